#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace Waybill {

/// Trouble or news told in place, above what it is about; it never blocks. The code stands small beneath the words.
class TroubleBar : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Trouble, Warning, News };

    explicit TroubleBar(QWidget *parent = nullptr);
    /// `action`: the one button; empty: none. `small`: code or detail, in small type.
    void tell(Kind kind, const QString &words, const QString &action = {}, const QString &small = {});
    QString words() const;

Q_SIGNALS:
    void acted();
    void dismissed();

private:
    QLabel *m_icon;
    QLabel *m_words;
    QLabel *m_small;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace Waybill
