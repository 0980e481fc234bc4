#include "ui/mapping/factrow.h"

#include "ui/mapping/fieldcombo.h"
#include "ui/mapping/mappingtexts.h"
#include "ui/widgets/lengthbar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

namespace Waybill {

namespace {

/// Ways to put a fact into words, as one list a fact.
struct FormatChoice
{
    QString label;
    FieldFormat format;
};

bool isDate(Fact fact)
{
    return fits(fact, FieldType::Day);
}

QList<FormatChoice> formatsOf(Fact fact, const TargetField *field)
{
    QList<FormatChoice> all;
    FieldFormat plain;
    if (isList(fact)) {
        const std::pair<QString, QString> separators[]{{FactRow::tr("separated by commas"), QStringLiteral(", ")},
                                                       {FactRow::tr("separated by semicolons"), QStringLiteral("; ")},
                                                       {FactRow::tr("separated by bars"), QStringLiteral(" | ")},
                                                       {FactRow::tr("one a line"), QStringLiteral("\n")}};
        for (const auto &[label, separator] : separators) {
            if (separator == QLatin1String("\n") && field && !field->multiLine)
                continue;
            plain.separator = separator;
            plain.carrierPrefix = false;
            all.append({label, plain});
            if (fact == Fact::Tracking) {
                plain.carrierPrefix = true;
                all.append({FactRow::tr("carrier before each, %1").arg(label), plain});
            }
        }
        FieldFormat first;
        first.firstOnly = true;
        all.append({FactRow::tr("the first one only"), first});
    } else if (isDate(fact) && field && field->type == FieldType::Text) {
        all.append({FactRow::tr("2026-03-31"), plain});
        for (const char *form : {"dd.MM.yyyy", "MM/dd/yyyy", "d MMM yyyy"}) {
            plain.dateFormat = QLatin1String(form);
            all.append({QDate(2026, 3, 31).toString(plain.dateFormat), plain});
        }
    }
    return all;
}

} // namespace

FactRow::FactRow(MappingEdit *edit, Fact fact, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_on(new QCheckBox(this))
    , m_field(new FieldCombo(this))
    , m_when(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_after(new QLabel(this))
    , m_length(new LengthBar(this))
{
    m_rule.fact = fact;
    build();
}

void FactRow::build()
{
    const QString name = factText(m_rule.fact, m_edit->desk().sourceName);
    const QString key = factKey(m_rule.fact);
    setObjectName(QStringLiteral("fact_") + key);
    m_on->setText(name);
    m_on->setObjectName(QStringLiteral("on_") + key);
    m_field->setObjectName(QStringLiteral("field_") + key);
    m_field->setAccessibleName(tr("Field for %1").arg(name));
    m_when->setObjectName(QStringLiteral("when_") + key);
    m_when->setAccessibleName(tr("When %1 is written").arg(name));
    m_when->setToolTip(tr("If empty: written once, into an empty field.\nKeep yours: kept up to date until you change it by hand.\n"
                          "Always: overwrites what stands there."));
    for (const FieldPolicy policy : {FieldPolicy::Fill, FieldPolicy::Keep, FieldPolicy::Always})
        m_when->addItem(policyText(policy), int(policy));
    m_format->setAccessibleName(tr("Format of %1").arg(name));
    m_format->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_format->setMinimumContentsLength(12);
    m_after->setTextFormat(Qt::PlainText);
    m_after->setWordWrap(true);
    m_after->setObjectName(QStringLiteral("after_") + key);
    m_length->setObjectName(QStringLiteral("length_") + key);
    QStringList extras;
    if (m_rule.fact == Fact::Tracking)
        extras.append(tr("In the status block"));
    else if (m_rule.fact == Fact::Carrier)
        extras.append(tr("With the tracking number"));
    m_field->setFields(m_edit->fitting(m_rule.fact), extras);
    for (QComboBox *combo : {static_cast<QComboBox *>(m_field), m_when, m_format}) { // columns of one width in every row
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        policy.setRetainSizeWhenHidden(true);
        combo->setSizePolicy(policy);
        combo->setMinimumWidth(fontMetrics().averageCharWidth() * 10);
    }
    m_on->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_on->setMinimumWidth(m_on->sizeHint().width());
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 2, 12, 6);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_on, 0, 0);
    grid->addWidget(m_field, 0, 1);
    grid->addWidget(m_when, 0, 2);
    grid->addWidget(m_format, 0, 3);
    grid->addWidget(m_after, 1, 1, 1, 2);
    grid->addWidget(m_length, 1, 3, Qt::AlignTop);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 4);
    grid->setColumnStretch(2, 2);
    grid->setColumnStretch(3, 3);
    connect(m_on, &QCheckBox::clicked, this, &FactRow::readBack);
    connect(m_field, &FieldCombo::chosen, this, &FactRow::readBack);
    connect(m_when, &QComboBox::activated, this, &FactRow::readBack);
    connect(m_format, &QComboBox::activated, this, &FactRow::readBack);
}

QWidget *FactRow::firstControl() const
{
    return m_on;
}

void FactRow::show(const FactRule &rule)
{
    m_rule = rule;
    m_on->setChecked(rule.on);
    if (rule.inBlock)
        m_field->setCurrentExtra(0);
    else if (!rule.field.name.isEmpty())
        m_field->setCurrent(rule.field, m_edit->schema());
    else
        m_field->setCurrentIndex(m_field->findText(QString()));
    if (!rule.on && !rule.inBlock && rule.field.name.isEmpty())
        m_field->setCurrentIndex(-1);
    m_field->setEnabled(m_field->count() > 0);
    m_field->setPlaceholderText(m_field->count() > 0 ? tr("Choose a field") : tr("No field fits"));
    m_on->setEnabled(m_field->count() > 0);
    m_when->setCurrentIndex(m_when->findData(int(rule.policy)));
    m_when->setEnabled(rule.on);
    m_when->setVisible(!rule.inBlock);
    showFormat();
    QWidget::show();
}

void FactRow::showFormat()
{
    const auto formats = formatsOf(m_rule.fact, m_edit->schema().find(m_rule.field));
    m_format->clear();
    int current = -1;
    for (const FormatChoice &choice : formats) {
        m_format->addItem(choice.label);
        if (choice.format == m_rule.format || (choice.format.firstOnly && m_rule.format.firstOnly))
            current = m_format->count() - 1;
    }
    if (current < 0 && !formats.isEmpty()) { // as imported from a file
        m_format->addItem(tr("as it is"));
        current = m_format->count() - 1;
    }
    m_format->setCurrentIndex(current);
    m_format->setVisible(!m_rule.inBlock && formats.size() > 1);
    m_format->setEnabled(m_rule.on);
}

void FactRow::readBack()
{
    m_rule.on = m_on->isChecked();
    if (const auto field = m_field->current()) {
        m_rule.field = *field;
        m_rule.inBlock = false;
    } else if (m_field->currentIndex() >= 0) {
        m_rule.inBlock = true;
        m_rule.field = {};
    }
    if (sender() == m_field)
        m_rule.on = true;
    m_rule.policy = FieldPolicy(m_when->currentData().toInt());
    const auto formats = formatsOf(m_rule.fact, m_edit->schema().find(m_rule.field));
    if (sender() == m_format && m_format->currentIndex() < formats.size() && m_format->currentIndex() >= 0)
        m_rule.format = formats.at(m_format->currentIndex()).format;
    if (m_rule.on && !m_rule.inBlock && m_rule.field.name.isEmpty()) { // ticked, and no field yet: that comes next
        m_field->setFocus();
        m_field->showPopup();
    }
    Q_EMIT edited();
}

void FactRow::showPreview(const OrderLook &look)
{
    const BlockRule *block = statusBlock(m_edit->mapping());
    const FieldRef ref = m_rule.inBlock && block ? block->field : m_rule.field;
    const auto found = std::find_if(look.fields.cbegin(), look.fields.cend(), [&](const FieldLook &field) { return field.address.field == ref; });
    const bool known = m_rule.on && found != look.fields.cend();
    QString after = known && !m_rule.inBlock ? found->after.simplified() : QString();
    if (after.size() > 80)
        after = after.left(79) + QChar(0x2026);
    m_after->setText(after.isEmpty() ? QString() : tr("→ %1").arg(after));
    m_after->setVisible(!after.isEmpty());
    m_length->show(known ? found->used : 0, known ? found->length : 0);
}

} // namespace Waybill
