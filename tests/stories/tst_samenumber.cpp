#include "app/headless/sandboxstory.h"
#include "core/store/stores.h"

#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// Two templates follow a purchase order of the same number: whoever asks for one of them gets that one, and a number alone is
/// never taken for either.
class TestSameNumber : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aNumberAloneIsAskedBack();
    void eachIsShownForItself();
    void aDecisionStaysWithItsOrder();
    void listsOpenTheirOwn();
    void whatWasRemovedIsNoChoice();

private:
    template<typename T, typename F>
    Result<T> ask(F question)
    {
        return m_story.service().ask<Result<T>>(question).result();
    }
    Result<OrderDetail> detail(const OrderKey &key)
    {
        return ask<OrderDetail>([key](SyncCore &core) { return core.orderDetail(key); });
    }

    Headless::SandboxStory m_story;
    PoNumber m_po;
    TemplateId m_first;
    TemplateId m_second;
    QString m_secondName;
};

void TestSameNumber::initTestCase()
{
    QVERIFY(m_story.begin(u"week"_s));
    QVERIFY(m_story.connect(true));
    QVERIFY(m_story.pass());
    const auto second = ask<TemplateId>([](SyncCore &core) { return core.importRecommended(u"TD SYNNEX"_s, u"Autotask"_s); });
    QVERIFY2(second, second ? "" : qPrintable(second.error().message));
    m_second = *second;
    const QString id = m_second.text();
    QVERIFY(ask<Done>([id](SyncCore &core) { return core.enable(id, false); })); // it looks only
    QVERIFY(ask<RunSummary>([id](SyncCore &core) { return core.sync(id, {}); }));
    auto stores = Stores::open(m_story.dataFolder(), Database::Access::ReadOnly);
    QVERIFY(stores);
    const auto templates = (*stores)->templates.list();
    QCOMPARE(templates->size(), 2);
    for (const StoredTemplate &each : *templates) {
        if (each.id == m_second)
            m_secondName = each.name;
        else
            m_first = each.id;
    }
    const auto links = (*stores)->links.list(m_second);
    QVERIFY(links && !links->isEmpty());
    m_po = links->first().po;
    QCOMPARE((*stores)->links.findByPo(m_po)->size(), 2);
}

void TestSameNumber::aNumberAloneIsAskedBack()
{
    const auto both = [&](const Error &error) {
        return error.kind == ErrorKind::Usage && error.message.contains(m_secondName) && error.message.contains(Headless::SandboxStory::templateName());
    };
    const OrderKey alone(m_po);
    QVERIFY(both(detail(alone).error()));
    QVERIFY(both(ask<Explanation>([alone](SyncCore &core) { return core.explainOrder(alone); }).error()));
    QVERIFY(both(ask<OrderPlan>([alone](SyncCore &core) { return core.orderPlan(alone); }).error()));
    QVERIFY(both(ask<Done>([alone](SyncCore &core) { return core.useNewNumber(alone); }).error()));
    QVERIFY(both(ask<Done>([alone](SyncCore &core) { return core.matchLine(alone, {}, true); }).error()));
    const auto typed = detail({m_po, {}, u"no such template"_s});
    QVERIFY(!typed && typed.error().message.contains(u"no such template"_s));
    const auto explained = ask<Explanation>([po = m_po](SyncCore &core) { return core.explainOrder({po, {}, u"no such template"_s}); });
    QVERIFY(!explained && explained.error().message.contains(u"no such template"_s));
}

void TestSameNumber::eachIsShownForItself()
{
    for (const TemplateId &each : {m_first, m_second}) {
        const auto shown = detail({m_po, each});
        QVERIFY2(shown, shown ? "" : qPrintable(shown.error().message));
        QCOMPARE(shown->link.integration, each);
    }
    const auto named = detail({m_po, {}, m_secondName});
    QVERIFY(named && named->link.integration == m_second);
    const OrderKey first(m_po, m_first);
    const OrderKey second(m_po, m_second);
    const auto on = ask<OrderPlan>([first](SyncCore &core) { return core.orderPlan(first); });
    const auto looks = ask<OrderPlan>([second](SyncCore &core) { return core.orderPlan(second); });
    QVERIFY(on && looks);
    QVERIFY(on->approved);
    QVERIFY(!looks->approved);
}

void TestSameNumber::aDecisionStaysWithItsOrder()
{
    LineLink line;
    line.line = RecordId(u"1"_s);
    line.notOrderedHere = true;
    const OrderKey second(m_po, m_second);
    QVERIFY(ask<Done>([second, line](SyncCore &core) { return core.matchLine(second, line, false); }));
    auto stores = Stores::open(m_story.dataFolder(), Database::Access::ReadOnly);
    QVERIFY(stores);
    const auto said = [&](const TemplateId &integration) {
        const auto lines = (*stores)->lineLinks.list(detail({m_po, integration})->link.id);
        return lines && std::any_of(lines->cbegin(), lines->cend(), [](const LineLink &each) { return each.notOrderedHere; });
    };
    QVERIFY(said(m_second));
    QVERIFY(!said(m_first));
    QVERIFY(ask<Done>([second, line](SyncCore &core) { return core.matchLine(second, line, true); }));
}

/// What a screen opens an order by names its template.
void TestSameNumber::listsOpenTheirOwn()
{
    const QString number = m_po.text();
    const auto hits = ask<QList<OrderHit>>([number](SyncCore &core) { return core.searchOrders(number, 10); });
    QVERIFY(hits);
    QList<TemplateId> found;
    for (const OrderHit &each : *hits) {
        if (each.po == m_po)
            found.append(each.integration);
    }
    QCOMPARE(found.size(), 2);
    QVERIFY(found.contains(m_first) && found.contains(m_second));
    const auto listed = ask<QList<ListedOrder>>([number](SyncCore &core) { return core.orderList({OrderQuery::Which::All, number, {}}); });
    QVERIFY(listed);
    QStringList names;
    for (const ListedOrder &each : *listed)
        names.append(each.templateName);
    QVERIFY2(names.contains(m_secondName) && names.contains(Headless::SandboxStory::templateName()), qPrintable(names.join(u'\n')));
    const auto rows = m_story.service().ask<Result<QList<ActivityRow>>>([id = m_first](SyncCore &core) {
        ActivityFilter filter;
        filter.integration = id;
        return told(core.activityView().rows(filter, {}, 10));
    }).result();
    QVERIFY(rows && !rows->isEmpty());
    for (const ActivityRow &row : *rows)
        QCOMPARE(row.integration, m_first);
}

void TestSameNumber::whatWasRemovedIsNoChoice()
{
    const QString id = m_second.text();
    QVERIFY(ask<Done>([id](SyncCore &core) { return core.disable(id); }));
    QVERIFY(ask<Done>([id](SyncCore &core) { return core.removeTemplate(id); }));
    const auto alone = detail(m_po);
    QVERIFY2(alone, alone ? "" : qPrintable(alone.error().message));
    QCOMPARE(alone->link.integration, m_first);
    const auto old = detail({m_po, m_second}); // an entry of the log that was told by the template that is gone
    QVERIFY2(old, old ? "" : qPrintable(old.error().message));
    QCOMPARE(old->link.integration, m_first);
}

QTEST_GUILESS_MAIN(TestSameNumber)
#include "tst_samenumber.moc"
