#include "core/base/error.h"
#include "core/base/words.h"
#include "core/net/httperror.h"
#include "core/plan/explain.h"
#include "core/plan/holddecision.h"
#include "core/plan/words.h"
#include "core/settings/settingcatalogue.h"
#include "tests/unit/plan/plantest.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <memory>

using namespace Waybill;
using namespace Waybill::PlanTest;
using namespace Qt::Literals::StringLiterals;

/// What the core says to people, in German where German is spoken; and what is written elsewhere, the same as ever.
class GermanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void anExplanation();
    void anError();
    void aNumberHasItsForms_data();
    void aNumberHasItsForms();
    void aSettingIsExplained();
    void whatIsWrittenStaysAsItWas();

private:
    void speakGerman() { QVERIFY(QCoreApplication::installTranslator(&m_german)); }

    QTemporaryDir m_folder;
    QTranslator m_german;
};

void GermanTest::initTestCase()
{
    const QString compiled = m_folder.filePath(u"german.qm"_s);
    QProcess compile;
    compile.start(QStringLiteral(WAYBILL_LRELEASE), {u"-silent"_s, QStringLiteral(WAYBILL_SOURCES "/translations/waybill_de.ts"), u"-qm"_s, compiled});
    QVERIFY2(compile.waitForFinished(60'000) && compile.exitCode() == 0, compile.readAllStandardError().constData());
    QVERIFY(m_german.load(compiled));
}

void GermanTest::cleanup()
{
    QCoreApplication::removeTranslator(&m_german);
}

/// An order that was looked at and has two fields to write.
Explanation explained(const Story &story)
{
    return explain(story.input, SyncPlanner::plan(story.input), ExplainFacts());
}

void GermanTest::anExplanation()
{
    Story story;
    story.input.link.standing = LinkStanding::NotFound;
    const Explanation english = explained(story);
    QVERIFY2(english.sentence.endsWith("This does not mean it was cancelled."_L1), qPrintable(english.sentence));
    speakGerman();
    const Explanation german = explained(story);
    QVERIFY2(german.sentence.endsWith(u"Das heißt nicht, dass sie storniert wurde."_s), qPrintable(german.sentence));
    QVERIFY(german.sentence.contains(story.input.link.po.text()) && german.sentence.startsWith(story.input.sourceName));
    QCOMPARE(german.steps.first().fixLabel, u"Nummer prüfen"_s);
    QCOMPARE(german.steps.first().fix, english.steps.first().fix); // a key, not a word
    QCOMPARE(german.steps.size(), english.steps.size());
    for (qsizetype i = 0; i < german.steps.size(); ++i) {
        QCOMPARE(german.steps.at(i).id, english.steps.at(i).id);
        QVERIFY2(german.steps.at(i).words != english.steps.at(i).words, qPrintable(german.steps.at(i).words));
    }
}

void GermanTest::anError()
{
    HttpResponse response;
    response.status = 401;
    QCOMPARE(statusError(response, false, u"Autotask"_s)->message, u"Autotask refused the sign-in (401)."_s);
    speakGerman();
    const auto error = statusError(response, false, u"Autotask"_s);
    QCOMPARE(error->message, u"Autotask hat die Anmeldung abgelehnt (401)."_s);
    QCOMPARE(error->detail, u"HTTP 401"_s); // for the log
    QCOMPARE(errorKindName(error->kind), u"auth"_s);
}

void GermanTest::aNumberHasItsForms_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("words");
    QTest::newRow("one") << 1 << u"1 Notiz"_s;
    QTest::newRow("two") << 2 << u"2 Notizen"_s;
    QTest::newRow("none") << 0 << u"0 Notizen"_s;
}

void GermanTest::aNumberHasItsForms()
{
    QFETCH(int, number);
    QFETCH(QString, words);
    QCOMPARE(Said::tr("%n note(s)", nullptr, number), u"%1 note(s)"_s.arg(number));
    speakGerman();
    QCOMPARE(Said::tr("%n note(s)", nullptr, number), words);
}

void GermanTest::aSettingIsExplained()
{
    const SettingEntry *entry = findSetting(u"order/grace"_s);
    QVERIFY(entry);
    QCOMPARE(entry->expected(), u"a whole number from 0 to 365 (days)"_s);
    speakGerman();
    QCOMPARE(entry->expected(), u"eine ganze Zahl von 0 bis 365 (Tage)"_s);
}

/// Values, notes and blocks in other systems, keys and hashes do not depend on who looks at them.
void GermanTest::whatIsWrittenStaysAsItWas()
{
    Story story;
    story.ship(0, 4, u"1Z999AA10312345670"_s);
    const WritePlan english = SyncPlanner::plan(story.input);
    speakGerman();
    const WritePlan german = SyncPlanner::plan(story.input);
    QCOMPARE(stageLabel(Stage::PartlyShipped), u"Partially shipped"_s);
    QCOMPARE(stageWords(Stage::PartlyShipped), u"Teilweise versandt"_s);
    QVERIFY(!english.writes.isEmpty());
    QCOMPARE(german.writes.size(), english.writes.size());
    QStringList reasons;
    for (qsizetype i = 0; i < english.writes.size(); ++i) {
        QCOMPARE(german.writes.at(i).wanted, english.writes.at(i).wanted);
        QCOMPARE(german.writes.at(i).inner, english.writes.at(i).inner);
        QCOMPARE(german.writes.at(i).rule, english.writes.at(i).rule);
        if (german.writes.at(i).reason != english.writes.at(i).reason)
            reasons.append(german.writes.at(i).reason);
    }
    QVERIFY(!reasons.isEmpty());
    QCOMPARE(german.notes.size(), english.notes.size());
    for (qsizetype i = 0; i < english.notes.size(); ++i)
        QCOMPARE(german.notes.at(i).text, english.notes.at(i).text);
    QCOMPARE(german.settledHash, english.settledHash);
    QCOMPARE(decisionKey(Decision::KeepOnce), u"keep"_s);
    QCOMPARE(decisionLabel(Decision::AllowOnce), u"Einmal erlauben"_s);
}

QTEST_GUILESS_MAIN(GermanTest)
#include "tst_german.moc"
