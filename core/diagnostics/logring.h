#pragma once

#include <QStringList>

namespace Waybill {

/// The program's own latest messages, for the support bundle. From the first call on every message is also remembered here;
/// where they went before they still go. Safe from every thread.
void rememberMessages();
/// Oldest first, with time and category; not masked.
QStringList rememberedMessages();

} // namespace Waybill
