#pragma once

#include "ui/shell/desk.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Waybill {

/// A permission that a person gives in the browser: one button, a calm wait, a way to stop. What comes back is held here until
/// the account is kept; it is never shown.
class BrowserField : public QWidget
{
    Q_OBJECT
public:
    /// `draft`: the account as the form holds it now.
    BrowserField(const Desk &desk, const QString &key, std::function<ConnectionDraft()> draft, QWidget *parent = nullptr);
    ~BrowserField() override;

    /// Empty: not signed in here.
    QString secret() const { return m_secret; }
    /// One is kept already; signing in again replaces it.
    void setStored();

Q_SIGNALS:
    void signedIn();
    /// The other side, or this machine, objects to what stands in a field of this key.
    void objected(const QString &key, const QString &words);

private:
    void begin();
    void stop();
    void ended(const Result<QMap<QString, QString>> &given);
    void wait(bool waiting);

    const Desk m_desk; ///< of its own: used when it goes
    QString m_key;
    std::function<ConnectionDraft()> m_draft;
    QPushButton *m_begin;
    QPushButton *m_stop;
    QLabel *m_words;
    QString m_secret;
    int m_attempt = 0; ///< 0: nobody is in the browser
};

} // namespace Waybill
