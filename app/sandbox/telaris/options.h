#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

namespace Waybill::Sandbox {

/// The switches of the Telaris stand-in; names in JSON are the names here.
struct TelarisOptions
{
    QString site = QStringLiteral("https://shop.example"); ///< what "@shop" in a reference stands for
    QString authHeader = QStringLiteral("Authorization");
    QString authPrefix = QStringLiteral("Bearer ");
    QString listPath = QStringLiteral("/api/v1/orders");
    int pageSize = 50;            ///< used where a request names none; 100 are the most
    bool forbidden = false;       ///< 403 for everybody
    bool eventStream = false;     ///< JSON-RPC answers come as "data:" lines
    bool toolsAllowed = true;     ///< JSON-RPC: false refuses the tools with 403

    QJsonObject toJson() const;
    /// Changes the members named; an unknown one or a wrong type changes nothing.
    Result<Done> change(const QJsonObject &members);
};

} // namespace Waybill::Sandbox
