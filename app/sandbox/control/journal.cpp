#include "app/sandbox/control/journal.h"

#include <algorithm>

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype keptBody = 256 * 1024;

QString outcomeName(JournalEntry::Outcome outcome)
{
    switch (outcome) {
    case JournalEntry::Outcome::Pending:
        return u"pending"_s;
    case JournalEntry::Outcome::Answered:
        return u"answered"_s;
    case JournalEntry::Outcome::Dropped:
        return u"dropped"_s;
    case JournalEntry::Outcome::ClientGone:
        return u"clientGone"_s;
    }
    Q_UNREACHABLE();
}

bool matches(const JournalEntry &entry, const QString &system, const QString &endpoint)
{
    return entry.system == system && (endpoint.isEmpty() || entry.endpoint == endpoint);
}

} // namespace

QJsonObject JournalEntry::toJson() const
{
    QJsonObject object{{u"id"_s, qint64(id)},
                       {u"system"_s, system},
                       {u"method"_s, QString::fromLatin1(method)},
                       {u"path"_s, path},
                       {u"target"_s, target},
                       {u"endpoint"_s, endpoint},
                       {u"lane"_s, lane},
                       {u"body"_s, QString::fromUtf8(body)},
                       {u"at"_s, at.toString(Qt::ISODateWithMs)},
                       {u"arrivedMs"_s, arrivedMs},
                       {u"answeredMs"_s, answeredMs},
                       {u"inFlight"_s, inFlight},
                       {u"inFlightLane"_s, inFlightLane},
                       {u"status"_s, status},
                       {u"handled"_s, handled},
                       {u"outcome"_s, outcomeName(outcome)}};
    if (secretInTarget)
        object.insert(u"secretInTarget"_s, true);
    if (!fault.isEmpty())
        object.insert(u"fault"_s, fault);
    return object;
}

void Journal::setSecrets(const QStringList &secrets)
{
    const QMutexLocker lock(&m_mutex);
    m_redactor = {};
    for (const QString &secret : secrets)
        m_redactor.add(secret);
}

void Journal::setKeepBodies(bool keep)
{
    const QMutexLocker lock(&m_mutex);
    m_keepBodies = keep;
}

void Journal::arrived(JournalEntry entry, const QByteArray &target, const QByteArray &body)
{
    const QMutexLocker lock(&m_mutex);
    const QByteArray redacted = m_redactor.redact(target);
    entry.target = QString::fromUtf8(redacted);
    entry.secretInTarget = redacted != QString::fromUtf8(target).toUtf8();
    entry.path = m_redactor.redact(entry.path);
    if (m_keepBodies)
        entry.body = m_redactor.redact(body.left(keptBody));
    const QString laneKey = entry.system + u'/' + entry.lane;
    entry.inFlight = ++m_inFlight[entry.system];
    m_maximum[entry.system] = std::max(m_maximum.value(entry.system), entry.inFlight);
    if (!entry.lane.isEmpty()) {
        entry.inFlightLane = ++m_inFlight[laneKey];
        m_maximum[laneKey] = std::max(m_maximum.value(laneKey), entry.inFlightLane);
    }
    m_open.insert(entry.id, m_entries.size());
    m_entries.append(std::move(entry));
}

void Journal::handled(quint64 id, int status)
{
    const QMutexLocker lock(&m_mutex);
    const auto open = m_open.constFind(id);
    if (open == m_open.constEnd())
        return;
    m_entries[*open].handled = true;
    m_entries[*open].status = status;
}

void Journal::finished(quint64 id, qint64 answeredMs, JournalEntry::Outcome outcome, int status, const QString &fault)
{
    const QMutexLocker lock(&m_mutex);
    const auto open = m_open.constFind(id);
    if (open == m_open.constEnd())
        return;
    const qsizetype index = *open;
    m_open.erase(open);
    JournalEntry &entry = m_entries[index];
    --m_inFlight[entry.system];
    if (!entry.lane.isEmpty())
        --m_inFlight[entry.system + u'/' + entry.lane];
    entry.answeredMs = answeredMs;
    entry.outcome = outcome;
    entry.status = status;
    entry.fault = fault;
}

void Journal::clear()
{
    const QMutexLocker lock(&m_mutex);
    // Requests still in flight stay: their end must be counted down.
    QList<JournalEntry> pending;
    QHash<quint64, qsizetype> open;
    for (const JournalEntry &entry : std::as_const(m_entries)) {
        if (!m_open.contains(entry.id))
            continue;
        open.insert(entry.id, pending.size());
        pending.append(entry);
    }
    m_entries = pending;
    m_open = open;
    m_maximum = m_inFlight;
}

QList<JournalEntry> Journal::entries() const
{
    const QMutexLocker lock(&m_mutex);
    return {m_entries.cbegin(), m_entries.cend()}; // entries of its own: these go on changing
}

QList<JournalEntry> Journal::entries(const QString &system, const QString &endpoint) const
{
    const QMutexLocker lock(&m_mutex);
    QList<JournalEntry> found;
    std::copy_if(m_entries.cbegin(), m_entries.cend(), std::back_inserter(found),
                 [&](const JournalEntry &entry) { return matches(entry, system, endpoint); });
    return found;
}

int Journal::count(const QString &system, const QString &endpoint) const
{
    const QMutexLocker lock(&m_mutex);
    return int(std::count_if(m_entries.cbegin(), m_entries.cend(),
                             [&](const JournalEntry &entry) { return matches(entry, system, endpoint); }));
}

QMap<QString, int> Journal::counts() const
{
    const QMutexLocker lock(&m_mutex);
    QMap<QString, int> counts;
    for (const JournalEntry &entry : m_entries)
        ++counts[entry.system + u' ' + entry.endpoint];
    return counts;
}

int Journal::maximumInFlight(const QString &system, const QString &lane) const
{
    const QMutexLocker lock(&m_mutex);
    return m_maximum.value(lane.isEmpty() ? system : system + u'/' + lane);
}

int Journal::inFlight(const QString &system) const
{
    const QMutexLocker lock(&m_mutex);
    return m_inFlight.value(system);
}

QJsonObject Journal::toJson(quint64 after, bool bodies) const
{
    QJsonObject perEndpoint;
    const QMap<QString, int> all = counts();
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        perEndpoint.insert(it.key(), it.value());
    const QMutexLocker lock(&m_mutex);
    QJsonArray list;
    int secrets = 0;
    for (const JournalEntry &entry : m_entries) {
        secrets += entry.secretInTarget ? 1 : 0;
        if (entry.id <= after)
            continue;
        QJsonObject object = entry.toJson();
        if (!bodies)
            object.remove(u"body"_s);
        list.append(object);
    }
    QJsonObject maximum;
    for (auto it = m_maximum.cbegin(); it != m_maximum.cend(); ++it)
        maximum.insert(it.key(), it.value());
    return {{u"entries"_s, list},
            {u"counts"_s, perEndpoint},
            {u"maximumInFlight"_s, maximum},
            {u"secretsInUrls"_s, secrets}};
}

} // namespace Waybill::Sandbox
