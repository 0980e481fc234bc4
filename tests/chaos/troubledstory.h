#pragma once

#include "app/headless/sandboxstory.h"
#include "tests/chaos/storyend.h"

namespace Waybill {

/// A story once through in one process while something goes wrong: set up in fair weather, then passes at given minutes, each
/// tried every few minutes until nothing is pending, a person answering in between what waits for one. What goes wrong is the
/// heirs'.
class TroubledStory
{
public:
    struct Shape
    {
        QString scenario;      ///< a folder
        QList<int> passMinutes; ///< from the scenario's start, at which a pass begins
        int mostTries = 10;    ///< of one pass; their ticks end before the supplier's next word
        int leastTries = 1;    ///< of one pass, also where nothing is pending after the first
    };

    virtual ~TroubledStory() = default;
    Q_DISABLE_COPY_MOVE(TroubledStory)
    StoryEnd play();

    /// Promises that were broken on the way: called written without an effect, sent again without a look.
    const QStringList &broken() const { return m_broken; }

protected:
    explicit TroubledStory(Shape shape);

    /// The accounts are connected; the program is started anew afterwards, so that zone, fields and picklists are asked for
    /// within the passes as well.
    virtual Result<Done> connected() { return Done{}; }
    /// It is started and has asked for nothing yet.
    virtual Result<Done> started() { return Done{}; }
    /// One try of a pass, the first is 0. False: it came to no end. `pending`: something is still to be done.
    virtual bool tryOnce(int tries, bool *pending);
    /// Is this request one that must not arrive more often than in an unbroken run?
    virtual bool counts(const Sandbox::JournalEntry &entry) const { return changesSomething(entry); }

    /// What a pass said, and whether it left something to do.
    void judge(const Result<RunSummary> &summary, bool *pending);
    /// A person says "check again" to what was not kept. False: a hold that no trouble explains.
    bool answerHolds();
    /// False, and the story's trouble, if it went wrong.
    bool said(const Result<Done> &done, const QString &what = {});

    Headless::SandboxStory m_story;
    StoryEnd m_end;

private:
    bool setUp();
    bool passUntilQuiet();

    Shape m_shape;
    QStringList m_broken;
};

} // namespace Waybill
