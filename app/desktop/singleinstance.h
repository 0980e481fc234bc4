#pragma once

#include <QLocalServer>
#include <QObject>

namespace Waybill {

/// One Waybill for one data folder: a second start wakes the first and ends.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);

    /// True if another process is there already; it was told to come forward (`raise`) or merely greeted.
    bool wakeOther(bool raise);
    /// From now on others find this one. False: they will not; the program works all the same.
    bool listen();

Q_SIGNALS:
    /// A second start asked for the window.
    void raiseWanted();

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace Waybill
