#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace Waybill {

class Database;

/// A mapping as left in the wizard, not saved yet.
struct MappingDraft
{
    QJsonObject mapping;
    int page = 0; ///< where the person was
    QDateTime at;

    bool operator==(const MappingDraft &) const = default;
};

/// What stands on a template's tile in figures.
struct TemplateFigures
{
    int followed = 0;  ///< orders that are looked at
    int submitted = 0; ///< of these, sent to the supplier through the connector
    int needing = 0;   ///< orders that need a person, each once (Needing::orders)

    bool operator==(const TemplateFigures &) const = default;
};

/// How far a person has come with setting up a template.
class TemplateSetupStore
{
public:
    explicit TemplateSetupStore(Database &database)
        : m_database(database)
    {
    }

    Result<Done> saveDraft(const TemplateId &integration, const MappingDraft &draft);
    Result<std::optional<MappingDraft>> draft(const TemplateId &integration);
    Result<Done> dropDraft(const TemplateId &integration);
    /// The first time counts.
    Result<Done> setConfigured(const TemplateId &integration, const QDateTime &at);
    Result<bool> isConfigured(const TemplateId &integration);
    Result<TemplateFigures> figures(const TemplateId &integration);

private:
    Database &m_database;
};

} // namespace Waybill
