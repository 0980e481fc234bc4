#include "tests/ui/layout/layoutfindings.h"
#include "tests/ui/support/deskonsandbox.h"
#include "ui/mapping/orderpreview.h"
#include "ui/settings/supportbundlepage.h"
#include "ui/settings/translations.h"
#include "ui/shell/actionbook.h"
#include "ui/shell/screens.h"
#include "ui/widgets/legiblestyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTest>
#include <QTranslator>

#include <optional>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

namespace {

class Forgets final : public WindowMemory
{
public:
    QJsonValue value(const QString &) const override { return QJsonValue::Undefined; }
    void keep(const QString &, const QJsonValue &) override {}
};

struct Variant
{
    const char *name;
    qreal scale;
    bool pseudo;
    QSize size; ///< of the page: the window less its bars
};

// 800 × 600 with menu, tabs and heading leaves this for a page. At 200 % the same page has the same share of a screen of its own.
const Variant variants[] = {{"800x600", 1.0, false, {780, 480}}, {"longer", 1.0, true, {1000, 640}}, {"200%", 2.0, false, {1280, 800}}};

} // namespace

/// Walks every screen that is there: names for screen readers, texts that fit, Tab in reading order, nothing out of reach.
class TestLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void walk_data();
    void walk();
    void germanIsSpoken();
    void wordsHaveRoomInButtons();

private:
    using Make = std::function<std::unique_ptr<Page>()>;
    QMap<QString, Make> pages();
    /// What the page asked for, and what it asked for then, has come.
    void settle()
    {
        for (int round = 0; round < 6; ++round) {
            bool answered = false;
            ask<Result<QList<SettingRow>>>(m_desk.story.service(), this, [](SyncCore &core) { return core.settings(); },
                                           [&](const Result<QList<SettingRow>> &) { answered = true; });
            QTRY_VERIFY(answered);
        }
    }

    DeskOnSandbox m_desk;
    Forgets m_memory;
    ActionBook m_book{m_memory};
    std::unique_ptr<Desk> m_of; ///< outlives the pages
    Screens m_screens = allScreens();
    StoredTemplate m_integration;
    PoNumber m_po;
};

void TestLayout::initTestCase()
{
    QApplication::setStyle(new LegibleStyle); // as the program does
    const auto begun = m_desk.begin(16);
    QVERIFY2(begun.hasValue(), qPrintable(begun ? QString() : begun.error().message));
    m_of = std::make_unique<Desk>(m_desk.desk());
    auto &service = m_desk.story.service();
    const auto templates = service.ask<Result<QList<StoredTemplate>>>([](SyncCore &core) { return core.templates(); }).result();
    m_integration = templates->first();
    const auto orders = service.ask<Result<QList<OrderRow>>>([](SyncCore &core) { return core.orders({}); }).result();
    for (const OrderRow &row : *orders) {
        if (m_po.isEmpty() || row.holds > 0)
            m_po = row.link.po;
    }
    m_book.add({u"sync"_s, u"Sync now"_s, {}, QKeySequence(u"Ctrl+R"_s), [] {}});
}

QMap<QString, TestLayout::Make> TestLayout::pages()
{
    QMap<QString, Make> all;
    const Desk &desk = *m_of;
    const auto tab = [&](const QString &name, const std::function<Screens::Made(const Desk &)> &make) {
        if (make)
            all.insert(name, [&desk, make] { return make(desk); });
    };
    tab(u"overview"_s, m_screens.overview);
    tab(u"templates"_s, m_screens.templates);
    tab(u"orders"_s, m_screens.orders);
    tab(u"activity"_s, m_screens.activity);
    tab(u"add account"_s, m_screens.addConnection);
    const auto ofTemplate = [&](const QString &name, const std::function<Screens::Made(const Desk &, const TemplateId &)> &make) {
        if (make)
            all.insert(name, [&desk, make, id = m_integration.id] { return make(desk, id); });
    };
    ofTemplate(u"wizard"_s, m_screens.wizard);
    ofTemplate(u"look"_s, m_screens.look);
    ofTemplate(u"template settings"_s, m_screens.templateSettings);
    if (m_screens.setUp)
        all.insert(u"set-up"_s, [&desk, this] { return m_screens.setUp(desk, [] {}); });
    if (m_screens.connection)
        all.insert(u"account"_s, [&desk, this] { return m_screens.connection(desk, m_integration.source); });
    if (m_screens.order) {
        const QMap<QString, OrderTab> parts{{u"timeline"_s, OrderTab::Timeline}, {u"lines"_s, OrderTab::Lines}, {u"changes"_s, OrderTab::Changes}};
        for (auto part = parts.cbegin(); part != parts.cend(); ++part)
            all.insert(u"order "_s + part.key(), [&desk, this, shown = part.value()] { return m_screens.order(desk, m_po, shown); });
    }
    for (const QString &section : {u"general"_s, u"network"_s, u"notifications"_s, u"shortcuts"_s, u"data"_s, u"audit"_s})
        all.insert(u"settings "_s + section, [&desk, this, section] { return m_screens.settings(desk, section, m_book); });
    all.insert(u"support bundle"_s, [&desk] { return std::make_unique<SupportBundlePage>(desk); });
    return all;
}

void TestLayout::walk_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<int>("variant");
    const auto all = pages();
    for (auto page = all.cbegin(); page != all.cend(); ++page) {
        for (int variant = 0; variant < int(std::size(variants)); ++variant)
            QTest::addRow("%s, %s", qPrintable(page.key()), variants[variant].name) << page.key() << variant;
    }
}

void TestLayout::walk()
{
    QFETCH(QString, page);
    QFETCH(int, variant);
    const Variant &how = variants[variant];
    const QFont font = QApplication::font();
    QFont scaled = font;
    scaled.setPointSizeF(font.pointSizeF() * how.scale);
    QApplication::setFont(scaled);
    QTranslator pseudo;
    if (how.pseudo) {
        QVERIFY(pseudo.load(QStringLiteral(WAYBILL_PSEUDO)));
        QCoreApplication::installTranslator(&pseudo);
    }
    {
        const auto made = pages().value(page)();
        std::optional<QSignalSpy> preview; // of one order, beside a mapping: it comes a moment after all else
        if (const auto *beside = made->findChild<OrderPreview *>())
            preview.emplace(beside, &OrderPreview::shown);
        made->resize(how.size);
        made->show();
        made->arrive();
        settle();
        if (preview) {
            QTRY_VERIFY(!preview->isEmpty());
            settle();
        }
        const QString folder = qEnvironmentVariable("WAYBILL_PICTURES");
        if (!folder.isEmpty())
            made->grab().save(u"%1/layout-%2-%3.png"_s.arg(folder, page, QString::fromLatin1(how.name)).replace(u' ', u'-'));
        QStringList findings = namelessControls(*made) + cutOffTexts(*made) + sidewaysForms(*made) + tabOrderJumps(*made);
        if (made->title().isEmpty())
            findings.append(u"no title"_s);
        const QSize least = made->minimumSizeHint();
        if (least.width() > how.size.width() || least.height() > how.size.height())
            findings.append(u"needs %1×%2"_s.arg(least.width()).arg(least.height()));
        for (const QString &finding : std::as_const(findings))
            qInfo().noquote() << "      " << finding;
        if (how.pseudo)
            QCoreApplication::removeTranslator(&pseudo);
        QApplication::setFont(font);
        QVERIFY2(findings.isEmpty(), qPrintable(u"%1 findings, the first: %2"_s.arg(findings.size()).arg(findings.value(0))));
    }
}

void TestLayout::germanIsSpoken()
{
    installTranslations(*qApp, u"de"_s);
    {
        const auto page = m_screens.settings(*m_of, {}, m_book);
        QCOMPARE(page->title(), u"Einstellungen"_s);
        QCOMPARE(QLocale().language(), QLocale::German);
    }
    installTranslations(*qApp, u"en"_s);
    const auto page = m_screens.settings(*m_of, {}, m_book);
    QCOMPARE(page->title(), u"Settings"_s);
    QCOMPARE(QCoreApplication::translate("Waybill::Times", "%n minute(s) ago", nullptr, 4), u"4 minutes ago"_s);
}

void TestLayout::wordsHaveRoomInButtons()
{
    QPushButton words(u"Use the supplier's value"_s);
    QPushButton none;
    const QStringList styles = QStyleFactory::keys();
    for (const QString &name : styles) {
        const std::unique_ptr<QStyle> plain(QStyleFactory::create(name));
        LegibleStyle roomy(QStyleFactory::create(name));
        const auto widens = [&](QPushButton &button) {
            button.setStyle(plain.get());
            const int before = button.sizeHint().width();
            button.setStyle(&roomy);
            return button.sizeHint().width() > before;
        };
        QCOMPARE(widens(words), name.compare("Fusion"_L1, Qt::CaseInsensitive) == 0);
        QVERIFY(!widens(none));
        words.setStyle(nullptr);
        none.setStyle(nullptr);
    }
}

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
