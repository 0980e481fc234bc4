#pragma once

#include "core/api/overviewview.h"
#include "ui/widgets/statechip.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;

namespace Waybill {

class Rights;

/// One line of "Needs you" with its one button. An unknown status is answered in place: what it means, then the button.
class NeedLine : public QFrame
{
    Q_OBJECT
public:
    NeedLine(Rights &rights, QWidget *parent = nullptr);
    void show(const NeedRow &row, const QDateTime &now);
    using QFrame::show;
    const NeedRow &row() const { return m_row; }
    /// Its button cannot be pressed while the program does what was asked.
    void setBusy(bool busy);
    /// Comes after this one in the tab order.
    void follow(QWidget *before);
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void acted();
    /// UnknownStatus: what the person says it means.
    void meant(Waybill::Stage stage);

private:
    void fillMeanings();
    void enable();

    Rights &m_rights;
    NeedRow m_row;
    StateChip *m_chip;
    QLabel *m_which;
    QLabel *m_since;
    QLabel *m_why;
    QComboBox *m_meaning;
    QPushButton *m_button;
    bool m_busy = false;
};

} // namespace Waybill
