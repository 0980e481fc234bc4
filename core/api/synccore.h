#pragma once

#include "core/api/connectionview.h"
#include "core/api/overviewview.h"
#include "core/api/setupview.h"
#include "core/api/teamview.h"
#include "core/api/activityview.h"
#include "core/api/templatesettings.h"
#include "core/api/templateview.h"
#include "core/api/deliveryview.h"
#include "core/api/orderkey.h"
#include "core/api/orderview.h"
#include "core/base/clock.h"
#include "core/engine/adapterfactory.h"
#include "core/engine/run.h"
#include "core/engine/runcontext.h"
#include "core/engine/scheduler.h"
#include "core/engine/teamallowance.h"
#include "core/mapping/lint.h"
#include "core/mapping/templatefile.h"
#include "core/plan/explain.h"
#include "core/plan/holddecision.h"
#include "core/rules/linkproposal.h"
#include "core/settings/settings.h"
#include "core/store/backup.h"
#include "core/store/enginelock.h"
#include "core/store/stores.h"

#include <QCoroTask>
#include <QObject>
#include <QTimer>

#include <memory>

namespace Waybill {

/// Where the secrets of a connection come from; keychain, prompt or memory, decided by the composition.
class SecretSource
{
public:
    virtual ~SecretSource() = default;
    /// The values of these keys. ErrorKind::Secret in words if one cannot be had.
    virtual QCoro::Task<Result<QMap<QString, QString>>> read(ConnectionId connection, QStringList keys) = 0;
    virtual QCoro::Task<Result<Done>> write(ConnectionId connection, QMap<QString, QString> secrets) = 0;
    virtual QCoro::Task<Result<Done>> remove(ConnectionId connection, QStringList keys) = 0;
};

struct CoreOptions
{
    QString dataFolder;
    std::optional<ServerAddress> server = {}; ///< the team's database, in place of the folder's own
    QString serverPassword = {};              ///< empty: the one among the secrets, or as libpq finds it
    std::shared_ptr<AdapterFactory> factory;
    std::shared_ptr<SecretSource> secrets;
    /// Made in the core thread; empty: the machine's clocks.
    std::function<std::unique_ptr<Clock>()> makeClock;
    EngineSettings settings;
    QString person; ///< who works here, for the audit list
};

/// A connection as it is to be added. Secrets go to the secret source, never into the database.
struct NewConnection
{
    QString kind;
    QString name;
    QJsonObject settings;
    QMap<QString, QString> secrets;
};

struct NewTemplate
{
    QString name;
    QString source; ///< name or id of the connection
    QString target;
    QStringList vendors; ///< ids; empty: found at the target by name
    IntegrationTemplate file;
    QString vendorName = {}; ///< whose orders are followed; empty: called as the source
};

/// One order as lists show it.
struct OrderRow
{
    OrderLink link;
    QString templateName; ///< the template that follows it
    Stage stage = Stage::Unknown;
    OrderState state;
    QDateTime checkedAt;
    int holds = 0;
};

/// A supplier's word that nobody has explained yet, and the orders that wait for it.
struct UnknownStatusRow
{
    QString word;
    TemplateId integration;
    QStringList orders;
};

/// What changed, for screens that show it. A flag each.
enum class News {
    None = 0,
    Activity = 1,
    Orders = 2,     ///< orders, holds, links, unknown statuses
    Templates = 4,
    Connections = 8,
    Settings = 16,
    Clock = 32,     ///< a simulated clock was moved
};

/// `sentence` with the name in its place: "There is no template "x"."
Error nothingCalled(const QString &sentence, const QString &name);

/// Everything the program can do, in the core thread. Only SyncService talks to it from outside.
class SyncCore : public QObject
{
    Q_OBJECT
public:
    explicit SyncCore(CoreOptions options);
    ~SyncCore() override;

    /// Opens the stores; as a writer it takes the engine lock (Busy if another process has it).
    QCoro::Task<Result<Done>> open(bool writer);
    /// As a writer; while another process is it, only what a person decides is written, and the other one acts on it.
    /// What is asked here must need no request to a supplier or target: their allowances are the other one's.
    QCoro::Task<Result<Done>> openToDecide();
    /// After open() said Damaged: the newest whole backup takes the place of the data, which are kept, and is opened to write.
    /// Every order that is followed is read anew on both sides before anything is written to it: what the target shows already
    /// is not written again, and what differs from both the backup and the supplier waits for a person.
    QCoro::Task<Result<Rebuilt>> rebuild();

    QList<SystemKind> kinds() const { return m_options.factory->kinds(); }
    QCoro::Task<QList<SystemKind>> listKinds();
    QCoro::Task<Result<ConnectionId>> addConnection(NewConnection connection);
    QCoro::Task<Result<QList<Connection>>> connections();
    QCoro::Task<Result<WhoAmI>> testConnection(QString nameOrId);
    /// Refused while a template uses it, with the template's name.
    QCoro::Task<Result<Done>> removeConnection(QString nameOrId);
    /// Tries it as it stands in a form; nothing is stored. Steps are told live by checkStep(attempt, …).
    QCoro::Task<Result<ConnectionCheck>> checkConnection(ConnectionDraft draft, int attempt);
    QCoro::Task<Result<Done>> stopCheck(int attempt);
    /// A person signs in in the browser with the account as it stands in a form: browserWanted(attempt, …) names the page. The
    /// secrets that came back; nothing is stored. stopCheck(attempt) ends the wait.
    QCoro::Task<Result<QMap<QString, QString>>> signInByBrowser(ConnectionDraft draft, int attempt);
    /// Name and settings as given, secrets only where new ones are given. The next request uses them.
    QCoro::Task<Result<Done>> editConnection(ConnectionDraft draft);
    QCoro::Task<Result<ConnectionDetail>> connectionDetail(ConnectionId id);
    /// Asks the other side how much of its allowance is used.
    QCoro::Task<Result<ConnectionUse>> connectionUse(ConnectionId id);
    /// What stands in a PEM text; an error in words if it is no usable authority.
    QCoro::Task<Result<QList<CertificateDetails>>> describeAuthorities(QString pem);

    QCoro::Task<Result<SetUpProgress>> setUpProgress();
    /// Vendors at the target whose name holds `name` (empty: the supplier's), most open purchase orders first.
    QCoro::Task<Result<QList<VendorChoice>>> vendorChoices(ConnectionId source, ConnectionId target, QString name);
    /// The template between these two: the one there is, or the recommended one, not switched on.
    QCoro::Task<Result<TemplateId>> prepareTemplate(ConnectionId source, ConnectionId target, QStringList vendors);
    /// Looks up all open purchase orders of the template's vendors at the supplier, told by lookedUp().
    QCoro::Task<Result<FoundOrders>> findOrders(TemplateId integration);
    QCoro::Task<Result<Done>> stopLookUp();
    /// Follows orders that findOrders() has just found; how many. Reads only, nothing is written anywhere.
    QCoro::Task<Result<int>> follow(TemplateId integration, QList<RecordId> records);

    QCoro::Task<Result<TemplateId>> importTemplate(NewTemplate entry);
    /// The recommended template of two accounts (ids), off and not set up yet.
    QCoro::Task<Result<TemplateId>> importRecommended(QString source, QString target);
    /// Another one with the same mapping, off, under a name that is free.
    QCoro::Task<Result<TemplateId>> copyTemplate(QString nameOrId, QString name);
    QCoro::Task<Result<IntegrationTemplate>> exportTemplate(QString nameOrId);
    /// A changed mapping; while the template is on, orders already written that it would alter wait for approve().
    QCoro::Task<Result<Done>> saveMapping(QString nameOrId, Mapping mapping);
    QCoro::Task<Result<QList<StoredTemplate>>> templates();
    /// Ready → Trial; with `approve` straight to Live (semantics 6). `customerMails`: customers are also told of what happened
    /// before the switch-on, where the target mails them (TemplateLook::mailsIfTicked).
    QCoro::Task<Result<Done>> enable(QString nameOrId, bool approve, bool customerMails = false);
    /// This order (PO number), or empty: all, and Live.
    QCoro::Task<Result<Done>> approve(QString nameOrId, QString order, bool customerMails = false);
    QCoro::Task<Result<Done>> disable(QString nameOrId);
    /// One that is off (else Usage): its orders are not followed any more; the log, and what is known of each record at the
    /// target, stay. Busy while a pass of it is under way.
    QCoro::Task<Result<Done>> removeTemplate(QString nameOrId);

    /// One for each template, and one to begin with for each pair of accounts that has a recommended mapping and no template.
    QCoro::Task<Result<QList<TemplateCard>>> templateCards();
    /// What the mapping wizard starts from; asks the target's metadata if it is not known yet.
    QCoro::Task<Result<MappingDesk>> mappingDesk(QString templateNameOrId);
    /// What this mapping would make of an order as last looked at; only fields nobody read so far are asked for.
    QCoro::Task<Result<OrderLook>> previewOrder(QString templateNameOrId, Mapping mapping, PoNumber po);
    QCoro::Task<Result<QList<LintFinding>>> lintMapping(QString templateNameOrId, Mapping mapping);
    /// What the saved mapping would make of all followed orders as last looked at; `customerMails`: if customers were also told
    /// of what happened before the switch-on.
    QCoro::Task<Result<TemplateLook>> lookBefore(QString templateNameOrId, bool customerMails = false);
    /// Kept until it is saved (saveMapping) or dropped.
    QCoro::Task<Result<Done>> saveDraft(QString templateNameOrId, Mapping mapping, int page);
    QCoro::Task<Result<Done>> dropDraft(QString templateNameOrId);
    /// Says yes to this order (PO number), or with an empty one to all, switching on what is off, and writes `write` at once.
    QCoro::Task<Result<RunSummary>> approveAndWrite(QString templateNameOrId, QString order, QStringList write, bool customerMails = false);

    /// Follows these purchase orders although nothing was submitted through the connector: a person's choice (semantics 3).
    /// An error names the first number that is not exactly one purchase order; those before it are adopted.
    QCoro::Task<Result<Done>> adopt(QString templateNameOrId, QStringList numbers);
    /// Open purchase orders that are not followed and that the supplier knows: exact fits first. Asks both sides, told by
    /// lookedUp(); after stopLookUp() those found until then.
    QCoro::Task<Result<QList<LinkProposal>>> proposeLinks(QString templateNameOrId);
    /// Ends following this order until it is adopted again; what was written stays.
    QCoro::Task<Result<Done>> unlink(QString templateNameOrId, QString poNumber);

    QCoro::Task<Result<RunSummary>> sync(QString templateNameOrId, RunRequest request);
    QCoro::Task<Result<Explanation>> explainOrder(OrderKey key);
    QCoro::Task<Result<QList<OrderRow>>> orders(QString templateNameOrId);
    /// For lists: a few selects however many orders there are.
    QCoro::Task<Result<QList<ListedOrder>>> orderList(OrderQuery query);
    QCoro::Task<Result<OrderDetail>> orderDetail(OrderKey key);
    /// Asks the supplier for this invoice (number) of the order and writes it into `file`, a PDF. NotFound, with the numbers there
    /// are, if the order has no such invoice or the invoice no document; nothing is written then.
    QCoro::Task<Result<Done>> saveInvoice(OrderKey key, QString invoice, QString file);
    /// What would be written now, planned from what is stored; asks for metadata at most.
    QCoro::Task<Result<OrderPlan>> orderPlan(OrderKey key);
    QCoro::Task<Result<QList<SnapshotDifference>>> compareSnapshots(qint64 before, qint64 after);
    /// An earlier state of the supplier's order, as kept.
    QCoro::Task<Result<QString>> snapshotText(qint64 version);
    /// A person says which of the supplier's lines ours is; with `byRules` gives it back to the rules. Looked at again at once.
    QCoro::Task<Result<Done>> matchLine(OrderKey key, LineLink line, bool byRules);
    /// The purchase order was renamed: from now on its new number is asked for.
    QCoro::Task<Result<Done>> useNewNumber(OrderKey key);
    QCoro::Task<Result<DeliveryReport>> deliveryPerformance(DeliveryQuery query);
    QCoro::Task<Result<QList<StoredHold>>> holds();
    QCoro::Task<Result<Done>> decideHold(qint64 hold, Decision decision);
    /// The same answer to several; an error names the first that could not be given, the others are.
    QCoro::Task<Result<int>> decideHolds(QList<qint64> holds, Decision decision);
    /// Status words that hold orders, each once.
    QCoro::Task<Result<QList<UnknownStatusRow>>> unknownStatuses();
    /// Says what a supplier's word means (a stage), or takes that back. A new version of the mapping, approved by saying so
    /// if the template is on.
    QCoro::Task<Result<Done>> mapStatus(QString templateNameOrId, QString word, std::optional<Stage> stage);
    /// These orders, or all whose last attempt failed, are looked at again at once; how many.
    QCoro::Task<Result<int>> retry(QStringList numbers);
    QCoro::Task<Result<QList<SettingRow>>> settings();
    /// As typed; empty: back to the default. Kept in the audit list.
    QCoro::Task<Result<SettingRow>> setSetting(QString name, QString text);
    /// By name, each as typed: all of them or, with the first that is not let in, none.
    QCoro::Task<Result<Done>> setSettings(QMap<QString, QString> texts);
    /// Kept with the secrets, never shown again; empty: forgotten.
    QCoro::Task<Result<Done>> setProxyPassword(QString password);
    QCoro::Task<Result<TeamDatabase>> teamDatabase();
    /// Asks a server (postgresql://…) what it is and what this user may do there. Usage if it is no address. `password`: empty:
    /// the one that is kept for this address, or as libpq finds it.
    QCoro::Task<Result<TeamDatabaseTest>> testTeamDatabase(QString address, QString password = {});
    /// Kept with the secrets of this computer, never shown again; empty: forgotten. Also before open().
    QCoro::Task<Result<Done>> keepTeamPassword(QString address, QString password);
    /// Everything there is here goes to the server, which must be set up and empty, and is compared there; how many rows. What is
    /// here stays as it is.
    QCoro::Task<Result<qint64>> moveToTeamDatabase(QString address, QString password = {});
    /// From the next start on.
    QCoro::Task<Result<Done>> chooseTeamDatabase(TeamChoice choice);
    QCoro::Task<Result<TemplateSettings>> templateSettings(QString nameOrId);
    /// Refused as a whole if a value makes no sense. Orders whose turn comes earlier by it are looked at at once.
    QCoro::Task<Result<Done>> saveTemplateSettings(QString nameOrId, TemplateSettings settings);
    QCoro::Task<Result<QList<AuditEntry>>> audit(QString what, int limit);
    /// The whole list into a file, as CSV or (name ends in .json) JSON; how many entries.
    QCoro::Task<Result<int>> exportAudit(QString file);
    /// Newest first.
    QCoro::Task<Result<QList<BackupFile>>> backups();
    /// Empty: among the backups of the data folder.
    QCoro::Task<Result<BackupFile>> backUp(QString file);
    /// The data are those of the backup from now on; what was there is kept as a backup, whose path comes back. Busy while a
    /// pass is under way.
    QCoro::Task<Result<QString>> restoreBackup(QString file);
    /// Entries of the Sync Activity Log older than this go into the file, one JSON object a line, and then out of the log; how many.
    QCoro::Task<Result<int>> archiveActivity(int olderThanDays, QString file);
    /// What somebody who helps has to know, masked, as readable text; with `hideNumbers` order numbers are codes.
    QCoro::Task<Result<QString>> supportBundle(bool hideNumbers);
    /// Writes what the person has seen, and nothing else.
    QCoro::Task<Result<Done>> saveSupportBundle(QString file, QString text);
    /// Everything that has to hold before a pass can be trusted; each failed step says what to grant or do.
    QCoro::Task<Result<QList<CheckStep>>> check();
    /// What the Overview shows. @param dayBegan  midnight where the person sits
    QCoro::Task<Result<Overview>> overview(QDateTime dayBegan);
    QCoro::Task<Result<ProgramState>> programState();
    /// Followed orders by any piece of their numbers, for "find anything".
    QCoro::Task<Result<QList<OrderHit>>> searchOrders(QString piece, int limit);
    QCoro::Task<Result<ActivityPage>> activity(ActivityFilter filter, std::optional<qint64> olderThan, int limit);
    /// The log for lists: `told(core.activityView().rows(…))` in a call.
    ActivityView activityView() const;
    /// A person has dealt with what these entries tell: an order whose last attempt failed is no longer failed, its turns
    /// come as ever. Kept with the entries and in the audit list.
    QCoro::Task<Result<Done>> resolveActivity(QList<qint64> entries, QString reason);
    /// Nobody wants to hear of these again until the supplier says something new. What only a person can decide stays open:
    /// how many of the orders do.
    QCoro::Task<Result<int>> ignoreActivity(QList<qint64> entries);
    /// Takes back what was said of these entries.
    QCoro::Task<Result<Done>> reopenActivity(QList<qint64> entries);
    QCoro::Task<Result<Done>> saveActivityFilter(SavedFilter filter);
    QCoro::Task<Result<Done>> removeActivityFilter(QString name);

    /// From now on due templates run by themselves (waybillctl serve, the desktop); stopped by stop().
    QCoro::Task<Result<Done>> startSchedule();
    QCoro::Task<Result<Done>> pauseTemplate(QString nameOrId, QDateTime until); ///< invalid: until resumed
    QCoro::Task<Result<Done>> resumeTemplate(QString nameOrId);

    /// Looks at everything that is followed, at once; while it does, asking again adds nothing. A pause stays.
    QCoro::Task<Result<Done>> syncNow();
    /// Looks at these orders, at once.
    QCoro::Task<Result<Done>> lookAgain(QStringList numbers);
    /// What this word of the supplier's means, and these orders are looked at with it at once.
    QCoro::Task<Result<Done>> answerStatus(QString templateNameOrId, QString words, Stage stage, QStringList orders);
    /// Ends the pass that is under way after the orders in hand; the schedule goes on.
    QCoro::Task<Result<Done>> stopPass();
    /// Every template that is on; invalid: until resumed. Kept over restarts.
    QCoro::Task<Result<Done>> pauseAll(QDateTime until);
    QCoro::Task<Result<Done>> resumeAll();
    /// Told and not read, newest first.
    QCoro::Task<Result<QList<Notification>>> unreadNotifications();
    QCoro::Task<Result<Done>> markNotificationsRead(QList<qint64> ids);

    /// Moves a ManualClock (sandbox); Usage error with the machine's clocks.
    QCoro::Task<Result<Done>> advanceClock(std::chrono::seconds by);
    /// Connections are made anew with their settings and secrets as they are now, and those that are down are tried at their
    /// next turn. A pass under way keeps what it has.
    QCoro::Task<Result<Done>> reload();
    /// Ends what is under way, for good; the outbox tells the truth afterwards.
    void stop();
    /// No pass is under way (any more).
    bool rests() const { return m_underWay.isEmpty(); }

Q_SIGNALS:
    void progress(int done, int all);
    /// A step of checkConnection() was done.
    void checkStep(int attempt, const Waybill::CheckStep &step);
    /// This page is to be opened in the browser of whoever signs in.
    void browserWanted(int attempt, const QUrl &page);
    /// findOrders() asked for so many of so many.
    void lookedUp(int done, int all);
    /// Something changed that screens show: News flags, gathered for 100 ms.
    void news(int what);
    /// A pass that the schedule began has ended.
    void passEnded(const Waybill::RunSummary &summary);
    /// The schedule cannot work (storage); it tries again in a minute.
    void scheduleTroubled(const QString &words);

private:
    /// Tells screens what changed when a call ends, however it ends.
    class NewsAtEnd
    {
    public:
        NewsAtEnd(SyncCore *core, int what)
            : m_core(core)
            , m_what(what)
        {
        }
        ~NewsAtEnd() { m_core->changed(m_what); }
        Q_DISABLE_COPY_MOVE(NewsAtEnd)

    private:
        SyncCore *m_core;
        int m_what;
    };

    struct KnownOrder;
    QCoro::Task<Result<std::shared_ptr<KnownOrder>>> knownOrder(OrderLink link);
    void changed(int what);
    void tellNews();
    /// Right before a write leaves: no order that is being written may be another computer's by now.
    Result<Done> mayWrite();
    QCoro::Task<Result<Done>> applySettings();
    Result<Done> openStores(Database::Access access);
    /// What is damaged and what can be done about it, for people.
    Error damagedData(const Error &error) const;
    Result<StoredTemplate> findTemplate(const QString &nameOrId);
    /// One that is followed before one that was taken out. NotFound if there is none; Usage, with their names, if several
    /// templates follow this number and none is named: nothing is guessed.
    Result<OrderLink> followedOrder(const OrderKey &key);
    Result<std::optional<Mapping>> approvedMapping(const StoredTemplate &integration);
    Result<EngineSettings> engineSettings();
    Result<QString> freeTemplateName(const QString &name);
    Result<Done> tellUnlocks(const StoredTemplate &before, const Mapping &mapping);
    /// One line of the audit list, now; by this person if it names none.
    Result<Done> keepAudit(AuditEntry entry);
    Result<Done> setTemplateState(const StoredTemplate &stored, TemplateState state);
    Result<Done> keepAdopted(const StoredTemplate &integration, const PurchaseOrder &order, const QString &account);
    Result<Done> keepSubmitted(const StoredTemplate &integration, const PurchaseOrder &order, const QString &account);
    QCoro::Task<Result<QList<FetchedOrder>>> lookUp(std::shared_ptr<SourceAdapter> source, QList<OrderRef> refs);
    static void judge(FoundOrders &found, const QList<FetchedOrder> &answers, const QList<PurchaseOrder> &whole,
                      const StoredTemplate &integration);
    Result<Connection> findConnection(const QString &nameOrId);
    Result<QString> freeName(const QString &wanted, const QString &system, const ConnectionId &own = {});
    Result<SystemKind> findKind(const QString &kind) const;
    Result<Done> endWork(const StoredTemplate &integration);
    Result<Done> keepConnection(const Connection &entry);
    QStringList secretKeys(const QString &kind, const QJsonObject &settings) const;
    /// `beforeBrowser`: secrets that the browser gives are not there yet.
    QCoro::Task<Result<ConnectionSetup>> setupOf(ConnectionDraft draft, bool beforeBrowser = false);
    void retire(const ConnectionId &id);
    Result<Done> countRequests();
    QCoro::Task<Result<std::shared_ptr<SourceAdapter>>> source(Connection connection);
    QCoro::Task<Result<std::shared_ptr<TargetAdapter>>> target(Connection connection);
    QCoro::Task<Result<ConnectionSetup>> setup(Connection connection);
    /// `asking`: whose adapter is being made, and so what is down if that fails.
    QCoro::Task<Result<std::shared_ptr<RunContext>>> context(StoredTemplate integration, RunRequest request,
                                                             std::shared_ptr<ConnectionId> asking = {});
    /// Passes of these templates beside each other; the first error of one.
    QCoro::Task<Result<Done>> syncThese(QList<StoredTemplate> templates, RunRequest request);
    void tellProgress();
    /// What sync() does once nothing speaks against it.
    QCoro::Task<Result<RunSummary>> pass(StoredTemplate integration, RunRequest request);
    QCoro::Task<Result<std::shared_ptr<RunContext>>> lookContext(QString templateNameOrId);
    QCoro::Task<Mapping> fittedMapping(IntegrationTemplate file, Connection target);
    QCoro::Task<Result<QStringList>> vendorsOf(NewTemplate entry, Connection source, Connection target);

    CoreOptions m_options;
    std::unique_ptr<Clock> m_clock;
    /// Another engine has the data, or the server's role says so.
    Error readsOnly() const;
    /// On a server, and others do the work: what is wanted here is asked for there.
    bool isDesk() const { return m_stores->database->server() && !m_scheduler; }
    /// These orders (empty: all) are asked for; an error if nobody is at work who could take them.
    Result<Done> askWorkers(const QStringList &numbers);
    /// What was written down in the core's own tables by other computers is news here, and ours is there.
    Result<Done> joinTeam();

    std::shared_ptr<EngineLock> m_lock; ///< of a file; a server needs none
    /// `given`, or what is kept for this server, or nothing: libpq looks on.
    QCoro::Task<QString> teamPassword(ServerAddress server, QString given);
    /// The role as the server has it now, and what follows from a change.
    QCoro::Task<Result<Done>> noticeRole();

    /// One sentence if this computer and the server of the data do not agree about the time; empty: they do.
    Result<QString> clockTrouble();

    bool m_wantsToWrite = false;  ///< as open() was told
    bool m_wantsSchedule = false; ///< startSchedule() was asked for
    bool m_writer = false;
    DatabaseRole m_role = DatabaseRole::Administrator;
    std::shared_ptr<Stores> m_stores;
    std::unique_ptr<TeamAllowances> m_allowances; ///< only on a server
    QHash<QString, std::shared_ptr<SourceAdapter>> m_sources;
    QHash<QString, std::shared_ptr<TargetAdapter>> m_targets;
    QHash<QString, qint64> m_counted; ///< requests of each adapter that are in the store already
    QList<std::shared_ptr<QObject>> m_retired; ///< adapters of changed connections; a pass may still use them
    QMap<int, std::function<void()>> m_checks; ///< how to stop each check under way
    QHash<QString, PurchaseOrder> m_found;     ///< by record: what findOrders() looked up
    bool m_lookUpStopped = false;
    /// A pass under way. Templates have their passes beside each other, each at most one.
    struct UnderWay
    {
        std::shared_ptr<RunContext> run; ///< null while it is being prepared
        int done = 0;
        int all = 0;
    };
    QHash<QString, UnderWay> m_underWay; ///< by template
    bool m_stopped = false;
    std::shared_ptr<Outages> m_outages;
    std::unique_ptr<Scheduler> m_scheduler;
    bool m_syncingNow = false;
    QTimer m_newsTimer{this};
    int m_news = 0;  ///< ours: other computers on the same server are told
    int m_heard = 0; ///< theirs
};

constexpr int operator|(News a, News b) { return int(a) | int(b); }
constexpr int operator|(int a, News b) { return a | int(b); }
constexpr bool operator&(int what, News one) { return (what & int(one)) != 0; }

} // namespace Waybill
