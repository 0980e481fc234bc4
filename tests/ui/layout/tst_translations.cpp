#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

/// Every text that stands in the sources now is in the .ts files, and finished.
class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsUnfinished_data();
    void nothingIsUnfinished();
};

void TestTranslations::nothingIsUnfinished_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("pluralOnly");
    QTest::addColumn<int>("atLeast"); // texts there are
    QTest::newRow("German") << u"de"_s << false << 2000;
    QTest::newRow("English plurals") << u"en"_s << true << 50;
}

void TestTranslations::nothingIsUnfinished()
{
    QFETCH(QString, language);
    QFETCH(bool, pluralOnly);
    QFETCH(int, atLeast);
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"waybill_%1.ts"_s.arg(language));
    QVERIFY(QFile::copy(QStringLiteral(WAYBILL_SOURCES "/translations/waybill_%1.ts").arg(language), copy));
    QStringList arguments{u"-silent"_s, u"-I"_s, u"."_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s};
    if (pluralOnly)
        arguments.append(u"-pluralonly"_s);
    arguments += {u"ui"_s, u"app/desktop"_s, u"app/composition"_s, u"core"_s, u"-ts"_s, copy};
    QProcess renew;
    renew.setWorkingDirectory(QStringLiteral(WAYBILL_SOURCES));
    renew.start(QStringLiteral(WAYBILL_LUPDATE), arguments);
    QVERIFY2(renew.waitForFinished(180'000) && renew.exitCode() == 0, renew.readAllStandardError().constData());

    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&file);
    QString source;
    QStringList unfinished;
    int texts = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == "source"_L1)
            source = reader.readElementText();
        else if (reader.name() == "translation"_L1 && ++texts && reader.attributes().value("type"_L1) == "unfinished"_L1)
            unfinished.append(source);
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(texts >= atLeast);
    QVERIFY2(unfinished.isEmpty(), qPrintable(u"%1 to be translated, the first: \"%2\". Build the target translations, then translate."_s
                                                  .arg(unfinished.size())
                                                  .arg(unfinished.value(0))));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
