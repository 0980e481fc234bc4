#pragma once

#include "core/api/activityview.h"

#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;

namespace Waybill {

/// "Last 24 hours: 34 followed: 13 already right · 18 updated · 2 need you · 1 failed · 0 not followed": each figure is a button that shows
/// the orders behind it. The figures before the last always add up to the first.
class CoverageLine : public QWidget
{
    Q_OBJECT
public:
    explicit CoverageLine(QWidget *parent = nullptr);

    /// `period`: what time it is about, in a few words; `exactly`: and to the second.
    void show(const Coverage &figures, const QString &period, const QString &exactly);
    using QWidget::show;
    /// Which figure is pressed; nothing: none.
    void setChosen(std::optional<OrderOutcome> outcome);
    QString text() const; ///< the whole line but for the period

Q_SIGNALS:
    /// A figure was pressed; nothing: released.
    void chosen(std::optional<Waybill::OrderOutcome> outcome);

private:
    QLabel *m_period;
    QLabel *m_followed;
    QList<QToolButton *> m_figures;
    QList<QLabel *> m_dots;
};

} // namespace Waybill
