#include "ui/settings/networksection.h"

#include "ui/settings/settingform.h"
#include "ui/widgets/troublebar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

NetworkSection::NetworkSection(const Desk &desk, QWidget *parent)
    : SettingsSection(desk, tr("Network"), tr("How Waybill reaches the systems you order at and work in."), parent)
    , m_form(new SettingForm(desk))
    , m_password(new QLineEdit)
    , m_keep(new QPushButton(tr("Keep password")))
{
    m_form->addChoice(Setting::proxyKind, tr("Proxy"),
                      {{u"system"_s, tr("As this computer")}, {u"none"_s, tr("No proxy")}, {u"http"_s, tr("HTTP proxy")},
                       {u"socks5"_s, tr("SOCKS 5 proxy")}});
    m_ofProxy.append(m_form->addText(Setting::proxyHost, tr("Host")));
    m_ofProxy.append(m_form->addNumber(Setting::proxyPort, tr("Port"), {}));
    m_ofProxy.append(m_form->addText(Setting::proxyUser, tr("User name")));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setObjectName(u"proxyPassword"_s);
    m_password->setAccessibleName(tr("Password at the proxy"));
    m_password->setPlaceholderText(tr("Kept with your other secrets, not shown"));
    m_password->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_keep->setObjectName(u"keepProxyPassword"_s);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_password);
    line->addWidget(m_keep);
    line->addStretch();
    m_form->addWidget(tr("Password"), row);
    m_ofProxy.append(row);
    column()->addWidget(m_form);
    addSentence(tr("An account may have a proxy of its own; it is set with the account."));

    addHeading(tr("Time limit"));
    auto *limits = new SettingForm(desk);
    limits->setObjectName(u"limits"_s);
    limits->addNumber(Setting::requestLimit, tr("Give up on a request after"), tr(" s"));
    column()->addWidget(limits);
    connect(m_form, &SettingForm::changed, this, &NetworkSection::showFitting);
    connect(m_form, &SettingForm::changed, limits, &SettingForm::load);
    connect(m_keep, &QPushButton::clicked, this, &NetworkSection::keepPassword);
    connect(m_password, &QLineEdit::returnPressed, this, &NetworkSection::keepPassword);
    showFitting();
}

void NetworkSection::arrive()
{
    m_form->load();
}

void NetworkSection::showFitting()
{
    const QString kind = m_form->value(Setting::proxyKind.name);
    for (QWidget *field : std::as_const(m_ofProxy))
        m_form->setRowShown(field, kind == "http"_L1 || kind == "socks5"_L1);
}

void NetworkSection::keepPassword()
{
    const QString password = m_password->text();
    ask<Result<Done>>(desk().service, this, [password](SyncCore &core) { return core.setProxyPassword(password); },
                      [this, password](const Result<Done> &kept) {
                          if (!kept)
                              return bar()->tell(TroubleBar::Kind::Trouble, kept.error().message, {}, kept.error().detail);
                          m_password->clear();
                          bar()->tell(TroubleBar::Kind::News, password.isEmpty() ? tr("The password at the proxy is forgotten.")
                                                                                 : tr("The password at the proxy is kept."));
                      });
}

} // namespace Waybill
