#include "app/headless/servicenotice.h"

#ifdef WAYBILL_SYSTEMD
#include <systemd/sd-daemon.h>
#endif

namespace Waybill::Headless {

namespace {

void tell(const QString &state)
{
#ifdef WAYBILL_SYSTEMD
    sd_notify(0, state.toUtf8().constData());
#else
    Q_UNUSED(state)
#endif
}

/// A status is one line: what comes after a line feed would be another message.
QString oneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

} // namespace

ServiceNotice::ServiceNotice(QObject *parent)
    : QObject(parent)
{
    connect(&m_beat, &QTimer::timeout, this, &ServiceNotice::askedForLife);
#ifdef WAYBILL_SYSTEMD
    uint64_t microseconds = 0;
    if (sd_watchdog_enabled(0, &microseconds) > 0)
        m_beat.start(std::chrono::milliseconds(microseconds / 2000));
#endif
}

void ServiceNotice::ready(const QString &line)
{
    tell(QStringLiteral("READY=1\nSTATUS=") + oneLine(line));
}

void ServiceNotice::status(const QString &line)
{
    tell(QStringLiteral("STATUS=") + oneLine(line));
}

void ServiceNotice::reloading()
{
    tell(QStringLiteral("RELOADING=1"));
}

void ServiceNotice::stopping()
{
    tell(QStringLiteral("STOPPING=1"));
}

void ServiceNotice::lived()
{
    tell(QStringLiteral("WATCHDOG=1"));
}

} // namespace Waybill::Headless
