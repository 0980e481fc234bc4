#include "core/model/orderstate.h"

#include "core/base/words.h"

namespace Waybill {

static const char *stageName(Stage stage)
{
    switch (stage) {
    case Stage::New: return QT_TRANSLATE_NOOP("Waybill::Core", "New");
    case Stage::Submitted: return QT_TRANSLATE_NOOP("Waybill::Core", "Submitted");
    case Stage::Received: return QT_TRANSLATE_NOOP("Waybill::Core", "Received");
    case Stage::Processing: return QT_TRANSLATE_NOOP("Waybill::Core", "Processing");
    case Stage::PartlyShipped: return QT_TRANSLATE_NOOP("Waybill::Core", "Partially shipped");
    case Stage::Shipped: return QT_TRANSLATE_NOOP("Waybill::Core", "Shipped");
    case Stage::Delivered: return QT_TRANSLATE_NOOP("Waybill::Core", "Delivered");
    case Stage::Invoiced: return QT_TRANSLATE_NOOP("Waybill::Core", "Invoiced");
    case Stage::Closed: return QT_TRANSLATE_NOOP("Waybill::Core", "Closed");
    case Stage::BackOrdered: return QT_TRANSLATE_NOOP("Waybill::Core", "Back-ordered");
    case Stage::InReview: return QT_TRANSLATE_NOOP("Waybill::Core", "In review");
    case Stage::OnHold: return QT_TRANSLATE_NOOP("Waybill::Core", "On hold");
    case Stage::Rejected: return QT_TRANSLATE_NOOP("Waybill::Core", "Rejected");
    case Stage::Cancelled: return QT_TRANSLATE_NOOP("Waybill::Core", "Cancelled");
    case Stage::NotFound: return QT_TRANSLATE_NOOP("Waybill::Core", "Not found");
    case Stage::Unknown: return QT_TRANSLATE_NOOP("Waybill::Core", "Not known yet");
    }
    Q_UNREACHABLE();
}

QString stageLabel(Stage stage)
{
    return QLatin1String(stageName(stage));
}

QString stageWords(Stage stage)
{
    return Said::tr(stageName(stage));
}

std::optional<int> mainRoadRank(Stage stage)
{
    switch (stage) {
    case Stage::New: return 0;
    case Stage::Submitted: return 10;
    case Stage::Received: return 20;
    case Stage::Processing: return 30;
    case Stage::PartlyShipped: return 40;
    case Stage::Shipped: return 50;
    case Stage::Delivered: return 60;
    case Stage::Invoiced: return 70;
    case Stage::Closed: return 80;
    case Stage::BackOrdered:
    case Stage::InReview:
    case Stage::OnHold:
    case Stage::Rejected:
    case Stage::Cancelled:
    case Stage::NotFound:
    case Stage::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

const QList<Stage> &allStages()
{
    static const QList<Stage> stages{Stage::New,        Stage::Submitted, Stage::Received,  Stage::Processing,
                                     Stage::PartlyShipped, Stage::Shipped, Stage::Delivered, Stage::Invoiced,
                                     Stage::Closed,     Stage::BackOrdered, Stage::InReview, Stage::OnHold,
                                     Stage::Rejected,   Stage::Cancelled, Stage::NotFound,  Stage::Unknown};
    return stages;
}

} // namespace Waybill
