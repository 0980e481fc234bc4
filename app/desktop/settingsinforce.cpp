#include "app/desktop/settingsinforce.h"

#include "core/api/settingsview.h"
#include "ui/settings/translations.h"
#include "core/api/ask.h"
#include "ui/widgets/times.h"

#include <QCoreApplication>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString languageKey = u"language"_s;

} // namespace

SettingsInForce::SettingsInForce(SyncService &service, WindowMemory &memory, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_memory(memory)
{
    connect(&service, &SyncService::news, this, [this](int what) {
        if (what & News::Settings)
            look();
    });
}

void SettingsInForce::useLanguageOf(const WindowMemory &memory)
{
    installTranslations(*QCoreApplication::instance(), memory.value(languageKey).toString());
}

void SettingsInForce::look()
{
    ask<Result<QList<SettingRow>>>(m_service, this, [](SyncCore &core) { return core.settings(); }, [this](const Result<QList<SettingRow>> &rows) {
        if (rows)
            apply(*rows);
    });
}

void SettingsInForce::apply(const QList<SettingRow> &rows)
{
    for (const SettingRow &row : rows) {
        if (row.name == Setting::exactTimes.name)
            preferExactTimes(row.value.toBool());
        if (row.name == Setting::language.name && row.value != m_memory.value(languageKey))
            m_memory.keep(languageKey, row.value);
    }
}

} // namespace Waybill
