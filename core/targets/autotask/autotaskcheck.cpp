// The connection check: each step is something that was done, and says what to ask for where it failed.
#include "core/targets/autotask/autotasktarget.h"

#include "core/base/words.h"
#include "core/targets/autotask/autotaskquery.h"

#include <QPointer>

namespace Waybill {

using namespace Autotask;
using namespace Qt::Literals::StringLiterals;

namespace {

QString askForRight(const QString &right)
{
    return Said::tr("Please open the security level of the API user that Waybill uses in Autotask (Admin > Resources/Users > Security "
           "Levels) and grant: %1. The user also needs access to the line of business that our purchase orders belong to. "
           "Nothing else is needed; receiving and deleting stay as they are.").arg(right);
}

CheckStep failed(const QString &name, const Error &error, const QString &askAdmin)
{
    return {name, false, error.message, error.kind == ErrorKind::Permission || error.kind == ErrorKind::Auth ? askAdmin : QString()};
}

CheckStep rightStep(const QString &name, bool granted, const QString &right)
{
    if (granted)
        return {name, true, {}, {}};
    return {name, false, Said::tr("The API user lacks one right: %1.").arg(right), askForRight(right)};
}

} // namespace

void AutotaskTarget::note(WhoAmI &who, const QList<CheckStep> &steps)
{
    who.steps += steps;
    for (const CheckStep &step : steps)
        Q_EMIT stepChecked(step);
}

QCoro::Task<Result<WhoAmI>> AutotaskTarget::whoAmI()
{
    const QPointer<AutotaskTarget> guard(this);
    const int stops = m_client.stops();
    const Error stopped = stoppedError();
    WhoAmI who;
    const Result<Zone> zone = co_await m_client.zone(true);
    if (!guard || m_client.stops() != stops)
        co_return stopped;
    if (!zone) {
        note(who, {failed(u"Zone found"_s, zone.error(), Said::tr("Please tell me the user name of the Autotask API user for Waybill."))});
        co_return who;
    }
    who.account = zone->database.isEmpty() ? zone->name : Said::tr("%1, database %2").arg(zone->name, zone->database);
    who.webUrl = zone->webUrl.toString();
    note(who, {CheckStep{u"Zone found"_s, true, zone->name.isEmpty() ? zone->url.host() : zone->name, {}}});

    const Result<Reply> signIn =
        co_await m_client.get(u"ThresholdInformation"_s, Said::tr("the sign-in"));
    if (!guard || m_client.stops() != stops)
        co_return stopped;
    if (!signIn) {
        note(who, {failed(u"Signed in"_s, signIn.error(),
                                Said::tr("Please check in Autotask that the API user for Waybill is active, and send me its secret and "
                                "tracking identifier again (Admin > Resources/Users > API User, Security tab)."))});
        co_return who;
    }
    who.version = u"REST V1.0"_s;
    note(who, {CheckStep{u"Signed in"_s, true, m_access.userName, {}}});
    const QList<CheckStep> orders =
        co_await checkRights(purchaseOrders, u"Can read purchase orders"_s, u"Can change purchase orders"_s);
    note(who, orders);
    if (!guard || m_client.stops() != stops)
        co_return stopped;
    if (orders.first().passed) {
        const QList<CheckStep> visible = co_await checkVisible();
        note(who, visible);
        if (!guard || m_client.stops() != stops)
            co_return stopped;
    }
    const QList<CheckStep> lines =
        co_await checkRights(purchaseOrderItems, u"Can read order lines"_s, Said::tr("Can change order lines"));
    note(who, lines);
    if (!guard || m_client.stops() != stops)
        co_return stopped;
    const QList<CheckStep> parts = co_await checkRights(productVendors, Said::tr("Can read vendor part numbers"), QString());
    note(who, parts);
    if (!guard || m_client.stops() != stops)
        co_return stopped;
    co_return who;
}

/// One question an entity; a step for reading, and one for changing where it has a name.
QCoro::Task<QList<CheckStep>> AutotaskTarget::checkRights(QString entity, QString readName, QString changeName)
{
    const QString view = Said::tr("View on %1 (Inventory)").arg(entity);
    const QString edit = Said::tr("Edit on %1 (Inventory)").arg(entity);
    const Result<Reply> reply = co_await m_client.get(entity + "/entityInformation"_L1, Said::tr("the rights on %1").arg(entity));
    const Result<EntityRights> rights = reply ? parseRights(reply->body, entity) : Result<EntityRights>(reply.error());
    QList<CheckStep> steps;
    if (!rights) {
        steps.append(failed(readName, rights.error(), askForRight(view)));
        co_return steps;
    }
    steps.append(rightStep(readName, rights->canQuery, view));
    if (!changeName.isEmpty())
        steps.append(rightStep(changeName, rights->canUpdate, edit));
    co_return steps;
}

/// A restricted security level hides records instead of refusing them.
QCoro::Task<QList<CheckStep>> AutotaskTarget::checkVisible()
{
    const QString name = Said::tr("Sees purchase orders");
    const QByteArray all = Query().exists(u"id"_s).body();
    const Result<qint64> counted = co_await m_client.count(purchaseOrders, all);
    CheckStep step{name, true, {}, {}};
    if (!counted) {
        step = failed(name, counted.error(), askForRight(Said::tr("View on PurchaseOrders (Inventory)")));
    } else if (*counted > 0) {
        step.text = Said::tr("%n purchase orders are visible.", nullptr, int(*counted));
    } else {
        step.passed = false;
        step.text = Said::tr("Autotask shows no purchase order to this user. Either there is none yet, or the user is not associated "
                    "with the line of business they belong to.");
        step.askAdmin = askForRight(Said::tr("View on PurchaseOrders (Inventory)"));
    }
    co_return QList<CheckStep>(1, step);
}

} // namespace Waybill
