#pragma once

#include "ui/mapping/mappingedit.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QTabBar;

namespace Waybill {

class FieldCombo;
class StatusTable;

/// "Map status fields": the recommended choice in one sentence; everything else behind "Change what is written".
class StatusPage : public QWidget
{
    Q_OBJECT
public:
    explicit StatusPage(MappingEdit *edit, QWidget *parent = nullptr);
    bool isOpen() const;

Q_SIGNALS:
    void opened(bool open);

private:
    QWidget *buildPlaces();
    QWidget *buildBlock();
    void show();
    void showFields();
    void editBlock();
    void editField();
    void editUnknown();

    MappingEdit *m_edit;
    QLabel *m_sentence;
    QLabel *m_partialTitle;
    QRadioButton *m_asStatus;
    QRadioButton *m_asNote;
    QPushButton *m_open;
    QWidget *m_details;
    QCheckBox *m_inBlock = nullptr;
    FieldCombo *m_blockField = nullptr;
    QList<std::pair<BlockPart, QCheckBox *>> m_parts;
    FieldCombo *m_field = nullptr;
    QComboBox *m_when = nullptr;
    FieldCombo *m_lineField = nullptr;
    QTabBar *m_which = nullptr;
    QPushButton *m_addField = nullptr;
    QComboBox *m_unknown = nullptr;
    StatusTable *m_table = nullptr;
};

} // namespace Waybill
