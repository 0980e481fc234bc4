#include "ui/shell/stateline.h"

#include "ui/tray/traystate.h"
#include "ui/widgets/times.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

StateLine::StateLine(const Desk &desk, StateWatch &watch, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_watch(watch)
    , m_words(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QPushButton(tr("Stop"), this))
{
    m_words->setObjectName(u"stateLine"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_progress->setObjectName(u"passProgress"_s);
    m_progress->setAccessibleName(tr("Orders looked at"));
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    m_progress->setTextVisible(false);
    m_stop->setObjectName(u"stopPass"_s);
    m_stop->setToolTip(tr("Ends this look after the orders in hand; nothing is lost"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 2, 6, 2);
    row->addWidget(m_words, 1);
    row->addWidget(m_progress);
    row->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        ask<Result<Done>>(m_desk.service, this, [](SyncCore &core) { return core.stopPass(); }, [](const Result<Done> &) {});
    });
    connect(&m_watch, &StateWatch::changed, this, &StateLine::showState);
    connect(&m_watch, &StateWatch::progressed, this, &StateLine::showState);
    m_progress->hide();
    m_stop->hide();
}

void StateLine::showState()
{
    const ProgramState &state = m_watch.state();
    const bool counted = state.running && m_watch.all() > 0;
    m_words->setText(counted ? tr("Looking at your orders: %1 of %2.").arg(m_watch.done()).arg(m_watch.all()) : stateLine(state, m_desk.now()));
    m_words->setToolTip(state.checked.isValid() ? tr("Last checked %1").arg(exactTime(state.checked)) : QString());
    m_progress->setRange(0, m_watch.all());
    m_progress->setValue(m_watch.done());
    m_progress->setVisible(state.running);
    if (!state.running)
        m_stop->setEnabled(true);
    m_stop->setVisible(state.running);
}

} // namespace Waybill
