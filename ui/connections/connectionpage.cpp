#include "ui/connections/connectionpage.h"

#include "ui/connections/certificatetext.h"
#include "ui/connections/checklist.h"
#include "ui/connections/connectpanel.h"
#include "ui/connections/readingcolumn.h"
#include "ui/firstrun/setuppage.h"
#include "ui/widgets/times.h"
#include "ui/widgets/troublebar.h"

#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

ConnectionPage::ConnectionPage(const Desk &desk, const ConnectionId &connection, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_id(connection)
    , m_down(new TroubleBar(this))
    , m_removal(new TroubleBar(this))
    , m_nameEdit(new QLineEdit(this))
    , m_companyEdit(new QLineEdit(this))
    , m_save(new QPushButton(tr("Check and save"), this))
    , m_saveAnyway(new QPushButton(tr("Save all the same"), this))
    , m_check(new QPushButton(tr("Check now"), this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_checks(new CheckList(this))
    , m_requests(new QLabel(this))
    , m_gauge(new QProgressBar(this))
    , m_gaugeWords(new QLabel(this))
    , m_usedBy(new QLabel(this))
    , m_orders(new QPushButton(tr("Find its orders"), this))
    , m_certificate(new CertificateText(this))
    , m_remove(new QPushButton(tr("Remove this account…"), this))
{
    m_down->setObjectName(u"downBar"_s);
    m_removal->setObjectName(u"removalBar"_s);
    m_nameEdit->setObjectName(u"accountName"_s);
    m_companyEdit->setObjectName(u"company"_s);
    m_companyEdit->setPlaceholderText(tr("None"));
    m_companyEdit->setToolTip(tr("Accounts of one company stand together beside the screens"));
    m_save->setObjectName(u"save"_s);
    m_saveAnyway->setObjectName(u"saveAnyway"_s);
    m_check->setObjectName(u"check"_s);
    m_stop->setObjectName(u"stopCheck"_s);
    m_requests->setObjectName(u"requests"_s);
    m_gauge->setObjectName(u"gauge"_s);
    m_gaugeWords->setObjectName(u"gaugeWords"_s);
    m_usedBy->setObjectName(u"usedBy"_s);
    m_orders->setObjectName(u"findOrders"_s);
    m_orders->hide();
    m_remove->setObjectName(u"remove"_s);
    layOut();
    for (QWidget *each : std::initializer_list<QWidget *>{m_nameEdit, m_companyEdit, m_save, m_saveAnyway, m_remove})
        m_desk.rights->guard(each, Deed::Accounts);
    m_desk.rights->guard(m_orders, Deed::Follow);
    connect(m_save, &QPushButton::clicked, this, [this] { check(true); });
    connect(m_check, &QPushButton::clicked, this, [this] { check(false); });
    connect(m_down, &TroubleBar::acted, this, [this] { check(false); });
    connect(m_saveAnyway, &QPushButton::clicked, this, [this] { save(draft()); });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        const int attempt = std::exchange(m_attempt, 0);
        m_desk.service.ask<Result<Done>>([attempt](SyncCore &core) { return core.stopCheck(attempt); });
        m_checks->fail({ErrorKind::Cancelled, tr("Stopped."), {}});
        setBusy(false);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_removal->tell(TroubleBar::Kind::Warning, tr("Remove %1? Its settings and its secrets are forgotten. Nothing changes at %2.").arg(m_name, m_system),
                        tr("Remove it"));
    });
    connect(m_orders, &QPushButton::clicked, this, [this] {
        auto page = std::make_unique<SetUpPage>(m_desk);
        page->beginWith(m_id);
        m_desk.navigator.open(std::move(page));
    });
    connect(m_removal, &TroubleBar::acted, this, &ConnectionPage::remove);
    connect(&m_desk.service, &SyncService::checkStep, this, [this](int attempt, const CheckStep &step) {
        if (attempt != m_attempt || attempt == 0)
            return;
        ++m_told;
        m_checks->add(step);
    });
    connect(&m_desk.service, &SyncService::news, this, [this](int what) {
        if ((what & News::Connections) && isVisible())
            askDetail();
    });
}

ConnectionPage::~ConnectionPage()
{
    if (m_attempt != 0)
        m_desk.service.ask<Result<Done>>([attempt = m_attempt](SyncCore &core) { return core.stopCheck(attempt); });
}

void ConnectionPage::layOut()
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setSpacing(fontMetrics().height() / 2);
    m_column->addWidget(m_down);
    auto *name = new QFormLayout;
    name->setContentsMargins(0, 0, 0, 0);
    name->addRow(tr("&Name in Waybill"), m_nameEdit);
    name->addRow(tr("&Company"), m_companyEdit);
    m_column->addLayout(name);
    m_formPlace = new QVBoxLayout;
    m_column->addLayout(m_formPlace);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_save, m_check, m_stop, m_saveAnyway, m_orders}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    m_stop->hide();
    m_saveAnyway->hide();
    m_column->addLayout(buttons);
    m_column->addWidget(m_checks);
    m_column->addWidget(makeFacts());
    m_column->addWidget(m_removal);
    m_remove->setAutoDefault(false);
    m_column->addWidget(m_remove, 0, Qt::AlignLeft);
    m_column->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(new ReadingColumn(content));
    QWidget *before = m_save;
    for (QWidget *next : std::initializer_list<QWidget *>{m_check, m_stop, m_saveAnyway, m_orders, m_certificate, m_removal, m_remove}) {
        setTabOrder(before, next);
        before = next;
    }
}

QWidget *ConnectionPage::makeFacts()
{
    auto *facts = new QGroupBox(tr("Use and certificate"), this);
    for (QLabel *label : {m_requests, m_gaugeWords, m_usedBy}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_gauge->setRange(0, 100);
    m_gauge->setTextVisible(false);
    m_gauge->setMaximumHeight(fontMetrics().height() / 2); // no field to type into
    m_gauge->setAccessibleName(tr("Share of the allowance that is used"));
    auto *gauge = new QVBoxLayout;
    gauge->addWidget(m_gauge);
    gauge->addWidget(m_gaugeWords);
    auto *form = new QFormLayout(facts);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Used by"), m_usedBy);
    form->addRow(tr("Requests"), m_requests);
    form->addRow(tr("Allowance"), gauge);
    form->addRow(tr("Certificate"), m_certificate);
    m_gauge->hide();
    return facts;
}

QString ConnectionPage::title() const
{
    return m_name.isEmpty() ? tr("Account") : m_name;
}

void ConnectionPage::arrive()
{
    askDetail();
    if (m_form)
        askUse();
}

void ConnectionPage::askDetail()
{
    ask<QList<SystemKind>>(m_desk.service, this, [](SyncCore &core) { return core.listKinds(); }, [this](const QList<SystemKind> &kinds) {
        ask<Result<ConnectionDetail>>(
            m_desk.service, this, [id = m_id](SyncCore &core) { return core.connectionDetail(id); },
            [this, kinds](const Result<ConnectionDetail> &detail) {
                if (!detail) {
                    m_desk.navigator.tell(detail.error());
                    return;
                }
                for (const SystemKind &kind : kinds) {
                    if (kind.kind == detail->connection.kind)
                        show(*detail, kind);
                }
            });
    });
}

void ConnectionPage::show(const ConnectionDetail &detail, const SystemKind &kind)
{
    m_name = detail.connection.name;
    m_system = detail.system;
    if (!m_form) { // later news never overwrite what is being typed
        m_form = new ConnectionForm(m_desk, kind, this);
        m_desk.rights->guard(m_form, Deed::Accounts);
        m_form->setStored(detail.connection);
        m_formPlace->addWidget(m_form);
        m_form->show(); // now, not with the next event: only labels that are seen count below
        m_nameEdit->setText(m_name);
        m_companyEdit->setText(detail.connection.settings.value(ConnectionKey::company).toString());
        alignLabels();
        setTabOrder(m_nameEdit, m_companyEdit);
        setTabOrder(m_companyEdit, m_form);
        askUse();
    }
    showDetail(detail);
    Q_EMIT titleChanged();
}

/// The account's own fields stand in one line with name and company.
void ConnectionPage::alignLabels()
{
    QList<QLabel *> labels;
    int widest = 0;
    const auto all = findChildren<QLabel *>();
    for (QLabel *label : all) {
        if (!label->buddy() || !label->isVisibleTo(this) || qobject_cast<QGroupBox *>(label->parentWidget()))
            continue;
        labels.append(label);
        widest = std::max(widest, label->sizeHint().width());
    }
    for (QLabel *label : std::as_const(labels))
        label->setMinimumWidth(widest);
}

void ConnectionPage::showDetail(const ConnectionDetail &detail)
{
    const Connection &connection = detail.connection;
    if (connection.downSince.isValid()) {
        m_down->tell(TroubleBar::Kind::Trouble,
                     tr("%1 stopped working %2. Nothing was lost; its orders wait.").arg(m_name, relativeTime(connection.downSince, m_desk.now())),
                     tr("Check now"), connection.downReason);
        m_down->setToolTip(exactTime(connection.downSince));
    } else {
        m_down->hide();
    }
    m_orders->setVisible(detail.usedBy.isEmpty() && connection.role == ConnectionRole::Source);
    m_usedBy->setText(detail.usedBy.isEmpty() ? tr("No template") : detail.usedBy.join(u", "_s));
    m_requests->setText(tr("%n in the last hour", nullptr, int(detail.requestsLastHour)));
    if (detail.certificate)
        m_certificate->show(*detail.certificate);
    else
        m_certificate->setText(tr("None seen since the program started."));
}

void ConnectionPage::askUse()
{
    m_gaugeWords->setText(tr("Asking…"));
    ask<Result<ConnectionUse>>(m_desk.service, this, [id = m_id](SyncCore &core) { return core.connectionUse(id); },
                               [this](const Result<ConnectionUse> &use) {
                                   m_gauge->setVisible(use && use->used >= 0);
                                   if (!use) {
                                       m_gaugeWords->setText(use.error().message);
                                       return;
                                   }
                                   m_requests->setText(tr("%n in the last hour", nullptr, int(use->requestsLastHour)));
                                   const int percent = qBound(0, qRound(use->used * 100), 100);
                                   m_gauge->setValue(percent);
                                   m_gaugeWords->setText(use->used < 0 ? tr("%1 does not tell how much it allows.").arg(m_system)
                                                                       : tr("%1 % of what %2 allows is used, by all programs together.").arg(percent).arg(m_system));
                               });
}

ConnectionDraft ConnectionPage::draft() const
{
    ConnectionDraft draft = m_form->draft();
    draft.name = m_nameEdit->text();
    if (const QString company = m_companyEdit->text().trimmed(); company.isEmpty())
        draft.settings.remove(ConnectionKey::company);
    else
        draft.settings.insert(ConnectionKey::company, company);
    return draft;
}

void ConnectionPage::check(bool thenSave)
{
    if (!m_form || m_attempt != 0 || m_form->pointAtMissing())
        return;
    const ConnectionDraft trying = draft();
    m_attempt = newCheckAttempt();
    m_told = 0;
    setBusy(true);
    m_saveAnyway->hide();
    m_checks->begin(tr("Asking %1…").arg(m_system));
    ask<Result<ConnectionCheck>>(
        m_desk.service, this, [trying, attempt = m_attempt](SyncCore &core) { return core.checkConnection(trying, attempt); },
        [this, trying, thenSave, attempt = m_attempt](const Result<ConnectionCheck> &check) {
            if (attempt == m_attempt)
                checked(check, trying, thenSave);
        });
}

void ConnectionPage::checked(const Result<ConnectionCheck> &check, const ConnectionDraft &trying, bool thenSave)
{
    m_attempt = 0;
    setBusy(false);
    m_checks->end();
    if (!check) {
        m_checks->fail(check.error());
        if (!check.error().field.isEmpty())
            m_form->pointAt(check.error().field, check.error().message);
        m_saveAnyway->setVisible(thenSave && check.error().kind != ErrorKind::Usage);
        return;
    }
    for (qsizetype i = m_told; i < check->who.steps.size(); ++i)
        m_checks->add(check->who.steps.at(i));
    if (check->certificate)
        m_certificate->show(*check->certificate);
    m_saveAnyway->setVisible(thenSave && !check->who.passed());
    if (check->who.passed() && thenSave)
        save(trying);
}

void ConnectionPage::save(const ConnectionDraft &changed)
{
    ask<Result<Done>>(m_desk.service, this, [changed](SyncCore &core) { return core.editConnection(changed); },
                      [this, changed](const Result<Done> &done) {
                          if (!done) {
                              m_desk.navigator.tell(done.error());
                              return;
                          }
                          m_saveAnyway->hide();
                          m_desk.navigator.say(tr("Saved. The next look uses it."));
                          Connection stored;
                          stored.id = m_id;
                          stored.settings = changed.settings;
                          m_form->setStored(stored);
                          askDetail();
                          askUse();
                      });
}

void ConnectionPage::setBusy(bool busy)
{
    m_stop->setVisible(busy);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_save, m_check, m_nameEdit, m_companyEdit, m_form, m_remove})
        widget->setEnabled(!busy);
}

void ConnectionPage::remove()
{
    m_removal->hide();
    ask<Result<Done>>(m_desk.service, this, [id = m_id](SyncCore &core) { return core.removeConnection(id.text()); },
                      [this](const Result<Done> &done) {
                          if (!done) {
                              m_removal->tell(TroubleBar::Kind::Trouble, done.error().message);
                              return;
                          }
                          m_desk.navigator.say(tr("%1 was removed.").arg(m_name));
                          Q_EMIT closed();
                      });
}

} // namespace Waybill
