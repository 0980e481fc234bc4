#pragma once

#include "core/api/activityview.h"

#include <QDate>
#include <QTimer>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace Waybill {

class Rights;

/// Relative times of the date filter.
enum class ActivityPeriod { Any, SinceSyncStart, Today, Day, Week, Month };
/// From when on; invalid: from the beginning. `lastStart`: when the newest sync began.
QDateTime periodBegins(ActivityPeriod period, const QDateTime &now, const QDateTime &lastStart);
QString periodWords(ActivityPeriod period);

/// What a person picked in the bar; kept by name as JSON.
struct ActivityChoice
{
    QString search;
    QString result;
    TemplateId integration;
    QString system;
    ActivityPeriod period = ActivityPeriod::Any;
    bool openOnly = false;
    std::optional<ActivityGrouping> grouping;

    bool isEmpty() const;
    bool operator==(const ActivityChoice &) const = default;
};
QJsonObject toJson(const ActivityChoice &choice);
ActivityChoice choiceFrom(const QJsonObject &object);

/// Search, filters, grouping, saved filters, the way to a date. Typing is gathered for a moment before it counts.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    /// Filters that are kept are everybody's: `rights` says who may keep them.
    FilterBar(Rights &rights, QWidget *parent = nullptr);

    ActivityChoice choice() const;
    void setChoice(const ActivityChoice &choice);
    void setTemplates(const QList<StoredTemplate> &templates);
    void setSystems(const QStringList &systems);
    void setSaved(const QList<SavedFilter> &filters);
    void setToday(const QDate &day);
    void focusSearch();

Q_SIGNALS:
    void changed();
    void saveAsked(const QString &name);
    void removeAsked(const QString &name);
    void dateAsked(const QDate &day);
    void exportAsked();

private:
    void build();
    void say();
    void fillSavedMenu();
    void showNaming(bool on);

    Rights &m_rights;
    QLineEdit *m_search;
    QComboBox *m_result;
    QComboBox *m_template;
    QComboBox *m_system;
    QComboBox *m_period;
    QComboBox *m_grouping;
    QCheckBox *m_open;
    QPushButton *m_saved;
    QMenu *m_savedMenu;
    QToolButton *m_export;
    QWidget *m_naming;
    QLineEdit *m_name;
    QDateEdit *m_day;
    QTimer m_typing;
    QList<SavedFilter> m_filters;
    bool m_setting = false;
};

} // namespace Waybill
