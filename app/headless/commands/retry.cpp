#include "app/headless/command.h"

namespace Waybill::Headless {

using namespace Qt::Literals::StringLiterals;

int runRetry(const Settings &settings, QStringList arguments)
{
    QCommandLineParser parser;
    parser.addOptions({valued(u"order"_s), flag(u"all"_s)});
    int code = Fine;
    if (!parse(parser, arguments, &code))
        return code;
    const QStringList numbers = parser.values(u"order"_s) + parser.positionalArguments();
    if (numbers.isEmpty() != parser.isSet(u"all"_s))
        return usage(u"retry PO… or retry --all"_s);
    const auto service = openToDecide(settings, &code);
    if (!service)
        return code;
    const auto asked = ask<int>(*service, [numbers](SyncCore &core) { return core.retry(numbers); });
    if (!asked)
        return complainOf(asked.error());
    say(*asked == 1 ? u"1 order is looked at again at the next pass."_s : u"%1 orders are looked at again at the next pass."_s.arg(*asked));
    return Fine;
}

} // namespace Waybill::Headless
