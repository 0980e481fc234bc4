#include "ui/shell/actionbook.h"

#include <QJsonObject>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString memoryKey = u"shortcuts"_s;
constexpr const char *tipProperty = "waybillTip";

} // namespace

ActionBook::ActionBook(WindowMemory &memory, QObject *parent)
    : QObject(parent)
    , m_memory(memory)
{
}

QAction *ActionBook::add(const Entry &entry)
{
    auto *action = new QAction(entry.text, this);
    action->setObjectName(entry.id);
    action->setProperty(tipProperty, entry.tip);
    const QJsonObject changed = m_memory.value(memoryKey).toObject();
    const QKeySequence shortcut = changed.contains(entry.id)
        ? QKeySequence(changed.value(entry.id).toString(), QKeySequence::PortableText) : entry.shortcut;
    action->setShortcut(shortcut);
    showTip(action);
    connect(action, &QAction::triggered, this, [run = entry.run] { run(); });
    m_pages.append({action, entry.shortcut});
    return action;
}

void ActionBook::showTip(QAction *action) const
{
    const QString tip = action->property(tipProperty).toString();
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? tip : tr("%1 (%2)", "what an action does (its shortcut)").arg(tip, keys));
    action->setStatusTip(tip);
}

QAction *ActionBook::action(const QString &id) const
{
    for (const Page &page : m_pages) {
        if (page.action->objectName() == id)
            return page.action;
    }
    return nullptr;
}

QList<QAction *> ActionBook::actions() const
{
    QList<QAction *> all;
    for (const Page &page : m_pages)
        all.append(page.action);
    return all;
}

QList<ShortcutRow> ActionBook::shortcuts() const
{
    QList<ShortcutRow> rows;
    for (const Page &page : m_pages) {
        QString text = page.action->text();
        text.remove(u'&');
        rows.append({page.action->objectName(), text, page.action->shortcut(), page.standard});
    }
    return rows;
}

QString ActionBook::takenBy(const QKeySequence &shortcut) const
{
    for (const Page &page : m_pages) {
        if (!shortcut.isEmpty() && page.action->shortcut() == shortcut)
            return page.action->objectName();
    }
    return {};
}

bool ActionBook::setShortcut(const QString &id, const QKeySequence &shortcut)
{
    QAction *wanted = action(id);
    const QString taken = takenBy(shortcut);
    if (!wanted || (!taken.isEmpty() && taken != id))
        return false;
    wanted->setShortcut(shortcut);
    showTip(wanted);
    keep();
    return true;
}

void ActionBook::resetShortcuts()
{
    for (const Page &page : m_pages) {
        page.action->setShortcut(page.standard);
        showTip(page.action);
    }
    keep();
}

void ActionBook::keep()
{
    QJsonObject changed;
    for (const Page &page : m_pages) {
        if (page.action->shortcut() != page.standard)
            changed.insert(page.action->objectName(), page.action->shortcut().toString(QKeySequence::PortableText));
    }
    m_memory.keep(memoryKey, changed);
    Q_EMIT shortcutsChanged();
}

} // namespace Waybill
