#pragma once

#include "ui/connections/connectionform.h"
#include "ui/shell/page.h"

class QFormLayout;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace Waybill {

class CertificateText;
class CheckList;
class TroubleBar;

/// One account: how it stands, its fields, what it uses of the other side's allowance, its certificate, and its end.
class ConnectionPage : public Page
{
    Q_OBJECT
public:
    ConnectionPage(const Desk &desk, const ConnectionId &connection, QWidget *parent = nullptr);
    ~ConnectionPage() override;

    QString title() const override;
    void arrive() override;

private:
    void layOut();
    QWidget *makeFacts();
    void show(const ConnectionDetail &detail, const SystemKind &kind);
    void alignLabels();
    void showDetail(const ConnectionDetail &detail);
    void askDetail();
    void askUse();
    void check(bool thenSave);
    void checked(const Result<ConnectionCheck> &check, const ConnectionDraft &draft, bool thenSave);
    void save(const ConnectionDraft &draft);
    void setBusy(bool busy);
    void remove();
    ConnectionDraft draft() const;

    const Desk m_desk;
    ConnectionId m_id;
    QString m_name;
    QString m_system;
    QVBoxLayout *m_column = nullptr;
    QVBoxLayout *m_formPlace = nullptr;
    TroubleBar *m_down;
    TroubleBar *m_removal;
    QLineEdit *m_nameEdit;
    QLineEdit *m_companyEdit;
    ConnectionForm *m_form = nullptr;
    QPushButton *m_save;
    QPushButton *m_saveAnyway;
    QPushButton *m_check;
    QPushButton *m_stop;
    CheckList *m_checks;
    QLabel *m_requests;
    QProgressBar *m_gauge;
    QLabel *m_gaugeWords;
    QLabel *m_usedBy;
    QPushButton *m_orders;
    CertificateText *m_certificate;
    QPushButton *m_remove;
    int m_attempt = 0;
    int m_told = 0;
};

} // namespace Waybill
