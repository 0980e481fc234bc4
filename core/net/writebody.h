#pragma once

#include <QByteArray>
#include <QIODevice>

#include <functional>

namespace Waybill {

/// The body of a write, given to Qt so that it cannot send it twice.
/// QNetworkAccessManager 6.4 sends POST, PATCH and PUT again when a connection closes before a status line came (2 arrivals
/// over plain HTTP, 4 over TLS). It can only do so by rewinding the body; this one cannot be rewound.
class WriteBody final : public QIODevice
{
    Q_OBJECT
public:
    /// `mayLeave` is asked when Qt wants the first byte; false: it gets none, and so no complete request leaves.
    explicit WriteBody(QByteArray bytes, std::function<bool()> mayLeave = {}, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override;
    bool atEnd() const override { return bytesAvailable() == 0; }

    /// Whether Qt took any of it: if not, no complete request can have left.
    bool wasTaken() const { return m_position > 0; }

protected:
    qint64 readData(char *to, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    std::function<bool()> m_mayLeave;
    qint64 m_position = 0;
};

} // namespace Waybill
