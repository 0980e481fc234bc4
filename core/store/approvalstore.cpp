#include "core/store/approvalstore.h"

#include "core/store/database.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

Approval approvalOf(const Row &row)
{
    Approval approval;
    approval.integration = row.id<TemplateId>(0);
    approval.mappingVersion = row.count(1);
    approval.order = row.id<RecordId>(2);
    approval.options = row.object(3);
    approval.by = row.text(4);
    approval.at = row.instant(5);
    return approval;
}

} // namespace

Result<Done> ApprovalStore::approve(const Approval &approval)
{
    return m_database.change(
        u"INSERT INTO approval (template, mapping_version, order_record, options, approved_by, approved_at) "
        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (template, mapping_version, order_record) DO UPDATE SET "
        "options = excluded.options, approved_by = excluded.approved_by, approved_at = excluded.approved_at"_s,
        {approval.integration.text(), approval.mappingVersion, approval.order.text(), Bind::object(approval.options),
         approval.by, Bind::instant(approval.at)});
}

Result<std::optional<Approval>> ApprovalStore::covering(const TemplateId &integration, int mappingVersion,
                                                        const RecordId &order)
{
    return m_database.first(
        u"SELECT template, mapping_version, order_record, options, approved_by, approved_at FROM approval "
        "WHERE template = ? AND mapping_version = ? AND order_record IN ('', ?) ORDER BY order_record LIMIT 1"_s,
        {integration.text(), mappingVersion, order.text()}, approvalOf);
}

Result<std::optional<Approval>> ApprovalStore::forAll(const TemplateId &integration, int mappingVersion)
{
    return covering(integration, mappingVersion, {});
}

Result<QList<RecordId>> ApprovalStore::approvedOrders(const TemplateId &integration, int mappingVersion)
{
    return m_database.select(u"SELECT order_record FROM approval WHERE template = ? AND mapping_version = ? "
                             "AND order_record <> '' ORDER BY order_record"_s,
                             {integration.text(), mappingVersion}, [](const Row &row) { return row.id<RecordId>(0); });
}

Result<QList<Approval>> ApprovalStore::list(const TemplateId &integration)
{
    return m_database.select(
        u"SELECT template, mapping_version, order_record, options, approved_by, approved_at FROM approval "
        "WHERE template = ? ORDER BY approved_at DESC, mapping_version DESC, order_record"_s,
        {integration.text()}, approvalOf);
}

} // namespace Waybill
