#pragma once

#include "core/base/result.h"
#include "core/targets/autotask/autotaskwords.h"

#include <QByteArray>
#include <QJsonObject>

namespace Waybill::Autotask {

/// What this user may do with an entity ({Entity}/entityInformation).
struct EntityRights
{
    QString name;
    bool canQuery = false;  ///< the API offers it and this user may
    bool canUpdate = false;
    bool canCreate = false;
};

/// One answer as a JSON object; Malformed for HTML, truncated text, other JSON. `subject` names what was asked for.
Result<QJsonObject> parseObject(const QByteArray &body, const QString &subject);

Result<EntityRights> parseRights(const QByteArray &body, const QString &entity);

/// {Entity}/entityInformation/fields or …/userDefinedFields, as fields of the model. Fields that cannot hold a value of
/// ours (byte[]) are left out; a single field of broken shape fails the whole, because a mapping relies on it.
Result<QList<TargetField>> parseFields(const QByteArray &body, const QString &entity, FieldPlace place, bool userDefined);

/// The PO statuses of a tenant: id by role and role by id, from the live picklist.
class StatusList
{
public:
    StatusList() = default;
    /// From PurchaseOrders/entityInformation/fields; of two entries of one meaning the system's own and active one counts.
    static Result<StatusList> parse(const QByteArray &fieldsBody);

    std::optional<qint64> id(StatusRole role) const;
    StatusRole role(qint64 id) const { return m_roles.value(id, StatusRole::Other); }
    QString label(qint64 id) const { return m_labels.value(id); }
    bool isEmpty() const { return m_roles.isEmpty(); }

private:
    QMap<qint64, StatusRole> m_roles;
    QMap<qint64, QString> m_labels;
    QMap<StatusRole, qint64> m_ids;
};

} // namespace Waybill::Autotask
