#pragma once

#include <QPushButton>

namespace Waybill {

/// Copies a text ("Copy a message for my admin", an id) and says so on itself for two seconds.
class CopyButton : public QPushButton
{
    Q_OBJECT
public:
    explicit CopyButton(const QString &label, QWidget *parent = nullptr);
    void setTextToCopy(const QString &text) { m_text = text; }
    QString textToCopy() const { return m_text; }

private:
    QString m_label;
    QString m_text;
};

} // namespace Waybill
