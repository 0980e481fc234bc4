#pragma once

#include "core/api/synccore.h"

#include <QComboBox>

namespace Waybill {

/// A choice of fields as the live metadata tells them; a field that is chosen but no longer there stays in the list.
class FieldCombo : public QComboBox
{
    Q_OBJECT
public:
    explicit FieldCombo(QWidget *parent = nullptr);
    /// `extras`: entries before the fields, such as "Not written" or "In the status block".
    void setFields(const QList<TargetField> &fields, const QStringList &extras = {});
    void setCurrent(const FieldRef &ref, const TargetSchema &schema);
    void setCurrentExtra(int extra);
    /// Nothing: one of the extras, see currentExtra().
    std::optional<FieldRef> current() const;
    int currentExtra() const;

Q_SIGNALS:
    /// The person chose another entry.
    void chosen();

private:
    QList<FieldRef> m_refs;
    int m_extras = 0;
    QStringList m_shown;
};

} // namespace Waybill
