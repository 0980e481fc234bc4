#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QList>

namespace Waybill {

class Database;

/// Something a person was, or is to be, told.
struct Notification
{
    qint64 id = 0;
    QDateTime at;
    QString kind;       ///< "connectionDown", "holds", …: at most one a kind in ten minutes
    TemplateId integration;
    PoNumber po;
    QString text;
    QString channel;    ///< "screen", "tray", …
    QDateTime sentAt;   ///< invalid: waits (quiet hours)
    QDateTime readAt;   ///< invalid: not read

    bool operator==(const Notification &) const = default;
};

class NotificationStore
{
public:
    explicit NotificationStore(Database &database)
        : m_database(database)
    {
    }

    Result<qint64> append(const Notification &notification);
    Result<Done> markSent(qint64 id, const QDateTime &at);
    Result<Done> markRead(qint64 id, const QDateTime &at);
    Result<QList<Notification>> waiting(); ///< not sent, oldest first
    /// What waits is never sent; how many.
    Result<int> forgetWaiting();
    Result<QList<Notification>> unread(int limit); ///< sent, newest first
    Result<QList<Notification>> listFor(const PoNumber &po); ///< about one order, oldest first
    Result<int> sentSince(const QString &kind, const QDateTime &since);
    Result<int> prune(const QDateTime &before);

private:
    Database &m_database;
};

} // namespace Waybill
