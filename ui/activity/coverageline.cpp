#include "ui/activity/coverageline.h"

#include "ui/widgets/wraplayout.h"

#include <QLabel>
#include <QToolButton>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr OrderOutcome order[] = {OrderOutcome::Unchanged, OrderOutcome::Updated, OrderOutcome::Held, OrderOutcome::Failed,
                                  OrderOutcome::Excluded};

const char *nameOf(OrderOutcome outcome)
{
    switch (outcome) {
    case OrderOutcome::Unchanged: return "coverageRight";
    case OrderOutcome::Updated: return "coverageUpdated";
    case OrderOutcome::Held: return "coverageNeedsYou";
    case OrderOutcome::Failed: return "coverageFailed";
    case OrderOutcome::Excluded: return "coverageNotFollowed";
    }
    Q_UNREACHABLE();
}

} // namespace

CoverageLine::CoverageLine(QWidget *parent)
    : QWidget(parent)
    , m_period(new QLabel(this))
    , m_followed(new QLabel(this))
{
    setObjectName(u"coverage"_s);
    auto *row = new WrapLayout(this);
    row->setSpacing(2);
    QFont bold = font();
    bold.setBold(true);
    m_followed->setFont(bold);
    m_followed->setTextFormat(Qt::PlainText);
    m_period->setTextFormat(Qt::PlainText);
    m_period->setObjectName(u"coveragePeriod"_s);
    row->addWidget(m_period);
    row->addWidget(m_followed);
    for (const OrderOutcome outcome : order) {
        if (!m_figures.isEmpty()) {
            auto *dot = new QLabel(u"·"_s, this);
            m_dots.append(dot);
            row->addWidget(dot);
        }
        auto *figure = new QToolButton(this);
        figure->setObjectName(QString::fromLatin1(nameOf(outcome)));
        figure->setAutoRaise(true);
        figure->setCheckable(true);
        figure->setFocusPolicy(Qt::StrongFocus);
        connect(figure, &QToolButton::clicked, this, [this, figure, outcome](bool on) {
            for (QToolButton *other : std::as_const(m_figures))
                other->setChecked(on && other == figure);
            Q_EMIT chosen(on ? std::optional(outcome) : std::nullopt);
        });
        m_figures.append(figure);
        row->addWidget(figure);
    }
    show({}, {}, {});
}

void CoverageLine::show(const Coverage &figures, const QString &period, const QString &exactly)
{
    m_period->setText(period);
    m_period->setVisible(!period.isEmpty());
    m_followed->setText(tr("%n followed:", nullptr, figures.inScope() - figures.excluded));
    m_followed->setToolTip(exactly);
    const QString texts[] = {tr("%n already right", nullptr, figures.unchanged), tr("%n updated", nullptr, figures.updated),
                             tr("%n need you", nullptr, figures.held), tr("%n failed", nullptr, figures.failed),
                             tr("%n not followed", nullptr, figures.excluded)};
    for (qsizetype i = 0; i < m_figures.size(); ++i) {
        m_figures.at(i)->setText(texts[i]);
        m_figures.at(i)->setAccessibleName(tr("Orders: %1").arg(texts[i]));
        QString tip = exactly.isEmpty() ? tr("Show these orders") : tr("Show these orders. %1").arg(exactly);
        if (order[i] == OrderOutcome::Held) // why the sentence elsewhere may name more
            tip += u'\n' + tr("They wait for a decision. “Needs you” on the Overview counts those that failed and unclear matches, too.");
        if (order[i] == OrderOutcome::Excluded)
            tip += u'\n' + tr("Unclear matches are among them; the Overview lists those under “Needs you”.");
        m_figures.at(i)->setToolTip(tip);
    }
    QWidget::show();
}

void CoverageLine::setChosen(std::optional<OrderOutcome> outcome)
{
    for (qsizetype i = 0; i < m_figures.size(); ++i)
        m_figures.at(i)->setChecked(outcome && order[i] == *outcome);
}

QString CoverageLine::text() const
{
    QStringList figures;
    for (const QToolButton *figure : m_figures)
        figures.append(figure->text());
    return m_followed->text() + u' ' + figures.join(u" · "_s);
}

} // namespace Waybill
