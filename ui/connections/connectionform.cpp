#include "ui/connections/connectionform.h"

#include "ui/connections/browserfield.h"
#include "ui/connections/lineinput.h"
#include "ui/connections/reachedit.h"
#include "ui/connections/systemwords.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QString withoutMnemonic(QString label)
{
    return label.remove(u'&');
}

/// "Secret: abc" → "abc" if the line begins with this label.
QString withoutLabel(const QString &line, const QString &label)
{
    if (!line.startsWith(label, Qt::CaseInsensitive))
        return line;
    const QString rest = line.mid(label.size()).trimmed();
    return rest.startsWith(u':') || rest.startsWith(u'=') ? rest.mid(1).trimmed() : line;
}

QFormLayout *newForm(QWidget *parent)
{
    auto *form = parent ? new QFormLayout(parent) : new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    return form;
}

} // namespace

ConnectionForm::ConnectionForm(const Desk &desk, const SystemKind &kind, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_kind(kind)
    , m_missing(new QLabel(this))
    , m_advancedButton(new QToolButton(this))
    , m_advanced(new QWidget(this))
    , m_reach(nullptr)
{
    auto *form = newForm(nullptr);
    auto *note = new QLabel(systemWords(kind.pasteNote), this);
    note->setWordWrap(true);
    note->setVisible(!kind.pasteNote.isEmpty());
    m_missing->setObjectName(u"missingField"_s);
    m_missing->setWordWrap(true);
    m_missing->setTextFormat(Qt::PlainText);
    m_missing->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    column->addWidget(m_missing);
    column->addWidget(note);
    column->addWidget(m_advancedButton, 0, Qt::AlignLeft);
    column->addWidget(m_advanced);
    auto *advanced = newForm(nullptr);
    for (const ConnectionField &field : kind.fields) {
        QWidget *widget = makeField(field);
        auto *label = new QLabel(systemWords(field.label), this);
        label->setBuddy(widget);
        m_layouts.insert(field.key, field.advanced ? advanced : form);
        m_layouts.value(field.key)->addRow(label, widget);
    }
    m_reach = new ReachEdit(desk, m_advanced);
    auto *advancedColumn = new QVBoxLayout(m_advanced);
    advancedColumn->setContentsMargins(0, 0, 0, 0);
    advancedColumn->addLayout(advanced);
    advancedColumn->addWidget(m_reach);
    connect(m_reach, &ReachEdit::changed, this, &ConnectionForm::edited);
    connect(this, &ConnectionForm::edited, this, &ConnectionForm::showAsked);
    showAsked();
    m_advancedButton->setObjectName(u"advanced"_s);
    m_advancedButton->setText(tr("Advanced"));
    m_advancedButton->setCheckable(true);
    m_advancedButton->setAutoRaise(true);
    m_advancedButton->setFocusPolicy(Qt::StrongFocus);
    m_advancedButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_advancedButton->setToolTip(tr("Address, time zone, proxy and company authority"));
    connect(m_advancedButton, &QToolButton::toggled, this, &ConnectionForm::showAdvanced);
    showAdvanced(false);
    QWidget *before = nullptr;
    for (const bool behind : {false, true}) {
        for (const ConnectionField &field : kind.fields) {
            if (field.advanced != behind)
                continue;
            QWidget *widget = m_fields.value(field.key);
            if (before)
                setTabOrder(before, widget);
            before = widget;
        }
        if (!behind && before) {
            setTabOrder(before, m_advancedButton);
            before = m_advancedButton;
        }
    }
    setTabOrder(before, m_reach);
}

QWidget *ConnectionForm::makeField(const ConnectionField &field)
{
    QWidget *widget = nullptr;
    switch (field.shape) {
    case FieldShape::Choice: widget = makeChoice(field); break;
    case FieldShape::TimeZone: widget = makeZones(field); break;
    case FieldShape::Text:
    case FieldShape::Address: widget = field.fromBrowser ? static_cast<QWidget *>(makeBrowser(field)) : makeLine(field); break;
    }
    widget->setObjectName(u"field-"_s + field.key);
    m_fields.insert(field.key, widget);
    return widget;
}

LineInput *ConnectionForm::makeLine(const ConnectionField &field)
{
    auto *line = new LineInput(this);
    line->setEchoMode(field.secret ? QLineEdit::Password : QLineEdit::Normal);
    if (field.shape == FieldShape::Address)
        line->setPlaceholderText(u"https://"_s);
    else if (!field.secret)
        line->setText(field.fallback);
    connect(line, &QLineEdit::textChanged, this, [this] {
        m_missing->hide();
        Q_EMIT edited();
    });
    connect(line, &QLineEdit::returnPressed, this, &ConnectionForm::submitted);
    connect(line, &LineInput::linesPasted, this, [this, line](const QStringList &lines) { spread(line, lines); });
    if (!field.advanced) {
        m_lines.append(line);
        m_lineKeys.append(field.key);
    }
    return line;
}

BrowserField *ConnectionForm::makeBrowser(const ConnectionField &field)
{
    auto *browser = new BrowserField(m_desk, field.key, [this] { return draft(); }, this);
    connect(browser, &BrowserField::signedIn, this, &ConnectionForm::edited);
    connect(browser, &BrowserField::objected, this, &ConnectionForm::pointAt);
    return browser;
}

QComboBox *ConnectionForm::makeChoice(const ConnectionField &field)
{
    auto *combo = new QComboBox(this);
    for (const ConnectionChoice &choice : field.choices)
        combo->addItem(systemWords(choice.label), choice.value);
    combo->setCurrentIndex(qMax(0, combo->findData(field.fallback)));
    connect(combo, &QComboBox::currentIndexChanged, this, &ConnectionForm::edited);
    return combo;
}

QComboBox *ConnectionForm::makeZones(const ConnectionField &field)
{
    auto *combo = new QComboBox(this);
    const auto ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids)
        combo->addItem(QString::fromLatin1(id), QString::fromLatin1(id));
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->completer()->setFilterMode(Qt::MatchContains);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(28); // characters
    combo->lineEdit()->setAccessibleName(systemWords(field.label));
    combo->setCurrentIndex(combo->findData(field.fallback));
    connect(combo, &QComboBox::currentTextChanged, this, &ConnectionForm::edited);
    return combo;
}

QString ConnectionForm::value(const ConnectionField &field) const
{
    if (const auto *combo = qobject_cast<QComboBox *>(m_fields.value(field.key))) {
        if (field.shape != FieldShape::TimeZone)
            return combo->currentData().toString();
        const int known = combo->findText(combo->currentText().trimmed(), Qt::MatchFixedString);
        return known < 0 ? field.fallback : combo->itemText(known);
    }
    if (const auto *browser = qobject_cast<BrowserField *>(m_fields.value(field.key)))
        return browser->secret();
    const auto *line = qobject_cast<LineInput *>(m_fields.value(field.key));
    return field.secret ? line->text() : line->text().trimmed();
}

void ConnectionForm::setValue(const QString &key, const QString &text)
{
    if (auto *combo = qobject_cast<QComboBox *>(m_fields.value(key))) {
        if (const int index = combo->findData(text); index >= 0)
            combo->setCurrentIndex(index);
    } else if (auto *line = qobject_cast<LineInput *>(m_fields.value(key))) {
        line->setText(text);
    }
}

void ConnectionForm::preset(const QJsonObject &settings)
{
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        m_settings.insert(it.key(), it.value());
        setValue(it.key(), it.value().toString());
    }
    m_reach->setSettings(m_settings, !m_stored.isEmpty());
}

void ConnectionForm::setStored(const Connection &connection)
{
    m_stored = connection.id;
    m_settings = {};
    for (const ConnectionField &field : std::as_const(m_kind.fields)) {
        if (auto *browser = qobject_cast<BrowserField *>(m_fields.value(field.key)))
            browser->setStored();
        auto *line = qobject_cast<LineInput *>(m_fields.value(field.key));
        if (!field.secret || !line)
            continue;
        line->clear();
        line->setPlaceholderText(tr("Stored. Type to replace it."));
    }
    preset(connection.settings);
}

ConnectionDraft ConnectionForm::draft() const
{
    ConnectionDraft draft;
    draft.id = m_stored;
    draft.kind = m_kind.kind;
    draft.settings = m_settings;
    for (const ConnectionField &field : m_kind.fields) {
        const QString typed = m_layouts.value(field.key)->isRowVisible(m_fields.value(field.key)) ? value(field) : QString();
        if (field.secret) {
            if (!typed.isEmpty())
                draft.secrets.insert(field.key, typed);
        } else if (typed.isEmpty()) {
            draft.settings.remove(field.key);
        } else {
            draft.settings.insert(field.key, typed);
        }
    }
    m_reach->writeTo(draft.settings);
    draft.secrets.insert(m_reach->secrets());
    return draft;
}

bool ConnectionForm::pointAtMissing()
{
    for (const ConnectionField &field : std::as_const(m_kind.fields)) {
        const bool kept = field.secret && !m_stored.isEmpty();
        const bool asked = m_layouts.value(field.key)->isRowVisible(m_fields.value(field.key));
        if (!field.required || !asked || kept || !field.fallback.isEmpty() || !value(field).isEmpty())
            continue;
        pointAt(field.key, field.fromBrowser ? tr("Sign in in the browser first.") : tr("Fill in “%1” first.").arg(systemWords(field.label)));
        return true;
    }
    m_missing->hide();
    return false;
}

void ConnectionForm::pointAt(const QString &key, const QString &words)
{
    m_missing->setText(words);
    m_missing->show();
    if (QWidget *field = m_fields.value(key)) {
        if (m_advanced->isAncestorOf(field))
            showAdvanced(true);
        field->setFocus(Qt::OtherFocusReason);
    }
}

void ConnectionForm::showAdvanced(bool shown)
{
    m_advancedButton->setChecked(shown);
    m_advancedButton->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    m_advanced->setVisible(shown);
}

/// What the chosen kind of sign-in does not need is not shown.
void ConnectionForm::showAsked()
{
    QJsonObject chosen;
    for (const ConnectionField &field : std::as_const(m_kind.fields)) {
        if (field.shape == FieldShape::Choice)
            chosen.insert(field.key, value(field));
    }
    for (const ConnectionField &field : std::as_const(m_kind.fields)) {
        if (!field.when.key.isEmpty())
            m_layouts.value(field.key)->setRowVisible(m_fields.value(field.key), m_kind.asks(field, chosen));
    }
}

void ConnectionForm::focusFirst()
{
    for (LineInput *line : std::as_const(m_lines)) {
        if (line->text().isEmpty() && line->placeholderText().isEmpty()) {
            line->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    if (!m_lines.isEmpty())
        m_lines.first()->setFocus(Qt::OtherFocusReason);
}

/// Lines that name a field ("Secret: …") go there; the others fill this field and those after it, in order.
void ConnectionForm::spread(LineInput *from, const QStringList &lines)
{
    qsizetype next = qMax(qsizetype(0), m_lines.indexOf(from));
    LineInput *last = from;
    for (const QString &line : lines) {
        bool named = false;
        for (qsizetype i = 0; i < m_lines.size() && !named; ++i) {
            for (const ConnectionField &field : std::as_const(m_kind.fields)) {
                const QString rest = field.key == m_lineKeys.at(i) ? withoutLabel(line, withoutMnemonic(field.label)) : line;
                if (rest == line)
                    continue;
                m_lines.at(i)->setText(rest);
                last = m_lines.at(i);
                named = true;
            }
        }
        if (!named && next < m_lines.size()) {
            last = m_lines.at(next);
            m_lines.at(next++)->setText(line);
        }
    }
    last->setFocus(Qt::OtherFocusReason);
}

} // namespace Waybill
