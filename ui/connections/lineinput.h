#pragma once

#include <QLineEdit>

namespace Waybill {

/// A line of text that notices when several lines were pasted or dropped into it: it keeps nothing of them itself and hands
/// them on.
class LineInput : public QLineEdit
{
    Q_OBJECT
public:
    explicit LineInput(QWidget *parent = nullptr);

Q_SIGNALS:
    /// Two lines or more, trimmed, none empty.
    void linesPasted(const QStringList &lines);

private:
    void lookForLines(const QString &text);

    QString m_before;
};

/// The lines of a text, trimmed; empty ones left out.
QStringList linesOf(const QString &text);

} // namespace Waybill
