#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QString>

namespace Waybill {

/// A database on a PostgreSQL server: postgresql://user@host:port/database?sslmode=verify-full. A host that begins with "/" is
/// the folder of a socket (?host=/run/postgresql). Never holds a password: libpq takes it from ~/.pgpass or PGPASSWORD, or it
/// is given beside it (Database::Options::password).
struct ServerAddress
{
    QString user;                   ///< empty: as the system calls who is signed in
    QString host;                   ///< empty: the socket of this machine
    int port = 0;                   ///< 0: 5432
    QString database;
    QMap<QString, QString> options; ///< of libpq, by their names there

    /// True for texts that are meant as one; a file's path is not.
    static bool isMeant(const QString &text);
    /// Usage in words if it is none, names an option that Waybill does not know, or holds a password (which is not repeated).
    static Result<ServerAddress> parse(const QString &text);
    /// The whole address again.
    QString text() const;
    /// For people: "waybill on db.example.com".
    QString name() const;
    /// The server is this machine.
    bool isLocal() const;
    /// What libpq is told beside host, port, user and database. A server elsewhere must show its certificate, unless `sslmode`
    /// says otherwise.
    QString connectOptions() const;

    bool operator==(const ServerAddress &) const = default;
};

} // namespace Waybill
