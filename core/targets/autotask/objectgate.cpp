#include "core/targets/autotask/objectgate.h"

namespace Waybill::Autotask {

ObjectGate::ObjectGate(int places)
    : m_places(places)
{
}

ObjectGate::~ObjectGate()
{
    close();
}

QCoro::Task<bool> ObjectGate::enter(QStringList objects, Urgency urgency)
{
    if (hasRoom(objects)) {
        occupy(objects);
        co_return true;
    }
    const auto gate = std::make_shared<Gate>();
    auto place = m_waiting.end();
    if (urgency == Urgency::Person)
        place = std::find_if(m_waiting.begin(), m_waiting.end(),
                             [](const Waiting &each) { return each.urgency == Urgency::Scheduled; });
    m_waiting.insert(place, {objects, urgency, gate});
    // From here on the gate may be gone when the answer comes: nothing of it is touched.
    const bool inside = co_await *gate;
    co_return inside;
}

void ObjectGate::leave(const QStringList &objects)
{
    for (const QString &object : objects)
        --m_inside[object];
    // Opening a gate runs whoever waits there, and that may come back here: take them out first.
    std::list<Waiting> admitted;
    for (auto it = m_waiting.begin(); it != m_waiting.end();) {
        const auto next = std::next(it);
        if (hasRoom(it->objects)) {
            occupy(it->objects);
            admitted.splice(admitted.end(), m_waiting, it);
        }
        it = next;
    }
    for (const Waiting &each : admitted)
        each.gate->open();
}

void ObjectGate::close()
{
    std::list<Waiting> away;
    away.swap(m_waiting);
    for (const Waiting &each : away)
        each.gate->callOff();
}

bool ObjectGate::hasRoom(const QStringList &objects) const
{
    return std::all_of(objects.begin(), objects.end(),
                       [this](const QString &object) { return m_inside.value(object) < m_places; });
}

void ObjectGate::occupy(const QStringList &objects)
{
    for (const QString &object : objects)
        ++m_inside[object];
}

} // namespace Waybill::Autotask
