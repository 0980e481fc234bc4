#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/page.h"

class QLineEdit;
class QPushButton;

namespace Waybill {

class TroubleBar;

/// The team's server asks for a password before anything can be shown. It goes into the keychain; then the window opens.
class TeamPasswordPage final : public Page
{
    Q_OBJECT
public:
    TeamPasswordPage(const Desk &desk, const QString &address, QWidget *parent = nullptr);

    QString title() const override;
    void arrive() override;

Q_SIGNALS:
    /// It is among the secrets now. Comes right before closed().
    void kept();

private:
    void keep();

    Desk m_desk;
    QString m_address;
    TroubleBar *m_bar;
    QLineEdit *m_password;
    QPushButton *m_open;
};

} // namespace Waybill
