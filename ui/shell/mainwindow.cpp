#include "ui/shell/mainwindow.h"

#include "ui/shell/noticearea.h"
#include "ui/shell/sheetstack.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/stateline.h"
#include "ui/shell/statewatch.h"
#include "ui/tray/traystate.h"
#include "ui/widgets/spokenuse.h"

#include <QCloseEvent>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString placeKey = u"windowPlace"_s;
const QString tabKey = u"tab"_s;
constexpr std::chrono::milliseconds placeRests{500}; ///< a window being dragged is kept once, when it rests

} // namespace

MainWindow::MainWindow(SyncService &service, std::function<QDateTime()> now, Screens screens, WindowMemory &memory)
    : m_desk{service, *this, std::move(now)}
    , m_screens(std::move(screens))
    , m_memory(memory)
    , m_book(memory)
    , m_tabs(new QTabWidget)
    , m_sheets(new SheetStack(m_tabs))
    , m_notices(new NoticeArea)
    , m_watch(new StateWatch(service, this))
    , m_sidebar(new Sidebar)
    , m_keepLater(new QTimer(this))
{
    setWindowTitle(tr("Waybill"));
    setObjectName(u"mainWindow"_s);
    new SpokenUse(this);
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Screens"));
    auto *ground = new QWidget(this);
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    auto *beside = new QSplitter(ground);
    beside->addWidget(m_sidebar);
    beside->addWidget(m_sheets);
    beside->setStretchFactor(1, 1);
    beside->setChildrenCollapsible(false);
    column->addWidget(beside, 1);
    column->addWidget(new StateLine(m_desk, *m_watch, ground));
    setCentralWidget(ground);
    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::showConnection);
    connect(m_watch, &StateWatch::changed, this, &MainWindow::showState);
    m_keepLater->setSingleShot(true);
    m_keepLater->setInterval(placeRests);
    connect(m_keepLater, &QTimer::timeout, this, &MainWindow::keepPlace);
    connect(m_sheets, &SheetStack::changed, this, [this] {
        if (m_sheets->isEmpty())
            arrive();
        m_book.action(u"back"_s)->setEnabled(!m_sheets->isEmpty());
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int index) {
        if (!m_begun)
            return;
        m_memory.keep(tabKey, index);
        arrive();
    });
    makeMenus();
    restorePlace();
}

MainWindow::~MainWindow()
{
    delete takeCentralWidget(); // pages use the desk until they are gone
}

void MainWindow::setBanner(QWidget *banner)
{
    static_cast<QVBoxLayout *>(centralWidget()->layout())->insertWidget(0, banner);
}

void MainWindow::addTab(Tab tab, const QString &title, bool isThere)
{
    if (!isThere)
        return;
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    place->setAccessibleName(title);
    m_places.insert(tab, place);
    m_tabs->addTab(place, title);
}

Page *MainWindow::pageOf(Tab tab)
{
    QWidget *place = m_places.value(tab);
    if (!place || m_pages.contains(tab))
        return m_pages.value(tab);
    const auto &make = tab == Tab::Overview ? m_screens.overview
        : tab == Tab::Templates             ? m_screens.templates
        : tab == Tab::Orders                ? m_screens.orders
                                            : m_screens.activity;
    Page *page = make(m_desk).release();
    page->setAccessibleName(page->title());
    place->layout()->addWidget(page);
    m_pages.insert(tab, page);
    return page;
}

void MainWindow::begin()
{
    m_notices->takeAway(u"notOpen"_s);
    addTab(Tab::Overview, tr("Overview"), bool(m_screens.overview));
    addTab(Tab::Templates, tr("Integration Templates"), bool(m_screens.templates));
    addTab(Tab::Orders, tr("Orders"), bool(m_screens.orders));
    addTab(Tab::Activity, tr("Sync Activity Log"), bool(m_screens.activity));
    m_tabs->setCurrentIndex(m_memory.value(tabKey).toInt(0));
    m_begun = true;
    m_watch->ask();
    arrive();
    ask<Result<QList<Connection>>>(m_desk.service, this, [](SyncCore &core) { return core.connections(); },
                                   [this](const Result<QList<Connection>> &all) {
                                       if (!all)
                                           tell(all.error());
                                       else if (all->isEmpty())
                                           showSetUp();
                                   });
}

void MainWindow::tellNotOpen(const Error &error, std::function<void()> tryAgain, const QString &action)
{
    m_notices->keepTold(u"notOpen"_s, TroubleBar::Kind::Trouble, error.message, action.isEmpty() ? tr("Try again") : action, std::move(tryAgain));
}

void MainWindow::showState()
{
    const ProgramState &state = m_watch->state();
    m_desk.rights->setRole(state.role, state.server);
    if (state.role == DatabaseRole::None)
        m_notices->keepTold(u"noRole"_s, TroubleBar::Kind::Trouble, m_desk.rights->refusal(Deed::Look), {}, [] {});
    else
        m_notices->takeAway(u"noRole"_s);
    if (!state.clockTrouble.isEmpty())
        m_notices->keepTold(u"clock"_s, TroubleBar::Kind::Warning, state.clockTrouble, {}, [] {});
    else
        m_notices->takeAway(u"clock"_s);
    m_sidebar->show(state.connections);
    const QString rests = u"paused"_s;
    if (state.paused) {
        m_notices->keepTold(rests, TroubleBar::Kind::News, tr("%1 Nothing is written meanwhile.").arg(stateLine(state, m_desk.now())),
                            m_desk.rights->may(Deed::Sync) ? tr("Resume") : QString(),
                            [this] { order([](SyncCore &core) { return core.resumeAll(); }); });
    } else {
        m_notices->takeAway(rests);
    }
    m_book.action(u"resume"_s)->setVisible(state.paused);
    for (const QString &id : {u"pause"_s, u"pauseHour"_s, u"pauseTomorrow"_s, u"syncNow"_s})
        m_book.action(id)->setEnabled(state.templatesOn > 0);
    tellAccountsDown();
}

void MainWindow::tellAccountsDown()
{
    QStringList down;
    for (const Connection &each : m_watch->state().connections) {
        if (!each.downSince.isValid())
            continue;
        down.append(each.id.text());
        const ConnectionId id = each.id;
        m_notices->keepTold(id.text(), TroubleBar::Kind::Trouble, each.downReason, tr("Open the account"), [this, id] { showConnection(id); });
    }
    for (const QString &id : std::as_const(m_toldDown)) {
        if (!down.contains(id))
            m_notices->takeAway(id);
    }
    m_toldDown = down;
}

void MainWindow::order(std::function<QCoro::Task<Result<Done>>(SyncCore &)> call)
{
    ask<Result<Done>>(m_desk.service, this, std::move(call), [this](const Result<Done> &done) {
        if (!done)
            tell(done.error());
    });
}

void MainWindow::pause(const QDateTime &until)
{
    order([until](SyncCore &core) { return core.pauseAll(until); });
}

void MainWindow::arrive()
{
    if (!m_begun || !m_sheets->isEmpty())
        return;
    if (Page *page = pageOf(m_places.key(m_tabs->currentWidget())))
        page->arrive();
}

Page *MainWindow::visiblePage() const
{
    return m_sheets->isEmpty() ? m_pages.value(m_places.key(m_tabs->currentWidget())) : m_sheets->top();
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::showTab(Tab tab)
{
    if (!m_places.contains(tab))
        return;
    pageOf(tab);
    m_sheets->clear();
    m_tabs->setCurrentWidget(m_places.value(tab));
}

void MainWindow::showOrders(OrderFilter filter)
{
    showTab(Tab::Orders);
    if (Page *page = pageOf(Tab::Orders); page && m_screens.filterOrders)
        m_screens.filterOrders(*page, filter);
}

void MainWindow::showActivity(const ActivityFilter &filter)
{
    showTab(Tab::Activity);
    if (Page *page = pageOf(Tab::Activity); page && m_screens.filterActivity)
        m_screens.filterActivity(*page, filter);
}

void MainWindow::showOrder(const OrderKey &order, OrderTab tab)
{
    if (m_screens.order)
        open(m_screens.order(m_desk, order, tab));
}

void MainWindow::explain(const OrderKey &order)
{
    showOrder(order, OrderTab::Timeline);
    if (m_screens.order && m_screens.explainOrder)
        m_screens.explainOrder(*m_sheets->top());
}

void MainWindow::showSetUp()
{
    if (m_screens.setUp)
        open(m_screens.setUp(m_desk, m_trySample));
}

void MainWindow::showWizard(const TemplateId &integration)
{
    if (m_screens.wizard)
        open(m_screens.wizard(m_desk, integration));
}

void MainWindow::showLook(const TemplateId &integration)
{
    if (m_screens.look)
        open(m_screens.look(m_desk, integration));
}

void MainWindow::showTemplateSettings(const TemplateId &integration)
{
    if (m_screens.templateSettings)
        open(m_screens.templateSettings(m_desk, integration));
}

void MainWindow::showConnection(const ConnectionId &connection)
{
    if (m_screens.connection)
        open(m_screens.connection(m_desk, connection));
}

void MainWindow::addConnection()
{
    if (m_screens.addConnection)
        open(m_screens.addConnection(m_desk));
}

void MainWindow::showSettings(const QString &page)
{
    if (m_screens.settings)
        open(m_screens.settings(m_desk, page, m_book));
}

void MainWindow::open(std::unique_ptr<Page> sheet)
{
    m_sheets->push(std::move(sheet));
}

void MainWindow::tell(const Error &error)
{
    m_notices->tell(error);
}

void MainWindow::say(const QString &words)
{
    m_notices->say(words);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepPlace();
    if (m_keepsRunning && m_keepsRunning()) {
        event->ignore();
        hide();
        return;
    }
    event->accept();
    Q_EMIT quitWanted();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        m_keepLater->start();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_keepLater->start();
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    m_keepLater->start();
}

void MainWindow::keepPlace()
{
    if (isVisible() && !isMinimized())
        m_memory.keep(placeKey, QString::fromLatin1(saveGeometry().toBase64()));
}

void MainWindow::restorePlace()
{
    const QByteArray place = QByteArray::fromBase64(m_memory.value(placeKey).toString().toLatin1());
    if (place.isEmpty() || !restoreGeometry(place))
        resize(1180, 780);
}

} // namespace Waybill
