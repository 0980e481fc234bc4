#include "tests/chaos/weather.h"

#include <QJsonDocument>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

QList<WireFault> wireFaults()
{
    static const QList<WireFault> all = [] {
        const auto fault = [](const char *name, const char *json, bool onlyWrites = false, bool takesTime = false) {
            return WireFault{QString::fromLatin1(name), QJsonDocument::fromJson(json).object(), onlyWrites, takesTime};
        };
        return QList<WireFault>{
            fault("reset before the body is read", R"({"drop":"beforeBody"})"),
            fault("reset before the effect", R"({"drop":"beforeEffect"})"),
            fault("reset after the effect", R"({"drop":"afterEffect"})"),
            fault("cut inside the answer", R"({"drop":"midAnswer"})"),
            fault("cut inside the status line", R"({"drop":"headOnly"})"),
            fault("slow bytes", R"({"slow":{"bytes":100,"everyMs":1}})"),
            fault("truncated", R"({"truncateTo":20})"),
            fault("oversized", R"({"oversize":17000000})"),
            fault("a web page", R"({"html":true})"),
            fault("a web page after the effect", R"({"html":true,"effect":true})", true),
            fault("garbage", R"({"garbage":true})"),
            fault("401", R"({"status":401,"text":""})"),
            fault("403", R"({"status":403,"text":""})"),
            fault("404", R"({"status":404,"text":""})"),
            fault("408", R"({"status":408,"text":""})"),
            fault("409", R"({"status":409,"text":""})"),
            fault("429", R"({"status":429,"text":""})"),
            fault("429 for 30 s", R"({"status":429,"retryAfter":"30","text":""})"),
            fault("429 for 10 min", R"({"status":429,"retryAfter":"600","text":""})"),
            fault("500", R"({"status":500,"text":""})"),
            fault("500 after the effect", R"({"status":500,"text":"","effect":true})", true),
            fault("502", R"({"status":502,"html":true})"),
            fault("503", R"({"status":503,"text":""})"),
            fault("503 for 30 s", R"({"status":503,"retryAfter":"30","text":""})"),
            fault("silently dropped", R"({"status":200,"json":{"itemId":1}})", true),
            fault("late, after the time limit", R"({"delayMs":5400})", false, true),
            fault("stored, and no answer within the time limit", R"({"hold":true})", true, true),
        };
    }();
    return all;
}

QList<QJsonObject> stormyFaults(QRandomGenerator &random, bool withTime)
{
    struct Kind
    {
        QString system;
        QString method;
        QString path;
        bool changes;
    };
    static const QList<Kind> kinds{
        {u"tdsynnex"_s, {}, {}, false},
        {u"autotask"_s, u"POST"_s, u"/query$"_s, false},
        {u"autotask"_s, u"GET"_s, {}, false},
        {u"autotask"_s, u"PATCH"_s, u"/PurchaseOrders$"_s, true},
        {u"autotask"_s, u"PATCH"_s, u"/Items$"_s, true},
        {u"autotask"_s, u"POST"_s, u"/Notes$"_s, true},
    };
    const QList<WireFault> all = wireFaults();
    QList<QJsonObject> faults;
    int slow = 0;
    for (int wanted = 1 + random.bounded(8); wanted > 0;) {
        const WireFault &chosen = all.at(random.bounded(int(all.size())));
        const Kind &kind = kinds.at(random.bounded(int(kinds.size())));
        if ((chosen.onlyWrites && !kind.changes) || (chosen.takesTime && (!withTime || slow > 0)))
            continue;
        slow += chosen.takesTime ? 1 : 0;
        QJsonObject fault = chosen.json;
        fault.insert(u"name"_s, chosen.name);
        fault.insert(u"system"_s, kind.system);
        fault.insert(u"method"_s, kind.method);
        fault.insert(u"path"_s, kind.path);
        fault.insert(u"first"_s, 1 + random.bounded(kind.changes ? 4 : 12));
        fault.insert(u"count"_s, chosen.takesTime ? 1 : 1 + random.bounded(3));
        faults.append(fault);
        --wanted;
    }
    return faults;
}

} // namespace Waybill
