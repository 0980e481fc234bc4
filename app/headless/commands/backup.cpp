#include "app/headless/command.h"

#include <QFileInfo>

namespace Waybill::Headless {

using namespace Qt::Literals::StringLiterals;

namespace {

Report reportOf(const QList<BackupFile> &files)
{
    Report report({{u"madeAt"_s, u"Made"_s}, {u"why"_s, u"Why"_s}, {u"bytes"_s, u"Bytes"_s}, {u"file"_s, u"File"_s}});
    for (const BackupFile &each : files)
        report.add({each.madeAt.toString(Qt::ISODate), each.why, QString::number(each.bytes), each.file});
    return report;
}

} // namespace

int runBackup(const Settings &settings, QStringList arguments)
{
    const bool lists = arguments == QStringList{u"list"_s};
    if (!lists && arguments.size() > 1)
        return usage(u"backup [FILE] · backup list"_s);
    int code = Fine;
    const auto service = open(settings, false, &code); // another Waybill may go on with its work
    if (!service)
        return code;
    if (lists) {
        const auto files = ask<QList<BackupFile>>(*service, [](SyncCore &core) { return core.backups(); });
        if (!files)
            return complainOf(files.error());
        say(reportOf(*files).text(settings.format, terminalWidth()));
        return Fine;
    }
    const QString file = arguments.isEmpty() ? QString() : QFileInfo(arguments.first()).absoluteFilePath();
    const auto made = ask<BackupFile>(*service, [file](SyncCore &core) { return core.backUp(file); });
    if (!made)
        return complainOf(made.error());
    say(reportOf({*made}).text(settings.format, terminalWidth()));
    return Fine;
}

} // namespace Waybill::Headless
