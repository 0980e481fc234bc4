#include "app/desktop/program.h"

#include "app/composition/composition.h"
#include "app/desktop/autostart.h"
#include "app/desktop/settingsinforce.h"
#include "core/secrets/keychainsecretstore.h"
#include "ui/settings/teampasswordpage.h"
#include "ui/shell/noticearea.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QLocale>
#include <QPointer>
#include <QTimer>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QString personName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? u"desktop"_s : name;
}

} // namespace

Program::Program(ProgramOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    QDir().mkpath(m_options.dataFolder);
    m_memory = std::make_unique<FileWindowMemory>(m_options.dataFolder);
    SettingsInForce::useLanguageOf(*m_memory);
}

Program::~Program()
{
    leaveWorld();
}

void Program::start()
{
    m_options.sample ? startSample() : startReal();
}

void Program::leaveWorld()
{
    m_tray.reset();
    m_window.reset(); // its pages ask the service, so they go first
    m_service.reset();
    m_sample.reset();
}

void Program::changeWorld(bool sample)
{
    // Asked for by a button of the world that goes: it must have returned before.
    QTimer::singleShot(0, this, [this, sample] {
        leaveWorld();
        m_options.hidden = false;
        m_cameFromReal = sample;
        sample ? startSample() : startReal();
    });
}

void Program::startReal()
{
    CoreOptions options;
    options.dataFolder = m_options.dataFolder;
    options.server = m_options.server;
    options.factory = makeAdapterFactory();
    options.secrets = std::make_shared<StoredSecrets>(std::make_unique<KeychainSecretStore>());
    options.person = personName();
    options.makeClock = m_options.makeClock;
    options.settings.machineZone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    m_service = std::make_unique<SyncService>(options);
    openCore(); // while the window is made
    m_window = std::make_unique<MainWindow>(*m_service, [] { return QDateTime::currentDateTimeUtc(); }, allScreens(), *m_memory);
    m_window->setTrySample([this] { changeWorld(true); });
    openPages(*m_service);
    showWindow();
}

/// Who signs in in the browser sits here.
void Program::openPages(SyncService &service)
{
    connect(&service, &SyncService::browserWanted, m_window.get(), [](int, const QUrl &page) { QDesktopServices::openUrl(page); });
}

void Program::openCore()
{
    const QPointer<SyncService> asked(m_service.get());
    ask<Result<Done>>(*m_service, this, [](SyncCore &core) { return core.open(true); }, [this, asked](const Result<Done> &opened) {
        if (!asked)
            return; // a person has changed to the sample orders meanwhile
        if (!opened && opened.error().kind == ErrorKind::Damaged)
            return m_window->tellNotOpen(opened.error(), [this] { rebuild(); }, tr("Go on with the backup"));
        if (!opened) {
            m_window->tellNotOpen(opened.error(), [this] { openCore(); });
            if (opened.error().kind == ErrorKind::Auth && m_options.server)
                askTeamPassword();
            return;
        }
        this->opened();
    });
}

void Program::opened()
{
    m_window->begin();
    m_tray->begin();
    (new SettingsInForce(*m_service, *m_memory, m_window.get()))->look();
    connect(m_service.get(), &SyncService::news, m_window.get(), [this](int news) {
        if (news & News::Settings)
            followAutostart();
    });
    if (!m_options.looksAtOrders)
        return;
    ask<Result<Done>>(*m_service, m_window.get(), [](SyncCore &core) { return core.startSchedule(); }, [this](const Result<Done> &started) {
        if (!started)
            m_window->tell(started.error());
    });
}

/// A person said so: the damaged data are set aside, and the newest whole backup is worked with.
void Program::rebuild()
{
    ask<Result<Rebuilt>>(*m_service, m_window.get(), [](SyncCore &core) { return core.rebuild(); }, [this](const Result<Rebuilt> &rebuilt) {
        if (!rebuilt)
            return m_window->tellNotOpen(rebuilt.error(), [this] { openCore(); });
        opened();
        m_window->notices().keepTold(
            u"rebuilt"_s, TroubleBar::Kind::News,
            tr("The data are those of %1. The damaged file is kept as %2. Every order is read anew before anything is written; what was changed in Waybill since then has to be done again.")
                .arg(QLocale().toString(rebuilt->from.madeAt.toLocalTime(), QLocale::ShortFormat), QDir::toNativeSeparators(rebuilt->kept)),
            {}, [] {});
    });
}

/// The server does not let in: its password is asked for where the screens will be.
void Program::askTeamPassword()
{
    if (qobject_cast<TeamPasswordPage *>(m_window->visiblePage()))
        return;
    auto page = std::make_unique<TeamPasswordPage>(m_window->desk(), m_options.server->text());
    connect(page.get(), &TeamPasswordPage::kept, this, [this] { openCore(); });
    m_window->open(std::move(page));
}

void Program::followAutostart()
{
    const QString name = u"ui/autostart"_s;
    ask<Result<QList<SettingRow>>>(*m_service, m_window.get(), [](SyncCore &core) { return core.settings(); },
                                   [this, name](const Result<QList<SettingRow>> &rows) {
                                       if (!rows)
                                           return m_window->tell(rows.error());
                                       for (const SettingRow &row : *rows) {
                                           if (row.name != name)
                                               continue;
                                           if (const auto done = Autostart().set(row.value.toBool()); !done)
                                               m_window->tell(done.error());
                                       }
                                   });
}

void Program::startSample()
{
    m_sample = std::make_unique<SampleWorld>();
    const auto begun = m_sample->begin();
    if (!begun) {
        leaveWorld();
        startReal();
        m_window->tell(begun.error());
        return;
    }
    m_window = std::make_unique<MainWindow>(m_sample->service(), [this] { return m_sample->now(); }, allScreens(), *m_memory);
    openPages(m_sample->service());
    auto *bar = new SampleBar(*m_sample);
    m_window->setBanner(bar);
    connect(m_sample.get(), &SampleWorld::troubled, m_window.get(), [this](const Error &error) { m_window->tell(error); });
    if (m_cameFromReal) {
        bar->offerLeave();
        connect(bar, &SampleBar::leaveWanted, this, [this] { changeWorld(false); });
    }
    showWindow();
    m_window->begin();
    m_tray->begin();
    (new SettingsInForce(m_sample->service(), *m_memory, m_window.get()))->look();
    if (m_options.samplePasses > 0)
        m_sample->play(m_options.samplePasses);
    else
        m_window->showSetUp(); // at its fourth screen: both accounts are there
}

void Program::showWindow()
{
    connect(m_window.get(), &MainWindow::quitWanted, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    makeTray();
    if (!m_options.hidden)
        m_window->show();
}

void Program::makeTray()
{
    m_tray = std::make_unique<TrayIcon>(m_window->desk(), m_window->watch(), m_window->actions(), *m_memory);
    m_window->setKeepsRunning([this] { return staysInTray(); });
    connect(m_tray.get(), &TrayIcon::openWanted, m_window.get(), [this] {
        m_window->comeForward();
        m_window->showTab(Tab::Overview);
    });
    connect(m_tray.get(), &TrayIcon::noTray, this, &Program::tellNoTray);
}

bool Program::staysInTray()
{
    if (!m_tray->isThere())
        return false;
    m_tray->tellKeepsRunning();
    return true;
}

/// A desktop without a tray: a normal window, said once.
void Program::tellNoTray()
{
    const QString saidKey = u"saidNoTray"_s;
    m_window->show();
    if (m_memory->value(saidKey).toBool())
        return;
    m_memory->keep(saidKey, true);
    m_window->say(tr("This desktop has no tray. Waybill runs as long as its window is open."));
}

void Program::comeForward()
{
    if (m_window)
        m_window->comeForward();
}

} // namespace Waybill
