#pragma once

#include "app/sandbox/http/message.h"
#include "app/sandbox/servicenow/dictionary.h"
#include "app/sandbox/servicenow/options.h"
#include "app/sandbox/world/scenario.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <optional>
#include <variant>

namespace Waybill::Sandbox {

/// A row of a table: every value is text, an empty one is "".
using SnRow = QMap<QString, QString>;

/// Who writes, when, and whether values come as display values.
struct SnWriter
{
    QString user;
    QDateTime now;
    bool displayValues = false;
    bool byRule = false; ///< a business rule or a person on the form: column modes do not count
    bool making = false; ///< a record that is made: strict columns may be set
};

/// What the instance holds: one map a table, by sys_id.
class SnRecords
{
public:
    /// Begins anew with the scenario's companies and orders.
    Result<Done> load(const Scenario &scenario, const ServiceNowOptions &options);
    /// The switches as they are now; what the administrator's columns are is read anew.
    void setOptions(const ServiceNowOptions &options);

    const SnDictionary &dictionary() const { return m_dictionary; }
    const ServiceNowOptions &options() const { return m_options; }
    QList<SnRow> rows(const QString &table) const;
    std::optional<SnRow> find(const QString &table, const QString &sysId) const;
    /// One level of dot-walking; nothing for a column that does not exist.
    std::optional<QString> cell(const SnTable &table, const SnRow &row, const QString &path) const;
    /// The display value of a reference: number, name or user_name.
    QString displayOf(const QString &table, const QString &sysId) const;

    /// A failure, or nothing. Fields go by their column's mode; business rules follow.
    std::optional<Response> update(const QString &table, const QString &sysId, const QJsonObject &fields, const SnWriter &writer);
    /// POST: the new sys_id, or the failure.
    std::variant<QString, Response> insert(const QString &table, const QJsonObject &fields, const SnWriter &writer);
    bool remove(const QString &table, const QString &sysId) { return m_tables[table].remove(sysId) > 0; }

    /// Sets values as a business rule does; counts as one update if anything changes.
    void set(const QString &table, const QString &sysId, const SnRow &values, const SnWriter &writer);
    QString orderOf(const QString &poNumber) const; ///< sys_id; empty if there is none
    QStringList linesOf(const QString &order) const; ///< by number
    /// Header, lines, journal texts and the filled columns of the invoice rows of the order.
    QJsonObject order(const QString &poNumber) const;
    /// Row ACLs hide this record from the integration user.
    bool isHidden(const QString &table, const SnRow &row) const;

private:
    struct Taken
    {
        SnRow values;
        QStringList journals; ///< "column\nvalue"
        std::optional<Response> refusal;
    };
    Taken take(const SnTable &table, const SnRow &row, const QJsonObject &fields, const SnWriter &writer) const;
    std::optional<QString> accepted(const SnColumn &column, QString value, const SnWriter &writer) const;
    Result<Done> loadOrder(const ScenarioOrder &order);
    QString companyOf(const QString &name) const;
    SnRow fresh(const SnTable &table, const QString &sysId, const SnWriter &writer) const;
    void addJournal(const QString &table, const QString &sysId, const QString &column, const QString &value, const SnWriter &writer);

    ServiceNowOptions m_options;
    SnDictionary m_dictionary{{}, {}};
    QMap<QString, QMap<QString, SnRow>> m_tables;
    QDateTime m_start;
    int m_made = 0;
};

} // namespace Waybill::Sandbox
