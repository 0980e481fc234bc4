#pragma once

#include "ui/shell/desk.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace Waybill {

class BrowserField;
class LineInput;
class ReachEdit;

/// The fields of one kind of system. Several lines pasted into a field fill this one and those after it. Secrets are typed
/// here and never shown; a stored one is only ever replaced.
class ConnectionForm : public QWidget
{
    Q_OBJECT
public:
    ConnectionForm(const Desk &desk, const SystemKind &kind, QWidget *parent = nullptr);

    const SystemKind &kind() const { return m_kind; }
    /// Values to begin with; fields not named keep theirs.
    void preset(const QJsonObject &settings);
    /// The account as it is kept: its settings, and secrets that are there.
    void setStored(const Connection &connection);
    ConnectionDraft draft() const;
    /// Points at the first field that has to be filled in and is not; false if there is none.
    bool pointAtMissing();
    /// Points at this field.
    void pointAt(const QString &key, const QString &words);
    void showAdvanced(bool shown);
    void focusFirst();

Q_SIGNALS:
    /// Something was typed or chosen.
    void edited();
    /// Enter in a field.
    void submitted();

private:
    QWidget *makeField(const ConnectionField &field);
    LineInput *makeLine(const ConnectionField &field);
    BrowserField *makeBrowser(const ConnectionField &field);
    QComboBox *makeChoice(const ConnectionField &field);
    QComboBox *makeZones(const ConnectionField &field);
    QString value(const ConnectionField &field) const;
    void setValue(const QString &key, const QString &value);
    void showAsked();
    void spread(LineInput *from, const QStringList &lines);

    const Desk &m_desk;
    SystemKind m_kind;
    ConnectionId m_stored;
    QJsonObject m_settings; ///< as stored or preset: keys that have no field stay
    QHash<QString, QWidget *> m_fields;
    QList<LineInput *> m_lines; ///< asked for on the way in, in order
    QList<QString> m_lineKeys;
    QHash<QString, QFormLayout *> m_layouts; ///< where the field of this key stands
    QLabel *m_missing;
    QToolButton *m_advancedButton;
    QWidget *m_advanced;
    ReachEdit *m_reach;
};

} // namespace Waybill
