#include "ui/connections/addconnectionpage.h"

#include "ui/connections/readingcolumn.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

AddConnectionPage::AddConnectionPage(const Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_column(nullptr)
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    auto *words = new QLabel(tr("Pick the system. The account is tried first, and kept only when it works."), content);
    words->setWordWrap(true);
    m_column->addWidget(words);
    m_column->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(new ReadingColumn(content));
}

QString AddConnectionPage::title() const
{
    return tr("Add an account");
}

void AddConnectionPage::arrive()
{
    if (m_panel)
        return;
    ask<QList<SystemKind>>(m_desk.service, this, [](SyncCore &core) { return core.listKinds(); }, [this](const QList<SystemKind> &kinds) {
        if (!m_panel)
            showPanel(kinds);
    });
}

void AddConnectionPage::showPanel(const QList<SystemKind> &kinds)
{
    m_panel = new ConnectPanel(m_desk, kinds, {}, this);
    m_column->insertWidget(1, m_panel);
    m_panel->focusFirst();
    connect(m_panel, &ConnectPanel::connected, this, [this](const ConnectionId &id, const QString &words) {
        m_desk.navigator.say(words);
        m_desk.navigator.showConnection(id);
        Q_EMIT closed();
    });
}

} // namespace Waybill
