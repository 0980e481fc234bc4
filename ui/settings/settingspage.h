#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/page.h"

class QListWidget;
class QStackedWidget;

namespace Waybill {

class SettingsSection;

/// Settings of the whole program: sections on the left, their fields on the right. Everything is saved as it is made.
class SettingsPage final : public Page
{
    Q_OBJECT
public:
    /// `section`: "general", "network", "notifications", "shortcuts", "data", "team", "audit"; empty or unknown: the first.
    SettingsPage(const Desk &desk, const QString &section, QWidget *parent = nullptr);

    QString title() const override;
    void arrive() override;
    void showSection(const QString &id);
    QString section() const;
    /// Adds a section of another part of the window (shortcuts) before the one called `before`.
    void insertSection(const QString &id, SettingsSection *section, const QString &before);

private:
    SettingsSection *current() const;

    Desk m_desk;
    QString m_wanted;
    QListWidget *m_names;
    QStackedWidget *m_sections;
};

} // namespace Waybill
