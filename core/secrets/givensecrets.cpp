#include "core/secrets/givensecrets.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 longestInput = 64 * 1024;

Error notUnderstood(const QString &what)
{
    return {ErrorKind::Usage, what, {}}; // never with the text itself: it may be a secret
}

} // namespace

GivenSecrets::GivenSecrets(SecretStore *behind, QObject *parent)
    : SecretStore(parent)
    , m_behind(behind)
{
}

void GivenSecrets::give(const ConnectionId &connection, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        m_given[connection].insert(key, value);
}

Result<Done> GivenSecrets::giveText(const ConnectionId &connection, const QString &text)
{
    if (!text.startsWith(u'{')) {
        give(connection, {}, text);
        return Done{};
    }
    QJsonParseError error;
    const QJsonObject secrets = QJsonDocument::fromJson(text.toUtf8(), &error).object();
    if (error.error != QJsonParseError::NoError)
        return notUnderstood(u"The secrets given begin with { but are no JSON object."_s);
    for (auto each = secrets.begin(); each != secrets.end(); ++each) {
        if (!each.value().isString())
            return notUnderstood(u"The secret “%1” given is no text."_s.arg(each.key()));
        give(connection, each.key(), each.value().toString());
    }
    return Done{};
}

QString GivenSecrets::variableFor(const QString &connectionName)
{
    QString name = u"WAYBILL_SECRET_"_s;
    for (const QChar character : connectionName.toUpper())
        name += character.unicode() < 128 && character.isLetterOrNumber() ? character : QChar(u'_');
    return name;
}

Result<QStringList> GivenSecrets::takeFrom(const QProcessEnvironment &environment, const QMap<ConnectionId, QString> &names)
{
    QStringList taken;
    for (auto each = names.cbegin(); each != names.cend(); ++each) {
        const QString text = environment.value(variableFor(each.value()));
        if (text.isEmpty())
            continue;
        if (auto given = giveText(each.key(), text); !given)
            return given.error();
        taken += each.value();
    }
    return taken;
}

Result<Done> GivenSecrets::takeFrom(int descriptor, const QMap<ConnectionId, QString> &names)
{
    QFile file;
    const Error unreadable = notUnderstood(u"The descriptor %1 given for secrets cannot be read."_s.arg(descriptor));
    if (!file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::DontCloseHandle))
        return unreadable;
    qint64 total = 0;
    while (true) {
        QByteArray bytes;
        char byte = 0;
        qint64 read = 0;
        while ((read = file.read(&byte, 1)) > 0 && byte != '\n') { // byte by byte: what follows an empty line is not ours
            bytes += byte;
            if (++total > longestInput)
                return notUnderstood(u"More than 64 KiB were given as secrets."_s);
        }
        if (read < 0)
            return unreadable;
        const QString line = QString::fromUtf8(bytes).remove(u'\r');
        if (line.isEmpty())
            return Done{};
        const QString name = line.section(u'=', 0, 0).trimmed();
        const auto named = std::find_if(names.keyValueBegin(), names.keyValueEnd(), [&](const auto &each) {
            return each.second.compare(name, Qt::CaseInsensitive) == 0;
        });
        Result<Done> given = Done{};
        if (line.contains(u'=') && named != names.keyValueEnd())
            given = giveText((*named).first, line.section(u'=', 1));
        else if (names.size() == 1)
            given = giveText(names.firstKey(), line);
        else
            given = notUnderstood(u"A line given as secret does not begin with the name of a connection and “=”."_s);
        if (!given)
            return given;
    }
}

QCoro::Task<Result<QString>> GivenSecrets::read(ConnectionId connection, QString key)
{
    const auto named = checkSecretName(connection, key);
    if (!named)
        co_return named.error();
    const auto given = m_given.value(connection);
    if (given.contains(key))
        co_return given.value(key);
    if (given.contains(QString()))
        co_return given.value(QString());
    if (!m_behind)
        co_return noSuchSecret(connection, key);
    const auto stored = co_await m_behind->read(connection, key);
    co_return stored;
}

QCoro::Task<Result<Done>> GivenSecrets::write(ConnectionId connection, QString key, QString value)
{
    const auto named = checkSecretName(connection, key);
    if (!named)
        co_return named.error();
    if (value.isEmpty())
        co_return Error{ErrorKind::Usage, u"An empty secret is not stored."_s, {}};
    m_given[connection].insert(key, value);
    if (!m_behind)
        co_return Done{};
    const auto stored = co_await m_behind->write(connection, key, value);
    co_return stored;
}

QCoro::Task<Result<Done>> GivenSecrets::remove(ConnectionId connection, QString key)
{
    const auto named = checkSecretName(connection, key);
    if (!named)
        co_return named.error();
    m_given[connection].remove(key);
    if (!m_behind)
        co_return Done{};
    const auto removed = co_await m_behind->remove(connection, key);
    co_return removed;
}

QCoro::Task<Result<QStringList>> GivenSecrets::keys(ConnectionId connection)
{
    QStringList all = m_given.value(connection).keys();
    all.removeAll(QString());
    if (m_behind) {
        const auto stored = co_await m_behind->keys(connection);
        if (!stored)
            co_return stored.error();
        all += *stored;
    }
    all.removeDuplicates();
    all.sort();
    co_return all;
}

} // namespace Waybill
