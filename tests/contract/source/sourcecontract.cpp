#include "tests/contract/source/sourcecontract.h"

#include "core/model/json.h"
#include "tests/contract/source/listed.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QString problem(const Error &error)
{
    return errorKindName(error.kind) + ": "_L1 + error.message;
}

#define VERIFY_RESULT(result) QVERIFY2(result, result ? "" : qPrintable(problem((result).error())))

} // namespace

SourceContract::SourceContract(SourceBench &bench)
    : m_bench(bench)
{
}

void SourceContract::init()
{
    m_bench.reset();
    m_source = m_bench.makeSource();
}

void SourceContract::cleanup()
{
    m_source.reset();
}

QList<FetchedOrder> SourceContract::fetch(const QList<OrderRef> &refs)
{
    return QCoro::waitFor(m_source->fetchOrders(refs, Urgency::Scheduled));
}

void SourceContract::saysWhoItIs()
{
    const auto who = QCoro::waitFor(m_source->whoAmI());
    VERIFY_RESULT(who);
    QVERIFY(who->passed());
    QVERIFY(who->steps.size() >= 2);
    QVERIFY(!m_source->capabilities().name.isEmpty());
    QVERIFY(!m_source->capabilities().kind.isEmpty());
}

void SourceContract::strangersAreTurnedAway()
{
    const auto stranger = m_bench.makeStranger();
    const auto who = QCoro::waitFor(stranger->whoAmI());
    VERIFY_RESULT(who);
    QVERIFY(!who->passed());
    QVERIFY(!who->steps.last().text.isEmpty());
    QVERIFY(!who->steps.last().askAdmin.isEmpty()); // every failed check says what to grant
}

void SourceContract::answersStandInTheOrderAsked()
{
    QList<OrderRef> refs = m_bench.orders();
    std::reverse(refs.begin(), refs.end());
    const QList<FetchedOrder> answers = fetch(refs);
    QCOMPARE(answers.size(), refs.size());
    for (qsizetype i = 0; i < refs.size(); ++i) {
        QCOMPARE(answers.at(i).ref, refs.at(i));
        VERIFY_RESULT(answers.at(i).order);
        QCOMPARE(answers.at(i).order->po, refs.at(i).po);
        QCOMPARE(answers.at(i).order->account, refs.at(i).account);
        QCOMPARE(answers.at(i).order->source, m_source->capabilities().kind);
        QVERIFY(!answers.at(i).requestIds.isEmpty());
    }
    QCOMPARE(answers.last().order->rows.size(), 2);
    const int batch = m_source->capabilities().batchSize;
    QCOMPARE(m_bench.requests(), int(refs.size() + batch - 1) / batch);
}

void SourceContract::tellsEveryAnswer()
{
    QSignalSpy spy(m_source.get(), &SourceAdapter::fetched);
    fetch(m_bench.orders());
    QCOMPARE(spy.count(), m_bench.orders().size());
}

void SourceContract::readingTwiceGivesTheSame()
{
    const QList<FetchedOrder> first = fetch(m_bench.orders());
    const QList<FetchedOrder> second = fetch(m_bench.orders());
    for (qsizetype i = 0; i < first.size(); ++i) {
        VERIFY_RESULT(first.at(i).order);
        VERIFY_RESULT(second.at(i).order);
        QCOMPARE(canonicalBytes(*second.at(i).order), canonicalBytes(toJson(*first.at(i).order)));
    }
}

void SourceContract::r7_notFoundIsAnAnswer()
{
    const QList<FetchedOrder> answers = fetch({m_bench.missingOrder(), m_bench.orders().first()});
    VERIFY_RESULT(answers.at(0).order);
    QCOMPARE(int(answers.at(0).order->code), int(RowCode::NotFound));
    QVERIFY(answers.at(0).order->rows.isEmpty());
    VERIFY_RESULT(answers.at(1).order);
}

void SourceContract::strangeWordsAreKeptVerbatim()
{
    const auto [ref, word] = m_bench.strangeOrder();
    const QList<FetchedOrder> answers = fetch({ref});
    VERIFY_RESULT(answers.first().order);
    const SupplierRow &row = answers.first().order->rows.first();
    QCOMPARE(int(row.code), int(RowCode::Unknown));
    QCOMPARE(row.rawStatus, word);
}

void SourceContract::theEchoIsCarriedAsItIs()
{
    const OrderRef ref = m_bench.orders().first();
    m_bench.answerForAnother(ref);
    const QList<FetchedOrder> answers = fetch({ref});
    VERIFY_RESULT(answers.first().order); // whether it fits is judged by the rules, not here
    QVERIFY(answers.first().order->po != ref.po);
}

void SourceContract::oneUnreadableOrderLeavesTheOthers_data()
{
    QTest::addColumn<bool>("webPage");
    QTest::newRow("garbage") << false;
    QTest::newRow("a web page") << true;
}

void SourceContract::oneUnreadableOrderLeavesTheOthers()
{
    QFETCH(bool, webPage);
    const QList<OrderRef> refs = m_bench.orders();
    const OrderRef &bad = refs.at(3);
    if (webPage)
        m_bench.webPage(bad);
    else
        m_bench.garble(bad);
    const QList<FetchedOrder> answers = fetch(refs);
    for (qsizetype i = 0; i < refs.size(); ++i) {
        if (refs.at(i) == bad) {
            QVERIFY(!answers.at(i).order);
            const Error &error = answers.at(i).order.error();
            QCOMPARE(errorKindName(error.kind), webPage ? u"transient"_s : u"malformed"_s);
            QCOMPARE(error.order, bad.po.text());
            QVERIFY2(error.message.contains(bad.po.text()) && error.message.contains(m_source->capabilities().name), qPrintable(error.message));
        } else {
            VERIFY_RESULT(answers.at(i).order);
        }
    }
}

void SourceContract::truncatedAnswersAreErrors()
{
    m_bench.truncate();
    const QList<FetchedOrder> answers = fetch(m_bench.orders());
    QCOMPARE(answers.size(), m_bench.orders().size());
    for (const FetchedOrder &answer : answers) {
        QVERIFY(!answer.order);
        QCOMPARE(errorKindName(answer.order.error().kind), u"malformed"_s);
        QCOMPARE(answer.order.error().order, answer.ref.po.text());
    }
}

void SourceContract::refusedSignInEndsTheCall()
{
    m_source = m_bench.makeStranger();
    const QList<FetchedOrder> answers = fetch(m_bench.orders());
    QCOMPARE(answers.size(), m_bench.orders().size());
    for (const FetchedOrder &answer : answers) {
        QVERIFY(!answer.order);
        QCOMPARE(errorKindName(answer.order.error().kind), u"auth"_s);
    }
    QCOMPARE(m_bench.requests(), 1); // a locked account is worse than a late answer
}

void SourceContract::laterIsAskedAgain()
{
    m_bench.failOnce();
    const QList<FetchedOrder> answers = fetch({m_bench.orders().first()});
    VERIFY_RESULT(answers.first().order);
    QCOMPARE(m_bench.requests(), 2);
}

void SourceContract::askingForQuietIsHeard()
{
    m_bench.askForQuietOnce(std::chrono::seconds(17));
    const QList<FetchedOrder> answers = fetch({m_bench.orders().first()});
    VERIFY_RESULT(answers.first().order);
    QCOMPARE(m_bench.requests(), 2);
    QVERIFY(m_bench.waited() >= std::chrono::seconds(17));
}

void SourceContract::nobodyThere()
{
    m_bench.goAway();
    const QList<FetchedOrder> answers = fetch(m_bench.orders());
    QCOMPARE(answers.size(), m_bench.orders().size());
    for (const FetchedOrder &answer : answers) {
        QVERIFY(!answer.order);
        QCOMPARE(errorKindName(answer.order.error().kind), u"connection"_s);
        QVERIFY(!answer.order.error().message.isEmpty());
    }
}

void SourceContract::staysBelowItsLimitInFlight()
{
    m_bench.answerSlowly(std::chrono::milliseconds(60));
    const QList<OrderRef> orders = m_bench.orders();
    const QList<FetchedOrder> answers = fetch(orders + orders);
    for (const FetchedOrder &answer : answers)
        VERIFY_RESULT(answer.order);
    QVERIFY(m_bench.highestInFlight() <= m_source->capabilities().inFlight);
}

void SourceContract::invoicesComeInOrder()
{
    if (!m_source->capabilities().separateInvoices)
        QSKIP("invoices come with the order");
    const QList<OrderRef> refs = m_bench.orders();
    const auto answers = QCoro::waitFor(m_source->fetchInvoices({refs.at(0), refs.at(1), m_bench.missingOrder()}, Urgency::Scheduled));
    QCOMPARE(answers.size(), 3);
    VERIFY_RESULT(answers.at(0).invoices);
    QVERIFY(answers.at(0).invoices->isEmpty()); // none yet is an answer
    VERIFY_RESULT(answers.at(1).invoices);
    QStringList numbers;
    for (const SupplierInvoice &invoice : *answers.at(1).invoices)
        numbers.append(invoice.number);
    QCOMPARE(numbers, m_bench.invoiceNumbers());
    VERIFY_RESULT(answers.at(2).invoices);
    QVERIFY(answers.at(2).invoices->isEmpty());
}

void SourceContract::givesInvoiceFilesOrSaysNo()
{
    const OrderRef missing = m_bench.missingOrder();
    const auto file = QCoro::waitFor(m_source->fetchInvoiceDocument(missing, u"90017"_s));
    QVERIFY(!file);
    QCOMPARE(errorKindName(file.error().kind), m_source->capabilities().invoiceDocuments ? u"notFound"_s : u"usage"_s);
    QVERIFY2(file.error().message.contains(missing.po.text()), qPrintable(file.error().message));
}

void SourceContract::listsChangesOrSaysNo()
{
    const auto changed = Test::listAll(*m_source, QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(bool(changed), m_source->capabilities().listsChanges);
    if (!changed)
        QCOMPARE(errorKindName(changed.error().kind), u"usage"_s);
}

void SourceContract::listsSayTheSameAsAsking()
{
    if (!m_source->capabilities().listsChanges)
        QSKIP("lists no changes");
    const auto changed = Test::listAll(*m_source, QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC));
    VERIFY_RESULT(changed);
    QVERIFY(!changed->requestIds.isEmpty());
    const QList<FetchedOrder> asked = fetch(m_bench.orders());
    for (const FetchedOrder &each : asked) {
        VERIFY_RESULT(each.order);
        const auto same = [&](const SupplierOrder &order) { return order.po == each.ref.po; };
        QCOMPARE(std::count_if(changed->orders.cbegin(), changed->orders.cend(), same), 1); // each once
        const auto listed = std::find_if(changed->orders.cbegin(), changed->orders.cend(), same);
        QCOMPARE(canonicalBytes(toJson(*listed)), canonicalBytes(toJson(*each.order)));
    }
}

void SourceContract::stopEndsEverything()
{
    m_bench.hold();
    QTimer::singleShot(std::chrono::milliseconds(50), m_source.get(), [this] { m_source->stop(); });
    const QList<FetchedOrder> answers = fetch(m_bench.orders());
    QCOMPARE(answers.size(), m_bench.orders().size());
    for (const FetchedOrder &answer : answers) {
        QVERIFY(!answer.order);
        QCOMPARE(errorKindName(answer.order.error().kind), u"cancelled"_s);
    }
}

void SourceContract::noSecretInAddresses()
{
    fetch(m_bench.orders());
    QVERIFY(!m_bench.secretInAddress());
}

} // namespace Waybill
