#include "ui/activity/filterbar.h"

#include "ui/activity/activitywords.h"
#include "ui/shell/rights.h"
#include "ui/widgets/wraplayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds typingPause{120};

QComboBox *combo(QWidget *parent, const char *name, const QString &label)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(label);
    box->setToolTip(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(11);
    return box;
}

void choose(QComboBox *box, const QVariant &value, const QString &words = {})
{
    int place = box->findData(value);
    if (place < 0 && !value.toString().isEmpty()) { // not known (yet): it is filtered for all the same
        box->addItem(words.isEmpty() ? value.toString() : words, value);
        place = box->count() - 1;
    }
    box->setCurrentIndex(std::max(0, place));
}

/// A name as a menu shows it: its ampersands are no shortcuts.
QString plainMenu(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

FilterBar::FilterBar(Rights &rights, QWidget *parent)
    : QWidget(parent)
    , m_rights(rights)
    , m_search(new QLineEdit(this))
    , m_result(combo(this, "resultFilter", tr("Result")))
    , m_template(combo(this, "templateFilter", tr("Template")))
    , m_system(combo(this, "systemFilter", tr("System")))
    , m_period(combo(this, "periodFilter", tr("Time")))
    , m_grouping(combo(this, "grouping", tr("Group by")))
    , m_open(new QCheckBox(tr("Open only"), this))
    , m_saved(new QPushButton(this))
    , m_savedMenu(new QMenu(m_saved))
    , m_export(new QToolButton(this))
    , m_naming(new QWidget(this))
    , m_name(new QLineEdit(m_naming))
    , m_day(new QDateEdit(this))
{
    setObjectName(u"filterBar"_s);
    m_search->setObjectName(u"activitySearch"_s);
    m_search->setAccessibleName(tr("Search the log"));
    m_search->setPlaceholderText(tr("Any piece of an order, tracking number, invoice or message"));
    m_search->setClearButtonEnabled(true);
    m_open->setObjectName(u"openOnly"_s);
    m_open->setToolTip(tr("Leave out what was resolved or ignored"));
    m_result->addItem(tr("All results"), QString());
    for (const QString &result : knownResults())
        m_result->addItem(StateChip::mark(resultTone(result)) + u' ' + resultWord(result), result);
    for (const ActivityPeriod period : {ActivityPeriod::Any, ActivityPeriod::SinceSyncStart, ActivityPeriod::Today, ActivityPeriod::Day,
                                        ActivityPeriod::Week, ActivityPeriod::Month})
        m_period->addItem(periodWords(period), int(period));
    m_grouping->addItem(tr("No groups"), -1);
    m_grouping->addItem(tr("By order"), int(ActivityGrouping::Order));
    m_grouping->addItem(tr("By sync"), int(ActivityGrouping::Run));
    m_grouping->addItem(tr("By error"), int(ActivityGrouping::Error));
    setTemplates({});
    setSystems({});
    setSaved({});
    build();

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::changed);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        if (!m_setting)
            m_typing.start();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &FilterBar::say);
    for (QComboBox *box : {m_result, m_template, m_system, m_period, m_grouping})
        connect(box, &QComboBox::currentIndexChanged, this, &FilterBar::say);
    connect(m_open, &QCheckBox::toggled, this, &FilterBar::say);
}

void FilterBar::build()
{
    m_saved->setObjectName(u"savedFilters"_s);
    m_saved->setText(tr("Saved filters"));
    m_saved->setMenu(m_savedMenu);
    m_savedMenu->setToolTipsVisible(true);
    m_export->setObjectName(u"exportLog"_s);
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Write the entries under this filter into a file"));
    m_export->setFocusPolicy(Qt::StrongFocus);
    connect(m_export, &QToolButton::clicked, this, &FilterBar::exportAsked);

    auto *day = new QToolButton(this);
    day->setObjectName(u"goToDate"_s);
    day->setText(tr("Go to"));
    day->setToolTip(tr("Go to the last entry of this day"));
    day->setAccessibleName(tr("Go to this day"));
    day->setFocusPolicy(Qt::StrongFocus);
    m_day->setObjectName(u"goToDay"_s);
    m_day->setAccessibleName(tr("Day to go to"));
    m_day->setCalendarPopup(true);
    connect(day, &QToolButton::clicked, this, [this] { Q_EMIT dateAsked(m_day->date()); });

    auto *first = new QHBoxLayout;
    first->addWidget(m_search, 1);
    first->addWidget(m_saved);
    first->addWidget(m_export);
    auto *second = new WrapLayout;
    for (QComboBox *box : {m_result, m_template, m_system, m_period, m_grouping})
        second->addWidget(box);
    second->addWidget(m_open);
    second->addWidget(m_day);
    second->addWidget(day);

    auto *label = new QLabel(tr("&Name of this filter:"), m_naming);
    label->setBuddy(m_name);
    m_name->setObjectName(u"filterName"_s);
    auto *keep = new QPushButton(tr("Save filter"), m_naming);
    keep->setObjectName(u"saveFilter"_s);
    auto *leave = new QPushButton(tr("Cancel"), m_naming);
    auto *naming = new QHBoxLayout(m_naming);
    naming->setContentsMargins(0, 0, 0, 0);
    naming->addWidget(label);
    naming->addWidget(m_name, 1);
    naming->addWidget(keep);
    naming->addWidget(leave);
    const auto save = [this] {
        const QString name = m_name->text().trimmed();
        if (name.isEmpty())
            return;
        showNaming(false);
        Q_EMIT saveAsked(name);
    };
    connect(m_name, &QLineEdit::returnPressed, this, save);
    connect(keep, &QPushButton::clicked, this, save);
    connect(leave, &QPushButton::clicked, this, [this] { showNaming(false); });
    m_naming->hide();
    const QList<QWidget *> reading{m_search, m_saved, m_export, m_name, keep, leave, m_result, m_template, m_system, m_period,
                                   m_grouping, m_open, m_day, day};
    for (qsizetype i = 1; i < reading.size(); ++i)
        setTabOrder(reading.at(i - 1), reading.at(i));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(first);
    column->addWidget(m_naming);
    column->addLayout(second);
}

void FilterBar::showNaming(bool on)
{
    m_naming->setVisible(on);
    if (on) {
        m_name->clear();
        m_name->setFocus();
    }
}

void FilterBar::say()
{
    if (m_setting)
        return;
    m_typing.stop();
    Q_EMIT changed();
}

ActivityChoice FilterBar::choice() const
{
    ActivityChoice choice;
    choice.search = m_search->text().trimmed();
    choice.result = m_result->currentData().toString();
    choice.integration = TemplateId(m_template->currentData().toString());
    choice.system = m_system->currentData().toString();
    choice.period = ActivityPeriod(m_period->currentData().toInt());
    choice.openOnly = m_open->isChecked();
    if (const int grouping = m_grouping->currentData().toInt(); grouping >= 0)
        choice.grouping = ActivityGrouping(grouping);
    return choice;
}

void FilterBar::setChoice(const ActivityChoice &choice)
{
    m_setting = true;
    m_search->setText(choice.search);
    choose(m_result, choice.result, resultWord(choice.result));
    choose(m_template, choice.integration.text());
    choose(m_system, choice.system);
    choose(m_period, int(choice.period));
    choose(m_grouping, choice.grouping ? int(*choice.grouping) : -1);
    m_open->setChecked(choice.openOnly);
    m_setting = false;
    say();
}

void FilterBar::setTemplates(const QList<StoredTemplate> &templates)
{
    m_setting = true;
    const QVariant before = m_template->currentData();
    m_template->clear();
    m_template->addItem(tr("All templates"), QString());
    for (const StoredTemplate &each : templates)
        m_template->addItem(each.name, each.id.text());
    choose(m_template, before);
    m_setting = false;
}

void FilterBar::setSystems(const QStringList &systems)
{
    m_setting = true;
    const QVariant before = m_system->currentData();
    m_system->clear();
    m_system->addItem(tr("All systems"), QString());
    for (const QString &name : systems)
        m_system->addItem(name, name);
    choose(m_system, before);
    m_setting = false;
}

void FilterBar::setSaved(const QList<SavedFilter> &filters)
{
    m_filters = filters;
    fillSavedMenu();
}

void FilterBar::fillSavedMenu()
{
    m_savedMenu->clear();
    for (const SavedFilter &filter : std::as_const(m_filters)) {
        connect(m_savedMenu->addAction(plainMenu(filter.name)), &QAction::triggered, this,
                [this, content = filter.content] { setChoice(choiceFrom(content)); });
    }
    if (!m_filters.isEmpty())
        m_savedMenu->addSeparator();
    QAction *save = m_savedMenu->addAction(tr("Save this filter…"));
    m_rights.guard(save, Deed::Decide);
    connect(save, &QAction::triggered, this, [this] { showNaming(true); });
    if (m_filters.isEmpty())
        return;
    QMenu *remove = m_savedMenu->addMenu(tr("Remove"));
    m_rights.guard(remove->menuAction(), Deed::Decide);
    for (const SavedFilter &filter : std::as_const(m_filters))
        connect(remove->addAction(plainMenu(filter.name)), &QAction::triggered, this, [this, name = filter.name] { Q_EMIT removeAsked(name); });
}

void FilterBar::setToday(const QDate &day)
{
    m_day->setMaximumDate(day);
    m_day->setDate(day);
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace Waybill
