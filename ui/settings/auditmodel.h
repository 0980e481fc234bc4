#pragma once

#include "core/api/synccore.h"

#include <QAbstractTableModel>

namespace Waybill {

/// Who changed what, newest first. Rows only; the section asks for them.
class AuditModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Who, What, Which, Change, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<AuditEntry> &entries, const QDateTime &now);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const AuditEntry &entry, int column) const;

    QList<AuditEntry> m_entries;
    QDateTime m_now;
};

} // namespace Waybill
