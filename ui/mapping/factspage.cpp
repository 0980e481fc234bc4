#include "ui/mapping/factspage.h"

#include "ui/mapping/factrow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Waybill {

FactsPage::FactsPage(MappingEdit *edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_everyday(new QVBoxLayout)
    , m_more(new QPushButton(tr("More fields"), this))
    , m_others(new QWidget(this))
    , m_otherRows(new QVBoxLayout(m_others))
{
    m_more->setObjectName(QStringLiteral("moreFields"));
    m_more->setCheckable(true);
    m_otherRows->setContentsMargins(0, 0, 0, 0);
    m_others->hide();
    auto *opener = new QHBoxLayout;
    opener->addWidget(m_more);
    opener->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_everyday);
    column->addLayout(opener);
    column->addWidget(m_others);
    column->addStretch();
    connect(m_more, &QPushButton::toggled, this, [this](bool open) {
        m_others->setVisible(open);
        Q_EMIT opened(open);
    });
    connect(edit, &MappingEdit::changed, this, &FactsPage::show);
}

void FactsPage::show()
{
    const QList<FactRule> rules = factRules(m_edit->mapping());
    bool same = rules.size() == m_rows.size();
    for (qsizetype i = 0; same && i < rules.size(); ++i)
        same = rules.at(i).fact == m_rows.at(i)->rule().fact;
    if (!same) {
        qDeleteAll(m_rows);
        m_rows.clear();
        QWidget *before = nullptr;
        for (const FactRule &rule : rules) {
            auto *row = new FactRow(m_edit, rule.fact, this);
            (everydayFacts().contains(rule.fact) ? m_everyday : m_otherRows)->addWidget(row);
            connect(row, &FactRow::edited, this, &FactsPage::edited);
            m_rows.append(row);
            if (before)
                QWidget::setTabOrder(before, row);
            before = row;
        }
    }
    for (qsizetype i = 0; i < rules.size(); ++i) {
        // A row that was just ticked and has no field yet is not in the mapping: it keeps what stands in it.
        const bool waits = m_rows.at(i)->rule().on && !m_rows.at(i)->rule().inBlock && m_rows.at(i)->rule().field.name.isEmpty();
        const bool unticked = !rules.at(i).on && !m_rows.at(i)->rule().on && !m_rows.at(i)->rule().field.name.isEmpty();
        if (!waits && !unticked)
            m_rows.at(i)->show(rules.at(i));
        else
            m_rows.at(i)->show(m_rows.at(i)->rule());
    }
    showPreview(m_look);
}

void FactsPage::edited()
{
    QList<FactRule> rules;
    for (const FactRow *row : std::as_const(m_rows))
        rules.append(row->rule());
    m_edit->set(withFactRules(m_edit->mapping(), rules));
    show();
}

void FactsPage::showPreview(const OrderLook &look)
{
    m_look = look;
    for (FactRow *row : std::as_const(m_rows))
        row->showPreview(look);
}

} // namespace Waybill
