#include "core/targets/servicenow/servicenowtarget.h"
#include "tests/contract/target/servicenowbench.h"

#include <QCoroTask>
#include <QRegularExpression>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// The table with a row for each invoice: found, read, added to, never twice; over real HTTP at the stand-in.
class TestServiceNowInvoices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aFieldStandsForTheTable();
    void withoutTheTableThereIsNoField();
    void everyInvoiceGetsOneRow();
    void whatIsThereIsNotWrittenAgain();
    void anotherOrdersRowIsNoRowOfThisOne();
    void aRowWithoutAnswerIsFound();
    void aRowWithoutItsOrderIsCompleted();
    void droppedColumnsAreNamed_data();
    void droppedColumnsAreNamed();
    void numbersThatTheColumnCannotHold();
    void nothingIsRemoved();
    void aRefusedRowLeavesTheOthersAlone();
    void missingColumnsAreTold();
    void anUnreadableRowFailsItsOrderOnly();

private:
    SupplierInvoice invoice(const QString &number) const;
    RecordWrite rows(const QStringList &numbers, int order = 0) const;
    QList<WriteOutcome> write(const QList<RecordWrite> &batch) { return QCoro::waitFor(m_target->write(batch, Urgency::Scheduled)); }
    QString read(int order = 0);
    QJsonArray stored(int order = 0) const;
    int requests(const QByteArray &method) const;

    mutable ServiceNowBench m_bench;
    std::unique_ptr<TargetAdapter> m_target;
};

static const FieldRef numbersField{FieldPlace::Linked, u"invoices"_s, u"numbers"_s};

void TestServiceNowInvoices::init()
{
    m_target.reset();
    m_bench.reset();
    m_bench.options({{u"columnSets"_s, QJsonArray{u"vendor"_s, u"tdsInvoice"_s}}});
    m_target = m_bench.makeTarget();
    QVERIFY(QCoro::waitFor(m_target->schema(false)));
    m_bench.sandbox().journal().clear();
}

SupplierInvoice TestServiceNowInvoices::invoice(const QString &number) const
{
    SupplierInvoice invoice;
    invoice.number = number;
    invoice.type = u"IV"_s;
    invoice.date = QDate(2026, 3, 4);
    invoice.total = Money::parse(u"1290.50"_s, u"USD"_s);
    return invoice;
}

RecordWrite TestServiceNowInvoices::rows(const QStringList &numbers, int order) const
{
    RecordWrite write;
    write.outboxId = 100 + order;
    write.order = m_bench.orders().at(order);
    write.place = FieldPlace::Linked;
    write.recordType = numbersField.recordType;
    write.record = write.order;
    write.po = m_bench.numberOf(write.order);
    write.account = u"123456"_s;
    write.fields.insert(numbersField.name, FieldValue::ofText(numbers.join(u", "_s)));
    for (const QString &number : numbers)
        write.invoices.append(invoice(number));
    return write;
}

QString TestServiceNowInvoices::read(int order)
{
    ReadScope scope;
    scope.fields = {numbersField};
    const auto read = QCoro::waitFor(m_target->readBack({m_bench.orders().at(order)}, scope));
    if (!read || read->orders.isEmpty() || read->orders.first().linked.isEmpty())
        return u"(nothing read)"_s;
    return read->orders.first().linked.first().fields.value(numbersField.name).text();
}

QJsonArray TestServiceNowInvoices::stored(int order) const
{
    const QString po = m_bench.numberOf(m_bench.orders().at(order)).text();
    return m_bench.sandbox().state(u"servicenow"_s).value(po).toObject().value("invoices"_L1).toArray();
}

int TestServiceNowInvoices::requests(const QByteArray &method) const
{
    int count = 0;
    for (const Sandbox::JournalEntry &entry : m_bench.sandbox().journal().entries(u"servicenow"_s))
        count += entry.method == method && entry.path.contains("/u_tds_invoice"_L1) ? 1 : 0;
    return count;
}

void TestServiceNowInvoices::aFieldStandsForTheTable()
{
    const auto schema = QCoro::waitFor(m_target->schema(false));
    const TargetField *field = schema->find(numbersField);
    QVERIFY(field && field->writable && field->items == ItemRecords::Invoices);
    QCOMPARE(field->label, u"TDS Invoice (a row for each invoice)"_s);
}

void TestServiceNowInvoices::withoutTheTableThereIsNoField()
{
    m_bench.options({{u"columnSets"_s, QJsonArray{u"vendor"_s}}});
    const auto schema = QCoro::waitFor(m_target->schema(true));
    QVERIFY(schema && !schema->find(numbersField));
    QCOMPARE(write({rows({u"900204"_s})}).first().sent.error().kind, ErrorKind::Usage);
}

void TestServiceNowInvoices::everyInvoiceGetsOneRow()
{
    QCOMPARE(read(), QString());
    const auto outcomes = write({rows({u"900204"_s, u"900311"_s})});
    QCOMPARE(outcomes.size(), 1);
    QVERIFY(outcomes.first().sent && outcomes.first().notKept.isEmpty());
    QCOMPARE(outcomes.first().requestIds.size(), 2);
    QCOMPARE(read(), u"900204, 900311"_s);
    const QJsonObject row = stored().first().toObject();
    QCOMPARE(row, (QJsonObject{{u"u_invoice_no"_s, u"900204"_s}, {u"u_invoice_type"_s, u"IV"_s}, {u"u_po_no"_s, u"PO-C-1"_s}, {u"u_reseller_no"_s, u"123456"_s},
                               {u"u_total"_s, u"1290.50"_s}})); // where goods went is not written (R43)
    QCOMPARE(requests("POST"), 2);
}

void TestServiceNowInvoices::whatIsThereIsNotWrittenAgain()
{
    QVERIFY(write({rows({u"900204"_s})}).first().sent);
    QVERIFY(write({rows({u"900204"_s, u"900311"_s})}).first().sent);
    QVERIFY(write({rows({u"900204"_s, u"900311"_s})}).first().sent);
    QCOMPARE(stored().size(), 2);
    QCOMPARE(requests("POST"), 2);
}

void TestServiceNowInvoices::anotherOrdersRowIsNoRowOfThisOne()
{
    QVERIFY(write({rows({u"900204"_s}, 1)}).first().sent); // one invoice may be for several orders
    QVERIFY(write({rows({u"900204"_s}, 0)}).first().sent);
    QCOMPARE(stored(0).size(), 1);
    QCOMPARE(stored(1).size(), 1);
}

void TestServiceNowInvoices::aRowWithoutAnswerIsFound()
{
    QVERIFY(m_bench.sandbox().faults().add(QJsonObject{{u"system"_s, u"servicenow"_s}, {u"method"_s, u"POST"_s}, {u"path"_s, u"/u_tds_invoice"_s}, {u"count"_s, 1}, {u"drop"_s, u"afterEffect"_s}}));
    const WriteOutcome doubted = write({rows({u"900204"_s, u"900311"_s})}).first();
    QVERIFY(!doubted.sent);
    QCOMPARE(doubted.sent.error().kind, ErrorKind::OutcomeUnknown);
    QCOMPARE(read(), u"900204"_s); // the chain stopped there
    QVERIFY(write({rows({u"900204"_s, u"900311"_s})}).first().sent);
    QCOMPARE(read(), u"900204, 900311"_s);
    QCOMPARE(requests("POST"), 2);
}

void TestServiceNowInvoices::aRowWithoutItsOrderIsCompleted()
{
    m_bench.options({{u"silentlyDropped"_s, QJsonArray{u"u_tds_invoice.u_purchase_order"_s}}});
    const WriteOutcome dropped = write({rows({u"900204"_s})}).first();
    QVERIFY(dropped.sent);
    QVERIFY(dropped.notKept.contains(numbersField.name));
    QCOMPARE(read(), QString()); // it belongs to no order
    m_bench.options({{u"silentlyDropped"_s, QJsonArray()}});
    QVERIFY(write({rows({u"900204"_s})}).first().notKept.isEmpty());
    QCOMPARE(read(), u"900204"_s);
    QCOMPARE(requests("POST"), 1); // not a second row
    QCOMPARE(requests("PATCH"), 1);
}

void TestServiceNowInvoices::droppedColumnsAreNamed_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<bool>("held");
    QTest::newRow("number") << u"u_invoice_no"_s << true;
    QTest::newRow("order") << u"u_purchase_order"_s << true;
    QTest::newRow("total") << u"u_total"_s << false; // the row is there and found: for the log
}

void TestServiceNowInvoices::droppedColumnsAreNamed()
{
    QFETCH(QString, column);
    QFETCH(bool, held);
    m_bench.options({{u"silentlyDropped"_s, QJsonArray{QString(u"u_tds_invoice."_s + column)}}});
    const QString words = u"u_tds_invoice.%1. Ask your ServiceNow admin to grant"_s.arg(column);
    if (!held)
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QRegularExpression::escape(words)));
    const WriteOutcome outcome = write({rows({u"900204"_s})}).first();
    QVERIFY(outcome.sent);
    QCOMPARE(outcome.notKept.contains(numbersField.name), held);
    if (held) {
        const Error error = outcome.notKept.value(numbersField.name);
        QCOMPARE(error.kind, ErrorKind::Permission);
        QVERIFY2(error.message.contains(words) && error.message.contains(u"invoice 900204 of PO PO-C-1"_s), qPrintable(error.message));
    }
}

void TestServiceNowInvoices::numbersThatTheColumnCannotHold()
{
    for (const QString &number : {u"CRM-900204"_s, u"0900204"_s, u"99999999999"_s}) {
        const WriteOutcome outcome = write({rows({number})}).first();
        QVERIFY(outcome.sent);
        const Error error = outcome.notKept.value(numbersField.name);
        QVERIFY2(error.message.contains(u"Invoice %1 of PO PO-C-1"_s.arg(number)) && error.message.contains(u"u_invoice_no"_s), qPrintable(error.message));
    }
    QCOMPARE(requests("POST"), 0);
    QVERIFY(write({rows({u"CRM-1"_s, u"900204"_s})}).first().sent); // the other one gets its row
    QCOMPARE(read(), u"900204"_s);
}

void TestServiceNowInvoices::nothingIsRemoved()
{
    QVERIFY(write({rows({u"900204"_s, u"900311"_s})}).first().sent);
    const WriteOutcome outcome = write({rows({u"900311"_s})}).first();
    QVERIFY(outcome.sent);
    QVERIFY(outcome.notKept.value(numbersField.name).message.contains(u"no longer names invoice 900204"_s));
    QCOMPARE(stored().size(), 2);
    QCOMPARE(requests("DELETE"), 0);
}

void TestServiceNowInvoices::aRefusedRowLeavesTheOthersAlone()
{
    m_bench.options({{u"refusedValues"_s, QJsonArray{u"u_tds_invoice.u_invoice_no=900204"_s}}});
    const auto outcomes = write({rows({u"900204"_s}, 0), rows({u"900311"_s}, 1)});
    QCOMPARE(outcomes.at(0).sent.error().kind, ErrorKind::Rejected);
    QVERIFY(outcomes.at(0).sent.error().message.contains(u"business rule"_s));
    QVERIFY(outcomes.at(1).sent);
    QCOMPARE(read(1), u"900311"_s);
    m_bench.options({{u"mayUpdate"_s, false}});
    QCOMPARE(write({rows({u"900312"_s})}).first().sent.error().kind, ErrorKind::Permission);
}

void TestServiceNowInvoices::missingColumnsAreTold()
{
    m_bench.options({{u"missingColumns"_s, QJsonArray{u"u_tds_invoice.u_purchase_order"_s}}});
    const auto schema = QCoro::waitFor(m_target->schema(true));
    QVERIFY(schema && !schema->find(numbersField)); // nothing is guessed
    const auto who = QCoro::waitFor(m_target->whoAmI());
    QVERIFY(who);
    const CheckStep step = who->steps.last();
    QCOMPARE(step.name, u"Table for invoices"_s);
    QVERIFY(step.passed); // no reason not to connect
    QVERIFY(step.text.contains(u"TDS Invoice (u_tds_invoice) gets no rows: it lacks a column \"Purchase Order\""_s));
    QVERIFY(step.askAdmin.contains(u"u_tds_invoice"_s));
}

void TestServiceNowInvoices::anUnreadableRowFailsItsOrderOnly()
{
    QVERIFY(write({rows({u"900204"_s}, 0)}).first().sent);
    QVERIFY(write({rows({u"900311"_s}, 1)}).first().sent);
    const QJsonObject change{{u"pattern"_s, u"\"u_invoice_no\":\\s*\"900204\""_s}, {u"with"_s, u"\"u_invoice_no\":[1]"_s}};
    QVERIFY(m_bench.sandbox().faults().add(QJsonObject{{u"system"_s, u"servicenow"_s}, {u"path"_s, u"/u_tds_invoice$"_s}, {u"replace"_s, QJsonArray{change}}}));
    ReadScope scope;
    scope.fields = {numbersField};
    const auto read = QCoro::waitFor(m_target->readOrders(m_bench.orders().mid(0, 2), scope));
    QVERIFY(read);
    QCOMPARE(read->orders.size(), 1);
    QCOMPARE(read->unreadable.value(m_bench.orders().first()).field, u"u_invoice_no"_s);
}

QTEST_GUILESS_MAIN(TestServiceNowInvoices)
#include "tst_servicenow_invoices.moc"
