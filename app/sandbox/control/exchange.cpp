#include "app/sandbox/control/exchange.h"

#include "app/sandbox/world/world.h"

#include <QTimer>

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

Exchange::Exchange(Surroundings around, Request request, Reply reply, QObject *parent)
    : QObject(parent)
    , m_around(around)
    , m_request(std::move(request))
    , m_reply(std::move(reply))
{
}

Exchange::~Exchange() = default;

JournalEntry Exchange::arrivalOf(const Surroundings &around, const Request &request)
{
    JournalEntry entry;
    entry.id = request.id;
    entry.system = around.standIn->system();
    entry.method = request.method;
    entry.path = request.path;
    entry.endpoint = around.standIn->endpoint(request);
    entry.lane = around.standIn->lane(request);
    entry.at = around.standIn->world().now();
    entry.arrivedMs = around.sinceStart->elapsed();
    return entry;
}

void Exchange::begin()
{
    m_timer.start();
    m_around.journal->arrived(arrivalOf(m_around, m_request), m_request.target, m_request.body);
    m_fault = m_around.faults->meet(m_around.standIn->system(), m_request);
    if (!m_around.standIn->serves(m_request)) {
        m_response = Response::html(404, u"<html><body><h1>404 Not Found</h1></body></html>\n"_s);
        deliver();
        return;
    }
    if (auto refusal = m_around.standIn->admit(m_request)) {
        m_response = *std::move(refusal);
        deliver();
        return;
    }
    m_admitted = true;
    const auto wait = m_around.standIn->latency(m_request) + (m_fault ? m_fault->delay : std::chrono::milliseconds(0));
    if (wait.count() <= 0)
        proceed();
    else
        QTimer::singleShot(wait, Qt::PreciseTimer, this, &Exchange::proceed);
}

void Exchange::proceed()
{
    if (m_fault && !m_fault->runsHandle()) {
        deliver();
        return;
    }
    m_request.waited = std::chrono::milliseconds(m_timer.elapsed());
    m_response = m_around.standIn->handle(m_request);
    m_around.journal->handled(m_request.id, m_response.status);
    AfterEffect next = m_fault && m_fault->hold ? AfterEffect::Hold : AfterEffect::Send;
    if (*m_around.hook)
        next = (*m_around.hook)(m_around.standIn->system(), m_request, m_response);
    m_dropAnswer = next == AfterEffect::Drop;
    if (next == AfterEffect::Hold) {
        m_held = true;
        m_reply.whenGone([this] { finish(JournalEntry::Outcome::ClientGone); });
        return;
    }
    if (m_response.delay.count() > 0)
        QTimer::singleShot(m_response.delay, Qt::PreciseTimer, this, &Exchange::deliver);
    else
        deliver();
}

void Exchange::release()
{
    if (!std::exchange(m_held, false))
        return;
    deliver();
}

void Exchange::applyFault()
{
    if (m_fault->status)
        m_response.status = *m_fault->status;
    if (m_fault->replacesAnswer()) {
        m_response.headers = {{"Content-Type", "text/plain; charset=utf-8"}};
        m_response.body = m_fault->answer.value_or(QByteArray());
    }
    for (const Header &header : std::as_const(m_fault->headers))
        m_response.set(header.first, header.second);
    if (!m_fault->replace.isEmpty()) {
        QString text = QString::fromUtf8(m_response.body);
        for (const auto &[pattern, with] : std::as_const(m_fault->replace))
            text.replace(pattern, with);
        m_response.body = text.toUtf8();
    }
    if (m_fault->oversize > m_response.body.size())
        m_response.body += QByteArray(m_fault->oversize - m_response.body.size(), ' ');
    if (m_fault->truncateTo)
        m_response.body.truncate(*m_fault->truncateTo);
}

Delivery Exchange::delivery() const
{
    Delivery way;
    if (m_dropAnswer)
        way.end = Delivery::End::Reset;
    if (!m_fault)
        return way;
    way.sliceBytes = m_fault->sliceBytes;
    way.slicePause = m_fault->slicePause;
    switch (m_fault->drop) {
    case Fault::Drop::No:
        break;
    case Fault::Drop::BeforeBody:
    case Fault::Drop::BeforeEffect:
    case Fault::Drop::AfterEffect:
        way.end = Delivery::End::Reset;
        break;
    case Fault::Drop::MidAnswer:
        way.end = Delivery::End::Cut;
        way.bytes = m_fault->cutAfter.value_or(m_response.body.size() / 2);
        break;
    case Fault::Drop::HeadOnly:
        way.end = Delivery::End::HeadOnly;
        break;
    }
    return way;
}

void Exchange::deliver()
{
    if (m_fault)
        applyFault();
    const Delivery way = delivery();
    const bool dropped = way.end != Delivery::End::Whole;
    const QPointer<Exchange> guard(this);
    m_response.set("Date", httpDate(m_around.standIn->world().now())); // the system's clock is the world's
    m_reply.send(m_response, way, [guard, dropped] {
        if (!guard)
            return;
        const bool there = guard->m_reply.clientIsThere();
        guard->finish(dropped ? JournalEntry::Outcome::Dropped
                      : there ? JournalEntry::Outcome::Answered
                              : JournalEntry::Outcome::ClientGone);
    });
}

void Exchange::finish(JournalEntry::Outcome outcome)
{
    if (std::exchange(m_finished, true))
        return;
    m_around.journal->finished(m_request.id, m_around.sinceStart->elapsed(), outcome, m_response.status,
                               m_fault ? m_fault->name : QString());
    if (m_admitted)
        m_around.standIn->finished(m_request);
    deleteLater();
}

} // namespace Waybill::Sandbox
