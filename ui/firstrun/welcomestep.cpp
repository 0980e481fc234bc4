#include "ui/firstrun/welcomestep.h"

#include "ui/connections/systemwords.h"
#include "ui/widgets/copybutton.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *words(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

WelcomeStep::WelcomeStep(bool offersSample, QWidget *parent)
    : QWidget(parent)
    , m_needs(new QToolButton(this))
    , m_needed(new QWidget(this))
    , m_neededColumn(new QVBoxLayout(m_needed))
{
    auto *start = new QPushButton(tr("Connect my accounts"), this);
    start->setObjectName(u"connectAccounts"_s);
    start->setDefault(true);
    auto *sample = new QPushButton(tr("Try with sample orders"), this);
    sample->setObjectName(u"trySample"_s);
    sample->setVisible(offersSample);
    m_needs->setObjectName(u"needs"_s);
    m_needs->setText(tr("What do I need?"));
    m_needs->setCheckable(true);
    m_needs->setAutoRaise(true);
    m_needs->setFocusPolicy(Qt::StrongFocus);
    m_needs->setArrowType(Qt::RightArrow);
    m_needs->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_needed->hide();
    m_neededColumn->setContentsMargins(fontMetrics().height(), 0, 0, 0);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(start);
    buttons->addWidget(sample);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height());
    column->addWidget(words(tr("What your supplier says about an order, you find in its purchase order: status, tracking numbers, dates, "
                               "invoice numbers. No copying, no second window."),
                            this));
    column->addWidget(words(tr("Nothing is written until you have seen it and said yes."), this));
    column->addLayout(buttons);
    column->addWidget(m_needs, 0, Qt::AlignLeft);
    column->addWidget(m_needed);
    column->addStretch();
    connect(start, &QPushButton::clicked, this, &WelcomeStep::connectWanted);
    connect(sample, &QPushButton::clicked, this, &WelcomeStep::sampleWanted);
    connect(m_needs, &QToolButton::toggled, this, [this](bool shown) {
        m_needed->setVisible(shown);
        m_needs->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    });
}

void WelcomeStep::setKinds(const QList<SystemKind> &kinds)
{
    const auto old = m_needed->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(old);
    for (const bool source : {false, true}) {
        for (const SystemKind &kind : kinds) {
            if (kind.isSource != source)
                continue;
            auto *name = words(kind.name, m_needed);
            QFont bold = name->font();
            bold.setBold(true);
            name->setFont(bold);
            m_neededColumn->addWidget(name);
            for (const QString &need : kind.needs)
                m_neededColumn->addWidget(words(systemWords(need), m_needed));
            if (kind.adminMessage.isEmpty())
                continue;
            auto *copy = new CopyButton(tr("Copy a message for my %1 admin").arg(kind.name), m_needed);
            copy->setObjectName(u"adminMessage-"_s + kind.kind);
            copy->setTextToCopy(systemWords(kind.adminMessage));
            copy->setAutoDefault(false);
            m_neededColumn->addWidget(copy, 0, Qt::AlignLeft);
        }
    }
}

} // namespace Waybill
