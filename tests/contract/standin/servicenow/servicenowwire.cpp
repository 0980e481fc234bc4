#include "tests/contract/standin/servicenow/servicenowwire.h"

#include <QTest>

namespace Waybill::Test {

using namespace Sandbox;
using namespace Qt::Literals::StringLiterals;

void ServiceNowWire::start()
{
    SandboxOptions options;
    options.scenario = QStringLiteral(STANDIN_SCENARIOS "/servicenow");
    options.ownThread = true;
    m_sandbox = std::make_unique<SandboxServer>(options);
    const auto started = m_sandbox->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
}

ServiceNowWire::Headers ServiceNowWire::basic()
{
    return {{"Authorization", "Basic " + QByteArray("waybill.integration:sandbox-only-sn-password").toBase64()},
            {"Accept", "application/json"},
            {"Content-Type", "application/json"}};
}

ServiceNowWire::Said ServiceNowWire::ask(const QByteArray &method, const QByteArray &target, const QByteArray &body, Headers headers)
{
    if (headers.isEmpty())
        headers = basic();
    Wire wire(m_sandbox->url(u"servicenow"_s));
    Said said;
    static_cast<WireAnswer &>(said) = wire.ask(method, target, body, headers);
    said.json = QJsonDocument::fromJson(said.body).object();
    return said;
}

ServiceNowWire::Said ServiceNowWire::list(const QByteArray &table, const QByteArray &query, const QByteArray &more)
{
    return ask("GET", "/api/now/table/" + table + "?sysparm_query=" + query.toPercentEncoding() + more);
}

ServiceNowWire::Said ServiceNowWire::patch(const QByteArray &table, const QString &id, const QJsonObject &fields, const QByteArray &query)
{
    return ask("PATCH", "/api/now/table/" + table + '/' + id.toLatin1() + query, text(fields));
}

ServiceNowWire::Said ServiceNowWire::token(const QByteArray &form)
{
    return ask("POST", "/oauth_token.do", form, {{"Content-Type", "application/x-www-form-urlencoded"}});
}

QStringList ServiceNowWire::numbers(const QByteArray &query)
{
    QStringList numbers;
    const QJsonArray rows = list("proc_po", query, "&sysparm_fields=number").rows();
    for (const QJsonValue &row : rows)
        numbers.append(row[u"number"_s].toString());
    return numbers;
}

void ServiceNowWire::options(const QJsonObject &changes)
{
    m_sandbox->run([&] { QCOMPARE(m_sandbox->standIn(u"servicenow"_s)->setOptions(changes).status, 200); });
}

QJsonObject ServiceNowWire::header(const QString &number)
{
    return m_sandbox->state(u"servicenow"_s).value(number).toObject().value("header"_L1).toObject();
}

QString ServiceNowWire::order(const QString &number)
{
    return header(number).value("sys_id"_L1).toString();
}

QStringList ServiceNowWire::lines(const QString &number)
{
    QStringList ids;
    const QJsonArray all = m_sandbox->state(u"servicenow"_s).value(number).toObject().value("lines"_L1).toArray();
    for (const QJsonValue &line : all)
        ids.append(line[u"sys_id"_s].toString());
    return ids;
}

} // namespace Waybill::Test
