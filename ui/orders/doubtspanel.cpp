#include "ui/orders/doubtspanel.h"

#include "ui/widgets/statechip.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

DoubtsPanel::DoubtsPanel(const Desk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"doubts"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    hide();
}

void DoubtsPanel::show(const QList<OrderLink> &links)
{
    QList<OrderLink> doubtful;
    for (const OrderLink &link : links) {
        if (link.standing == LinkStanding::Doubtful && !link.ignored)
            doubtful.append(link);
    }
    if (doubtful != m_links) {
        m_links = doubtful;
        rebuild();
    }
    setVisible(!m_links.isEmpty());
}

void DoubtsPanel::rebuild()
{
    delete m_content;
    m_ticks.clear();
    m_content = new QFrame(this);
    auto *frame = static_cast<QFrame *>(m_content);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::AlternateBase);
    auto *column = new QVBoxLayout(frame);
    auto *heading = new QLabel(tr("%1 Is it the same order?").arg(StateChip::mark(StateChip::Tone::NeedsYou)), frame);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    column->addWidget(heading);
    for (const OrderLink &link : std::as_const(m_links)) {
        const QString words = tr("%1: %2").arg(link.po.text(), link.reason);
        auto *row = new QHBoxLayout;
        auto *tick = new QCheckBox(frame);
        tick->setChecked(true);
        tick->setAccessibleName(words);
        tick->setVisible(m_links.size() > 1);
        m_ticks.append(tick);
        auto *text = new QLabel(words, frame);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        row->addWidget(tick, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        column->addLayout(row);
    }
    auto *anyway = new QPushButton(tr("Follow anyway"), frame);
    anyway->setObjectName(u"followAnyway"_s);
    anyway->setToolTip(tr("It is the same order: the supplier's next answer gives it its order numbers."));
    auto *stop = new QPushButton(tr("Stop following"), frame);
    stop->setObjectName(u"stopFollowing"_s);
    stop->setToolTip(tr("It is another order: it is left alone until you follow it again."));
    for (QPushButton *each : {anyway, stop})
        m_desk.rights->guard(each, Deed::Follow);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(anyway);
    buttons->addWidget(stop);
    buttons->addStretch();
    column->addLayout(buttons);
    m_column->addWidget(m_content);
    connect(anyway, &QPushButton::clicked, this, &DoubtsPanel::followAnyway);
    connect(stop, &QPushButton::clicked, this, &DoubtsPanel::stopFollowing);
}

QMap<QString, QStringList> DoubtsPanel::ticked() const
{
    QMap<QString, QStringList> chosen;
    for (qsizetype i = 0; i < m_links.size(); ++i) {
        if (m_ticks.at(i)->isChecked())
            chosen[m_links.at(i).integration.text()].append(m_links.at(i).po.text());
    }
    return chosen;
}

void DoubtsPanel::followAnyway()
{
    const auto chosen = ticked();
    for (auto it = chosen.cbegin(); it != chosen.cend(); ++it) {
        const QString integration = it.key();
        const QStringList numbers = it.value();
        ask<Result<Done>>(m_desk.service, this, [integration, numbers](SyncCore &core) { return core.adopt(integration, numbers); },
                          [this, numbers](const Result<Done> &done) {
                              answered(done, tr("%n order(s) are followed; the next look asks for them.", nullptr, int(numbers.size())));
                          });
    }
}

void DoubtsPanel::stopFollowing()
{
    const auto chosen = ticked();
    for (auto it = chosen.cbegin(); it != chosen.cend(); ++it) {
        const QString integration = it.key();
        for (const QString &number : it.value()) {
            ask<Result<Done>>(m_desk.service, this, [integration, number](SyncCore &core) { return core.unlink(integration, number); },
                              [this, number](const Result<Done> &done) { answered(done, tr("%1 is no longer followed.").arg(number)); });
        }
    }
}

void DoubtsPanel::answered(const Result<Done> &done, const QString &words)
{
    if (!done)
        m_desk.navigator.tell(done.error());
    else
        m_desk.navigator.say(words);
    Q_EMIT decided();
}

} // namespace Waybill
