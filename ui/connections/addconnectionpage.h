#pragma once

#include "ui/connections/connectpanel.h"
#include "ui/shell/page.h"

class QVBoxLayout;

namespace Waybill {

/// One more account, at any of the systems the program knows.
class AddConnectionPage : public Page
{
    Q_OBJECT
public:
    explicit AddConnectionPage(const Desk &desk, QWidget *parent = nullptr);

    QString title() const override;
    void arrive() override;

private:
    void showPanel(const QList<SystemKind> &kinds);

    Desk m_desk;
    QVBoxLayout *m_column;
    ConnectPanel *m_panel = nullptr;
};

} // namespace Waybill
