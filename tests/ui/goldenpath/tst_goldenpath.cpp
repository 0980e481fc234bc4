#include "tests/ui/goldenpath/goldenwalk.h"
#include "tests/ui/support/deskonsandbox.h"
#include "ui/activity/activitywords.h"
#include "ui/overview/needline.h"

#include <QJsonDocument>
#include <QTableView>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// From nothing to the first trusted write, and on to the first decision, in the real window, by mouse and keys alone.
class TestGoldenPath : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fromNothingToTheFirstTrustedWrite();
    void anEditByHandIsDecidedTheLogShowsItAndItIsExplained();

private:
    /// The scenario goes on, one look each step, until this holds; false: not within two days.
    bool goOnUntil(const std::function<bool()> &holds);
    NeedLine *needOf(const QString &po) const;
    /// A field of the purchase order as it stands at the target.
    QString fieldAt(const QString &po, const QString &field);
    QString seen() const { return m_walk->seen(); }

    DeskOnSandbox m_desk;
    std::unique_ptr<GoldenWalk> m_walk;
    MainWindow *m_window = nullptr;
};

void TestGoldenPath::fromNothingToTheFirstTrustedWrite()
{
    const auto begun = m_desk.beginEmpty();
    QVERIFY2(begun, qPrintable(begun ? QString() : begun.error().message));
    m_walk = std::make_unique<GoldenWalk>(m_desk.story, u"tdsynnex"_s, u"autotask"_s);
    const QString trouble = m_walk->walk();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    m_window = m_walk->window();
    qInfo().noquote() << "golden path:" << m_walk->summary();
    QVERIFY(m_walk->texts.value(u"1"_s).contains(u"Bring order status into your purchase orders"_s));
    QVERIFY(m_walk->texts.value(u"5"_s).contains(u"Vendor status: "_s)); // a real order, now and after
    QCOMPARE(m_walk->writesBeforeTheYes, 0); // nothing was written before the yes
    QVERIFY(m_walk->clicks() <= 12);
    QVERIFY(m_walk->typed() <= 7);
    QCOMPARE(m_walk->texts.size(), 7);
    QVERIFY2(m_walk->strange.isEmpty(), qPrintable(m_walk->strange.join(u'\n')));
}

bool TestGoldenPath::goOnUntil(const std::function<bool()> &holds)
{
    for (int step = 0; step < 24; ++step) {
        if (!m_desk.story.advanceOneStep() || !m_desk.story.pass())
            return false;
        if (QTest::qWaitFor(holds, 1500))
            return true;
    }
    return false;
}

NeedLine *TestGoldenPath::needOf(const QString &po) const
{
    const auto lines = m_window->findChildren<NeedLine *>();
    for (NeedLine *line : lines) {
        if (line->isVisible() && line->row().orders.contains(po))
            return line;
    }
    return nullptr;
}

QString TestGoldenPath::fieldAt(const QString &po, const QString &field)
{
    const QJsonObject order = m_desk.story.sandbox().state(u"autotask"_s).value(po).toObject();
    return order.value("header"_L1).toObject().value(field).toVariant().toString();
}

void TestGoldenPath::anEditByHandIsDecidedTheLogShowsItAndItIsExplained()
{
    QVERIFY2(m_window, "the golden path comes first");
    const QString po = u"T20260227.0002"_s; // six of ten ship on day 2, the rest later
    const QString status = u"Vendor status: "_s;
    QVERIFY2(fieldAt(po, u"generalMemo"_s).contains(status), qPrintable(fieldAt(po, u"generalMemo"_s)));
    // Somebody writes into our block in Autotask; the supplier goes on meanwhile.
    QString memo = fieldAt(po, u"generalMemo"_s);
    memo.replace(status, u"Vendor status (asked by phone): "_s);
    m_desk.story.sandbox().edit({{u"system"_s, u"autotask"_s}, {u"po"_s, po}, {u"edit"_s, QJsonObject{{u"generalMemo"_s, memo}}}});
    QTest::keyClick(m_window, Qt::Key_1, Qt::ControlModifier); // Overview
    QVERIFY(goOnUntil([&] { return needOf(po) != nullptr; }));
    QCOMPARE(fieldAt(po, u"generalMemo"_s), memo); // what a person wrote stays until a person decides
    NeedLine *need = needOf(po);
    QVERIFY2(need->row().kind == NeedKind::Decide, qPrintable(need->row().why));
    QTest::mouseClick(need->button(), Qt::LeftButton);

    Hands hands(m_window);
    QTRY_VERIFY(hands.find<QAbstractButton>(u"decide-take"_s)); // the order's changes, with the question
    QVERIFY(seen().contains(po));
    QVERIFY2(seen().contains(u"asked by phone"_s), qPrintable(seen()));
    QVERIFY(hands.click(u"decide-take"_s));
    QTRY_VERIFY(seen().contains(u"The next look carries them out."_s));
    QVERIFY(goOnUntil([&] { return !fieldAt(po, u"generalMemo"_s).contains(u"asked by phone"_s); }));
    QVERIFY(fieldAt(po, u"generalMemo"_s).contains(status));

    QTest::keyClick(m_window, Qt::Key_4, Qt::ControlModifier); // Sync Activity Log
    auto *search = hands.find<QLineEdit>(u"activitySearch"_s);
    QVERIFY(search);
    search->setFocus();
    QTest::keyClicks(search, po);
    auto *table = hands.find<QTableView>(u"activityTable"_s);
    const auto cell = [&](int row, ActivityColumn column) { return table->model()->index(row, int(column)).data().toString(); };
    const auto rowOf = [&](const QString &result) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (cell(row, ActivityColumn::Order) == po && cell(row, ActivityColumn::Result).endsWith(result))
                return row;
        }
        return -1;
    };
    const auto onlyIts = [&] {
        const int rows = table->model()->rowCount();
        return rows > 0 && cell(rows - 1, ActivityColumn::Order) == po && cell(0, ActivityColumn::Order) == po;
    };
    QTRY_VERIFY(onlyIts());
    QVERIFY(rowOf(u"Needs you"_s) > 0); // newest first: it was held, and then written
    QVERIFY(rowOf(u"Updated"_s) >= 0 && rowOf(u"Updated"_s) < rowOf(u"Needs you"_s));
    const QModelIndex updated = table->model()->index(rowOf(u"Updated"_s), int(ActivityColumn::What));
    table->scrollTo(updated);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(updated).center());
    QTRY_VERIFY(seen().contains(u"asked by phone"_s)); // before and after, field by field

    QTRY_VERIFY(hands.find<QAbstractButton>(u"explainEntryOrderButton"_s));
    QVERIFY(hands.click(u"explainEntryOrderButton"_s));
    QTRY_VERIFY(hands.find<QWidget>(u"step-edited"_s));
    QVERIFY(!hands.find<QAbstractButton>(u"fix"_s)); // nothing is wrong any more
    QVERIFY(!hands.find<QAbstractButton>(u"decide-take"_s));
    QVERIFY(seen().contains(po));
}

QTEST_MAIN(TestGoldenPath)
#include "tst_goldenpath.moc"
