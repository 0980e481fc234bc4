#pragma once

#include "ui/mapping/mappingedit.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace Waybill {

/// Each status at the supplier, how many orders had it lately, and what it becomes in the field. A choice that means receipt
/// is locked until a person has seen what it brings with it.
class StatusTable : public QWidget
{
    Q_OBJECT
public:
    explicit StatusTable(MappingEdit *edit, QWidget *parent = nullptr);
    ~StatusTable() override;
    /// The stages a person can give a value to.
    static const QList<Stage> &stages();

private:
    struct Line
    {
        Stage stage = Stage::New;
        QLabel *status = nullptr;
        QLabel *orders = nullptr;
        QComboBox *value = nullptr;
        QCheckBox *lines = nullptr;
    };
    struct WordLine
    {
        QString word;
        QComboBox *means = nullptr;
    };

    void build();
    void show();
    void showWords();
    void showValue(Line &line, const StatusRule &rule, const TargetField *field);
    void edited(const Line &line);
    void offerUnlock(Stage stage, const FieldChoice &choice);
    void unlock();

    MappingEdit *m_edit;
    QGridLayout *m_grid;
    QList<Line> m_lines;
    QWidget *m_words;
    QGridLayout *m_wordGrid;
    QList<WordLine> m_wordLines;
    QWidget *m_lock;
    QLabel *m_lockWords;
    QPushButton *m_unlock;
    Stage m_lockStage = Stage::New;
    QString m_lockChoice;
};

} // namespace Waybill
