#pragma once

#include "ui/mapping/mappingedit.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QToolButton;

namespace Waybill {

class FieldCombo;
class LengthBar;

/// One fact of the wizard's second page: ticked or not, where it goes, when, how it is put, and what comes of it.
class FactRow : public QWidget
{
    Q_OBJECT
public:
    FactRow(MappingEdit *edit, Fact fact, QWidget *parent = nullptr);
    void show(const FactRule &rule);
    using QWidget::show;
    const FactRule &rule() const { return m_rule; }
    /// What stands in the field after the change, on the order of the preview.
    void showPreview(const OrderLook &look);
    QWidget *firstControl() const;

Q_SIGNALS:
    void edited();

private:
    void build();
    void buildFormat();
    void showFormat();
    void readBack();

    MappingEdit *m_edit;
    FactRule m_rule;
    QCheckBox *m_on;
    FieldCombo *m_field;
    QComboBox *m_when;
    QComboBox *m_format;
    QLabel *m_after;
    LengthBar *m_length;
};

} // namespace Waybill
