#include "tests/ui/screenshots/visibletexts.h"
#include "tests/ui/support/deskonsandbox.h"
#include "tests/ui/support/windowmemoryinram.h"
#include "ui/settings/translations.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/legiblestyle.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPalette>
#include <QStyleFactory>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int passes = 40; ///< of the week: by then there is some of everything
constexpr int mostWait = 10'000; ///< ms for a screen to show what it must

void dress(const QString &variant)
{
    QApplication::setStyle(new LegibleStyle(QStyleFactory::create(u"Fusion"_s)));
    if (variant != "dark"_L1)
        return;
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(0x2b, 0x2b, 0x2d));
    dark.setColor(QPalette::WindowText, QColor(0xe6, 0xe6, 0xe6));
    dark.setColor(QPalette::Base, QColor(0x1f, 0x1f, 0x21));
    dark.setColor(QPalette::AlternateBase, QColor(0x27, 0x27, 0x2a));
    dark.setColor(QPalette::Text, QColor(0xe6, 0xe6, 0xe6));
    dark.setColor(QPalette::Button, QColor(0x38, 0x38, 0x3b));
    dark.setColor(QPalette::ButtonText, QColor(0xe6, 0xe6, 0xe6));
    dark.setColor(QPalette::BrightText, Qt::white);
    dark.setColor(QPalette::Highlight, QColor(0x3d, 0x7a, 0xb8));
    dark.setColor(QPalette::HighlightedText, Qt::white);
    dark.setColor(QPalette::Link, QColor(0x7a, 0xb8, 0xf0));
    dark.setColor(QPalette::ToolTipBase, QColor(0x38, 0x38, 0x3b));
    dark.setColor(QPalette::ToolTipText, QColor(0xe6, 0xe6, 0xe6));
    dark.setColor(QPalette::PlaceholderText, QColor(0x9a, 0x9a, 0x9a));
    dark.setColor(QPalette::Light, QColor(0x4a, 0x4a, 0x4d));
    dark.setColor(QPalette::Midlight, QColor(0x40, 0x40, 0x43));
    dark.setColor(QPalette::Mid, QColor(0x55, 0x55, 0x58));
    dark.setColor(QPalette::Dark, QColor(0x18, 0x18, 0x1a));
    dark.setColor(QPalette::Shadow, Qt::black);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        dark.setColor(QPalette::Disabled, role, QColor(0x80, 0x80, 0x80));
    QApplication::setPalette(dark);
}

class Photographer
{
public:
    Photographer(MainWindow &window, QString folder)
        : m_window(window)
        , m_folder(std::move(folder))
    {
    }

    /// Waits until all of `texts` can be read in the window, then takes its picture.
    void take(const QString &name, const QStringList &texts)
    {
        QStringList missing = texts;
        const bool there = QTest::qWaitFor([&] {
            const QString all = visibleTexts(m_window).join(u'\n');
            missing.removeIf([&](const QString &text) { return all.contains(text); });
            return missing.isEmpty();
        }, mostWait);
        QTest::qWait(400); // the last repaint of what came in
        if (!m_window.grab().save(m_folder + u'/' + name + u".png"_s))
            complain(name, u"the picture could not be written"_s);
        if (!there)
            complain(name, u"does not show: "_s + missing.join(u", "_s));
        ++m_taken;
    }

    int end() const
    {
        std::printf("%d pictures in %s, %d not as they must be\n", m_taken, qPrintable(m_folder), m_wrong);
        return m_wrong == 0 && m_taken > 0 ? 0 : 1;
    }

private:
    void complain(const QString &name, const QString &words)
    {
        ++m_wrong;
        std::fprintf(stderr, "%s %s\n", qPrintable(name), qPrintable(words));
    }

    MainWindow &m_window;
    QString m_folder;
    int m_taken = 0;
    int m_wrong = 0;
};

QString numberOf(const DeskOnSandbox &week, const char *name)
{
    for (const Sandbox::ScenarioOrder &order : week.story.scenario().orders) {
        if (order.po.contains(QLatin1String(name)))
            return order.po;
    }
    return week.story.scenario().orders.first().po;
}

/// What a person would click; the first visible one of that name.
void press(const MainWindow &window, const QString &name)
{
    const auto isThere = [&] {
        const auto all = window.findChildren<QAbstractButton *>(name);
        const auto found = std::find_if(all.cbegin(), all.cend(), [](const QAbstractButton *each) { return each->isVisible() && each->isEnabled(); });
        if (found == all.cend())
            return false;
        (*found)->click();
        return true;
    };
    if (!QTest::qWaitFor(isThere, mostWait))
        std::fprintf(stderr, "there is no button %s\n", qPrintable(name));
}

/// Picks the row with this text in the table of that name.
void pick(const MainWindow &window, const QString &table, const QString &text)
{
    const auto isThere = [&] {
        auto *view = window.findChild<QAbstractItemView *>(table);
        for (int row = 0; view && row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                if (view->model()->index(row, column).data().toString() != text)
                    continue;
                view->setCurrentIndex(view->model()->index(row, column));
                return true;
            }
        }
        return false;
    };
    if (!QTest::qWaitFor(isThere, mostWait))
        std::fprintf(stderr, "%s has no %s\n", qPrintable(table), qPrintable(text));
}

void takeTabs(MainWindow &window, Photographer &photographer, const PoNumber &one, const PoNumber &edited)
{
    window.showTab(Tab::Overview);
    photographer.take(u"01-overview"_s, {u"need you"_s, edited.text()});
    window.showTab(Tab::Templates);
    photographer.take(u"02-templates"_s, {u"Get Order Status"_s});
    window.showTab(Tab::Orders);
    photographer.take(u"03-orders"_s, {one.text()});
    press(window, u"find"_s);
    photographer.take(u"03-orders-found"_s, {u"Find orders"_s});
    window.showTab(Tab::Orders);
    press(window, u"performance"_s);
    photographer.take(u"03-orders-performance"_s, {u"Delivery performance"_s, u"TD SYNNEX"_s});
    window.showTab(Tab::Orders);
    pick(window, u"orders"_s, edited.text());
    press(window, u"decide"_s);
    photographer.take(u"03-orders-decide"_s, {edited.text()});
    window.showTab(Tab::Activity);
    photographer.take(u"04-activity"_s, {u"Get Order Status"_s});
    pick(window, u"activityTable"_s, edited.text());
    photographer.take(u"04-activity-entry"_s, {edited.text(), u"General Memo"_s});
}

void takeOrder(MainWindow &window, Photographer &photographer, const PoNumber &one, const PoNumber &edited)
{
    window.showTab(Tab::Orders);
    window.showOrder(one, OrderTab::Timeline);
    photographer.take(u"05-order-timeline"_s, {one.text()});
    window.showTab(Tab::Orders);
    window.showOrder(one, OrderTab::Lines);
    photographer.take(u"06-order-lines"_s, {one.text(), u"Partially shipped"_s});
    window.showTab(Tab::Orders);
    window.showOrder(one, OrderTab::Changes);
    photographer.take(u"07-order-changes"_s, {one.text()});
    window.showTab(Tab::Orders);
    window.explain(edited);
    photographer.take(u"08-order-explain"_s, {edited.text(), u"Kept as it is."_s});
}

void takeTemplate(MainWindow &window, Photographer &photographer, const TemplateId &flow, const PoNumber &one)
{
    window.showTab(Tab::Templates);
    window.showWizard(flow);
    photographer.take(u"09-wizard"_s, {u"Map status fields"_s, u"Vendor status"_s});
    press(window, u"changeWhat"_s);
    photographer.take(u"09-wizard-table"_s, {u"Partially shipped"_s});
    press(window, u"next"_s);
    photographer.take(u"09-wizard-two"_s, {u"Step 2 of 2"_s});
    window.showTab(Tab::Templates);
    window.showLook(flow);
    const auto *looking = window.findChild<QWidget *>(u"progress"_s);
    photographer.take(u"10-look-begun"_s, {u"Look before you write"_s});
    const bool looked = QTest::qWaitFor([&] { return looking && !looking->isVisible(); }, mostWait * 3);
    photographer.take(u"10-look"_s, {u"Look before you write"_s, looked ? u"already right."_s : u"an end"_s});
    window.showTab(Tab::Templates);
    window.showTemplateSettings(flow);
    photographer.take(u"11-template-settings"_s, {u"Get Order Status"_s});
    window.showTab(Tab::Overview);
    window.actions().action(u"find"_s)->trigger();
    if (auto *typed = qobject_cast<QLineEdit *>(QApplication::focusWidget()))
        QTest::keyClicks(typed, one.text());
    photographer.take(u"15-find"_s, {one.text()});
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_Escape);
}

void takeSettings(MainWindow &window, Photographer &photographer, const Connection &account)
{
    window.showTab(Tab::Templates);
    window.showConnection(account.id);
    photographer.take(u"12-account"_s, {account.name});
    window.showTab(Tab::Overview);
    window.addConnection();
    photographer.take(u"13-add-account"_s, {u"TD SYNNEX"_s});
    const QList<std::pair<QString, QString>> sections{
        {u"general"_s, u"Language"_s}, {u"network"_s, u"Proxy"_s}, {u"notifications"_s, u"Quiet hours"_s}, {u"shortcuts"_s, u"Find anything"_s},
        {u"data"_s, u"Backups"_s}, {u"team"_s, u"Team database"_s}, {u"audit"_s, u"Get Order Status"_s}};
    for (const auto &[section, text] : sections) {
        window.showTab(Tab::Overview);
        window.showSettings(section);
        photographer.take(u"14-settings-"_s + section, {text});
    }
    window.showTab(Tab::Overview);
    window.actions().action(u"supportBundle"_s)->trigger();
    photographer.take(u"17-support-bundle"_s, {u"Waybill"_s});
    window.showTab(Tab::Overview);
    window.actions().action(u"about"_s)->trigger();
    photographer.take(u"18-about"_s, {u"Waybill"_s});
}

/// What somebody sees who has no account yet.
int takeFirstStart(const QString &folder)
{
    DeskOnSandbox fresh;
    if (const auto begun = fresh.story.begin(u"week"_s); !begun) {
        std::fprintf(stderr, "%s\n", qPrintable(begun.error().message));
        return 1;
    }
    WindowMemoryInRam memory;
    MainWindow window(fresh.story.service(), [&fresh] { return fresh.story.now(); }, allScreens(), memory);
    window.setTrySample([] {}); // the button is offered; nobody presses it
    window.resize(1180, 780);
    window.show();
    window.begin();
    Photographer photographer(window, folder);
    photographer.take(u"16-first-start"_s, {u"Connect my accounts"_s, u"Try with sample orders"_s});
    press(window, u"connectAccounts"_s);
    photographer.take(u"16-first-start-account"_s, {u"Autotask"_s});
    return photographer.end();
}

int takeAll(const QString &variant, const QString &folder)
{
    dress(variant);
    QDir().mkpath(folder);
    DeskOnSandbox week;
    if (const auto begun = week.begin(passes); !begun) {
        std::fprintf(stderr, "%s\n", qPrintable(begun.error().message));
        return 1;
    }
    const auto templates = week.story.service().ask<Result<QList<StoredTemplate>>>([](SyncCore &core) { return core.templates(); }).result();
    const auto accounts = week.story.service().ask<Result<QList<Connection>>>([](SyncCore &core) { return core.connections(); }).result();
    if (!templates || templates->isEmpty() || !accounts || accounts->isEmpty())
        return 1;
    const TemplateId flow = templates->first().id;
    const PoNumber one(numberOf(week, ".0018"));    // partly shipped, from three warehouses
    const PoNumber edited(numberOf(week, ".0034")); // somebody wrote into our block
    WindowMemoryInRam memory;
    MainWindow window(week.story.service(), [&week] { return week.story.now(); }, allScreens(), memory);
    window.resize(1180, 780);
    window.show();
    window.begin();
    Photographer photographer(window, folder);
    takeTabs(window, photographer, one, edited);
    takeOrder(window, photographer, one, edited);
    takeTemplate(window, photographer, flow, one);
    takeSettings(window, photographer, accounts->first());
    const int first = takeFirstStart(folder);
    return photographer.end() + first;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(WAYBILL_VERSION));
    if (argc != 3) {
        std::fprintf(stderr, "usage: waybill-screenshots light|dark FOLDER\n");
        return 2;
    }
    installTranslations(application, u"en"_s);
    return takeAll(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]));
}
