#include "app/desktop/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int answersWithin = 1000; ///< ms; the other one only has to accept

const QByteArray raiseWord = "raise\n";
const QByteArray greetWord = "hello\n";

} // namespace

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent)
{
    const QString folder = QDir(dataFolder).absolutePath();
    m_name = u"waybill-"_s + QString::fromLatin1(QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *other = m_server.nextPendingConnection()) {
            connect(other, &QLocalSocket::disconnected, other, &QObject::deleteLater);
            connect(other, &QLocalSocket::readyRead, this, [this, other] {
                if (other->readAll().contains(raiseWord))
                    Q_EMIT raiseWanted();
                other->disconnectFromServer();
            });
        }
    });
}

bool SingleInstance::wakeOther(bool raise)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(answersWithin))
        return false;
    socket.write(raise ? raiseWord : greetWord);
    socket.waitForBytesWritten(answersWithin);
    if (socket.state() == QLocalSocket::ConnectedState)
        socket.waitForDisconnected(answersWithin); // so that the word is read before this process ends
    return true;
}

bool SingleInstance::listen()
{
    QLocalServer::removeServer(m_name); // what a crashed one left behind
    return m_server.listen(m_name);
}

} // namespace Waybill
