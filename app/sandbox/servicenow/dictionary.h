#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Waybill::Sandbox {

struct SnChoice
{
    QString value;
    QString label;
};

/// A column as sys_dictionary describes it.
struct SnColumn
{
    QString name;
    QString label;
    QString type;      ///< internal type: string, integer, glide_date_time, glide_date, reference, currency, journal_input, …
    int length = 40;
    QString reference; ///< table, for references
    bool readOnly = false;
    bool strict = false; ///< no script and no API may change it (from Australia on)
    bool mandatory = false;
    QString fallback;    ///< default value
    QList<SnChoice> choices;

    bool isJournal() const { return type.startsWith(QLatin1String("journal")); }
};

struct SnTable
{
    QString name;
    QString label;
    QString prefix; ///< of generated numbers
    QList<SnColumn> columns;

    const SnColumn *column(const QString &column) const;
};

/// The tables of an instance with Procurement, and what its administrator added.
class SnDictionary
{
public:
    SnDictionary(const QStringList &sets, const QStringList &missing);

    const SnTable *table(const QString &name) const;
    const QList<SnTable> &tables() const { return m_tables; }

private:
    QList<SnTable> m_tables;
};

} // namespace Waybill::Sandbox
