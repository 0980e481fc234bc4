#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace Waybill::Headless {

/// What systemd is told of a service (sd_notify): ready, a line for `systemctl status`, reloading, stopping, and that it
/// lives. Where systemd did not start this process, or on another system, nothing happens.
class ServiceNotice : public QObject
{
    Q_OBJECT
public:
    explicit ServiceNotice(QObject *parent = nullptr);

    void ready(const QString &line);
    void status(const QString &line);
    void reloading();
    void stopping();
    /// True where systemd restarts a process that no longer says that it lives.
    bool isWatched() const { return m_beat.isActive(); }
    /// A sign of life.
    void lived();

Q_SIGNALS:
    /// Twice in the watchdog's time; whoever hears it makes sure that the work goes on and calls lived().
    void askedForLife();

private:
    QTimer m_beat;
};

} // namespace Waybill::Headless
