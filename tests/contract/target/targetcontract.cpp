#include "tests/contract/target/targetcontract.h"

#include <QCoroTask>
#include <QTest>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QString reason(const Error &error)
{
    return errorKindName(error.kind) + ": "_L1 + error.message + " | "_L1 + error.detail;
}

template<typename T>
QString problem(const Result<T> &result)
{
    return result ? QString() : reason(result.error());
}

// Evaluated once: most of these send requests.
#define VERIFY_RESULT(result)                                                                                          \
    do {                                                                                                               \
        const auto &checked_ = result;                                                                                 \
        QVERIFY2(checked_, qPrintable(problem(checked_)));                                                             \
    } while (false)

QSet<QString> idsOf(const QList<PurchaseOrder> &orders)
{
    QSet<QString> ids;
    for (const PurchaseOrder &order : orders)
        ids.insert(order.id.text());
    return ids;
}

} // namespace

TargetContract::TargetContract(TargetBench &bench)
    : m_bench(bench)
{
}

void TargetContract::init()
{
    m_bench.reset();
    m_target = m_bench.makeTarget();
}

void TargetContract::cleanup()
{
    m_target.reset();
}

RecordWrite TargetContract::headerWrite(const RecordId &order, const FieldRef &field, const FieldValue &value, qint64 outboxId) const
{
    RecordWrite write;
    write.outboxId = outboxId;
    write.order = order;
    write.place = FieldPlace::Header;
    write.recordType = field.recordType;
    write.record = order;
    write.fields.insert(field.name, value);
    return write;
}

FieldValue TargetContract::headerValue(const RecordId &order, const FieldRef &field)
{
    ReadScope scope;
    scope.lines = false;
    scope.fields = {field};
    const auto read = QCoro::waitFor(m_target->readBack({order}, scope));
    const PurchaseOrder *found = read ? read->find(order) : nullptr;
    return found ? found->fields.value(field.name) : FieldValue::ofText(u"not read: "_s + problem(read));
}

void TargetContract::saysWhoItIs()
{
    const auto who = QCoro::waitFor(m_target->whoAmI());
    VERIFY_RESULT(who);
    for (const CheckStep &step : who->steps)
        QVERIFY2(step.passed, qPrintable(step.name + ": "_L1 + step.text));
    QVERIFY(who->steps.size() >= 4);
    QVERIFY(!m_target->capabilities().name.isEmpty());
}

void TargetContract::strangersAreTurnedAway()
{
    const auto stranger = m_bench.makeStranger();
    const auto who = QCoro::waitFor(stranger->whoAmI());
    VERIFY_RESULT(who);
    QVERIFY(!who->passed());
    QVERIFY(!who->steps.last().text.isEmpty());
    const auto read = QCoro::waitFor(stranger->readOrders(m_bench.orders(), ReadScope()));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Auth);
}

void TargetContract::offersWritableFields()
{
    const auto schema = QCoro::waitFor(m_target->schema(false));
    VERIFY_RESULT(schema);
    for (const FieldRef &ref : {m_bench.textField(), m_bench.dayField(), m_bench.lineDayField()}) {
        const TargetField *field = schema->find(ref);
        QVERIFY2(field && field->writable, qPrintable(ref.name));
        QVERIFY(!field->label.isEmpty());
    }
    QVERIFY(!schema->site.isEmpty() && !schema->zone.isEmpty());
    const int asked = m_bench.requests();
    VERIFY_RESULT(QCoro::waitFor(m_target->schema(false)));
    QCOMPARE(m_bench.requests(), asked); // kept for a day
    VERIFY_RESULT(QCoro::waitFor(m_target->schema(true)));
    QVERIFY(m_bench.requests() > asked);
}

void TargetContract::r3_findsOnlyLinkedOrders()
{
    const auto found = QCoro::waitFor(m_target->findLinkedOrders(m_bench.filter(), {}));
    VERIFY_RESULT(found);
    QCOMPARE(idsOf(found->orders), m_bench.linkedOrders());
    QVERIFY(found->unreadable.isEmpty());
    for (const PurchaseOrder &order : found->orders) {
        QCOMPARE(order.number, m_bench.numberOf(order.id));
        QVERIFY(!order.supplierOrders.isEmpty());
        QVERIFY(m_bench.filter().vendors.contains(order.vendor));
        QVERIFY(!order.status.isEmpty());
    }
}

void TargetContract::findsOpenOrders()
{
    const auto found = QCoro::waitFor(m_target->findOpenOrders(m_bench.filter()));
    VERIFY_RESULT(found);
    QCOMPARE(idsOf(found->orders), m_bench.openOrders());
}

void TargetContract::findsByNumberExactly()
{
    const RecordId order = m_bench.orders().first();
    const PoNumber number = m_bench.numberOf(order);
    const auto found = QCoro::waitFor(m_target->findByNumber(number, LinkFilter()));
    VERIFY_RESULT(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().id, order);
    for (const QString &other : {number.text().toLower(), number.text() + u'X', u"\"' or 1=1"_s}) {
        const auto none = QCoro::waitFor(m_target->findByNumber(PoNumber(other), LinkFilter()));
        VERIFY_RESULT(none);
        QVERIFY2(none->isEmpty(), qPrintable(other));
    }
}

void TargetContract::readsWholeOrders()
{
    ReadScope scope;
    scope.fields = {m_bench.textField(), m_bench.lineDayField()};
    const auto read = QCoro::waitFor(m_target->readOrders(m_bench.orders(), scope));
    VERIFY_RESULT(read);
    QCOMPARE(read->orders.size(), m_bench.orders().size());
    for (const RecordId &id : m_bench.orders()) {
        const PurchaseOrder *order = read->find(id);
        QVERIFY(order);
        QCOMPARE(order->number, m_bench.numberOf(id));
        QVERIFY(order->fields.contains(m_bench.textField().name));
        QVERIFY(order->readAt.isValid());
        QCOMPARE(order->lines.size(), 2);
        int position = 0;
        for (const PurchaseOrderLine &line : order->lines) {
            QCOMPARE(line.position, ++position);
            QVERIFY(line.lineNumbers.contains(QString::number(position)));
            QVERIFY(line.ordered.isPositive());
            QVERIFY(!line.vendorParts.isEmpty());
            QVERIFY(line.fields.contains(m_bench.lineDayField().name));
        }
    }
}

void TargetContract::leavesOutMissingOrders()
{
    const QList<RecordId> ids{m_bench.orders().first(), m_bench.missingOrder()};
    const auto read = QCoro::waitFor(m_target->readOrders(ids, ReadScope()));
    VERIFY_RESULT(read);
    QCOMPARE(idsOf(read->orders), QSet<QString>{ids.first().text()});
    QVERIFY(read->unreadable.isEmpty());
    const auto nothing = QCoro::waitFor(m_target->readOrders({}, ReadScope()));
    VERIFY_RESULT(nothing);
    QVERIFY(nothing->orders.isEmpty());
}

void TargetContract::asksForNoLinesUnlessWanted()
{
    ReadScope scope;
    scope.lines = false;
    VERIFY_RESULT(QCoro::waitFor(m_target->readBack(m_bench.orders(), scope)));
    const int before = m_bench.requests();
    const auto read = QCoro::waitFor(m_target->readBack(m_bench.orders(), scope));
    VERIFY_RESULT(read);
    QCOMPARE(m_bench.requests(), before + 1);
    QCOMPARE(read->orders.size(), m_bench.orders().size());
    QVERIFY(read->orders.first().lines.isEmpty());
}

void TargetContract::oneUnreadableOrderLeavesTheOthers()
{
    const RecordId broken = m_bench.orders().at(1);
    m_bench.makeUnreadable(broken);
    ReadScope scope;
    scope.fields = {m_bench.textField()};
    const auto read = QCoro::waitFor(m_target->readOrders(m_bench.orders(), scope));
    VERIFY_RESULT(read);
    QCOMPARE(read->orders.size(), m_bench.orders().size() - 1);
    QVERIFY(!read->find(broken));
    QVERIFY(read->unreadable.contains(broken));
    const Error error = read->unreadable.value(broken);
    QCOMPARE(error.kind, ErrorKind::Malformed);
    QVERIFY(!error.field.isEmpty());
    QVERIFY(error.message.contains(broken.text()));
}

void TargetContract::truncatedReadsAreErrors()
{
    VERIFY_RESULT(QCoro::waitFor(m_target->schema(false)));
    m_bench.truncateReads();
    const auto read = QCoro::waitFor(m_target->readOrders(m_bench.orders(), ReadScope()));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Malformed);
}

void TargetContract::readBackShowsWhatWasWritten()
{
    const RecordId order = m_bench.orders().first();
    const FieldValue text = FieldValue::ofText(u"12345 \"quoted\" ü"_s);
    const FieldValue day = FieldValue::ofDay(QDate(2026, 3, 29)); // a day that begins late in some zones
    RecordWrite write = headerWrite(order, m_bench.textField(), text, 41);
    write.fields.insert(m_bench.dayField().name, day);
    const auto outcomes = QCoro::waitFor(m_target->write({write}, Urgency::Scheduled));
    QCOMPARE(outcomes.size(), 1);
    QCOMPARE(outcomes.first().outboxId, 41);
    VERIFY_RESULT(outcomes.first().sent);
    QVERIFY(!outcomes.first().requestIds.isEmpty());
    QCOMPARE(headerValue(order, m_bench.textField()), text);
    QCOMPARE(headerValue(order, m_bench.dayField()), day);
    QVERIFY(headerValue(m_bench.orders().at(1), m_bench.textField()) != text);
}

void TargetContract::emptyClears()
{
    const RecordId order = m_bench.orders().first();
    const auto set = QCoro::waitFor(m_target->write(
        {headerWrite(order, m_bench.dayField(), FieldValue::ofDay(QDate(2026, 4, 1)), 1)}, Urgency::Scheduled));
    VERIFY_RESULT(set.first().sent);
    const auto cleared = QCoro::waitFor(m_target->write({headerWrite(order, m_bench.dayField(), FieldValue(), 2)}, Urgency::Scheduled));
    VERIFY_RESULT(cleared.first().sent);
    QVERIFY(headerValue(order, m_bench.dayField()).isEmpty());
}

void TargetContract::linesAreWritten()
{
    const RecordId order = m_bench.orders().first();
    ReadScope scope;
    scope.fields = {m_bench.lineDayField()};
    const auto before = QCoro::waitFor(m_target->readOrders({order}, scope));
    VERIFY_RESULT(before);
    RecordWrite write;
    write.outboxId = 5;
    write.order = order;
    write.place = FieldPlace::Line;
    write.recordType = m_bench.lineDayField().recordType;
    write.record = before->orders.first().lines.last().id;
    write.fields.insert(m_bench.lineDayField().name, FieldValue::ofDay(QDate(2026, 10, 25)));
    const auto outcomes = QCoro::waitFor(m_target->write({write}, Urgency::Person));
    VERIFY_RESULT(outcomes.first().sent);
    const auto after = QCoro::waitFor(m_target->readBack({order}, scope));
    VERIFY_RESULT(after);
    QCOMPARE(after->orders.first().lines.last().fields.value(m_bench.lineDayField().name).day(), QDate(2026, 10, 25));
    QCOMPARE(after->orders.first().lines.first(), before->orders.first().lines.first());
}

void TargetContract::r37_ignoredFieldsShowAtReadBack()
{
    const RecordId order = m_bench.orders().first();
    const FieldValue before = headerValue(order, m_bench.textField());
    m_bench.ignoreWrite(order);
    const auto outcomes = QCoro::waitFor(
        m_target->write({headerWrite(order, m_bench.textField(), FieldValue::ofText(u"dropped"_s), 1)}, Urgency::Scheduled));
    VERIFY_RESULT(outcomes.first().sent); // the target said yes
    QCOMPARE(headerValue(order, m_bench.textField()), before);
}

void TargetContract::refusedWritesStopNothing()
{
    const QList<RecordId> orders = m_bench.orders();
    const auto [field, value] = m_bench.refusedValue();
    const QList<RecordWrite> batch{headerWrite(orders.at(0), m_bench.textField(), FieldValue::ofText(u"one"_s), 11),
                                   headerWrite(orders.at(1), field, value, 12),
                                   headerWrite(orders.at(2), m_bench.textField(), FieldValue::ofText(u"three"_s), 13),
                                   headerWrite(orders.at(3), m_bench.textField(), FieldValue::ofText(u"four"_s), 14)};
    const auto outcomes = QCoro::waitFor(m_target->write(batch, Urgency::Scheduled));
    QCOMPARE(outcomes.size(), 4);
    for (qsizetype i = 0; i < batch.size(); ++i)
        QCOMPARE(outcomes.at(i).outboxId, batch.at(i).outboxId);
    VERIFY_RESULT(outcomes.at(0).sent);
    QVERIFY(!outcomes.at(1).sent);
    QCOMPARE(outcomes.at(1).sent.error().kind, ErrorKind::Rejected);
    VERIFY_RESULT(outcomes.at(2).sent);
    VERIFY_RESULT(outcomes.at(3).sent);
    QCOMPARE(headerValue(orders.at(3), m_bench.textField()).text(), u"four"_s);
}

void TargetContract::r37_cutConnectionsAreUnknown_data()
{
    QTest::addColumn<int>("cut");
    QTest::addColumn<bool>("stored");
    QTest::newRow("stored, no answer") << 0 << true;
    QTest::newRow("not stored, no answer") << 1 << false;
    QTest::newRow("stored, answer is a page") << 2 << true;
}

void TargetContract::r37_cutConnectionsAreUnknown()
{
    QFETCH(int, cut);
    QFETCH(bool, stored);
    const RecordId order = m_bench.orders().first();
    const FieldValue before = headerValue(order, m_bench.textField());
    if (cut == 0)
        m_bench.cutAfterEffect(order);
    else if (cut == 1)
        m_bench.cutBeforeEffect(order);
    else
        m_bench.garbleAnswer(order);
    const int sent = m_bench.writes();
    const QList<RecordWrite> batch{headerWrite(order, m_bench.textField(), FieldValue::ofText(u"in doubt"_s), 1)};
    const auto outcomes = QCoro::waitFor(m_target->write(batch, Urgency::Scheduled));
    QVERIFY(!outcomes.first().sent);
    QCOMPARE(outcomes.first().sent.error().kind, ErrorKind::OutcomeUnknown);
    QCOMPARE(m_bench.writes(), sent + 1);
    const FieldValue after = headerValue(order, m_bench.textField());
    QCOMPARE(after, stored ? FieldValue::ofText(u"in doubt"_s) : before);
}

void TargetContract::writesLeaveOnce()
{
    QList<RecordWrite> batch;
    for (const RecordId &order : m_bench.orders())
        batch.append(headerWrite(order, m_bench.textField(), FieldValue::ofText(u"once"_s), batch.size() + 1));
    const int before = m_bench.writes();
    const auto outcomes = QCoro::waitFor(m_target->write(batch, Urgency::Scheduled));
    for (const WriteOutcome &outcome : outcomes)
        VERIFY_RESULT(outcome.sent);
    const int together = m_bench.recordsAWrite();
    const int needed = (int(batch.size()) + together - 1) / together;
    QCOMPARE(m_bench.writes(), before + needed);
    QVERIFY(QCoro::waitFor(m_target->write({}, Urgency::Scheduled)).isEmpty());
    QCOMPARE(m_bench.writes(), before + needed);
}

void TargetContract::refusedSignInEndsTheBatch()
{
    VERIFY_RESULT(QCoro::waitFor(m_target->schema(false)));
    m_bench.refuseEverything();
    QList<RecordWrite> batch;
    for (int round = 0; round < 5; ++round) {
        for (const RecordId &order : m_bench.orders())
            batch.append(headerWrite(order, m_bench.textField(), FieldValue::ofText(u"x"_s), batch.size() + 1));
    }
    const auto outcomes = QCoro::waitFor(m_target->write(batch, Urgency::Scheduled));
    QCOMPARE(outcomes.size(), batch.size());
    for (const WriteOutcome &outcome : outcomes) {
        QVERIFY(!outcome.sent);
        QCOMPARE(outcome.sent.error().kind, ErrorKind::Auth);
    }
    // Only what was under way when the first refusal came.
    QVERIFY(m_bench.writes() <= m_target->capabilities().inFlight);
}

void TargetContract::askingForQuietEndsTheBatch()
{
    VERIFY_RESULT(QCoro::waitFor(m_target->schema(false)));
    m_bench.askForQuiet();
    QList<RecordWrite> batch;
    for (const RecordId &order : m_bench.orders())
        batch.append(headerWrite(order, m_bench.textField(), FieldValue::ofText(u"x"_s), batch.size() + 1));
    const auto outcomes = QCoro::waitFor(m_target->write(batch, Urgency::Scheduled));
    for (const WriteOutcome &outcome : outcomes) {
        QVERIFY(!outcome.sent);
        QCOMPARE(outcome.sent.error().kind, ErrorKind::RateLimited);
    }
    QVERIFY(m_bench.writes() <= m_target->capabilities().inFlight);
}

void TargetContract::staysBelowTheLimitInFlight()
{
    VERIFY_RESULT(QCoro::waitFor(m_target->schema(false)));
    m_bench.answerSlowly(std::chrono::milliseconds(30));
    QList<RecordWrite> batch;
    for (int round = 0; round < 3; ++round) {
        for (const RecordId &order : m_bench.orders())
            batch.append(headerWrite(order, m_bench.textField(), FieldValue::ofText(QString::number(round)), batch.size() + 1));
    }
    // A run writes while a person looks at an order.
    auto writing = m_target->write(batch, Urgency::Scheduled);
    auto looking = m_target->readOrders(m_bench.orders(), ReadScope());
    auto again = m_target->readOrders(m_bench.orders(), ReadScope());
    const auto outcomes = QCoro::waitFor(writing);
    VERIFY_RESULT(QCoro::waitFor(looking));
    VERIFY_RESULT(QCoro::waitFor(again));
    for (const WriteOutcome &outcome : outcomes)
        VERIFY_RESULT(outcome.sent);
    QVERIFY2(m_bench.highestInFlight() <= m_target->capabilities().inFlight, QByteArray::number(m_bench.highestInFlight()));
    QVERIFY(m_bench.highestInFlight() >= 1);
}

void TargetContract::stopEndsEverything()
{
    VERIFY_RESULT(QCoro::waitFor(m_target->schema(false)));
    m_bench.holdWrites();
    QList<RecordWrite> batch;
    for (const RecordId &order : m_bench.orders())
        batch.append(headerWrite(order, m_bench.textField(), FieldValue::ofText(u"held"_s), batch.size() + 1));
    auto writing = m_target->write(batch, Urgency::Scheduled);
    const int sent = m_target->capabilities().inFlight;
    QTRY_COMPARE(m_bench.writes(), sent);
    m_target->stop();
    const auto outcomes = QCoro::waitFor(writing);
    int unknown = 0;
    for (const WriteOutcome &outcome : outcomes) {
        QVERIFY(!outcome.sent);
        const ErrorKind kind = outcome.sent.error().kind;
        QVERIFY(kind == ErrorKind::OutcomeUnknown || kind == ErrorKind::Cancelled);
        unknown += kind == ErrorKind::OutcomeUnknown ? 1 : 0;
    }
    QCOMPARE(unknown, qMin(int(batch.size()), sent * m_bench.recordsAWrite())); // what has left is in doubt, the rest never left
    QCOMPARE(m_bench.writes(), sent);
}

void TargetContract::tellsItsUsage()
{
    const auto usage = QCoro::waitFor(m_target->usage());
    VERIFY_RESULT(usage);
    QVERIFY(*usage < 0 || *usage <= 1);
}

} // namespace Waybill
