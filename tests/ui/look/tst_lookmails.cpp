#include "tests/ui/support/deskonsandbox.h"
#include "ui/look/lookpage.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// "Look before you write" where the target mails customers: a shop with two orders that were invoiced before anybody switched
/// anything on, and one that was shipped after (semantics 6, cut-over).
class TestLookMails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oldNewsMailNobodyUntilTicked();
    void theTickIsTaken();
    void withoutMailsNothingIsSaid();

private:
    void open();
    bool ready() const { return m_page->findChild<QPushButton *>(u"writeAll"_s)->isEnabled(); }
    QString words() const { return m_page->findChild<QLabel *>(u"mailWords"_s)->text(); }
    QCheckBox *tick() const { return m_page->findChild<QCheckBox *>(u"mailTick"_s); }
    /// How many mails the shop sent, by order.
    QList<qsizetype> mails() const;
    void writeAll();

    std::unique_ptr<DeskOnSandbox> m_desk;
    std::unique_ptr<LookPage> m_page;
};

void TestLookMails::init()
{
    m_page.reset();
    m_desk = std::make_unique<DeskOnSandbox>();
    const auto begun = m_desk->story.begin(QStringLiteral(LOOK_SCENARIOS "/old-shop"));
    QVERIFY2(begun, begun ? "" : qPrintable(begun.error().message));
    const auto connected = m_desk->story.connect(false);
    QVERIFY2(connected, connected ? "" : qPrintable(connected.error().message));
    QVERIFY(m_desk->story.advance(std::chrono::minutes(90)));
}

void TestLookMails::open()
{
    const auto stored = m_desk->story.service().ask<Result<QList<StoredTemplate>>>([](SyncCore &core) { return core.templates(); }).result();
    QVERIFY(stored && stored->size() == 1);
    m_page = std::make_unique<LookPage>(m_desk->desk(), stored->first().id);
    m_page->resize(1000, 640);
    m_page->show();
    m_page->arrive();
    QTRY_VERIFY_WITH_TIMEOUT(ready() && !m_page->findChild<QLabel *>(u"sentence"_s)->text().startsWith(u"No orders"_s), 30'000);
}

QList<qsizetype> TestLookMails::mails() const
{
    QList<qsizetype> each;
    const QJsonObject state = m_desk->story.sandbox().state(u"woocommerce"_s);
    for (const QJsonValue &order : state)
        each.append(order[u"mails"_s].toArray().size());
    return each;
}

void TestLookMails::writeAll()
{
    QTest::mouseClick(m_page->findChild<QPushButton *>(u"writeAll"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->ways.ways.contains(u"tab 1"_s), 60'000);
    for (int turn = 0; turn < 3; ++turn) { // whatever a later pass would do
        QVERIFY(m_desk->story.advance(std::chrono::minutes(10)));
        QVERIFY(m_desk->story.pass());
    }
}

void TestLookMails::oldNewsMailNobodyUntilTicked()
{
    open();
    QTRY_VERIFY(tick()->isVisible() && words().contains(u"would mail"_s));
    QVERIFY(!tick()->isChecked());
    QVERIFY2(words().contains(u"WooCommerce would mail 1 customer(s)"_s), qPrintable(words()));
    QVERIFY2(words().contains(u"2 order(s) moved on before this was switched on"_s), qPrintable(words()));
    QVERIFY2(tick()->text().contains(u"2 customer(s)"_s), qPrintable(tick()->text()));
    QCOMPARE(mails(), (QList<qsizetype>{0, 0, 0}));
    writeAll();
    QCOMPARE(mails(), (QList<qsizetype>{0, 0, 1}));
}

void TestLookMails::theTickIsTaken()
{
    open();
    QTRY_VERIFY(tick()->isVisible() && words().contains(u"would mail"_s));
    QTest::keyClick(tick(), Qt::Key_Space);
    QVERIFY(tick()->isChecked());
    QTRY_VERIFY2(words().contains(u"WooCommerce would mail 3 customer(s)"_s), qPrintable(words()));
    QTRY_VERIFY(ready());
    QTest::keyClick(tick(), Qt::Key_Space); // and back: the sheet says what it would do now
    QTRY_VERIFY2(words().contains(u"WooCommerce would mail 1 customer(s)"_s), qPrintable(words()));
    QTest::keyClick(tick(), Qt::Key_Space);
    QTRY_VERIFY2(words().contains(u"WooCommerce would mail 3 customer(s)"_s), qPrintable(words()));
    QTRY_VERIFY(ready());
    QCOMPARE(mails(), (QList<qsizetype>{0, 0, 0}));
    writeAll();
    QCOMPARE(mails(), (QList<qsizetype>{1, 1, 1}));
}

void TestLookMails::withoutMailsNothingIsSaid()
{
    m_desk = std::make_unique<DeskOnSandbox>();
    QVERIFY(m_desk->beginEmpty());
    QVERIFY(m_desk->story.connect(false));
    open();
    QVERIFY(!tick()->isVisible());
    QVERIFY(!m_page->findChild<QWidget *>(u"mails"_s)->isVisible());
}

QTEST_MAIN(TestLookMails)
#include "tst_lookmails.moc"
