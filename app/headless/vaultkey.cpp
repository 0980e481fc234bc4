#include "app/headless/vaultkey.h"

#include "app/headless/secretprompt.h"

#include <QFile>

#include <optional>

namespace Waybill::Headless {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 longestKey = 1024;

Result<QByteArray> firstLine(QFile &input, const QString &name)
{
    QByteArray key = input.readLine(longestKey + 2);
    while (key.endsWith('\n') || key.endsWith('\r'))
        key.chop(1);
    if (key.isEmpty() || key.size() > longestKey)
        return Error{ErrorKind::Secret, u"%1 holds no key for the vault (one line of at most %2 characters)."_s.arg(name).arg(longestKey), {}};
    return key;
}

Result<QByteArray> fromDescriptor(const QString &number)
{
    bool isNumber = false;
    const int descriptor = number.toInt(&isNumber);
    QFile input;
    if (!isNumber || !input.open(descriptor, QIODevice::ReadOnly))
        return Error{ErrorKind::Usage, u"The file descriptor \"%1\" with the key of the vault cannot be read."_s.arg(number), {}};
    return firstLine(input, u"The file descriptor %1"_s.arg(number));
}

std::optional<Result<QByteArray>> fromCredential()
{
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    if (folder.isEmpty())
        return {};
    QFile input(folder + u"/waybill-vault-key"_s);
    if (!input.exists())
        return {};
    if (!input.open(QIODevice::ReadOnly))
        return Result<QByteArray>(Error{ErrorKind::Secret, u"The systemd credential waybill-vault-key cannot be read: %1."_s.arg(input.errorString()), {}});
    return firstLine(input, u"The systemd credential waybill-vault-key"_s);
}

Error nobodyToAsk()
{
    return {ErrorKind::Secret,
            u"The vault needs its key, and there is no terminal to ask at. Give it by --vault-key-fd N, or as the systemd credential "
            "waybill-vault-key."_s, {}};
}

} // namespace

Result<QByteArray> vaultKey(const Settings &settings)
{
    if (!settings.vaultKeyDescriptor.isEmpty())
        return fromDescriptor(settings.vaultKeyDescriptor);
    if (const auto credential = fromCredential())
        return *credential;
    const QByteArray typed = promptSecret(u"Key of the vault"_s).toUtf8();
    if (typed.isEmpty())
        return nobodyToAsk();
    return typed;
}

Result<QByteArray> newVaultKey(const QString &descriptor, bool credential)
{
    if (!descriptor.isEmpty())
        return fromDescriptor(descriptor);
    if (credential) {
        if (const auto given = fromCredential())
            return *given;
    }
    const QByteArray typed = promptSecret(u"New key of the vault, at least 12 characters"_s).toUtf8();
    if (typed.isEmpty())
        return nobodyToAsk();
    if (promptSecret(u"The same again"_s).toUtf8() != typed)
        return Error{ErrorKind::Usage, u"The two keys differ. Nothing was changed."_s, {}};
    return typed;
}

Result<std::unique_ptr<FileVault>> openVault(const Settings &settings)
{
    auto key = vaultKey(settings);
    if (!key)
        return key.error();
    auto vault = FileVault::open(settings.vault, *key);
    key->fill('\0');
    return vault;
}

} // namespace Waybill::Headless
