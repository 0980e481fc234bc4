#include "ui/shell/sidebar.h"

#include "core/api/synccore.h"
#include "ui/widgets/statechip.h"

#include <QHeaderView>

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;

bool severalOnASide(const QList<Connection> &all)
{
    const auto sources = std::count_if(all.cbegin(), all.cend(), [](const Connection &each) { return each.role == ConnectionRole::Source; });
    return sources > 1 || all.size() - sources > 1;
}

QString companyOf(const Connection &connection)
{
    const QString company = connection.settings.value(ConnectionKey::company).toString();
    if (!company.isEmpty())
        return company;
    return connection.role == ConnectionRole::Source ? Sidebar::tr("Where you order") : Sidebar::tr("Where you work");
}

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"sidebar"_s);
    setAccessibleName(tr("Accounts"));
    setHeaderLabel(tr("Account"));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setStretchLastSection(false);
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const QString id = item->data(0, idRole).toString();
        if (!id.isEmpty())
            Q_EMIT chosen(ConnectionId(id));
    });
    hide();
}

void Sidebar::show(const QList<Connection> &connections)
{
    if (connections == m_shown)
        return;
    m_shown = connections;
    clear();
    setVisible(severalOnASide(connections));
    if (isHidden())
        return;
    for (const Connection &each : connections) {
        const QString company = companyOf(each);
        const auto known = findItems(company, Qt::MatchExactly);
        QTreeWidgetItem *group = known.isEmpty() ? new QTreeWidgetItem(this, {company}) : known.first();
        group->setFlags(Qt::ItemIsEnabled);
        const bool down = each.downSince.isValid();
        const QString mark = StateChip::mark(down ? StateChip::Tone::Bad : StateChip::Tone::Good);
        auto *item = new QTreeWidgetItem(group, {mark + u' ' + each.name});
        item->setData(0, idRole, each.id.text());
        const QString state = down ? each.downReason : tr("Connected");
        item->setToolTip(0, state);
        item->setData(0, Qt::AccessibleTextRole, tr("%1: %2", "account: its state").arg(each.name, state));
    }
    expandAll();
}

} // namespace Waybill
