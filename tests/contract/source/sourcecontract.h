#pragma once

#include "tests/contract/source/sourcebench.h"

#include <QObject>

namespace Waybill {

/// What every source owes the engine (SourceAdapter), proved against the system's stand-in.
class SourceContract : public QObject
{
    Q_OBJECT
public:
    explicit SourceContract(SourceBench &bench);

private Q_SLOTS:
    void init();
    void cleanup();

    void saysWhoItIs();
    void strangersAreTurnedAway();
    void answersStandInTheOrderAsked();
    void tellsEveryAnswer();
    void readingTwiceGivesTheSame();
    void r7_notFoundIsAnAnswer();
    void strangeWordsAreKeptVerbatim();
    void theEchoIsCarriedAsItIs();
    void oneUnreadableOrderLeavesTheOthers_data();
    void oneUnreadableOrderLeavesTheOthers();
    void truncatedAnswersAreErrors();
    void refusedSignInEndsTheCall();
    void laterIsAskedAgain();
    void askingForQuietIsHeard();
    void nobodyThere();
    void staysBelowItsLimitInFlight();
    void invoicesComeInOrder();
    void givesInvoiceFilesOrSaysNo();
    void listsChangesOrSaysNo();
    void listsSayTheSameAsAsking();
    void stopEndsEverything();
    void noSecretInAddresses();

private:
    QList<FetchedOrder> fetch(const QList<OrderRef> &refs);

    SourceBench &m_bench;
    std::unique_ptr<SourceAdapter> m_source;
};

} // namespace Waybill
