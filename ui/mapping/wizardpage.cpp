#include "ui/mapping/wizardpage.h"

#include "ui/mapping/factspage.h"
#include "ui/mapping/orderpreview.h"
#include "ui/mapping/statuspage.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/statechip.h"
#include "ui/widgets/troublebar.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

namespace Waybill {

namespace {

constexpr std::chrono::milliseconds keepAfter{250}; ///< typing pauses this long before the draft is kept
constexpr std::chrono::milliseconds turnAfter{400};
constexpr qint64 largestFile = 1024 * 1024;

QScrollArea *scrolling(QWidget *page, const QString &name)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(name);
    area->setWidget(page);
    return area;
}

} // namespace

WizardPage::WizardPage(const Desk &desk, const TemplateId &integration, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_integration(integration)
    , m_edit(new MappingEdit(this))
    , m_step(new QLabel(this))
    , m_trouble(new TroubleBar(this))
    , m_progress(new ProgressLine(this))
    , m_halves(new QSplitter(Qt::Vertical, this))
    , m_pages(new QStackedWidget(this))
    , m_status(new StatusPage(m_edit))
    , m_facts(new FactsPage(m_edit))
    , m_preview(new OrderPreview(desk, m_edit, this))
    , m_findings(new QLabel(this))
    , m_more(new QPushButton(this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(this))
    , m_keep(new QTimer(this))
    , m_turn(new QTimer(this))
{
    build();
    buildMenu();
    m_keep->setSingleShot(true);
    m_keep->setInterval(keepAfter);
    m_turn->setSingleShot(true);
    m_turn->setInterval(turnAfter);
    connect(m_keep, &QTimer::timeout, this, &WizardPage::keepDraft);
    connect(m_turn, &QTimer::timeout, this, &WizardPage::lookForExamples);
    connect(m_edit, &MappingEdit::changed, this, [this] {
        if (m_loaded)
            m_keep->start();
        checkMapping();
    });
    connect(m_preview, &OrderPreview::shown, m_facts, &FactsPage::showPreview);
    connect(m_status, &StatusPage::opened, this, &WizardPage::showSizes);
    connect(m_facts, &FactsPage::opened, this, &WizardPage::showSizes);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(0); });
    connect(m_next, &QPushButton::clicked, this, &WizardPage::next);
    connect(&m_desk.service, &SyncService::progress, m_progress, &ProgressLine::advance);
    connect(m_progress, &ProgressLine::stopAsked, this, [this] {
        ask<Result<Done>>(m_desk.service, this, [](SyncCore &core) { return core.stopPass(); }, [](const Result<Done> &) {});
    });
    connect(&m_desk.service, &SyncService::news, this, [this](int what) {
        if (isVisible() && m_loaded && what & News::Orders && m_edit->desk().orders.isEmpty())
            refreshSeen(); // the first order that was looked at is shown at once
    });
    goTo(0);
}

WizardPage::~WizardPage()
{
    if (m_keep->isActive()) // closed while typing: the last change is kept, too
        keepDraft();
}

void WizardPage::build()
{
    m_step->setObjectName(QStringLiteral("step"));
    m_findings->setObjectName(QStringLiteral("findings"));
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_back->setObjectName(QStringLiteral("back"));
    m_next->setObjectName(QStringLiteral("next"));
    m_more->setObjectName(QStringLiteral("more"));
    m_next->setDefault(true);
    m_findings->setTextFormat(Qt::PlainText);
    m_findings->setWordWrap(true);
    m_findings->hide();
    m_pages->addWidget(scrolling(m_status, tr("Map status fields")));
    m_pages->addWidget(scrolling(m_facts, tr("Tracking, dates and invoice references")));
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(m_pages);
    m_halves->addWidget(m_preview);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_more);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(10);
    column->addWidget(m_step);
    column->addWidget(m_trouble);
    column->addWidget(m_progress);
    column->addWidget(m_halves, 1);
    column->addWidget(m_findings);
    column->addLayout(buttons);
    setFocusProxy(m_next);
}

void WizardPage::buildMenu()
{
    auto *menu = new QMenu(m_more);
    menu->addAction(tr("Back to the recommended mapping"), this, [this] {
        if (m_edit->desk().recommended)
            startOver(*m_edit->desk().recommended);
    });
    menu->addAction(tr("Back to the saved mapping"), this, [this] { startOver(m_edit->desk().saved); });
    menu->addSeparator();
    menu->addAction(tr("Import from a file…"), this, &WizardPage::importFromFile);
    menu->addAction(tr("Export to a file…"), this, &WizardPage::exportToFile);
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More: start over, import, export"));
    m_more->setMenu(menu);
}

QString WizardPage::title() const
{
    return m_page == 0 ? tr("Map status fields") : tr("Tracking, dates and invoice references");
}

void WizardPage::arrive()
{
    if (m_loaded)
        return refreshSeen();
    m_preview->setWaiting(tr("Looking for an order to show this on…"));
    ask<Result<MappingDesk>>(m_desk.service, this, [id = m_integration.text()](SyncCore &core) { return core.mappingDesk(id); },
                             [this](const Result<MappingDesk> &desk) {
                                 if (!desk)
                                     return tell(desk.error());
                                 showDesk(*desk);
                             });
}

void WizardPage::showDesk(const MappingDesk &desk)
{
    m_edit->begin(desk);
    m_loaded = true;
    goTo(desk.draft ? desk.draftPage : 0);
    if (desk.draft && !(*desk.draft == desk.saved))
        m_trouble->tell(TroubleBar::Kind::News, tr("What you entered last time is still here. It is used once you save it."));
    if (desk.orders.isEmpty())
        lookForExamples();
}

void WizardPage::lookForExamples()
{
    if (!m_desk.rights->may(Deed::Sync))
        return m_preview->setWaiting(tr("No order could be looked at yet, so there is none to show this on."));
    if (m_edit->desk().followed == 0 && m_examplesAsked) {
        m_progress->end();
        return m_preview->setWaiting(tr("No order is followed yet, so there is none to show this on."));
    }
    m_examplesAsked = true;
    m_progress->begin(tr("Looking at your orders…"), tr("Looking at %1 of %2 orders…"));
    RunRequest request;
    request.cause = RunCause::Person;
    request.dryRun = true;
    ask<Result<RunSummary>>(m_desk.service, this,
                            [id = m_integration.text(), request](SyncCore &core) { return core.sync(id, request); },
                            [this](const Result<RunSummary> &summary) {
                                if (!summary && summary.error().kind == ErrorKind::Busy)
                                    return m_turn->start();
                                m_progress->end();
                                if (!summary)
                                    return tell(summary.error());
                                if (summary->stopped && summary->stopped->kind != ErrorKind::Cancelled)
                                    tell(*summary->stopped);
                                m_preview->setWaiting(tr("No order could be looked at yet, so there is none to show this on."));
                                refreshSeen();
                            });
}

void WizardPage::refreshSeen()
{
    ask<Result<MappingDesk>>(m_desk.service, this, [id = m_integration.text()](SyncCore &core) { return core.mappingDesk(id); },
                             [this](const Result<MappingDesk> &desk) {
                                 if (desk)
                                     m_edit->setSeen(desk->seen, desk->orders);
                             });
}

void WizardPage::goTo(int page)
{
    m_page = page;
    m_pages->setCurrentIndex(page);
    m_step->setText(tr("Step %1 of 2").arg(page + 1));
    m_back->setEnabled(page > 0);
    m_next->setText(page == 0 ? tr("Next") : tr("Save"));
    m_desk.rights->guard(m_next, page == 0 ? Deed::Look : Deed::Templates);
    setAccessibleName(title());
    Q_EMIT titleChanged();
    showSizes();
    if (m_loaded && m_edit->isChanged())
        m_keep->start();
}

void WizardPage::showSizes()
{
    const bool room = m_page == 1 || m_status->isOpen();
    const int height = std::max(m_halves->height(), 400);
    const int compact = std::min(m_status->sizeHint().height() + 12, height / 2);
    const int top = !room ? compact : m_page == 0 ? height * 3 / 4 : height * 6 / 10; // the table of statuses is long
    m_halves->setSizes({top, height - top});
}

void WizardPage::next()
{
    if (!m_loaded)
        return;
    if (m_page == 0)
        return goTo(1);
    save();
}

void WizardPage::save()
{
    m_keep->stop();
    m_saving = true;
    m_next->setEnabled(false);
    ask<Result<QList<LintFinding>>>(
        m_desk.service, this,
        [id = m_integration.text(), mapping = m_edit->mapping()](SyncCore &core) { return core.lintMapping(id, mapping); },
        [this](const Result<QList<LintFinding>> &findings) {
            m_next->setEnabled(true);
            m_saving = false;
            if (!findings)
                return tell(findings.error());
            showFindings(*findings);
            if (hasErrors(*findings))
                return;
            ask<Result<Done>>(m_desk.service, this,
                              [id = m_integration.text(), mapping = m_edit->mapping()](SyncCore &core) { return core.saveMapping(id, mapping); },
                              [this](const Result<Done> &done) {
                                  if (!done)
                                      return tell(done.error());
                                  saved();
                              });
        });
}

/// What comes next: the first time, and whenever what was written before might change, the look; else the tiles.
void WizardPage::saved()
{
    const MappingDesk &desk = m_edit->desk();
    const bool on = desk.state == TemplateState::Live || desk.state == TemplateState::Trial;
    const bool look = !desk.configured || (on && m_edit->isChanged());
    Navigator &navigator = m_desk.navigator;
    const TemplateId id = m_integration;
    m_loaded = false; // nothing is kept as a draft any more
    Q_EMIT closed();
    if (look)
        return navigator.showLook(id);
    navigator.showTab(Tab::Templates);
    navigator.say(tr("Saved."));
}

void WizardPage::keepDraft()
{
    if (!m_loaded || m_saving || !m_desk.rights->may(Deed::Templates))
        return;
    const auto then = [&navigator = m_desk.navigator](const Result<Done> &done) {
        if (!done)
            navigator.tell(done.error());
    };
    const QString id = m_integration.text();
    if (m_edit->isChanged() || m_page > 0) {
        ask<Result<Done>>(m_desk.service, &m_desk.service,
                          [id, mapping = m_edit->mapping(), page = m_page](SyncCore &core) { return core.saveDraft(id, mapping, page); }, then);
    } else {
        ask<Result<Done>>(m_desk.service, &m_desk.service, [id](SyncCore &core) { return core.dropDraft(id); }, then);
    }
}

void WizardPage::checkMapping()
{
    if (m_loaded)
        showFindings(lint(m_edit->mapping(), m_edit->schema()));
}

void WizardPage::showFindings(const QList<LintFinding> &findings)
{
    QStringList lines;
    for (const LintFinding &finding : findings)
        lines.append(StateChip::mark(finding.error ? StateChip::Tone::Bad : StateChip::Tone::NeedsYou) + u' ' + finding.text);
    lines.removeDuplicates();
    m_findings->setText(lines.join(u'\n'));
    m_findings->setVisible(!lines.isEmpty());
    m_next->setEnabled(m_page == 0 || !hasErrors(findings));
    m_next->setToolTip(hasErrors(findings) ? tr("First mend what is named above") : QString());
}

void WizardPage::startOver(const Mapping &mapping)
{
    const Mapping before = m_edit->mapping();
    m_edit->set(mapping);
    m_desk.navigator.say(before == mapping ? tr("It is that mapping already.") : tr("The mapping was replaced. It is used once you save it."));
}

void WizardPage::importFromFile()
{
    auto *chooser = new QFileDialog(this, tr("Import a mapping"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilter(tr("Integration Templates (*.json)"));
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
            return tell({ErrorKind::Storage, tr("The file cannot be read: %1").arg(file.errorString()), path});
        const auto read = templateFromFile(file.readAll());
        if (!read)
            return tell(read.error());
        if (read->source != m_edit->desk().sourceKind || read->target != m_edit->desk().targetKind)
            return tell({ErrorKind::Usage, tr("This file is for other systems: %1 and %2.").arg(read->source, read->target), path});
        startOver(read->mapping);
    });
    chooser->open();
}

void WizardPage::exportToFile()
{
    auto *chooser = new QFileDialog(this, tr("Export this mapping"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QStringLiteral("json"));
    chooser->setNameFilter(tr("Integration Templates (*.json)"));
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &path) {
        ask<Result<IntegrationTemplate>>(m_desk.service, this, [id = m_integration.text()](SyncCore &core) { return core.exportTemplate(id); },
                                         [this, path](const Result<IntegrationTemplate> &file) {
                                             if (!file)
                                                 return tell(file.error());
                                             IntegrationTemplate edited = *file;
                                             edited.mapping = m_edit->mapping();
                                             QSaveFile out(path);
                                             if (!out.open(QIODevice::WriteOnly) || out.write(templateToFile(edited)) < 0 || !out.commit())
                                                 return tell({ErrorKind::Storage, tr("The file could not be written: %1").arg(out.errorString()), path});
                                             m_desk.navigator.say(tr("Exported to %1").arg(path));
                                         });
    });
    chooser->open();
}

void WizardPage::tell(const Error &error)
{
    m_trouble->tell(TroubleBar::Kind::Trouble, error.message, {}, error.detail);
}

} // namespace Waybill
