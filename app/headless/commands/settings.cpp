#include "app/headless/command.h"

namespace Waybill::Headless {

using namespace Qt::Literals::StringLiterals;

namespace {

QString shown(const QJsonValue &value)
{
    return value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : value.toVariant().toString();
}

Report reportOf(const QList<SettingRow> &rows)
{
    Report report({{u"name"_s, u"Setting"_s}, {u"value"_s, u"Value"_s}, {u"unit"_s, u"Unit"_s}, {u"standard"_s, u"Default"_s}, {u"about"_s, u"What it does"_s, false, true}});
    for (const SettingRow &row : rows)
        report.add({row.name, shown(row.value), row.unit, row.isChanged ? shown(row.standard) : QString(), row.about});
    return report;
}

} // namespace

int runSettings(const Settings &settings, QStringList arguments)
{
    const QString verb = arguments.isEmpty() ? u"list"_s : arguments.takeFirst();
    const bool sets = verb == "set"_L1 && arguments.size() == 2;
    const bool one = (verb == "get"_L1 || verb == "reset"_L1) && arguments.size() == 1;
    if (verb != "list"_L1 && !sets && !one)
        return usage(u"settings list · settings get NAME · settings set NAME VALUE · settings reset NAME"_s);
    int code = Fine;
    const auto service = open(settings, sets || verb == "reset"_L1, &code);
    if (!service)
        return code;
    if (sets || verb == "reset"_L1) {
        const QString name = arguments.first();
        const QString text = sets ? arguments.at(1) : QString();
        const auto row = ask<SettingRow>(*service, [name, text](SyncCore &core) { return core.setSetting(name, text); });
        if (!row)
            return complainOf(row.error());
        say(reportOf({*row}).text(settings.format, terminalWidth()));
        return Fine;
    }
    const auto rows = ask<QList<SettingRow>>(*service, [](SyncCore &core) { return core.settings(); });
    if (!rows)
        return complainOf(rows.error());
    QList<SettingRow> wanted;
    for (const SettingRow &row : *rows) {
        if (verb == "list"_L1 || row.name == arguments.first())
            wanted.append(row);
    }
    if (wanted.isEmpty())
        return usage(u"There is no setting \"%1\". \"settings list\" names them."_s.arg(arguments.value(0)));
    say(reportOf(wanted).text(settings.format, terminalWidth()));
    return Fine;
}

} // namespace Waybill::Headless
