#pragma once

#include "core/api/activityview.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace Waybill {

/// One pass in one line: when, how long, requests by system against what is allowed, waits, the slowest order. Older and
/// newer ones are a step away; the log can be kept to it.
class RunRow : public QWidget
{
    Q_OBJECT
public:
    explicit RunRow(QWidget *parent = nullptr);

    /// Newest first; the run that was shown stays if it is among them.
    void show(const QList<Run> &runs, const QDateTime &now);
    using QWidget::show;
    /// Kept to this run, or to none (empty).
    void setKeptTo(const RunId &run);
    QString text() const;

Q_SIGNALS:
    /// The log is to show this run only; empty: all.
    void kept(const Waybill::RunId &run);

private:
    void present();

    QList<Run> m_runs;
    QDateTime m_now;
    qsizetype m_place = 0;
    QLabel *m_text;
    QToolButton *m_older;
    QToolButton *m_newer;
    QToolButton *m_only;
};

/// "Autotask: 12 requests, 4 % of what is allowed, waited 3 times, 740 ms".
QString requestWords(const QString &system, const RequestUse &use);

} // namespace Waybill
