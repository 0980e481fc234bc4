#include "core/engine/worker.h"

#include "core/store/stores.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>
#include <QSysInfo>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The machine since its last start; in a container also which one. Empty: unknown here, and nobody is taken for dead.
QString place()
{
    const QString boot = QString::fromLatin1(QSysInfo::bootUniqueId());
    const QString processes = QFile::symLinkTarget(u"/proc/self/ns/pid"_s).section(u'/', -1);
    return boot.isEmpty() || processes.isEmpty() ? QString() : boot + u'-' + processes;
}

/// When the process started, in ticks since the machine did: its number may have gone to another one. Empty: no such process.
QString startOf(const QString &pid)
{
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return {};
    const QByteArray all = stat.readAll();
    const QList<QByteArray> fields = all.mid(all.lastIndexOf(')') + 2).split(' '); // the name may hold blanks
    const bool ended = fields.value(0) == "Z" || fields.value(0) == "X";
    return ended ? QString() : QString::fromLatin1(fields.value(19));
}

} // namespace

QString workerName()
{
    const QString pid = QString::number(QCoreApplication::applicationPid());
    return u"%1/%2/%3/%4"_s.arg(QSysInfo::machineHostName(), place(), pid, startOf(pid));
}

bool isDeadWorker(const QString &name)
{
    const QStringList parts = name.split(u'/');
    const QString here = place();
    if (parts.size() < 4 || here.isEmpty() || parts.at(1) != here)
        return false;
    return startOf(parts.at(2)) != parts.at(3);
}

Result<Done> closeLeftovers(Stores &stores, const QDateTime &now)
{
    const bool alone = !stores.database->server();
    const auto isGone = [alone](const QString &owner) { return alone || isDeadWorker(owner); };
    if (const auto closed = stores.runs.closeUnfinished(now, isGone); !closed)
        return closed.error();
    return stores.due.releaseOf(isGone);
}

} // namespace Waybill
