#pragma once

#include "app/sandbox/autotask/options.h"
#include "app/sandbox/autotask/query.h"
#include "app/sandbox/world/scenario.h"
#include "core/base/result.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace Waybill::Sandbox {

/// What the tenant holds: one table an entity, by id.
class Records
{
public:
    Result<Done> load(const Scenario &scenario, int statusShift);
    const Picklists &lists() const { return m_lists; }

    const QMap<qint64, QJsonObject> &table(const QString &path) const;
    std::optional<QJsonObject> find(const QString &path, qint64 id) const;
    /// Sets the members of a record without asking whether they may be set.
    void put(const QString &path, qint64 id, const QJsonObject &members);
    void remove(const QString &path, qint64 id);

    /// PATCH: merges what is writable, null clears. The text of the error, or empty. Unknown members are ignored, and so are
    /// read-only ones (which of the two Autotask does with these is not known).
    QString patch(const Entity &entity, qint64 id, const QJsonObject &body, const AutotaskOptions &options, const QDateTime &now);
    /// POST of an order, New and without items, made by `creator` (for `impersonated`, unless 0): the new id, or the text of
    /// the error.
    std::pair<qint64, QString> addOrder(const QJsonObject &body, qint64 creator, qint64 impersonated, const QDateTime &now);
    /// POST of an item under its order: the new id, or the text of the error.
    std::pair<qint64, QString> addItem(qint64 order, const QJsonObject &body);
    /// POST of a note under its ticket or project: the new id, or the text of the error.
    std::pair<qint64, QString> addNote(const Entity &notes, const QString &parentField, qint64 parent, const QJsonObject &body, const QDateTime &now);
    /// Header and items of the order, and the notes of the tickets and projects its items lead to, with this number; empty if there is none.
    QJsonObject order(const QString &number) const;
    qint64 orderId(const QString &number) const;
    QList<qint64> itemsOf(qint64 order) const;
    /// Ids, in their order, of the few records that can fit a filter that names records or their orders; nothing: any can.
    std::optional<QList<qint64>> narrowed(const QString &path, const QJsonArray &filter) const;

private:
    Result<Done> loadOrder(const ScenarioOrder &order);
    void forget(const QString &path, qint64 id);
    qint64 companyId(const QString &name) const;
    Result<Done> loadLinked(const ScenarioOrder &order);
    QString referenceError(const EntityField &field, const QJsonValue &value) const;
    void deriveEta(qint64 order);
    QJsonArray notesOf(qint64 order) const;

    QMap<QString, QMap<qint64, QJsonObject>> m_tables;
    QHash<qint64, QSet<qint64>> m_itemsOf;   ///< by order
    QHash<QString, QSet<qint64>> m_numbered; ///< orders, by number
    Picklists m_lists;
    qint64 m_nextOrder = 600001;
    qint64 m_nextVendorLink = 1;
    qint64 m_nextNote = 800001;
    qint64 m_nextItem = 900001;
};

} // namespace Waybill::Sandbox
