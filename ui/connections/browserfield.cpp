#include "ui/connections/browserfield.h"

#include "ui/connections/connectpanel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

BrowserField::BrowserField(const Desk &desk, const QString &key, std::function<ConnectionDraft()> draft, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_key(key)
    , m_draft(std::move(draft))
    , m_begin(new QPushButton(tr("Sign in in the browser…"), this))
    , m_stop(new QPushButton(tr("Stop waiting"), this))
    , m_words(new QLabel(this))
{
    m_begin->setObjectName(u"signInByBrowser"_s);
    m_begin->setAutoDefault(false);
    m_stop->setObjectName(u"stopSignIn"_s);
    m_stop->setAutoDefault(false);
    m_words->setObjectName(u"signInWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setText(tr("Opens the system's own page. Waybill never sees your password."));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_begin);
    buttons->addWidget(m_stop);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(buttons);
    column->addWidget(m_words);
    setFocusProxy(m_begin);
    setTabOrder(m_begin, m_stop);
    wait(false);
    connect(m_begin, &QPushButton::clicked, this, &BrowserField::begin);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        stop();
        m_words->setText(tr("Stopped. Nothing was kept."));
    });
}

BrowserField::~BrowserField()
{
    stop();
}

void BrowserField::setStored()
{
    m_secret.clear();
    m_begin->setText(tr("Sign in again…"));
    m_words->setText(tr("Signed in. Sign in again only if the permission has ended."));
}

void BrowserField::begin()
{
    m_attempt = newCheckAttempt();
    wait(true);
    m_words->setText(tr("Waiting for the browser. Sign in on the page that opens; this goes on by itself."));
    const int attempt = m_attempt;
    const ConnectionDraft draft = m_draft();
    ask<Result<QMap<QString, QString>>>(
        m_desk.service, this, [draft, attempt](SyncCore &core) { return core.signInByBrowser(draft, attempt); },
        [this, attempt](const Result<QMap<QString, QString>> &given) {
            if (attempt == m_attempt)
                ended(given);
        });
}

void BrowserField::stop()
{
    if (m_attempt == 0)
        return;
    const int attempt = std::exchange(m_attempt, 0);
    m_desk.service.ask<Result<Done>>([attempt](SyncCore &core) { return core.stopCheck(attempt); });
    wait(false);
}

void BrowserField::ended(const Result<QMap<QString, QString>> &given)
{
    m_attempt = 0;
    wait(false);
    m_begin->setFocus(Qt::OtherFocusReason);
    if (!given) {
        m_words->setText(given.error().message);
        if (!given.error().field.isEmpty())
            Q_EMIT objected(given.error().field, given.error().message);
        return;
    }
    m_secret = given->value(m_key);
    m_begin->setText(tr("Sign in again…"));
    m_words->setText(tr("Signed in. Go on with the button below."));
    Q_EMIT signedIn();
}

void BrowserField::wait(bool waiting)
{
    m_begin->setVisible(!waiting);
    m_stop->setVisible(waiting);
    if (waiting)
        m_stop->setFocus(Qt::OtherFocusReason);
}

} // namespace Waybill
