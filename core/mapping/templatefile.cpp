#include "core/mapping/templatefile.h"

#include "core/base/words.h"
#include "core/mapping/jsonreader.h"
#include "core/mapping/recommended.h"

#include <QJsonDocument>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString format = u"waybill-template"_s;
constexpr int formatVersion = 1;
constexpr qsizetype fileLimit = 1024 * 1024; // bytes; a template is a few thousand

} // namespace

QByteArray templateToFile(const IntegrationTemplate &entry)
{
    const QJsonObject object{{u"format"_s, format},          {u"formatVersion"_s, formatVersion},
                             {u"name"_s, entry.name},        {u"flow"_s, entry.flow},
                             {u"source"_s, entry.source},    {u"target"_s, entry.target},
                             {u"mapping"_s, toJson(entry.mapping)}, {u"schedule"_s, entry.schedule},
                             {u"scope"_s, entry.scope}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<IntegrationTemplate> templateFromFile(const QByteArray &bytes)
{
    if (bytes.size() > fileLimit)
        return Error{ErrorKind::TooLarge, Said::tr("This file is too large to be an Integration Template."), {}};
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parse);
    if (!document.isObject()) {
        return Error{ErrorKind::Malformed, Said::tr("This file is no Integration Template: %1 at byte %2.").arg(parse.errorString()).arg(parse.offset),
                     {}};
    }
    QJsonObject object = document.object();
    const int version = object.take(u"formatVersion"_s).toInt();
    std::optional<Error> error;
    JsonReader reader(object, {}, error);
    if (reader.text(u"format"_s) != format)
        reader.fail(u"format"_s, Said::tr("\"waybill-template\" is expected here."));
    if (version != formatVersion)
        reader.fail(u"formatVersion"_s, Said::tr("this program reads version 1."));
    IntegrationTemplate entry;
    entry.name = reader.requiredText(u"name"_s);
    entry.flow = reader.text(u"flow"_s, entry.flow);
    if (entry.flow != "getOrderStatus"_L1)
        reader.fail(u"flow"_s, Said::tr("\"%1\" is none of getOrderStatus.").arg(entry.flow));
    entry.source = reader.requiredText(u"source"_s);
    entry.target = reader.requiredText(u"target"_s);
    entry.schedule = reader.object(u"schedule"_s);
    entry.scope = reader.object(u"scope"_s);
    const auto mapping = mappingFromJson(reader.object(u"mapping"_s));
    reader.finish();
    if (!mapping)
        return mapping.error();
    if (error)
        return *error;
    entry.mapping = *mapping;
    return entry;
}

Result<IntegrationTemplate> recommendedTemplate(const QString &source, const QString &target)
{
    const QString pair = source + u'-' + target;
    for (const ShippedTemplate &shipped : shippedTemplates()) {
        if (pair == QLatin1String(shipped.pair))
            return templateFromFile(shipped.file);
    }
    return Error{ErrorKind::Usage, Said::tr("There is no recommended mapping from %1 to %2.").arg(source, target), pair};
}

} // namespace Waybill
