#pragma once

#include "core/base/clock.h"
#include "core/engine/browservisit.h"
#include "core/net/sharedallowance.h"
#include "core/sources/sourceadapter.h"
#include "core/targets/targetadapter.h"

#include <QJsonObject>
#include <QMap>

#include <memory>

namespace Waybill {

/// One of the values a field may have.
struct ConnectionChoice
{
    QString value; ///< as it stands in the settings
    QString label; ///< for people

    bool operator==(const ConnectionChoice &) const = default;
};

/// How a field is asked for.
enum class FieldShape { Text, Choice, TimeZone, Address };

/// Another field (a choice) and the values of it that matter; empty: always.
struct FieldCondition
{
    QString key;
    QStringList values;

    bool operator==(const FieldCondition &) const = default;
};

/// One thing a connection needs to be told, in the words of the other system ("Tracking identifier").
struct ConnectionField
{
    QString key;      ///< in settings, or in the secret store
    QString label;
    bool secret = false;
    bool required = true;
    QString fallback; ///< what is used if nothing is said
    FieldShape shape = FieldShape::Text;
    QList<ConnectionChoice> choices = {};
    bool advanced = false; ///< not asked on the way in; behind "Advanced"
    FieldCondition when = {}; ///< asked for, and required, only then (a kind of sign-in)
    bool fromBrowser = false; ///< a secret that nobody types: signing in in the browser gives it (AdapterFactory::browserVisit)

    bool operator==(const ConnectionField &) const = default;
};

/// A kind of system that connections can be made to.
struct SystemKind
{
    QString kind;     ///< "tdsynnex"
    QString name;     ///< "TD SYNNEX"
    bool isSource = false;
    QList<ConnectionField> fields;
    QString pasteNote = {};    ///< what pasting several lines into the first field does; empty: nothing to say
    QStringList needs = {};    ///< "What do I need?": what a person has to have at hand, one sentence each
    bool invoiceDocuments = false; ///< a source that gives its invoices as files (SourceCapabilities), known without its secrets
    QString adminMessage = {}; ///< words to send to the administrator of that system; empty: nobody has to be asked

    /// Whether a connection with these settings is asked for this field.
    bool asks(const ConnectionField &field, const QJsonObject &settings) const
    {
        if (field.when.key.isEmpty())
            return true;
        QString value = settings.value(field.when.key).toString();
        for (const ConnectionField &other : fields) {
            if (value.isEmpty() && other.key == field.when.key)
                value = other.fallback;
        }
        return field.when.values.contains(value);
    }
    bool operator==(const SystemKind &) const = default;
};

/// All an adapter is made of. Secrets are read once and live only as long as the adapter.
struct ConnectionSetup
{
    ConnectionId id;
    QString kind;
    QJsonObject settings;
    QMap<QString, QString> secrets; ///< by ConnectionField::key, and ConnectionKey::proxyPassword
    std::shared_ptr<SharedAllowance> allowance = {}; ///< where other programs use the same account
    std::function<Result<Done>()> mayWrite = {}; ///< HttpSettings::mayWrite
};

/// Settings that every connection has, whatever its kind: how it is reached.
namespace ConnectionKey {
inline const QString proxy = QStringLiteral("proxy"); ///< "": as the program; "none", "system", "manual"
inline const QString proxyHost = QStringLiteral("proxyHost");
inline const QString proxyPort = QStringLiteral("proxyPort"); ///< a number as text
inline const QString proxyUser = QStringLiteral("proxyUser");
inline const QString proxyPassword = QStringLiteral("proxyPassword"); ///< a secret
inline const QString authorities = QStringLiteral("caPem"); ///< trusted for this connection only, PEM
inline const QString company = QStringLiteral("company"); ///< whose account it is; accounts of one company stand together
} // namespace ConnectionKey

/// Makes adapters without the engine knowing a system by name; the composition in app implements it.
class AdapterFactory
{
public:
    virtual ~AdapterFactory() = default;

    virtual QList<SystemKind> kinds() const = 0;
    /// The authorities in a PEM text, for people; a Usage error says what else it is.
    virtual Result<QList<CertificateDetails>> authorities(const QString &pem, const QDateTime &now) const = 0;
    /// Usage error naming the field if something required is missing.
    virtual Result<std::shared_ptr<SourceAdapter>> makeSource(const ConnectionSetup &setup, Clock &clock) = 0;
    virtual Result<std::shared_ptr<TargetAdapter>> makeTarget(const ConnectionSetup &setup, Clock &clock) = 0;
    /// The way through the browser that these settings ask for; Usage if they ask for none.
    virtual Result<std::shared_ptr<BrowserVisit>> browserVisit(const ConnectionSetup &setup, Clock &clock) = 0;
};

} // namespace Waybill
