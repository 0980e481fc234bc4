#include "ui/settings/settingform.h"

#include "ui/widgets/deafen.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.toVariant().toString();
}

} // namespace

SettingForm::SettingForm(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_rows(new QFormLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_rows->setVerticalSpacing(fontMetrics().height() / 2);
}

SettingForm::~SettingForm()
{
    deafen(this);
}

void SettingForm::add(const QString &name, const QString &label, QWidget *widget, std::function<void(const QJsonValue &)> show)
{
    widget->setObjectName(name);
    auto *trouble = new QLabel(this);
    trouble->setWordWrap(true);
    trouble->setTextFormat(Qt::PlainText);
    trouble->setObjectName(name + u"/trouble"_s);
    trouble->hide();
    auto *box = new QWidget(this);
    auto *stack = new QVBoxLayout(box);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->addWidget(widget, 0, Qt::AlignLeft);
    stack->addWidget(trouble);
    if (label.isEmpty()) {
        m_rows->addRow(box);
    } else {
        auto *words = new QLabel(label, this);
        words->setBuddy(widget);
        widget->setAccessibleName(label); // a buddy names only its siblings
        words->setTextFormat(Qt::PlainText);
        m_rows->addRow(words, box);
    }
    m_desk.rights->guard(widget, Deed::Settings);
    m_fields.append({name, widget, trouble, std::move(show)});
}

QCheckBox *SettingForm::addCheck(const SettingKey<bool> &key, const QString &text)
{
    auto *check = new QCheckBox(text, this);
    add(key.name, {}, check, [check](const QJsonValue &value) { check->setChecked(value.toBool()); });
    connect(check, &QCheckBox::toggled, this, [this, name = key.name](bool on) { save(name, on ? u"true"_s : u"false"_s); });
    return check;
}

QComboBox *SettingForm::addChoice(const SettingKey<QString> &key, const QString &label, const QList<std::pair<QString, QString>> &choices)
{
    auto *combo = new QComboBox(this);
    for (const auto &[value, words] : choices)
        combo->addItem(words, value);
    add(key.name, label, combo, [combo](const QJsonValue &value) { combo->setCurrentIndex(std::max(0, combo->findData(value.toString()))); });
    connect(combo, &QComboBox::currentIndexChanged, this, [this, combo, name = key.name] { save(name, combo->currentData().toString()); });
    return combo;
}

QLineEdit *SettingForm::addText(const SettingKey<QString> &key, const QString &label)
{
    auto *edit = new QLineEdit(this);
    edit->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    add(key.name, label, edit, [edit](const QJsonValue &value) {
        if (!edit->isModified())
            edit->setText(value.toString());
    });
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, name = key.name] {
        if (edit->isModified())
            save(name, edit->text().trimmed());
        edit->setModified(false);
    });
    return edit;
}

QTimeEdit *SettingForm::addTime(const SettingKey<QTime> &key, const QString &label)
{
    auto *edit = new QTimeEdit(this);
    add(key.name, label, edit, [edit](const QJsonValue &value) { edit->setTime(QTime::fromString(value.toString(), u"HH:mm"_s)); });
    connect(edit, &QTimeEdit::timeChanged, this, [this, name = key.name](const QTime &time) { save(name, time.toString(u"HH:mm"_s)); });
    return edit;
}

QSpinBox *SettingForm::addNumber(const SettingKey<int> &key, const QString &label, const QString &suffix, const QString &zero)
{
    return addSpin(key.name, key.least, key.most, label, suffix, zero);
}

QSpinBox *SettingForm::addSpin(const QString &name, int least, int most, const QString &label, const QString &suffix, const QString &zero)
{
    auto *spin = new QSpinBox(this);
    spin->setRange(least, most);
    spin->setSuffix(suffix);
    spin->setSpecialValueText(zero);
    spin->setKeyboardTracking(false); // "1" on the way to "180" is no wish
    add(name, label, spin, [spin](const QJsonValue &value) { spin->setValue(value.toInt()); });
    connect(spin, &QSpinBox::valueChanged, this, [this, name](int value) { save(name, QString::number(value)); });
    return spin;
}

void SettingForm::addWidget(const QString &label, QWidget *field)
{
    label.isEmpty() ? m_rows->addRow(field) : m_rows->addRow(label, field);
}

void SettingForm::setRowShown(QWidget *field, bool shown)
{
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        for (const auto role : {QFormLayout::FieldRole, QFormLayout::SpanningRole}) {
            const QLayoutItem *item = m_rows->itemAt(row, role);
            if (item && item->widget() && (item->widget() == field || item->widget()->isAncestorOf(field)))
                m_rows->setRowVisible(row, shown);
        }
    }
}

void SettingForm::load()
{
    ask<Result<QList<SettingRow>>>(m_desk.service, this, [](SyncCore &core) { return core.settings(); },
                                   [this](const Result<QList<SettingRow>> &rows) { rows ? show(*rows) : m_desk.navigator.tell(rows.error()); });
}

void SettingForm::show(const QList<SettingRow> &rows)
{
    const QScopedValueRollback showing(m_showing, true);
    for (const SettingRow &row : rows) {
        if (m_onTheWay.value(row.name) > 0)
            continue;
        m_values.insert(row.name, textOf(row.value));
        for (const Field &field : std::as_const(m_fields)) {
            if (field.name == row.name)
                field.show(row.value);
        }
    }
    Q_EMIT changed();
}

void SettingForm::save(const QString &name, const QString &text)
{
    if (m_showing || text == m_values.value(name))
        return;
    const QString before = m_values.value(name);
    m_values.insert(name, text);
    ++m_onTheWay[name];
    ask<Result<SettingRow>>(m_desk.service, this, [name, text](SyncCore &core) { return core.setSetting(name, text); },
                            [this, name, before](const Result<SettingRow> &row) {
                                tell(name, row ? QString() : row.error().message);
                                if (--m_onTheWay[name] > 0)
                                    return; // a later choice is being saved
                                m_values.insert(name, row ? textOf(row->value) : before);
                                if (!row)
                                    return;
                                Q_EMIT changed();
                                Q_EMIT saved();
                            });
}

void SettingForm::tell(const QString &name, const QString &trouble)
{
    for (const Field &field : std::as_const(m_fields)) {
        if (field.name != name)
            continue;
        field.trouble->setText(trouble.isEmpty() ? QString() : u"✕ "_s + trouble);
        field.trouble->setVisible(!trouble.isEmpty());
        field.widget->setAccessibleDescription(trouble);
    }
}

} // namespace Waybill
