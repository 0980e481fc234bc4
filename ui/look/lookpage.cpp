#include "ui/look/lookpage.h"

#include "ui/look/changeview.h"
#include "ui/look/lookmodel.h"
#include "ui/look/mailchoice.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/statechip.h"
#include "ui/widgets/troublebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>

namespace Waybill {

namespace {

constexpr std::chrono::milliseconds waitForTurn{300};
constexpr std::chrono::milliseconds gatherNews{700};

} // namespace

LookPage::LookPage(const Desk &desk, const TemplateId &integration, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_integration(integration)
    , m_model(new LookModel(this))
    , m_sentence(new QLabel(this))
    , m_trouble(new TroubleBar(this))
    , m_progress(new ProgressLine(this))
    , m_mails(new MailChoice(this))
    , m_proof(new QWidget(this))
    , m_proofWords(new QLabel(m_proof))
    , m_proofTime(new QLabel(m_proof))
    , m_copy(new CopyButton(tr("Copy the PO number"), m_proof))
    , m_list(new QListView(this))
    , m_changes(new ChangeView(this))
    , m_one(new QPushButton(this))
    , m_all(new QPushButton(this))
    , m_notNow(new QPushButton(tr("Not now"), this))
    , m_again(new QPushButton(tr("Look again"), this))
    , m_turn(new QTimer(this))
    , m_soon(new QTimer(this))
{
    build();
    m_turn->setSingleShot(true);
    m_turn->setInterval(waitForTurn);
    connect(m_turn, &QTimer::timeout, this, [this] { std::exchange(m_next, {})(); });
    m_soon->setSingleShot(true);
    m_soon->setInterval(gatherNews);
    connect(m_soon, &QTimer::timeout, this, [this] {
        if (m_doing == Doing::Nothing)
            reload();
    });
    connect(&m_desk.service, &SyncService::progress, m_progress, &ProgressLine::advance);
    connect(&m_desk.service, &SyncService::news, this, [this](int what) {
        if (isVisible() && (what & News::Orders || what & News::Templates) && !m_soon->isActive())
            m_soon->start();
    });
    connect(m_progress, &ProgressLine::stopAsked, this, [this] {
        m_stopped = true;
        ask<Result<Done>>(m_desk.service, this, [](SyncCore &core) { return core.stopPass(); }, [](const Result<Done> &) {});
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LookPage::showOrder);
    connect(m_mails, &MailChoice::ticked, this, [this] {
        showButtons();
        reload();
    });
    connect(m_one, &QPushButton::clicked, this, &LookPage::writeOne);
    connect(m_all, &QPushButton::clicked, this, &LookPage::writeOthers);
    connect(m_notNow, &QPushButton::clicked, this, &LookPage::notNow);
    connect(m_again, &QPushButton::clicked, this, &LookPage::lookAgain);
    connect(m_trouble, &TroubleBar::acted, this, [this] { m_desk.navigator.showOrder(m_troubled, OrderTab::Changes); });
    m_desk.rights->guard(m_again, Deed::Sync);
    showButtons();
}

void LookPage::build()
{
    for (QLabel *label : {m_sentence, m_proofWords, m_proofTime}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_proof->setObjectName(QStringLiteral("proof"));
    m_proofWords->setObjectName(QStringLiteral("proofWords"));
    m_proofTime->setObjectName(QStringLiteral("proofTime"));
    m_list->setObjectName(QStringLiteral("orders"));
    m_one->setObjectName(QStringLiteral("writeOne"));
    m_all->setObjectName(QStringLiteral("writeAll"));
    m_notNow->setObjectName(QStringLiteral("notNow"));
    m_again->setObjectName(QStringLiteral("lookAgain"));
    m_progress->setObjectName(QStringLiteral("progress"));
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_changes->setObjectName(QStringLiteral("after"));
    m_mails->setObjectName(QStringLiteral("mails"));
    QFont bold = font();
    bold.setBold(true);
    m_proofWords->setFont(bold);
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Orders"));
    m_list->setAlternatingRowColors(true);
    auto *proofTexts = new QVBoxLayout;
    proofTexts->addWidget(m_proofWords);
    proofTexts->addWidget(m_proofTime);
    auto *proof = new QHBoxLayout(m_proof);
    proof->setContentsMargins(0, 0, 0, 0);
    proof->addLayout(proofTexts, 1);
    proof->addWidget(m_copy);
    m_proof->hide();
    auto *halves = new QSplitter(this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_list);
    halves->addWidget(m_changes);
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 3);
    halves->setSizes({300, 700});
    m_notNow->setToolTip(tr("Everything is kept; nothing is written"));
    m_again->setToolTip(tr("Asks both sides anew; nothing is written"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_notNow);
    buttons->addWidget(m_again);
    buttons->addStretch();
    buttons->addWidget(m_all);
    buttons->addWidget(m_one);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(10);
    column->addWidget(m_trouble);
    column->addWidget(m_sentence);
    column->addWidget(m_mails);
    column->addWidget(m_proof);
    column->addWidget(m_progress);
    column->addWidget(halves, 1);
    column->addLayout(buttons);
    setFocusProxy(m_list);
}

QString LookPage::title() const
{
    return tr("Look before you write");
}

void LookPage::arrive()
{
    setAccessibleName(title());
    if (!m_shown)
        m_sentence->setText(tr("Looking at what would change…"));
    reload();
}

void LookPage::reload()
{
    ask<Result<TemplateLook>>(
        m_desk.service, this, [id = m_integration.text(), mails = m_mails->isTicked()](SyncCore &core) { return core.lookBefore(id, mails); },
        [this](const Result<TemplateLook> &look) {
            if (!look)
                return ended(look.error());
            if (look->mailsTicked != m_mails->isTicked())
                return; // ticked or unticked meanwhile: the answer to that is on its way
            showLook(*look);
            const bool needed = (look->notLooked > 0 || look->followed == 0) && !std::exchange(m_lookedHere, true);
            if (needed && m_doing == Doing::Nothing && m_desk.rights->may(Deed::Sync))
                lookAgain();
        });
}

void LookPage::showLook(const TemplateLook &look)
{
    m_shown = true;
    const bool same = look == m_look;
    m_look = look;
    m_sentence->setText(look.followed == 0 ? tr("No orders are followed yet, so there is nothing to write.") : lookSentence(look));
    m_sentence->setAccessibleName(m_sentence->text());
    m_mails->show(look);
    if (look.mailsTicked != m_mails->isTicked())
        reload(); // nobody is left to be mailed: the tick is gone
    if (same)
        return showButtons();
    const OrderLook *before = m_model->order(m_list->currentIndex().row());
    const PoNumber po = before ? before->po : PoNumber();
    m_model->setOrders(look.orders);
    const int row = m_model->rowOf(po);
    m_list->setCurrentIndex(m_model->index(row >= 0 && m_doing != Doing::Looking ? row : 0));
    showOrder();
}

void LookPage::showOrder()
{
    const OrderLook *order = m_model->order(m_list->currentIndex().row());
    if (!order)
        m_changes->clear(QString());
    else if (order->po == m_writtenPo && m_proof->isVisibleTo(this))
        return showButtons(); // what was read back stays in sight
    else
        m_changes->show(*order, m_look.targetName);
    if (order && order->po != m_writtenPo)
        m_proof->hide();
    showButtons();
}

QStringList LookPage::toWrite() const
{
    QStringList numbers;
    for (const OrderLook &order : m_look.orders) {
        if (order.changes())
            numbers.append(order.po.text());
    }
    return numbers;
}

void LookPage::showButtons()
{
    const bool idle = m_doing == Doing::Nothing && m_shown && m_look.mailsTicked == m_mails->isTicked();
    m_mails->setEnabled(m_doing == Doing::Nothing);
    const OrderLook *order = m_model->order(m_list->currentIndex().row());
    const int all = int(toWrite().size());
    const bool wasOn = m_look.changedOnly;
    const bool proven = !m_writtenPo.isEmpty();
    m_one->setText(tr("Write this one order"));
    m_one->setVisible(!proven && all > 0);
    m_one->setEnabled(idle && order && order->changes());
    if (all == 0)
        m_all->setText(wasOn ? tr("Use the changed mapping") : tr("Turn on"));
    else if (proven)
        m_all->setText(wasOn ? tr("Write the other %n", nullptr, all) : tr("Write the other %n and turn on", nullptr, all));
    else
        m_all->setText(tr("Write all %n", nullptr, all));
    const bool nothingNew = m_look.state == TemplateState::Live && m_look.approved && !proven;
    m_all->setVisible(!nothingNew || all > 0);
    m_notNow->setText(nothingNew ? tr("Close") : tr("Not now"));
    m_all->setEnabled(idle && m_look.followed > 0);
    m_again->setEnabled(idle);
    m_notNow->setEnabled(idle || !m_shown);
    const bool on = m_look.state == TemplateState::Trial || m_look.state == TemplateState::Live;
    m_desk.rights->guard(m_one, on ? Deed::Decide : Deed::Templates); // the first one switches the template on
    m_desk.rights->guard(m_all, m_look.state == TemplateState::Live ? Deed::Decide : Deed::Templates);
    m_one->setDefault(!proven);
    m_all->setDefault(proven || all == 0);
}

void LookPage::pass(Doing doing, const QString &order, const QStringList &write)
{
    m_doing = doing;
    m_stopped = false;
    m_trouble->hide();
    showButtons();
    const QString id = m_integration.text();
    const auto then = [this, doing, order, write](const Result<RunSummary> &summary) {
        if (!summary && summary.error().kind == ErrorKind::Busy && !m_stopped) {
            m_next = [this, doing, order, write] { pass(doing, order, write); };
            return m_turn->start();
        }
        m_doing = Doing::Nothing;
        m_progress->end();
        if (!summary)
            return ended(summary.error());
        if (doing == Doing::WritingOne)
            return written(PoNumber(order), *summary);
        if (doing == Doing::WritingAll)
            return allWritten(*summary);
        if (summary->stopped && !m_stopped)
            ended(*summary->stopped);
        reload();
        showButtons();
    };
    if (doing == Doing::Looking) {
        RunRequest request;
        request.cause = RunCause::Person;
        request.dryRun = true;
        ask<Result<RunSummary>>(m_desk.service, this, [id, request](SyncCore &core) { return core.sync(id, request); }, then);
        return;
    }
    ask<Result<RunSummary>>(m_desk.service, this,
                            [id, order, write, mails = m_mails->isTicked()](SyncCore &core) { return core.approveAndWrite(id, order, write, mails); },
                            then);
}

void LookPage::lookAgain()
{
    m_progress->begin(tr("Looking at your orders…"), tr("Looking at %1 of %2 orders…"));
    pass(Doing::Looking, {}, {});
}

void LookPage::writeOne()
{
    const OrderLook *order = m_model->order(m_list->currentIndex().row());
    if (!order || !order->changes())
        return;
    const QString po = order->po.text();
    m_progress->begin(tr("Writing %1…").arg(po), tr("Writing %1 of %2 orders…"));
    pass(Doing::WritingOne, po, {po});
}

void LookPage::writeOthers()
{
    m_progress->begin(tr("Writing…"), tr("Writing %1 of %2 orders…"));
    pass(Doing::WritingAll, {}, toWrite());
}

void LookPage::written(const PoNumber &po, const RunSummary &summary)
{
    const auto report = std::find_if(summary.orders.cbegin(), summary.orders.cend(), [&](const OrderReport &each) { return each.po == po.text(); });
    if (summary.stopped)
        return ended(*summary.stopped);
    if (report == summary.orders.cend() || !report->written) {
        const QString why = report == summary.orders.cend() ? QString() : report->words;
        m_trouble->tell(TroubleBar::Kind::Trouble, tr("%1 was not written. %2").arg(po.text(), why), tr("Open the order"),
                        report == summary.orders.cend() ? QString() : report->nextStep);
        m_troubled = {po, m_integration};
        reload();
        return showButtons();
    }
    m_writtenPo = po;
    m_model->setWritten(po);
    const bool whole = std::all_of(report->changes.cbegin(), report->changes.cend(), [](const FieldChange &change) { return change.verified; });
    m_proofWords->setText(whole ? tr("%1 %2 is written and checked.").arg(StateChip::mark(StateChip::Tone::Good), po.text())
                                : tr("%1 %2 is written, but not every field was kept.").arg(StateChip::mark(StateChip::Tone::NeedsYou), po.text()));
    const QString time = QLocale().toString(summary.ended.toLocalTime().time(), QStringLiteral("hh:mm:ss"));
    m_proofTime->setText(tr("Read back from %1 at %2").arg(m_look.targetName, time));
    m_copy->setTextToCopy(po.text());
    m_copy->setToolTip(tr("%1 has no address for a single purchase order; search for its number there").arg(m_look.targetName));
    m_proof->show();
    m_changes->showWritten(report->changes);
    reload();
    showButtons();
    m_all->setFocus();
}

void LookPage::allWritten(const RunSummary &summary)
{
    if (summary.stopped && !m_stopped)
        return ended(*summary.stopped);
    Navigator &navigator = m_desk.navigator;
    const int count = summary.coverage.updated;
    const QString words = m_stopped ? tr("Stopped. %n order(s) were written; the rest follows at the next look.", nullptr, count)
        : count > 0                 ? tr("On. %n order(s) written and checked.", nullptr, count)
                                    : tr("On. Everything is already right.");
    Q_EMIT closed();
    navigator.showTab(Tab::Templates);
    navigator.say(words);
}

void LookPage::notNow()
{
    const bool switchOff = m_look.state == TemplateState::Trial && m_desk.rights->may(Deed::Templates);
    if (switchOff) {
        Navigator &navigator = m_desk.navigator;
        ask<Result<Done>>(m_desk.service, &m_desk.service, [id = m_integration.text()](SyncCore &core) { return core.disable(id); },
                          [&navigator](const Result<Done> &done) {
                              if (!done)
                                  navigator.tell(done.error());
                          });
    }
    Q_EMIT closed();
}

void LookPage::ended(const Error &error)
{
    m_doing = Doing::Nothing;
    m_progress->end();
    if (!m_shown)
        m_sentence->setText(QString());
    m_trouble->tell(TroubleBar::Kind::Trouble, error.message, {}, error.detail);
    showButtons();
}

} // namespace Waybill
