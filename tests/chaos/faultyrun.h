#pragma once

#include "app/headless/sandboxstory.h"
#include "tests/chaos/storyend.h"

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

/// The small story once through in one process, with one fault at one kind of request.
class FaultyRun
{
public:
    /// `fault` as in app/sandbox/README.md; empty: an unbroken run.
    explicit FaultyRun(QJsonObject fault = {});
    StoryEnd play();

    /// Promises that were broken on the way: called written without an effect, sent again without a look.
    const QStringList &broken() const { return m_broken; }
    /// What was asked, in order of first arrival, set-up left out.
    QList<RequestKind> kinds();
    int faultsMet();

private:
    bool setUp();
    bool passUntilQuiet();
    bool pass(bool *pending);
    /// A person answers what waits for one: "check again", and looks whether a note is there.
    bool answerHolds();
    void checkVerified(const RunSummary &summary);
    void checkRepeats();

    QJsonObject m_fault;
    Headless::SandboxStory m_story;
    StoryEnd m_end;
    QStringList m_broken;
};

} // namespace Waybill
