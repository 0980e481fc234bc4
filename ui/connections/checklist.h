#pragma once

#include "core/base/check.h"
#include "core/base/error.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QProgressBar;

namespace Waybill {

/// What trying an account has shown, one line a step, as it happens. A failed step says what to do and offers words to send to
/// an administrator.
class CheckList : public QWidget
{
    Q_OBJECT
public:
    explicit CheckList(QWidget *parent = nullptr);

    /// Empty again, and at work on `what`.
    void begin(const QString &what);
    void add(const CheckStep &step);
    /// It ended before all steps were done.
    void fail(const Error &error);
    void end();
    void clear();
    bool allPassed() const { return m_steps > 0 && m_failed == 0; }
    int steps() const { return m_steps; }
    /// All lines as they can be read, for tests and screen readers.
    QString text() const;

private:
    void addLine(bool passed, const QString &name, const QString &detail, const QString &askAdmin);

    QLabel *m_busyWords;
    QProgressBar *m_busy;
    QWidget *m_lines;
    QGridLayout *m_grid;
    QStringList m_said;
    int m_steps = 0;
    int m_failed = 0;
};

} // namespace Waybill
