#pragma once

#include "app/sandbox/http/message.h"
#include "app/sandbox/telaris/ledger.h"
#include "app/sandbox/telaris/options.h"

#include <QSet>

namespace Waybill::Sandbox {

/// What both interfaces say where they do not answer.
Response refusal(int status, const QString &code, const QString &message);

/// The JSON-RPC tool interface ("MCP"): initialize, tools/list, tools/call with order_search and order_read.
class TelarisRpc
{
public:
    void reset() { m_sessions.clear(); }
    /// POST …/pcs; the key in the path is right already.
    Response answer(const Request &request, const TelarisLedger &ledger, const QDateTime &now, const TelarisOptions &options);

private:
    Response call(const QJsonValue &id, const QJsonObject &params, const TelarisLedger &ledger, const QDateTime &now, const TelarisOptions &options);

    QSet<QByteArray> m_sessions;
    int m_issued = 0;
};

} // namespace Waybill::Sandbox
