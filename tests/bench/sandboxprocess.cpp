#include "tests/bench/sandboxprocess.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

SandboxProcess::~SandboxProcess()
{
    m_process.closeWriteChannel(); // it ends when its standard input does
    m_process.waitForFinished(20'000);
}

Result<Done> SandboxProcess::start(const QString &scenario, int latencyMs)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationDirPath() + u"/waybill-sandbox"_s,
                    {u"--scenario"_s, scenario, u"--latency"_s, QString::number(latencyMs)});
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(300'000))
            return Error{ErrorKind::Usage, u"waybill-sandbox did not start."_s, m_process.errorString()};
    }
    m_details = QJsonDocument::fromJson(m_process.readLine()).object();
    return Done{};
}

Result<QJsonObject> SandboxProcess::control(const QString &what, const QJsonObject &body) const
{
    return ask(body.isEmpty() ? "GET" : "POST", what, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Result<Done> SandboxProcess::clearJournal() const
{
    const auto cleared = ask("DELETE", u"journal"_s, {});
    return cleared ? Result<Done>(Done{}) : Result<Done>(cleared.error());
}

Result<QJsonObject> SandboxProcess::ask(const QByteArray &method, const QString &what, const QByteArray &body) const
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(m_details.value("control"_L1).toString() + u'/' + what));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = network.sendCustomRequest(request, method, body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const QByteArray answer = reply->readAll();
    if (reply->error() != QNetworkReply::NoError)
        return Error{ErrorKind::Connection, u"The sandbox refused \"%1\"."_s.arg(what), QString::fromUtf8(answer) + reply->errorString()};
    return QJsonDocument::fromJson(answer).object();
}

} // namespace Waybill
