#include "app/headless/sandboxstory.h"

#include <QJsonDocument>
#include <QTest>

using namespace Waybill;
using namespace Waybill::Headless;
using namespace Qt::Literals::StringLiterals;

/// Fields and notes of the records a purchase order leads to: offered, off by default, written by a mapping that names them,
/// read back, and told once.
class TestLinked : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offByDefault();
    void aTicketsUserFieldsAndNotesAreWrittenOnce();
    void aChangedMappingWaitsOnlyWhereItAlters();

private:
    static QJsonObject ticket(SandboxStory &story);
    static int requests(SandboxStory &story, const QByteArray &method, const QString &piece);
};

static const QString scenario = QStringLiteral(LINKED_SCENARIO);

int TestLinked::requests(SandboxStory &story, const QByteArray &method, const QString &piece)
{
    int count = 0;
    for (const Sandbox::JournalEntry &entry : story.sandbox().journal().entries(u"autotask"_s))
        count += entry.method == method && entry.path.contains(piece) ? 1 : 0;
    return count;
}

/// The ticket as the last PATCH of it said.
QJsonObject TestLinked::ticket(SandboxStory &story)
{
    QJsonObject fields;
    for (const Sandbox::JournalEntry &entry : story.sandbox().journal().entries(u"autotask"_s)) {
        if (entry.method != "PATCH" || !entry.path.endsWith("/Tickets"_L1))
            continue;
        const QJsonArray sent = QJsonDocument::fromJson(entry.body).object().value("userDefinedFields"_L1).toArray();
        for (const QJsonValue &each : sent)
            fields.insert(each[u"name"_s].toString(), each[u"value"_s]);
    }
    return fields;
}

void TestLinked::offByDefault()
{
    SandboxStory story;
    QVERIFY(story.begin(scenario));
    QVERIFY(story.connect(true));
    for (int pass = 0; pass < 3; ++pass) {
        QVERIFY(story.pass());
        QVERIFY(story.advanceOneStep());
    }
    QCOMPARE(requests(story, "PATCH", u"/Tickets"_s), 0);
    QCOMPARE(requests(story, "POST", u"/Notes"_s), 0);
}

void TestLinked::aTicketsUserFieldsAndNotesAreWrittenOnce()
{
    SandboxStory story;
    QVERIFY(story.begin(scenario));
    const auto ready = story.connect(true, [](IntegrationTemplate &file) {
        FieldRule tracking;
        tracking.fact = Fact::Tracking;
        tracking.field = {FieldPlace::Linked, u"Tickets"_s, u"Vendor Tracking"_s};
        tracking.policy = FieldPolicy::Always;
        file.mapping.fields.append(tracking);
        StatusRule status;
        status.field = {FieldPlace::Linked, u"Tickets"_s, u"Vendor Status"_s};
        status.partial = PartialPolicy::Status;
        for (const auto &[stage, label] : {std::pair(Stage::Processing, u"Processing"_s), std::pair(Stage::Shipped, u"Shipped"_s)}) {
            status.values.append({stage, {StatusValue::Kind::ChoiceLabel, label}, false});
        }
        file.mapping.statuses.append(status);
        file.mapping.notes.append(NoteRule{u"Ticket notes"_s, u"Tickets"_s, false, {}, {}});
    });
    QVERIFY2(ready, ready ? "" : qPrintable(ready.error().message));
    for (int pass = 0; pass < 4; ++pass) {
        const auto summary = story.pass();
        QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message));
        QCOMPARE(summary->coverage.failed, 0);
        QVERIFY(story.advanceOneStep());
    }
    QCOMPARE(ticket(story).value("Vendor Tracking"_L1).toString(), u"040985000001001, 040985000001002"_s);
    QCOMPARE(ticket(story).value("Vendor Status"_L1).toString(), u"4"_s); // the id of "Shipped" in this tenant's list
    QCOMPARE(requests(story, "POST", u"/Notes"_s), 1);
    const QJsonArray notes = story.sandbox().state(u"autotask"_s).value(u"KILL-1"_s)[u"notes"_s].toArray();
    QCOMPARE(notes.size(), 1);
    QVERIFY(notes.first()[u"description"_s].toString().contains("[wb:"_L1));
    QCOMPARE(notes.first()[u"publish"_s].toInt(), 52); // people inside only
}

void TestLinked::aChangedMappingWaitsOnlyWhereItAlters()
{
    SandboxStory story;
    QVERIFY(story.begin(scenario));
    QVERIFY(story.connect(true));
    QVERIFY(story.pass()); // both orders are written once
    const auto file = story.service().ask<Result<IntegrationTemplate>>([](SyncCore &core) { return core.exportTemplate(SandboxStory::templateName()); }).result();
    QVERIFY(file);
    Mapping changed = file->mapping;
    changed.notes.append(NoteRule{u"Ticket notes"_s, u"Tickets"_s, false, {}, {}}); // only KILL-1 leads to a ticket
    QVERIFY(story.service().ask<Result<Done>>([changed](SyncCore &core) { return core.saveMapping(SandboxStory::templateName(), changed); }).result());
    QVERIFY(story.advance(std::chrono::hours(2))); // shipped
    const auto summary = story.pass();
    QVERIFY(summary);
    QHash<QString, OrderReport> reports;
    for (const OrderReport &order : summary->orders)
        reports.insert(order.po, order);
    QVERIFY(reports.value(u"KILL-1"_s).visit.held);
    QVERIFY(!reports.value(u"KILL-1"_s).written);
    QVERIFY2(reports.value(u"KILL-1"_s).words.contains("your yes"_L1), qPrintable(reports.value(u"KILL-1"_s).words));
    QVERIFY(reports.value(u"KILL-2"_s).written);
    QVERIFY(story.service().ask<Result<Done>>([](SyncCore &core) { return core.approve(SandboxStory::templateName(), {}); }).result());
    QVERIFY(story.advance(std::chrono::minutes(10)));
    const auto after = story.pass();
    QVERIFY(after);
    QCOMPARE(requests(story, "POST", u"/Notes"_s), 1);
    QVERIFY(story.sandbox().state(u"autotask"_s).value(u"KILL-1"_s)[u"header"_s][u"generalMemo"_s].toString().contains("Vendor status: Shipped"_L1));
}

QTEST_GUILESS_MAIN(TestLinked)
#include "tst_linked.moc"
