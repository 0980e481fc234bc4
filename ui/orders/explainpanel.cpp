#include "ui/orders/explainpanel.h"

#include "ui/orders/doubtspanel.h"
#include "ui/orders/holdspanel.h"

#include <QGuiApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QString markOf(StepMark mark)
{
    switch (mark) {
    case StepMark::Tick: return u"✓"_s;
    case StepMark::Cross: return u"✕"_s;
    case StepMark::Dash: return u"–"_s;
    }
    Q_UNREACHABLE();
}

QString spoken(StepMark mark, const QString &words)
{
    switch (mark) {
    case StepMark::Tick: return ExplainPanel::tr("Fine: %1").arg(words);
    case StepMark::Cross: return ExplainPanel::tr("This is why: %1").arg(words);
    case StepMark::Dash: return ExplainPanel::tr("Does not matter here: %1").arg(words);
    }
    Q_UNREACHABLE();
}

Deed deedOf(const QString &fix)
{
    if (fix == "linkOrder"_L1 || fix == "followOrder"_L1 || fix == "useNewNumber"_L1)
        return Deed::Follow;
    return fix == "syncNow"_L1 || fix == "retry"_L1 || fix == "checkAgain"_L1 || fix == "editLink"_L1 ? Deed::Sync : Deed::Look;
}

} // namespace

ExplainPanel::ExplainPanel(const Desk &desk, const OrderKey &order, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_order(order)
    , m_sentence(new QLabel(this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"explanation"_s);
    setFrameShape(QFrame::StyledPanel);
    m_sentence->setObjectName(u"sentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    QFont bold = m_sentence->font();
    bold.setBold(true);
    m_sentence->setFont(bold);
    auto *close = new QToolButton(this);
    close->setText(u"✕"_s);
    close->setAutoRaise(true);
    close->setToolTip(tr("Close the explanation"));
    close->setAccessibleName(tr("Close the explanation"));
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT changed();
    });
    auto *head = new QHBoxLayout;
    head->addWidget(m_sentence, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    m_column->addLayout(head);
    hide();
}

/// Wrapped words have no height of their own to a scrolled page; without this the panel is squeezed.
bool ExplainPanel::event(QEvent *event)
{
    const bool handled = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
        const int wanted = layout()->totalHeightForWidth(width());
        if (wanted > 0 && wanted != minimumHeight())
            setMinimumHeight(wanted);
    }
    return handled;
}

void ExplainPanel::setDetail(const OrderDetail &detail)
{
    m_detail = detail;
}

void ExplainPanel::explain()
{
    const OrderKey order = m_order;
    if (!isVisible())
        m_sentence->setText(tr("Looking into it."));
    QFrame::show();
    ask<Result<Explanation>>(m_desk.service, this, [order](SyncCore &core) { return core.explainOrder(order); }, [this](const Result<Explanation> &told) {
        if (told)
            return showExplanation(*told);
        showExplanation(Explanation{{}, -1, told.error().message});
    });
}

void ExplainPanel::showExplanation(const Explanation &explanation)
{
    const bool same = m_steps && explanation == m_explanation && m_shownHolds == m_detail.holds;
    m_explanation = explanation;
    m_shownHolds = m_detail.holds;
    m_sentence->setText(explanation.sentence);
    if (same) // what is being chosen in it stays
        return;
    setAccessibleName(tr("Explanation: %1").arg(explanation.sentence));
    delete m_steps;
    m_decides = false;
    m_steps = new QWidget(this);
    auto *column = new QVBoxLayout(m_steps);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (int i = 0; i < explanation.steps.size(); ++i)
        column->addWidget(makeStep(explanation.steps.at(i), i == explanation.cause));
    m_column->addWidget(m_steps);
    Q_EMIT changed();
}

QWidget *ExplainPanel::makeStep(const ExplainStep &step, bool cause)
{
    auto *frame = new QFrame(m_steps);
    frame->setObjectName(u"step-"_s + step.id);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(6, 2, 6, 2);
    if (cause) {
        frame->setFrameShape(QFrame::StyledPanel);
        frame->setAutoFillBackground(true);
        frame->setBackgroundRole(QPalette::AlternateBase);
        column->setContentsMargins(6, 6, 6, 6);
    }
    auto *mark = new QLabel(markOf(step.mark), frame);
    mark->setMinimumWidth(mark->fontMetrics().averageCharWidth() * 2);
    mark->setAlignment(Qt::AlignCenter);
    auto *words = new QLabel(step.words, frame);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setAccessibleName(spoken(step.mark, step.words));
    auto *line = new QHBoxLayout;
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addWidget(words, 1);
    column->addLayout(line);
    if (cause && !step.fix.isEmpty())
        column->addWidget(makeFix(step, frame));
    return frame;
}

/// Holds that the point is about; decided where they are explained.
QList<StoredHold> ExplainPanel::holdsFor(const ExplainStep &step) const
{
    QList<StoredHold> fitting;
    for (const StoredHold &hold : m_detail.holds) {
        const HoldKind kind = hold.hold.kind;
        const bool fits = step.id == "status"_L1 ? kind == HoldKind::UnknownStatus
            : step.id == "backward"_L1           ? kind == HoldKind::Backward
            : step.id == "edited"_L1 ? kind == HoldKind::EditedByHand || kind == HoldKind::ThereBefore || kind == HoldKind::TooLong
            : step.id == "permission"_L1         ? kind == HoldKind::NotPermitted || kind == HoldKind::NoteUncertain
                                                 : false;
        if (fits)
            fitting.append(hold);
    }
    return fitting;
}

QWidget *ExplainPanel::makeFix(const ExplainStep &step, QWidget *parent)
{
    const bool inPlace = step.fix == "decideHold"_L1 || step.fix == "mapStatus"_L1 || step.fix == "checkAgain"_L1;
    const QList<StoredHold> holds = inPlace ? holdsFor(step) : QList<StoredHold>();
    m_decides = !holds.isEmpty();
    if (m_decides) {
        auto *panel = new HoldsPanel(m_desk, false, parent);
        if (holds.size() == 1)
            panel->leaveOutReason(); // the point itself says it
        panel->show(holds);
        connect(panel, &HoldsPanel::decided, this, [this] { done({}); }, Qt::QueuedConnection);
        return panel;
    }
    if (step.fix == "linkOrder"_L1 && m_detail.link.standing == LinkStanding::Doubtful) {
        m_decides = true;
        auto *panel = new DoubtsPanel(m_desk, parent);
        panel->show({m_detail.link});
        connect(panel, &DoubtsPanel::decided, this, [this] { done({}); }, Qt::QueuedConnection);
        return panel;
    }
    auto *row = new QWidget(parent);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto *button = new QPushButton(step.fix == "editLink"_L1 && step.id != "number"_L1 ? tr("Look again") : step.fixLabel, row);
    button->setObjectName(u"fix"_s);
    line->addWidget(button);
    if (step.fix == "editLink"_L1 && step.id != "number"_L1) { // nothing of it can be changed here: both numbers stand elsewhere
        auto *copy = new QPushButton(tr("Copy the number"), row);
        connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_order.po.text()); });
        line->addWidget(copy);
    }
    line->addStretch();
    const QString fix = step.fix == "editLink"_L1 && step.id == "number"_L1 ? u"useNewNumber"_s : step.fix;
    m_desk.rights->guard(button, deedOf(fix));
    connect(button, &QPushButton::clicked, this, [this, fix] { mend(fix); });
    return row;
}

void ExplainPanel::mend(const QString &fix)
{
    const TemplateId integration = m_detail.link.integration;
    Navigator &to = m_desk.navigator;
    if (fix == "linkOrder"_L1 || fix == "followOrder"_L1)
        return follow();
    if (fix == "syncNow"_L1 || fix == "retry"_L1 || fix == "checkAgain"_L1 || fix == "editLink"_L1)
        return lookNow();
    if (fix == "useNewNumber"_L1) {
        const OrderKey order = m_order;
        return ask<Result<Done>>(m_desk.service, this, [order](SyncCore &core) { return core.useNewNumber(order); }, [this](const Result<Done> &kept) {
            if (!kept)
                return m_desk.navigator.tell(kept.error());
            done(tr("The new number is asked for at the next look."));
        });
    }
    if (fix == "enableTemplate"_L1 || fix == "approve"_L1)
        return to.showLook(integration);
    if (fix == "changeScope"_L1)
        return to.showTemplateSettings(integration);
    if (fix == "editMapping"_L1 || fix == "mapStatus"_L1)
        return to.showWizard(integration);
    if (fix == "checkConnection"_L1)
        return to.showConnection(m_detail.source);
    if (fix == "matchLines"_L1)
        return Q_EMIT wantsLines();
    if (fix == "openTarget"_L1) {
        QGuiApplication::clipboard()->setText(m_order.po.text());
        return to.say(tr("The number %1 is copied; search for it in %2.").arg(m_order.po.text(), m_detail.targetName));
    }
    explain();
}

/// One pass for this order alone.
void ExplainPanel::lookNow()
{
    const QString integration = m_detail.link.integration.text();
    RunRequest request;
    request.cause = RunCause::Person;
    request.orders = {m_order.po.text()};
    m_desk.navigator.say(tr("Looking at %1.").arg(m_order.po.text()));
    ask<Result<RunSummary>>(m_desk.service, this, [integration, request](SyncCore &core) { return core.sync(integration, request); },
                            [this](const Result<RunSummary> &summary) {
                                if (!summary)
                                    return m_desk.navigator.tell(summary.error());
                                if (summary->stopped)
                                    m_desk.navigator.tell(*summary->stopped);
                                done(summary->orders.isEmpty() ? QString() : summary->orders.first().words);
                            });
}

void ExplainPanel::follow()
{
    const QString number = m_order.po.text();
    const TemplateId known = m_detail.link.integration;
    const auto adopt = [this, number](const QString &integration) {
        ask<Result<Done>>(m_desk.service, this, [integration, number](SyncCore &core) { return core.adopt(integration, {number}); },
                          [this](const Result<Done> &kept) {
                              if (!kept)
                                  return m_desk.navigator.tell(kept.error());
                              done(tr("%1 is followed from now on.").arg(m_order.po.text()));
                          });
    };
    if (!known.isEmpty())
        return adopt(known.text());
    // Not followed: the template whose pass told of it.
    const OrderQuery query{OrderQuery::Which::All, number, m_desk.now().toLocalTime().date()};
    using Answer = Result<QList<ListedOrder>>;
    ask<Answer>(m_desk.service, this, [query](SyncCore &core) { return core.orderList(query); }, [this, adopt](const Answer &rows) {
        if (!rows)
            return m_desk.navigator.tell(rows.error());
        for (const ListedOrder &row : *rows) {
            if (row.link.po == m_order.po && (m_order.integration.isEmpty() || row.link.integration == m_order.integration))
                return adopt(row.link.integration.text());
        }
        m_desk.navigator.tell({ErrorKind::NotFound, tr("No pass has seen a purchase order %1 yet.").arg(m_order.po.text()), {}, {}, m_order.po.text()});
    });
}

void ExplainPanel::done(const QString &words)
{
    if (!words.isEmpty())
        m_desk.navigator.say(words);
    Q_EMIT mended();
    explain();
}

} // namespace Waybill
