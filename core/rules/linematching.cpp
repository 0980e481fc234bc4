#include "core/rules/linematching.h"

#include "core/model/canonicaltext.h"
#include "core/rules/lineshares.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <tuple>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A stable order of rows that does not come from their place in the answer.
auto rowOrder(const SupplierRow &row)
{
    bool isNumber = false;
    const qlonglong number = (row.customerLineNumber.isEmpty() ? row.lineNumber : row.customerLineNumber).toLongLong(&isNumber);
    return std::tuple(!isNumber, isNumber ? number : 0, row.customerLineNumber, row.lineNumber, row.supplierOrder.text(),
                      row.productName, row.sku, row.mpn, row.unitPrice.amount, row.orderType, row.warehouse);
}

QByteArray wholeRow(const SupplierRow &row)
{
    return Json::text(row);
}

bool isFreight(const SupplierRow &row)
{
    static const QRegularExpression words(
        u"^\\s*(freight|shipping(\\s*(&|and)\\s*handling)?|handling(\\s+fee)?|recycling(\\s+fee)?|(sales\\s+)?tax)(\\s+(charge|fee)s?)?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return row.mpn.isEmpty() && words.match(row.productName).hasMatch();
}

QStringList rowParts(const SupplierRow &row)
{
    QStringList parts{normalPart(row.sku), normalPart(row.mpn)};
    parts.removeAll(QString());
    return parts;
}

bool containsPart(const QStringList &parts, const QString &part, QString (*fold)(const QString &))
{
    return !part.isEmpty()
        && std::any_of(parts.cbegin(), parts.cend(), [&](const QString &each) { return fold(each) == part; });
}

QString foldedName(const QString &name)
{
    return name.simplified().toCaseFolded();
}

/// Only where the source numbers no lines (OrderSync): what the item was called when ordered, else what it is called.
bool namesAgree(const SupplierRow &row, const PurchaseOrderLine &line)
{
    if (!row.lineNumber.isEmpty() || !row.customerLineNumber.isEmpty() || line.productName.isEmpty())
        return false;
    const QString ours = foldedName(line.productName);
    const QStringList names = row.originalNames.isEmpty() ? QStringList{row.productName} : row.originalNames;
    return std::any_of(names.cbegin(), names.cend(), [&](const QString &name) { return foldedName(name) == ours; });
}

/// A way for a supplier line to find lines of ours; ways are tried in the order of R18.
struct Way
{
    LineMatch match;
    std::function<bool(const SupplierLine &, const PurchaseOrderLine &)> fits;
};

bool anyRow(const SupplierLine &line, const std::function<bool(const SupplierRow &)> &test)
{
    return std::any_of(line.rows.cbegin(), line.rows.cend(), test);
}

QList<Way> ways()
{
    return {
        {LineMatch::LineNumber,
         [](const SupplierLine &line, const PurchaseOrderLine &ours) {
             return !line.number.isEmpty() && ours.lineNumbers.contains(line.number)
                 && anyRow(line, [&](const auto &row) { return partsAgree(row, ours); });
         }},
        {LineMatch::SupplierSku,
         [](const SupplierLine &line, const PurchaseOrderLine &ours) {
             return anyRow(line, [&](const auto &row) { return containsPart(ours.vendorParts, normalPart(row.sku), normalPart); });
         }},
        {LineMatch::Mpn,
         [](const SupplierLine &line, const PurchaseOrderLine &ours) {
             return anyRow(line, [&](const auto &row) {
                 return containsPart(ours.manufacturerParts + ours.vendorParts, normalPart(row.mpn), normalPart);
             });
         }},
        {LineMatch::MpnBase,
         [](const SupplierLine &line, const PurchaseOrderLine &ours) {
             return anyRow(line, [&](const auto &row) { return containsPart(ours.manufacturerParts, basePart(row.mpn), basePart); });
         }},
        {LineMatch::Name,
         [](const SupplierLine &line, const PurchaseOrderLine &ours) {
             return anyRow(line, [&](const auto &row) { return namesAgree(row, ours); });
         }},
    };
}

/// Line number, else supplier order, product name and ordinal among all lines of the answer that share them (semantics 7).
/// Which of them found a line of ours does not matter, nor does their place in the answer.
void nameLines(QList<SupplierLine> &lines)
{
    QMap<QString, int> ordinals;
    for (SupplierLine &line : lines) {
        const SupplierRow &row = line.rows.first();
        line.id = line.number.isEmpty() ? row.supplierOrder.text() + u'/' + row.productName.simplified() : line.number;
        if (line.freight && !line.number.isEmpty())
            line.id += u"/freight"_s; // goods may stand under the same number
        const int ordinal = ++ordinals[line.id];
        if (line.number.isEmpty() || ordinal > 1)
            line.id += u'/' + QString::number(ordinal);
    }
}

class Matcher
{
public:
    Matcher(const QList<SupplierLine> &supplier, const QList<PurchaseOrderLine> &ours, const QList<LineLink> &links)
        : m_ours(ours)
    {
        for (const SupplierLine &line : supplier)
            m_open.append(line);
        useStored(links);
        const auto all = ways();
        for (const Way &way : all)
            use(way);
        useSubstitutes();
        finish();
    }

    LineMatching result;

private:
    void pair(qsizetype open, int ours, LineMatch match)
    {
        result.pairs.append({ours, m_open.at(open), match});
        m_taken.insert(ours);
        m_open.removeAt(open);
    }

    void useStored(const QList<LineLink> &links)
    {
        for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
            const SupplierLine &line = m_open.at(i);
            if (line.freight || line.number.isEmpty())
                continue;
            for (const LineLink &link : links) {
                const bool sameOrder = link.supplierOrder.isEmpty()
                    || anyRow(line, [&](const auto &row) { return row.supplierOrder == link.supplierOrder; });
                const auto ours = std::find_if(m_ours.cbegin(), m_ours.cend(), [&](const auto &l) { return l.id == link.line; });
                const bool samePart = link.part.isEmpty()
                    || anyRow(line, [&](const auto &row) { return rowParts(row).contains(normalPart(link.part)); });
                if (link.supplierLine == line.number && sameOrder && samePart && ours != m_ours.cend()) {
                    pair(i, int(ours - m_ours.cbegin()), LineMatch::Stored);
                    break;
                }
            }
        }
    }

    /// Lines of ours that this way leads to, untaken ones if there are any: a split order may come back to a taken one.
    QList<int> candidates(const Way &way, const SupplierLine &line) const
    {
        QList<int> free;
        QList<int> all;
        for (int i = 0; i < m_ours.size(); ++i) {
            if (!way.fits(line, m_ours.at(i)))
                continue;
            all.append(i);
            if (!m_taken.contains(i))
                free.append(i);
        }
        return free.isEmpty() ? all : free;
    }

    void use(const Way &way)
    {
        for (qsizetype i = 0; i < m_open.size();) {
            if (m_open.at(i).freight) {
                ++i;
                continue;
            }
            const QList<int> found = candidates(way, m_open.at(i));
            if (found.size() == 1) {
                pair(i, found.first(), way.match);
            } else if (found.size() > 1 && way.match != LineMatch::LineNumber && sameProduct(found)) {
                allocate(i, found, way);
            } else {
                ++i;
            }
        }
    }

    bool sameProduct(const QList<int> &lines) const
    {
        const PurchaseOrderLine &first = m_ours.at(lines.first());
        return std::all_of(lines.cbegin(), lines.cend(), [&](int line) {
            return m_ours.at(line).vendorParts == first.vendorParts
                && m_ours.at(line).manufacturerParts == first.manufacturerParts;
        });
    }

    /// R19: as many supplier lines of this product as lines of ours go pairwise; else one fills ours in order.
    void allocate(qsizetype open, const QList<int> &ours, const Way &way)
    {
        QList<qsizetype> alike;
        for (qsizetype i = open; i < m_open.size(); ++i) {
            if (!m_open.at(i).freight && candidates(way, m_open.at(i)) == ours)
                alike.append(i);
        }
        if (alike.size() > 1) {
            for (qsizetype i = std::min(alike.size(), ours.size()) - 1; i >= 0; --i)
                pair(alike.at(i), ours.at(i), LineMatch::Allocated);
            return;
        }
        QList<Quantity> wanted;
        for (const int i : ours)
            wanted.append(m_ours.at(i).ordered);
        const QList<SupplierLine> shares = sharesOf(m_open.takeAt(open), wanted);
        for (qsizetype i = 0; i < ours.size(); ++i) {
            m_taken.insert(ours.at(i));
            if (!shares.at(i).rows.isEmpty())
                result.pairs.append({ours.at(i), shares.at(i), LineMatch::Allocated});
        }
    }

    /// A supplier line under the number of exactly one orphan, with another part.
    void useSubstitutes()
    {
        for (qsizetype i = 0; i < m_open.size();) {
            QList<int> orphans;
            for (int ours = 0; ours < m_ours.size(); ++ours) {
                if (!m_taken.contains(ours) && !m_open.at(i).freight && !m_open.at(i).number.isEmpty()
                    && m_ours.at(ours).lineNumbers.contains(m_open.at(i).number))
                    orphans.append(ours);
            }
            if (orphans.size() == 1)
                pair(i, orphans.first(), LineMatch::Substitute);
            else
                ++i;
        }
    }

    void finish()
    {
        result.extras = m_open;
        for (int i = 0; i < m_ours.size(); ++i) {
            if (!std::any_of(result.pairs.cbegin(), result.pairs.cend(), [&](const auto &pair) { return pair.ours == i; }))
                result.orphans.append(i);
        }
        std::stable_sort(result.pairs.begin(), result.pairs.end(), [](const auto &a, const auto &b) { return a.ours < b.ours; });
        for (const LinePair &pair : std::as_const(result.pairs)) {
            const bool worth = pair.match == LineMatch::LineNumber || pair.match == LineMatch::SupplierSku
                || pair.match == LineMatch::Mpn || pair.match == LineMatch::MpnBase;
            if (worth && !pair.line.number.isEmpty()) {
                const SupplierRow &row = pair.line.rows.first();
                result.found.append({m_ours.at(pair.ours).id, pair.line.number, {}, row.sku.isEmpty() ? row.mpn : row.sku, false});
            }
        }
    }

    const QList<PurchaseOrderLine> &m_ours;
    QList<SupplierLine> m_open;
    QSet<int> m_taken;
};

} // namespace

QList<SupplierLine> groupRows(const QList<SupplierRow> &all)
{
    QList<SupplierRow> rows;
    QSet<QByteArray> seen;
    for (const SupplierRow &row : all) {
        const QByteArray whole = wholeRow(row);
        if (row.code == RowCode::NotFound || seen.contains(whole))
            continue;
        seen.insert(whole);
        rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
        const auto left = rowOrder(a);
        const auto right = rowOrder(b);
        return left != right ? left < right : wholeRow(a) < wholeRow(b);
    });
    QList<SupplierLine> lines;
    for (const SupplierRow &row : std::as_const(rows)) {
        const QString number = row.customerLineNumber.isEmpty() ? row.lineNumber : row.customerLineNumber;
        const bool freight = isFreight(row);
        const auto known = std::find_if(lines.begin(), lines.end(), [&](const SupplierLine &line) {
            return !number.isEmpty() && line.number == number && line.freight == freight;
        });
        if (known != lines.end())
            known->rows.append(row);
        else
            lines.append({number, {}, {row}, row.productName, freight});
    }
    nameLines(lines);
    return lines;
}

QString normalPart(const QString &part)
{
    QString normal;
    for (const QChar c : part.toUpper()) {
        if (!c.isSpace() && c != u'-' && !(c.unicode() >= 0x2010 && c.unicode() <= 0x2014))
            normal += c;
    }
    return normal;
}

QString basePart(const QString &part)
{
    return normalPart(part).section(u'#', 0, 0);
}

bool partsAgree(const SupplierRow &row, const PurchaseOrderLine &line)
{
    const QStringList all = line.vendorParts + line.manufacturerParts;
    return containsPart(line.vendorParts, normalPart(row.sku), normalPart)
        || containsPart(all, normalPart(row.mpn), normalPart)
        || containsPart(line.manufacturerParts, basePart(row.mpn), basePart);
}

bool anyPartInCommon(const SupplierOrder &supplier, const PurchaseOrder &order)
{
    return std::any_of(supplier.rows.cbegin(), supplier.rows.cend(), [&](const SupplierRow &row) {
        return row.code != RowCode::NotFound
            && std::any_of(order.lines.cbegin(), order.lines.cend(), [&](const auto &line) { return partsAgree(row, line) || namesAgree(row, line); });
    });
}

LineMatching matchLines(const QList<SupplierLine> &supplier, const QList<PurchaseOrderLine> &ours, const QList<LineLink> &links)
{
    return Matcher(supplier, ours, links).result;
}

} // namespace Waybill
