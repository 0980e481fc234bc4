#include "ui/templates/templatespage.h"

#include "ui/templates/templatetile.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/troublebar.h"

#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Waybill {

namespace {

constexpr int tileWidth = 400; ///< device-independent pixels at a usual font

} // namespace

TemplatesPage::TemplatesPage(const Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_trouble(new TroubleBar(this))
    , m_removal(new TroubleBar(this))
    , m_progress(new ProgressLine(this))
    , m_empty(new EmptyState(this))
    , m_area(new QScrollArea(this))
    , m_inside(new QWidget(m_area))
    , m_flow(new FlowLayout(std::max(tileWidth, fontMetrics().averageCharWidth() * 52), nullptr))
{
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setAccessibleName(tr("Integration Templates"));
    m_flow->setSpacing(14);
    m_flow->setContentsMargins(0, 0, 0, 0);
    auto *inside = new QVBoxLayout(m_inside);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addLayout(m_flow);
    inside->addStretch();
    m_area->setWidget(m_inside);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(10);
    column->addWidget(m_trouble);
    column->addWidget(m_removal);
    column->addWidget(m_progress);
    column->addWidget(m_empty, 1);
    column->addWidget(m_area, 1);
    m_empty->hide();
    m_removal->setObjectName(QStringLiteral("removalBar"));
    connect(m_removal, &TroubleBar::acted, this, &TemplatesPage::remove);
    connect(m_empty, &EmptyState::acted, this, [this] { m_desk.navigator.showSetUp(); });
    connect(&m_desk.service, &SyncService::progress, m_progress, &ProgressLine::advance);
    connect(m_progress, &ProgressLine::stopAsked, this, [this] {
        ask<Result<Done>>(m_desk.service, this, [](SyncCore &core) { return core.stopPass(); }, [](const Result<Done> &) {});
    });
    connect(&m_desk.service, &SyncService::news, this, [this](int what) {
        const int mine = News::Templates | News::Orders | News::Connections | News::Clock;
        if (isVisible() && (what & mine) != 0)
            reload();
    });
}

QString TemplatesPage::title() const
{
    return tr("Integration Templates");
}

void TemplatesPage::arrive()
{
    setAccessibleName(title());
    reload();
}

void TemplatesPage::reload()
{
    ask<Result<QList<TemplateCard>>>(m_desk.service, this, [](SyncCore &core) { return core.templateCards(); },
                                     [this](const Result<QList<TemplateCard>> &cards) {
                                         if (!cards)
                                             return m_trouble->tell(TroubleBar::Kind::Trouble, cards.error().message, {}, cards.error().detail);
                                         showCards(*cards);
                                     });
}

void TemplatesPage::showCards(const QList<TemplateCard> &cards)
{
    m_cards = cards;
    m_area->setVisible(!cards.isEmpty());
    m_empty->setVisible(cards.isEmpty());
    if (cards.isEmpty())
        m_empty->show(tr("Connect an account first"), tr("Then the templates that fit your accounts appear here."), tr("Connect"));
    while (m_tiles.size() > cards.size()) {
        TemplateTile *tile = m_tiles.takeLast();
        m_flow->removeWidget(tile);
        tile->deleteLater();
    }
    while (m_tiles.size() < cards.size())
        m_tiles.append(newTile());
    for (qsizetype i = 0; i < cards.size(); ++i)
        m_tiles.at(i)->show(cards.at(i), m_desk.now());
}

TemplateTile *TemplatesPage::newTile()
{
    auto *tile = new TemplateTile(*m_desk.rights, m_inside);
    m_flow->addWidget(tile);
    connect(tile, &TemplateTile::switchAsked, this, [this, tile](bool on) { switched(tile->card(), on); });
    connect(tile, &TemplateTile::settingsAsked, this, [this, tile] { openWizard(tile->card()); });
    connect(tile, &TemplateTile::scheduleAsked, this, [this, tile] { m_desk.navigator.showTemplateSettings(tile->card().id); });
    connect(tile, &TemplateTile::syncAsked, this, [this, tile](bool lookOnly) { sync(tile->card(), lookOnly); });
    connect(tile, &TemplateTile::findOrdersAsked, this, [this] { m_desk.navigator.showSetUp(); });
    connect(tile, &TemplateTile::copyAsked, this, [this, tile] { copy(tile->card()); });
    connect(tile, &TemplateTile::exportAsked, this, [this, tile] { exportToFile(tile->card()); });
    connect(tile, &TemplateTile::removeAsked, this, [this, tile] {
        const TemplateCard &card = tile->card();
        m_removing = card.id;
        m_removal->tell(TroubleBar::Kind::Warning,
                        tr("Remove %1? Its %n order(s) are no longer followed. Nothing changes in %2, and the log stays.", nullptr, card.figures.followed)
                            .arg(card.name, card.targetName),
                        tr("Remove it"));
    });
    connect(tile, &TemplateTile::logAsked, this, [this, tile] {
        ActivityFilter filter;
        filter.integration = tile->card().id;
        m_desk.navigator.showActivity(filter);
    });
    connect(tile, &TemplateTile::pauseAsked, this, [this, tile](const QDateTime &until) {
        ask<Result<Done>>(m_desk.service, this,
                          [id = tile->card().id.text(), until](SyncCore &core) { return core.pauseTemplate(id, until); },
                          [this](const Result<Done> &done) { tell(done); });
    });
    connect(tile, &TemplateTile::resumeAsked, this, [this, tile] {
        ask<Result<Done>>(m_desk.service, this, [id = tile->card().id.text()](SyncCore &core) { return core.resumeTemplate(id); },
                          [this](const Result<Done> &done) { tell(done); });
    });
    return tile;
}

void TemplatesPage::tell(const Result<Done> &done)
{
    if (!done)
        m_trouble->tell(TroubleBar::Kind::Trouble, done.error().message, {}, done.error().detail);
    else
        m_trouble->hide();
}

void TemplatesPage::switched(const TemplateCard &card, bool on)
{
    const QString id = card.id.text();
    if (!on) {
        ask<Result<Done>>(m_desk.service, this, [id](SyncCore &core) { return core.disable(id); },
                          [this](const Result<Done> &done) { tell(done); });
    } else if (!card.configured) {
        openWizard(card);
    } else if (!card.approved) {
        m_desk.navigator.showLook(card.id);
    } else {
        ask<Result<Done>>(m_desk.service, this, [id](SyncCore &core) { return core.enable(id, false); },
                          [this](const Result<Done> &done) { tell(done); });
    }
}

void TemplatesPage::openWizard(const TemplateCard &card)
{
    if (!card.id.isEmpty())
        return m_desk.navigator.showWizard(card.id);
    ask<Result<TemplateId>>(m_desk.service, this,
                            [source = card.source.text(), target = card.target.text()](SyncCore &core) {
                                return core.importRecommended(source, target);
                            },
                            [this](const Result<TemplateId> &made) {
                                if (!made)
                                    return tell(made.error());
                                m_desk.navigator.showWizard(*made);
                            });
}

void TemplatesPage::sync(const TemplateCard &card, bool lookOnly)
{
    m_progress->begin(tr("Looking at your orders…"), tr("%1 of %2 orders…"));
    RunRequest request;
    request.cause = RunCause::Person;
    request.dryRun = lookOnly;
    ask<Result<RunSummary>>(m_desk.service, this,
                            [id = card.id.text(), request](SyncCore &core) { return core.sync(id, request); },
                            [this, lookOnly, id = card.id](const Result<RunSummary> &summary) {
                                m_progress->end();
                                if (!summary)
                                    return tell(summary.error());
                                if (summary->stopped)
                                    return tell(*summary->stopped);
                                if (lookOnly)
                                    m_desk.navigator.showLook(id);
                            });
}

void TemplatesPage::copy(const TemplateCard &card)
{
    ask<Result<TemplateId>>(m_desk.service, this,
                            [id = card.id.text(), name = tr("%1 (copy)").arg(card.name)](SyncCore &core) { return core.copyTemplate(id, name); },
                            [this](const Result<TemplateId> &made) { tell(made ? Result<Done>(Done{}) : Result<Done>(made.error())); });
}

void TemplatesPage::remove()
{
    m_removal->hide();
    ask<Result<Done>>(m_desk.service, this, [id = m_removing.text()](SyncCore &core) { return core.removeTemplate(id); },
                      [this](const Result<Done> &done) { tell(done); });
}

void TemplatesPage::exportToFile(const TemplateCard &card)
{
    auto *chooser = new QFileDialog(this, tr("Export %1").arg(card.name));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QStringLiteral("json"));
    chooser->setNameFilter(tr("Integration Templates (*.json)"));
    chooser->selectFile(card.name + QStringLiteral(".json"));
    connect(chooser, &QFileDialog::fileSelected, this, [this, id = card.id.text()](const QString &path) {
        ask<Result<IntegrationTemplate>>(m_desk.service, this, [id](SyncCore &core) { return core.exportTemplate(id); },
                                         [this, path](const Result<IntegrationTemplate> &file) {
                                             if (!file)
                                                 return tell(file.error());
                                             save(*file, path);
                                         });
    });
    chooser->open();
}

void TemplatesPage::save(const IntegrationTemplate &file, const QString &path)
{
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(templateToFile(file)) < 0 || !out.commit())
        return tell(Error{ErrorKind::Storage, tr("The file could not be written: %1").arg(out.errorString()), path});
    m_desk.navigator.say(tr("Exported to %1").arg(path));
}

} // namespace Waybill
