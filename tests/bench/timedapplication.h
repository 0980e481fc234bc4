#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QList>
#include <QThread>

namespace Waybill {

/// Knows how long each event held the window's thread.
class TimedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread() || m_depth > 0) // events of all threads come by here
            return QApplication::notify(receiver, event);
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        blocks.append(double(timer.nsecsElapsed()) / 1e6);
        return done;
    }

    QList<double> blocks; ///< ms

private:
    int m_depth = 0;
};

} // namespace Waybill
