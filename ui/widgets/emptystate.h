#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Waybill {

/// What stands where nothing is yet: a title, one sentence, one thing to do.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    /// An empty `action` shows no button.
    void show(const QString &title, const QString &sentence, const QString &action = {});
    using QWidget::show;

Q_SIGNALS:
    void acted();

private:
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_action;
};

} // namespace Waybill
