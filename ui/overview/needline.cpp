#include "ui/overview/needline.h"

#include "ui/look/changeview.h"
#include "ui/shell/rights.h"
#include "ui/overview/needwords.h"
#include "ui/widgets/times.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a word of a supplier can mean; the rest of the stages follow from quantities and invoices.
constexpr Stage meanings[] = {Stage::Received, Stage::Processing, Stage::PartlyShipped, Stage::Shipped, Stage::Delivered,
                              Stage::BackOrdered, Stage::InReview, Stage::OnHold, Stage::Rejected, Stage::Cancelled};

} // namespace

NeedLine::NeedLine(Rights &rights, QWidget *parent)
    : QFrame(parent)
    , m_rights(rights)
    , m_chip(new StateChip(this))
    , m_which(new QLabel(this))
    , m_since(new QLabel(this))
    , m_why(new QLabel(this))
    , m_meaning(new QComboBox(this))
    , m_button(new QPushButton(this))
{
    setObjectName(u"needLine"_s);
    setFrameShape(QFrame::StyledPanel);
    QFont bold = font();
    bold.setBold(true);
    m_which->setFont(bold);
    m_which->setObjectName(u"needOrder"_s);
    m_why->setObjectName(u"needWhy"_s);
    m_meaning->setObjectName(u"needMeaning"_s);
    m_button->setObjectName(u"needButton"_s);
    for (QLabel *label : {m_which, m_since, m_why}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(label != m_since);
    }
    m_since->setForegroundRole(QPalette::PlaceholderText);
    fillMeanings();
    auto *head = new QHBoxLayout;
    head->addWidget(m_chip);
    head->addWidget(m_which, 1);
    head->addWidget(m_since);
    auto *texts = new QVBoxLayout;
    texts->addLayout(head);
    texts->addWidget(m_why);
    auto *line = new QHBoxLayout(this);
    line->addLayout(texts, 1);
    line->addSpacing(12);
    line->addWidget(m_meaning, 0, Qt::AlignVCenter);
    line->addWidget(m_button, 0, Qt::AlignVCenter);
    connect(m_meaning, &QComboBox::currentIndexChanged, this, &NeedLine::enable);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_row.kind == NeedKind::UnknownStatus)
            Q_EMIT meant(Stage(m_meaning->currentData().toInt()));
        else
            Q_EMIT acted();
    });
}

void NeedLine::fillMeanings()
{
    m_meaning->addItem(tr("It means…"));
    for (const Stage stage : meanings)
        m_meaning->addItem(stageWords(stage), int(stage));
}

void NeedLine::show(const NeedRow &row, const QDateTime &now)
{
    m_row = row;
    const NeedWords said = needWords(row);
    m_chip->show(said.tone, said.what);
    m_which->setText(said.which);
    m_since->setText(relativeTime(row.since, now));
    m_since->setToolTip(exactTime(row.since));
    m_why->setText(said.why);
    m_why->setVisible(!said.why.isEmpty());
    m_button->setText(said.button);
    m_button->setAccessibleName(tr("%1: %2", "button: what it is about").arg(said.button, said.which));
    m_button->setAccessibleDescription(said.why);
    const bool unknown = row.kind == NeedKind::UnknownStatus;
    m_meaning->setVisible(unknown);
    m_meaning->setAccessibleName(tr("What the status “%1” means").arg(row.word));
    enable();
    m_button->setToolTip(unknown ? tr("From now on, also for orders to come") : QString());
    setAccessibleName(tr("%1: %2", "what: which order").arg(said.what, said.which));
    m_rights.guard(m_button, unknown ? Deed::Templates : row.kind == NeedKind::Failed ? Deed::Sync : Deed::Look);
    m_rights.guard(m_meaning, Deed::Templates);
}

void NeedLine::follow(QWidget *before)
{
    if (before)
        setTabOrder(before, m_meaning);
    setTabOrder(m_meaning, m_button);
}

void NeedLine::setBusy(bool busy)
{
    m_busy = busy;
    enable();
}

void NeedLine::enable()
{
    m_meaning->setEnabled(!m_busy);
    m_button->setEnabled(!m_busy && (m_row.kind != NeedKind::UnknownStatus || m_meaning->currentIndex() > 0));
}

} // namespace Waybill
