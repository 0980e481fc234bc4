#include "core/model/json.h"
#include "core/model/jsonmembers.h"
#include "core/plan/listpolicy.h"
#include "core/rules/forwardonly.h"
#include "core/rules/linerollup.h"
#include "core/rules/lineshares.h"
#include "core/rules/linkproposal.h"
#include "core/rules/tracking.h"
#include "tests/unit/rules/rulestest.h"

#include <rapidcheck.h>

using namespace Waybill;
using namespace Waybill::RulesTest;

namespace {

int below(int limit)
{
    return *rc::gen::inRange(0, limit);
}

const QStringList &numbers()
{
    static const QStringList all{u"1Z999AA10312345670"_s, u"040985000000015"_s, u"041441760228964"_s, u"777000012346"_s,
                                 u"986578788855"_s, u"9400100000000000000013"_s};
    return all;
}

SupplierRow anyRow()
{
    static const QList<RowCode> codes{RowCode::Submitted, RowCode::Received, RowCode::Processing, RowCode::Shipped, RowCode::Delivered,
                                      RowCode::Invoiced, RowCode::Closed, RowCode::Cancelled, RowCode::Rejected, RowCode::NotFound,
                                      RowCode::Unknown};
    SupplierRow each = row(codes.at(below(int(codes.size()))), below(6), below(4) == 0 ? -1 : below(6), QString::number(1 + below(3)));
    if (below(4) == 0)
        each.lineNumber.clear();
    each.sku = u"SKU"_s + QString::number(1 + below(3));
    each.backOrdered = below(5) == 0;
    each.quote = below(7) == 0;
    each.onHold = below(9) == 0;
    each.supplierOrder = SupplierOrderNumber(QString::number(555 + below(2)));
    if (below(3) == 0)
        each.eta = QDate(2026, 4, 1 + below(28));
    if (isCoded(each) && below(2) == 0)
        each.shippedAt = Moment::ofDay(QDate(2026, 3, 1 + below(28)));
    for (int i = below(3); i > 0 && isCoded(each); --i)
        each.packages.append(box(numbers().at(below(int(numbers().size()))), below(4), below(4) == 0 ? QDate(2026, 3, 9) : QDate()));
    return each;
}

QList<SupplierRow> anyRows()
{
    QList<SupplierRow> rows;
    for (int i = 1 + below(7); i > 0; --i)
        rows.append(anyRow());
    return rows;
}

PurchaseOrder anyOrder()
{
    PurchaseOrder order = orderOf({});
    for (int i = below(4); i > 0; --i) {
        const QStringList parts{u"SKU"_s + QString::number(1 + below(3))};
        order.lines.append(ours(u"our-"_s + QString::number(i), 1 + below(6), parts, {QString::number(i)}));
    }
    return order;
}

template<typename T>
QList<T> shuffled(QList<T> list)
{
    for (int i = int(list.size()) - 1; i > 0; --i)
        list.swapItemsAt(i, below(i + 1));
    return list;
}

QByteArray bytes(const OrderState &state)
{
    return canonicalBytes(Json::write(state).toObject());
}

SupplierOrder anyAnswer()
{
    SupplierOrder answer = answerOf(anyRows());
    answer.source = below(2) ? u"ordersync"_s : u"tdsynnex"_s;
    for (int i = below(3); i > 0; --i) {
        QList<InvoiceLine> lines;
        for (int line = below(3); line > 0; --line)
            lines.append(billed(u"SKU"_s + QString::number(1 + below(3)), 1 + below(4), below(2) ? QString::number(1 + below(3)) : QString()));
        answer.invoices.append(invoiceOf(QString::number(900 + i), lines));
    }
    return answer;
}

Quantity total(const QList<SupplierLine> &lines, std::optional<Quantity> SupplierRow::*member)
{
    Quantity sum;
    for (const SupplierLine &line : lines) {
        for (const SupplierRow &row : line.rows)
            sum += (row.*member).value_or(Quantity());
    }
    return sum;
}

Quantity boxedUnits(const QList<SupplierLine> &lines)
{
    Quantity sum;
    for (const SupplierLine &line : lines) {
        for (const SupplierRow &row : line.rows) {
            for (const Package &package : row.packages)
                sum += package.quantity.value_or(Quantity());
        }
    }
    return sum;
}

WantedItem item(const QString &number)
{
    return {number, number, {}};
}

} // namespace

class RulesProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void r26_theOrderOfRowsChangesNothing()
    {
        QVERIFY(rc::check("rows in any order", [] {
            SupplierOrder answer = anyAnswer();
            const PurchaseOrder order = anyOrder();
            const QByteArray before = bytes(rollUp(answer, order, {}, {}));
            answer.rows = shuffled(answer.rows);
            RC_ASSERT(bytes(rollUp(answer, order, {}, {})) == before);
        }));
    }

    void exactDuplicatesChangeNothing()
    {
        QVERIFY(rc::check("rows twice", [] {
            SupplierOrder answer = anyAnswer();
            const PurchaseOrder order = anyOrder();
            const QByteArray before = bytes(rollUp(answer, order, {}, {}));
            answer.rows = shuffled(answer.rows + answer.rows);
            RC_ASSERT(bytes(rollUp(answer, order, {}, {})) == before);
        }));
    }

    void r10_quantitiesAddUp()
    {
        QVERIFY(rc::check("open, cancelled, delivered and what is back-ordered", [] {
            const OrderState state = rollUp(anyAnswer(), anyOrder(), {}, {});
            Quantity ordered;
            Quantity shipped;
            for (const LineState &line : state.lines) {
                RC_ASSERT(line.open == std::max(Quantity(), line.ordered - line.shipped - line.cancelled));
                RC_ASSERT(!line.cancelled.isNegative() && line.cancelled <= line.ordered);
                RC_ASSERT(line.delivered <= line.shipped);
                RC_ASSERT(line.backOrdered <= line.open);
                RC_ASSERT(line.overShipped == (line.shipped > line.ordered));
                RC_ASSERT(!line.record.isEmpty() || line.shipped <= line.ordered); // the supplier's own never falls short
                ordered += line.ordered - line.cancelled;
                shipped += std::min(line.shipped, line.ordered);
            }
            RC_ASSERT(state.ordered <= ordered && state.shipped <= shipped);
            if (state.fulfilment == Fulfilment::PartlyShipped)
                RC_ASSERT(state.shipped.isPositive() && state.shipped < state.ordered);
        }));
    }

    void r19_sharesSumUp()
    {
        QVERIFY(rc::check("a line dealt out", [] {
            SupplierLine line{one, one, {}, {}, false};
            for (int i = 1 + below(4); i > 0; --i) {
                SupplierRow each = anyRow();
                Quantity left = each.shipped.value_or(Quantity()); // boxes hold no more than what left
                for (Package &package : each.packages) {
                    package.quantity = std::min(left, Quantity(below(4)));
                    left = left - *package.quantity;
                }
                line.rows.append(each);
            }
            QList<Quantity> wanted;
            for (int i = 1 + below(4); i > 0; --i)
                wanted.append(Quantity(1 + below(5)));
            const QList<SupplierLine> shares = sharesOf(line, wanted);
            RC_ASSERT(shares.size() == wanted.size());
            RC_ASSERT(total(shares, &SupplierRow::ordered) == total({line}, &SupplierRow::ordered));
            RC_ASSERT(total(shares, &SupplierRow::shipped) == total({line}, &SupplierRow::shipped));
            RC_ASSERT(boxedUnits(shares) == boxedUnits({line}));
            for (qsizetype i = 0; i + 1 < shares.size(); ++i) {
                Quantity shipped;
                for (const SupplierRow &row : shares.at(i).rows)
                    shipped += row.shipped.value_or(Quantity());
                RC_ASSERT(shipped <= wanted.at(i)); // only the last takes what is too much
            }
        }));
    }

    void r34_noAxisMovesBackByItself()
    {
        QVERIFY(rc::check("kept ranks", [] {
            const PurchaseOrder order = anyOrder();
            OrderMemory memory;
            for (int turn = 0; turn < 6; ++turn) {
                const OrderState sighted = rollUp(anyAnswer(), order, {}, {});
                const ForwardOnly kept = keepForward(sighted, memory);
                const bool grew = sighted.ordered > memory.keptOrdered && sighted.shipped >= memory.keptShipped;
                RC_ASSERT(grew || kept.fulfilment >= memory.keptFulfilment);
                RC_ASSERT(grew || kept.billing >= memory.keptBilling);
                RC_ASSERT(kept.billing > Billing::None || memory.keptBilling == Billing::None); // growth unbills nothing
                RC_ASSERT(!(kept.secondLook && kept.backward));
                RC_ASSERT((kept.secondLook || kept.backward) == (kept.fulfilmentBack || kept.billingBack));
                if (kept.fulfilmentBack)
                    RC_ASSERT(mainRoadRank(kept.kept.stage).value_or(99) >= 40);
                memory.keptFulfilment = kept.fulfilment;
                memory.keptBilling = kept.billing;
                if (!kept.fulfilmentBack) {
                    memory.keptOrdered = sighted.ordered;
                    memory.keptShipped = sighted.shipped;
                }
                memory.lastStage = kept.kept.stage;
                memory.seenOnce = kept.seenOnce;
            }
        }));
    }

    void r27_packingNeverCutsANumber()
    {
        QVERIFY(rc::check("whole numbers only", [] {
            QStringList items;
            for (int i = 1 + below(12); i > 0; --i)
                items.append(numbers().at(below(int(numbers().size()))) + QString::number(i));
            const int typed = below(int(items.size()) + 1);
            const int length = 1 + below(260);
            const auto packed = packTracking(items, typed, u", "_s, length);
            if (packed) {
                RC_ASSERT(packed->text.size() <= length);
                RC_ASSERT(packed->written >= typed);
                RC_ASSERT(packed->written + packed->leftOut == items.size());
                QString whole = items.first(packed->written).join(u", "_s);
                if (packed->leftOut > 0)
                    whole = packed->written > 0 ? whole + u" +%1 more"_s.arg(packed->leftOut) : u"%1 numbers"_s.arg(packed->leftOut);
                RC_ASSERT(packed->text == whole);
            }
            const auto identifiers = packIdentifiers(items, u", "_s, length);
            if (identifiers)
                RC_ASSERT(identifiers->text == items.first(identifiers->written).join(u", "_s) && identifiers->text.size() <= length);
            else
                RC_ASSERT(items.first().size() > length);
        }));
    }

    void r26_typedNumbersAreNeverLost()
    {
        QVERIFY(rc::check("typed numbers stay under fill and keep", [] {
            const QStringList all = shuffled(numbers());
            ListCase test;
            test.policy = below(2) ? FieldPolicy::Keep : FieldPolicy::Fill;
            test.tracking = true;
            test.separator = u", "_s;
            test.length = below(3) ? 20 + below(120) : 0;
            QStringList now;
            QStringList typed;
            for (const QString &number : all) {
                const int kind = below(5); // typed · ours and wanted · ours, gone · wanted only · nothing
                if (kind == 0)
                    typed.append(number);
                if (kind <= 2)
                    now.append(number);
                if (kind == 1 || kind == 2)
                    test.ours.append(number);
                if (kind == 1 || kind == 3)
                    test.wanted.append(item(number));
            }
            test.now = now.join(u", "_s);
            test.everWritten = !test.ours.isEmpty();
            const ListVerdict verdict = judgeList(test);
            if (verdict.action != ListVerdict::Action::Write)
                return;
            for (const QString &number : typed)
                RC_ASSERT(verdict.text.contains(number));
            RC_ASSERT(test.length == 0 || verdict.text.size() <= test.length);
        }));
    }

    void r2_anExactProposalSharesNumberVendorAndPart()
    {
        QVERIFY(rc::check("exact proposals", [] {
            PurchaseOrder order = anyOrder();
            order.number = PoNumber(below(3) ? u"PO-1"_s : u"po-1 "_s);
            order.vendor = RecordId(QString::number(below(2)));
            SupplierOrder answer = anyAnswer();
            answer.po = PoNumber(u"PO-1"_s);
            for (const LinkProposal &proposal : proposeLinks({order}, {answer}, {RecordId(u"1"_s)}, u"TD SYNNEX"_s)) {
                const bool all = order.number == answer.po && order.vendor == RecordId(u"1"_s) && anyPartInCommon(answer, order);
                RC_ASSERT((proposal.fit == ProposalFit::Exact) == all);
                RC_ASSERT(proposal.reasons.size() == 3);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(RulesProperties)
#include "tst_rulesproperties.moc"
