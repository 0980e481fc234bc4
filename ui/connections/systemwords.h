#pragma once

#include <QCoreApplication>
#include <QString>

namespace Waybill {

/// A text that belongs to a kind of system (its labels, its notes), in the person's language.
inline QString systemWords(const QString &text)
{
    return QCoreApplication::translate("SystemKind", text.toUtf8().constData());
}

} // namespace Waybill
