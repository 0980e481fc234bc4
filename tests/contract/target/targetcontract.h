#pragma once

#include "tests/contract/target/targetbench.h"

#include <QObject>

namespace Waybill {

/// What every target owes the engine (TargetAdapter), proved against the system's stand-in.
class TargetContract : public QObject
{
    Q_OBJECT
public:
    explicit TargetContract(TargetBench &bench);

private Q_SLOTS:
    void init();
    void cleanup();

    void saysWhoItIs();
    void strangersAreTurnedAway();
    void offersWritableFields();
    void r3_findsOnlyLinkedOrders();
    void findsOpenOrders();
    void findsByNumberExactly();
    void readsWholeOrders();
    void leavesOutMissingOrders();
    void asksForNoLinesUnlessWanted();
    void oneUnreadableOrderLeavesTheOthers();
    void truncatedReadsAreErrors();
    void readBackShowsWhatWasWritten();
    void emptyClears();
    void linesAreWritten();
    void r37_ignoredFieldsShowAtReadBack();
    void refusedWritesStopNothing();
    void r37_cutConnectionsAreUnknown_data();
    void r37_cutConnectionsAreUnknown();
    void writesLeaveOnce();
    void refusedSignInEndsTheBatch();
    void askingForQuietEndsTheBatch();
    void staysBelowTheLimitInFlight();
    void stopEndsEverything();
    void tellsItsUsage();

private:
    RecordWrite headerWrite(const RecordId &order, const FieldRef &field, const FieldValue &value, qint64 outboxId) const;
    FieldValue headerValue(const RecordId &order, const FieldRef &field);

    TargetBench &m_bench;
    std::unique_ptr<TargetAdapter> m_target;
};

} // namespace Waybill
