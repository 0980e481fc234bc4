#include "ui/mapping/statustable.h"

#include "ui/look/changeview.h"
#include "ui/mapping/mappingtexts.h"
#include "ui/widgets/deafen.h"
#include "ui/widgets/statechip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace Waybill {

const QList<Stage> &StatusTable::stages()
{
    static const QList<Stage> all{Stage::Submitted, Stage::Received,    Stage::Processing, Stage::PartlyShipped, Stage::Shipped,
                                  Stage::Delivered, Stage::Invoiced,    Stage::Closed,     Stage::BackOrdered,   Stage::InReview,
                                  Stage::OnHold,    Stage::Rejected,    Stage::Cancelled};
    return all;
}

StatusTable::StatusTable(MappingEdit *edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_grid(new QGridLayout)
    , m_words(new QWidget(this))
    , m_wordGrid(new QGridLayout(m_words))
    , m_lock(new QFrame(this))
    , m_lockWords(new QLabel(m_lock))
    , m_unlock(new QPushButton(m_lock))
{
    m_lock->setObjectName(QStringLiteral("lock"));
    m_unlock->setObjectName(QStringLiteral("unlock"));
    m_lockWords->setWordWrap(true);
    m_lockWords->setTextFormat(Qt::PlainText);
    qobject_cast<QFrame *>(m_lock)->setFrameShape(QFrame::StyledPanel);
    auto *leave = new QPushButton(tr("Leave it locked"), m_lock);
    auto *lock = new QGridLayout(m_lock);
    lock->addWidget(m_lockWords, 0, 0, 1, 3);
    lock->addWidget(m_unlock, 1, 1);
    lock->addWidget(leave, 1, 2);
    lock->setColumnStretch(0, 1);
    m_lock->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_grid);
    column->addWidget(m_lock);
    column->addWidget(m_words);
    build();
    connect(m_unlock, &QPushButton::clicked, this, &StatusTable::unlock);
    connect(leave, &QPushButton::clicked, m_lock, &QWidget::hide);
    connect(edit, &MappingEdit::changed, this, &StatusTable::show);
    connect(edit, &MappingEdit::seenChanged, this, &StatusTable::showWords);
}

StatusTable::~StatusTable()
{
    deafen(this);
}

void StatusTable::build()
{
    m_grid->setHorizontalSpacing(12);
    m_grid->setColumnStretch(2, 1);
    const QStringList heads{tr("Status at the supplier"), tr("Orders lately"), tr("Written value"), tr("Lines too")};
    for (int column = 0; column < heads.size(); ++column) {
        auto *head = new QLabel(heads.at(column), this);
        QFont bold = font();
        bold.setBold(true);
        head->setFont(bold);
        head->setWordWrap(true);
        m_grid->addWidget(head, 0, column);
    }
    for (const Stage stage : stages()) {
        Line line{stage, new QLabel(stageWords(stage), this), new QLabel(this), new QComboBox(this), new QCheckBox(this)};
        const int row = int(m_lines.size()) + 1;
        line.value->setObjectName(QStringLiteral("value%1").arg(int(stage)));
        line.value->setAccessibleName(tr("Value for %1").arg(stageWords(stage)));
        line.value->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        line.value->setMinimumContentsLength(14);
        line.lines->setAccessibleName(tr("%1: into the lines too").arg(stageWords(stage)));
        line.orders->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        m_grid->addWidget(line.status, row, 0);
        m_grid->addWidget(line.orders, row, 1);
        m_grid->addWidget(line.value, row, 2);
        m_grid->addWidget(line.lines, row, 3, Qt::AlignHCenter);
        m_lines.append(line);
        connect(line.value, &QComboBox::activated, this, [this, line] { edited(line); });
        connect(line.lines, &QCheckBox::clicked, this, [this, line] { edited(line); });
    }
}

void StatusTable::show()
{
    const Mapping &mapping = m_edit->mapping();
    const StatusRule rule = mapping.statuses.value(m_edit->statusRule());
    const TargetField *field = m_edit->statusRule() >= mapping.statuses.size() ? nullptr : m_edit->schema().find(rule.field);
    for (Line &line : m_lines)
        showValue(line, rule, field);
    for (const WordLine &line : std::as_const(m_wordLines)) {
        const auto known = mapping.mappedStatuses.constFind(statusWord(line.word));
        line.means->setCurrentIndex(known == mapping.mappedStatuses.cend() ? 0 : line.means->findData(int(*known)));
    }
}

void StatusTable::showValue(Line &line, const StatusRule &rule, const TargetField *field)
{
    QComboBox *combo = line.value;
    const bool text = field && field->type == FieldType::Text;
    const StatusValue value = rule.valueOf(line.stage);
    const bool typing = combo->lineEdit() && combo->lineEdit()->hasFocus();
    combo->setEnabled(field != nullptr);
    line.lines->setEnabled(field && rule.lineField.has_value() && value.kind != StatusValue::Kind::Nothing);
    const auto stored = std::find_if(rule.values.cbegin(), rule.values.cend(), [&](const auto &each) { return each.stage == line.stage; });
    line.lines->setChecked(stored != rule.values.cend() && stored->linesToo);
    if (typing)
        return;
    const QSignalBlocker quiet(combo);
    combo->clear();
    if (combo->isEditable() != text) {
        combo->setEditable(text);
        if (text)
            connect(combo->lineEdit(), &QLineEdit::editingFinished, this, [this, line] { edited(line); });
    }
    if (text) {
        combo->lineEdit()->setPlaceholderText(tr("not written"));
        combo->lineEdit()->setAccessibleName(combo->accessibleName());
        combo->addItem(stageLabel(line.stage));
        combo->setCurrentIndex(-1);
        combo->setEditText(value.text);
        return;
    }
    combo->addItem(tr("Not written"));
    for (const FieldChoice &choice : field ? field->choices : QList<FieldChoice>()) {
        if (!choice.active || choice.effect == ChoiceEffect::NeverOffered)
            continue;
        const bool locked = choice.effect == ChoiceEffect::Receipt && !isUnlocked(m_edit->mapping(), rule.field, choice.value);
        combo->addItem(locked ? tr("%1 (locked)").arg(choice.label) : choice.label, choice.value);
        const bool byId = value.kind == StatusValue::Kind::Choice && value.text == choice.value;
        const bool byLabel = value.kind == StatusValue::Kind::ChoiceLabel && value.text.compare(choice.label, Qt::CaseInsensitive) == 0;
        if (byId || byLabel)
            combo->setCurrentIndex(combo->count() - 1);
    }
}

void StatusTable::showWords()
{
    const QLocale locale;
    for (const Line &line : std::as_const(m_lines)) {
        const auto &seen = m_edit->desk().seen;
        const auto found = std::find_if(seen.cbegin(), seen.cend(), [&](const SeenStatus &each) { return each.stage == line.stage; });
        const bool known = found != seen.cend() && !found->words.isEmpty();
        line.status->setText(known ? tr("%1 (%2)").arg(stageWords(line.stage), found->words.join(QStringLiteral(", "))) : stageWords(line.stage));
        line.status->setTextFormat(Qt::PlainText);
        line.status->setWordWrap(true);
        line.orders->setText(locale.toString(found == seen.cend() ? 0 : found->orders));
    }
    QStringList words;
    for (const SeenStatus &seen : m_edit->desk().seen) {
        if (!seen.stage)
            words.append(seen.words);
    }
    for (auto known = m_edit->mapping().mappedStatuses.cbegin(); known != m_edit->mapping().mappedStatuses.cend(); ++known) {
        const bool shown = std::any_of(words.cbegin(), words.cend(), [&](const QString &word) { return statusWord(word) == known.key(); });
        if (!shown)
            words.append(known.key());
    }
    while (QLayoutItem *item = m_wordGrid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_wordLines.clear();
    m_words->setVisible(!words.isEmpty());
    for (const QString &word : std::as_const(words)) {
        auto *label = new QLabel(tr("%1 “%2” was not explained yet. It means:").arg(StateChip::mark(StateChip::Tone::NeedsYou), word), m_words);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        auto *means = new QComboBox(m_words);
        means->setAccessibleName(tr("Meaning of %1").arg(word));
        means->setObjectName(QStringLiteral("word_") + statusWord(word));
        means->addItem(tr("Nobody knows yet"));
        for (const Stage stage : stages())
            means->addItem(stageWords(stage), int(stage));
        const int row = int(m_wordLines.size());
        m_wordGrid->addWidget(label, row, 0);
        m_wordGrid->addWidget(means, row, 1);
        m_wordLines.append({word, means});
        connect(means, &QComboBox::activated, this, [this, word, means] {
            Mapping mapping = m_edit->mapping();
            if (means->currentIndex() <= 0)
                mapping.mappedStatuses.remove(statusWord(word));
            else
                mapping.mappedStatuses.insert(statusWord(word), Stage(means->currentData().toInt()));
            m_edit->set(mapping);
        });
    }
    show();
}

void StatusTable::edited(const Line &line)
{
    Mapping mapping = m_edit->mapping();
    if (m_edit->statusRule() >= mapping.statuses.size())
        return;
    StatusRule &rule = mapping.statuses[m_edit->statusRule()];
    const TargetField *field = m_edit->schema().find(rule.field);
    if (!field)
        return;
    StatusValue value;
    if (field->type == FieldType::Text) {
        const QString text = line.value->currentText().trimmed();
        if (!text.isEmpty())
            value = {StatusValue::Kind::Text, text};
    } else if (line.value->currentIndex() > 0) {
        const QString stored = line.value->currentData().toString();
        const FieldChoice *choice = field->choice(stored);
        if (choice && choice->effect == ChoiceEffect::Receipt && !isUnlocked(mapping, rule.field, stored)) {
            offerUnlock(line.stage, *choice);
            return show(); // the value stays what it was until the lock is off
        }
        value = {StatusValue::Kind::Choice, stored};
    }
    setStageValue(rule, line.stage, value, line.lines->isChecked());
    m_edit->set(mapping);
}

void StatusTable::offerUnlock(Stage stage, const FieldChoice &choice)
{
    m_lockStage = stage;
    m_lockChoice = choice.value;
    m_lockWords->setText(receiptConsequences(choice.label, m_edit->desk().targetName));
    m_unlock->setText(tr("Unlock “%1” for %2").arg(choice.label, stageWords(stage)));
    m_lock->show();
    m_unlock->setFocus();
}

void StatusTable::unlock()
{
    m_lock->hide();
    Mapping mapping = m_edit->mapping();
    if (m_edit->statusRule() >= mapping.statuses.size())
        return;
    StatusRule &rule = mapping.statuses[m_edit->statusRule()];
    mapping.unlocked.append({rule.field, m_lockChoice, m_edit->desk().person, m_edit->desk().now});
    setStageValue(rule, m_lockStage, {StatusValue::Kind::Choice, m_lockChoice});
    m_edit->set(mapping);
}

} // namespace Waybill
