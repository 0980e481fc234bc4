#include "core/settings/filesettings.h"
#include "core/settings/settingkeys.h"
#include "core/settings/settings.h"
#include "core/settings/storedsettings.h"
#include "core/store/stores.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void semanticsNumbersAreTheDefaults_data();
    void semanticsNumbersAreTheDefaults();
    void everySettingIsWhole();
    void typedText_data();
    void typedText();
    void survivesInDatabaseAndFile();
    void changesAreAudited();
    void valuesNobodyLetInCountAsDefault();
    void exportHoldsOnlyWhatDiffers();
    void importIsAllOrNothing();
    void aDamagedFileIsSaidSo();
    void aFailedSaveChangesNothing();
};

static const QDateTime noon(QDate(2026, 1, 5), QTime(12, 0), Qt::UTC);

/// Keeps settings in memory; can be told to fail.
class MemoryBackend final : public SettingsBackend
{
public:
    Result<QMap<QString, QJsonValue>> load() override { return values; }
    Result<Done> save(const QString &key, const QJsonValue &value, const QString &, const QDateTime &) override
    {
        if (isFull)
            return Error{ErrorKind::Storage, u"full"_s, {}};
        ++saves;
        value.isUndefined() ? void(values.remove(key)) : void(values.insert(key, value));
        return Done{};
    }
    QMap<QString, QJsonValue> values;
    bool isFull = false;
    int saves = 0;
};

void TestSettings::semanticsNumbersAreTheDefaults_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("value");
    QTest::addColumn<QString>("unit");
    QTest::newRow("1 closed") << u"order/closedAfter"_s << 14 << u"days"_s;
    QTest::newRow("1 closed with scan") << u"order/closedAfterWithScan"_s << 45 << u"days"_s;
    QTest::newRow("3 discovery") << u"links/discoveryEvery"_s << 15 << u"min"_s;
    QTest::newRow("3 grace") << u"order/grace"_s << 14 << u"days"_s;
    QTest::newRow("3 invalid") << u"order/invalidGrace"_s << 14 << u"days"_s;
    QTest::newRow("3 short") << u"order/shortAfter"_s << 60 << u"days"_s;
    QTest::newRow("3 hold looked at") << u"order/holdLookAgain"_s << 24 << u"h"_s;
    QTest::newRow("3 target read") << u"order/targetReadAgain"_s << 24 << u"h"_s;
    QTest::newRow("7 event lines") << u"block/eventLines"_s << 10 << u"lines"_s;
    QTest::newRow("7 room") << u"block/freeUnits"_s << 200 << u"units"_s;
    QTest::newRow("7 supplier text") << u"block/supplierTextUnits"_s << 120 << u"units"_s;
    QTest::newRow("9 settle time") << u"writes/settleTime"_s << 120 << u"s"_s;
}

void TestSettings::semanticsNumbersAreTheDefaults()
{
    QFETCH(QString, name);
    QFETCH(int, value);
    QFETCH(QString, unit);
    MemoryBackend backend;
    const auto row = Settings::load(backend)->row(name);
    QVERIFY(row.hasValue());
    QCOMPARE(row->value.toInt(), value);
    QCOMPARE(row->unit, unit);
    QVERIFY(!row->isChanged);
}

void TestSettings::everySettingIsWhole()
{
    MemoryBackend backend;
    auto settings = Settings::load(backend);
    QStringList names;
    for (const SettingRow &row : settings->list()) {
        QVERIFY2(!row.about.isEmpty() && row.about.endsWith(u'.'), qPrintable(row.name));
        QVERIFY2(row.name.contains(u'/') && !names.contains(row.name), qPrintable(row.name));
        names += row.name;
        QVERIFY2(settings->setText(row.name, row.standard.toVariant().toString(), u"me"_s, noon).hasValue(), qPrintable(row.name));
    }
    QCOMPARE(backend.saves, 0); // a default is not worth storing
    QVERIFY(std::is_sorted(names.cbegin(), names.cend()));
    QVERIFY(names.size() > 25);
}

void TestSettings::typedText_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QJsonValue>("value"); // Undefined: refused
    const QJsonValue refused(QJsonValue::Undefined);
    QTest::newRow("number") << u"order/grace"_s << u" 21 "_s << QJsonValue(21);
    QTest::newRow("zero where it makes sense") << u"order/grace"_s << u"0"_s << QJsonValue(0);
    QTest::newRow("too small") << u"order/closedAfter"_s << u"0"_s << refused;
    QTest::newRow("too large") << u"order/grace"_s << u"366"_s << refused;
    QTest::newRow("no number") << u"order/grace"_s << u"two weeks"_s << refused;
    QTest::newRow("fraction") << u"order/grace"_s << u"1.5"_s << refused;
    QTest::newRow("beyond 32 bit") << u"order/grace"_s << u"99999999999"_s << refused;
    QTest::newRow("empty number") << u"order/grace"_s << u""_s << refused;
    QTest::newRow("yes") << u"notify/quietHours"_s << u"True"_s << QJsonValue(true);
    QTest::newRow("perhaps") << u"notify/quietHours"_s << u"perhaps"_s << refused;
    QTest::newRow("time") << u"notify/quietFrom"_s << u"21:30"_s << QJsonValue(u"21:30"_s);
    QTest::newRow("no time") << u"notify/quietFrom"_s << u"25:00"_s << refused;
    QTest::newRow("text") << u"block/wordEta"_s << u"Expected:"_s << QJsonValue(u"Expected:"_s);
    QTest::newRow("unknown") << u"order/nothing"_s << u"1"_s << refused;
}

void TestSettings::typedText()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QJsonValue, value);
    MemoryBackend backend;
    auto settings = Settings::load(backend);
    const auto set = settings->setText(name, text, u"me"_s, noon);
    QCOMPARE(set.hasValue(), !value.isUndefined());
    if (!set) {
        QCOMPARE(set.error().kind, ErrorKind::Usage);
        QVERIFY(set.error().message.contains(name));
        QVERIFY(backend.values.isEmpty());
        return;
    }
    QCOMPARE(settings->row(name)->value, value);
    QVERIFY(settings->row(name)->isChanged);
    QVERIFY(settings->reset(name, u"me"_s, noon).hasValue());
    QVERIFY(!settings->row(name)->isChanged);
    QVERIFY(backend.values.isEmpty());
}

void TestSettings::survivesInDatabaseAndFile()
{
    QTemporaryDir folder;
    auto stores = Stores::open(folder.path());
    QVERIFY(stores.hasValue());
    StoredSettings database((*stores)->settings);
    FileSettings file(folder.filePath(u"settings.json"_s));
    for (SettingsBackend *backend : {static_cast<SettingsBackend *>(&database), static_cast<SettingsBackend *>(&file)}) {
        auto settings = Settings::load(*backend);
        QVERIFY(settings.hasValue());
        QVERIFY(settings->set(Setting::settleTime, Seconds(90), u"me"_s, noon).hasValue());
        QVERIFY(settings->set(Setting::quietHours, true, u"me"_s, noon).hasValue());
        QVERIFY(settings->set(Setting::quietFrom, QTime(22, 15), u"me"_s, noon).hasValue());
        QVERIFY(settings->set(Setting::blockWordEta, u"Größe:"_s, u"me"_s, noon).hasValue());
        QVERIFY(settings->set(Setting::blockEventLines, 3, u"me"_s, noon).hasValue());
        QVERIFY(settings->set(Setting::blockEventLines, 10, u"me"_s, noon).hasValue()); // back
        const auto again = Settings::load(*backend);
        QCOMPARE(again->get(Setting::settleTime), Seconds(90));
        QCOMPARE(again->get(Setting::quietHours), true);
        QCOMPARE(again->get(Setting::quietFrom), QTime(22, 15));
        QCOMPARE(again->get(Setting::blockWordEta), u"Größe:"_s);
        QCOMPARE(again->get(Setting::graceAtEnd), Days(14));
        QCOMPARE(again->exported().size(), 4);
    }
}

void TestSettings::changesAreAudited()
{
    QTemporaryDir folder;
    auto stores = Stores::open(folder.path());
    StoredSettings database((*stores)->settings);
    auto settings = Settings::load(database);
    QVERIFY(settings->set(Setting::graceAtEnd, Days(21), u"Kim"_s, noon).hasValue());
    QVERIFY(settings->set(Setting::graceAtEnd, Days(21), u"Lee"_s, noon).hasValue()); // nothing new
    QVERIFY(settings->reset(u"order/grace"_s, u"Lee"_s, noon).hasValue());
    const auto audit = (*stores)->audit.list(u"setting"_s, 10);
    QCOMPARE(audit->size(), 2);
    QCOMPARE(audit->at(1).who, u"Kim"_s);
    QCOMPARE(audit->at(1).subject, u"order/grace"_s);
    QVERIFY(audit->at(1).from.isUndefined());
    QCOMPARE(audit->at(1).to, QJsonValue(21));
    QCOMPARE(audit->at(0).from, QJsonValue(21));
    QVERIFY(audit->at(0).to.isUndefined());
}

void TestSettings::valuesNobodyLetInCountAsDefault()
{
    MemoryBackend backend;
    backend.values = {{u"order/grace"_s, u"fourteen"_s}, {u"writes/settleTime"_s, 1}, {u"notify/quietHours"_s, 1},
                      {u"old/setting"_s, 5}};
    const auto settings = Settings::load(backend);
    QCOMPARE(settings->get(Setting::graceAtEnd), Days(14));
    QCOMPARE(settings->get(Setting::settleTime), Seconds(120));
    QCOMPARE(settings->get(Setting::quietHours), false);
    QVERIFY(settings->exported().isEmpty());
}

void TestSettings::exportHoldsOnlyWhatDiffers()
{
    MemoryBackend backend;
    auto settings = Settings::load(backend);
    QVERIFY(settings->exported().isEmpty());
    QVERIFY(settings->set(Setting::shortAfter, Days(90), u"me"_s, noon).hasValue());
    QCOMPARE(settings->exported(), (QJsonObject{{u"order/shortAfter"_s, 90}}));
    MemoryBackend other;
    auto copy = Settings::load(other);
    QVERIFY(copy->import(settings->exported(), u"me"_s, noon).hasValue());
    QCOMPARE(copy->get(Setting::shortAfter), Days(90));
}

void TestSettings::importIsAllOrNothing()
{
    MemoryBackend backend;
    auto settings = Settings::load(backend);
    for (const QJsonObject &bad : {QJsonObject{{u"order/grace"_s, 21}, {u"writes/settleTime"_s, u"long"_s}},
                                   QJsonObject{{u"order/grace"_s, 21}, {u"zz/unknown"_s, 1}}}) {
        const auto imported = settings->import(bad, u"me"_s, noon);
        QVERIFY(!imported);
        QCOMPARE(imported.error().kind, ErrorKind::Usage);
        QVERIFY(backend.values.isEmpty());
    }
}

void TestSettings::aDamagedFileIsSaidSo()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"settings.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"order/grace\": 21");
    file.close();
    FileSettings backend(file.fileName());
    const auto settings = Settings::load(backend);
    QVERIFY(!settings);
    QCOMPARE(settings.error().kind, ErrorKind::Storage);
    QVERIFY(!backend.save(u"order/grace"_s, 5, {}, noon)); // and it is not written over
    FileSettings nowhere(folder.filePath(u"no/such/folder/settings.json"_s));
    QVERIFY(nowhere.load().hasValue());
    QVERIFY(!nowhere.save(u"order/grace"_s, 5, {}, noon));
}

void TestSettings::aFailedSaveChangesNothing()
{
    MemoryBackend backend;
    auto settings = Settings::load(backend);
    backend.isFull = true;
    const auto set = settings->set(Setting::graceAtEnd, Days(21), u"me"_s, noon);
    QVERIFY(!set);
    QCOMPARE(set.error().kind, ErrorKind::Storage);
    QCOMPARE(settings->get(Setting::graceAtEnd), Days(14));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
