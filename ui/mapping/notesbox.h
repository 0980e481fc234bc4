#pragma once

#include "ui/mapping/mappingedit.h"

#include <QGroupBox>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Waybill {

/// The notes a template writes: on which records, which events they tell, in which words, and whether the customer reads them.
class NotesBox : public QGroupBox
{
    Q_OBJECT
public:
    explicit NotesBox(MappingEdit *edit, QWidget *parent = nullptr);

private:
    struct Row
    {
        QWidget *box = nullptr;
        QComboBox *record = nullptr;
        QCheckBox *customer = nullptr;
        QLineEdit *text = nullptr;
        QList<std::pair<QString, QCheckBox *>> events;
    };

    void show();
    void rebuild(const QList<NoteRule> &rules);
    Row makeRow(int place, const QStringList &records);
    void fill(const Row &row, const NoteRule &rule) const;
    void edited(int place);
    void add();
    void remove(int place);

    MappingEdit *m_edit;
    QVBoxLayout *m_column;
    QLabel *m_none;
    QPushButton *m_add;
    QList<Row> m_rows;
    QStringList m_records; ///< as the rows offer them
};

} // namespace Waybill
