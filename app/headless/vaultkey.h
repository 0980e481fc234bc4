#pragma once

#include "app/headless/commands.h"
#include "core/secrets/vault/filevault.h"

namespace Waybill::Headless {

/// The key phrase of the vault: the first line of --vault-key-fd, else the systemd credential "waybill-vault-key"
/// (LoadCredentialEncrypted= in the unit), else asked for on the terminal. Secret error if there is none of them.
Result<QByteArray> vaultKey(const Settings &settings);
/// The key phrase for a new vault or a new key: from `descriptor` if given, else the credential where `credential`, else
/// asked for twice.
Result<QByteArray> newVaultKey(const QString &descriptor, bool credential);

/// The vault of --vault FILE or WAYBILL_VAULT, opened.
Result<std::unique_ptr<FileVault>> openVault(const Settings &settings);

} // namespace Waybill::Headless
