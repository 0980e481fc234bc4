#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace Waybill {

class Database;

enum class TemplateState { Draft, Ready, Trial, Live }; ///< semantics 6

/// An Integration Template with its states; Paused and Blocked lie over any state and give it back.
struct StoredTemplate
{
    TemplateId id;
    QString name;
    ConnectionId source;
    ConnectionId target;
    QJsonObject mapping;
    int mappingVersion = 0;   ///< 0: no mapping saved yet; counts up with each changed mapping
    QString mappingHash;
    QJsonObject schedule;     ///< frequency; semantics 12
    QJsonObject scope;        ///< All, Recent 30/60/90, Active
    QStringList vendors;      ///< the target's vendor ids picked in the template
    QJsonObject options;      ///< notifications, quiet hours, log detail, retention: TemplateOptions
    TemplateState state = TemplateState::Draft;
    bool paused = false;
    QDateTime pausedUntil;    ///< paused, but invalid: until a person resumes
    QString blockedReason;    ///< empty: not blocked
    QDateTime firstSwitchedOnAt; ///< cut-over; never set again
    QDateTime createdAt;
    QDateTime changedAt;

    bool operator==(const StoredTemplate &) const = default;
};

class TemplateStore
{
public:
    explicit TemplateStore(Database &database)
        : m_database(database)
    {
    }

    /// Adds it as it is, without a mapping (saveMapping does that).
    Result<Done> add(const StoredTemplate &entry);
    /// Changes name, connections, schedule, scope, vendors, options.
    Result<Done> save(const StoredTemplate &entry, const QDateTime &at);
    Result<std::optional<StoredTemplate>> find(const TemplateId &id);
    Result<std::optional<StoredTemplate>> findByName(const QString &name); ///< case does not matter
    Result<QList<StoredTemplate>> list();                                   ///< by name
    /// With its links, snapshots and approvals; the activity log stays.
    Result<Done> remove(const TemplateId &id);

    /// Keeps each mapping as a version of its own; the same hash as now changes nothing. The version now in force.
    Result<int> saveMapping(const TemplateId &id, const QJsonObject &mapping, const QString &hash, const QDateTime &at,
                            const QString &by);
    Result<std::optional<QJsonObject>> mapping(const TemplateId &id, int version);

    /// Ready → Trial or Live also sets the cut-over instant if there is none yet.
    Result<Done> setState(const TemplateId &id, TemplateState state, const QDateTime &at);
    Result<Done> pause(const TemplateId &id, const QDateTime &until); ///< invalid: until resumed
    Result<Done> resume(const TemplateId &id);
    Result<Done> block(const TemplateId &id, const QString &reason);
    Result<Done> unblock(const TemplateId &id);

private:
    Database &m_database;
};

} // namespace Waybill
