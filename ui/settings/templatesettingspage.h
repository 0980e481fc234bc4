#pragma once

#include "core/api/templatesettings.h"
#include "ui/shell/desk.h"
#include "ui/shell/page.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTimeEdit;
class QVBoxLayout;

namespace Waybill {

class TroubleBar;

/// Settings of one Integration Template: how often, which orders, what you are told of, when it is quiet, what the log keeps.
/// Each change is saved as it is made; what makes no sense is said and stays to be mended.
class TemplateSettingsPage final : public Page
{
    Q_OBJECT
public:
    TemplateSettingsPage(const Desk &desk, const TemplateId &integration, QWidget *parent = nullptr);
    ~TemplateSettingsPage() override;
    QString title() const override;
    void arrive() override;

private:
    void addFrequency(QVBoxLayout *column);
    void addScope(QVBoxLayout *column);
    void addNotices(QVBoxLayout *column);
    void addQuiet(QVBoxLayout *column);
    void addLog(QVBoxLayout *column);
    void fill(const TemplateSettings &settings);
    TemplateSettings shown() const;
    void showFitting();
    void save();

    Desk m_desk;
    TemplateId m_integration;
    TemplateSettings m_saved;
    bool m_showing = true; ///< the fields are being filled, not changed by a person
    TroubleBar *m_bar;
    QLabel *m_state;
    QLineEdit *m_name;
    QButtonGroup *m_frequency;
    QTimeEdit *m_dailyAt;
    QSpinBox *m_every;
    QComboBox *m_scope;
    QComboBox *m_statusNotices;
    QCheckBox *m_deliveryNotices;
    QCheckBox *m_errorNotices;
    QComboBox *m_quiet;
    QTimeEdit *m_quietFrom;
    QTimeEdit *m_quietUntil;
    QComboBox *m_detail;
    QSpinBox *m_kept;
};

} // namespace Waybill
