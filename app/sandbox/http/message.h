#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QUrlQuery>

#include <chrono>
#include <utility>

namespace Waybill::Sandbox {

using Header = std::pair<QByteArray, QByteArray>;

/// A request as it came over the wire, complete with its body.
struct Request
{
    QByteArray method;     ///< as sent, upper case by custom
    QString path;          ///< percent-decoded, without query
    QByteArray target;     ///< raw, as in the request line
    QUrlQuery query;       ///< percent-decoded on reading with FullyDecoded
    QList<Header> headers; ///< in the order sent
    QByteArray body;       ///< chunks already joined
    quint64 id = 0;        ///< counts up over all ports of a sandbox
    int port = 0;          ///< which of the stand-in's ports it came to (0 is the first, see StandIn::portCount)
    std::chrono::milliseconds waited{0}; ///< real time since it arrived, filled in when handle() is called

    /// Value of the first header of this name (case does not matter), trimmed; null if there is none.
    QByteArray header(QByteArrayView name) const;
    bool hasHeader(QByteArrayView name) const;
};

/// An answer. Content-Length, Date and Connection are added on sending, Date where it is not set.
struct Response
{
    int status = 200;
    QList<Header> headers;
    QByteArray body;
    std::chrono::milliseconds delay{0}; ///< waits this long after handle() before it is sent

    /// application/json; charset=utf-8
    static Response json(int status, const QJsonObject &object);
    static Response json(int status, const QJsonArray &array);
    /// JSON text made elsewhere, sent as it is.
    static Response jsonText(int status, QByteArray text);
    /// text/plain unless another type is named
    static Response text(int status, const QString &text, const QByteArray &contentType = "text/plain; charset=utf-8");
    static Response html(int status, const QString &text);
    static Response empty(int status);

    /// Sets a header, replacing one of the same name.
    Response &set(const QByteArray &name, const QByteArray &value);
    QByteArray header(QByteArrayView name) const;
};

/// "Mon, 02 Mar 2026 14:00:00 GMT"
QByteArray httpDate(const QDateTime &time);
/// "Not Found" for 404; empty for a number that has no name.
QByteArray reasonPhrase(int status);

} // namespace Waybill::Sandbox
