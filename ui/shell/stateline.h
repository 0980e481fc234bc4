#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/statewatch.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Waybill {

/// The last line of the window: how the program stands; while orders are looked at how many, with a way to stop.
class StateLine : public QWidget
{
    Q_OBJECT
public:
    StateLine(const Desk &desk, StateWatch &watch, QWidget *parent = nullptr);

private:
    void showState();

    const Desk &m_desk;
    StateWatch &m_watch;
    QLabel *m_words;
    QProgressBar *m_progress;
    QPushButton *m_stop;
};

} // namespace Waybill
