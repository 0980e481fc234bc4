#include "core/store/serveraddress.h"

#include "core/base/words.h"

#include <QRegularExpression>
#include <QUrl>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

// postgresql.org/docs/15/libpq-connect.html#LIBPQ-PARAMKEYWORDS; those that make sense for a program that is left alone.
const QStringList knownOptions{u"sslmode"_s,  u"sslrootcert"_s,     u"sslcert"_s,         u"sslkey"_s,     u"sslcrl"_s,
                               u"passfile"_s, u"connect_timeout"_s, u"channel_binding"_s, u"keepalives"_s, u"keepalives_idle"_s,
                               u"target_session_attrs"_s};

QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

QString encoded(const QString &text, const QByteArray &plain = {})
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, plain));
}

Error wrong(const QString &why)
{
    return {ErrorKind::Usage, Said::tr("The address of the database cannot be used: %1 It looks like "
                              "postgresql://user@host:5432/database.").arg(why), {}};
}

Result<int> portOf(const QString &text)
{
    bool isNumber = false;
    const int port = text.toInt(&isNumber);
    if (!isNumber || port < 1 || port > 65'535)
        return wrong(Said::tr("\"%1\" is no port.").arg(text));
    return port;
}

Result<Done> takeHost(ServerAddress &address, const QString &text)
{
    static const QRegularExpression form(u"^(\\[[^\\]]*\\]|[^:]*)(?::(.*))?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch() || text.contains(u','))
        return wrong(Said::tr("it must name one host."));
    address.host = decoded(match.captured(1));
    if (address.host.startsWith(u'['))
        address.host = address.host.mid(1, address.host.size() - 2);
    if (match.captured(2).isEmpty())
        return Done{};
    const auto port = portOf(match.captured(2));
    if (!port)
        return port.error();
    address.port = *port;
    return Done{};
}

Result<Done> takeOptions(ServerAddress &address, const QString &text)
{
    for (const QString &each : text.split(u'&', Qt::SkipEmptyParts)) {
        const QString key = decoded(each.section(u'=', 0, 0));
        const QString value = decoded(each.section(u'=', 1));
        if (key == "password"_L1)
            return wrong(Said::tr("a password has no place in it. Keep it in ~/.pgpass or in PGPASSWORD."));
        if (key == "port"_L1) {
            const auto port = portOf(value);
            if (!port)
                return port.error();
            address.port = *port;
        } else if (key == "host"_L1) {
            address.host = value;
        } else if (key == "user"_L1) {
            address.user = value;
        } else if (knownOptions.contains(key) && !value.contains(u';')) {
            address.options.insert(key, value);
        } else {
            return wrong(Said::tr("\"%1\" is no option of it that Waybill knows.").arg(key));
        }
    }
    return Done{};
}

} // namespace

bool ServerAddress::isMeant(const QString &text)
{
    return text.startsWith(u"postgresql:"_s, Qt::CaseInsensitive) || text.startsWith(u"postgres:"_s, Qt::CaseInsensitive);
}

Result<ServerAddress> ServerAddress::parse(const QString &text)
{
    static const QRegularExpression form(u"^postgres(?:ql)?://(?:([^@/?]*)@)?([^/?@]*)(?:/([^/?]*))?(?:\\?(.*))?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return wrong(Said::tr("it has not the form of one."));
    if (match.captured(1).contains(u':'))
        return wrong(Said::tr("a password has no place in it. Keep it in ~/.pgpass or in PGPASSWORD."));
    ServerAddress address;
    address.user = decoded(match.captured(1));
    address.database = decoded(match.captured(3));
    if (auto taken = takeHost(address, match.captured(2)); !taken)
        return taken.error();
    if (auto taken = takeOptions(address, match.captured(4)); !taken)
        return taken.error();
    if (address.database.isEmpty())
        return wrong(Said::tr("the name of the database is missing behind the host."));
    return address;
}

QString ServerAddress::text() const
{
    const bool isSocket = host.startsWith(u'/');
    QString text = u"postgresql://"_s;
    if (!user.isEmpty())
        text += encoded(user) + u'@';
    if (!isSocket)
        text += host.contains(u':') ? u'[' + host + u']' : encoded(host);
    if (port != 0 && !isSocket)
        text += u':' + QString::number(port);
    text += u'/' + encoded(database);
    QStringList more;
    if (isSocket)
        more += u"host="_s + encoded(host, "/");
    if (port != 0 && isSocket)
        more += u"port=%1"_s.arg(port);
    for (auto each = options.cbegin(); each != options.cend(); ++each)
        more += encoded(each.key()) + u'=' + encoded(each.value(), "/");
    return more.isEmpty() ? text : text + u'?' + more.join(u'&');
}

QString ServerAddress::name() const
{
    return u"%1 on %2"_s.arg(database, isLocal() ? u"this machine"_s : host);
}

bool ServerAddress::isLocal() const
{
    return host.isEmpty() || host.startsWith(u'/') || host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
}

QString ServerAddress::connectOptions() const
{
    QMap<QString, QString> all = options;
    if (!all.contains(u"connect_timeout"_s))
        all.insert(u"connect_timeout"_s, u"10"_s);
    if (!all.contains(u"sslmode"_s) && !isLocal())
        all.insert(u"sslmode"_s, u"verify-full"_s);
    all.insert(u"application_name"_s, u"waybill"_s);
    QStringList texts;
    for (auto each = all.cbegin(); each != all.cend(); ++each) {
        QString value = each.value();
        value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
        texts += each.key() + u"='"_s + value + u'\'';
    }
    return texts.join(u';');
}

} // namespace Waybill
