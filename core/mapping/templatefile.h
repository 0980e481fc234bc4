#pragma once

#include "core/base/result.h"
#include "core/mapping/mapping.h"

#include <QByteArray>
#include <QJsonObject>

namespace Waybill {

/// An Integration Template as a file: what is written and when, without accounts, vendors or links.
struct IntegrationTemplate
{
    QString name;
    QString flow = QStringLiteral("getOrderStatus");
    QString source; ///< kind: "tdsynnex"
    QString target; ///< kind: "autotask"
    Mapping mapping;
    QJsonObject schedule; ///< frequency (semantics 12), kept as it is
    QJsonObject scope;

    bool operator==(const IntegrationTemplate &) const = default;
};

QJsonObject toJson(const Mapping &mapping);
/// Errors name the member: "mapping.fields[2].policy: "sometimes" is none of fill, keep, always."
Result<Mapping> mappingFromJson(const QJsonObject &object);

/// Indented JSON, members sorted.
QByteArray templateToFile(const IntegrationTemplate &entry);
/// Refuses unknown members, too: a misspelt one must not be lost in silence.
Result<IntegrationTemplate> templateFromFile(const QByteArray &bytes);

/// The recommended template of a pair (compiled in from resources/templates); Usage error where there is none.
Result<IntegrationTemplate> recommendedTemplate(const QString &source, const QString &target);

QString factKey(Fact fact); ///< "tracking", for files
std::optional<Fact> factFromKey(const QString &key);
QString policyKey(FieldPolicy policy);

} // namespace Waybill
