#include "core/secrets/vault/sealing.h"

#include "core/base/words.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

#include <utility>

namespace Waybill::Vault {

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray magic = QByteArrayLiteral("waybill-vault 1 ");
constexpr qsizetype mostBytes = 4 * 1024 * 1024;
constexpr quint64 mostOperations = 16;
constexpr quint64 mostMemory = 1024ULL * 1024 * 1024;
constexpr char context[crypto_kdf_CONTEXTBYTES + 1] = "waybill1";

Error damaged(const QString &what)
{
    return {ErrorKind::Malformed, Said::tr("The vault is damaged (%1). Put back a copy of the file, or make a new vault and enter the secrets again.").arg(what), what};
}

QByteArray hashOf(const QByteArray &bytes)
{
    QByteArray hash(crypto_generichash_BYTES_MIN, 0);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), size_t(hash.size()),
                       reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size()), nullptr, 0);
    return hash;
}

QByteArray headerLine(const Keys &keys)
{
    const QJsonObject header{{u"kdf"_s, u"argon2id"_s},
                             {u"operations"_s, qint64(keys.effort.operations)},
                             {u"memory"_s, qint64(keys.effort.memory)},
                             {u"salt"_s, QString::fromLatin1(keys.salt.toBase64())},
                             {u"check"_s, QString::fromLatin1(keys.check.toBase64())}};
    const QByteArray json = QJsonDocument(header).toJson(QJsonDocument::Compact);
    return magic + hashOf(json).toHex() + ' ' + json + '\n';
}

QByteArray packed(const Content &content)
{
    QJsonObject all;
    for (auto connection = content.cbegin(); connection != content.cend(); ++connection) {
        QJsonObject secrets;
        for (auto each = connection->cbegin(); each != connection->cend(); ++each)
            secrets.insert(each.key(), each.value());
        all.insert(connection.key(), secrets);
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

void wipe(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), size_t(bytes.size()));
}

} // namespace

SecretBytes::SecretBytes(size_t size)
    : m_size(size)
{
    if (size > 0 && sodium_init() >= 0)
        m_bytes = static_cast<unsigned char *>(sodium_malloc(size));
    if (!m_bytes)
        m_size = 0;
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    return *this;
}

SecretBytes::~SecretBytes()
{
    sodium_free(m_bytes);
}

QByteArray freshSalt()
{
    QByteArray salt(crypto_pwhash_SALTBYTES, 0);
    if (sodium_init() >= 0)
        randombytes_buf(salt.data(), size_t(salt.size()));
    return salt;
}

Result<std::shared_ptr<const Keys>> deriveKeys(const QByteArray &phrase, const QByteArray &salt, const Effort &effort)
{
    if (sodium_init() < 0)
        return Error{ErrorKind::Secret, Said::tr("The machine gives no random numbers; no vault can be used."), {}};
    SecretBytes master(crypto_kdf_KEYBYTES);
    auto keys = std::make_shared<Keys>();
    keys->salt = salt;
    keys->effort = effort;
    keys->seal = SecretBytes(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    keys->check = QByteArray(crypto_kdf_BYTES_MIN, 0);
    const bool room = master.size() && keys->seal.size();
    if (!room || crypto_pwhash(master.data(), master.size(), phrase.constData(), size_t(phrase.size()),
                               reinterpret_cast<const unsigned char *>(salt.constData()), effort.operations, size_t(effort.memory),
                               crypto_pwhash_ALG_ARGON2ID13) != 0) {
        return Error{ErrorKind::Secret, Said::tr("The vault cannot be opened: it takes %1 MiB of memory for a moment, and the machine has not so much.")
                                            .arg(effort.memory / (1024 * 1024)), {}};
    }
    crypto_kdf_derive_from_key(keys->seal.data(), keys->seal.size(), 1, context, master.data());
    crypto_kdf_derive_from_key(reinterpret_cast<unsigned char *>(keys->check.data()), size_t(keys->check.size()), 2, context, master.data());
    return std::shared_ptr<const Keys>(keys);
}

Result<Header> readHeader(const QByteArray &file)
{
    if (file.size() > mostBytes)
        return damaged(Said::tr("it is larger than 4 MiB"));
    if (!file.startsWith(magic))
        return damaged(file.isEmpty() ? Said::tr("it is empty") : Said::tr("it does not begin as a vault does"));
    const qsizetype end = file.indexOf('\n');
    const QByteArray line = file.mid(magic.size(), end - magic.size());
    const qsizetype blank = line.indexOf(' ');
    const QByteArray json = line.mid(blank + 1);
    if (end < 0 || blank < 0 || hashOf(json).toHex() != line.left(blank))
        return damaged(Said::tr("its first line was changed"));
    const QJsonObject told = QJsonDocument::fromJson(json).object();
    Header header;
    header.salt = QByteArray::fromBase64(told.value("salt"_L1).toString().toLatin1());
    header.check = QByteArray::fromBase64(told.value("check"_L1).toString().toLatin1());
    header.effort.operations = quint64(std::max<qint64>(0, told.value("operations"_L1).toInteger()));
    header.effort.memory = quint64(std::max<qint64>(0, told.value("memory"_L1).toInteger()));
    const bool fits = told.value("kdf"_L1) == "argon2id"_L1 && header.salt.size() == qsizetype(crypto_pwhash_SALTBYTES)
        && header.effort.operations >= crypto_pwhash_OPSLIMIT_MIN && header.effort.operations <= mostOperations
        && header.effort.memory >= crypto_pwhash_MEMLIMIT_MIN && header.effort.memory <= mostMemory;
    if (!fits)
        return damaged(Said::tr("it was made in a way this version does not know"));
    return header;
}

Result<Content> open(const QByteArray &file, const Keys &keys)
{
    const auto header = readHeader(file);
    if (!header)
        return header.error();
    if (header->check != keys.check)
        return Error{ErrorKind::Secret, Said::tr("The key does not fit this vault."), {}};
    const qsizetype end = file.indexOf('\n') + 1;
    constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    const QByteArray sealed = file.mid(end + nonceSize);
    if (sealed.size() < qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES))
        return damaged(Said::tr("its end is missing"));
    QByteArray plain(sealed.size() - qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES), 0);
    unsigned long long length = 0;
    const auto bytes = [](const QByteArray &array) { return reinterpret_cast<const unsigned char *>(array.constData()); };
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        reinterpret_cast<unsigned char *>(plain.data()), &length, nullptr, bytes(sealed), size_t(sealed.size()), bytes(file), size_t(end),
        bytes(file) + end, keys.seal.data());
    if (opened != 0)
        return damaged(Said::tr("its content was changed"));
    const QJsonObject all = QJsonDocument::fromJson(plain).object();
    wipe(plain);
    Content content;
    for (auto connection = all.constBegin(); connection != all.constEnd(); ++connection) {
        const QJsonObject secrets = connection.value().toObject();
        for (auto each = secrets.constBegin(); each != secrets.constEnd(); ++each)
            content[connection.key()].insert(each.key(), each.value().toString());
    }
    return content;
}

QByteArray seal(const Content &content, const Keys &keys)
{
    const QByteArray head = headerLine(keys);
    QByteArray plain = packed(content);
    QByteArray nonce(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES, 0);
    randombytes_buf(nonce.data(), size_t(nonce.size()));
    QByteArray sealed(plain.size() + qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES), 0);
    unsigned long long length = 0;
    const auto bytes = [](const QByteArray &array) { return reinterpret_cast<const unsigned char *>(array.constData()); };
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(sealed.data()), &length, bytes(plain), size_t(plain.size()),
                                               bytes(head), size_t(head.size()), nullptr, bytes(nonce), keys.seal.data());
    wipe(plain);
    return head + nonce + sealed;
}

} // namespace Waybill::Vault
