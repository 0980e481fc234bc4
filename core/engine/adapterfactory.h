#pragma once

#include "core/base/clock.h"
#include "core/sources/sourceadapter.h"
#include "core/targets/targetadapter.h"

#include <QJsonObject>
#include <QMap>

#include <memory>

namespace Waybill {

/// One thing a connection needs to be told, in the words of the other system ("Tracking identifier").
struct ConnectionField
{
    QString key;      ///< in settings, or in the secret store
    QString label;
    bool secret = false;
    bool required = true;
    QString fallback; ///< what is used if nothing is said

    bool operator==(const ConnectionField &) const = default;
};

/// A kind of system that connections can be made to.
struct SystemKind
{
    QString kind;     ///< "tdsynnex"
    QString name;     ///< "TD SYNNEX"
    bool isSource = false;
    QList<ConnectionField> fields;

    bool operator==(const SystemKind &) const = default;
};

/// All an adapter is made of. Secrets are read once and live only as long as the adapter.
struct ConnectionSetup
{
    ConnectionId id;
    QString kind;
    QJsonObject settings;
    QMap<QString, QString> secrets; ///< by ConnectionField::key
};

/// Makes adapters without the engine knowing a system by name; the composition in app implements it.
class AdapterFactory
{
public:
    virtual ~AdapterFactory() = default;

    virtual QList<SystemKind> kinds() const = 0;
    /// Usage error naming the field if something required is missing.
    virtual Result<std::shared_ptr<SourceAdapter>> makeSource(const ConnectionSetup &setup, Clock &clock) = 0;
    virtual Result<std::shared_ptr<TargetAdapter>> makeTarget(const ConnectionSetup &setup, Clock &clock) = 0;
};

} // namespace Waybill
