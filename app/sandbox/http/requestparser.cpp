#include "app/sandbox/http/requestparser.h"

#include <QUrl>

namespace Waybill::Sandbox {

namespace {

bool isToken(QByteArrayView text)
{
    if (text.isEmpty())
        return false;
    for (const char c : text) {
        const bool letterOrDigit = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (!letterOrDigit && !QByteArrayView("!#$%&'*+-.^_`|~").contains(c))
            return false;
    }
    return true;
}

} // namespace

RequestParser::RequestParser(HttpLimits limits)
    : m_limits(limits)
{
}

void RequestParser::feed(const QByteArray &bytes)
{
    m_buffer += bytes;
}

void RequestParser::next()
{
    m_request = {};
    m_stage = Stage::Head;
    m_searched = 0;
    m_keepAlive = true;
    m_expectsContinue = false;
    m_chunked = false;
    m_trailer = false;
    m_length = 0;
}

bool RequestParser::broken(int status)
{
    m_stage = Stage::Broken;
    m_refusal = status;
    m_keepAlive = false;
    return false;
}

RequestParser::Stage RequestParser::advance()
{
    if (m_stage == Stage::Head) {
        if (readHead())
            m_stage = Stage::Body;
    } else if (m_stage == Stage::Body) {
        if (readBody())
            m_stage = Stage::Complete;
    }
    return m_stage;
}

bool RequestParser::readHead()
{
    while (m_buffer.startsWith("\r\n")) // a stray line end before a request is allowed (RFC 9112, 2.2)
        m_buffer.remove(0, 2);
    const qsizetype end = m_buffer.indexOf("\r\n\r\n", std::max<qsizetype>(0, m_searched - 3));
    m_searched = m_buffer.size();
    if (end < 0)
        return m_buffer.size() > m_limits.head ? broken(431) : false;
    if (end > m_limits.head)
        return broken(431);
    QList<QByteArray> lines = m_buffer.left(end).split('\n');
    m_buffer.remove(0, end + 4);
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    const QList<QByteArray> parts = lines.takeFirst().split(' ');
    if (parts.size() != 3 || !isToken(parts.at(0)) || parts.at(1).isEmpty())
        return broken(400);
    if (parts.at(2) != "HTTP/1.1" && parts.at(2) != "HTTP/1.0")
        return broken(505);
    m_keepAlive = parts.at(2) == "HTTP/1.1";
    m_request.method = parts.at(0);
    m_request.target = parts.at(1);
    QByteArray origin = m_request.target;
    if (!origin.startsWith('/')) { // absolute form
        const QUrl url = QUrl::fromEncoded(origin);
        origin = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    }
    const qsizetype mark = origin.indexOf('?');
    m_request.path = QUrl::fromPercentEncoding(mark < 0 ? origin : origin.left(mark));
    if (mark >= 0)
        m_request.query = QUrlQuery(QString::fromUtf8(origin.mid(mark + 1)));
    return readHeaderLines(lines) && readFraming();
}

bool RequestParser::readHeaderLines(const QList<QByteArray> &lines)
{
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || !isToken(QByteArrayView(line).first(colon)))
            return broken(400);
        m_request.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    return true;
}

bool RequestParser::readFraming()
{
    const QByteArray connection = m_request.header("Connection").toLower();
    if (connection.contains("close"))
        m_keepAlive = false;
    else if (connection.contains("keep-alive"))
        m_keepAlive = true;
    m_expectsContinue = m_request.header("Expect").toLower() == "100-continue";
    if (m_request.hasHeader("Transfer-Encoding")) {
        if (m_request.header("Transfer-Encoding").toLower() != "chunked")
            return broken(501);
        m_chunked = true;
        return true;
    }
    if (m_request.hasHeader("Content-Length")) {
        bool ok = false;
        m_length = m_request.header("Content-Length").toLongLong(&ok);
        if (!ok || m_length < 0)
            return broken(400);
        if (m_length > m_limits.body)
            return broken(413);
    }
    return true;
}

bool RequestParser::readBody()
{
    if (m_chunked)
        return readChunks();
    if (m_buffer.size() < m_length)
        return false;
    m_request.body = m_buffer.left(m_length);
    m_buffer.remove(0, m_length);
    return true;
}

bool RequestParser::readChunks()
{
    for (;;) {
        const qsizetype end = m_buffer.indexOf("\r\n");
        if (end < 0)
            return m_buffer.size() > m_limits.head ? broken(400) : false;
        const QByteArray line = m_buffer.left(end);
        if (m_trailer) { // trailer fields are read and forgotten
            m_buffer.remove(0, end + 2);
            if (line.isEmpty())
                return true;
            continue;
        }
        bool ok = false;
        const qint64 size = line.split(';').constFirst().trimmed().toLongLong(&ok, 16);
        if (!ok || size < 0)
            return broken(400);
        if (m_request.body.size() + size > m_limits.body)
            return broken(413);
        if (size == 0) {
            m_buffer.remove(0, end + 2);
            m_trailer = true;
            continue;
        }
        if (m_buffer.size() < end + 2 + size + 2)
            return false;
        m_request.body += m_buffer.mid(end + 2, size);
        m_buffer.remove(0, end + 2 + size + 2);
    }
}

} // namespace Waybill::Sandbox
