#pragma once

#include "tests/chaos/troubledstory.h"

namespace Waybill {

/// Requests that ask for the same thing: ids in the path do not count.
struct RequestKind
{
    QString system;
    QString method;
    QString path; ///< a regular expression
    bool changes = false;

    QString words() const { return system + QChar(u' ') + method + QChar(u' ') + path; }
    bool operator==(const RequestKind &) const = default;
};

/// The small story with one fault at one kind of request.
class FaultyRun final : public TroubledStory
{
public:
    /// `fault` as in app/sandbox/README.md; empty: an unbroken run.
    explicit FaultyRun(QJsonObject fault = {});

    /// What was asked, in order of first arrival, set-up left out.
    QList<RequestKind> kinds();
    int faultsMet();

private:
    Result<Done> started() override;

    QJsonObject m_fault;
};

} // namespace Waybill
