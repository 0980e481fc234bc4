#include "app/desktop/filewindowmemory.h"

#include <QDateTime>
#include <QLoggingCategory>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(lcDesktop, "waybill.desktop", QtInfoMsg)

FileWindowMemory::FileWindowMemory(const QString &dataFolder)
    : m_file(dataFolder + u"/window.json"_s)
{
    const auto kept = m_file.load();
    if (kept)
        m_values = *kept;
    else
        qCWarning(lcDesktop, "The window's place is not known: %ls", qUtf16Printable(kept.error().message));
}

void FileWindowMemory::keep(const QString &key, const QJsonValue &value)
{
    if (m_values.value(key, QJsonValue::Undefined) == value)
        return;
    m_values.insert(key, value);
    // A window that cannot be remembered is no reason to disturb anybody; the log says it.
    if (const auto saved = m_file.save(key, value, {}, QDateTime::currentDateTimeUtc()); !saved)
        qCWarning(lcDesktop, "The window's place is not kept: %ls", qUtf16Printable(saved.error().message));
}

} // namespace Waybill
