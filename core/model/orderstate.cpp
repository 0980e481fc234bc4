#include "core/model/orderstate.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

QString stageLabel(Stage stage)
{
    switch (stage) {
    case Stage::New: return u"New"_s;
    case Stage::Submitted: return u"Submitted"_s;
    case Stage::Received: return u"Received"_s;
    case Stage::Processing: return u"Processing"_s;
    case Stage::PartlyShipped: return u"Partially shipped"_s;
    case Stage::Shipped: return u"Shipped"_s;
    case Stage::Delivered: return u"Delivered"_s;
    case Stage::Invoiced: return u"Invoiced"_s;
    case Stage::Closed: return u"Closed"_s;
    case Stage::BackOrdered: return u"Back-ordered"_s;
    case Stage::InReview: return u"In review"_s;
    case Stage::OnHold: return u"On hold"_s;
    case Stage::Rejected: return u"Rejected"_s;
    case Stage::Cancelled: return u"Cancelled"_s;
    case Stage::NotFound: return u"Not found"_s;
    case Stage::Unknown: return u"Unknown"_s;
    }
    Q_UNREACHABLE();
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
