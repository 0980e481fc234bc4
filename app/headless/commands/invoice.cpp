#include "app/headless/command.h"

namespace Waybill::Headless {

using namespace Qt::Literals::StringLiterals;

int runInvoice(const Settings &settings, QStringList arguments)
{
    QCommandLineParser parser;
    parser.addOptions({valued(u"output"_s), valued(u"template"_s)});
    int code = Fine;
    if (!parse(parser, arguments, &code))
        return code;
    const QStringList named = parser.positionalArguments();
    const QString file = parser.value(u"output"_s);
    if (named.size() != 2 || file.isEmpty())
        return usage(u"invoice PO NUMBER --output FILE [--template NAME]"_s);
    const auto service = open(settings, false, &code);
    if (!service)
        return code;
    const OrderKey order(PoNumber(named.first()), {}, parser.value(u"template"_s));
    const QString number = named.last();
    const auto saved = ask<Done>(*service, [=](SyncCore &core) { return core.saveInvoice(order, number, file); });
    if (!saved)
        return complainOf(saved.error());
    say(u"Invoice %1 of PO %2 was saved as %3."_s.arg(number, order.po.text(), file));
    return Fine;
}

} // namespace Waybill::Headless
