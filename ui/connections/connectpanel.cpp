#include "ui/connections/connectpanel.h"

#include "ui/connections/certificatetext.h"
#include "ui/connections/checklist.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

QString checkSummary(const QString &system, const WhoAmI &who)
{
    const QString steps = ConnectPanel::tr("%n checks passed.", nullptr, int(who.steps.size()));
    if (who.account.isEmpty())
        return ConnectPanel::tr("%1 is connected. %2", "system, checks").arg(system, steps);
    return ConnectPanel::tr("%1 is connected: %2. %3", "system, account, checks").arg(system, who.account, steps);
}

int newCheckAttempt()
{
    static int last = 0;
    return ++last;
}

ConnectPanel::ConnectPanel(const Desk &desk, QList<SystemKind> kinds, SetUpDefaults defaults, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_kinds(std::move(kinds))
    , m_defaults(std::move(defaults))
    , m_choice(new QButtonGroup(this))
    , m_formPlace(new QVBoxLayout)
    , m_connect(nullptr)
    , m_stop(nullptr)
    , m_checks(nullptr)
    , m_certificateButton(nullptr)
    , m_certificate(nullptr)
{
    auto *systems = new QHBoxLayout;
    for (const SystemKind &kind : std::as_const(m_kinds)) {
        auto *button = new QPushButton(kind.name, this);
        button->setObjectName(u"kind-"_s + kind.kind);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setAccessibleDescription(tr("Shows what %1 has to be told").arg(kind.name));
        m_choice->addButton(button);
        systems->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, id = kind.kind] {
            pick(id);
            focusFirst();
        });
    }
    systems->addStretch();
    m_connect = new QPushButton(tr("Connect"), this);
    m_connect->setObjectName(u"connect"_s);
    m_connect->setDefault(true);
    m_connect->setEnabled(false);
    m_stop = new QPushButton(tr("Stop"), this);
    m_stop->setObjectName(u"stopCheck"_s);
    m_stop->setAutoDefault(false);
    m_stop->hide();
    m_checks = new CheckList(this);
    m_certificateButton = new QPushButton(tr("Show the certificate"), this);
    m_certificateButton->setObjectName(u"showCertificate"_s);
    m_certificateButton->setAutoDefault(false);
    m_certificateButton->setCheckable(true);
    m_certificateButton->hide();
    m_certificate = new CertificateText(this);
    m_certificate->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_connect);
    buttons->addWidget(m_stop);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height() * 3 / 4);
    column->addLayout(systems);
    column->addLayout(m_formPlace);
    column->addLayout(buttons);
    column->addWidget(m_checks);
    column->addWidget(m_certificateButton, 0, Qt::AlignLeft);
    column->addWidget(m_certificate);
    m_desk.rights->guard(m_connect, Deed::Accounts);
    connect(m_connect, &QPushButton::clicked, this, &ConnectPanel::connectNow);
    connect(m_stop, &QPushButton::clicked, this, &ConnectPanel::stopChecking);
    connect(m_certificateButton, &QPushButton::toggled, m_certificate, &QLabel::setVisible);
    connect(&m_desk.service, &SyncService::checkStep, this, &ConnectPanel::addStep);
    if (m_kinds.size() == 1)
        pick(m_kinds.first().kind);
}

ConnectPanel::~ConnectPanel()
{
    stopChecking();
}

void ConnectPanel::pick(const QString &kind)
{
    if (isBusy() || (m_form && m_form->kind().kind == kind))
        return;
    const auto found = std::find_if(m_kinds.cbegin(), m_kinds.cend(), [&](const SystemKind &each) { return each.kind == kind; });
    if (found == m_kinds.cend())
        return;
    if (m_form)
        m_form->hide();
    if (!m_forms.contains(kind)) {
        auto *form = new ConnectionForm(m_desk, *found, this);
        form->preset(m_defaults.settings.value(kind));
        m_formPlace->addWidget(form);
        m_forms.insert(kind, form);
        const auto all = m_choice->buttons();
        setTabOrder(all.last(), form);
        connect(form, &ConnectionForm::edited, this, [this] {
            m_changed = true;
            Q_EMIT stateChanged();
        });
        connect(form, &ConnectionForm::submitted, this, &ConnectPanel::connectNow);
    }
    m_form = m_forms.value(kind);
    m_form->show();
    m_connect->setEnabled(true);
    m_connect->setText(tr("Connect"));
    m_checks->clear();
    showCertificate({});
    const auto buttons = m_choice->buttons();
    for (QAbstractButton *button : buttons)
        button->setChecked(button->objectName() == "kind-"_L1 + kind);
    m_changed = m_stored.isEmpty() || m_storedKind != kind;
    Q_EMIT stateChanged();
}

void ConnectPanel::setStored(const Connection &connection)
{
    pick(connection.kind);
    if (!m_form || m_form->kind().kind != connection.kind)
        return;
    m_form->setStored(connection);
    m_stored = connection.id;
    m_storedKind = connection.kind;
    m_changed = false;
    Q_EMIT stateChanged();
}

void ConnectPanel::focusFirst()
{
    if (m_form)
        m_form->focusFirst();
    else if (!m_choice->buttons().isEmpty())
        m_choice->buttons().first()->setFocus(Qt::OtherFocusReason);
}

void ConnectPanel::connectNow()
{
    if (!m_form || isBusy() || !m_desk.rights->may(Deed::Accounts) || m_form->pointAtMissing())
        return; // Enter in a field comes here, too
    ConnectionDraft draft = m_form->draft();
    if (m_storedKind == draft.kind)
        draft.id = m_stored;
    m_attempt = newCheckAttempt();
    m_told = 0;
    setBusy(true);
    showCertificate({});
    m_checks->begin(tr("Asking %1…").arg(m_form->kind().name));
    const int attempt = m_attempt;
    ask<Result<ConnectionCheck>>(
        m_desk.service, this, [draft, attempt](SyncCore &core) { return core.checkConnection(draft, attempt); },
        [this, draft, attempt](const Result<ConnectionCheck> &check) {
            if (attempt == m_attempt)
                checked(check, draft);
        });
}

void ConnectPanel::stopChecking()
{
    if (!isBusy())
        return;
    const int attempt = std::exchange(m_attempt, 0);
    m_desk.service.ask<Result<Done>>([attempt](SyncCore &core) { return core.stopCheck(attempt); });
    m_checks->fail({ErrorKind::Cancelled, tr("Stopped. Nothing was kept."), {}});
    setBusy(false);
}

void ConnectPanel::addStep(int attempt, const CheckStep &step)
{
    if (attempt != m_attempt || attempt == 0)
        return;
    ++m_told;
    m_checks->add(step);
}

void ConnectPanel::checked(const Result<ConnectionCheck> &check, const ConnectionDraft &draft)
{
    if (!check) {
        failed(check.error());
        return;
    }
    for (qsizetype i = m_told; i < check->who.steps.size(); ++i)
        m_checks->add(check->who.steps.at(i));
    if (!check->who.passed()) {
        m_attempt = 0;
        m_checks->end();
        setBusy(false);
        m_connect->setText(tr("Check again"));
        m_connect->setFocus(Qt::OtherFocusReason);
        showCertificate(check->certificate);
        return;
    }
    keep(draft, checkSummary(m_form->kind().name, check->who));
}

void ConnectPanel::keep(const ConnectionDraft &draft, const QString &words)
{
    const int attempt = m_attempt;
    if (!draft.id.isEmpty()) {
        ask<Result<Done>>(m_desk.service, this, [draft](SyncCore &core) { return core.editConnection(draft); },
                          [this, draft, words, attempt](const Result<Done> &done) {
                              if (attempt == m_attempt)
                                  done ? kept(draft.id, words) : failed(done.error());
                          });
        return;
    }
    const NewConnection entry{draft.kind, draft.name, draft.settings, draft.secrets};
    ask<Result<ConnectionId>>(m_desk.service, this, [entry](SyncCore &core) { return core.addConnection(entry); },
                              [this, words, attempt](const Result<ConnectionId> &id) {
                                  if (attempt == m_attempt)
                                      id ? kept(*id, words) : failed(id.error());
                              });
}

void ConnectPanel::kept(const ConnectionId &id, const QString &words)
{
    m_attempt = 0;
    m_stored = id;
    m_storedKind = m_form->kind().kind;
    m_changed = false;
    m_checks->end();
    setBusy(false);
    m_connect->setText(tr("Connect"));
    Q_EMIT stateChanged();
    Q_EMIT connected(id, words);
}

void ConnectPanel::failed(const Error &error)
{
    m_attempt = 0;
    m_checks->fail(error);
    setBusy(false);
    m_connect->setText(tr("Check again"));
    if (!error.field.isEmpty())
        m_form->pointAt(error.field, error.message);
}

void ConnectPanel::setBusy(bool busy)
{
    m_stop->setVisible(busy);
    m_connect->setEnabled(!busy && m_form);
    const auto buttons = m_choice->buttons();
    for (QAbstractButton *button : buttons)
        button->setEnabled(!busy);
    if (m_form)
        m_form->setEnabled(!busy);
    Q_EMIT stateChanged();
}

void ConnectPanel::showCertificate(const std::optional<CertificateDetails> &certificate)
{
    const bool refused = certificate && !certificate->problems.isEmpty();
    m_certificateButton->setVisible(refused);
    m_certificateButton->setChecked(false);
    m_certificate->hide();
    if (refused) {
        m_certificate->setText(CertificateText::words(*certificate) + "\n\n"_L1
                               + tr("If this is your company's own authority, add it under Advanced ▸ Company authority. There is no "
                                    "way to go on without checking."));
    }
}

} // namespace Waybill
