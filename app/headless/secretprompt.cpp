#include "app/headless/secretprompt.h"

#include "app/headless/report.h"

#include <QFile>

#include <termios.h>
#include <unistd.h>

namespace Waybill::Headless {

using namespace Qt::Literals::StringLiterals;

QString promptSecret(const QString &label)
{
    if (!isatty(STDIN_FILENO))
        return {};
    termios before{};
    if (tcgetattr(STDIN_FILENO, &before) != 0)
        return {};
    termios silent = before;
    silent.c_lflag &= tcflag_t(~ECHO);
    tcsetattr(STDIN_FILENO, TCSANOW, &silent);
    complain(label + u": (not shown)"_s);
    QFile input;
    QString typed;
    if (input.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Text | QIODevice::Unbuffered))
        typed = QString::fromUtf8(input.readLine()).trimmed();
    tcsetattr(STDIN_FILENO, TCSANOW, &before);
    return typed;
}

Result<QMap<QString, QString>> secretsFromDescriptor(const QString &number)
{
    bool isNumber = false;
    const int descriptor = number.toInt(&isNumber);
    QFile input;
    if (!isNumber || !input.open(descriptor, QIODevice::ReadOnly))
        return Error{ErrorKind::Usage, u"The file descriptor of --secret-fd cannot be read."_s, {}};
    QMap<QString, QString> secrets;
    const QStringList lines = QString::fromUtf8(input.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        secrets.insert(line.section(u'=', 0, 0).trimmed(), line.section(u'=', 1));
    return secrets;
}

QCoro::Task<Result<QMap<QString, QString>>> CallSecrets::read(ConnectionId connection, QStringList keys)
{
    QMap<QString, QString> found;
    for (const QString &key : keys) {
        if (m_given.contains(key)) {
            found.insert(key, m_given.value(key));
            continue;
        }
        const QStringList one{key};
        auto asking = m_store.read(connection, one);
        const auto kept = co_await asking;
        if (!kept && connection == teamId())
            co_return kept.error(); // nobody is asked for what libpq may know by itself
        const QString typed = kept ? kept->value(key) : promptSecret(u"Secret \"%1\" for this call"_s.arg(key));
        if (typed.isEmpty()) {
            const Error missing = kept ? Error{ErrorKind::Secret, u"The secret \"%1\" is empty."_s.arg(key), {}} : kept.error();
            co_return missing;
        }
        found.insert(key, typed);
    }
    co_return found;
}

QCoro::Task<Result<Done>> CallSecrets::write(ConnectionId connection, QMap<QString, QString> secrets)
{
    return m_store.write(connection, secrets);
}

QCoro::Task<Result<Done>> CallSecrets::remove(ConnectionId connection, QStringList keys)
{
    return m_store.remove(connection, keys);
}

} // namespace Waybill::Headless
