#pragma once

#include "core/model/jsonmembers.h"
#include "core/store/connectionstore.h"
#include "core/store/outbox.h"
#include "core/store/statushistorystore.h"
#include "core/store/templatestore.h"

// The words that stand for the store's own enums in the database; those of the model have theirs there.
namespace Waybill::Json {

#define WAYBILL_WORDS(Type, ...)                                                                                       \
    template<>                                                                                                         \
    struct EnumNames<Type>                                                                                             \
    {                                                                                                                  \
        static constexpr auto names = std::to_array<std::pair<Type, const char *>>(__VA_ARGS__);                       \
    };

WAYBILL_WORDS(ConnectionRole, {{ConnectionRole::Source, "source"}, {ConnectionRole::Target, "target"}})
WAYBILL_WORDS(TemplateState, {{TemplateState::Draft, "draft"}, {TemplateState::Ready, "ready"},
                              {TemplateState::Trial, "trial"}, {TemplateState::Live, "live"}})
WAYBILL_WORDS(OutboxState, {{OutboxState::Intended, "intended"}, {OutboxState::Sent, "sent"},
                            {OutboxState::Verified, "verified"}, {OutboxState::Refused, "refused"},
                            {OutboxState::Unknown, "unknown"}, {OutboxState::Settled, "settled"}})
WAYBILL_WORDS(ToldBy, {{ToldBy::Supplier, "supplier"}, {ToldBy::Carrier, "carrier"}, {ToldBy::Person, "person"},
                       {ToldBy::Connector, "connector"}})

#undef WAYBILL_WORDS

} // namespace Waybill::Json

namespace Waybill {

/// Names and PO numbers are looked for without regard to case.
inline QString lookUpKey(const QString &text)
{
    return text.trimmed().toCaseFolded();
}

/// The enum of a word that the program itself wrote.
template<typename E>
E fromWord(const QString &word)
{
    return Json::enumValue<E>(word).value_or(Json::EnumNames<E>::names.front().first);
}

} // namespace Waybill
