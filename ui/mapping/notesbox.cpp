#include "ui/mapping/notesbox.h"

#include "ui/mapping/mappingtexts.h"
#include "ui/widgets/wraplayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Waybill {

NotesBox::NotesBox(MappingEdit *edit, QWidget *parent)
    : QGroupBox(tr("Notes"), parent)
    , m_edit(edit)
    , m_column(new QVBoxLayout(this))
    , m_none(new QLabel(this))
    , m_add(new QPushButton(tr("One more note"), this))
{
    m_none->setWordWrap(true);
    m_none->setTextFormat(Qt::PlainText);
    m_add->setObjectName(QStringLiteral("addNote"));
    m_add->setAutoDefault(false);
    m_add->setToolTip(tr("Each look at an order writes at most one note, with all that is new"));
    m_column->addWidget(m_none);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &NotesBox::add);
    connect(edit, &MappingEdit::changed, this, &NotesBox::show);
}

void NotesBox::show()
{
    const QList<NoteRule> rules = m_edit->mapping().notes;
    QStringList records = m_edit->desk().noteRecords;
    for (const NoteRule &rule : rules) {
        if (!records.contains(rule.recordType))
            records.append(rule.recordType); // imported; what cannot be is said by the check of the mapping
    }
    const QString target = m_edit->desk().targetName;
    m_none->setText(records.isEmpty() ? tr("%1 takes no notes on these records.").arg(target)
                                      : tr("No notes are written."));
    m_none->setVisible(rules.isEmpty());
    m_add->setEnabled(!records.isEmpty());
    if (rules.size() != m_rows.size() || records != m_records) {
        m_records = records;
        rebuild(rules);
    }
    for (qsizetype i = 0; i < rules.size(); ++i)
        fill(m_rows.at(i), rules.at(i));
}

void NotesBox::rebuild(const QList<NoteRule> &rules)
{
    for (const Row &row : std::as_const(m_rows)) {
        row.box->hide();
        row.box->deleteLater(); // it may be a button of its own that asked for this
    }
    m_rows.clear();
    QWidget *before = nullptr;
    for (int place = 0; place < int(rules.size()); ++place) {
        m_rows.append(makeRow(place, m_records));
        m_column->insertWidget(m_column->count() - 1, m_rows.last().box);
        if (before)
            setTabOrder(before, m_rows.last().box);
        before = m_rows.last().box;
    }
}

NotesBox::Row NotesBox::makeRow(int place, const QStringList &records)
{
    Row row;
    row.box = new QWidget(this);
    row.record = new QComboBox(row.box);
    row.record->setObjectName(QStringLiteral("noteRecord%1").arg(place));
    row.record->setAccessibleName(tr("Records that carry the note"));
    row.record->addItems(records);
    row.customer = new QCheckBox(tr("The customer reads it, too"), row.box);
    row.customer->setObjectName(QStringLiteral("noteCustomer%1").arg(place));
    row.text = new QLineEdit(row.box);
    row.text->setObjectName(QStringLiteral("noteText%1").arg(place));
    row.text->setAccessibleName(tr("Words of the note"));
    row.text->setPlaceholderText(QStringLiteral("{events}"));
    row.text->setToolTip(tr("{events}: what is new, an event a line\n{po}: number of the purchase order\n{supplier}: name of the supplier"));
    auto *remove = new QPushButton(tr("Take out"), row.box);
    remove->setObjectName(QStringLiteral("removeNote%1").arg(place));
    remove->setAccessibleName(tr("Take this note out"));
    remove->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    auto *on = new QLabel(tr("A note on"), row.box);
    head->addWidget(on);
    head->addWidget(row.record);
    head->addWidget(row.customer);
    head->addStretch();
    head->addWidget(remove);
    auto *events = new WrapLayout;
    const QStringList kinds = m_edit->desk().noteEvents;
    for (const QString &kind : kinds) {
        auto *tick = new QCheckBox(eventText(kind), row.box);
        tick->setObjectName(QStringLiteral("note%1_%2").arg(place).arg(kind));
        tick->setAccessibleDescription(tr("Told in the note"));
        events->addWidget(tick);
        row.events.append({kind, tick});
        connect(tick, &QCheckBox::clicked, this, [this, place] { edited(place); });
    }
    auto *column = new QVBoxLayout(row.box);
    column->setContentsMargins(0, 0, 0, fontMetrics().height() / 2);
    column->addLayout(head);
    column->addLayout(events);
    column->addWidget(row.text);
    connect(row.record, &QComboBox::activated, this, [this, place] { edited(place); });
    connect(row.customer, &QCheckBox::clicked, this, [this, place] { edited(place); });
    connect(row.text, &QLineEdit::textEdited, this, [this, place] { edited(place); });
    connect(remove, &QPushButton::clicked, this, [this, place] { this->remove(place); });
    return row;
}

void NotesBox::fill(const Row &row, const NoteRule &rule) const
{
    row.record->setCurrentIndex(row.record->findText(rule.recordType));
    row.customer->setChecked(rule.customer);
    if (row.text->text() != rule.text)
        row.text->setText(rule.text);
    for (const auto &[kind, tick] : row.events)
        tick->setChecked(rule.events.isEmpty() || rule.events.contains(kind));
}

void NotesBox::edited(int place)
{
    Mapping mapping = m_edit->mapping();
    if (place >= mapping.notes.size())
        return;
    const Row &row = m_rows.at(place);
    NoteRule &rule = mapping.notes[place];
    QStringList told;
    for (const auto &[kind, tick] : row.events) {
        if (tick->isChecked())
            told.append(kind);
    }
    if (told.isEmpty())
        return fill(row, rule); // a note that tells nothing is none: "Take out" is for that
    rule.recordType = row.record->currentText();
    rule.customer = row.customer->isChecked();
    rule.text = row.text->text();
    rule.events = told.size() == row.events.size() ? QStringList() : told;
    m_edit->set(mapping);
}

void NotesBox::add()
{
    Mapping mapping = m_edit->mapping();
    NoteRule rule;
    rule.recordType = m_records.value(0);
    mapping.notes.append(rule);
    m_edit->set(mapping);
    if (!m_rows.isEmpty())
        m_rows.last().record->setFocus(Qt::OtherFocusReason);
}

void NotesBox::remove(int place)
{
    Mapping mapping = m_edit->mapping();
    if (place < mapping.notes.size())
        mapping.notes.removeAt(place);
    m_edit->set(mapping);
    m_add->setFocus(Qt::OtherFocusReason);
}

} // namespace Waybill
