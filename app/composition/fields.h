#pragma once

#include "core/engine/adapterfactory.h"

#include <QCoreApplication>

/// The vocabulary in which a system says what a person is asked for. Labels are marked by
/// QT_TRANSLATE_NOOP("SystemKind", …) where they are written.
namespace Waybill::Fields {

QString words(const char *text);
ConnectionField text(const QString &key, const char *label);
ConnectionField secret(const QString &key, const char *label);
/// The first choice is the one used if nothing is said.
ConnectionField choice(const QString &key, const char *label, const QList<ConnectionChoice> &choices);
/// A secret that signing in in the browser gives.
ConnectionField fromBrowser(const QString &key, const char *label);
/// Not required, and not asked on the way in.
ConnectionField advanced(ConnectionField field);
/// Asked for only while another field (a choice) has one of these values.
ConnectionField when(ConnectionField field, const QString &key, const QStringList &values);
ConnectionField address(const char *label);
ConnectionField zone(const char *label, const QString &fallback);

} // namespace Waybill::Fields
