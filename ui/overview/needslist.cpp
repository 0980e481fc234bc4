#include "ui/overview/needslist.h"

#include "ui/look/changeview.h"

#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What makes a line the same line when its words change.
bool isSame(const NeedRow &a, const NeedRow &b)
{
    return a.kind == b.kind && a.integration == b.integration && a.word == b.word
        && (a.kind == NeedKind::UnknownStatus || a.orders == b.orders);
}

} // namespace

NeedsList::NeedsList(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_column(new QVBoxLayout(this))
    , m_more(new QPushButton(this))
{
    setObjectName(u"needsYou"_s);
    setAccessibleName(tr("Needs you"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_more->setObjectName(u"needsMore"_s);
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = true;
        rebuild();
    });
}

void NeedsList::show(const QList<NeedRow> &rows)
{
    m_rows = rows;
    rebuild();
}

NeedLine *NeedsList::makeLine()
{
    auto *line = new NeedLine(*m_desk.rights, this);
    connect(line, &NeedLine::acted, this, [this, line] { act(line); });
    connect(line, &NeedLine::meant, this, [this, line](Stage stage) { mean(line, stage); });
    return line;
}

void NeedsList::rebuild()
{
    const QDateTime now = m_desk.now();
    QList<NeedLine *> old = std::exchange(m_lines, {});
    const auto shown = m_all ? m_rows.size() : std::min<qsizetype>(m_rows.size(), shownAtFirst);
    QWidget *before = nullptr;
    for (qsizetype i = 0; i < shown; ++i) {
        const NeedRow &row = m_rows.at(i);
        const auto known = std::find_if(old.begin(), old.end(), [&](const NeedLine *each) { return isSame(each->row(), row); });
        NeedLine *line = known == old.end() ? makeLine() : *known;
        if (known != old.end())
            old.erase(known);
        if (m_column->indexOf(line) != int(i)) {
            m_column->removeWidget(line);
            m_column->insertWidget(int(i), line);
        }
        line->show(row, now);
        line->QWidget::show();
        line->follow(before);
        before = line->button();
        m_lines.append(line);
    }
    for (NeedLine *gone : std::as_const(old)) {
        const bool hadFocus = gone->button()->hasFocus();
        m_column->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
        if (hadFocus && !m_lines.isEmpty())
            m_lines.first()->button()->setFocus(Qt::OtherFocusReason);
    }
    const int rest = int(m_rows.size() - shown);
    m_more->setText(tr("Show %n more", nullptr, rest));
    m_more->setVisible(rest > 0);
}

void NeedsList::act(NeedLine *line)
{
    const NeedRow row = line->row();
    switch (row.kind) {
    case NeedKind::Decide:
        return m_desk.navigator.showOrder({PoNumber(row.orders.first()), row.integration}, OrderTab::Changes);
    case NeedKind::UnclearMatch:
        return m_desk.navigator.explain({PoNumber(row.orders.first()), row.integration});
    case NeedKind::YesToMapping:
        return m_desk.navigator.showLook(row.integration);
    case NeedKind::AccountDown:
        return m_desk.navigator.showConnection(row.connection);
    case NeedKind::UnknownStatus: // answered in place
        return;
    case NeedKind::Failed:
        break;
    }
    line->setBusy(true);
    const QPointer<NeedLine> still(line); // news may take the line away before the answer comes
    ask<Result<Done>>(m_desk.service, this, [orders = row.orders](SyncCore &core) { return core.lookAgain(orders); },
                      [this, still](const Result<Done> &done) {
                          if (still)
                              still->setBusy(false);
                          if (!done)
                              m_desk.navigator.tell(done.error());
                      });
}

void NeedsList::mean(NeedLine *line, Stage stage)
{
    const NeedRow row = line->row();
    line->setBusy(true);
    const QPointer<NeedLine> still(line);
    ask<Result<Done>>(m_desk.service, this, [row, stage](SyncCore &core) { return core.answerStatus(row.integration.text(), row.word, stage, row.orders); },
                      [this, still, row, stage](const Result<Done> &done) {
                          if (still)
                              still->setBusy(false);
                          if (done)
                              m_desk.navigator.say(tr("“%1” means %2 from now on. Its orders are looked at again.").arg(row.word, stageWords(stage)));
                          else
                              m_desk.navigator.tell(done.error());
                      });
}

} // namespace Waybill
