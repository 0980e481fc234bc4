#pragma once

#include "core/store/stores.h"
#include "tests/support/postgrescluster.h"

#include <QTemporaryDir>
#include <QTest>

namespace Waybill {

inline QDateTime noon(int minutes = 0)
{
    return QDateTime(QDate(2026, 1, 5), QTime(12, 0), Qt::UTC).addSecs(60 * minutes);
}

/// Value of a Result, or the test fails and says why. A macro, because QVERIFY2 returns.
#define VALUE_OF(variable, expression)                                                                                 \
    const auto variable##Result = (expression);                                                                        \
    QVERIFY2(variable##Result.hasValue(),                                                                              \
             variable##Result.hasValue() ? "" : qPrintable(variable##Result.error().message + variable##Result.error().detail)); \
    const auto variable = *variable##Result

#define SUCCEEDS(expression)                                                                                           \
    do {                                                                                                               \
        const auto outcome_ = (expression);                                                                            \
        QVERIFY2(outcome_.hasValue(),                                                                                  \
                 outcome_.hasValue() ? "" : qPrintable(outcome_.error().message + outcome_.error().detail));          \
    } while (false)

#define FAILS_AS(expression, errorKind)                                                                                \
    do {                                                                                                               \
        const auto outcome_ = (expression);                                                                            \
        QVERIFY(!outcome_.hasValue());                                                                                 \
        QCOMPARE(outcome_.error().kind, errorKind);                                                                    \
        QVERIFY(!outcome_.error().message.isEmpty());                                                                  \
    } while (false)

/// A database that nobody has used: in memory, or on the test's own server.
inline Database::Options freshDatabase()
{
    Database::Options options;
    if (onPostgres())
        options.server = cluster().emptyDatabase();
    else
        options.file = QStringLiteral(":memory:");
    return options;
}

/// A fresh database with one source, one target and one template, "t1".
struct StoreFixture
{
    StoreFixture()
    {
        auto database = Database::open(freshDatabase());
        if (!database)
            qFatal("%s %s", qPrintable(database.error().message), qPrintable(database.error().detail));
        stores = std::make_unique<Stores>(std::move(*database));
        addConnection(source, ConnectionRole::Source);
        addConnection(target, ConnectionRole::Target);
        StoredTemplate entry;
        entry.id = integration;
        entry.name = QStringLiteral("Get Order Status");
        entry.source = source;
        entry.target = target;
        entry.createdAt = entry.changedAt = noon();
        isReady = isReady && stores->templates.add(entry).hasValue();
    }

    ~StoreFixture()
    {
        const auto server = stores->database->server();
        stores.reset();
        if (server)
            cluster().giveBack(*server);
    }
    StoreFixture(const StoreFixture &) = delete;
    StoreFixture &operator=(const StoreFixture &) = delete;

    void addConnection(const ConnectionId &id, ConnectionRole role)
    {
        Connection connection;
        connection.id = id;
        connection.kind = role == ConnectionRole::Source ? QStringLiteral("tdsynnex") : QStringLiteral("autotask");
        connection.role = role;
        connection.name = id.text();
        connection.createdAt = noon();
        isReady = isReady && stores->connections.add(connection).hasValue();
    }

    /// The link's id; the record is "r-<po>".
    qint64 addLink(const QString &po)
    {
        OrderLink link;
        link.integration = integration;
        link.po = PoNumber(po);
        link.record = RecordId(QStringLiteral("r-") + po);
        link.account = QStringLiteral("555");
        link.firstSeen = noon();
        const auto saved = stores->links.save(link);
        return saved ? *saved : 0;
    }

    ConnectionId source{QStringLiteral("src")};
    ConnectionId target{QStringLiteral("tgt")};
    TemplateId integration{QStringLiteral("t1")};
    TargetRecord order{target, RecordId(QStringLiteral("r-PO1"))};
    std::unique_ptr<Stores> stores;
    bool isReady = true;
};

} // namespace Waybill
