#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>

namespace Waybill::Sandbox {

/// The switches of the Autotask stand-in; names in JSON are the names here. What the documents leave open has a switch.
struct AutotaskOptions
{
    // rights of the API user
    bool mayUpdate = true;         ///< false: "userAccessForUpdate":"None", every write refused
    bool inventoryRights = true;   ///< false: purchase orders and their items cannot be queried
    QStringList hiddenOrders;      ///< PO numbers that a restricted line of business hides
    int statusShift = 0;           ///< added to the ids of the order statuses; at load only
    bool mayImpersonate = false;   ///< the user's level lets it act for another resource
    int volume = 0;                ///< so many generated purchase orders from the beginning (volume.h); at load only
    // how writes go
    QStringList silentlyDropped;   ///< fields that are accepted and not kept
    bool rejectReadOnly = false;   ///< read-only members are refused instead of ignored
    bool lockClosedOrders = true;  ///< headers of Canceled orders are refused (of Received Full ones: not documented, taken)
    QString statusTable = QStringLiteral("assumed"); ///< assumed: the transitions that seem likely | open: any
    // how it answers
    int wrongCodeStatus = 401;     ///< for a bad tracking identifier: 401 empty, or 500 with its text
    bool userFieldsMissing = false; ///< userDefinedFields of entities without any: 404 instead of an empty list
    bool missingAsNull = false;    ///< GET of an id that is not there: {"item":null} instead of 404
    bool repeatsRows = false;      ///< a page begins with the last row of the page before
    // limits
    int hourlyLimit = 10'000;
    int slotReleaseMs = 0;         ///< a slot is free again so long after the answer
    bool thresholdDelays = false;  ///< above 50 % half a second, above 75 % a second, for each call

    QJsonObject toJson() const;
    /// Changes the members named; an unknown one or a wrong type changes nothing.
    Result<Done> change(const QJsonObject &members);
};

} // namespace Waybill::Sandbox
