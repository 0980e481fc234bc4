#include "core/targets/servicenow/servicenowtarget.h"
#include "tests/contract/target/servicenowbench.h"

#include <QCoroTask>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// What leaves for ServiceNow, counted and read at the stand-in.
class TestServiceNowRequests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theFloorOfRequestsHolds();
    void discoveryGoesOnFromItsMark();
    void discoveryWithoutTheRightToCompareTimes();
    void hiddenRowsMakeShortPages();
    void everyRowIsCheckedAgain();
    void aDroppedValueNamesColumnAndGrant();
    void linesTellWhatTheHeaderHolds();
    void batchesAndWhatTheyLeaveBehind();
    void withoutTheBatchInterface();
    void signIns_data();
    void signIns();
    void tokensAreRenewedOnce();
    void columnsFromElsewhere_data();
    void columnsFromElsewhere();
    void theOtherConnectorsColumns();
    void missingColumnsAreToldWithWordsToSend();
    void sleepingInstancesAndSignInPages();
    void brokenOffReads();
    void bothKindsOf429();
    void notesGoIntoTheJournal();
    void secretsStayInHeadersAndBodies();
    void webLinks();

private:
    QStringList asked() const;
    RecordWrite header(const QString &column, const FieldValue &value, int order = 0) const;
    RecordWrite line(const QString &column, const FieldValue &value, int order = 0, int position = 1) const;
    QList<WriteOutcome> write(const QList<RecordWrite> &batch) { return QCoro::waitFor(m_target->write(batch, Urgency::Scheduled)); }
    QJsonObject stored(int order = 0) const;

    mutable ServiceNowBench m_bench;
    std::unique_ptr<TargetAdapter> m_target;
};

void TestServiceNowRequests::init()
{
    m_target.reset();
    m_bench.reset();
    m_target = m_bench.makeTarget();
    QVERIFY(QCoro::waitFor(m_target->schema(false)));
    m_bench.sandbox().journal().clear();
}

QStringList TestServiceNowRequests::asked() const
{
    QStringList asked;
    for (const Sandbox::JournalEntry &entry : m_bench.sandbox().journal().entries(u"servicenow"_s))
        asked.append(entry.endpoint);
    return asked;
}

RecordWrite TestServiceNowRequests::header(const QString &column, const FieldValue &value, int order) const
{
    RecordWrite write;
    write.outboxId = 100 + order;
    write.order = m_bench.orders().at(order);
    write.record = write.order;
    write.recordType = u"proc_po"_s;
    write.fields.insert(column, value);
    return write;
}

RecordWrite TestServiceNowRequests::line(const QString &column, const FieldValue &value, int order, int position) const
{
    RecordWrite write = header(column, value, order);
    write.outboxId = 200 + order * 10 + position;
    write.place = FieldPlace::Line;
    write.recordType = u"proc_po_item"_s;
    write.record = m_bench.lineOf(write.order, position);
    return write;
}

QJsonObject TestServiceNowRequests::stored(int order) const
{
    return m_bench.sandbox().state(u"servicenow"_s).value(m_bench.numberOf(m_bench.orders().at(order)).text()).toObject();
}

void TestServiceNowRequests::theFloorOfRequestsHolds()
{
    QVERIFY(QCoro::waitFor(m_target->usage()));
    QVERIFY(QCoro::waitFor(m_target->findLinkedOrders(m_bench.filter(), {})));
    QCOMPARE(asked(), QStringList{u"GET /api/now/table/proc_po"_s});
    m_bench.sandbox().journal().clear();
    ReadScope scope;
    scope.fields = {m_bench.textField(), m_bench.lineDayField()};
    QVERIFY(QCoro::waitFor(m_target->readOrders(m_bench.orders(), scope)));
    QCOMPARE(asked(), (QStringList{u"GET /api/now/table/proc_po"_s, u"GET /api/now/table/proc_po_item"_s}));
    for (const Sandbox::JournalEntry &entry : m_bench.sandbox().journal().entries())
        QVERIFY(entry.target.size() < 2000);
    m_bench.sandbox().journal().clear();
    const auto outcomes = write({header(u"u_vendor_status"_s, FieldValue::ofText(u"Shipped"_s)), line(u"u_qty_shipped"_s, FieldValue::ofNumber(u"1"_s))});
    QVERIFY(outcomes.at(0).sent && outcomes.at(1).sent);
    QCOMPARE(asked(), (QStringList{u"PATCH /api/now/table/proc_po_item/{id}"_s, u"PATCH /api/now/table/proc_po/{id}"_s})); // lines first
    m_bench.sandbox().journal().clear();
    QList<RecordId> many = m_bench.orders();
    for (int n = 0; many.size() < 41; ++n)
        many.append(RecordId(u"%1"_s.arg(0xabc000 + n, 32, 16, QChar(u'0'))));
    QVERIFY(QCoro::waitFor(m_target->readOrders(many, scope)));
    QCOMPARE(asked().size(), 4); // two slices
    for (const Sandbox::JournalEntry &entry : m_bench.sandbox().journal().entries())
        QVERIFY2(entry.target.size() < 2000, qPrintable(entry.target));
}

void TestServiceNowRequests::discoveryGoesOnFromItsMark()
{
    const auto all = QCoro::waitFor(m_target->findLinkedOrders(m_bench.filter(), {}));
    QVERIFY(all && !all->mark.isEmpty());
    QVERIFY(m_bench.sandbox().world().advanceBy(std::chrono::hours(2)));
    QCOMPARE(write({header(u"u_vendor_status"_s, FieldValue::ofText(u"Shipped"_s), 2)}).size(), 1);
    // The machine's clock is years from the sandbox's: everything was looked through "today".
    const QString mark = all->mark.section(u';', 0, 0) + u';' + QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    const auto changed = QCoro::waitFor(m_target->findLinkedOrders(m_bench.filter(), mark));
    QVERIFY(changed);
    QSet<QString> ids;
    for (const PurchaseOrder &order : changed->orders)
        ids.insert(order.id.text());
    QVERIFY(ids.contains(m_bench.orders().at(2).text()));
    QVERIFY(changed->mark > mark);
    const QString target = m_bench.sandbox().journal().entries().last().target;
    QVERIFY2(target.contains(u"sys_updated_on%3E%3D"_s), qPrintable(target));
    const auto nothing = QCoro::waitFor(m_target->findLinkedOrders(m_bench.filter(), u"2026-04-01 00:00:00;"_s + mark.section(u';', 1)));
    QVERIFY(nothing && nothing->orders.isEmpty());
    const auto nextDay = QCoro::waitFor(m_target->findLinkedOrders(m_bench.filter(), u"2026-04-01 00:00:00;2026-01-01 00:00:00"_s));
    QVERIFY(nextDay);
    QCOMPARE(nextDay->orders.size(), 4); // once a day without the mark
}

void TestServiceNowRequests::discoveryWithoutTheRightToCompareTimes()
{
    m_bench.options({{u"unsortable"_s, QJsonArray{u"proc_po.sys_updated_on"_s}}});
    const QString mark = u"2026-04-01 00:00:00;"_s + QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    const auto found = QCoro::waitFor(m_target->findLinkedOrders(m_bench.filter(), mark));
    QVERIFY(found);
    QCOMPARE(found->orders.size(), 4);
    QCOMPARE(asked().size(), 2);
    QVERIFY(QCoro::waitFor(m_target->findLinkedOrders(m_bench.filter(), mark)));
    QCOMPARE(asked().size(), 3); // it is not tried again
}

void TestServiceNowRequests::hiddenRowsMakeShortPages()
{
    m_bench.options({{u"hiddenOrders"_s, QJsonArray{u"PO-C-1"_s, u"PO-C-2"_s}}});
    const auto found = QCoro::waitFor(m_target->findLinkedOrders(m_bench.filter(), {}));
    QVERIFY(found);
    QCOMPARE(found->orders.size(), 2);
    const auto read = QCoro::waitFor(m_target->readOrders(m_bench.orders(), ReadScope()));
    QVERIFY(read);
    QCOMPARE(read->orders.size(), 2); // the others are not returned any more
}

void TestServiceNowRequests::everyRowIsCheckedAgain()
{
    // A server that leaves the conditions out answers with everything.
    const QJsonObject change{{u"pattern"_s, u"\"vendor\":\"0{29}175\""_s}, {u"with"_s, QString(u"\"vendor\":\""_s + u"%1"_s.arg(0x999, 32, 16, QChar(u'0')) + u'"')}};
    QVERIFY(m_bench.sandbox().faults().add(QJsonObject{{u"system"_s, u"servicenow"_s}, {u"replace"_s, QJsonArray{change}}}));
    const auto found = QCoro::waitFor(m_target->findLinkedOrders(m_bench.filter(), {}));
    QVERIFY(found && found->orders.isEmpty());
    LinkFilter odd = m_bench.filter();
    odd.linkField = u"u_no_such_column"_s;
    const auto refused = QCoro::waitFor(m_target->findLinkedOrders(odd, {}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Usage);
    const auto caret = QCoro::waitFor(m_target->findByNumber(PoNumber(u"PO^NQ"_s), LinkFilter()));
    QVERIFY(!caret); // the query would say something else
    QCOMPARE(caret.error().kind, ErrorKind::Usage);
}

void TestServiceNowRequests::aDroppedValueNamesColumnAndGrant()
{
    m_bench.options({{u"silentlyDropped"_s, QJsonArray{u"proc_po.u_tracking_number"_s}}});
    RecordWrite both = header(u"u_tracking_number"_s, FieldValue::ofText(u"1Z999AA10123456784"_s));
    both.fields.insert(u"u_vendor_status"_s, FieldValue::ofText(u"Shipped"_s));
    both.fields.insert(u"expected_delivery"_s, FieldValue::ofDay(QDate(2026, 3, 9)));
    const WriteOutcome outcome = write({both}).first();
    QVERIFY(outcome.sent);
    QCOMPARE(outcome.notKept.keys(), QStringList{u"u_tracking_number"_s});
    const Error dropped = outcome.notKept.first();
    QCOMPARE(dropped.kind, ErrorKind::Permission);
    QVERIFY2(dropped.message.contains(u"\"Tracking Number\" (proc_po.u_tracking_number)"_s), qPrintable(dropped.message));
    QVERIFY(dropped.message.contains(u"write access"_s));
    QCOMPARE(stored()[u"header"_s][u"u_vendor_status"_s].toString(), u"Shipped"_s);
    QCOMPARE(stored()[u"header"_s][u"expected_delivery"_s].toString(), u"2026-03-09 12:00:00"_s);
}

void TestServiceNowRequests::linesTellWhatTheHeaderHolds()
{
    const WriteOutcome outcome = write({line(u"expected_delivery"_s, FieldValue::ofDay(QDate(2026, 3, 12)))}).first();
    QVERIFY(outcome.sent);
    QCOMPARE(outcome.headerNow.value(u"expected_delivery"_s), FieldValue::ofInstant(QDateTime(QDate(2026, 3, 12), QTime(12, 0), Qt::UTC)));
}

void TestServiceNowRequests::batchesAndWhatTheyLeaveBehind()
{
    m_bench.options({{u"batchBudgetMs"_s, 1000}}); // three a batch
    QList<RecordWrite> batch;
    for (int order = 0; order < 4; ++order) {
        batch.append(header(u"u_vendor_status"_s, FieldValue::ofText(u"S%1"_s.arg(order)), order));
        batch.append(line(u"u_qty_shipped"_s, FieldValue::ofNumber(u"1"_s), order, 1));
        batch.append(line(u"u_qty_shipped"_s, FieldValue::ofNumber(u"2"_s), order, 2));
    }
    batch[1].record = RecordId(u"%1"_s.arg(0xdead, 32, 16, QChar(u'0'))); // one that is gone
    const auto outcomes = write(batch);
    QCOMPARE(outcomes.size(), batch.size());
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        QCOMPARE(outcomes.at(i).outboxId, batch.at(i).outboxId);
        QCOMPARE(outcomes.at(i).sent.hasValue(), i != 1);
        QVERIFY(!outcomes.at(i).requestIds.isEmpty());
    }
    QCOMPARE(outcomes.at(1).sent.error().kind, ErrorKind::NotFound);
    QCOMPARE(stored(3)[u"header"_s][u"u_vendor_status"_s].toString(), u"S3"_s);
    QCOMPARE(stored(3)[u"header"_s][u"sys_mod_count"_s].toString(), u"1"_s); // once
    QCOMPARE(stored(3)[u"lines"_s][1][u"u_qty_shipped"_s].toString(), u"2"_s);
    QCOMPARE(asked().filter(u"batch"_s).size(), 3); // 8 lines by threes; 4 headers are too few for a batch
    QCOMPARE(asked().filter(u"PATCH"_s).size(), 4);
}

void TestServiceNowRequests::withoutTheBatchInterface()
{
    m_bench.options({{u"batchAllowed"_s, false}});
    QList<RecordWrite> batch;
    for (int n = 0; n < 6; ++n)
        batch.append(line(u"u_qty_shipped"_s, FieldValue::ofNumber(u"1"_s), n % 3, 1 + n % 2));
    for (const WriteOutcome &outcome : write(batch))
        QVERIFY(outcome.sent);
    QCOMPARE(asked().filter(u"batch"_s).size(), 1);
    QCOMPARE(asked().filter(u"PATCH"_s).size(), 6);
    QCOMPARE(write(batch).size(), 6);
    QCOMPARE(asked().filter(u"batch"_s).size(), 1); // it is not tried again
}

void TestServiceNowRequests::signIns_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("allowed");
    using Kind = ServiceNowAccess::SignIn;
    for (const bool allowed : {true, false}) {
        const char *suffix = allowed ? "" : ", switched off";
        QTest::addRow("basic%s", suffix) << int(Kind::Basic) << allowed;
        QTest::addRow("client credentials%s", suffix) << int(Kind::ClientCredentials) << allowed;
        QTest::addRow("password%s", suffix) << int(Kind::Password) << allowed;
        QTest::addRow("api key%s", suffix) << int(Kind::ApiKey) << allowed;
    }
}

void TestServiceNowRequests::signIns()
{
    QFETCH(int, kind);
    QFETCH(bool, allowed);
    if (!allowed)
        m_bench.options({{u"basicAllowed"_s, false}, {u"clientCredentials"_s, false}, {u"passwordGrant"_s, false}, {u"apiKeyAllowed"_s, false}});
    ServiceNowAccess access = m_bench.access();
    access.signIn = ServiceNowAccess::SignIn(kind);
    ServiceNowTarget target(access, m_bench.clock());
    const auto read = QCoro::waitFor(target.readOrders(m_bench.orders(), ReadScope()));
    QCOMPARE(read.hasValue(), allowed);
    const auto who = QCoro::waitFor(target.whoAmI());
    QVERIFY(who);
    QCOMPARE(who->passed(), allowed);
    if (!allowed) {
        QCOMPARE(read.error().kind, ErrorKind::Auth);
        QCOMPARE(who->steps.last().name, u"Signed in"_s);
        QVERIFY(!who->steps.last().text.isEmpty());
    }
}

void TestServiceNowRequests::tokensAreRenewedOnce()
{
    ServiceNowAccess access = m_bench.access();
    access.signIn = ServiceNowAccess::SignIn::Password;
    ServiceNowTarget target(access, m_bench.clock());
    auto first = target.readOrders(m_bench.orders(), ReadScope());
    auto second = target.readOrders(m_bench.orders(), ReadScope());
    QVERIFY(QCoro::waitFor(first));
    QVERIFY(QCoro::waitFor(second));
    QCOMPARE(asked().filter(u"oauth_token"_s).size(), 1); // one asked, the other waited
    m_bench.sandbox().edit({{u"system"_s, u"servicenow"_s}, {u"revokeTokens"_s, true}});
    m_bench.sandbox().journal().clear();
    const auto outcomes = QCoro::waitFor(target.write({header(u"u_vendor_status"_s, FieldValue::ofText(u"x"_s))}, Urgency::Person));
    QVERIFY(outcomes.first().sent); // a write refused with 401 was not stored: it goes again with a new token
    // The refresh token is gone, too: from the beginning.
    QCOMPARE(asked(), (QStringList{u"PATCH /api/now/table/proc_po/{id}"_s, u"POST /oauth_token.do"_s, u"POST /oauth_token.do"_s, u"PATCH /api/now/table/proc_po/{id}"_s}));
}

void TestServiceNowRequests::columnsFromElsewhere_data()
{
    QTest::addColumn<bool>("dictionary");
    QTest::addColumn<bool>("choices");
    QTest::newRow("dictionary and choices") << true << true;
    QTest::newRow("one record") << false << false;
}

void TestServiceNowRequests::columnsFromElsewhere()
{
    QFETCH(bool, dictionary);
    QFETCH(bool, choices);
    m_bench.options({{u"uiMeta"_s, false}, {u"dictionaryReadable"_s, dictionary}});
    const auto schema = QCoro::waitFor(m_target->schema(true));
    QVERIFY(schema);
    const TargetField *status = schema->find({FieldPlace::Header, u"proc_po"_s, u"status"_s});
    QVERIFY(status && !status->writable);
    QCOMPARE(status->choices.size(), choices ? 5 : 0);
    const TargetField *delivery = schema->find({FieldPlace::Line, u"proc_po_item"_s, u"expected_delivery"_s});
    QVERIFY(delivery && delivery->cascades);
    QCOMPARE(delivery->type, FieldType::Instant);
    QVERIFY(schema->find({FieldPlace::Header, u"proc_po"_s, u"u_vendor_order_number"_s}));
    QVERIFY(QCoro::waitFor(m_target->findLinkedOrders(m_bench.filter(), {})));
}

void TestServiceNowRequests::theOtherConnectorsColumns()
{
    m_bench.options({{u"columnSets"_s, QJsonArray{u"vendor"_s, u"digitalBridge"_s}}});
    const auto schema = QCoro::waitFor(m_target->schema(true));
    QVERIFY(schema);
    const TargetField *status = schema->find({FieldPlace::Header, u"proc_po"_s, u"u_tdsorderstatus"_s});
    QVERIFY(status);
    QCOMPARE(status->standsFor, u"u_tds_order_status"_s);
    QCOMPARE(status->choices.size(), 7);
    const auto &target = static_cast<const ServiceNowTarget &>(*m_target);
    QCOMPARE(target.columns().orderNumber(), u"u_tdscpoid"_s);
    const auto who = QCoro::waitFor(m_target->whoAmI());
    QVERIFY(who && who->passed());
    const bool told = std::any_of(who->steps.cbegin(), who->steps.cend(), [](const CheckStep &step) { return step.text.contains(u"TDS Invoice"_s); });
    QVERIFY(told);
}

void TestServiceNowRequests::missingColumnsAreToldWithWordsToSend()
{
    m_bench.options({{u"columnSets"_s, QJsonArray()}});
    const auto who = QCoro::waitFor(m_target->whoAmI());
    QVERIFY(who && !who->passed());
    for (const CheckStep &step : who->steps) {
        if (step.name != "Column for the supplier's order number"_L1)
            continue;
        QVERIFY(!step.passed);
        QVERIFY(step.askAdmin.contains(u"- proc_po.u_vendor_order_number, label \"Vendor Order Number\", type String (100)"_s));
        QVERIFY(step.askAdmin.contains(u"- proc_po_item.u_qty_shipped"_s));
    }
    const auto found = QCoro::waitFor(m_target->findLinkedOrders(m_bench.filter(), {}));
    QVERIFY(!found); // without the column the query would return every order
    QVERIFY(found.error().message.contains(u"u_vendor_order_number"_s));
}

void TestServiceNowRequests::sleepingInstancesAndSignInPages()
{
    m_bench.options({{u"hibernating"_s, true}});
    const auto asleep = QCoro::waitFor(m_target->readOrders(m_bench.orders(), ReadScope()));
    QVERIFY(!asleep);
    QCOMPARE(asleep.error().kind, ErrorKind::Connection);
    QVERIFY(asleep.error().message.contains(u"hibernating"_s));
    QCOMPARE(asleep.error().retryAfter, std::chrono::milliseconds(std::chrono::minutes(5)));
    QCOMPARE(asked().size(), 1); // not again within seconds
    const auto who = QCoro::waitFor(m_target->whoAmI());
    QVERIFY(who && !who->passed());
    QCOMPARE(who->steps.first().name, u"Instance found"_s);
    m_bench.options({{u"hibernating"_s, false}, {u"loginPage"_s, true}});
    const auto page = QCoro::waitFor(m_target->readOrders(m_bench.orders(), ReadScope()));
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::Auth);
    const auto outcomes = write({header(u"u_vendor_status"_s, FieldValue::ofText(u"x"_s))});
    QCOMPARE(outcomes.first().sent.error().kind, ErrorKind::OutcomeUnknown);
}

void TestServiceNowRequests::brokenOffReads()
{
    QVERIFY(m_bench.sandbox().faults().add(QJsonObject{
        {u"system"_s, u"servicenow"_s}, {u"count"_s, 1},
        {u"json"_s, QJsonObject{{u"result"_s, QJsonArray()},
                                {u"error"_s, QJsonObject{{u"message"_s, u"Transaction cancelled: maximum execution time exceeded"_s}, {u"detail"_s, QJsonValue::Null}}},
                                {u"status"_s, u"failure"_s}}}}));
    const auto read = QCoro::waitFor(m_target->readOrders(m_bench.orders(), ReadScope()));
    QVERIFY(read); // asked again
    QCOMPARE(read->orders.size(), 4);
    QCOMPARE(asked().size(), 3);
}

void TestServiceNowRequests::bothKindsOf429()
{
    m_bench.options({{u"semaphores"_s, 0}});
    const WriteOutcome crowded = write({header(u"u_vendor_status"_s, FieldValue::ofText(u"x"_s))}).first();
    QCOMPARE(crowded.sent.error().kind, ErrorKind::RateLimited);
    QVERIFY(crowded.sent.error().message.contains(u"too many requests at once"_s));
    m_bench.options({{u"semaphores"_s, 16}, {u"hourlyLimit"_s, 1}});
    auto fresh = m_bench.makeTarget();
    const auto limited = QCoro::waitFor(fresh->schema(true));
    QVERIFY(!limited);
    QCOMPARE(limited.error().kind, ErrorKind::RateLimited);
    QVERIFY(limited.error().message.contains(u"hourly limit"_s));
    QVERIFY(limited.error().retryAfter && *limited.error().retryAfter > std::chrono::minutes(30));
    const auto usage = QCoro::waitFor(fresh->usage());
    QCOMPARE(*usage, 1.0);
}

void TestServiceNowRequests::notesGoIntoTheJournal()
{
    QVERIFY(m_target->capabilities().notesOnOrder);
    RecordWrite note = header(u"x"_s, {});
    note.fields.clear();
    note.note = u"Shipped 2 of 3\n[wb:ABCDEFGHIJ]"_s;
    QVERIFY(write({note}).first().sent);
    ReadScope scope;
    scope.notes = true;
    const auto read = QCoro::waitFor(m_target->readBack(m_bench.orders(), scope));
    QVERIFY(read);
    QCOMPARE(read->find(m_bench.orders().first())->notes.size(), 1);
    QCOMPARE(read->find(m_bench.orders().first())->notes.first().text, note.note);
    m_bench.options({{u"journalReadable"_s, false}});
    QVERIFY(QCoro::waitFor(m_target->readBack(m_bench.orders(), scope)));
    QVERIFY(!m_target->capabilities().notesReadable);
}

void TestServiceNowRequests::secretsStayInHeadersAndBodies()
{
    ServiceNowAccess access = m_bench.access();
    access.signIn = ServiceNowAccess::SignIn::ClientCredentials;
    ServiceNowTarget target(access, m_bench.clock());
    QVERIFY(QCoro::waitFor(target.whoAmI()));
    for (const Sandbox::JournalEntry &entry : m_bench.sandbox().journal().entries())
        QVERIFY2(!entry.secretInTarget, qPrintable(entry.target));
    for (const HttpTraceEntry &entry : target.http().trace().entries()) {
        QVERIFY(!entry.requestBody.contains(access.clientSecret.toUtf8()));
        if (entry.url.contains(u"oauth_token"_s))
            QVERIFY2(entry.responseBody.contains("\"access_token\":\"[redacted]\""), entry.responseBody.constData());
    }
}

void TestServiceNowRequests::webLinks()
{
    PurchaseOrder order;
    order.id = m_bench.orders().first();
    QVERIFY(m_target->webLink(order).toString(QUrl::FullyEncoded).endsWith(u"/nav_to.do?uri=proc_po.do%3Fsys_id%3D"_s + order.id.text()));
}

QTEST_GUILESS_MAIN(TestServiceNowRequests)
#include "tst_servicenow_requests.moc"
