#pragma once

#include "core/api/synccore.h"

#include <QWidget>

class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace Waybill {

/// The first screen: what the program does, what it never does unasked, and what a person needs for it.
class WelcomeStep : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomeStep(bool offersSample, QWidget *parent = nullptr);

    void setKinds(const QList<SystemKind> &kinds);

Q_SIGNALS:
    void connectWanted();
    void sampleWanted();

private:
    QToolButton *m_needs;
    QWidget *m_needed;
    QVBoxLayout *m_neededColumn;
};

} // namespace Waybill
