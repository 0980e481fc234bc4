// The connection check: each step is something that was done, and says what to do where it failed.
#include "core/targets/woocommerce/woocommercetarget.h"

#include "core/base/words.h"

#include <QPointer>

namespace Waybill {

using namespace WooCommerce;
using namespace Qt::Literals::StringLiterals;

namespace {

QString askForKey()
{
    return Said::tr("Please make a key for Waybill in WooCommerce > Settings > Advanced > REST API > Add key: a user with the role Shop manager, "
           "permission Read/Write. Send me the consumer key and the consumer secret by a safe way.");
}

CheckStep failed(const QString &name, const Error &error)
{
    const bool right = error.kind == ErrorKind::Auth || error.kind == ErrorKind::Permission;
    return {name, false, error.message, right ? askForKey() : QString()};
}

} // namespace

void WooCommerceTarget::note(WhoAmI &who, const CheckStep &step)
{
    who.steps.append(step);
    Q_EMIT stepChecked(step);
}

/// Nobody has to sign in for this.
QCoro::Task<Result<ShopReply>> WooCommerceTarget::checkAddress(WhoAmI *who)
{
    ShopAsk ask;
    ask.query.append({u"_fields"_s, u"namespaces,name,url,timezone_string,gmt_offset"_s});
    ask.subject = Said::tr("what the shop offers");
    ask.signedIn = false;
    Result<ShopReply> reply = co_await m_client.send(ask);
    if (!reply && reply.error().kind == ErrorKind::Auth) { // closed to strangers; the key may open it
        ask.signedIn = true;
        reply = co_await m_client.send(ask);
    }
    if (!reply) {
        const bool tls = reply.error().kind == ErrorKind::Tls;
        note(*who, failed(tls ? Said::tr("Encrypted") : Said::tr("Address answers"), reply.error()));
        co_return reply.error();
    }
    const QJsonObject index = reply->object();
    who->account = index.value("name"_L1).toString();
    who->webUrl = index.value("url"_L1).toString();
    note(*who, {Said::tr("Address answers"), true, who->webUrl.isEmpty() ? siteOf(m_client.shop()) : who->webUrl, {}});
    note(*who, {Said::tr("Encrypted"), true, m_client.encrypted() ? Said::tr("The certificate is valid.") : Said::tr("This shop is on this machine; requests are signed."), {}});
    if (!index.value("namespaces"_L1).toArray().contains(u"wc/v3"_s)) {
        const Error missing{ErrorKind::NotFound, Said::tr("WordPress answers at this address, but WooCommerce is not switched on there."), {}};
        note(*who, failed(u"WooCommerce found"_s, missing));
        co_return missing;
    }
    co_return reply;
}

QCoro::Task<Result<WhoAmI>> WooCommerceTarget::whoAmI()
{
    const QPointer<WooCommerceTarget> guard(this);
    const int stops = m_client.stops();
    const Error stopped = stoppedError();
    WhoAmI who;
    const Result<ShopReply> index = co_await checkAddress(&who);
    if (!guard || m_client.stops() != stops)
        co_return stopped;
    if (!index)
        co_return who;
    const QueryItems one{{u"per_page"_s, u"1"_s}, {u"_fields"_s, u"id"_s}};
    const Result<ShopReply> read = co_await get(u"wc/v3/orders"_s, one, Said::tr("the list of orders"));
    if (!guard || m_client.stops() != stops)
        co_return stopped;
    if (!read) {
        const bool knows = read.error().kind == ErrorKind::Permission;
        if (knows)
            note(who, {u"Signed in"_s, true, {}, {}});
        note(who, failed(knows ? Said::tr("Can read orders") : u"Signed in"_s, read.error()));
        co_return who;
    }
    note(who, {u"Signed in"_s, true, m_access.consumerKey.left(7) + u"…"_s, {}});
    note(who, {Said::tr("Can read orders"), true, read->noisy ? Said::tr("A plugin of the shop prints warnings before its answers. They are skipped; its owner may want to know.") : QString(), {}});
    ShopAsk nothing; // a batch of nothing changes nothing, and is refused to a key that may only read
    nothing.method = "POST";
    nothing.route = u"wc/v3/orders/batch"_s;
    nothing.body = "{}";
    nothing.subject = Said::tr("the right to change orders");
    const Result<ShopReply> change = co_await m_client.send(nothing);
    if (!guard || m_client.stops() != stops)
        co_return stopped;
    note(who, change ? CheckStep{u"Can change orders"_s, true, {}, {}} : failed(u"Can change orders"_s, change.error()));
    co_await checkVersion(&who);
    if (!guard || m_client.stops() != stops)
        co_return stopped;
    co_return who;
}

/// Told to managers of the shop only; not knowing it is no fault.
QCoro::Task<void> WooCommerceTarget::checkVersion(WhoAmI *who)
{
    const QPointer<WooCommerceTarget> guard(this);
    const QueryItems facts{{u"_fields"_s, u"environment,settings"_s}};
    const Result<ShopReply> reply = co_await get(u"wc/v3/system_status"_s, facts, Said::tr("the version of the shop"));
    if (!guard)
        co_return;
    const QJsonObject environment = reply ? reply->object().value("environment"_L1).toObject() : QJsonObject();
    who->version = environment.value("version"_L1).toString();
    const QString home = environment.value("home_url"_L1).toString();
    CheckStep step{u"Version"_s, true, Said::tr("The key's user may not see it; that is no fault."), {}};
    if (!who->version.isEmpty())
        step.text = Said::tr("WooCommerce %1, WordPress %2, at %3").arg(who->version, environment.value("wp_version"_L1).toString(), home);
    note(*who, step);
}

} // namespace Waybill
