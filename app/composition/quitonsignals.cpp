#include "app/composition/quitonsignals.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <unistd.h>

namespace Waybill {

namespace {

int signalPipe[2]{-1, -1};

void onSignal(int number)
{
    const char byte = number == SIGHUP ? 'h' : 'q';
    (void)!::write(signalPipe[1], &byte, 1); // nothing else is allowed here
}

} // namespace

bool quitOnSignals(QObject *context, std::function<void()> reload)
{
    if (::pipe(signalPipe) != 0)
        return false;
    auto *notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, context);
    QObject::connect(notifier, &QSocketNotifier::activated, context, [reload] {
        char byte = 0;
        if (::read(signalPipe[0], &byte, 1) == 1 && byte == 'h' && reload)
            return reload();
        QCoreApplication::quit();
    });
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
    if (reload)
        std::signal(SIGHUP, onSignal);
    return true;
}

} // namespace Waybill
