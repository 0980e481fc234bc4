#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QList>
#include <QStringList>

namespace Waybill {

struct Stores;

/// What has to be done, in this order, before orders are written by themselves.
enum class SetUpStep { Work, Order, Orders, Map, Look, Finished };

/// How far the set-up got. Found in what is there, so it is right after a restart and after work elsewhere.
struct SetUpProgress
{
    SetUpStep next = SetUpStep::Work;
    int stepsLeft = 5;     ///< 0: finished
    ConnectionId target;   ///< empty: none yet
    ConnectionId source;
    TemplateId integration;

    bool operator==(const SetUpProgress &) const = default;
};

/// A vendor at the target that may stand for the supplier.
struct VendorChoice
{
    QString id;
    QString name;
    int openOrders = 0;
};

/// An open purchase order that was looked up at the supplier.
struct FoundOrder
{
    RecordId record;
    QString po;
    QString vendor;
    QStringList supplierOrders;
    bool known = false;    ///< the supplier answered for it
    bool exact = false;    ///< number, vendor and a part agree
    bool followed = false; ///< already
    QString words;         ///< why it fits or does not, one sentence
};

struct FoundOrders
{
    QString supplier;      ///< "TD SYNNEX"
    QList<FoundOrder> orders; ///< exact ones first
    bool stopped = false;  ///< by a person; those not looked up are left out
    int open = 0;          ///< open purchase orders of the vendors
};

/// Reads how far the set-up got.
class SetUpView
{
public:
    explicit SetUpView(Stores &stores)
        : m_stores(stores)
    {
    }

    Result<SetUpProgress> progress();

private:
    Result<bool> hasOrders(const TemplateId &integration);

    Stores &m_stores;
};

} // namespace Waybill
