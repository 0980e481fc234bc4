#include "ui/activity/activitytable.h"

#include "ui/activity/activitywords.h"
#include "ui/widgets/times.h"

#include <QHeaderView>
#include <QScrollBar>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

ActivityTable::ActivityTable(QWidget *parent)
    : QTableView(parent)
{
    setObjectName(u"activityTable"_s);
    setAccessibleName(tr("Sync Activity Log"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // one height for all: a million rows are not measured
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + fontMetrics().height() / 2);
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_look.setSingleShot(true);
    m_look.setInterval(0);
    connect(&m_look, &QTimer::timeout, this, &ActivityTable::look);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        m_look.start();
        if (m_wasAtTop == isAtTop())
            return;
        m_wasAtTop = isAtTop();
        if (m_wasAtTop)
            Q_EMIT scrolledToTop();
        else
            Q_EMIT scrolledAway();
    });
}

void ActivityTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] { m_look.start(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] { m_look.start(); });
    const int width = fontMetrics().averageCharWidth();
    const int characters[] = {17, 16, 20, 18, 29, 19, 9, 40};
    for (int column = 0; column < activityColumns; ++column)
        setColumnWidth(column, std::max(characters[column] * width, horizontalHeader()->sectionSizeHint(column) + width)); // titles whole
    const QDateTime evening(QDate(2026, 1, 1), QTime(22, 58, 58));
    const QString longest = pastTime(evening, evening.addSecs(6 * 3'600)); // "yesterday 22:58", as long as people here write it
    setColumnWidth(0, std::max(columnWidth(0), fontMetrics().horizontalAdvance(longest) + 2 * width));
}

bool ActivityTable::isAtTop() const
{
    return verticalScrollBar()->value() == verticalScrollBar()->minimum();
}

void ActivityTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_look.start();
}

void ActivityTable::look()
{
    if (!model() || model()->rowCount() == 0)
        return;
    const int first = std::max(0, rowAt(0));
    const int last = rowAt(viewport()->height() - 1);
    Q_EMIT inSight(first, last < 0 ? model()->rowCount() - 1 : last);
}

} // namespace Waybill
