#pragma once

#include "core/base/check.h"
#include "core/net/gate.h"

#include <QCoroTask>

#include <list>

namespace Waybill::Autotask {

/// How many requests may be under way for an object of Autotask's. The limit of the other side is three for one tracking
/// identifier and object, but it frees a place slightly after its answer has arrived; two never trip it.
/// A request for an item through its order counts for both objects: whose bucket it falls into is not documented.
class ObjectGate
{
public:
    explicit ObjectGate(int places = 2);
    ~ObjectGate();
    ObjectGate(const ObjectGate &) = delete;
    ObjectGate &operator=(const ObjectGate &) = delete;

    /// Waits for a place at each of the objects; false if the gate was closed meanwhile. A person's request goes before
    /// those of the schedule that wait. Whoever got true owes one leave().
    QCoro::Task<bool> enter(QStringList objects, Urgency urgency);
    void leave(const QStringList &objects);
    /// Sends everybody away who waits; those inside still leave.
    void close();

private:
    struct Waiting
    {
        QStringList objects;
        Urgency urgency;
        std::shared_ptr<Gate> gate;
    };
    bool hasRoom(const QStringList &objects) const;
    void occupy(const QStringList &objects);

    int m_places;
    QMap<QString, int> m_inside;
    std::list<Waiting> m_waiting;
};

} // namespace Waybill::Autotask
