#pragma once

#include "ui/shell/desk.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace Waybill {

class TroubleBar;

/// One section of the settings: a heading, a sentence, its fields in a column that scrolls. Asks for what it shows on arrive().
class SettingsSection : public QWidget
{
    Q_OBJECT
public:
    SettingsSection(const Desk &desk, const QString &heading, const QString &sentence, QWidget *parent = nullptr);

    QString heading() const { return m_heading; }
    /// Became visible, or the settings changed elsewhere.
    virtual void arrive() = 0;

protected:
    const Desk &desk() const { return m_desk; }
    QVBoxLayout *column() const { return m_column; }
    TroubleBar *bar() const { return m_bar; }
    /// A heading above a group of fields.
    QLabel *addHeading(const QString &text);
    /// A sentence in the column; wraps.
    QLabel *addSentence(const QString &text);

private:
    Desk m_desk;
    QString m_heading;
    QVBoxLayout *m_column;
    TroubleBar *m_bar;
};

} // namespace Waybill
