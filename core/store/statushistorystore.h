#pragma once

#include "core/base/result.h"
#include "core/store/keys.h"

#include <QDateTime>
#include <QJsonArray>
#include <QList>

namespace Waybill {

class Database;

enum class ToldBy { Supplier, Carrier, Person, Connector };

/// One change of state of an order or a line: when, from, to, told by whom, who was notified.
struct StatusChange
{
    qint64 id = 0;
    TargetRecord order;
    PoNumber po;
    SupplierOrderNumber supplierOrder; ///< empty: the order as a whole
    QString line;        ///< line key; empty: the order
    QString axis;        ///< "stage", "fulfilment", "billing", "exception", "eta", "field", …
    QString from;
    QString to;
    QString rawStatus;   ///< the teller's own word
    QString when;        ///< as told: Moment::text(); empty if the teller gave no time
    QDateTime seenAt;    ///< when we learnt it
    ToldBy toldBy = ToldBy::Supplier;
    QString who;         ///< person or carrier by name
    RunId run;
    QJsonArray notified; ///< {who, channel, at} each

    bool operator==(const StatusChange &) const = default;
};

class StatusHistoryStore
{
public:
    explicit StatusHistoryStore(Database &database)
        : m_database(database)
    {
    }

    Result<QList<qint64>> append(const QList<StatusChange> &changes); ///< one transaction
    Result<QList<StatusChange>> list(const TargetRecord &order);      ///< oldest first
    Result<Done> addNotified(qint64 id, const QString &who, const QString &channel, const QDateTime &at);
    Result<int> prune(const QDateTime &before);

private:
    Database &m_database;
};

} // namespace Waybill
