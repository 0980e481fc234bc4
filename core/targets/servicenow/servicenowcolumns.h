#pragma once

#include "core/targets/servicenow/servicenowmetadata.h"

namespace Waybill::ServiceNow {

/// A column for the supplier's data: base ServiceNow has none (no tracking, no invoice, no supplier status).
struct VendorColumn
{
    FieldPlace place = FieldPlace::Header;
    QString name;        ///< what shipped templates and the text for the administrator call it
    QString label;
    QString type;        ///< for people: "String (100)"
    QStringList spellings = {}; ///< folded names or labels under which it is known, too
    QString insteadOf = {};     ///< of TD SYNNEX's own connector: the column of ours that it makes needless
};

const QList<VendorColumn> &vendorColumns();

/// Which columns of this instance hold the supplier's data.
class DetectedColumns
{
public:
    /// Marks the fields that stand for one of these columns under another name (TargetField::standsFor).
    static DetectedColumns detect(TableColumns &header, TableColumns &lines);

    /// The instance's own name of one of these columns; empty if it has none.
    QString header(const QString &name) const { return m_header.value(name); }
    QString line(const QString &name) const { return m_lines.value(name); }
    /// Holds the supplier's order number(s): who has one went through the connector.
    QString orderNumber() const;
    /// A journal column of the order for notes; empty if there is none.
    QString journal() const { return m_journal; }
    QList<VendorColumn> missing() const;
    /// Words to send to the administrator; empty if nothing is missing.
    QString askForMissing(const QString &orderTable, const QString &lineTable) const;

private:
    QMap<QString, QString> m_header;
    QMap<QString, QString> m_lines;
    QString m_journal;
};

} // namespace Waybill::ServiceNow
