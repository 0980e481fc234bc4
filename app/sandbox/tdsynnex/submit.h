#pragma once

#include "app/sandbox/http/message.h"
#include "app/sandbox/tdsynnex/options.h"
#include "app/sandbox/world/orderbook.h"
#include "app/sandbox/tdsynnex/xmltree.h"

namespace Waybill::Sandbox {

/// What the answer to a PO depends on besides the PO itself.
struct SubmitDesk
{
    OrderBook *book;
    QJsonArray
        catalog; ///< [{"sku","mfgPN","name","price","stock","warehouse"}]; empty: everything is there at the price sent
    QDateTime now;      ///< UTC
    QDateTime localNow; ///< the supplier's, without zone
    QString version;
    std::chrono::milliseconds waited{0};
    quint32 firstOrderNumber = 0; ///< the next free sales-order number
};

/// Takes a PO (spec v3.37): answers line by line and puts it into the book.
Response submitAnswer(const XmlNode &order, SubmitDesk &desk, const TdSynnexOptions &options);

} // namespace Waybill::Sandbox
