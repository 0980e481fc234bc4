#include "core/store/deliverystore.h"

#include "core/store/database.h"
#include "core/store/dialect.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

// A part is decided once it was delivered, or once it is certain that it comes too late.
const QString onTime = u"(p.promised IS NOT NULL AND p.delivered IS NOT NULL AND p.delivered <= p.promised)"_s;
const QString late = u"(p.promised IS NOT NULL AND (coalesce(p.delivered, p.shipped) > p.promised "
                     "OR (p.delivered IS NULL AND p.promised < ? AND (p.shipped IS NULL OR p.tells_delivery = 1))))"_s;
const QString notTold = u"(p.promised IS NOT NULL AND p.delivered IS NULL AND p.shipped IS NOT NULL AND p.tells_delivery = 0 "
                        "AND p.shipped <= p.promised AND p.promised < ?)"_s;

std::optional<double> mean(const Row &row, int sum, int weight)
{
    const qint64 pieces = row.number(weight);
    return pieces > 0 ? std::optional<double>(double(row.number(sum)) / double(pieces)) : std::nullopt;
}

} // namespace

std::optional<double> DeliveryFigures::onTimeRate() const
{
    const Quantity decided = onTime + late;
    if (!decided.isPositive())
        return {};
    return double(onTime.thousandths()) / double(decided.thousandths());
}

Result<QList<DeliveryFigures>> DeliveryStore::grouped(const QString &group, const QString &order, const QDate &from,
                                                      const QDate &until, const QDate &today)
{
    const QString day = today.toString(Qt::ISODate);
    const QString first = from.isValid() ? from.toString(Qt::ISODate) : QString();
    const QString last = until.isValid() ? until.toString(Qt::ISODate) : QString();
    const auto sumIf = [](const QString &condition, const QString &value) {
        return u"coalesce(sum(CASE WHEN %1 THEN %2 ELSE 0 END), 0)"_s.arg(condition, value);
    };
    const QString shippedSince = u"(p.ordered_on IS NOT NULL AND p.shipped IS NOT NULL)"_s;
    const QString deliveredSince = u"(p.shipped IS NOT NULL AND p.delivered IS NOT NULL)"_s;
    const QString sql = u"SELECT %1 AS grouped, count(DISTINCT p.link), coalesce(sum(p.pieces), 0), "_s.arg(group)
        + sumIf(onTime, u"p.pieces"_s) + u", "_s + sumIf(late, u"p.pieces"_s) + u", "_s + sumIf(notTold, u"p.pieces"_s) + u", "_s
        + sumIf(shippedSince, u"p.pieces * %1"_s.arg(m_database.dialect().daysBetween(u"p.ordered_on"_s, u"p.shipped"_s))) + u", "_s
        + sumIf(shippedSince, u"p.pieces"_s) + u", "_s
        + sumIf(deliveredSince, u"p.pieces * %1"_s.arg(m_database.dialect().daysBetween(u"p.shipped"_s, u"p.delivered"_s))) + u", "_s
        + sumIf(deliveredSince, u"p.pieces"_s)
        + u" FROM delivery_part p JOIN order_link l ON l.id = p.link WHERE l.ignored = 0 AND p.pieces > 0 "
          "AND (? = '' OR p.ordered_on >= ?) AND (? = '' OR p.ordered_on <= ?) GROUP BY grouped ORDER BY "_s + order;
    return m_database.select(sql, {day, day, first, first, last, last}, [](const Row &row) {
        DeliveryFigures figures;
        figures.group = row.text(0);
        figures.orders = row.count(1);
        figures.pieces = Quantity::fromThousandths(row.number(2));
        figures.onTime = Quantity::fromThousandths(row.number(3));
        figures.late = Quantity::fromThousandths(row.number(4));
        figures.notTold = Quantity::fromThousandths(row.number(5));
        figures.daysToShip = mean(row, 6, 7);
        figures.daysToDeliver = mean(row, 8, 9);
        return figures;
    });
}

Result<QList<DeliveryFigures>> DeliveryStore::figures(By by, const QDate &from, const QDate &until, const QDate &today)
{
    switch (by) {
    case By::Supplier: return grouped(u"p.supplier"_s, u"grouped"_s, from, until, today);
    case By::Carrier: return grouped(u"p.carrier"_s, u"grouped"_s, from, until, today);
    case By::Month: return grouped(u"coalesce(substr(p.ordered_on, 1, 7), '')"_s, u"grouped DESC"_s, from, until, today);
    }
    Q_UNREACHABLE();
}

Result<DeliveryFigures> DeliveryStore::total(const QDate &from, const QDate &until, const QDate &today)
{
    const auto all = grouped(u"''"_s, u"grouped"_s, from, until, today);
    if (!all)
        return all.error();
    return all->isEmpty() ? DeliveryFigures() : all->first();
}

Result<QList<OverdueLine>> DeliveryStore::overdue(const QDate &today)
{
    return m_database.select(
        u"SELECT l.po, p.supplier, p.line, sum(p.pieces), min(p.promised), p.eta, l.template FROM delivery_part p "
        "JOIN order_link l ON l.id = p.link JOIN snapshot s ON s.link = p.link "
        "LEFT JOIN order_figures f ON f.link = p.link "
        "WHERE (f.requested IS NULL OR f.requested <= ?) AND l.ignored = 0 AND p.pieces > 0 AND p.delivered IS NULL AND (p.shipped IS NULL OR p.tells_delivery = 1) "
        "AND p.eta < ? AND s.stage NOT IN ('delivered', 'closed', 'cancelled', 'rejected') "
        "GROUP BY p.link, l.po, l.template, p.supplier, p.line, p.eta ORDER BY p.eta, l.po, p.line"_s,
        {today.toString(Qt::ISODate), today.toString(Qt::ISODate)}, [&](const Row &row) {
            OverdueLine line;
            line.po = row.text(0);
            line.supplier = row.text(1);
            line.line = row.text(2);
            line.owed = Quantity::fromThousandths(row.number(3));
            line.promised = row.day(4);
            line.eta = row.day(5);
            line.integration = row.id<TemplateId>(6);
            line.daysLate = int(line.eta.daysTo(today));
            return line;
        });
}

} // namespace Waybill
