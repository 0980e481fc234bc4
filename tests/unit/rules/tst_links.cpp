#include "core/rules/answercheck.h"
#include "core/rules/linkproposal.h"

#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

namespace {

PurchaseOrder order(const QString &number, const QString &vendor, const QStringList &parts)
{
    PurchaseOrder po;
    po.id = RecordId(u"id-"_s + number.trimmed());
    po.number = PoNumber(number);
    po.vendor = RecordId(vendor);
    po.vendorName = u"Vendor "_s + vendor;
    for (const QString &part : parts) {
        PurchaseOrderLine line;
        line.id = RecordId(part);
        line.manufacturerParts = {part};
        line.ordered = Quantity(1);
        po.lines.append(line);
    }
    return po;
}

SupplierRow row(const QString &supplierOrder, const QString &part, RowCode code = RowCode::Received)
{
    SupplierRow each;
    each.code = code;
    each.rawStatus = u"accepted"_s;
    each.supplierOrder = SupplierOrderNumber(supplierOrder);
    each.mpn = part;
    each.ordered = Quantity(1);
    return each;
}

SupplierOrder answer(const QString &number, const QList<SupplierRow> &rows, const QString &account = u"123456"_s)
{
    SupplierOrder each;
    each.source = u"tdsynnex"_s;
    each.account = account;
    each.po = PoNumber(number);
    each.code = rows.isEmpty() ? RowCode::NotFound : RowCode::Received;
    each.rawStatus = rows.isEmpty() ? u"notFound"_s : u"accepted"_s;
    each.rows = rows;
    return each;
}

OrderLink link(LinkOrigin origin, const QStringList &numbers, bool wasConfirmed = false)
{
    OrderLink each;
    each.po = PoNumber(u"PO-1"_s);
    each.account = u"123456"_s;
    each.origin = origin;
    each.supplierOrders = numbers;
    if (wasConfirmed)
        each.confirmed = QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC);
    return each;
}

const QList<RecordId> picked{RecordId(u"7"_s)};

QList<LinkProposal> proposed(const PurchaseOrder &po, const SupplierOrder &found, const QList<RecordId> &vendors = picked)
{
    return proposeLinks({po}, {found}, vendors, u"TD SYNNEX"_s);
}

} // namespace

class TestLinks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void r2_proposals_data();
    void r2_proposals();
    void r2_anExactProposalSaysWhatAgrees();
    void r4_twoAccountsAreTwoProposals();
    void r3_cancelledOrdersAndUnknownOnesGetNone();
    void r2_answers_data();
    void r2_answers();
    void r2_aSupplierWithoutAccountsNamesNone();
    void r6_numbersCompareTrimmedAndWithoutCase();
    void r16_newNumbersJoinOldOnesAreHistory();
    void r1_aPoNumberInTheOrderNumbersPlaceConfirmsNothing();
};

void TestLinks::r2_proposals_data()
{
    QTest::addColumn<QString>("poHere");
    QTest::addColumn<QString>("poThere");
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("part");
    QTest::addColumn<ProposalFit>("fit");
    QTest::addColumn<QString>("word");
    const QString po = u"PO-1"_s;
    const QString part = u"DOCK-1"_s;
    QTest::newRow("all agrees") << po << po << u"7"_s << part << ProposalFit::Exact << u"The PO number PO-1 agrees."_s;
    QTest::newRow("other part") << po << po << u"7"_s << u"TV-9"_s << ProposalFit::Partial << u"No part number in common."_s;
    QTest::newRow("other vendor") << po << po << u"8"_s << part << ProposalFit::Partial
                                  << u"The vendor Vendor 8 is not one of those followed."_s;
    QTest::newRow("other case") << po << u"po-1"_s << u"7"_s << part << ProposalFit::Partial
                                << u"TD SYNNEX writes the PO number as \"po-1\", the purchase order as \"PO-1\"."_s;
    QTest::newRow("blank behind") << u"PO-1 "_s << po << u"7"_s << part << ProposalFit::Partial
                                  << u"TD SYNNEX writes the PO number as \"PO-1\", the purchase order as \"PO-1 \"."_s;
}

void TestLinks::r2_proposals()
{
    QFETCH(QString, poHere);
    QFETCH(QString, poThere);
    QFETCH(QString, vendor);
    QFETCH(QString, part);
    QFETCH(ProposalFit, fit);
    QFETCH(QString, word);
    const auto found = proposed(order(poHere, vendor, {u"DOCK-1"_s}), answer(poThere, {row(u"555"_s, part)}));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().fit, fit);
    QCOMPARE(found.first().supplierOrders, QStringList{u"555"_s});
    QVERIFY2(found.first().reasons.contains(word), qPrintable(found.first().reasons.join(u'\n')));
}

void TestLinks::r2_anExactProposalSaysWhatAgrees()
{
    const auto found = proposed(order(u"PO-1"_s, u"7"_s, {u"DOCK-1"_s, u"SW-2"_s}),
                                answer(u"PO-1"_s, {row(u"777"_s, u"dock 1"_s), row(u"99"_s, u"X"_s)}));
    QCOMPARE(found.first().supplierOrders, (QStringList{u"99"_s, u"777"_s}));
    QCOMPARE(found.first().reasons, (QStringList{u"The PO number PO-1 agrees."_s, u"The vendor Vendor 7 is one of those followed."_s,
                                                 u"1 of 2 lines found by part number."_s}));
    const auto unpicked = proposed(order(u"PO-1"_s, u"7"_s, {u"DOCK-1"_s}), answer(u"PO-1"_s, {row(u"1"_s, u"DOCK-1"_s)}), {});
    QCOMPARE(unpicked.first().fit, ProposalFit::Partial);
    QVERIFY(unpicked.first().reasons.contains(u"No vendor was picked for TD SYNNEX yet."_s));
    const auto nameless = proposed(order(u"PO-1"_s, {}, {u"DOCK-1"_s}), answer(u"PO-1"_s, {row(u"1"_s, u"DOCK-1"_s)}));
    QVERIFY(nameless.first().reasons.contains(u"The purchase order names no vendor."_s));
}

void TestLinks::r4_twoAccountsAreTwoProposals()
{
    const PurchaseOrder one = order(u"PO-1"_s, u"7"_s, {u"DOCK-1"_s});
    const SupplierOrder here = answer(u"PO-1"_s, {row(u"1"_s, u"DOCK-1"_s)}, u"200"_s);
    const SupplierOrder there = answer(u"PO-1"_s, {row(u"2"_s, u"OTHER"_s)}, u"100"_s);
    const auto found = proposeLinks({one}, {there, here}, picked, u"TD SYNNEX"_s);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).fit, ProposalFit::Exact); // exact first, though its account sorts behind
    QCOMPARE(found.at(0).account, u"200"_s);
    QCOMPARE(found.at(1).fit, ProposalFit::Partial);
    QCOMPARE(proposeLinks({one}, {here, there}, picked, u"TD SYNNEX"_s), found);
}

void TestLinks::r3_cancelledOrdersAndUnknownOnesGetNone()
{
    PurchaseOrder one = order(u"PO-1"_s, u"7"_s, {u"DOCK-1"_s});
    QVERIFY(proposed(one, answer(u"PO-2"_s, {row(u"1"_s, u"DOCK-1"_s)})).isEmpty());
    QVERIFY(proposed(one, answer(u"PO-1"_s, {})).isEmpty());
    QVERIFY(proposed(one, answer(u"PO-1"_s, {row(u"1"_s, u"DOCK-1"_s, RowCode::NotFound)})).isEmpty());
    QVERIFY(proposed(order({}, u"7"_s, {u"DOCK-1"_s}), answer({}, {row(u"1"_s, u"DOCK-1"_s)})).isEmpty());
    one.end = TargetEnd::Cancelled;
    QVERIFY(proposed(one, answer(u"PO-1"_s, {row(u"1"_s, u"DOCK-1"_s)})).isEmpty());
}

void TestLinks::r2_answers_data()
{
    QTest::addColumn<OrderLink>("followed");
    QTest::addColumn<SupplierOrder>("said");
    QTest::addColumn<bool>("withOrder");
    QTest::addColumn<AnswerVerdict>("verdict");
    const QString po = u"PO-1"_s;
    const QStringList known{u"555"_s};
    const auto submitted = link(LinkOrigin::Submitted, known);
    const auto adopted = link(LinkOrigin::Adopted, {});
    const auto headerOnly = [&](RowCode code) {
        SupplierOrder each = answer(po, {});
        each.code = code;
        return each;
    };
    QTest::newRow("submitted, its number named") << submitted << answer(po, {row(u"555"_s, u"A"_s)}) << true << AnswerVerdict::Confirmed;
    QTest::newRow("submitted, another number") << submitted << answer(po, {row(u"556"_s, u"DOCK-1"_s)}) << true << AnswerVerdict::Doubtful;
    QTest::newRow("submitted, one of two") << submitted << answer(po, {row(u"556"_s, u"A"_s), row(u"555"_s, u"B"_s)}) << true
                                           << AnswerVerdict::Confirmed;
    QTest::newRow("the number stands in a row that is cancelled")
        << submitted << answer(po, {row(u"555"_s, u"A"_s, RowCode::Cancelled)}) << true << AnswerVerdict::Confirmed;
    QTest::newRow("no lines, rejected") << submitted << headerOnly(RowCode::Rejected) << true << AnswerVerdict::StatusOnly;
    QTest::newRow("no lines, deleted") << submitted << headerOnly(RowCode::Cancelled) << true << AnswerVerdict::StatusOnly;
    QTest::newRow("no lines, accepted") << submitted << headerOnly(RowCode::Received) << true << AnswerVerdict::StatusOnly;
    QTest::newRow("no lines, shipped") << submitted << headerOnly(RowCode::Shipped) << true << AnswerVerdict::Doubtful;
    QTest::newRow("not found") << submitted << answer(po, {}) << true << AnswerVerdict::NotFound;
    QTest::newRow("another PO") << submitted << answer(u"PO-2"_s, {row(u"555"_s, u"A"_s)}) << true << AnswerVerdict::Failed;
    QTest::newRow("another account") << submitted << answer(po, {row(u"555"_s, u"A"_s)}, u"999"_s) << true << AnswerVerdict::Failed;
    QTest::newRow("adopted, a part in common") << adopted << answer(po, {row(u"1"_s, u"DOCK-1"_s)}) << true << AnswerVerdict::Confirmed;
    QTest::newRow("adopted, no part in common") << adopted << answer(po, {row(u"1"_s, u"TV"_s)}) << true << AnswerVerdict::Doubtful;
    QTest::newRow("adopted, the order was not read") << adopted << answer(po, {row(u"1"_s, u"DOCK-1"_s)}) << false << AnswerVerdict::Doubtful;
    QTest::newRow("confirmed, later none of the known") << link(LinkOrigin::Submitted, known, true)
                                                        << answer(po, {row(u"9"_s, u"DOCK-1"_s)}) << true << AnswerVerdict::Doubtful;
}

void TestLinks::r2_answers()
{
    QFETCH(OrderLink, followed);
    QFETCH(SupplierOrder, said);
    QFETCH(bool, withOrder);
    QFETCH(AnswerVerdict, verdict);
    const auto ours = withOrder ? std::optional(order(u"PO-1"_s, u"7"_s, {u"DOCK-1"_s})) : std::nullopt;
    const AnswerCheck check = checkAnswer(followed, said, ours, u"TD SYNNEX"_s);
    QCOMPARE(check.verdict, verdict);
    const bool silent = verdict == AnswerVerdict::Confirmed || verdict == AnswerVerdict::StatusOnly;
    QCOMPARE(check.reason.isEmpty(), silent);
    if (verdict == AnswerVerdict::Failed) { // both are named
        QVERIFY(check.reason.contains(u"PO PO-1 on account 123456"_s));
        QVERIFY(check.reason.contains(said.po.text()) && check.reason.contains(said.account));
    }
    if (verdict != AnswerVerdict::Confirmed)
        QCOMPARE(check.supplierOrders, followed.supplierOrders); // nothing of a doubtful answer joins the link
}

void TestLinks::r2_aSupplierWithoutAccountsNamesNone()
{
    OrderLink followed = link(LinkOrigin::Submitted, {});
    followed.account.clear();
    SupplierOrder other = answer(u"PO-2"_s, {});
    other.account.clear();
    QCOMPARE(checkAnswer(followed, other, {}, u"OrderSync"_s).reason, u"OrderSync was asked for PO PO-1 and answered for PO PO-2. Nothing was written."_s);
    SupplierOrder unknown = answer(u"PO-1"_s, {});
    unknown.account.clear();
    unknown.code = RowCode::NotFound;
    QCOMPARE(checkAnswer(followed, unknown, {}, u"OrderSync"_s).reason,
             u"OrderSync does not know PO PO-1. This does not mean it was cancelled. Check the number."_s);
}

void TestLinks::r6_numbersCompareTrimmedAndWithoutCase()
{
    const auto check = checkAnswer(link(LinkOrigin::Submitted, {u"555"_s}), answer(u" po-1 "_s, {row(u"555"_s, u"A"_s)}, u"123456 "_s),
                                   {}, u"TD SYNNEX"_s);
    QCOMPARE(check.verdict, AnswerVerdict::Confirmed);
}

void TestLinks::r16_newNumbersJoinOldOnesAreHistory()
{
    const auto check = checkAnswer(link(LinkOrigin::Submitted, {u"555"_s, u"600"_s}, true),
                                   answer(u"PO-1"_s, {row(u"1000"_s, u"B"_s), row(u"99"_s, u"C"_s), row(u"555"_s, u"A"_s)}), {},
                                   u"TD SYNNEX"_s);
    QCOMPARE(check.verdict, AnswerVerdict::Confirmed);
    QCOMPARE(check.supplierOrders, (QStringList{u"555"_s, u"99"_s, u"1000"_s})); // the primary stays first
    QCOMPARE(check.pastSupplierOrders, QStringList{u"600"_s});
}

void TestLinks::r1_aPoNumberInTheOrderNumbersPlaceConfirmsNothing()
{
    const auto check = checkAnswer(link(LinkOrigin::Submitted, {u"PO-1"_s}), answer(u"PO-1"_s, {row(u"555"_s, u"A"_s)}), {}, u"TD SYNNEX"_s);
    QCOMPARE(check.verdict, AnswerVerdict::Doubtful);
    QCOMPARE(check.reason, u"PO PO-1: TD SYNNEX names order 555, the purchase order says PO-1."_s);
}

QTEST_GUILESS_MAIN(TestLinks)
#include "tst_links.moc"
