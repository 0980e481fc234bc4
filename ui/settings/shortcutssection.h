#pragma once

#include "ui/settings/settingssection.h"

class QKeySequenceEdit;
class QGridLayout;
class QLabel;

namespace Waybill {

class ActionBook;

/// Every action with its shortcut, which can be changed; one that is taken is refused in place.
class ShortcutsSection final : public SettingsSection
{
    Q_OBJECT
public:
    /// The book outlives the section.
    ShortcutsSection(const Desk &desk, ActionBook &book, QWidget *parent = nullptr);
    ~ShortcutsSection() override;
    void arrive() override;

private:
    struct Row
    {
        QString id;
        QKeySequenceEdit *edit;
        QLabel *trouble;
    };
    void build();
    void set(const QString &id);
    void show();

    ActionBook &m_book;
    QGridLayout *m_grid;
    QList<Row> m_rows;
    QSet<QString> m_typing; ///< fields whose keys are being pressed: nothing is put in their place
};

} // namespace Waybill
