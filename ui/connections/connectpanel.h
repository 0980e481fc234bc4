#pragma once

#include "ui/connections/connectionform.h"

#include <optional>

class QBoxLayout;
class QButtonGroup;
class QLabel;
class QPushButton;
class QToolButton;

namespace Waybill {

class CertificateText;
class CheckList;

/// Values that forms begin with, by kind of system: the sample world's addresses, or none.
struct SetUpDefaults
{
    QMap<QString, QJsonObject> settings;
};

/// Pick a system, fill in its fields, connect: each step of the check is shown as it is done. Nothing is kept before all steps
/// have passed; what was typed stays whatever happens.
class ConnectPanel : public QWidget
{
    Q_OBJECT
public:
    ConnectPanel(const Desk &desk, QList<SystemKind> kinds, SetUpDefaults defaults, QWidget *parent = nullptr);
    ~ConnectPanel() override;

    /// An account that is there already: its form is shown, the next Connect changes it.
    void setStored(const Connection &connection);
    /// True if the account is kept and nothing was changed since.
    bool isConnected() const { return !m_stored.isEmpty() && !m_changed; }
    ConnectionId connection() const { return m_stored; }
    bool isBusy() const { return m_attempt != 0; }
    void focusFirst();

public Q_SLOTS:
    void connectNow();
    void stopChecking();

Q_SIGNALS:
    /// The check passed and the account is kept; `words`: one line about it.
    void connected(const Waybill::ConnectionId &connection, const QString &words);
    /// isConnected() or isBusy() may say something else now.
    void stateChanged();

private:
    void pick(const QString &kind);
    void addStep(int attempt, const CheckStep &step);
    void checked(const Result<ConnectionCheck> &check, const ConnectionDraft &draft);
    void keep(const ConnectionDraft &draft, const QString &words);
    void kept(const ConnectionId &id, const QString &words);
    void failed(const Error &error);
    void setBusy(bool busy);
    void showCertificate(const std::optional<CertificateDetails> &certificate);

    const Desk m_desk; ///< of its own: used when it goes
    QList<SystemKind> m_kinds;
    SetUpDefaults m_defaults;
    QButtonGroup *m_choice;
    QBoxLayout *m_formPlace;
    QMap<QString, ConnectionForm *> m_forms;
    ConnectionForm *m_form = nullptr;
    QPushButton *m_connect;
    QPushButton *m_stop;
    CheckList *m_checks;
    QPushButton *m_certificateButton;
    CertificateText *m_certificate;
    ConnectionId m_stored;
    QString m_storedKind;
    int m_attempt = 0;   ///< 0: no check under way
    int m_told = 0;      ///< steps told live
    bool m_changed = true;
};

/// One line about what a check has shown: "Autotask: America East 2, database 1. 8 checks passed."
QString checkSummary(const QString &system, const WhoAmI &who);
/// A number for SyncCore::checkConnection that no other check has.
int newCheckAttempt();

} // namespace Waybill
