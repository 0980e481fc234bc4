#pragma once

#include "core/sources/telaris/fieldmap.h"

#include <QDateTime>
#include <QUrl>

namespace Waybill::Telaris {

enum class Transport {
    Rest,    ///< the labelled contract
    JsonRpc, ///< the published tool interface ("MCP")
};

/// What a Telaris connection is told. Every path and name is a setting: no public description of the order interface exists.
struct Access
{
    Transport transport = Transport::Rest;
    QUrl base;            ///< REST: https://{host}/api/v1; JSON-RPC: https://{host}
    QString secret;       ///< token, or the personal key that stands in the path: an address with it is a secret, too
    QString authHeader = QStringLiteral("Authorization");
    QString authPrefix = QStringLiteral("Bearer ");
    QString listPath = QStringLiteral("/orders");
    QString detailPath = QStringLiteral("/orders/{id}");
    QString searchTool = QStringLiteral("order_search");
    QString readTool = QStringLiteral("order_read");
    FieldMap fields = FieldMap::standard();
    QString site;         ///< the shop that references without one mean; empty: such orders are not followed
    QString zone = QStringLiteral("Europe/Oslo");
};

/// Most orders of one answer.
constexpr int pageSize = 100;

QUrl listUrl(const Access &access, const QDateTime &since, int limit, int offset);
QUrl detailUrl(const Access &access, const QString &id);
QUrl rpcUrl(const Access &access);
QByteArray rpcInitialize();
QByteArray rpcInitialized();
QByteArray rpcSearch(const Access &access, int id, const QDateTime &since, int limit, int offset);
QByteArray rpcRead(const Access &access, int id, const QString &order);

/// The tool's own answer out of a JSON-RPC answer, plain or as an event stream ("data:" lines). Errors: NotFound where the tool
/// says so, Malformed else.
Result<QJsonValue> rpcContent(const QByteArray &bytes);

} // namespace Waybill::Telaris
