#include "core/store/notificationstore.h"

#include "core/store/database.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString selectNotifications = u"SELECT id, at, kind, template, po, text, channel, sent_at, read_at FROM notification "_s;

Notification notificationOf(const Row &row)
{
    Notification notification;
    notification.id = row.number(0);
    notification.at = row.instant(1);
    notification.kind = row.text(2);
    notification.integration = row.id<TemplateId>(3);
    notification.po = row.id<PoNumber>(4);
    notification.text = row.text(5);
    notification.channel = row.text(6);
    notification.sentAt = row.instant(7);
    notification.readAt = row.instant(8);
    return notification;
}

} // namespace

Result<qint64> NotificationStore::append(const Notification &notification)
{
    return m_database.insert(u"INSERT INTO notification (at, kind, template, po, text, channel, sent_at, read_at) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                             {Bind::instant(notification.at), notification.kind, notification.integration.text(),
                              notification.po.text(), notification.text, notification.channel,
                              Bind::instant(notification.sentAt), Bind::instant(notification.readAt)});
}

Result<Done> NotificationStore::markSent(qint64 id, const QDateTime &at)
{
    return m_database.change(u"UPDATE notification SET sent_at = ? WHERE id = ? AND sent_at IS NULL"_s, {Bind::instant(at), id});
}

Result<Done> NotificationStore::markRead(qint64 id, const QDateTime &at)
{
    return m_database.change(u"UPDATE notification SET read_at = ? WHERE id = ? AND read_at IS NULL"_s, {Bind::instant(at), id});
}

Result<QList<Notification>> NotificationStore::waiting()
{
    return m_database.select(selectNotifications + u"WHERE sent_at IS NULL ORDER BY id"_s, {}, notificationOf);
}

Result<int> NotificationStore::forgetWaiting()
{
    return m_database.run(u"DELETE FROM notification WHERE sent_at IS NULL"_s, {});
}

Result<QList<Notification>> NotificationStore::unread(int limit)
{
    return m_database.select(selectNotifications + u"WHERE sent_at IS NOT NULL AND read_at IS NULL ORDER BY id DESC LIMIT ?"_s,
                             {limit}, notificationOf);
}

Result<QList<Notification>> NotificationStore::listFor(const PoNumber &po)
{
    return m_database.select(selectNotifications + u"WHERE po = ? ORDER BY id"_s, {po.text()}, notificationOf);
}

Result<int> NotificationStore::sentSince(const QString &kind, const QDateTime &since)
{
    const auto count = m_database.number(u"SELECT count(*) FROM notification WHERE kind = ? AND sent_at >= ?"_s,
                                         {kind, Bind::instant(since)});
    if (!count)
        return count.error();
    return int(*count);
}

Result<int> NotificationStore::prune(const QDateTime &before)
{
    return m_database.run(u"DELETE FROM notification WHERE at < ?"_s, {Bind::instant(before)});
}

} // namespace Waybill
