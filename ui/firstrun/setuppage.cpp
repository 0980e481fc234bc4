#include "ui/firstrun/setuppage.h"

#include "ui/connections/readingcolumn.h"
#include "ui/firstrun/followstep.h"
#include "ui/firstrun/vendorchoice.h"
#include "ui/firstrun/welcomestep.h"
#include "ui/widgets/troublebar.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds ticksAreSeen{700}; ///< the last tick stands this long before the next screen comes

} // namespace

SetUpPage::SetUpPage(const Desk &desk, std::function<void()> trySample, SetUpDefaults defaults, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_trySample(std::move(trySample))
    , m_defaults(std::move(defaults))
    , m_trouble(new TroubleBar(this))
    , m_summary(new QLabel(this))
    , m_screens(new QStackedWidget(this))
    , m_welcome(new WelcomeStep(bool(m_trySample)))
    , m_vendor(new VendorQuestion(desk))
    , m_follow(new FollowStep(desk))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(tr("Next"), this))
{
    layOut();
    connect(m_welcome, &WelcomeStep::connectWanted, this, [this] { go(Work); });
    connect(m_welcome, &WelcomeStep::sampleWanted, this, [this] { m_trySample(); });
    connect(m_vendor, &VendorQuestion::decided, this, [this](const QStringList &vendors, const QString &words) {
        m_told.insert(Order, (m_orderWords + u' ' + tr("Vendor in %1: %2.").arg(m_workName, words)).trimmed());
        prepareOrders(vendors);
    });
    connect(m_vendor, &VendorQuestion::failed, this, &SetUpPage::fail);
    connect(m_follow, &FollowStep::stateChanged, this, &SetUpPage::showButtons);
    connect(m_follow, &FollowStep::followed, this, [this] {
        leaveFor(m_integration, SetUpStep::Map);
    });
    connect(m_back, &QPushButton::clicked, this, &SetUpPage::goBack);
    connect(m_next, &QPushButton::clicked, this, &SetUpPage::goOn);
    connect(m_trouble, &TroubleBar::acted, this, &SetUpPage::goOn);
    showButtons();
}

void SetUpPage::layOut()
{
    m_back->setObjectName(u"setUpBack"_s);
    m_back->setAutoDefault(false);
    m_next->setObjectName(u"setUpNext"_s);
    m_summary->setObjectName(u"setUpSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->hide();
    m_screens->addWidget(new ReadingColumn(m_welcome));
    m_screens->addWidget(new ReadingColumn(new QWidget));
    m_screens->addWidget(new ReadingColumn(new QWidget));
    m_screens->addWidget(m_follow);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    const int space = fontMetrics().height();
    column->setContentsMargins(space, space / 2, space, space);
    column->setSpacing(space);
    column->addWidget(m_trouble);
    column->addWidget(m_summary);
    column->addWidget(m_screens, 1);
    column->addLayout(buttons);
    setTabOrder(m_screens, m_back);
    setTabOrder(m_back, m_next);
}

QString SetUpPage::title() const
{
    switch (m_screen) {
    case Welcome: return tr("Bring order status into your purchase orders");
    case Work: return tr("Where do you work?");
    case Order: return tr("Where do you order?");
    case Orders: return tr("Your orders");
    }
    Q_UNREACHABLE();
}

void SetUpPage::arrive()
{
    if (m_placed)
        return;
    ask<QList<SystemKind>>(m_desk.service, this, [](SyncCore &core) { return core.listKinds(); }, [this](const QList<SystemKind> &kinds) {
        if (m_kinds.isEmpty())
            makePanels(kinds);
        ask<Result<SetUpProgress>>(m_desk.service, this, [](SyncCore &core) { return core.setUpProgress(); },
                                   [this](const Result<SetUpProgress> &progress) {
                                       if (progress)
                                           showProgress(*progress);
                                       else
                                           fail(progress.error());
                                   });
    });
}

void SetUpPage::makePanels(const QList<SystemKind> &kinds)
{
    m_kinds = kinds;
    m_welcome->setKinds(kinds);
    for (const bool source : {false, true}) {
        QList<SystemKind> some;
        for (const SystemKind &kind : kinds) {
            if (kind.isSource == source)
                some.append(kind);
        }
        QWidget *place = qobject_cast<ReadingColumn *>(m_screens->widget(source ? Order : Work))->widget();
        auto *panel = new ConnectPanel(m_desk, some, m_defaults, place);
        auto *column = new QVBoxLayout(place);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(panel);
        if (source)
            column->addWidget(m_vendor);
        column->addStretch();
        (source ? m_order : m_work) = panel;
        connect(panel, &ConnectPanel::stateChanged, this, &SetUpPage::showButtons);
        connect(panel, &ConnectPanel::connected, this, [this, source](const ConnectionId &, const QString &words) {
            goOnAfter(source ? Order : Work, words);
        });
    }
}

void SetUpPage::showProgress(const SetUpProgress &progress)
{
    if (progress.next >= SetUpStep::Map && m_source.isEmpty()) {
        leaveFor(progress.integration, progress.next);
        return;
    }
    ask<Result<QList<Connection>>>(m_desk.service, this, [](SyncCore &core) { return core.connections(); },
                                   [this, progress](const Result<QList<Connection>> &all) {
                                       if (all)
                                           take(progress, *all);
                                       else
                                           fail(all.error());
                                   });
}

void SetUpPage::take(const SetUpProgress &progress, const QList<Connection> &connections)
{
    if (m_placed)
        return;
    m_placed = true;
    for (const Connection &each : connections) {
        if (each.id == progress.target) {
            m_work->setStored(each);
            m_workName = each.name;
        }
        if (each.id == (m_source.isEmpty() ? progress.source : m_source))
            m_order->setStored(each);
    }
    if (m_screen != Welcome)
        return; // the person was faster
    if (!m_source.isEmpty()) {
        go(progress.target.isEmpty() ? Work : Order);
        if (!progress.target.isEmpty())
            askVendor();
        return;
    }
    switch (progress.next) {
    case SetUpStep::Work: go(progress.source.isEmpty() ? Welcome : Work); return;
    case SetUpStep::Order: go(Order); return;
    default: break;
    }
    if (progress.integration.isEmpty()) {
        go(Order);
        askVendor(); // decides and goes on to the orders
        return;
    }
    showOrders(progress.integration);
}

void SetUpPage::go(Screen screen)
{
    m_screen = screen;
    m_trouble->hide();
    m_screens->setCurrentIndex(screen);
    const QString told = screen == Welcome ? QString() : m_told.value(Screen(screen - 1));
    m_summary->setText(told);
    m_summary->setVisible(!told.isEmpty());
    showButtons();
    Q_EMIT titleChanged();
    if (screen == Work && m_work)
        m_work->focusFirst();
    if (screen == Order && m_order)
        m_order->focusFirst();
}

void SetUpPage::goBack()
{
    if (m_screen == Welcome)
        return;
    if (m_screen == Orders)
        m_follow->stopLookingUp();
    go(Screen(m_screen - 1));
}

/// The primary button of the screen, where the screen itself has none.
void SetUpPage::goOn()
{
    switch (m_screen) {
    case Welcome: go(Work); return;
    case Work: go(Order); return;
    case Order: askVendor(); return;
    case Orders:
        m_trouble->hide();
        m_follow->follow();
        return;
    }
}

void SetUpPage::goOnAfter(Screen screen, const QString &words)
{
    m_told.insert(screen, words);
    if (screen == Order)
        m_orderWords = words;
    QTimer::singleShot(ticksAreSeen, this, [this, screen] {
        if (m_screen != screen)
            return; // the person went back
        if (screen == Work)
            go(Order);
        else
            askVendor();
    });
}

void SetUpPage::askVendor()
{
    m_trouble->hide();
    ask<Result<QList<Connection>>>(
        m_desk.service, this, [](SyncCore &core) { return core.connections(); }, [this](const Result<QList<Connection>> &all) {
            if (!all) {
                fail(all.error());
                return;
            }
            Connection source;
            Connection target;
            for (const Connection &each : *all) {
                if (each.id == m_order->connection())
                    source = each;
                if (each.id == m_work->connection())
                    target = each;
            }
            m_workName = target.name;
            if (source.id.isEmpty() || target.id.isEmpty())
                go(target.id.isEmpty() ? Work : Order);
            else
                m_vendor->find(source, target);
        });
}

void SetUpPage::prepareOrders(const QStringList &vendors)
{
    ask<Result<TemplateId>>(
        m_desk.service, this,
        [source = m_order->connection(), target = m_work->connection(), vendors](SyncCore &core) {
            return core.prepareTemplate(source, target, vendors);
        },
        [this](const Result<TemplateId> &integration) {
            if (!integration) {
                fail(integration.error());
                return;
            }
            showOrders(*integration);
        });
}

void SetUpPage::showOrders(const TemplateId &integration)
{
    m_integration = integration;
    go(Orders);
    m_follow->begin(integration, m_workName);
}

void SetUpPage::leaveFor(const TemplateId &integration, SetUpStep step)
{
    if (step == SetUpStep::Map)
        m_desk.navigator.showWizard(integration);
    else if (step == SetUpStep::Look)
        m_desk.navigator.showLook(integration);
    else
        m_desk.navigator.showTab(Tab::Templates);
    Q_EMIT closed();
}

void SetUpPage::fail(const Error &error)
{
    m_trouble->tell(TroubleBar::Kind::Trouble, error.message, tr("Try again"), error.detail);
}

void SetUpPage::showButtons()
{
    m_back->setVisible(m_screen != Welcome);
    bool shown = false;
    switch (m_screen) {
    case Welcome: break;
    case Work: shown = m_work && m_work->isConnected(); break;
    case Order: shown = m_order && m_order->isConnected(); break;
    case Orders: shown = true; break;
    }
    m_next->setVisible(shown);
    m_desk.rights->guard(m_next, m_screen == Orders ? Deed::Follow : m_screen == Order ? Deed::Templates : Deed::Look);
    m_next->setText(m_screen == Orders ? m_follow->action() : tr("Next"));
    m_next->setEnabled(m_screen != Orders || m_follow->canFollow());
}

} // namespace Waybill
