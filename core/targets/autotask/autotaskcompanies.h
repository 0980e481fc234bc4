#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QMap>
#include <QSet>

namespace Waybill::Autotask {

/// Names of companies (vendors, customers) by id, kept for a day. One without a name, or that this user may not see, is
/// remembered as such, or it would be asked for in every run.
class CompanyNames
{
public:
    /// Forgets what was read over a day before `now`.
    void expire(const QDateTime &now);
    /// The queries that are left to ask; none if all is known. 0 is a real company (the user's own).
    QList<QByteArray> queries(const QSet<qint64> &wanted) const;
    /// Takes the answers; whatever was wanted and is not in them has no name.
    void take(const QSet<qint64> &wanted, const QJsonArray &rows, const QDateTime &now);
    QString name(qint64 company) const { return m_names.value(company).name; }

private:
    struct Known
    {
        QDateTime read;
        QString name;
    };
    QMap<qint64, Known> m_names;
};

/// The id of the company type "Vendor", from Companies/entityInformation/fields; nothing if this tenant names none so.
Result<std::optional<qint64>> vendorType(const QByteArray &fieldsBody);

} // namespace Waybill::Autotask
