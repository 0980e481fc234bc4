#pragma once

#include <QFile>
#include <QList>

#include <algorithm>
#include <cstdio>

namespace Waybill {

/// The value below which this part (0…1) of them lies; 0 of none.
inline double percentile(QList<double> values, double part)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values.at(std::min<qsizetype>(values.size() - 1, qsizetype(part * double(values.size()))));
}

/// MiB of this process in memory now, shared libraries included.
inline double memoryInUse()
{
    QFile status(QStringLiteral("/proc/self/statm"));
    return status.open(QIODevice::ReadOnly) ? status.readAll().split(' ').value(1).toDouble() * 4096 / (1024 * 1024) : 0;
}

/// The most MiB this process ever had in memory.
inline double memoryAtMost()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf("VmHWM:");
    return at < 0 ? 0 : all.mid(at + 6, all.indexOf("kB", at) - at - 6).trimmed().toDouble() / 1024;
}

/// A line that tests/bench/run reads.
inline void tellFigure(const char *name, double value)
{
    std::printf("figure %s %.6g\n", name, value);
    std::fflush(stdout);
}

} // namespace Waybill
