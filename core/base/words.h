#pragma once

#include <QCoreApplication>

namespace Waybill {

/// The core's one door to the person's language: whatever it says to people goes through Said::tr() as a whole sentence with
/// places (%1), numbers with plural forms as %n. English, as it stands in the code, where no translation is installed
/// (waybillctl, on purpose). May be called from any thread. Never for what is written into other systems, kept as a key or
/// compared: those are the same in every language. A text that was stored stays in the language in which it was said.
struct Said
{
    Q_DECLARE_TR_FUNCTIONS(Waybill::Core)
};

} // namespace Waybill
