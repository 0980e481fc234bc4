#pragma once

#include "core/base/result.h"
#include "core/model/orderlink.h"
#include "core/model/orderstate.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QMap>

namespace Waybill {

class Database;

/// What lists show of an order without reading its whole snapshot.
struct OrderFigures
{
    QString supplier; ///< who sells it, for people
    QString customer;
    Quantity ordered;
    Quantity shipped;
    int tracking = 0;
    QDate eta;
    QDate promised;   ///< the first ETA told
    QDate delivered;
    QDate orderedOn;
    QDate requested;  ///< the day it is wanted for, where the supplier tells it (R44)
    Money total;
    bool tellsDelivery = false; ///< the supplier says when something was delivered

    bool operator==(const OrderFigures &) const = default;
};

/// Pieces of one line that left together, or (without a ship day) those still to come.
struct DeliveryPart
{
    QString line;
    Quantity pieces;
    QString supplier;
    QString carrier;  ///< for people; empty: nobody told
    QDate orderedOn;
    QDate promised;   ///< the line's first ETA told
    QDate eta;        ///< its ETA as told last
    QDate shipped;
    QDate delivered;
    bool tellsDelivery = false;

    bool operator==(const DeliveryPart &) const = default;
};

/// Which orders a list shows.
struct OrderQuery
{
    enum class Which { All, ArrivingThisWeek, PastEta, NeedsYou };

    Which which = Which::All;
    QString search; ///< a piece of PO number, supplier order, tracking number, invoice or customer
    QDate today;    ///< in the person's zone; weeks begin on Monday
};

/// One row of the list of orders.
struct ListedOrder
{
    OrderLink link;        ///< id 0: seen, but not followed
    QString templateName;  ///< the template that follows it, or saw it last
    Stage stage = Stage::Unknown;
    OrderFigures figures;
    QDateTime checkedAt;
    int holds = 0;         ///< questions that wait for a person
    QString trouble;       ///< why the last attempt failed; empty: it went well
    bool needsYou = false; ///< a person has to do something (Needing::orders); trouble alone may pass by itself
    bool pastEta = false;  ///< as OrderQuery::today sees it
    bool scheduled = false; ///< likewise: wanted for a later day, so not late (R44)

    bool operator==(const ListedOrder &) const = default;
};

class OrderFigureStore
{
public:
    explicit OrderFigureStore(Database &database)
        : m_database(database)
    {
    }

    /// Replaces figures and parts. The first ETA ever told of the order and of each line stays the promise.
    Result<Done> save(qint64 link, const OrderFigures &figures, const QList<DeliveryPart> &parts);
    Result<std::optional<OrderFigures>> find(qint64 link);
    Result<QList<DeliveryPart>> parts(qint64 link); ///< by line, then part

    /// A few selects, however many orders there are; by PO number. Without a search and filter also orders that the last
    /// pass saw but does not follow.
    Result<QList<ListedOrder>> list(const OrderQuery &query);

private:
    Result<QMap<QString, QDate>> promises(qint64 link);
    Result<Done> addNumbers(QList<ListedOrder> &rows);
    Result<Done> addNotFollowed(QList<ListedOrder> &rows, const QString &search);

    Database &m_database;
};

} // namespace Waybill
