#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace Waybill {

/// The languages the window speaks: "en", "de".
QStringList translatedLanguages();

/// Lets the window speak this language, numbers and dates included; empty: the system's, English where there is no
/// translation. Before the first window; called again it changes what is made from then on.
void installTranslations(QCoreApplication &application, const QString &language);

} // namespace Waybill
