#pragma once

#include "app/headless/sandboxstory.h"

#include <QObject>

namespace Waybill {

/// Sample orders: a scripted week at stand-ins of both sides, a core of its own on a folder that goes with it, both clocks
/// moved by the person. Nothing here waits but begin().
class SampleWorld : public QObject
{
    Q_OBJECT
public:
    explicit SampleWorld(QObject *parent = nullptr);

    /// Starts the stand-ins and an empty core; the accounts are there, nothing is followed yet.
    Result<Done> begin();
    /// Follows everything, switches the template on and lets so many steps of the week pass.
    void play(int steps);
    /// Moves both clocks step by step and lets what is due run after each.
    void moveOn(std::chrono::seconds by);

    SyncService &service() { return m_story.service(); }
    QDateTime now() const { return m_story.now(); }
    std::chrono::seconds step() const { return m_story.scenario().step; }
    bool atEnd() const { return m_story.atEnd(); }
    bool isMoving() const { return m_left > 0; }

Q_SIGNALS:
    void moved();
    void troubled(const Waybill::Error &error);

private:
    void switchOn(int steps);
    void nextStep();
    void runTemplates(const QStringList &ids);
    void fail(const Error &error);

    Headless::SandboxStory m_story;
    int m_left = 0; ///< steps still to go
};

} // namespace Waybill
