#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QList>
#include <QThread>

#include <ctime>

namespace Waybill {

/// Knows how long each event held the window's thread, and how much of that it worked: on a busy machine the rest is other
/// programs.
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
        const double before = worked();
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        blocks.append(double(timer.nsecsElapsed()) / 1e6);
        work.append(worked() - before);
        return done;
    }

    QList<double> blocks; ///< ms
    QList<double> work;   ///< ms of CPU in each of them

private:
    static double worked()
    {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1e6;
    }

    int m_depth = 0;
};

} // namespace Waybill
