#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace Waybill {

class Database;

/// A person's yes to a mapping, for all orders or for one (semantics 6).
struct Approval
{
    TemplateId integration;
    int mappingVersion = 0;
    RecordId order;      ///< empty: all orders
    QJsonObject options; ///< what was ticked beside it ("customerMails": true)
    QString by;
    QDateTime at;

    bool operator==(const Approval &) const = default;
};

class ApprovalStore
{
public:
    explicit ApprovalStore(Database &database)
        : m_database(database)
    {
    }

    Result<Done> approve(const Approval &approval);
    /// The yes that covers this order: the one for all orders, else its own.
    Result<std::optional<Approval>> covering(const TemplateId &integration, int mappingVersion, const RecordId &order);
    Result<std::optional<Approval>> forAll(const TemplateId &integration, int mappingVersion);
    Result<QList<RecordId>> approvedOrders(const TemplateId &integration, int mappingVersion); ///< those said yes to singly
    Result<QList<Approval>> list(const TemplateId &integration); ///< newest first

private:
    Database &m_database;
};

} // namespace Waybill
