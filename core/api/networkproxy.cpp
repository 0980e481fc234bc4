#include "core/api/networkproxy.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

class ChosenProxy final : public QNetworkProxyFactory
{
public:
    explicit ChosenProxy(NetworkProxy chosen)
        : m_chosen(std::move(chosen))
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (m_chosen.kind == "none"_L1 || isThisComputer(query.peerHostName()) || isThisComputer(query.url().host()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        if (!m_chosen.isOwn())
            return systemProxyForQuery(query);
        const auto type = m_chosen.kind == "http"_L1 ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy;
        return {QNetworkProxy(type, m_chosen.host, quint16(m_chosen.port), m_chosen.user, m_chosen.password)};
    }

private:
    NetworkProxy m_chosen;
};

} // namespace

void useProxy(const NetworkProxy &proxy)
{
    QNetworkProxyFactory::setApplicationProxyFactory(new ChosenProxy(proxy)); // it owns it
}

ConnectionId proxyId()
{
    return ConnectionId(u"proxy"_s);
}

QString proxyPasswordKey()
{
    return u"password"_s;
}

} // namespace Waybill
