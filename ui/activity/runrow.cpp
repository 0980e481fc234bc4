#include "ui/activity/runrow.h"

#include "ui/activity/activitywords.h"
#include "ui/widgets/times.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QString runText(const char *text, int n = -1)
{
    return QCoreApplication::translate("Waybill::RunRow", text, nullptr, n);
}

QString resultOf(const Run &run)
{
    if (!run.endedAt.isValid())
        return runText(QT_TRANSLATE_NOOP("Waybill::RunRow", "under way"));
    if (run.result == "success"_L1)
        return runText(QT_TRANSLATE_NOOP("Waybill::RunRow", "all well"));
    if (run.result == "partial"_L1)
        return runText(QT_TRANSLATE_NOOP("Waybill::RunRow", "some orders need you or failed"));
    if (run.result == "cut off"_L1)
        return runText(QT_TRANSLATE_NOOP("Waybill::RunRow", "cut off"));
    return runText(QT_TRANSLATE_NOOP("Waybill::RunRow", "stopped"));
}

QString sentenceOf(const Run &run, const QDateTime &now)
{
    QStringList parts{runText(QT_TRANSLATE_NOOP("Waybill::RunRow", "Sync %1")).arg(pastTime(run.begunAt, now)), run.templateName, resultOf(run)};
    if (run.durationMs > 0)
        parts.append(durationText(run.durationMs));
    for (auto each = run.requests.cbegin(); each != run.requests.cend(); ++each)
        parts.append(requestWords(each.key(), *each));
    if (!run.slowest.isEmpty()) {
        parts.append(runText(QT_TRANSLATE_NOOP("Waybill::RunRow", "slowest order %1, %2"))
                         .arg(run.slowest.text(), durationText(run.slowestMs)));
    }
    if (run.notReached > 0)
        parts.append(runText(QT_TRANSLATE_N_NOOP("Waybill::RunRow", "%n order(s) not reached"), run.notReached));
    parts.removeAll({});
    return parts.join(u" · "_s);
}

} // namespace

QString requestWords(const QString &system, const RequestUse &use)
{
    QStringList parts{runText(QT_TRANSLATE_N_NOOP("Waybill::RunRow", "%n request(s)"), int(use.started))};
    const QLocale locale;
    if (use.perHour > 0)
        parts.append(runText(QT_TRANSLATE_NOOP("Waybill::RunRow", "%1 an hour allowed")).arg(locale.toString(use.perHour)));
    else if (use.perSecond > 0)
        parts.append(runText(QT_TRANSLATE_NOOP("Waybill::RunRow", "%1 a second allowed")).arg(locale.toString(use.perSecond)));
    if (use.allowanceUsed >= 0)
        parts.append(runText(QT_TRANSLATE_NOOP("Waybill::RunRow", "%1 % of the allowance used")).arg(int(use.allowanceUsed * 100)));
    if (use.waited > 0) {
        parts.append(runText(QT_TRANSLATE_N_NOOP("Waybill::RunRow", "waited %n time(s), %1 in all"), int(use.waited))
                         .arg(durationText(std::max<qint64>(1, use.waitedInAll.count()))));
    }
    return u"%1: %2"_s.arg(system, parts.join(u", "_s));
}

RunRow::RunRow(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_older(new QToolButton(this))
    , m_newer(new QToolButton(this))
    , m_only(new QToolButton(this))
{
    setObjectName(u"runRow"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_older->setArrowType(Qt::LeftArrow);
    m_older->setAccessibleName(tr("Sync before this one"));
    m_newer->setArrowType(Qt::RightArrow);
    m_newer->setAccessibleName(tr("Sync after this one"));
    m_only->setText(tr("Only this sync"));
    m_only->setObjectName(u"onlyThisRun"_s);
    m_only->setCheckable(true);
    for (QToolButton *button : {m_older, m_newer, m_only}) {
        button->setToolTip(button->accessibleName());
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_only->setToolTip(tr("Show only what this sync told"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_older, 0, Qt::AlignTop);
    row->addWidget(m_newer, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_only, 0, Qt::AlignTop);
    const auto step = [this](int by) {
        m_place = std::clamp<qsizetype>(m_place + by, 0, std::max<qsizetype>(0, m_runs.size() - 1));
        present();
        if (m_only->isChecked())
            Q_EMIT kept(m_runs.at(m_place).id);
    };
    connect(m_older, &QToolButton::clicked, this, [step] { step(1); });
    connect(m_newer, &QToolButton::clicked, this, [step] { step(-1); });
    connect(m_only, &QToolButton::clicked, this, [this](bool on) { Q_EMIT kept(on && m_place < m_runs.size() ? m_runs.at(m_place).id : RunId()); });
    present();
}

void RunRow::show(const QList<Run> &runs, const QDateTime &now)
{
    const bool stays = m_place > 0 || m_only->isChecked();
    const RunId shown = m_place < m_runs.size() ? m_runs.at(m_place).id : RunId();
    m_runs = runs;
    m_now = now;
    m_place = 0;
    for (qsizetype i = 0; stays && i < m_runs.size(); ++i) {
        if (m_runs.at(i).id == shown)
            m_place = i;
    }
    present();
}

void RunRow::setKeptTo(const RunId &run)
{
    m_only->setChecked(!run.isEmpty());
    for (qsizetype i = 0; i < m_runs.size(); ++i) {
        if (m_runs.at(i).id == run)
            m_place = i;
    }
    present();
}

void RunRow::present()
{
    const bool any = m_place < m_runs.size();
    setVisible(any);
    m_older->setEnabled(m_place + 1 < m_runs.size());
    m_newer->setEnabled(m_place > 0);
    if (!any)
        return;
    const Run &run = m_runs.at(m_place);
    m_text->setText(sentenceOf(run, m_now));
    m_text->setToolTip(exactTime(run.begunAt));
}

QString RunRow::text() const
{
    return m_text->text();
}

} // namespace Waybill
