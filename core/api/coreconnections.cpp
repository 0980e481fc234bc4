#include "core/api/synccore.h"

#include "core/api/checksteps.h"
#include "core/base/words.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What differs, by key; never a secret's value.
QString changesOf(const Connection &before, const Connection &after, const QStringList &secrets)
{
    QStringList changed;
    if (before.name != after.name)
        changed.append(u"name"_s);
    const QStringList keys = before.settings.keys() + after.settings.keys();
    for (const QString &key : keys) {
        if (before.settings.value(key) != after.settings.value(key) && !changed.contains(key))
            changed.append(key);
    }
    for (const QString &key : secrets)
        changed.append(u"%1 (secret)"_s.arg(key));
    return changed.join(u", "_s);
}

/// Tells the steps of a check live, the one of the encryption first, and once.
template<typename Adapter>
void tellSteps(Adapter &adapter, SyncCore &core, int attempt)
{
    struct Told
    {
        bool any = false;
        bool secure = false;
    };
    auto told = std::make_shared<Told>();
    QObject::connect(&adapter, &Adapter::stepChecked, &core, [&adapter, &core, attempt, told](const CheckStep &step) {
        const auto secure = told->any ? std::optional<CheckStep>() : secureStep(adapter.certificate());
        told->any = true;
        told->secure = told->secure || secure;
        if (secure)
            Q_EMIT core.checkStep(attempt, *secure);
        if (step.name != secureStepName || !told->secure)
            Q_EMIT core.checkStep(attempt, step);
    });
}

} // namespace

QCoro::Task<QList<SystemKind>> SyncCore::listKinds()
{
    co_return kinds();
}

/// The name as given, if no other connection has it, else the system's, with a number if it is taken.
Result<QString> SyncCore::freeName(const QString &wanted, const QString &system, const ConnectionId &own)
{
    if (const QString name = wanted.trimmed(); !name.isEmpty()) {
        const auto taken = m_stores->connections.findByName(name);
        if (!taken)
            return taken.error();
        return *taken && (*taken)->id != own ? Result<QString>(ConnectionStore::nameTaken(name)) : Result<QString>(name);
    }
    for (int n = 1;; ++n) {
        QString name = n == 1 ? system : u"%1 (%2)"_s.arg(system).arg(n);
        const auto taken = m_stores->connections.findByName(name);
        if (!taken)
            return taken.error();
        if (!*taken)
            return name;
    }
}

Result<SystemKind> SyncCore::findKind(const QString &kind) const
{
    const auto all = kinds();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const SystemKind &each) { return each.kind == kind; });
    if (found == all.cend())
        return nothingCalled(Said::tr("There is no kind of system \"%1\"."), kind);
    return *found;
}

/// Keys of all secrets that a connection of this kind with these settings needs.
QStringList SyncCore::secretKeys(const QString &kind, const QJsonObject &settings) const
{
    QStringList keys;
    if (const auto found = findKind(kind)) {
        for (const ConnectionField &field : found->fields) {
            if (field.secret && found->asks(field, settings))
                keys.append(field.key);
        }
    }
    const bool manual = settings.value(ConnectionKey::proxy).toString() == "manual"_L1;
    if (manual && !settings.value(ConnectionKey::proxyUser).toString().isEmpty())
        keys.append(ConnectionKey::proxyPassword);
    return keys;
}

QCoro::Task<Result<ConnectionSetup>> SyncCore::setupOf(ConnectionDraft draft, bool beforeBrowser)
{
    const auto kind = findKind(draft.kind);
    if (!kind)
        co_return kind.error();
    QStringList missing = secretKeys(draft.kind, draft.settings);
    missing.removeIf([&](const QString &key) { return !draft.secrets.value(key).isEmpty(); });
    for (const ConnectionField &field : kind->fields) {
        if (field.fromBrowser && beforeBrowser) {
            missing.removeAll(field.key);
            continue;
        }
        const QString typed = draft.settings.value(field.key).toString();
        if (!field.secret && typed.isEmpty() && !field.fallback.isEmpty())
            draft.settings.insert(field.key, field.fallback);
        if (field.fromBrowser && draft.id.isEmpty() && missing.contains(field.key) && kind->asks(field, draft.settings))
            co_return Error{ErrorKind::Usage, Said::tr("%1: sign in in the browser first.").arg(kind->name), {}, field.key};
        const bool given = field.secret ? !draft.id.isEmpty() || !missing.contains(field.key) : !typed.isEmpty();
        if (field.required && !given && field.fallback.isEmpty() && kind->asks(field, draft.settings))
            co_return Error{ErrorKind::Usage, Said::tr("%1 needs: %2.").arg(kind->name, field.label), {}, field.key};
    }
    if (draft.id.isEmpty() || missing.isEmpty()) // a password of the proxy may be empty
        co_return ConnectionSetup{draft.id, draft.kind, draft.settings, draft.secrets};
    auto reading = m_options.secrets->read(draft.id, missing);
    const auto stored = co_await reading;
    if (!stored)
        co_return stored.error();
    for (const QString &key : std::as_const(missing))
        draft.secrets.insert(key, stored->value(key));
    co_return ConnectionSetup{draft.id, draft.kind, draft.settings, draft.secrets};
}

QCoro::Task<Result<ConnectionCheck>> SyncCore::checkConnection(ConnectionDraft draft, int attempt)
{
    const auto kind = findKind(draft.kind);
    if (!kind)
        co_return kind.error();
    auto preparing = setupOf(draft);
    const auto prepared = co_await preparing;
    if (!prepared)
        co_return prepared.error();
    ConnectionCheck check;
    Result<WhoAmI> who;
    std::optional<std::chrono::seconds> ahead;
    std::shared_ptr<QObject> tried;
    if (kind->isSource) {
        const auto made = m_options.factory->makeSource(*prepared, *m_clock);
        if (!made)
            co_return made.error();
        const std::shared_ptr<SourceAdapter> adapter = *made;
        tried = adapter;
        tellSteps(*adapter, *this, attempt);
        m_checks.insert(attempt, [adapter] { adapter->stop(); });
        auto asking = adapter->whoAmI();
        who = co_await asking;
        check.certificate = adapter->certificate();
        ahead = adapter->clockAhead();
    } else {
        const auto made = m_options.factory->makeTarget(*prepared, *m_clock);
        if (!made)
            co_return made.error();
        const std::shared_ptr<TargetAdapter> adapter = *made;
        tried = adapter;
        tellSteps(*adapter, *this, attempt);
        m_checks.insert(attempt, [adapter] { adapter->stop(); });
        auto asking = adapter->whoAmI();
        who = co_await asking;
        check.certificate = adapter->certificate();
        ahead = adapter->clockAhead();
    }
    m_checks.remove(attempt);
    QTimer::singleShot(0, this, [tried] {}); // it is not to go inside the answer that has just arrived
    if (!who)
        co_return who.error();
    const CheckFacts facts{kind->name, check.certificate, ahead};
    const QList<CheckStep> after = stepsAfter(*who, facts);
    for (const CheckStep &step : after)
        Q_EMIT checkStep(attempt, step);
    check.who = withCommonSteps(*who, facts);
    if (!draft.id.isEmpty() && check.who.passed() && m_outages)
        m_outages->tryNow(draft.id);
    co_return check;
}

QCoro::Task<Result<Done>> SyncCore::stopCheck(int attempt)
{
    const auto stopIt = m_checks.take(attempt);
    if (stopIt)
        stopIt();
    co_return Done{};
}

QCoro::Task<Result<QMap<QString, QString>>> SyncCore::signInByBrowser(ConnectionDraft draft, int attempt)
{
    auto preparing = setupOf(draft, true);
    const auto prepared = co_await preparing;
    if (!prepared)
        co_return prepared.error();
    const auto made = m_options.factory->browserVisit(*prepared, *m_clock);
    if (!made)
        co_return made.error();
    const std::shared_ptr<BrowserVisit> visit = *made;
    m_checks.insert(attempt, [visit] { visit->stop(); });
    auto signing = visit->signIn([this, attempt](const QUrl &page) { Q_EMIT browserWanted(attempt, page); });
    const auto signedIn = co_await signing;
    m_checks.remove(attempt);
    QTimer::singleShot(0, this, [visit] {}); // it is not to go inside the answer that has just arrived
    co_return signedIn;
}

QCoro::Task<Result<Done>> SyncCore::editConnection(ConnectionDraft draft)
{
    const NewsAtEnd news(this, int(News::Connections));
    const auto found = m_stores->connections.find(draft.id);
    if (!found)
        co_return found.error();
    if (!*found)
        co_return nothingCalled(Said::tr("There is no account \"%1\"."), draft.name);
    const Connection before = **found;
    Connection after = before;
    const auto name = freeName(draft.name.trimmed().isEmpty() ? before.name : draft.name, {}, draft.id);
    if (!name) // before a secret is written
        co_return name.error();
    after.name = *name;
    after.settings = draft.settings;
    draft.secrets.removeIf([](const auto &each) { return each.value().isEmpty(); });
    if (!draft.secrets.isEmpty()) {
        auto writing = m_options.secrets->write(draft.id, draft.secrets);
        const auto written = co_await writing;
        if (!written)
            co_return written.error();
    }
    Transaction tx(*m_stores->database);
    if (const auto saved = m_stores->connections.save(after); !saved)
        co_return saved;
    const QString changes = changesOf(before, after, draft.secrets.keys());
    if (const auto kept = keepAudit({.what = u"connection"_s, .subject = after.name, .to = u"changed"_s, .note = changes}); !kept)
        co_return kept;
    retire(draft.id); // made anew with what holds now
    if (m_outages)
        m_outages->tryNow(draft.id);
    co_return tx.commit();
}

/// What was made for this connection is not used any more; a pass under way keeps it to its end.
void SyncCore::retire(const ConnectionId &id)
{
    if (m_underWay.isEmpty())
        m_retired.clear();
    m_retired.append(m_sources.take(id.text()));
    m_retired.append(m_targets.take(id.text()));
    m_counted.remove(id.text());
}

QCoro::Task<Result<Done>> SyncCore::reload()
{
    const NewsAtEnd news(this, int(News::Connections));
    const auto all = m_stores->connections.list();
    if (!all)
        co_return all.error();
    for (const Connection &each : *all) {
        retire(each.id);
        if (m_outages)
            m_outages->tryNow(each.id);
    }
    co_return Done{};
}

QCoro::Task<Result<ConnectionDetail>> SyncCore::connectionDetail(ConnectionId id)
{
    const auto connection = findConnection(id.text());
    if (!connection)
        co_return connection.error();
    if (const auto counted = countRequests(); !counted)
        co_return counted.error();
    const auto kind = findKind(connection->kind);
    auto detail = ConnectionView(*m_stores).detail(*connection, kind ? kind->name : connection->kind, m_clock->now());
    if (!detail)
        co_return detail.error();
    if (const auto source = m_sources.value(id.text()))
        detail->certificate = source->certificate();
    if (const auto target = m_targets.value(id.text()))
        detail->certificate = target->certificate();
    co_return detail;
}

QCoro::Task<Result<ConnectionUse>> SyncCore::connectionUse(ConnectionId id)
{
    const auto connection = findConnection(id.text());
    if (!connection)
        co_return connection.error();
    ConnectionUse use;
    if (connection->role == ConnectionRole::Target) {
        auto making = target(*connection);
        const auto made = co_await making;
        if (!made)
            co_return made.error();
        const std::shared_ptr<TargetAdapter> adapter = *made;
        auto asking = adapter->usage();
        const auto used = co_await asking;
        if (!used)
            co_return used.error();
        use.used = *used;
    }
    if (const auto counted = countRequests(); !counted)
        co_return counted.error();
    const auto requests = ConnectionView(*m_stores).requestsSince(id, m_clock->now().addSecs(-3600));
    if (!requests)
        co_return requests.error();
    use.requestsLastHour = *requests;
    co_return use;
}

/// Requests sent since this was last called go to the store, by connection and minute.
Result<Done> SyncCore::countRequests()
{
    QMap<QString, qint64> sent;
    for (auto it = m_sources.cbegin(); it != m_sources.cend(); ++it)
        sent.insert(it.key(), (*it)->requestsSent());
    for (auto it = m_targets.cbegin(); it != m_targets.cend(); ++it)
        sent.insert(it.key(), (*it)->requestsSent());
    QDateTime minute = m_clock->now();
    minute.setTime(QTime(minute.time().hour(), minute.time().minute()));
    for (auto it = sent.cbegin(); it != sent.cend(); ++it) {
        const qint64 more = *it - m_counted.value(it.key());
        if (more <= 0 || !m_writer)
            continue;
        if (const auto added = m_stores->rateUse.add(it.key(), {}, minute, more); !added)
            return added.error();
        m_counted.insert(it.key(), *it);
    }
    return Done{};
}

QCoro::Task<Result<QList<CertificateDetails>>> SyncCore::describeAuthorities(QString pem)
{
    co_return m_options.factory->authorities(pem, m_clock->now());
}

} // namespace Waybill
