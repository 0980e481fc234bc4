#include "core/store/templatesetupstore.h"

#include "core/store/database.h"
#include "core/store/needing.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

Result<Done> TemplateSetupStore::saveDraft(const TemplateId &integration, const MappingDraft &draft)
{
    return m_database.change(u"INSERT INTO template_setup (template, draft, draft_page, draft_at) VALUES (?, ?, ?, ?) "
                             "ON CONFLICT (template) DO UPDATE SET draft = excluded.draft, draft_page = excluded.draft_page, "
                             "draft_at = excluded.draft_at"_s,
                             {integration.text(), Bind::object(draft.mapping), draft.page, Bind::instant(draft.at)});
}

Result<std::optional<MappingDraft>> TemplateSetupStore::draft(const TemplateId &integration)
{
    return m_database.first(u"SELECT draft, draft_page, draft_at FROM template_setup WHERE template = ? AND draft IS NOT NULL"_s,
                            {integration.text()}, [](const Row &row) {
                                return MappingDraft{row.object(0), row.count(1), row.instant(2)};
                            });
}

Result<Done> TemplateSetupStore::dropDraft(const TemplateId &integration)
{
    return m_database.change(u"UPDATE template_setup SET draft = NULL, draft_page = 0, draft_at = NULL WHERE template = ?"_s,
                             {integration.text()});
}

Result<Done> TemplateSetupStore::setConfigured(const TemplateId &integration, const QDateTime &at)
{
    return m_database.change(u"INSERT INTO template_setup (template, configured_at) VALUES (?, ?) ON CONFLICT (template) "
                             "DO UPDATE SET configured_at = coalesce(template_setup.configured_at, excluded.configured_at)"_s,
                             {integration.text(), Bind::instant(at)});
}

Result<bool> TemplateSetupStore::isConfigured(const TemplateId &integration)
{
    const auto known = m_database.number(
        u"SELECT count(*) FROM template t LEFT JOIN template_setup s ON s.template = t.id WHERE t.id = ? "
        "AND (s.configured_at IS NOT NULL OR t.first_switched_on_at IS NOT NULL)"_s, {integration.text()});
    return known ? Result<bool>(*known > 0) : Result<bool>(known.error());
}

Result<TemplateFigures> TemplateSetupStore::figures(const TemplateId &integration)
{
    const QString id = integration.text();
    const auto row = m_database.first(
        u"SELECT (SELECT count(*) FROM order_link WHERE template = ? AND ignored = 0 AND origin <> 'proposed' "
        "AND standing IN ('confirmed', 'unconfirmed')), "
        "(SELECT count(*) FROM order_link WHERE template = ? AND ignored = 0 AND origin = 'submitted' "
        "AND standing IN ('confirmed', 'unconfirmed')), "
        "(SELECT count(*) FROM ("_s + Needing::orders() + u") AS needing WHERE template = ?)"_s, {id, id, id}, [](const Row &r) {
            return TemplateFigures{r.count(0), r.count(1), r.count(2)};
        });
    if (!row)
        return row.error();
    return row->value_or(TemplateFigures());
}

} // namespace Waybill
