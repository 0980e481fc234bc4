#include "ui/settings/templatesettingspage.h"

#include "ui/widgets/deafen.h"
#include "ui/widgets/times.h"
#include "ui/widgets/troublebar.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

template<typename E>
void addChoice(QComboBox *combo, E value, const QString &words)
{
    combo->addItem(words, int(value));
}

template<typename E>
void choose(QComboBox *combo, E value)
{
    combo->setCurrentIndex(std::max(0, combo->findData(int(value))));
}

template<typename E>
E chosen(const QComboBox *combo)
{
    return E(combo->currentData().toInt());
}

QFormLayout *group(QVBoxLayout *column, const QString &title)
{
    auto *box = new QGroupBox(title);
    auto *form = new QFormLayout(box);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setVerticalSpacing(box->fontMetrics().height() / 2);
    column->addWidget(box);
    return form;
}

} // namespace

TemplateSettingsPage::TemplateSettingsPage(const Desk &desk, const TemplateId &integration, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_integration(integration)
    , m_bar(new TroubleBar(this))
    , m_state(new QLabel(this))
    , m_name(new QLineEdit)
    , m_frequency(new QButtonGroup(this))
    , m_dailyAt(new QTimeEdit)
    , m_every(new QSpinBox)
    , m_scope(new QComboBox)
    , m_statusNotices(new QComboBox)
    , m_deliveryNotices(new QCheckBox(tr("An order is delivered")))
    , m_errorNotices(new QCheckBox(tr("Something fails or needs you")))
    , m_quiet(new QComboBox)
    , m_quietFrom(new QTimeEdit)
    , m_quietUntil(new QTimeEdit)
    , m_detail(new QComboBox)
    , m_kept(new QSpinBox)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(fontMetrics().height());
    m_name->setObjectName(u"name"_s);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    auto *naming = new QFormLayout;
    naming->setRowWrapPolicy(QFormLayout::WrapLongRows);
    naming->addRow(tr("Name"), m_name);
    column->addLayout(naming);
    addFrequency(column);
    addScope(column);
    addNotices(column);
    addQuiet(column);
    addLog(column);
    column->addStretch();
    desk.rights->guard(content, Deed::Templates);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setObjectName(u"saveState"_s);
    m_state->setText(tr("What you change here is saved at once."));
    auto *outer = new QVBoxLayout(this);
    outer->addWidget(m_bar);
    outer->addWidget(m_state);
    outer->addWidget(area, 1);

    const auto changed = [this] {
        showFitting();
        save();
    };
    connect(m_name, &QLineEdit::editingFinished, this, changed);
    connect(m_frequency, &QButtonGroup::idClicked, this, changed);
    for (QTimeEdit *time : {m_dailyAt, m_quietFrom, m_quietUntil})
        connect(time, &QTimeEdit::timeChanged, this, changed);
    for (QSpinBox *number : {m_every, m_kept}) {
        number->setKeyboardTracking(false);
        connect(number, &QSpinBox::valueChanged, this, changed);
    }
    for (QComboBox *choice : {m_scope, m_statusNotices, m_quiet, m_detail})
        connect(choice, &QComboBox::currentIndexChanged, this, changed);
    for (QCheckBox *check : {m_deliveryNotices, m_errorNotices})
        connect(check, &QCheckBox::toggled, this, changed);
    connect(&desk.service, &SyncService::news, this, [this](int what) {
        if (isVisible() && (what & News::Templates))
            arrive();
    });
    setEnabled(false);
}

TemplateSettingsPage::~TemplateSettingsPage()
{
    deafen(this);
}

void TemplateSettingsPage::addFrequency(QVBoxLayout *column)
{
    auto *box = new QGroupBox(tr("How often orders are looked at"));
    auto *rows = new QVBoxLayout(box);
    const auto add = [&](PollFrequency id, const QString &words, const QString &name, const QList<QWidget *> &more = {}) {
        auto *button = new QRadioButton(words);
        button->setObjectName(name);
        m_frequency->addButton(button, int(id));
        auto *line = new QHBoxLayout;
        line->addWidget(button);
        for (QWidget *each : more)
            line->addWidget(each);
        line->addStretch();
        rows->addLayout(line);
    };
    m_dailyAt->setObjectName(u"dailyAt"_s);
    m_dailyAt->setAccessibleName(tr("Time of day"));
    m_every->setObjectName(u"everyMinutes"_s);
    m_every->setAccessibleName(tr("Minutes between two looks"));
    m_every->setRange(TemplateSettings::leastMinutes, TemplateSettings::mostMinutes);
    m_every->setSuffix(tr(" min"));
    add(PollFrequency::RealTime, tr("Real-time: every 5 minutes, as the accounts allow"), u"realTime"_s);
    add(PollFrequency::Hourly, tr("Hourly"), u"hourly"_s);
    add(PollFrequency::Daily, tr("Daily at"), u"daily"_s, {m_dailyAt});
    add(PollFrequency::Custom, tr("Custom: every"), u"custom"_s, {m_every});
    column->addWidget(box);
}

void TemplateSettingsPage::addScope(QVBoxLayout *column)
{
    auto *form = group(column, tr("Which orders"));
    m_scope->setObjectName(u"scope"_s);
    addChoice(m_scope, PollScope::Active, tr("Active orders"));
    addChoice(m_scope, PollScope::Recent30, tr("Orders of the last 30 days"));
    addChoice(m_scope, PollScope::Recent60, tr("Orders of the last 60 days"));
    addChoice(m_scope, PollScope::Recent90, tr("Orders of the last 90 days"));
    addChoice(m_scope, PollScope::All, tr("All orders"));
    form->addRow(tr("Look at"), m_scope);
}

void TemplateSettingsPage::addNotices(QVBoxLayout *column)
{
    auto *form = group(column, tr("Tell me when"));
    m_statusNotices->setObjectName(u"statusNotices"_s);
    addChoice(m_statusNotices, StatusNotices::Off, tr("never"));
    addChoice(m_statusNotices, StatusNotices::Hourly, tr("gathered, at most once an hour"));
    addChoice(m_statusNotices, StatusNotices::Each, tr("at once"));
    m_deliveryNotices->setObjectName(u"deliveryNotices"_s);
    m_errorNotices->setObjectName(u"errorNotices"_s);
    form->addRow(tr("A status or date changes"), m_statusNotices);
    form->addRow(m_deliveryNotices);
    form->addRow(m_errorNotices);
}

void TemplateSettingsPage::addQuiet(QVBoxLayout *column)
{
    auto *form = group(column, tr("Quiet hours"));
    m_quiet->setObjectName(u"quiet"_s);
    addChoice(m_quiet, QuietChoice::AsInSettings, tr("as in the settings"));
    addChoice(m_quiet, QuietChoice::None, tr("none"));
    addChoice(m_quiet, QuietChoice::Own, tr("of its own"));
    m_quietFrom->setObjectName(u"quietFrom"_s);
    m_quietUntil->setObjectName(u"quietUntil"_s);
    form->addRow(tr("Nothing that notifies people goes out"), m_quiet);
    form->addRow(tr("From"), m_quietFrom);
    form->addRow(tr("Until"), m_quietUntil);
}

void TemplateSettingsPage::addLog(QVBoxLayout *column)
{
    auto *form = group(column, tr("Sync Activity Log"));
    m_detail->setObjectName(u"logDetail"_s);
    addChoice(m_detail, LogDetail::Everything, tr("every status that moved, even if nothing was to be written"));
    addChoice(m_detail, LogDetail::Changes, tr("only what was written, failed or needs you"));
    m_kept->setObjectName(u"logKept"_s);
    m_kept->setRange(0, 3650);
    m_kept->setSuffix(tr(" days"));
    m_kept->setSpecialValueText(tr("as in the settings"));
    form->addRow(tr("The log tells"), m_detail);
    form->addRow(tr("Entries are kept"), m_kept);
}

QString TemplateSettingsPage::title() const
{
    return m_saved.name.isEmpty() ? tr("Template settings") : tr("Settings of %1").arg(m_saved.name);
}

void TemplateSettingsPage::arrive()
{
    const QString id = m_integration.text();
    ask<Result<TemplateSettings>>(m_desk.service, this, [id](SyncCore &core) { return core.templateSettings(id); },
                                  [this](const Result<TemplateSettings> &settings) {
                                      if (settings)
                                          return fill(*settings);
                                      m_bar->tell(TroubleBar::Kind::Trouble, settings.error().message, {}, settings.error().detail);
                                  });
}

void TemplateSettingsPage::fill(const TemplateSettings &settings)
{
    if (isEnabled() && shown() != m_saved)
        return; // something is being typed
    m_showing = true;
    m_saved = settings;
    m_name->setText(settings.name);
    if (QAbstractButton *button = m_frequency->button(int(settings.frame.frequency)))
        button->setChecked(true);
    m_dailyAt->setTime(settings.frame.dailyAt);
    m_every->setValue(int(settings.frame.every.count()));
    choose(m_scope, settings.scope);
    choose(m_statusNotices, settings.options.statusNotices);
    m_deliveryNotices->setChecked(settings.options.deliveryNotices);
    m_errorNotices->setChecked(settings.options.errorNotices);
    choose(m_quiet, settings.options.quiet);
    m_quietFrom->setTime(settings.options.quietFrom);
    m_quietUntil->setTime(settings.options.quietUntil);
    choose(m_detail, settings.options.logDetail);
    m_kept->setValue(settings.options.logKeptDays);
    m_saved = shown(); // a stored value that does not fit its field is not a change by the person
    setEnabled(true);
    showFitting();
    m_showing = false;
}

TemplateSettings TemplateSettingsPage::shown() const
{
    TemplateSettings settings;
    settings.name = m_name->text().trimmed();
    settings.frame.frequency = PollFrequency(std::max(0, m_frequency->checkedId()));
    settings.frame.dailyAt = m_dailyAt->time();
    settings.frame.every = std::chrono::minutes(m_every->value());
    settings.scope = chosen<PollScope>(m_scope);
    settings.options.statusNotices = chosen<StatusNotices>(m_statusNotices);
    settings.options.deliveryNotices = m_deliveryNotices->isChecked();
    settings.options.errorNotices = m_errorNotices->isChecked();
    settings.options.quiet = chosen<QuietChoice>(m_quiet);
    settings.options.quietFrom = m_quietFrom->time();
    settings.options.quietUntil = m_quietUntil->time();
    settings.options.logDetail = chosen<LogDetail>(m_detail);
    settings.options.logKeptDays = m_kept->value();
    return settings;
}

void TemplateSettingsPage::showFitting()
{
    m_dailyAt->setEnabled(m_frequency->checkedId() == int(PollFrequency::Daily));
    m_every->setEnabled(m_frequency->checkedId() == int(PollFrequency::Custom));
    const bool own = chosen<QuietChoice>(m_quiet) == QuietChoice::Own;
    m_quietFrom->setEnabled(own);
    m_quietUntil->setEnabled(own);
}

void TemplateSettingsPage::save()
{
    const TemplateSettings wanted = shown();
    if (m_showing || wanted == m_saved)
        return;
    const QString id = m_integration.text();
    ask<Result<Done>>(m_desk.service, this, [id, wanted](SyncCore &core) { return core.saveTemplateSettings(id, wanted); },
                      [this, wanted](const Result<Done> &saved) {
                          if (!saved) {
                              m_state->setText(tr("Not saved."));
                              return m_bar->tell(TroubleBar::Kind::Trouble, saved.error().message, {}, saved.error().detail);
                          }
                          m_saved = wanted;
                          m_bar->hide();
                          m_state->setText(tr("✓ Saved %1").arg(relativeTime(m_desk.now(), m_desk.now())));
                      });
}

} // namespace Waybill
