#include "core/rules/lineshares.h"

#include "core/rules/latest.h"

#include "core/rules/linerollup.h"

#include <algorithm>

namespace Waybill {

namespace {

/// Units by which a row is dealt out: what it ordered, or what it shipped if that is more. A row coded shipped stands for
/// what it shipped alone where the other rows stand for the rest.
Quantity unitsOf(const SupplierRow &row, bool byShares)
{
    if (byShares && isCoded(row) && stated(row.shipped).isPositive())
        return stated(row.shipped);
    return std::max(stated(row.ordered), stated(row.shipped));
}

/// The boxes of `shipped` units, taken from those of a row: counted ones are split, uncounted ones may hold any of them.
QList<Package> takePackages(QList<Package> &packages, Quantity shipped)
{
    QList<Package> taken;
    QList<Package> left;
    for (Package &package : packages) {
        if (!package.quantity) {
            taken.append(package);
            left.append(package);
            continue;
        }
        const Quantity units = std::min(*package.quantity, shipped);
        if (units.isPositive()) {
            Package part = package;
            const qsizetype serials = std::min<qsizetype>(units.thousandths() / 1000, package.serialNumbers.size());
            part.quantity = units;
            part.serialNumbers = package.serialNumbers.first(serials);
            package.serialNumbers = package.serialNumbers.sliced(serials);
            package.quantity = *package.quantity - units;
            shipped = shipped - units;
            taken.append(part);
        }
        if (package.quantity->isPositive())
            left.append(package);
    }
    packages = left;
    return taken;
}

int turnOf(const SupplierRow &row)
{
    return isCoded(row) ? 0 : isDead(row) ? 2 : 1;
}

/// Takes up to `wanted` units out of a row.
SupplierRow takeUnits(SupplierRow &row, Quantity wanted)
{
    SupplierRow part = row;
    const Quantity shipped = std::min(wanted, stated(row.shipped));
    const Quantity ordered = std::min(std::max(wanted, shipped), stated(row.ordered));
    const bool counted = stated(row.shipped).isPositive();
    part.ordered = ordered;
    row.ordered = stated(row.ordered) - ordered;
    if (row.shipped) {
        part.shipped = shipped;
        row.shipped = *row.shipped - shipped;
    }
    part.packages.clear();
    if (shipped.isPositive() || !counted)
        part.packages = takePackages(row.packages, counted ? shipped : wanted);
    if (counted && isCoded(row) && stated(row.shipped).isZero()) { // all of it that left went to this share: the rest waits
        row.code = RowCode::Received;
        row.packages.clear();
        row.shippedAt = {};
    }
    return part;
}

} // namespace

QList<SupplierLine> sharesOf(const SupplierLine &line, const QList<Quantity> &wanted)
{
    Quantity all;
    for (const Quantity each : wanted)
        all += each;
    Quantity shares;
    for (const SupplierRow &row : line.rows)
        shares += unitsOf(row, true);
    const bool byShares = shares >= all;

    QList<SupplierRow> rows = line.rows; // what left fills first, then what waits, then what was cancelled
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return turnOf(a) < turnOf(b); });
    QList<SupplierLine> result;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        SupplierLine share{line.number, line.id, {}, line.productName, line.freight};
        const bool last = i + 1 == wanted.size();
        Quantity left = wanted.at(i);
        QList<SupplierRow> rest;
        for (SupplierRow &row : rows) {
            const Quantity units = unitsOf(row, byShares);
            const Quantity take = std::min(left, units);
            if (last || take == units) { // whole; an uncounted row goes first
                share.rows.append(row);
                left = left - take;
            } else if (take.isPositive()) {
                share.rows.append(takeUnits(row, take));
                left = left - take;
                if (stated(row.ordered).isPositive() || stated(row.shipped).isPositive())
                    rest.append(row);
            } else {
                rest.append(row);
            }
        }
        rows = rest;
        result.append(share);
    }
    return result;
}

} // namespace Waybill
