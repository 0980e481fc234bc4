#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace Waybill {

class SampleWorld;

/// "Sample data · Monday 08:00 [Next two hours] [Next day]": says that nothing here is real and moves time on.
class SampleBar : public QFrame
{
    Q_OBJECT
public:
    explicit SampleBar(SampleWorld &world, QWidget *parent = nullptr);
    /// Offers the way to one's own accounts.
    void offerLeave();

Q_SIGNALS:
    void leaveWanted();

private:
    void showTime();

    SampleWorld &m_world;
    QLabel *m_time;
    QPushButton *m_step;
    QPushButton *m_day;
    QPushButton *m_leave;
};

} // namespace Waybill
