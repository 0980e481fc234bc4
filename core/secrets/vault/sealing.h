#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <memory>

namespace Waybill::Vault {

/// Secrets of a vault: connection id to name to value.
using Content = QMap<QString, QMap<QString, QString>>;

/// Bytes that are wiped when they go and kept out of swap and core dumps as far as the system lets us (libsodium).
class SecretBytes
{
public:
    explicit SecretBytes(size_t size = 0);
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    ~SecretBytes();

    unsigned char *data() { return m_bytes; }
    const unsigned char *data() const { return m_bytes; }
    size_t size() const { return m_size; }

private:
    unsigned char *m_bytes = nullptr;
    size_t m_size = 0;
};

/// How hard a key is to guess: Argon2id's operations and bytes of memory.
struct Effort
{
    quint64 operations = 3;
    quint64 memory = 64 * 1024 * 1024;

    bool operator==(const Effort &) const = default;
};

/// What one key phrase makes of one salt; derived once, used for every read and write of the file.
struct Keys
{
    QByteArray salt;
    Effort effort;
    SecretBytes seal;  ///< encrypts
    QByteArray check;  ///< stands in the file: tells a wrong key from a damaged file
};

/// A fraction of a second and 64 MiB of memory with the standard effort. Secret error if there is not so much memory.
Result<std::shared_ptr<const Keys>> deriveKeys(const QByteArray &phrase, const QByteArray &salt, const Effort &effort);
QByteArray freshSalt();

/// What stands in the clear before the sealed part.
struct Header
{
    QByteArray salt;
    QByteArray check;
    Effort effort;
};

/// Errors: Malformed, the file is damaged or no vault; Secret, another key phrase. Both in words for people, without the
/// file's name, which the caller puts before them.
Result<Header> readHeader(const QByteArray &file);
Result<Content> open(const QByteArray &file, const Keys &keys);
/// XChaCha20-Poly1305 over the content; the header is authenticated with it.
QByteArray seal(const Content &content, const Keys &keys);

} // namespace Waybill::Vault
