#pragma once

#include "ui/settings/settingssection.h"

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Waybill {

/// Where the data are: a file of this computer, or a server that a team shares. What is chosen holds from the next start on.
class TeamSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit TeamSection(const Desk &desk, QWidget *parent = nullptr);
    void arrive() override;

private:
    void showNow(const TeamDatabase &team);
    void test();
    void move();
    void choose(const QString &address);
    void use(const QString &address);
    void keepPassword(const QString &address, const QString &password, std::function<void()> then);
    /// While a server is asked nothing else is.
    void setAsking(bool asking);
    void follow();

    QLabel *m_now;
    QLineEdit *m_address;
    QLineEdit *m_password;
    QPushButton *m_forget;
    QPushButton *m_test;
    QPushButton *m_move;
    QPushButton *m_use;
    QPushButton *m_useFile;
    QCheckBox *m_works;
    QLabel *m_next;
    QString m_chosen; ///< from the next start on
    QString m_tested; ///< the address that answered and may be worked with
    QString m_testedPassword; ///< with which it answered; empty: the kept one
    bool m_isEmpty = false; ///< of the tested one
    bool m_onServer = false;
    bool m_asking = false;
};

} // namespace Waybill
