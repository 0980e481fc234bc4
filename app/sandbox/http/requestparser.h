#pragma once

#include "app/sandbox/http/message.h"
#include "app/sandbox/http/server.h"

namespace Waybill::Sandbox {

/// Takes bytes as they come and tells when a request's head and body are complete (RFC 9112, what clients really send).
class RequestParser
{
public:
    enum class Stage { Head, Body, Complete, Broken };

    explicit RequestParser(HttpLimits limits = {});

    void feed(const QByteArray &bytes);
    /// Goes as far as the bytes allow; stops once after the head (Stage::Body) so that a caller may look at it.
    Stage advance();
    Stage stage() const { return m_stage; }

    const Request &request() const { return m_request; }
    bool keepAlive() const { return m_keepAlive; }
    bool expectsContinue() const { return m_expectsContinue; }
    /// The status to refuse with when Broken.
    int refusal() const { return m_refusal; }
    /// Ready for the next request; bytes that came early are kept.
    void next();

private:
    bool readHead();
    bool readHeaderLines(const QList<QByteArray> &lines);
    bool readFraming();
    bool readBody();
    bool readChunks();
    bool broken(int status);

    HttpLimits m_limits;
    QByteArray m_buffer;
    qsizetype m_searched = 0;
    Stage m_stage = Stage::Head;
    Request m_request;
    bool m_keepAlive = true;
    bool m_expectsContinue = false;
    bool m_chunked = false;
    bool m_trailer = false;
    qsizetype m_length = 0;
    int m_refusal = 0;
};

} // namespace Waybill::Sandbox
