#pragma once

#include "core/api/settingsview.h"
#include "ui/shell/desk.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace Waybill {

/// Fields of settings. Each is saved by itself as soon as it is left or chosen; what the core does not let in is said beneath
/// the field, and what was typed stays. load() asks for the values.
class SettingForm : public QWidget
{
    Q_OBJECT
public:
    explicit SettingForm(const Desk &desk, QWidget *parent = nullptr);
    ~SettingForm() override;

    QCheckBox *addCheck(const SettingKey<bool> &key, const QString &text);
    /// `choices`: value and its words.
    QComboBox *addChoice(const SettingKey<QString> &key, const QString &label, const QList<std::pair<QString, QString>> &choices);
    QLineEdit *addText(const SettingKey<QString> &key, const QString &label);
    QTimeEdit *addTime(const SettingKey<QTime> &key, const QString &label);
    QSpinBox *addNumber(const SettingKey<int> &key, const QString &label, const QString &suffix, const QString &zero = {});
    template<typename Period>
    QSpinBox *addNumber(const SettingKey<std::chrono::duration<qint64, Period>> &key, const QString &label, const QString &suffix,
                        const QString &zero = {})
    {
        return addSpin(key.name, int(key.least.count()), int(key.most.count()), label, suffix, zero);
    }
    /// A row of its own below the fields so far.
    void addWidget(const QString &label, QWidget *field);
    void setRowShown(QWidget *field, bool shown);

    void load();
    QString value(const QString &name) const { return m_values.value(name); }

Q_SIGNALS:
    /// The values have come, or one was changed.
    void changed();
    /// A value was let in.
    void saved();

private:
    struct Field
    {
        QString name;
        QWidget *widget;
        QLabel *trouble;
        std::function<void(const QJsonValue &)> show;
    };

    QSpinBox *addSpin(const QString &name, int least, int most, const QString &label, const QString &suffix, const QString &zero);
    void add(const QString &name, const QString &label, QWidget *widget, std::function<void(const QJsonValue &)> show);
    void save(const QString &name, const QString &text);
    void show(const QList<SettingRow> &rows);
    void tell(const QString &name, const QString &trouble);

    Desk m_desk;
    QFormLayout *m_rows;
    QList<Field> m_fields;
    QMap<QString, QString> m_values;
    QMap<QString, int> m_onTheWay; ///< saves that are not answered yet
    bool m_showing = false;
};

} // namespace Waybill
