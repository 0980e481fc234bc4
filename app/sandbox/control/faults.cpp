#include "app/sandbox/control/faults.h"

#include <QJsonDocument>
#include <QSet>

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

Error wrong(const QString &what)
{
    return Error{ErrorKind::Usage, u"Fault: %1"_s.arg(what), {}};
}

std::optional<Fault::Drop> dropNamed(const QString &name)
{
    static const QMap<QString, Fault::Drop> names{{u"beforeBody"_s, Fault::Drop::BeforeBody},
                                                  {u"beforeEffect"_s, Fault::Drop::BeforeEffect},
                                                  {u"afterEffect"_s, Fault::Drop::AfterEffect},
                                                  {u"midAnswer"_s, Fault::Drop::MidAnswer},
                                                  {u"headOnly"_s, Fault::Drop::HeadOnly}};
    const auto found = names.constFind(name);
    return found == names.constEnd() ? std::nullopt : std::optional(*found);
}

QRegularExpression pattern(const QJsonValue &value)
{
    return QRegularExpression(value.toString(), QRegularExpression::CaseInsensitiveOption |
                                                    QRegularExpression::DotMatchesEverythingOption);
}

/// The body that stands in for the stand-in's own: "text", "json", "html" or "garbage".
void readAnswer(const QJsonObject &object, Fault &fault)
{
    if (object.contains(u"text"_s))
        fault.answer = object.value(u"text"_s).toString().toUtf8();
    if (object.contains(u"json"_s)) {
        const QJsonValue json = object.value(u"json"_s);
        fault.answer = json.isArray() ? QJsonDocument(json.toArray()).toJson(QJsonDocument::Compact)
                                      : QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact);
        fault.headers.prepend({"Content-Type", "application/json; charset=utf-8"});
    }
    if (object.value(u"html"_s).toBool()) {
        fault.answer = "<!DOCTYPE html>\n<html><head><title>Service unavailable</title></head>\n"
                       "<body><h1>We'll be back soon</h1><p>Scheduled maintenance.</p></body></html>\n";
        fault.headers.prepend({"Content-Type", "text/html; charset=utf-8"});
    }
    if (object.value(u"garbage"_s).toBool())
        fault.answer = QByteArray::fromHex("00ff1f8b0800fffe3c3c3e7b225d5d5dc3280a0d00e28028efbfbf");
}

} // namespace

bool Fault::runsHandle() const
{
    if (effect)
        return *effect;
    return !replacesAnswer() && drop != Drop::BeforeBody && drop != Drop::BeforeEffect;
}

Result<Fault> faultFromJson(const QJsonObject &object)
{
    static const QSet<QString> known{u"name"_s,       u"system"_s,   u"method"_s,      u"path"_s,   u"body"_s,
                                     u"first"_s,      u"count"_s,    u"probability"_s, u"status"_s, u"headers"_s,
                                     u"retryAfter"_s, u"text"_s,     u"json"_s,        u"html"_s,   u"garbage"_s,
                                     u"effect"_s,     u"delayMs"_s,  u"slow"_s,        u"drop"_s,   u"cutAfter"_s,
                                     u"truncateTo"_s, u"oversize"_s, u"replace"_s,     u"hold"_s,   u"note"_s};
    if (object.isEmpty())
        return wrong(u"an object that says whom it meets and what it does is expected"_s);
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            return wrong(u"unknown member \"%1\""_s.arg(key));
    }
    Fault fault;
    fault.name = object.value(u"name"_s).toString(u"unnamed"_s);
    fault.system = object.value(u"system"_s).toString();
    fault.method = object.value(u"method"_s).toString().toLatin1().toUpper();
    fault.path = pattern(object.value(u"path"_s));
    fault.body = pattern(object.value(u"body"_s));
    fault.first = object.value(u"first"_s).toInt(1);
    fault.count = object.value(u"count"_s).toInt(fault.count);
    fault.probability = object.value(u"probability"_s).toDouble(1);
    if (object.contains(u"status"_s))
        fault.status = object.value(u"status"_s).toInt();
    const QJsonObject headers = object.value(u"headers"_s).toObject();
    for (auto it = headers.constBegin(); it != headers.constEnd(); ++it)
        fault.headers.append({it.key().toLatin1(), it.value().toString().toUtf8()});
    if (object.contains(u"retryAfter"_s))
        fault.headers.append({"Retry-After", object.value(u"retryAfter"_s).toVariant().toString().toLatin1()});
    readAnswer(object, fault);
    if (object.contains(u"effect"_s))
        fault.effect = object.value(u"effect"_s).toBool();
    fault.delay = std::chrono::milliseconds(object.value(u"delayMs"_s).toInt());
    const QJsonObject slow = object.value(u"slow"_s).toObject();
    fault.sliceBytes = slow.value(u"bytes"_s).toInt();
    fault.slicePause = std::chrono::milliseconds(slow.value(u"everyMs"_s).toInt(20));
    if (object.contains(u"drop"_s)) {
        const auto drop = dropNamed(object.value(u"drop"_s).toString());
        if (!drop)
            return wrong(u"\"drop\" is beforeBody, beforeEffect, afterEffect, midAnswer or headOnly"_s);
        fault.drop = *drop;
    }
    if (object.contains(u"cutAfter"_s))
        fault.cutAfter = object.value(u"cutAfter"_s).toInt();
    if (object.contains(u"truncateTo"_s))
        fault.truncateTo = object.value(u"truncateTo"_s).toInt();
    fault.oversize = object.value(u"oversize"_s).toInt();
    const QJsonArray replace = object.value(u"replace"_s).toArray();
    for (const QJsonValue &one : replace)
        fault.replace.append({pattern(one.toObject().value(u"pattern"_s)), one.toObject().value(u"with"_s).toString()});
    fault.hold = object.value(u"hold"_s).toBool();
    if (!fault.path.isValid() || !fault.body.isValid())
        return wrong(u"\"path\" or \"body\" of %1 is no regular expression"_s.arg(fault.name));
    if (fault.drop == Fault::Drop::BeforeBody && !fault.body.pattern().isEmpty())
        return wrong(u"%1 drops before the body is read, so it cannot look at it"_s.arg(fault.name));
    return fault;
}

FaultPlan::FaultPlan(quint64 seed)
    : m_random(quint32(seed ^ (seed >> 32U)) + 1)
{
}

Result<Done> FaultPlan::add(const QJsonObject &faults)
{
    QJsonArray list = faults.value(u"faults"_s).toArray();
    if (!faults.contains(u"faults"_s))
        list.append(faults);
    QList<Fault> read;
    for (const QJsonValue &item : std::as_const(list)) {
        const auto fault = faultFromJson(item.toObject());
        if (!fault)
            return fault.error();
        read.append(*fault);
    }
    const QMutexLocker lock(&m_mutex);
    m_faults += read;
    return Done{};
}

void FaultPlan::add(Fault fault)
{
    const QMutexLocker lock(&m_mutex);
    m_faults.append(std::move(fault));
}

void FaultPlan::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_faults.clear();
}

std::optional<Fault> FaultPlan::meet(const QString &system, const Request &request)
{
    return meetIf(system, request, false);
}

std::optional<Fault> FaultPlan::meetHead(const QString &system, const Request &head)
{
    return meetIf(system, head, true);
}

std::optional<Fault> FaultPlan::meetIf(const QString &system, const Request &request, bool headOnly)
{
    const QMutexLocker lock(&m_mutex);
    std::optional<Fault> met;
    for (Fault &fault : m_faults) {
        if ((fault.drop == Fault::Drop::BeforeBody) != headOnly)
            continue;
        if (!fault.system.isEmpty() && fault.system != system)
            continue;
        if (!fault.method.isEmpty() && fault.method != request.method)
            continue;
        if (!fault.path.match(request.path).hasMatch())
            continue;
        if (!headOnly && !fault.body.pattern().isEmpty() &&
            !fault.body.match(QString::fromUtf8(request.body)).hasMatch())
            continue;
        ++fault.seen; // counted also when an earlier fault takes the request
        const bool inRange = fault.seen >= fault.first && qint64(fault.seen) < qint64(fault.first) + fault.count;
        if (met || !inRange)
            continue;
        if (fault.probability < 1 && m_random.generateDouble() >= fault.probability)
            continue;
        ++fault.met;
        met = fault;
    }
    return met;
}

QJsonArray FaultPlan::toJson() const
{
    const QMutexLocker lock(&m_mutex);
    QJsonArray list;
    for (const Fault &fault : m_faults) {
        list.append(QJsonObject{{u"name"_s, fault.name},
                                {u"system"_s, fault.system},
                                {u"path"_s, fault.path.pattern()},
                                {u"seen"_s, fault.seen},
                                {u"met"_s, fault.met}});
    }
    return list;
}

} // namespace Waybill::Sandbox
