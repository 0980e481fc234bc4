#include "ui/orders/findorderspage.h"

#include "ui/widgets/emptystate.h"
#include "ui/widgets/progressline.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

/// What was found so far, over all templates.
struct FindOrdersPage::Found
{
    struct Row
    {
        QString integration;
        LinkProposal proposal;
        QCheckBox *tick = nullptr;
        QWidget *line = nullptr;
    };
    bool begun = false;
    bool stopped = false;
    QStringList toAsk; ///< templates that were not asked yet; one at a time
    int following = 0;
    QList<Row> rows;
    std::optional<Error> error;
};

FindOrdersPage::FindOrdersPage(const Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_found(std::make_shared<Found>())
    , m_words(new QLabel(this))
    , m_progress(new ProgressLine(this))
    , m_follow(new QPushButton(this))
    , m_empty(new EmptyState(this))
{
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setObjectName(u"found"_s);
    m_progress->setObjectName(u"lookingUp"_s);
    m_follow->setObjectName(u"follow"_s);
    m_follow->setDefault(true);
    auto *content = new QWidget;
    m_rows = new QVBoxLayout(content);
    m_rows->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto *small = new QLabel(tr("Following reads only. Nothing changes in the system you work in."), this);
    small->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_progress);
    column->addWidget(scroll, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(small);
    column->addWidget(m_follow, 0, Qt::AlignRight); // where the step of the first start has it
    m_empty->hide();
    m_follow->hide();
    m_desk.rights->guard(m_follow, Deed::Follow);
    connect(m_follow, &QPushButton::clicked, this, &FindOrdersPage::follow);
    connect(m_progress, &ProgressLine::stopAsked, this, &FindOrdersPage::stop);
    connect(&m_desk.service, &SyncService::lookedUp, m_progress, &ProgressLine::advance);
    connect(m_empty, &EmptyState::acted, this, [this] {
        if (m_found->error || m_found->stopped)
            return look();
        Q_EMIT closed();
    });
}

QString FindOrdersPage::title() const
{
    return tr("Find orders");
}

void FindOrdersPage::arrive()
{
    if (!m_found->begun)
        look();
}

void FindOrdersPage::look()
{
    for (const Found::Row &row : std::as_const(m_found->rows))
        delete row.line;
    *m_found = Found();
    m_found->begun = true;
    m_empty->hide();
    m_follow->hide();
    m_words->clear();
    m_progress->begin(tr("Looking up open purchase orders at the supplier."), tr("Looking up %1 of %2 open purchase orders at the supplier…"));
    using Answer = Result<QList<StoredTemplate>>;
    ask<Answer>(m_desk.service, this, [](SyncCore &core) { return core.templates(); }, [this](const Answer &all) {
        if (!all)
            m_found->error = all.error();
        else
            for (const StoredTemplate &integration : *all)
                m_found->toAsk.append(integration.id.text());
        lookNext();
    });
}

void FindOrdersPage::lookNext()
{
    if (m_found->toAsk.isEmpty() || m_found->stopped)
        return showFound();
    const QString id = m_found->toAsk.takeFirst();
    using Proposals = Result<QList<LinkProposal>>;
    ask<Proposals>(m_desk.service, this, [id](SyncCore &core) { return core.proposeLinks(id); },
                   [this, id](const Proposals &found) { take(id, found); });
}

void FindOrdersPage::stop()
{
    m_found->stopped = true;
    ask<Result<Done>>(m_desk.service, this, [](SyncCore &core) { return core.stopLookUp(); }, [](const Result<Done> &) {});
}

void FindOrdersPage::take(const QString &integration, const Result<QList<LinkProposal>> &answer)
{
    if (!answer)
        m_found->error = answer.error();
    else {
        for (const LinkProposal &proposal : *answer)
            m_found->rows.append({integration, proposal, nullptr, nullptr});
    }
    lookNext();
}

void FindOrdersPage::showFound()
{
    m_progress->end();
    if (m_found->rows.isEmpty()) {
        m_words->clear();
        m_follow->hide();
        if (m_found->error)
            return m_empty->show(tr("The orders could not be looked up"), m_found->error->message, tr("Try again"));
        if (m_found->stopped)
            return m_empty->show(tr("Stopped"), tr("You stopped before all orders were looked up; none of those looked up can be followed."), tr("Look again"));
        return m_empty->show(tr("Nothing more to follow"), tr("Every open purchase order that the supplier knows is followed already."),
                             tr("Back to the orders"));
    }
    QString words = tr("%n open purchase order(s) that are not followed were found at the supplier.", nullptr, int(m_found->rows.size()));
    if (m_found->stopped)
        words += u' ' + tr("You stopped before all were looked up.");
    m_words->setText(words);
    for (Found::Row &row : m_found->rows) {
        const LinkProposal &proposal = row.proposal;
        const QString reasons = proposal.reasons.join(u' ');
        auto *line = new QWidget(m_rows->parentWidget());
        auto *columns = new QHBoxLayout(line);
        columns->setContentsMargins(0, 0, 0, 0);
        row.tick = new QCheckBox(QString(proposal.po.text()).replace(u'&', u"&&"_s), line);
        row.tick->setAccessibleName(tr("Follow %1. %2").arg(proposal.po.text(), reasons));
        auto *why = new QLabel(reasons, line);
        why->setTextFormat(Qt::PlainText);
        why->setWordWrap(true);
        columns->addWidget(row.tick, 0, Qt::AlignTop);
        columns->addWidget(why, 1);
        row.line = line;
        row.tick->setChecked(proposal.fit == ProposalFit::Exact);
        row.tick->setToolTip(proposal.supplierOrders.join(u", "_s));
        m_rows->insertWidget(m_rows->count() - 1, line);
        connect(row.tick, &QCheckBox::toggled, this, &FindOrdersPage::tellTicked);
    }
    tellTicked();
}

void FindOrdersPage::tellTicked()
{
    const int count = int(std::count_if(m_found->rows.cbegin(), m_found->rows.cend(), [](const auto &row) { return row.tick->isChecked(); }));
    m_follow->setText(tr("Follow these %n", nullptr, count));
    m_follow->setEnabled(count > 0);
    m_follow->show();
}

void FindOrdersPage::follow()
{
    QMap<QString, QStringList> wanted;
    for (const Found::Row &row : std::as_const(m_found->rows)) {
        if (row.tick->isChecked())
            wanted[row.integration].append(row.proposal.po.text());
    }
    m_follow->setEnabled(false);
    m_found->following = int(wanted.size());
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        const QString id = it.key();
        const QStringList numbers = it.value();
        ask<Result<Done>>(m_desk.service, this, [id, numbers](SyncCore &core) { return core.adopt(id, numbers); },
                          [this, numbers](const Result<Done> &done) {
                              if (!done) {
                                  m_follow->setEnabled(true);
                                  return m_desk.navigator.tell(done.error());
                              }
                              m_desk.navigator.say(tr("%n order(s) are followed from now on.", nullptr, int(numbers.size())));
                              if (--m_found->following == 0)
                                  Q_EMIT closed();
                          });
    }
}

} // namespace Waybill
