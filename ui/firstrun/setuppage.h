#pragma once

#include "ui/connections/connectpanel.h"
#include "ui/shell/page.h"

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace Waybill {

class FollowStep;
class TroubleBar;
class VendorQuestion;
class WelcomeStep;

/// The way from nothing to orders that are followed: four screens. It begins where it was left; what comes after (mapping,
/// looking before writing) are screens of their own that it opens.
class SetUpPage : public Page
{
    Q_OBJECT
public:
    /// `trySample` goes over to sample orders; empty: they are not offered.
    explicit SetUpPage(const Desk &desk, std::function<void()> trySample = {}, SetUpDefaults defaults = {}, QWidget *parent = nullptr);

    /// Begins with the orders of this account where people order, whatever else is set up. Before arrive().
    void beginWith(const ConnectionId &source) { m_source = source; }

    QString title() const override;
    void arrive() override;

private:
    enum Screen { Welcome, Work, Order, Orders };

    void layOut();
    void makePanels(const QList<SystemKind> &kinds);
    void showProgress(const SetUpProgress &progress);
    void take(const SetUpProgress &progress, const QList<Connection> &connections);
    void go(Screen screen);
    void goOn();
    void goBack();
    void goOnAfter(Screen screen, const QString &words);
    void showButtons();
    void askVendor();
    void prepareOrders(const QStringList &vendors);
    void showOrders(const TemplateId &integration);
    void leaveFor(const TemplateId &integration, SetUpStep step);
    void fail(const Error &error);

    const Desk m_desk;
    std::function<void()> m_trySample;
    SetUpDefaults m_defaults;
    TroubleBar *m_trouble;
    QLabel *m_summary;
    QStackedWidget *m_screens;
    WelcomeStep *m_welcome;
    ConnectPanel *m_work = nullptr;
    ConnectPanel *m_order = nullptr;
    VendorQuestion *m_vendor;
    FollowStep *m_follow;
    QPushButton *m_back;
    QPushButton *m_next;
    QList<SystemKind> m_kinds;
    QMap<Screen, QString> m_told; ///< what each screen has shown, for the one after it
    Screen m_screen = Welcome;
    ConnectionId m_source;        ///< begun with this one; empty: from where it was left
    TemplateId m_integration;     ///< whose orders are shown
    bool m_placed = false; ///< the place where it was left was found
    QString m_workName;
    QString m_orderWords;
};

} // namespace Waybill
