#include "app/headless/sandboxstory.h"
#include "core/store/stores.h"

#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// What a person removes is gone, nothing that was written is lost, and one made anew goes on where it stood.
class TestRemoval : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTemplateGoesAndComesBack();
    void anAccountGoesAfterItsTemplate();

private:
    static Result<Done> removal(Headless::SandboxStory &story)
    {
        return story.service().ask<Result<Done>>([](SyncCore &core) { return core.removeTemplate(Headless::SandboxStory::templateName()); }).result();
    }
    static Result<Done> off(Headless::SandboxStory &story)
    {
        return story.service().ask<Result<Done>>([](SyncCore &core) { return core.disable(Headless::SandboxStory::templateName()); }).result();
    }
    /// Changed at the target since the journal was cleared: what is looked for is asked with POST too.
    static QStringList changes(Headless::SandboxStory &story)
    {
        QStringList changes;
        const auto asked = story.sandbox().journal().entries(u"autotask"_s);
        for (const auto &each : asked) {
            if (each.method != "GET" && !each.path.endsWith(u"/query"_s))
                changes.append(QString::fromLatin1(each.method) + u' ' + each.path + u' ' + QString::fromUtf8(each.body));
        }
        return changes;
    }
};

void TestRemoval::aTemplateGoesAndComesBack()
{
    Headless::SandboxStory story;
    QVERIFY(story.begin(u"week"_s));
    QVERIFY(story.connect(true));
    for (int pass = 0; pass < 16; ++pass) { // some orders have been changed by hand by then
        QVERIFY(story.pass());
        QVERIFY(story.advanceOneStep());
    }
    QVERIFY(story.pass());
    auto stores = Stores::open(story.dataFolder(), Database::Access::ReadOnly);
    QVERIFY(stores);
    const auto stored = (*stores)->templates.findByName(Headless::SandboxStory::templateName());
    QVERIFY(stored && *stored);
    const TemplateId id = (**stored).id;
    const auto told = (*stores)->activity.count({}, 100'000);
    const auto held = (*stores)->holds.countOpen({});
    QVERIFY(told && *told > 0 && held && *held > 0);

    const auto tooEarly = removal(story);
    QVERIFY(!tooEarly);
    QVERIFY2(tooEarly.error().message.contains(u"Switch it off first"_s), qPrintable(tooEarly.error().message));
    QVERIFY(off(story));
    const auto removed = removal(story);
    QVERIFY2(removed, removed ? "" : qPrintable(removed.error().message));

    QCOMPARE((*stores)->templates.list()->size(), 0);
    QCOMPARE((*stores)->links.list(id)->size(), 0);
    QCOMPARE(*(*stores)->holds.countOpen({}), 0);
    QCOMPARE((*stores)->outbox.pending()->size(), 0);
    QCOMPARE(*(*stores)->activity.count({}, 100'000), *told);
    const auto audit = (*stores)->audit.list(u"template"_s, 1);
    QVERIFY(audit && audit->size() == 1);
    QCOMPARE(audit->first().to.toString(), u"removed"_s);

    story.sandbox().journal().clear();
    const QJsonObject before = story.endState();
    const auto again = story.service().ask<Result<TemplateId>>([](SyncCore &core) { return core.importRecommended(u"TD SYNNEX"_s, u"Autotask"_s); }).result();
    QVERIFY2(again, again ? "" : qPrintable(again.error().message));
    QVERIFY(*again != id);
    const QString name = again->text();
    QVERIFY(story.service().ask<Result<Done>>([name](SyncCore &core) { return core.enable(name, true); }).result());
    const auto pass = story.service().ask<Result<RunSummary>>([name](SyncCore &core) { return core.sync(name, {}); }).result();
    QVERIFY2(pass, pass ? "" : qPrintable(pass.error().message));
    QCOMPARE(changes(story), QStringList());
    QCOMPARE(story.endState(), before);
    QVERIFY(*(*stores)->holds.countOpen({}) > 0); // what somebody changed is still somebody's
}

void TestRemoval::anAccountGoesAfterItsTemplate()
{
    Headless::SandboxStory story;
    QVERIFY(story.begin(u"week"_s));
    QVERIFY(story.connect(false));
    const auto account = [&] { return story.service().ask<Result<Done>>([](SyncCore &core) { return core.removeConnection(u"Autotask"_s); }).result(); };
    const auto needed = account();
    QVERIFY(!needed);
    QVERIFY2(needed.error().message.contains(u"Remove that template first"_s), qPrintable(needed.error().message));
    QVERIFY(off(story));
    QVERIFY(removal(story));
    QVERIFY(account());
    QCOMPARE(story.service().ask<Result<QList<Connection>>>([](SyncCore &core) { return core.connections(); }).result()->size(), 1);
}

QTEST_GUILESS_MAIN(TestRemoval)
#include "tst_removal.moc"
