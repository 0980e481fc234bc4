#include "ui/settings/settingspage.h"

#include "ui/settings/auditsection.h"
#include "ui/settings/datasection.h"
#include "ui/settings/generalsection.h"
#include "ui/settings/networksection.h"
#include "ui/settings/notificationssection.h"
#include "ui/settings/teamsection.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

SettingsPage::SettingsPage(const Desk &desk, const QString &section, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_wanted(section)
    , m_names(new QListWidget(this))
    , m_sections(new QStackedWidget(this))
{
    m_names->setObjectName(u"settingsSections"_s);
    m_names->setAccessibleName(tr("Sections of the settings"));
    m_names->setSpacing(fontMetrics().height() / 8);
    m_names->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_names->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_names);
    row->addSpacing(fontMetrics().averageCharWidth() * 2);
    row->addWidget(m_sections, 1);
    insertSection(u"general"_s, new GeneralSection(desk), {});
    insertSection(u"network"_s, new NetworkSection(desk), {});
    insertSection(u"notifications"_s, new NotificationsSection(desk), {});
    insertSection(u"data"_s, new DataSection(desk), {});
    insertSection(u"team"_s, new TeamSection(desk), {});
    insertSection(u"audit"_s, new AuditSection(desk), {});
    m_names->setCurrentRow(0);
    showSection(section);
    connect(m_names, &QListWidget::currentRowChanged, this, [this](int place) {
        m_sections->setCurrentIndex(place);
        if (isVisible())
            current()->arrive();
    });
    connect(&desk.service, &SyncService::news, this, [this](int what) {
        if (isVisible() && (what & News::Settings))
            current()->arrive();
    });
}

void SettingsPage::insertSection(const QString &id, SettingsSection *section, const QString &before)
{
    int place = m_names->count();
    for (int i = 0; i < m_names->count(); ++i) {
        if (m_names->item(i)->data(Qt::UserRole).toString() == before)
            place = i;
    }
    m_sections->insertWidget(place, section);
    auto *item = new QListWidgetItem(section->heading());
    item->setData(Qt::UserRole, id);
    m_names->insertItem(place, item);
    if (id == m_wanted)
        showSection(id);
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

SettingsSection *SettingsPage::current() const
{
    return qobject_cast<SettingsSection *>(m_sections->currentWidget());
}

void SettingsPage::arrive()
{
    current()->arrive();
    m_names->setFocus();
}

void SettingsPage::showSection(const QString &id)
{
    for (int i = 0; i < m_names->count(); ++i) {
        if (m_names->item(i)->data(Qt::UserRole).toString() == id) {
            m_names->setCurrentRow(i);
            m_sections->setCurrentIndex(i);
        }
    }
}

QString SettingsPage::section() const
{
    return m_names->currentItem() ? m_names->currentItem()->data(Qt::UserRole).toString() : QString();
}

} // namespace Waybill
