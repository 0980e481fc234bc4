#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace Waybill::Sandbox {

/// A field as `entityInformation/fields` describes it (Autotask REST, live metadata of two tenants).
struct EntityField
{
    QString name;
    QString dataType;  ///< "integer", "long", "string", "datetime", "double", "boolean"
    int length = 0;
    bool required = false;
    bool readOnly = false;
    QString reference; ///< entity it refers to
    bool dateOnly = false; ///< no time in the user interface: cut to midnight
    QString picklist;  ///< name of the picklist, see Picklists
};

/// A field that a tenant defined; records carry it by name in "userDefinedFields".
struct UserField
{
    QString name;
    QString type;        ///< "string", "datetime"
    int length = 0;
    QStringList choices; ///< a list: values are ids "1", "2", … in this order
};

struct Entity
{
    QString path;  ///< "PurchaseOrders"
    QString name;  ///< "PurchaseOrder", as error texts say it
    QString parent; ///< entity whose URL writes go through; empty: its own
    bool writable = false;
    QList<EntityField> fields;
    QList<UserField> userFields = {};

    /// Field of that name, case does not matter.
    const EntityField *field(const QString &wanted) const;
    const UserField *userField(const QString &wanted) const;
};

const QList<Entity> &entities();
const Entity *entityByPath(const QString &path); ///< case does not matter

/// A choice of a picklist; ids differ between tenants, so nothing may rely on a number.
struct PicklistValue
{
    int value = 0;
    QString label;
    bool active = true;
};

/// The picklists of one tenant. Tests shift the ids of the order statuses, so that a hard-coded number fails.
class Picklists
{
public:
    explicit Picklists(int statusShift = 0)
        : m_statusShift(statusShift)
    {
    }

    QList<PicklistValue> values(const QString &name) const;
    int statusId(const QString &label) const { return id(QStringLiteral("PurchaseOrderStatus"), label); }
    int id(const QString &name, const QString &label) const; ///< 0: there is none

private:
    int m_statusShift;
};

QJsonObject entityInformation(const Entity &entity, bool mayUpdate, bool mayQuery);
QJsonObject fieldInformation(const Entity &entity, const Picklists &lists);
QJsonObject userFieldInformation(const Entity &entity);

} // namespace Waybill::Sandbox
