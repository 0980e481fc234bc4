#pragma once

#include "app/sandbox/http/server.h"
#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMutex>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <limits>

namespace Waybill::Sandbox {

/// Which requests go wrong, and how. The JSON form is explained in app/sandbox/README.md.
struct Fault
{
    enum class Drop {
        No,
        BeforeBody,   ///< reset when the head has come, the body unread
        BeforeEffect, ///< reset when the request is complete; nothing is stored
        AfterEffect,  ///< stored, then reset without an answer
        MidAnswer,    ///< stored, then cut inside the answer
        HeadOnly,     ///< stored, then closed inside the status line
    };

    QString name;
    // whom it meets; empty means any
    QString system;
    QByteArray method;
    QRegularExpression path;
    QRegularExpression body;
    int first = 1;                               ///< the first matching request it meets, counted from 1
    int count = std::numeric_limits<int>::max(); ///< how many from there
    double probability = 1;
    // what it does
    std::optional<int> status;        ///< answer of this status instead of the stand-in's
    QList<Header> headers;            ///< added to (replacing in) the answer
    std::optional<QByteArray> answer; ///< body instead of the stand-in's
    std::optional<bool> effect;       ///< does handle() run? Default: only if the stand-in's own answer is used
    std::chrono::milliseconds delay{0};
    qsizetype sliceBytes = 0;
    std::chrono::milliseconds slicePause{0};
    Drop drop = Drop::No;
    std::optional<qsizetype> cutAfter;   ///< for MidAnswer: bytes of the body that leave; default half
    std::optional<qsizetype> truncateTo; ///< a shorter body with a Content-Length that agrees with it
    qsizetype oversize = 0;              ///< the body is padded to at least this size
    QList<std::pair<QRegularExpression, QString>> replace; ///< in the body
    bool hold = false;                                     ///< the effect is stored, the answer waits for release()

    int seen = 0; ///< matching requests so far
    int met = 0;  ///< requests it did something to

    bool replacesAnswer() const { return status || answer; }
    bool runsHandle() const;
};

Result<Fault> faultFromJson(const QJsonObject &object);

/// The faults that are loaded. May be used from any thread.
class FaultPlan
{
public:
    explicit FaultPlan(quint64 seed = 1);
    /// {"faults":[…]} or one fault; all or none are taken.
    Result<Done> add(const QJsonObject &faults);
    void add(Fault fault);
    void clear();
    /// The first fault that meets this complete request, counted.
    std::optional<Fault> meet(const QString &system, const Request &request);
    /// The same for a head whose body is still unread (faults that drop before the body).
    std::optional<Fault> meetHead(const QString &system, const Request &head);
    QJsonArray toJson() const;

private:
    std::optional<Fault> meetIf(const QString &system, const Request &request, bool headOnly);

    mutable QMutex m_mutex;
    QRandomGenerator m_random;
    QList<Fault> m_faults;
};

} // namespace Waybill::Sandbox
