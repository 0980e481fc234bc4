#include "tests/ui/goldenpath/goldenwalk.h"

#include "app/composition/composition.h"
#include "tests/ui/screenshots/visibletexts.h"
#include "ui/firstrun/setuppage.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QPushButton>
#include <QRegularExpression>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Words that a person on this path never has to learn (whole words).
const QRegularExpression strangeWords(
    u"\\b(source|target|dry run|write plan|diff|hold|held|inbox|adopt|adopted|link|linked|unlink|proposal|executed|read-back|verified|"
    "unchanged|no-op|excluded|out of scope|coverage|forward-only|axis|rank|three-way|credential|credentials|raw status|stage|facet)\\b"_s,
    QRegularExpression::CaseInsensitiveOption);

/// Whose address is known; the others have one for each customer, which a person types.
const QStringList oneAddress{u"tdsynnex"_s, u"ordersync"_s, u"autotask"_s};

} // namespace

GoldenWalk::GoldenWalk(Headless::SandboxStory &story, const QString &source, const QString &target, const QString &vendor)
    : m_story(story)
    , m_source(source)
    , m_target(target)
    , m_vendor(vendor)
{
    const QList<NewConnection> all = m_story.accounts();
    for (const NewConnection &each : all)
        m_accounts.insert(each.kind, each);
}

bool GoldenWalk::until(const std::function<bool()> &holds, int ms) const
{
    return QTest::qWaitFor(holds, ms);
}

bool GoldenWalk::isReady(const QString &button) const
{
    const auto *found = m_hands->find<QAbstractButton>(button);
    return found && found->isEnabled();
}

QString GoldenWalk::seen() const
{
    return visibleTexts(*m_window).join(u'\n');
}

/// Remembers the screen and the words on it that do not belong there.
void GoldenWalk::read(const QString &screen)
{
    texts[screen] += seen() + u'\n';
    auto words = strangeWords.globalMatch(seen().remove(u"On hold"_s)); // that is a status of the supplier's
    while (words.hasNext())
        strange.append(screen + u": "_s + words.next().captured());
    strange.removeDuplicates();
}

int GoldenWalk::writes() const
{
    int count = 0;
    for (const Sandbox::JournalEntry &entry : m_story.sandbox().journal().entries(m_target)) {
        const bool asks = entry.method == "GET" || entry.method == "HEAD" || entry.path.contains("/query"_L1, Qt::CaseInsensitive)
            || entry.path.endsWith("/oauth_token.do"_L1) || entry.body == "{}"; // a check of rights
        count += asks ? 0 : 1;
    }
    return count;
}

QString GoldenWalk::summary() const
{
    return u"%1 clicks, %2 fields, %3 screens, %4 s to the first trusted write without a person's pauses"_s.arg(clicks()).arg(typed()).arg(texts.size()).arg(seconds, 0, 'f', 1);
}

QString GoldenWalk::walk()
{
    QString trouble = begin();
    for (const bool isSource : {false, true}) {
        if (trouble.isEmpty())
            trouble = account(isSource);
    }
    for (const Step step : {&GoldenWalk::vendor, &GoldenWalk::orders, &GoldenWalk::mapping, &GoldenWalk::look, &GoldenWalk::turnOn}) {
        if (trouble.isEmpty())
            trouble = (this->*step)();
    }
    return trouble;
}

QString GoldenWalk::begin()
{
    SetUpDefaults defaults; // only the addresses differ from a real start: they lead to the sandbox
    for (const QString &kind : {m_source, m_target}) {
        if (oneAddress.contains(kind))
            defaults.settings.insert(kind, {{u"baseUrl"_s, m_accounts.value(kind).settings.value("baseUrl"_L1)}});
    }
    Screens screens = allScreens();
    screens.setUp = [defaults](const Desk &desk, std::function<void()> trySample) { return std::make_unique<SetUpPage>(desk, std::move(trySample), defaults); };
    m_time.start();
    m_window = std::make_unique<MainWindow>(m_story.service(), [this] { return m_story.now(); }, screens, m_memory);
    m_hands = std::make_unique<Hands>(m_window.get());
    m_window->resize(1180, 780);
    m_window->show();
    if (!QTest::qWaitForWindowExposed(m_window.get()))
        return u"no window"_s;
    m_window->begin();
    if (!until([&] { return isReady(u"connectAccounts"_s); }))
        return wrong(u"the first screen does not come"_s);
    read(u"1"_s);
    return m_hands->click(u"connectAccounts"_s) ? QString() : wrong(u"no way in"_s);
}

/// Picks the system and types what it asks for on the way in; nothing that stands behind "Advanced".
QString GoldenWalk::account(bool isSource)
{
    const QString kind = isSource ? m_source : m_target;
    const QString pick = u"kind-"_s + kind;
    if (!until([&] { return isReady(pick); }))
        return wrong(u"%1 is not offered"_s.arg(kind));
    if (!m_hands->click(pick))
        return wrong(u"%1 cannot be picked"_s.arg(kind));
    const NewConnection account = m_accounts.value(kind);
    const auto kinds = makeAdapterFactory()->kinds();
    for (const SystemKind &each : kinds) {
        for (const ConnectionField &field : each.fields) {
            const QString name = u"field-"_s + field.key;
            const auto *edit = m_hands->find<QLineEdit>(name);
            if (each.kind != kind || !edit || !edit->text().isEmpty())
                continue;
            const QString value = field.secret ? account.secrets.value(field.key) : account.settings.value(field.key).toString();
            if (value.isEmpty() || !m_hands->type(name, value))
                return wrong(u"%1 asks for %2"_s.arg(kind, field.key));
        }
    }
    read(isSource ? u"3"_s : u"2"_s);
    return m_hands->click(u"connect"_s) ? QString() : wrong(u"%1 cannot be connected"_s.arg(kind));
}

/// Asked only where the supplier is called otherwise at the target.
QString GoldenWalk::vendor()
{
    const auto orders = [&] { return seen().contains(u"purchase orders were found."_s); };
    if (!until([&] { return orders() || m_hands->find<QLineEdit>(u"vendorName"_s); }))
        return wrong(u"the orders are not looked for"_s);
    if (orders())
        return {};
    read(u"3"_s);
    if (m_vendor.isEmpty() || !m_hands->type(u"vendorName"_s, m_vendor) || !m_hands->click(u"findVendor"_s))
        return wrong(u"the vendor cannot be named"_s);
    if (!until([&] { return isReady(u"useVendor"_s); }))
        return wrong(u"the vendor is not found"_s);
    return m_hands->click(u"useVendor"_s) ? QString() : wrong(u"the vendor cannot be used"_s);
}

QString GoldenWalk::orders()
{
    if (!until([&] { return seen().contains(u"purchase orders were found."_s) && isReady(u"setUpNext"_s); }))
        return wrong(u"no orders are found"_s);
    read(u"4"_s);
    return m_hands->click(u"setUpNext"_s) ? QString() : wrong(u"the orders cannot be followed"_s);
}

QString GoldenWalk::mapping()
{
    if (!until([&] { return seen().contains(u"Map status fields"_s) && isReady(u"next"_s); }))
        return wrong(u"the first page of the mapping does not come"_s);
    const auto *previews = m_hands->find<QWidget>(u"previewOrder"_s);
    if (!previews || !until([&] { return !m_hands->find<QLabel>(u"waiting"_s) && (seen().contains(u"After"_s) || seen().contains(u"already right"_s)); }))
        return wrong(u"no order is shown, now and after"_s);
    read(u"5"_s);
    if (!m_hands->click(u"next"_s))
        return wrong(u"the mapping has to be changed"_s);
    if (!until([&] { return seen().contains(u"Tracking, dates and invoice references"_s) && isReady(u"next"_s); }))
        return wrong(u"the second page of the mapping does not come"_s);
    read(u"6"_s);
    writesBeforeTheYes = writes();
    return m_hands->click(u"next"_s) ? QString() : wrong(u"the mapping cannot be saved"_s);
}

QString GoldenWalk::look()
{
    // Old news that would mail customers waits for a tick of its own (the cut-over); without it there may be nothing to write.
    const auto settled = [&] { return isReady(u"writeOne"_s) || m_hands->find<QCheckBox>(u"mailTick"_s); };
    if (!until([&] { return seen().contains(u"Look before you write"_s) && settled(); }))
        return wrong(u"nothing is shown before it is written"_s);
    auto *mails = m_hands->find<QCheckBox>(u"mailTick"_s);
    if (!isReady(u"writeOne"_s) && mails) {
        read(u"7"_s);
        ++m_hands->clicks;
        QTest::keyClick(mails, Qt::Key_Space);
    }
    if (!until([&] { return isReady(u"writeOne"_s); }, mails ? 5'000 : 40'000)) { // the order on show is right already: picks another
        auto *list = m_hands->find<QAbstractItemView>(u"orders"_s);
        if (list) {
            ++m_hands->clicks;
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
        }
        if (!list || !until([&] { return isReady(u"writeOne"_s); }))
            return wrong(u"no order would change"_s);
    }
    read(u"7"_s);
    writesBeforeTheYes = writes();
    if (!m_hands->click(u"writeOne"_s))
        return wrong(u"one order alone cannot be written"_s);
    if (!until([&] { return seen().contains(u"is written and checked."_s); }))
        return wrong(u"the first write is not shown as checked"_s);
    read(u"7"_s);
    seconds = double(m_time.elapsed()) / 1000;
    return writes() > 0 ? QString() : wrong(u"nothing was written"_s);
}

QString GoldenWalk::turnOn()
{
    const auto turnsOn = [&] { return isReady(u"writeAll"_s) && m_hands->find<QAbstractButton>(u"writeAll"_s)->text().contains(u"turn on"_s, Qt::CaseInsensitive); };
    if (!until(turnsOn))
        return wrong(u"it cannot be turned on"_s);
    if (!m_hands->click(u"writeAll"_s))
        return wrong(u"it is not turned on"_s);
    if (!until([&] { return seen().contains(u"Get Order Status"_s) && !m_hands->find<QAbstractButton>(u"writeAll"_s) && seen().contains(u"followed"_s); }))
        return wrong(u"the tiles do not come"_s);
    const auto all = m_story.service().ask<Result<QList<StoredTemplate>>>([](SyncCore &core) { return core.templates(); }).result();
    if (!all || all->size() != 1 || all->first().state != TemplateState::Live)
        return wrong(u"it is not on"_s);
    for (const QWidget *each : QApplication::topLevelWidgets()) {
        if (each->isVisible() && each != m_window.get())
            return u"a window of its own: "_s + each->windowTitle();
    }
    return {};
}

} // namespace Waybill
