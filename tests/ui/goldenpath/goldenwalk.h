#pragma once

#include "app/headless/sandboxstory.h"
#include "tests/ui/firstrun/hands.h"
#include "tests/ui/support/windowmemoryinram.h"
#include "ui/shell/mainwindow.h"

#include <QElapsedTimer>

namespace Waybill {

/// From nothing to the first trusted write and to the switch that is on, in the real window, by mouse and keys alone; the same
/// screens for each two systems. Counts what the person does, and remembers every word that could be read.
class GoldenWalk
{
public:
    /// The story has begun and nothing is connected. `vendor`: as the target calls whom the orders are placed with.
    GoldenWalk(Headless::SandboxStory &story, const QString &source, const QString &target, const QString &vendor = {});

    /// Empty, or what did not go as it should and what was to be read then.
    QString walk();

    /// Requests that changed something at the target.
    int writes() const;
    QString seen() const;
    MainWindow *window() const { return m_window.get(); }

    int clicks() const { return m_hands->clicks; }
    int typed() const { return m_hands->typed; }
    QMap<QString, QString> texts;   ///< by screen, "1" to "7": all that could be read
    QStringList strange;            ///< words that a person on this path never has to learn, with their screen
    double seconds = 0;             ///< to the first trusted write, without a person's pauses
    int writesBeforeTheYes = -1;
    QString summary() const;

private:
    using Step = QString (GoldenWalk::*)();
    QString begin();
    QString account(bool isSource);
    QString vendor();
    QString orders();
    QString mapping();
    QString look();
    QString turnOn();
    QString wrong(const QString &what) const { return what + u'\n' + seen(); }
    bool until(const std::function<bool()> &holds, int ms = 40'000) const;
    bool isReady(const QString &button) const;
    void read(const QString &screen);

    Headless::SandboxStory &m_story;
    WindowMemoryInRam m_memory;
    QString m_source;
    QString m_target;
    QString m_vendor;
    QMap<QString, NewConnection> m_accounts; ///< by kind
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Hands> m_hands;
    QElapsedTimer m_time;
};

} // namespace Waybill
