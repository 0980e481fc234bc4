#include "tests/fuzz/parsers.h"

#include "core/mapping/templatefile.h"
#include "core/secrets/vault/sealing.h"

using namespace Waybill;

/// Files a person may open or get sent: a template, a vault.
void takeOutsideInput(const QByteArray &bytes)
{
    const auto entry = templateFromFile(bytes);
    answers(entry);
    if (entry) {
        const auto again = templateFromFile(templateToFile(*entry));
        holds(again && *again == *entry, "a template that was read is written as it was meant");
    }
    static const auto keys = Vault::deriveKeys("the key of this test", QByteArray(16, 's'), {1, 8192});
    const auto content = Vault::open(bytes, **keys);
    holds(!content || Vault::open(Vault::seal(*content, **keys), **keys).value() == *content, "a vault that opens can be kept");
}
