#include "ui/mapping/statuspage.h"

#include "ui/mapping/fieldcombo.h"
#include "ui/mapping/mappingtexts.h"
#include "ui/mapping/notesbox.h"
#include "ui/mapping/statustable.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QVBoxLayout>

namespace Waybill {

StatusPage::StatusPage(MappingEdit *edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_sentence(new QLabel(this))
    , m_partialTitle(new QLabel(tr("Partial shipments"), this))
    , m_asStatus(new QRadioButton(this))
    , m_asNote(new QRadioButton(tr("add a note only"), this))
    , m_open(new QPushButton(tr("Change what is written"), this))
    , m_details(new QWidget(this))
{
    m_sentence->setObjectName(QStringLiteral("choice"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.1);
    m_sentence->setFont(larger);
    m_asStatus->setObjectName(QStringLiteral("partialStatus"));
    m_asNote->setObjectName(QStringLiteral("partialNote"));
    m_open->setObjectName(QStringLiteral("changeWhat"));
    m_open->setCheckable(true);
    m_details->setObjectName(QStringLiteral("details"));
    m_asStatus->setAccessibleDescription(m_partialTitle->text());
    m_asNote->setAccessibleDescription(m_partialTitle->text());
    auto *group = new QButtonGroup(this);
    group->addButton(m_asStatus);
    group->addButton(m_asNote);
    auto *partial = new QHBoxLayout;
    partial->addWidget(m_partialTitle);
    partial->addSpacing(8);
    partial->addWidget(m_asStatus);
    partial->addSpacing(8);
    partial->addWidget(m_asNote);
    partial->addStretch();
    auto *opener = new QHBoxLayout;
    opener->addWidget(m_open);
    opener->addStretch();
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->addWidget(buildBlock());
    details->addWidget(buildPlaces());
    details->addWidget(new NotesBox(m_edit, m_details));
    m_details->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_sentence);
    column->addLayout(partial);
    column->addLayout(opener);
    column->addWidget(m_details);
    column->addStretch();
    connect(group, &QButtonGroup::buttonClicked, this, [this] {
        Mapping mapping = m_edit->mapping();
        setPartialPolicy(mapping, m_asNote->isChecked() ? PartialPolicy::Note : PartialPolicy::Status);
        m_edit->set(mapping);
    });
    connect(m_open, &QPushButton::toggled, this, [this](bool open) {
        m_details->setVisible(open);
        Q_EMIT opened(open);
    });
    connect(edit, &MappingEdit::changed, this, &StatusPage::show);
}

bool StatusPage::isOpen() const
{
    return m_open->isChecked();
}

QWidget *StatusPage::buildBlock()
{
    auto *box = new QGroupBox(tr("A block of its own in a text field"), m_details);
    m_inBlock = new QCheckBox(tr("&Keep a block in"), box);
    m_inBlock->setObjectName(QStringLiteral("inBlock"));
    m_blockField = new FieldCombo(box);
    m_blockField->setObjectName(QStringLiteral("blockField"));
    m_blockField->setAccessibleName(tr("Field that holds the block"));
    auto *place = new QHBoxLayout;
    place->addWidget(m_inBlock);
    place->addWidget(m_blockField, 1);
    auto *parts = new QHBoxLayout;
    for (const BlockPart part : {BlockPart::Status, BlockPart::SupplierOrder, BlockPart::Eta, BlockPart::Invoice, BlockPart::Events}) {
        auto *tick = new QCheckBox(blockPartText(part), box);
        tick->setAccessibleDescription(tr("Shown in the block"));
        parts->addWidget(tick);
        m_parts.append({part, tick});
        connect(tick, &QCheckBox::clicked, this, &StatusPage::editBlock);
    }
    parts->addStretch();
    auto *safety = new QLabel(tr("The block stands between two marker lines. What you write outside of it is never touched."), box);
    safety->setWordWrap(true);
    auto *column = new QVBoxLayout(box);
    column->addLayout(place);
    column->addLayout(parts);
    column->addWidget(safety);
    connect(m_inBlock, &QCheckBox::clicked, this, &StatusPage::editBlock);
    connect(m_blockField, &FieldCombo::chosen, this, &StatusPage::editBlock);
    return box;
}

QWidget *StatusPage::buildPlaces()
{
    auto *box = new QGroupBox(tr("Fields of its own"), m_details);
    m_which = new QTabBar(box);
    m_which->setObjectName(QStringLiteral("statusFields"));
    m_which->setAccessibleName(tr("Fields that get the status"));
    m_which->setExpanding(false);
    m_which->setDocumentMode(true);
    m_addField = new QPushButton(tr("One more field"), box);
    m_addField->setObjectName(QStringLiteral("addStatusField"));
    m_addField->setAutoDefault(false);
    auto *fields = new QHBoxLayout;
    fields->addWidget(m_which, 1);
    fields->addWidget(m_addField);
    m_field = new FieldCombo(box);
    m_field->setObjectName(QStringLiteral("statusField"));
    m_when = new QComboBox(box);
    m_when->setObjectName(QStringLiteral("statusWhen"));
    for (const FieldPolicy policy : {FieldPolicy::Keep, FieldPolicy::Always, FieldPolicy::Fill})
        m_when->addItem(policyText(policy), int(policy));
    m_lineField = new FieldCombo(box);
    m_lineField->setObjectName(QStringLiteral("statusLineField"));
    m_unknown = new QComboBox(box);
    m_unknown->setObjectName(QStringLiteral("unknown"));
    m_unknown->addItem(tr("Wait and ask me"), int(UnknownStatus::Hold));
    m_unknown->addItem(tr("Leave the status as it is"), int(UnknownStatus::Ignore));
    m_unknown->addItem(tr("Write the word as it came, where the field takes text"), int(UnknownStatus::WriteAsText));
    m_table = new StatusTable(m_edit, box);
    auto *safety = new QLabel(tr("✓ The status never moves back by itself. What you change by hand is kept, and you are told."), box);
    safety->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Field:"), m_field);
    form->addRow(tr("&When:"), m_when);
    form->addRow(tr("&Lines too, into:"), m_lineField);
    form->addRow(tr("A status nobody explained &yet:"), m_unknown);
    auto *column = new QVBoxLayout(box);
    column->addLayout(fields);
    column->addLayout(form);
    column->addWidget(m_table);
    column->addWidget(safety);
    connect(m_which, &QTabBar::currentChanged, m_edit, &MappingEdit::pickStatusRule);
    connect(m_addField, &QPushButton::clicked, this, [this] {
        m_edit->pickStatusRule(int(m_edit->mapping().statuses.size()));
        m_field->setFocus(Qt::OtherFocusReason);
    });
    connect(m_field, &FieldCombo::chosen, this, &StatusPage::editField);
    connect(m_when, &QComboBox::activated, this, &StatusPage::editField);
    connect(m_lineField, &FieldCombo::chosen, this, &StatusPage::editField);
    connect(m_unknown, &QComboBox::activated, this, &StatusPage::editUnknown);
    return box;
}

void StatusPage::show()
{
    const Mapping &mapping = m_edit->mapping();
    const TargetSchema &schema = m_edit->schema();
    const BlockRule *block = statusBlock(mapping);
    const bool known = m_edit->statusRule() < mapping.statuses.size();
    const StatusRule *rule = known ? &mapping.statuses.at(m_edit->statusRule()) : nullptr;
    showFields();
    m_sentence->setText(statusSentence(mapping, schema));
    m_asStatus->setText(!mapping.statuses.isEmpty() || !block ? tr("show as “Partially shipped”") : tr("show as “Partially shipped” in the block"));
    const bool note = partialPolicy(mapping) == PartialPolicy::Note;
    m_asNote->setChecked(note);
    m_asStatus->setChecked(!note);
    QList<TargetField> blocks;
    for (const TargetField &field : m_edit->writable({FieldType::Text})) {
        if (field.multiLine)
            blocks.append(field);
    }
    m_blockField->setFields(blocks);
    m_inBlock->setChecked(block != nullptr);
    m_inBlock->setEnabled(!blocks.isEmpty());
    m_blockField->setEnabled(block != nullptr);
    if (block)
        m_blockField->setCurrent(block->field, schema);
    for (const auto &[part, tick] : std::as_const(m_parts)) {
        tick->setEnabled(block != nullptr);
        tick->setChecked(block && block->contents.contains(part));
    }
    m_field->setFields(m_edit->writable({FieldType::Choice, FieldType::Text}), {tr("None")});
    QList<TargetField> lines;
    for (const TargetField &field : m_edit->writable({FieldType::Choice, FieldType::Text})) {
        if (field.ref.place == FieldPlace::Line)
            lines.append(field);
    }
    m_lineField->setFields(lines, {tr("Not written")});
    if (rule)
        m_field->setCurrent(rule->field, schema);
    else
        m_field->setCurrentExtra(0);
    if (rule && rule->lineField)
        m_lineField->setCurrent(*rule->lineField, schema);
    else
        m_lineField->setCurrentExtra(0);
    m_when->setCurrentIndex(m_when->findData(int(rule ? rule->policy : FieldPolicy::Keep)));
    m_when->setEnabled(rule != nullptr);
    m_lineField->setEnabled(rule && rule->field.place != FieldPlace::Line && !lines.isEmpty());
    m_unknown->setCurrentIndex(m_unknown->findData(int(mapping.unknown)));
}

/// A tab for each field that gets the status, where there are several or one more is being added.
void StatusPage::showFields()
{
    const QList<StatusRule> &rules = m_edit->mapping().statuses;
    const int tabs = std::max(int(rules.size()), m_edit->statusRule() + 1);
    const QSignalBlocker quiet(m_which);
    while (m_which->count() > tabs)
        m_which->removeTab(m_which->count() - 1);
    while (m_which->count() < tabs)
        m_which->addTab(QString());
    for (int i = 0; i < tabs; ++i) {
        const QString name = i < rules.size() ? fieldText(rules.at(i).field, m_edit->schema()) : tr("New field");
        m_which->setTabText(i, QString(name).replace(u'&', QStringLiteral("&&")));
    }
    m_which->setCurrentIndex(m_edit->statusRule());
    m_which->setVisible(tabs > 1);
    m_addField->setVisible(!rules.isEmpty());
    m_addField->setEnabled(m_edit->statusRule() < rules.size());
}

void StatusPage::editBlock()
{
    Mapping mapping = m_edit->mapping();
    BlockRule *block = statusBlock(mapping);
    if (!m_inBlock->isChecked()) {
        if (block)
            mapping.blocks.removeIf([field = block->field](const BlockRule &each) { return each.field == field; });
        return m_edit->set(mapping);
    }
    if (!block) { // as it was before it was taken out, else as recommended
        const BlockRule *known = statusBlock(m_edit->desk().saved);
        BlockRule made;
        if (known)
            made = *known;
        else
            made.contents = {BlockPart::Status, BlockPart::SupplierOrder, BlockPart::Tracking, BlockPart::Eta, BlockPart::Invoice, BlockPart::Events};
        mapping.blocks.append(made);
        block = &mapping.blocks.last();
    } else {
        for (const auto &[part, tick] : std::as_const(m_parts)) {
            if (tick->isChecked() && !block->contents.contains(part))
                block->contents.append(part);
            else if (!tick->isChecked())
                block->contents.removeAll(part);
        }
        std::sort(block->contents.begin(), block->contents.end());
    }
    if (const auto field = m_blockField->current())
        block->field = *field;
    mapping.blocks.removeIf([](const BlockRule &each) { return each.contents.isEmpty(); });
    m_edit->set(mapping);
}

void StatusPage::editField()
{
    Mapping mapping = m_edit->mapping();
    const auto field = m_field->current();
    const int place = m_edit->statusRule();
    if (!field) {
        if (place < mapping.statuses.size())
            mapping.statuses.removeAt(place);
        m_edit->set(mapping);
        return m_edit->pickStatusRule(std::min(place, std::max(0, int(m_edit->mapping().statuses.size()) - 1)));
    }
    if (place >= mapping.statuses.size()) {
        StatusRule made;
        const TargetField *known = m_edit->schema().find(*field);
        made.partial = !mapping.statuses.isEmpty() ? mapping.statuses.first().partial
            : known && known->type == FieldType::Choice ? PartialPolicy::Note
                                                        : PartialPolicy::Status;
        mapping.statuses.append(made);
    }
    StatusRule &rule = mapping.statuses[place];
    if (rule.field != *field) { // values belong to the field they were picked for
        const TargetField *known = m_edit->schema().find(*field);
        rule.field = *field;
        rule.values.clear();
        rule.startValues.clear();
        rule.lineField.reset();
        if (known && known->type == FieldType::Text) {
            for (const Stage stage : StatusTable::stages())
                rule.values.append({stage, {StatusValue::Kind::Text, stageLabel(stage)}, false});
        }
    } else {
        rule.lineField = m_lineField->current();
    }
    rule.policy = FieldPolicy(m_when->currentData().toInt());
    m_edit->set(mapping);
}

void StatusPage::editUnknown()
{
    Mapping mapping = m_edit->mapping();
    mapping.unknown = UnknownStatus(m_unknown->currentData().toInt());
    m_edit->set(mapping);
}

} // namespace Waybill
