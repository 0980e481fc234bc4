#include "ui/templates/templatetile.h"

#include "ui/shell/rights.h"
#include "ui/widgets/statechip.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/times.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace Waybill {

namespace {

QDateTime tomorrowMorning(const QDateTime &now)
{
    return QDateTime(now.toLocalTime().date().addDays(1), QTime(7, 0)).toUTC();
}

QLabel *words(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

TemplateTile::TemplateTile(Rights &rights, QWidget *parent)
    : QFrame(parent)
    , m_rights(rights)
    , m_name(words(this))
    , m_switch(new Switch(this))
    , m_what(words(this))
    , m_needs(words(this))
    , m_find(new QPushButton(tr("Find orders"), this))
    , m_chip(new StateChip(this))
    , m_state(words(this))
    , m_last(words(this))
    , m_next(words(this))
    , m_more(new QPushButton(tr("More"), this))
    , m_settings(new QPushButton(this))
    , m_menu(new QMenu(this))
{
    build();
    buildMenu();
    connect(m_switch, &Switch::asked, this, &TemplateTile::switchAsked);
    connect(m_settings, &QPushButton::clicked, this, &TemplateTile::settingsAsked);
    connect(m_find, &QPushButton::clicked, this, &TemplateTile::findOrdersAsked);
}

void TemplateTile::build()
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    m_name->setFont(bold);
    m_switch->setObjectName(QStringLiteral("switch"));
    m_state->setObjectName(QStringLiteral("state"));
    m_last->setObjectName(QStringLiteral("last"));
    m_next->setObjectName(QStringLiteral("next"));
    m_needs->setObjectName(QStringLiteral("needs"));
    m_settings->setObjectName(QStringLiteral("settings"));
    m_more->setObjectName(QStringLiteral("more"));
    m_more->setMenu(m_menu);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_switch, 0, Qt::AlignTop);
    auto *hairline = new QFrame(this);
    hairline->setFrameShape(QFrame::HLine);
    hairline->setFrameShadow(QFrame::Sunken);
    auto *needs = new QHBoxLayout;
    needs->addWidget(m_needs, 1);
    needs->addWidget(m_find);
    auto *state = new QHBoxLayout;
    state->addWidget(m_chip, 0, Qt::AlignTop | Qt::AlignLeft);
    state->addWidget(m_state, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_more);
    foot->addStretch();
    foot->addWidget(m_settings);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 10);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(hairline);
    column->addWidget(m_what);
    column->addLayout(needs);
    column->addLayout(state);
    column->addWidget(m_last);
    column->addWidget(m_next);
    column->addStretch();
    column->addLayout(foot);
}

void TemplateTile::buildMenu()
{
    m_sync = m_menu->addAction(tr("Sync now"), this, [this] { Q_EMIT syncAsked(false); });
    m_look = m_menu->addAction(tr("Look only"), this, [this] { Q_EMIT syncAsked(true); });
    m_look->setToolTip(tr("Shows what would change; nothing is written"));
    m_pause = m_menu->addMenu(tr("Pause"));
    m_pause->addAction(tr("For 1 hour"), this, [this] { Q_EMIT pauseAsked(m_now.addSecs(3600)); });
    m_pause->addAction(tr("Until tomorrow"), this, [this] { Q_EMIT pauseAsked(tomorrowMorning(m_now)); });
    m_pause->addAction(tr("Until resumed"), this, [this] { Q_EMIT pauseAsked(QDateTime()); });
    m_resume = m_menu->addAction(tr("Resume"), this, &TemplateTile::resumeAsked);
    m_menu->addSeparator();
    m_stored.append(m_menu->addAction(tr("How often and which orders…"), this, &TemplateTile::scheduleAsked));
    QAction *copy = m_menu->addAction(tr("Copy"), this, &TemplateTile::copyAsked);
    m_stored.append(copy);
    m_stored.append(m_menu->addAction(tr("Export to a file…"), this, &TemplateTile::exportAsked));
    m_stored.append(m_menu->addAction(tr("View log"), this, &TemplateTile::logAsked));
    m_menu->addSeparator();
    m_remove = m_menu->addAction(tr("Remove…"), this, &TemplateTile::removeAsked);
    m_stored.append({m_sync, m_look});
    m_menu->setToolTipsVisible(true);
    for (QAction *each : {m_sync, m_look, m_pause->menuAction(), m_resume})
        m_rights.guard(each, Deed::Sync);
    m_rights.guard(copy, Deed::Templates);
    m_rights.guard(m_remove, Deed::Templates);
    m_rights.guard(m_switch, Deed::Templates);
    m_rights.guard(m_find, Deed::Follow);
}

void TemplateTile::show(const TemplateCard &card, const QDateTime &now)
{
    m_card = card;
    m_now = now;
    const bool stored = !card.id.isEmpty();
    setAccessibleName(card.name);
    m_name->setText(card.name);
    m_switch->setChecked(card.isOn());
    m_switch->setAccessibleName(card.name);
    m_switch->setToolTip(card.isOn() ? tr("Switch %1 off").arg(card.name) : tr("Switch %1 on").arg(card.name));
    m_what->setText(tr("Brings status, tracking, dates and invoice numbers of your %1 orders into the purchase orders in %2.")
                        .arg(card.sourceName, card.targetName));
    const bool needs = card.figures.followed == 0;
    m_needs->setText(needs ? tr("Needs: Create Orders – orders submitted through the connector. None were found yet.")
                           : tr("Needs: Create Orders – orders submitted through the connector. %n found, %1 followed by your choice.", nullptr,
                                card.figures.submitted)
                                 .arg(QLocale().toString(card.figures.followed - card.figures.submitted)));
    m_find->setVisible(needs && stored && card.configured);
    m_find->setAccessibleName(tr("Find orders for %1").arg(card.name));
    m_settings->setText(card.configured ? tr("Change Settings") : tr("Learn More"));
    m_settings->setAccessibleName(card.configured ? tr("Change settings of %1").arg(card.name) : tr("Learn more about %1").arg(card.name));
    m_rights.guard(m_switch, Deed::Templates); // again: it describes its own state
    m_rights.guard(m_settings, stored ? Deed::Look : Deed::Templates); // the first look at it makes the template
    m_more->setAccessibleName(tr("More for %1").arg(card.name));
    m_more->setVisible(stored);
    for (QAction *action : std::as_const(m_stored))
        action->setEnabled(stored);
    m_sync->setEnabled(stored && card.isOn());
    m_remove->setEnabled(stored && !card.isOn());
    m_remove->setToolTip(card.isOn() ? tr("Switch it off first") : QString());
    m_pause->setEnabled(card.isOn() && !card.paused);
    m_resume->setVisible(card.paused);
    showState(now);
    QFrame::show();
}

void TemplateTile::showState(const QDateTime &now)
{
    using Tone = StateChip::Tone;
    if (!m_card.blockedReason.isEmpty()) {
        m_chip->show(Tone::Bad, tr("Stopped"));
        m_state->setText(m_card.blockedReason);
    } else if (!m_card.configured) {
        m_chip->show(Tone::Off, tr("Not set up"));
        m_state->setText(m_card.hasDraft ? tr("What you entered is kept.") : tr("Nothing is written until you have seen it and said yes."));
    } else if (!m_card.isOn()) {
        m_chip->show(Tone::Off, tr("Off"));
        m_state->setText(m_card.hasDraft ? tr("A changed mapping is not saved yet.") : QString());
    } else if (m_card.paused) {
        m_chip->show(Tone::Neutral, tr("Paused"));
        m_state->setText(m_card.pausedUntil.isValid() ? tr("Paused until %1.").arg(QLocale().toString(m_card.pausedUntil.toLocalTime(), QLocale::ShortFormat))
                                                      : tr("Paused until you resume."));
    } else if (m_card.state == TemplateState::Trial || !m_card.approved) {
        m_chip->show(Tone::NeedsYou, tr("Waits for your yes"));
        m_state->setText(tr("Only what you agreed to is written."));
    } else {
        const bool calm = m_card.figures.needing == 0;
        m_chip->show(calm ? Tone::Good : Tone::NeedsYou, tr("On"));
        m_state->setText(figuresText(m_card));
    }
    m_state->setVisible(!m_state->text().isEmpty());
    m_last->setVisible(m_card.lastRun.has_value());
    if (m_card.lastRun) {
        m_last->setText(lastRunText(*m_card.lastRun, now));
        m_last->setToolTip(exactTime(m_card.lastRun->endedAt));
    }
    const bool next = m_card.isOn() && !m_card.paused && m_card.blockedReason.isEmpty() && m_card.nextLook.isValid();
    m_next->setVisible(next);
    if (!next)
        return;
    const QDateTime local = m_card.nextLook.toLocalTime();
    m_next->setText(m_card.nextLook <= now ? tr("Next look: now")
                    : local.date() == now.toLocalTime().date()
                        ? tr("Next look %1").arg(QLocale().toString(local.time(), QLocale::ShortFormat))
                        : tr("Next look %1").arg(relativeTime(m_card.nextLook, now)));
    m_next->setToolTip(exactTime(m_card.nextLook));
}

void TemplateTile::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_card.id.isEmpty())
        m_menu->popup(event->globalPos());
}

QString lastRunText(const Run &run, const QDateTime &now)
{
    QStringList parts;
    if (run.kind == QLatin1String("dry"))
        parts.append(TemplateTile::tr("looked only, %n would change", nullptr, run.updated));
    else
        parts.append(TemplateTile::tr("%n updated", nullptr, run.updated));
    if (run.held > 0)
        parts.append(TemplateTile::tr("%n need(s) you", nullptr, run.held));
    if (run.failed > 0)
        parts.append(TemplateTile::tr("%n failed", nullptr, run.failed));
    if (run.result == QLatin1String("stopped") || run.result == QLatin1String("cut off"))
        parts.append(TemplateTile::tr("stopped before the end"));
    if (run.result == QLatin1String("failed") && !run.message.isEmpty())
        parts = QStringList{run.message};
    return TemplateTile::tr("%1: %2").arg(pastTime(run.endedAt, now), parts.join(QStringLiteral(", ")));
}

QString figuresText(const TemplateCard &card)
{
    const int need = card.figures.needing;
    QStringList parts{TemplateTile::tr("%n order(s) followed", nullptr, card.figures.followed)};
    if (card.lastRun && card.lastRun->kind != QLatin1String("dry") && card.lastRun->updated > 0)
        parts.append(TemplateTile::tr("%n updated", nullptr, card.lastRun->updated));
    parts.append(need == 0 ? TemplateTile::tr("nothing needs you") : TemplateTile::tr("%n need(s) you", nullptr, need));
    return TemplateTile::tr("%1.").arg(parts.join(QStringLiteral(", ")));
}

} // namespace Waybill
