#pragma once

#include "ui/shell/desk.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace Waybill {

class EmptyState;
class FoundOrdersModel;
class TroubleBar;

/// "Your orders": looks up the open purchase orders at the supplier and follows those that are ticked.
class FollowStep : public QWidget
{
    Q_OBJECT
public:
    explicit FollowStep(const Desk &desk, QWidget *parent = nullptr);
    ~FollowStep() override;

    /// Looks up the orders of this template, unless that was done before.
    void begin(const TemplateId &integration, const QString &workSystem);
    bool canFollow() const;
    /// "Follow these 34"
    QString action() const;

public Q_SLOTS:
    void follow();
    void stopLookingUp();

Q_SIGNALS:
    void stateChanged();
    void followed(int orders);

private:
    void lookUp();
    void show(const FoundOrders &found);
    void showProgress(int done, int all);

    const Desk m_desk;
    TemplateId m_integration;
    QString m_workSystem;
    QLabel *m_sentence;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    TroubleBar *m_trouble;
    FoundOrdersModel *m_model;
    QTreeView *m_table;
    EmptyState *m_empty;
    QLabel *m_promise;
    bool m_busy = false;
    bool m_shown = false;
    int m_found = 0;
};

} // namespace Waybill
