#include "ui/firstrun/followstep.h"

#include "ui/firstrun/foundordersmodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/troublebar.h"

#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

FollowStep::FollowStep(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_sentence(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_trouble(new TroubleBar(this))
    , m_model(new FoundOrdersModel(this))
    , m_table(new QTreeView(this))
    , m_empty(new EmptyState(this))
    , m_promise(new QLabel(this))
{
    m_sentence->setObjectName(u"foundSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_progress->setObjectName(u"lookUpProgress"_s);
    m_progress->setAccessibleName(tr("Orders looked up"));
    m_progress->setTextVisible(false);
    m_stop->setObjectName(u"stopLookUp"_s);
    m_stop->setAutoDefault(false);
    m_table->setObjectName(u"foundOrders"_s);
    m_table->setAccessibleName(tr("Your open purchase orders"));
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setTabKeyNavigation(false);
    m_promise->setWordWrap(true);
    m_promise->setTextFormat(Qt::PlainText);
    m_promise->setObjectName(u"promise"_s);
    m_empty->hide();
    auto *busy = new QHBoxLayout;
    busy->addWidget(m_progress, 1);
    busy->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_trouble);
    column->addWidget(m_sentence);
    column->addLayout(busy);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_promise);
    connect(m_stop, &QPushButton::clicked, this, &FollowStep::stopLookingUp);
    connect(m_trouble, &TroubleBar::acted, this, &FollowStep::lookUp);
    connect(m_empty, &EmptyState::acted, this, &FollowStep::lookUp);
    connect(m_model, &FoundOrdersModel::ticksChanged, this, &FollowStep::stateChanged);
    connect(&m_desk.service, &SyncService::lookedUp, this, &FollowStep::showProgress);
}

FollowStep::~FollowStep()
{
    stopLookingUp();
}

void FollowStep::begin(const TemplateId &integration, const QString &workSystem)
{
    m_workSystem = workSystem;
    m_promise->setText(tr("Following reads only. Nothing changes in %1.").arg(workSystem));
    if (m_busy || (m_shown && m_integration == integration))
        return;
    m_integration = integration;
    lookUp();
}

void FollowStep::lookUp()
{
    m_busy = true;
    m_shown = false;
    m_trouble->hide();
    m_empty->hide();
    m_table->hide();
    m_promise->hide();
    m_sentence->setText(tr("Reading your open purchase orders…"));
    m_progress->setRange(0, 0);
    m_progress->show();
    m_stop->show();
    Q_EMIT stateChanged();
    ask<Result<FoundOrders>>(m_desk.service, this, [id = m_integration](SyncCore &core) { return core.findOrders(id); },
                             [this](const Result<FoundOrders> &found) {
                                 m_busy = false;
                                 m_progress->hide();
                                 m_stop->hide();
                                 if (found) {
                                     show(*found);
                                 } else {
                                     m_sentence->clear();
                                     m_trouble->tell(TroubleBar::Kind::Trouble, found.error().message, tr("Look again"), found.error().detail);
                                 }
                                 Q_EMIT stateChanged();
                             });
}

void FollowStep::showProgress(int done, int all)
{
    if (!m_busy)
        return;
    m_progress->setRange(0, qMax(1, all));
    m_progress->setValue(done);
    m_sentence->setText(tr("Looking up %1 of %2…").arg(done).arg(all));
}

void FollowStep::show(const FoundOrders &found)
{
    m_shown = !found.stopped;
    m_model->setOrders(found);
    m_found = 0;
    int followed = 0;
    for (const FoundOrder &order : found.orders) {
        m_found += order.known ? 1 : 0;
        followed += order.followed ? 1 : 0;
    }
    if (found.orders.isEmpty()) {
        m_sentence->clear();
        m_empty->show(tr("No open purchase orders"),
                      tr("%1 has no open purchase order for %2 at the moment. Orders you place later are found by themselves.").arg(m_workSystem, found.supplier),
                      tr("Look again"));
        return;
    }
    QStringList sentences;
    sentences.append(tr("%1 of your %n open %2 purchase orders were found.", nullptr, found.open).arg(m_found).arg(found.supplier));
    if (found.stopped)
        sentences.append(tr("You stopped before all were looked up."));
    if (followed > 0)
        sentences.append(tr("%n are followed already.", nullptr, followed));
    m_sentence->setText(sentences.join(u' '));
    m_table->show();
    m_promise->show();
    QHeaderView *header = m_table->header();
    header->setStretchLastSection(true);
    for (int column = 0; column < FoundOrdersModel::Why; ++column)
        m_table->resizeColumnToContents(column);
    m_table->setCurrentIndex(m_model->index(0, 0));
}

bool FollowStep::canFollow() const
{
    return !m_busy && !m_integration.isEmpty() && (!m_model->ticked().isEmpty() || m_shown);
}

QString FollowStep::action() const
{
    const int ticked = int(m_model->ticked().size());
    if (m_busy || ticked == 0)
        return m_shown ? tr("Go on without these") : tr("Follow");
    return tr("Follow these %n", nullptr, ticked);
}

void FollowStep::follow()
{
    if (!canFollow())
        return;
    const QList<RecordId> records = m_model->ticked();
    m_busy = true;
    Q_EMIT stateChanged();
    ask<Result<int>>(m_desk.service, this, [id = m_integration, records](SyncCore &core) { return core.follow(id, records); },
                     [this](const Result<int> &done) {
                         m_busy = false;
                         if (!done) {
                             m_trouble->tell(TroubleBar::Kind::Trouble, done.error().message, tr("Look again"), done.error().detail);
                             Q_EMIT stateChanged();
                             return;
                         }
                         m_shown = false; // what was found is followed now
                         Q_EMIT followed(*done);
                     });
}

void FollowStep::stopLookingUp()
{
    if (m_busy)
        m_desk.service.ask<Result<Done>>([](SyncCore &core) { return core.stopLookUp(); });
}

} // namespace Waybill
