#pragma once

#include "core/secrets/secretstore.h"

#include <QObject>

namespace Waybill {

/// What any secret store owes; an own test class runs it against each.
class SecretStoreContract : public QObject
{
    Q_OBJECT
public:
    explicit SecretStoreContract(SecretStore *store)
        : m_store(store)
    {
    }

private Q_SLOTS:
    void cleanup();
    void givesBackWhatWasWritten_data();
    void givesBackWhatWasWritten();
    void missingIsNotFound();
    void writesOver();
    void keepsConnectionsApart();
    void removesOneOrAll();
    void listsKeysSorted();
    void refusesEmptyNamesAndValues();

private:
    SecretStore *m_store;
};

} // namespace Waybill
