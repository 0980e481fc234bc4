#pragma once

#include "core/base/result.h"

#include <QString>

namespace Waybill {

/// Waybill's entry in the desktop's autostart folder (XDG): started hidden at sign-in, in the tray.
class Autostart
{
public:
    /// Empty: the person's own folder.
    explicit Autostart(QString folder = {});

    bool isOn() const;
    /// Nothing is written if it is so already.
    Result<Done> set(bool on);
    /// What the entry starts, quoted as the Desktop Entry Specification 1.5 wants it.
    static QString command(const QString &program);

private:
    QString m_file;
};

} // namespace Waybill
