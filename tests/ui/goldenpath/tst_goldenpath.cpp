#include "tests/ui/firstrun/hands.h"
#include "tests/ui/screenshots/visibletexts.h"
#include "tests/ui/support/deskonsandbox.h"
#include "tests/ui/support/windowmemoryinram.h"
#include "ui/activity/activitywords.h"
#include "ui/firstrun/setuppage.h"
#include "ui/overview/needline.h"
#include "ui/shell/mainwindow.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Words that a person on this path never has to learn (whole words).
const QRegularExpression strangeWords(
    u"\\b(source|target|dry run|write plan|diff|hold|held|inbox|adopt|adopted|link|linked|unlink|proposal|executed|read-back|verified|"
    "unchanged|no-op|excluded|out of scope|coverage|forward-only|axis|rank|three-way|credential|credentials|raw status|stage|facet)\\b"_s,
    QRegularExpression::CaseInsensitiveOption);

constexpr int longWait = 40'000; ///< ms: many requests are made at two a time

} // namespace

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
    void read(const QString &screen);
    QString seen() const { return visibleTexts(*m_window).join(u'\n'); }
    int writes();

    DeskOnSandbox m_desk;
    WindowMemoryInRam m_memory;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_screens;
    QStringList m_strange;
    QStringList m_written; ///< what changed something, for the message
};

/// Remembers the screen and the words on it that do not belong there.
void TestGoldenPath::read(const QString &screen)
{
    if (!m_screens.contains(screen))
        m_screens.append(screen);
    auto words = strangeWords.globalMatch(seen().remove(u"On hold"_s)); // that is a status of the supplier's
    while (words.hasNext())
        m_strange.append(screen + u": "_s + words.next().captured());
}

/// Requests that change something at the stand-in.
int TestGoldenPath::writes()
{
    int count = 0;
    for (const Sandbox::JournalEntry &entry : m_desk.story.sandbox().journal().entries(u"autotask"_s)) {
        const bool changes = entry.method == "PATCH" || entry.method == "PUT"
            || (entry.method == "POST" && !entry.path.contains("/query"_L1, Qt::CaseInsensitive));
        if (changes)
            m_written.append(QString::fromLatin1(entry.method) + u' ' + entry.path + u' ' + QString::fromUtf8(entry.body.left(200)));
        count += changes;
    }
    return count;
}

void TestGoldenPath::fromNothingToTheFirstTrustedWrite()
{
    const auto begun = m_desk.beginEmpty();
    QVERIFY2(begun, qPrintable(begun ? QString() : begun.error().message));
    const QJsonObject accounts = m_desk.story.sandbox().connectionDetails();
    const QJsonObject work = accounts.value("autotask"_L1).toObject();
    const QJsonObject order = accounts.value("tdsynnex"_L1).toObject();
    // Only the addresses differ from a real start: they lead to the sandbox.
    const SetUpDefaults defaults{{{u"tdsynnex"_s, {{u"baseUrl"_s, order.value("baseUrl"_L1)}}},
                                  {u"autotask"_s, {{u"baseUrl"_s, work.value("baseUrl"_L1)}}}}};
    Screens screens = allScreens();
    screens.setUp = [defaults](const Desk &desk, std::function<void()> trySample) {
        return std::make_unique<SetUpPage>(desk, std::move(trySample), defaults);
    };
    QElapsedTimer time;
    time.start();
    m_window = std::make_unique<MainWindow>(m_desk.story.service(), [this] { return m_desk.story.now(); }, screens, m_memory);
    m_window->resize(1180, 780);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->begin();
    Hands hands(m_window.get());

    QTRY_VERIFY(hands.find<QAbstractButton>(u"connectAccounts"_s));
    QVERIFY(seen().contains(u"Bring order status into your purchase orders"_s));
    read(u"1"_s);
    QVERIFY(hands.click(u"connectAccounts"_s));

    QTRY_VERIFY(hands.find<QAbstractButton>(u"kind-autotask"_s));
    QVERIFY(hands.click(u"kind-autotask"_s));
    QVERIFY(hands.type(u"field-user"_s, work.value("userName"_L1).toString()));
    QVERIFY(hands.type(u"field-secret"_s, work.value("secret"_L1).toString()));
    QVERIFY(hands.type(u"field-trackingIdentifier"_s, work.value("integrationCode"_L1).toString()));
    read(u"2"_s);
    QVERIFY(hands.click(u"connect"_s));

    QTRY_VERIFY_WITH_TIMEOUT(hands.find<QAbstractButton>(u"kind-tdsynnex"_s), longWait);
    QVERIFY(hands.click(u"kind-tdsynnex"_s));
    QVERIFY(hands.type(u"field-user"_s, order.value("user"_L1).toString()));
    QVERIFY(hands.type(u"field-password"_s, order.value("password"_L1).toString()));
    QVERIFY(hands.type(u"field-account"_s, order.value("customerNumber"_L1).toString()));
    read(u"3"_s);
    QVERIFY(hands.click(u"connect"_s));

    QTRY_VERIFY_WITH_TIMEOUT(seen().contains(u"purchase orders were found."_s), longWait);
    read(u"4"_s);
    QVERIFY(hands.click(u"setUpNext"_s));

    QTRY_VERIFY_WITH_TIMEOUT(hands.find<QAbstractButton>(u"next"_s) && hands.find<QAbstractButton>(u"next"_s)->isEnabled(), longWait);
    QTRY_VERIFY_WITH_TIMEOUT(seen().contains(u"Vendor status: "_s), longWait); // a real order, now and after
    QVERIFY(seen().contains(u"Map status fields"_s));
    read(u"5"_s);
    QVERIFY(hands.click(u"next"_s));

    QTRY_VERIFY(seen().contains(u"Tracking, dates and invoice references"_s));
    QTRY_VERIFY(hands.find<QAbstractButton>(u"next"_s) && hands.find<QAbstractButton>(u"next"_s)->isEnabled());
    read(u"6"_s);
    QVERIFY2(writes() == 0, qPrintable(m_written.join(u'\n')));
    QVERIFY(hands.click(u"next"_s));

    const bool looked = QTest::qWaitFor([&] {
        const auto *one = hands.find<QAbstractButton>(u"writeOne"_s);
        return one && one->isEnabled();
    }, longWait);
    QVERIFY2(looked, qPrintable(seen()));
    QVERIFY(seen().contains(u"Look before you write"_s));
    read(u"7"_s);
    QCOMPARE(writes(), 0); // nothing was written before the yes
    QVERIFY(hands.click(u"writeOne"_s));

    QTRY_VERIFY_WITH_TIMEOUT(seen().contains(u"is written and checked."_s), longWait);
    read(u"7"_s);
    QVERIFY(writes() > 0);
    const double trusted = double(time.elapsed()) / 1000;
    QTRY_VERIFY_WITH_TIMEOUT(hands.find<QAbstractButton>(u"writeAll"_s) && hands.find<QAbstractButton>(u"writeAll"_s)->isEnabled()
                                 && hands.find<QAbstractButton>(u"writeAll"_s)->text().contains(u"turn on"_s), longWait);
    QVERIFY(hands.click(u"writeAll"_s));

    QTRY_VERIFY_WITH_TIMEOUT(seen().contains(u"Get Order Status"_s) && !hands.find<QAbstractButton>(u"writeAll"_s), longWait);
    const auto live = m_desk.story.service().ask<Result<QList<StoredTemplate>>>([](SyncCore &core) { return core.templates(); }).result();
    QCOMPARE(live->size(), 1);
    QCOMPARE(live->first().state, TemplateState::Live);
    QTRY_VERIFY(seen().contains(u"followed"_s));
    read(u"Integration Templates"_s);

    qInfo("golden path: %d clicks, %d fields, %d screens, %.1f s to the first trusted write without a person's pauses",
          hands.clicks, hands.typed, int(m_screens.size()) - 1, trusted);
    QVERIFY(hands.clicks <= 12);
    QVERIFY(hands.typed <= 7);
    QCOMPARE(m_screens.size() - 1, 7); // the tiles at the end are no screen of the path
    m_strange.removeDuplicates();
    QVERIFY2(m_strange.isEmpty(), qPrintable(m_strange.join(u'\n')));
    QVERIFY(QApplication::topLevelWidgets().size() >= 1);
    for (const QWidget *each : QApplication::topLevelWidgets())
        QVERIFY2(!each->isVisible() || each == m_window.get(), "a window of its own");
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
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier); // Overview
    QVERIFY(goOnUntil([&] { return needOf(po) != nullptr; }));
    QCOMPARE(fieldAt(po, u"generalMemo"_s), memo); // what a person wrote stays until a person decides
    NeedLine *need = needOf(po);
    QVERIFY2(need->row().kind == NeedKind::Decide, qPrintable(need->row().why));
    QTest::mouseClick(need->button(), Qt::LeftButton);

    Hands hands(m_window.get());
    QTRY_VERIFY(hands.find<QAbstractButton>(u"decide-take"_s)); // the order's changes, with the question
    QVERIFY(seen().contains(po));
    QVERIFY2(seen().contains(u"asked by phone"_s), qPrintable(seen()));
    QVERIFY(hands.click(u"decide-take"_s));
    QTRY_VERIFY(seen().contains(u"The next look carries them out."_s));
    QVERIFY(goOnUntil([&] { return !fieldAt(po, u"generalMemo"_s).contains(u"asked by phone"_s); }));
    QVERIFY(fieldAt(po, u"generalMemo"_s).contains(status));

    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier); // Sync Activity Log
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
