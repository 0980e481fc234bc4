#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>

namespace Waybill::Sandbox {

/// The switches of the ServiceNow stand-in; names in JSON are the names here. What the documents leave open has a switch.
/// A column is written "proc_po.u_vendor_status".
struct ServiceNowOptions
{
    // the instance
    QStringList columnSets{QStringLiteral("vendor")}; ///< made by its administrator: vendor, digitalBridge, tdsInvoice (its table alone); or none
    QStringList missingColumns; ///< of these sets, columns that nobody made
    QString userZone = QStringLiteral("US/Pacific"); ///< of display values
    bool invalidQueryReturnsNoRows = false; ///< glide.invalid_query.returns_no_rows
    bool expectedDeliverySync = true; ///< header and lines rewrite each other
    QString hourlyRule = QStringLiteral("f5c3a2b1d4e6f708192a3b4c5d6e7f80"); ///< sys_id of the rate limit rule
    // rights
    bool mayUpdate = true;           ///< false: every write of a record is an ACL exception
    bool restAllowed = true;         ///< false: "Failed API level ACL Validation" for every call
    bool dictionaryReadable = false; ///< sys_dictionary, sys_choice, sys_db_object: administrators only by default
    bool uiMeta = true;              ///< /api/now/ui/meta may be asked
    bool batchAllowed = true;
    bool journalReadable = true;     ///< rows of sys_journal_field
    QStringList hiddenOrders;        ///< PO numbers that row ACLs hide, with their lines
    QStringList hiddenColumns;       ///< columns that read ACLs hide
    QStringList unsortable;          ///< columns that query_range ACLs forbid to compare or to sort by
    // how writes go
    QStringList silentlyDropped;     ///< columns whose write ACL is missing: accepted and not kept
    QStringList forbiddenColumns;    ///< columns that make the whole update an ACL exception
    QString strictColumns = QStringLiteral("ignored"); ///< ignored | refused | written (instances before Australia)
    QStringList refusedValues;       ///< "proc_po.column=value": a business rule aborts the update
    QStringList mandatoryColumns;    ///< columns a data policy does not let be emptied
    // sign-in
    bool basicAllowed = true;
    bool apiKeyAllowed = true;
    bool passwordGrant = true;
    bool clientCredentials = true;
    bool authorizationCode = true;
    int tokenSeconds = 1799;
    // limits
    int hourlyLimit = 0;             ///< 0: no rule
    int semaphores = 16;             ///< requests at once on this node
    int batchBudgetMs = 30'000;      ///< simulated time a batch may take
    int batchItemMs = 300;           ///< simulated time of one item
    int transactionLimitMs = 60'000; ///< a call that takes longer is cancelled
    int cancelAfterRows = 0;         ///< a list is cancelled after so many rows; 0: never
    // asleep
    bool hibernating = false;        ///< a developer instance at rest: 200, text/html
    bool loginPage = false;          ///< single sign-on before everything: 200, text/html
    bool maintenance = false;        ///< 503, text/html

    QJsonObject toJson() const;
    /// Changes the members named; an unknown one or a wrong type changes nothing.
    Result<Done> change(const QJsonObject &members);
};

} // namespace Waybill::Sandbox
