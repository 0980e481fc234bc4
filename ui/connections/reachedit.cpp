#include "ui/connections/reachedit.h"

#include "ui/connections/certificatetext.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int usualProxyPort = 8080;
constexpr qint64 largestFile = 1024 * 1024; ///< bytes; a bundle of all public authorities has a quarter of it
} // namespace

ReachEdit::ReachEdit(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_mode(new QComboBox(this))
    , m_manual(new QWidget(this))
    , m_host(new QLineEdit(m_manual))
    , m_port(new QSpinBox(m_manual))
    , m_user(new QLineEdit(m_manual))
    , m_password(new QLineEdit(m_manual))
    , m_authority(new QLabel(this))
    , m_choose(new QPushButton(tr("Choose a file…"), this))
    , m_remove(new QPushButton(tr("Trust it no longer"), this))
{
    m_mode->setObjectName(u"proxyMode"_s);
    m_mode->addItem(tr("As set for the program"), QString());
    m_mode->addItem(tr("None"), u"none"_s);
    m_mode->addItem(tr("As set for this computer"), u"system"_s);
    m_mode->addItem(tr("This one"), u"manual"_s);
    m_host->setObjectName(u"proxyHost"_s);
    m_port->setObjectName(u"proxyPort"_s);
    m_port->setRange(1, 65535);
    m_port->setValue(usualProxyPort);
    m_user->setObjectName(u"proxyUser"_s);
    m_password->setObjectName(u"proxyPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_authority->setTextFormat(Qt::PlainText);
    m_authority->setWordWrap(true);
    m_authority->setObjectName(u"authority"_s);
    m_choose->setObjectName(u"chooseAuthority"_s);
    m_choose->setAccessibleName(tr("Choose the file of your company's authority"));
    m_remove->setObjectName(u"removeAuthority"_s);

    auto *manual = new QFormLayout(m_manual);
    manual->setContentsMargins(0, 0, 0, 0);
    manual->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    manual->addRow(tr("Proxy &host"), m_host);
    manual->addRow(tr("P&ort"), m_port);
    manual->addRow(tr("Proxy user"), m_user);
    manual->addRow(tr("Proxy password"), m_password);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *authority = new QVBoxLayout;
    authority->addWidget(m_authority);
    authority->addLayout(buttons);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Pro&xy"), m_mode);
    form->addRow(QString(), m_manual);
    form->addRow(tr("Company authority"), authority);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &ReachEdit::showMode);
    for (QLineEdit *edit : {m_host, m_user, m_password})
        connect(edit, &QLineEdit::textChanged, this, &ReachEdit::changed);
    connect(m_port, &QSpinBox::valueChanged, this, &ReachEdit::changed);
    connect(m_choose, &QPushButton::clicked, this, &ReachEdit::chooseFile);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_pem.clear();
        showAuthority({}, false);
        m_choose->setFocus();
        Q_EMIT changed();
    });
    showAuthority({}, false);
    showMode();
}

void ReachEdit::showMode()
{
    m_manual->setVisible(m_mode->currentData().toString() == "manual"_L1);
    Q_EMIT changed();
}

void ReachEdit::setSettings(const QJsonObject &settings, bool stored)
{
    m_mode->setCurrentIndex(qMax(0, m_mode->findData(settings.value(ConnectionKey::proxy).toString())));
    m_host->setText(settings.value(ConnectionKey::proxyHost).toString());
    m_port->setValue(settings.value(ConnectionKey::proxyPort).toString(QString::number(usualProxyPort)).toInt());
    m_user->setText(settings.value(ConnectionKey::proxyUser).toString());
    m_password->clear();
    const bool kept = stored && !m_user->text().isEmpty();
    m_password->setPlaceholderText(kept ? tr("Stored. Type to replace it.") : QString());
    m_pem = settings.value(ConnectionKey::authorities).toString();
    showAuthority({}, !m_pem.isEmpty());
    if (!m_pem.isEmpty())
        takeAuthority(m_pem);
}

void ReachEdit::writeTo(QJsonObject &settings) const
{
    const QString mode = m_mode->currentData().toString();
    const auto put = [&](const QString &key, const QString &value) {
        if (value.isEmpty())
            settings.remove(key);
        else
            settings.insert(key, value);
    };
    const bool manual = mode == "manual"_L1;
    put(ConnectionKey::proxy, mode);
    put(ConnectionKey::proxyHost, manual ? m_host->text().trimmed() : QString());
    put(ConnectionKey::proxyPort, manual ? QString::number(m_port->value()) : QString());
    put(ConnectionKey::proxyUser, manual ? m_user->text().trimmed() : QString());
    put(ConnectionKey::authorities, m_pem);
}

QMap<QString, QString> ReachEdit::secrets() const
{
    QMap<QString, QString> typed;
    if (m_mode->currentData().toString() == "manual"_L1 && !m_password->text().isEmpty())
        typed.insert(ConnectionKey::proxyPassword, m_password->text());
    return typed;
}

void ReachEdit::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("The certificate of your company's authority"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            showAuthority(tr("%1 cannot be read: %2").arg(name, file.errorString()), false);
        else
            takeAuthority(QString::fromLatin1(file.read(largestFile)));
    });
    dialog->open();
}

void ReachEdit::takeAuthority(const QString &pem)
{
    ask<Result<QList<CertificateDetails>>>(
        m_desk.service, this, [pem](SyncCore &core) { return core.describeAuthorities(pem); },
        [this, pem](const Result<QList<CertificateDetails>> &all) {
            if (!all) {
                showAuthority(all.error().message, !m_pem.isEmpty());
                return;
            }
            QStringList words;
            for (const CertificateDetails &each : *all)
                words.append(CertificateText::words(each));
            const bool other = m_pem != pem;
            m_pem = pem;
            showAuthority(words.join("\n\n"_L1), true);
            if (other)
                Q_EMIT changed();
        });
}

void ReachEdit::showAuthority(const QString &words, bool trusted)
{
    m_authority->setText(words.isEmpty() ? tr("None. Only public authorities are trusted.") : words);
    m_remove->setVisible(trusted);
}

} // namespace Waybill
