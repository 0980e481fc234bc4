#include "core/targets/autotask/autotaskcompanies.h"

#include "core/targets/autotask/autotaskmetadata.h"
#include "core/targets/autotask/autotaskquery.h"
#include "core/targets/autotask/autotaskrecord.h"
#include "core/targets/autotask/autotaskwords.h"

namespace Waybill::Autotask {

using namespace Qt::Literals::StringLiterals;

void CompanyNames::expire(const QDateTime &now)
{
    const QDateTime oldest = now.addSecs(-namesKeptForHours * 3600);
    m_names.removeIf([&oldest](auto each) { return each.value().read < oldest; });
}

QList<QByteArray> CompanyNames::queries(const QSet<qint64> &wanted) const
{
    QList<qint64> missing;
    for (const qint64 company : wanted) {
        if (!m_names.contains(company))
            missing.append(company);
    }
    std::sort(missing.begin(), missing.end());
    QList<QByteArray> bodies;
    for (const QList<qint64> &ids : chunked(missing))
        bodies.append(Query().include({u"id"_s, u"companyName"_s}).in(u"id"_s, ids).body());
    return bodies;
}

void CompanyNames::take(const QSet<qint64> &wanted, const QJsonArray &rows, const QDateTime &now)
{
    for (const qint64 company : wanted) {
        if (!m_names.contains(company))
            m_names.insert(company, {now, {}});
    }
    for (const QJsonValue &row : rows) {
        RecordReader reader(companies, row);
        const qint64 id = reader.requiredId(u"id"_s);
        const QString name = reader.text(u"companyName"_s).trimmed();
        if (!reader.failed()) // a name is for people only: a broken one spoils nothing
            m_names.insert(id, {now, name});
    }
}

Result<std::optional<qint64>> vendorType(const QByteArray &fieldsBody)
{
    const Result<QList<TargetField>> fields = parseFields(fieldsBody, companies, FieldPlace::Linked, false);
    if (!fields)
        return fields.error();
    for (const TargetField &field : *fields) {
        if (field.ref.name.compare("companyType"_L1, Qt::CaseInsensitive) != 0)
            continue;
        for (const FieldChoice &choice : field.choices) {
            if (choice.label.trimmed().compare("Vendor"_L1, Qt::CaseInsensitive) == 0)
                return std::optional(choice.value.toLongLong());
        }
    }
    return std::optional<qint64>();
}

} // namespace Waybill::Autotask
