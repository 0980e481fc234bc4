#pragma once

// The settings by their keys, for screens: `Setting::proxyPort.name`, `.standard`, `.least`, `.most`.
#include "core/api/synccore.h"
#include "core/settings/settingkeys.h"
