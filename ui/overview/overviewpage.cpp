#include "ui/overview/overviewpage.h"

#include "ui/overview/changedmodel.h"
#include "ui/overview/needslist.h"
#include "ui/overview/needwords.h"
#include "ui/widgets/times.h"
#include "ui/widgets/troublebar.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds newsRest{250};
constexpr int mostChanges = 12; ///< more of them are in the log

QDateTime dayBegan(const QDateTime &now)
{
    return now.toLocalTime().date().startOfDay().toUTC();
}

QLabel *heading(QWidget *parent, const char *name, double size)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    font.setBold(true);
    label->setFont(font);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

OverviewPage::OverviewPage(const Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_sentence(heading(this, "overviewSentence", 1.5))
    , m_checked(new QLabel(this))
    , m_trouble(new TroubleBar(this))
    , m_setUp(new TroubleBar(this))
    , m_needsTitle(heading(this, "needsTitle", 1.15))
    , m_needs(new NeedsList(desk, this))
    , m_nothing(new QLabel(this))
    , m_changedTitle(heading(this, "changedTitle", 1.15))
    , m_changedView(new QTreeView(this))
    , m_changed(new ChangedModel(this))
    , m_all(new QPushButton(tr("Show all of today in the log"), this))
    , m_full(new QWidget)
    , m_empty(new EmptyState(this))
    , m_later(new QTimer(this))
{
    m_needsTitle->setText(tr("Needs you"));
    m_nothing->setObjectName(u"nothingNeedsYou"_s);
    m_nothing->setWordWrap(true);
    m_checked->setObjectName(u"overviewChecked"_s);
    m_checked->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(m_full);
    column->addWidget(m_sentence);
    column->addWidget(m_checked);
    column->addSpacing(14);
    column->addWidget(m_needsTitle);
    column->addWidget(m_needs);
    column->addWidget(m_nothing);
    column->addSpacing(14);
    column->addWidget(makeChanges());
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"overviewScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_full);
    auto *page = new QVBoxLayout(this);
    page->addWidget(m_trouble);
    page->addWidget(m_setUp);
    page->addWidget(scroll, 1);
    page->addWidget(m_empty, 1);
    m_empty->setObjectName(u"overviewEmpty"_s);
    m_empty->hide();
    m_full->hide(); // until the first answer: nothing is said that is not known
    m_setUp->setObjectName(u"continueSetUp"_s);
    connect(m_empty, &EmptyState::acted, this, [this] { m_desk.navigator.showSetUp(); });
    connect(m_setUp, &TroubleBar::acted, this, [this] { m_desk.navigator.showSetUp(); });
    m_later->setSingleShot(true);
    m_later->setInterval(newsRest);
    connect(m_later, &QTimer::timeout, this, &OverviewPage::look);
    connect(&m_desk.service, &SyncService::news, this, [this] {
        if (isVisible() && !m_later->isActive())
            m_later->start();
    });
}

QWidget *OverviewPage::makeChanges()
{
    auto *box = new QWidget(m_full);
    m_changedView->setObjectName(u"changedToday"_s);
    m_changedView->setAccessibleName(tr("Changed today"));
    m_changedView->setModel(m_changed);
    m_changedView->setRootIsDecorated(false);
    m_changedView->setUniformRowHeights(true);
    m_changedView->setAlternatingRowColors(true);
    m_changedView->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_changedView->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_changedView->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_changedView->header()->setStretchLastSection(true);
    m_changedView->setToolTip(tr("Enter opens the order"));
    m_all->setObjectName(u"changedAll"_s);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_changedTitle);
    column->addWidget(m_changedView);
    column->addWidget(m_all, 0, Qt::AlignLeft);
    connect(m_changedView, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const ChangedOrder &changed = m_changed->at(index.row());
        m_desk.navigator.showOrder({changed.po, changed.integration});
    });
    connect(m_all, &QPushButton::clicked, this, &OverviewPage::openLog);
    return box;
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

void OverviewPage::arrive()
{
    look();
}

void OverviewPage::look()
{
    if (m_asking) {
        m_again = true;
        return;
    }
    m_asking = true;
    const QDateTime began = dayBegan(m_desk.now());
    ask<Result<Overview>>(m_desk.service, this, [began](SyncCore &core) { return core.overview(began); }, [this](const Result<Overview> &all) {
        m_asking = false;
        if (all) {
            m_trouble->hide();
            showOverview(*all);
        } else {
            m_trouble->tell(TroubleBar::Kind::Trouble, all.error().message, {}, all.error().detail);
        }
        if (std::exchange(m_again, false))
            m_later->start();
    });
}

void OverviewPage::showOverview(const Overview &all)
{
    const bool nothingYet = all.followed == 0 && all.needs.isEmpty() && all.changedToday.isEmpty() && all.setUp.stepsLeft > 0;
    m_full->setVisible(!nothingYet);
    const QString left = tr("Continue set-up: %n step(s) left", nullptr, all.setUp.stepsLeft);
    if (nothingYet) {
        m_setUp->hide();
        m_empty->show(tr("Nothing is followed yet"), tr("Connect your accounts and choose the orders to follow. Nothing is written until you have seen it "
                                                       "and said yes."), left);
        return;
    }
    m_empty->hide();
    if (all.setUp.stepsLeft > 0)
        m_setUp->tell(TroubleBar::Kind::News, tr("The set-up is not finished. Nothing is written by itself until it is."), left);
    else
        m_setUp->hide();
    m_sentence->setText(overviewSentence(all));
    m_checked->setText(all.checked.isValid() ? tr("Checked %1.").arg(pastTime(all.checked, m_desk.now())) : tr("Not checked yet."));
    m_checked->setToolTip(exactTime(all.checked));
    showNeeds(all);
    showChanges(all);
}

void OverviewPage::showNeeds(const Overview &all)
{
    m_needs->show(all.needs);
    m_needs->setVisible(!all.needs.isEmpty());
    m_nothing->setVisible(all.needs.isEmpty());
    m_nothing->setText(all.lastSolved.isValid() ? tr("Nothing needs you. Last problem solved %1.").arg(relativeTime(all.lastSolved, m_desk.now()))
                                                : tr("Nothing needs you."));
    m_nothing->setToolTip(exactTime(all.lastSolved));
}

void OverviewPage::showChanges(const Overview &all)
{
    m_changed->show(all.changedToday.mid(0, mostChanges));
    m_changedTitle->setText(all.changed == 0 ? tr("Changed today: nothing yet") : tr("Changed today: %n order(s)", nullptr, all.changed));
    const bool any = !all.changedToday.isEmpty();
    m_changedView->setVisible(any);
    m_all->setVisible(all.changed > mostChanges);
    if (any) {
        m_changedView->resizeColumnToContents(ChangedModel::When);
        m_changedView->resizeColumnToContents(ChangedModel::Order);
    }
}

void OverviewPage::openLog() const
{
    ActivityFilter filter;
    filter.results = {u"updated"_s};
    filter.since = dayBegan(m_desk.now());
    m_desk.navigator.showActivity(filter);
}

} // namespace Waybill
