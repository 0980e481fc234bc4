#include "ui/settings/teampasswordpage.h"

#include "ui/widgets/troublebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

TeamPasswordPage::TeamPasswordPage(const Desk &desk, const QString &address, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_address(address)
    , m_bar(new TroubleBar(this))
    , m_password(new QLineEdit(this))
    , m_open(new QPushButton(tr("Keep it and open"), this))
{
    auto *words = new QLabel(tr("Your data are in %1, and the server asks for a password. It is kept in this computer's keychain, nowhere else.").arg(address), this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    m_password->setObjectName(u"teamPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password at the server"));
    m_open->setObjectName(u"keepTeamPassword"_s);
    m_open->setDefault(true);
    m_open->setEnabled(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_password, 1);
    line->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_bar);
    column->addWidget(words);
    column->addLayout(line);
    column->addStretch();
    connect(m_password, &QLineEdit::textChanged, this, [this](const QString &text) { m_open->setEnabled(!text.isEmpty()); });
    connect(m_password, &QLineEdit::returnPressed, this, &TeamPasswordPage::keep);
    connect(m_open, &QPushButton::clicked, this, &TeamPasswordPage::keep);
    setFocusProxy(m_password);
}

QString TeamPasswordPage::title() const
{
    return tr("Password of the team database");
}

void TeamPasswordPage::arrive()
{
    m_password->setFocus(Qt::OtherFocusReason);
}

void TeamPasswordPage::keep()
{
    const QString password = m_password->text();
    if (password.isEmpty() || !m_open->isEnabled())
        return;
    m_open->setEnabled(false);
    ask<Result<Done>>(m_desk.service, this, [address = m_address, password](SyncCore &core) { return core.keepTeamPassword(address, password); },
                      [this](const Result<Done> &done) {
                          m_open->setEnabled(true);
                          if (!done)
                              return m_bar->tell(TroubleBar::Kind::Trouble, done.error().message, {}, done.error().detail);
                          Q_EMIT kept();
                          Q_EMIT closed();
                      });
}

} // namespace Waybill
