#pragma once

#include "core/base/result.h"
#include "core/model/moment.h"
#include "core/model/quantity.h"

#include <QJsonObject>
#include <QTimeZone>

namespace Waybill::OrderSync {

/// Reads the members of one record; every one may be missing or null. The first that cannot be understood is kept as the
/// error of the order; an impossible date is nothing, with a remark.
class Values
{
public:
    Values(QString order, QTimeZone zone, QStringList *remarks)
        : m_order(std::move(order))
        , m_zone(std::move(zone))
        , m_remarks(remarks)
    {
    }

    /// `path` leads to the object ("items[2]."), for the error.
    QString text(const QJsonObject &object, const QString &name, const QString &path = {}, qsizetype longest = 4000);
    QStringList texts(const QJsonObject &object, const QString &name, const QString &path = {});
    /// Not negative; nothing if missing.
    std::optional<Quantity> quantity(const QJsonObject &object, const QString &name, const QString &path = {});
    /// Exact decimal text, never a double.
    Money money(const QJsonObject &object, const QString &name, const QString &currency = {}, const QString &path = {});
    bool flag(const QJsonObject &object, const QString &name, const QString &path = {});
    QJsonObject object(const QJsonObject &object, const QString &name, const QString &path = {});
    QJsonArray array(const QJsonObject &object, const QString &name, const QString &path = {});
    Moment moment(const QJsonObject &object, const QString &name, const QString &path = {});
    /// A carrier's time: without offset it keeps its printed day (semantics 12).
    Moment carrierMoment(const QJsonObject &object, const QString &name, const QString &path = {});
    QDate day(const QJsonObject &object, const QString &name, const QString &path = {});

    const std::optional<Error> &error() const { return m_error; }
    void fail(const QString &path, const QString &value, const QString &why);
    void remark(const QString &words) { m_remarks->append(words); }

private:
    QString m_order;
    QTimeZone m_zone;
    QStringList *m_remarks;
    std::optional<Error> m_error;
};

} // namespace Waybill::OrderSync
