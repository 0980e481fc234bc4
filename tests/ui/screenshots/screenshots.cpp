#include "tests/ui/screenshots/visibletexts.h"
#include "tests/ui/support/deskonsandbox.h"
#include "tests/ui/support/windowmemoryinram.h"
#include "ui/settings/translations.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QPalette>
#include <QStyleFactory>
#include <QTest>

#include <cstdio>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int passes = 40; ///< of the week: by then there is some of everything
constexpr int mostWait = 10'000; ///< ms for a screen to show what it must

void dress(const QString &variant)
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
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
    window.showTab(Tab::Overview);
    photographer.take(u"01-overview"_s, {u"need you"_s});
    window.showTab(Tab::Templates);
    photographer.take(u"02-templates"_s, {u"Get Order Status"_s});
    window.showTab(Tab::Orders);
    photographer.take(u"03-orders"_s, {one.text()});
    window.showTab(Tab::Activity);
    photographer.take(u"04-activity"_s, {u"Get Order Status"_s});
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
    window.showTab(Tab::Templates);
    window.showWizard(flow);
    photographer.take(u"09-wizard"_s, {u"Map status fields"_s, u"Vendor status"_s});
    window.showTab(Tab::Templates);
    window.showLook(flow);
    photographer.take(u"10-look"_s, {u"Look before you write"_s, u"already right."_s});
    window.showTab(Tab::Templates);
    window.showTemplateSettings(flow);
    photographer.take(u"11-template-settings"_s, {u"Get Order Status"_s});
    window.showTab(Tab::Templates);
    window.showConnection(accounts->first().id);
    photographer.take(u"12-account"_s, {accounts->first().name});
    window.showTab(Tab::Overview);
    window.addConnection();
    photographer.take(u"13-add-account"_s, {u"TD SYNNEX"_s});
    window.showTab(Tab::Overview);
    for (const QString &page : {u"general"_s, u"network"_s, u"notifications"_s, u"shortcuts"_s, u"data"_s}) {
        window.showSettings(page);
        photographer.take(u"14-settings-"_s + page, {});
        window.showTab(Tab::Overview);
    }
    return photographer.end();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (argc != 3) {
        std::fprintf(stderr, "usage: waybill-screenshots light|dark FOLDER\n");
        return 2;
    }
    installTranslations(application, u"en"_s);
    return takeAll(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]));
}
