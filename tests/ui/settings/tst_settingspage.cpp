#include "tests/ui/support/deskonsandbox.h"
#include "ui/settings/auditmodel.h"
#include "ui/settings/datasection.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/shortcutssection.h"
#include "ui/settings/supportbundlepage.h"
#include "ui/settings/templatesettingspage.h"
#include "ui/settings/translations.h"
#include "ui/shell/actionbook.h"
#include "ui/widgets/times.h"
#include "ui/widgets/troublebar.h"

#include <QJsonDocument>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTimeEdit>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

namespace {

class Memory final : public WindowMemory
{
public:
    QJsonValue value(const QString &key) const override { return m_values.value(key, QJsonValue::Undefined); }
    void keep(const QString &key, const QJsonValue &value) override { m_values.insert(key, value); }

private:
    QMap<QString, QJsonValue> m_values;
};

} // namespace

/// Settings as a person sees them, on a real core.
class TestSettingsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void generalIsSavedAndAudited();
    void auditSaysChangesInWords();
    void proxyIsAskedForWhenNeeded();
    void templateSettings();
    void templateNameIsNotEmptied();
    void backUpAndRestore();
    void supportBundle();
    void archive();
    void shortcuts();

private:
    QString setting(const QString &name)
    {
        const auto rows = m_desk.story.service().ask<Result<QList<SettingRow>>>([](SyncCore &core) { return core.settings(); }).result();
        for (const SettingRow &row : *rows) {
            if (row.name == name)
                return row.value.toVariant().toString();
        }
        return u"?"_s;
    }
    void picture(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("WAYBILL_PICTURES");
        if (!folder.isEmpty())
            widget.grab().save(folder + u'/' + name + u".png"_s);
    }
    TemplateId integration()
    {
        return m_desk.story.service().ask<Result<QList<StoredTemplate>>>([](SyncCore &core) { return core.templates(); }).result()->first().id;
    }

    DeskOnSandbox m_desk;
};

void TestSettingsPage::initTestCase()
{
    installTranslations(*qApp, u"en"_s);
    const auto begun = m_desk.begin(14);
    QVERIFY2(begun.hasValue(), qPrintable(begun ? QString() : begun.error().message));
}

void TestSettingsPage::generalIsSavedAndAudited()
{
    SettingsPage page(m_desk.desk(), {});
    page.resize(800, 560);
    page.show();
    page.arrive();
    auto *exact = page.findChild<QCheckBox *>(u"ui/exactTimes"_s);
    QVERIFY(exact);
    QVERIFY(!exact->isChecked());
    QTest::mouseClick(exact, Qt::LeftButton, {}, QPoint(5, exact->height() / 2));
    QTRY_COMPARE(setting(u"ui/exactTimes"_s), u"true"_s);
    const QDateTime now = m_desk.story.now();
    QTRY_VERIFY(relativeTime(now.addSecs(-240), now) != u"4 minutes ago"_s);
    picture(page, u"general"_s);
    QTest::mouseClick(exact, Qt::LeftButton, {}, QPoint(5, exact->height() / 2));
    QTRY_COMPARE(setting(u"ui/exactTimes"_s), u"false"_s);
    QTRY_COMPARE(relativeTime(now.addSecs(-240), now), u"4 minutes ago"_s);

    page.showSection(u"audit"_s);
    auto *table = page.findChild<QTableView *>(u"auditTable"_s);
    QAbstractItemModelTester tester(table->model());
    QTRY_VERIFY(table->model()->rowCount() >= 2);
    const auto cell = [&](int row, int column) { return table->model()->index(row, column).data().toString(); };
    QTRY_COMPARE(cell(0, AuditModel::Which), u"ui/exactTimes"_s);
    QTRY_COMPARE(cell(0, AuditModel::Change), u"yes → as it came"_s);
    QCOMPARE(cell(1, AuditModel::Change), u"yes"_s); // each change stands there once
    picture(page, u"audit"_s);
}

void TestSettingsPage::auditSaysChangesInWords()
{
    const QJsonObject daily{{u"every"_s, 1440}};
    const QJsonObject hourly{{u"every"_s, 60}};
    AuditModel model;
    model.show({{.what = u"mapping"_s, .subject = u"Orders"_s, .from = 3, .to = 4},
                {.what = u"mapping"_s, .subject = u"Orders: status \"SHP\""_s, .from = u"backOrdered"_s, .to = u"shipped"_s},
                {.what = u"approval"_s, .subject = u"Orders"_s, .to = 4, .note = u"with mails to customers"_s},
                {.what = u"template"_s, .subject = u"Orders"_s, .from = daily, .to = hourly},
                {.what = u"line match"_s, .subject = u"PO-1"_s, .to = u"not ordered here"_s, .note = u"2"_s}},
               m_desk.story.now());
    QStringList changes;
    for (int row = 0; row < model.rowCount(); ++row)
        changes.append(model.index(row, AuditModel::Change).data().toString());
    QCOMPARE(changes, (QStringList{u"mapping 3 → mapping 4"_s, u"Back-ordered → Shipped"_s, u"mapping 4 · with mails to customers"_s,
                                   u"every: 1440 → 60"_s, u"not ordered here · 2"_s}));
}

void TestSettingsPage::proxyIsAskedForWhenNeeded()
{
    SettingsPage page(m_desk.desk(), u"network"_s);
    page.resize(800, 560);
    page.show();
    page.arrive();
    QCOMPARE(page.section(), u"network"_s);
    auto *kind = page.findChild<QComboBox *>(u"net/proxy"_s);
    auto *host = page.findChild<QLineEdit *>(u"net/proxyHost"_s);
    auto *port = page.findChild<QSpinBox *>(u"net/proxyPort"_s);
    QTRY_COMPARE(kind->currentText(), u"As this computer"_s);
    QTRY_VERIFY(!host->isVisible());
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    QTest::keyClick(kind, Qt::Key_Down);
    QTRY_VERIFY(host->isVisible());
    QTRY_COMPARE(setting(u"net/proxy"_s), u"http"_s);
    host->setFocus();
    QTest::keyClicks(host, u"proxy.example.com"_s);
    QTest::keyClick(host, Qt::Key_Return);
    QTRY_COMPARE(setting(u"net/proxyHost"_s), u"proxy.example.com"_s);
    port->setFocus();
    port->selectAll();
    QTest::keyClicks(port, u"3128"_s);
    QTest::keyClick(port, Qt::Key_Return);
    QTRY_COMPARE(setting(u"net/proxyPort"_s), u"3128"_s);
    auto *password = page.findChild<QLineEdit *>(u"proxyPassword"_s);
    QTest::keyClicks(password, u"open sesame"_s);
    QTest::mouseClick(page.findChild<QPushButton *>(u"keepProxyPassword"_s), Qt::LeftButton);
    QTRY_VERIFY(password->text().isEmpty()); // never shown again
    picture(page, u"network"_s);
    kind->setCurrentIndex(0);
    QTRY_COMPARE(setting(u"net/proxy"_s), u"system"_s);
    // The sandbox is on this computer: it is reached whatever the proxy says.
    QVERIFY(m_desk.story.pass().hasValue());

    page.showSection(u"notifications"_s);
    auto *quiet = page.findChild<QCheckBox *>(u"notify/quietHours"_s);
    auto *from = page.findChild<QTimeEdit *>(u"notify/quietFrom"_s);
    QTRY_VERIFY(!from->isEnabled());
    quiet->click();
    QTRY_VERIFY(from->isEnabled());
    QTRY_COMPARE(setting(u"notify/quietHours"_s), u"true"_s);
    picture(page, u"notifications"_s);
    quiet->click();
    QTRY_COMPARE(setting(u"notify/quietHours"_s), u"false"_s);
}

void TestSettingsPage::templateSettings()
{
    TemplateSettingsPage page(m_desk.desk(), integration());
    page.resize(800, 560);
    page.show();
    page.arrive();
    auto *daily = page.findChild<QRadioButton *>(u"daily"_s);
    auto *at = page.findChild<QTimeEdit *>(u"dailyAt"_s);
    QTRY_VERIFY(page.isEnabled());
    QCOMPARE(page.title(), u"Settings of Get Order Status"_s);
    QVERIFY(page.findChild<QRadioButton *>(u"realTime"_s)->isChecked());
    QVERIFY(!at->isEnabled());
    QTest::mouseClick(daily, Qt::LeftButton, {}, QPoint(5, daily->height() / 2));
    QVERIFY(at->isEnabled());
    at->setTime(QTime(7, 30));
    page.findChild<QComboBox *>(u"scope"_s)->setCurrentIndex(1);
    page.findChild<QCheckBox *>(u"deliveryNotices"_s)->click();
    page.findChild<QSpinBox *>(u"logKept"_s)->setValue(30);
    picture(page, u"templatesettings"_s);
    const auto stored = [this] {
        const QString id = integration().text();
        return *m_desk.story.service().ask<Result<TemplateSettings>>([id](SyncCore &core) { return core.templateSettings(id); }).result();
    };
    QTRY_COMPARE(stored().options.logKeptDays, 30);
    const TemplateSettings kept = stored();
    QCOMPARE(kept.frame.frequency, PollFrequency::Daily);
    QCOMPARE(kept.frame.dailyAt, QTime(7, 30));
    QCOMPARE(kept.scope, PollScope::Recent30);
    QVERIFY(!kept.options.deliveryNotices);
    QVERIFY(!kept.options.wants(u"delivered"_s));
    QTRY_VERIFY(page.findChild<QLabel *>(u"saveState"_s)->text().startsWith(u"✓ Saved"_s));

    TemplateSettingsPage again(m_desk.desk(), integration());
    again.arrive();
    QTRY_VERIFY(again.isEnabled());
    QVERIFY(again.findChild<QRadioButton *>(u"daily"_s)->isChecked());
    QCOMPARE(again.findChild<QTimeEdit *>(u"dailyAt"_s)->time(), QTime(7, 30));
    QCOMPARE(again.findChild<QComboBox *>(u"scope"_s)->currentText(), u"Orders of the last 30 days"_s);
}

void TestSettingsPage::templateNameIsNotEmptied()
{
    TemplateSettingsPage page(m_desk.desk(), integration());
    page.show();
    page.arrive();
    QTRY_VERIFY(page.isEnabled());
    auto *name = page.findChild<QLineEdit *>(u"name"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QTest::keyClick(name, Qt::Key_Return);
    auto *bar = page.findChild<TroubleBar *>();
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(bar->words(), u"A template needs a name."_s);
    QTest::keyClicks(name, u"Get Order Status"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(page.title(), u"Settings of Get Order Status"_s);
}

void TestSettingsPage::backUpAndRestore()
{
    SettingsPage page(m_desk.desk(), u"data"_s);
    page.resize(800, 560);
    page.show();
    page.arrive();
    auto *files = page.findChild<QListWidget *>(u"backups"_s);
    auto *bar = page.findChild<DataSection *>()->findChild<TroubleBar *>();
    QTRY_VERIFY(page.findChild<QLabel *>(u"noBackups"_s)->isVisible() && !files->isVisible()); // an empty list says so
    QTest::mouseClick(page.findChild<QPushButton *>(u"backUpNow"_s), Qt::LeftButton);
    QTRY_COMPARE(files->count(), 1);
    QVERIFY(files->isVisible() && !page.findChild<QLabel *>(u"noBackups"_s)->isVisible());
    QTRY_VERIFY(bar->words().startsWith(u"The backup is made and checked"_s));
    picture(page, u"data"_s);

    page.findChild<QCheckBox *>(u"ui/autostart"_s)->click();
    QTRY_COMPARE(setting(u"ui/autostart"_s), u"true"_s);
    auto *restore = page.findChild<QPushButton *>(u"restore"_s);
    QVERIFY(!restore->isEnabled());
    files->setCurrentRow(0);
    QTRY_VERIFY(restore->isEnabled());
    QTest::mouseClick(restore, Qt::LeftButton);
    QVERIFY(bar->words().contains(u"What is there now is kept"_s));
    for (QPushButton *button : bar->findChildren<QPushButton *>()) {
        if (button->text() == u"Restore"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(files->count(), 2); // what was there is one, too
    QTRY_VERIFY2(bar->words().startsWith(u"The data are those of"_s), qPrintable(bar->words()));
    QCOMPARE(setting(u"ui/autostart"_s), u"false"_s);
    QVERIFY(m_desk.story.pass().hasValue()); // work goes on
}

void TestSettingsPage::archive()
{
    QVERIFY(m_desk.story.advance(std::chrono::hours(48)).hasValue());
    SettingsPage page(m_desk.desk(), u"data"_s);
    page.show();
    page.arrive();
    auto *data = page.findChild<DataSection *>();
    page.findChild<QSpinBox *>(u"archiveDays"_s)->setValue(1);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"old.jsonl"_s);
    data->archiveTo(file);
    auto *bar = data->findChild<TroubleBar *>();
    QTRY_VERIFY2(bar->words().contains(u"moved to"_s), qPrintable(bar->words()));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray first = written.readLine();
    QVERIFY(QJsonDocument::fromJson(first).object().contains("result"_L1));
    ActivityFilter old;
    old.until = m_desk.story.now().addDays(-1);
    const auto left = m_desk.story.service().ask<Result<ActivityPage>>([old](SyncCore &core) { return core.activity(old, std::nullopt, 10); }).result();
    QVERIFY(left->entries.isEmpty());
}

void TestSettingsPage::supportBundle()
{
    SupportBundlePage page(m_desk.desk());
    page.resize(800, 560);
    page.show();
    page.arrive();
    auto *text = page.findChild<QPlainTextEdit *>(u"bundleText"_s);
    QTRY_VERIFY(text->toPlainText().contains(u"== Last runs =="_s));
    const QJsonObject details = m_desk.story.sandbox().connectionDetails();
    const QJsonObject supplier = details.value("tdsynnex"_L1).toObject();
    const QJsonObject business = details.value("autotask"_L1).toObject();
    const auto orders = m_desk.story.scenario().orders;
    const QString hidden = text->toPlainText();
    for (const QString &secret : {supplier.value("password"_L1).toString(), supplier.value("user"_L1).toString(),
                                  supplier.value("customerNumber"_L1).toString(), business.value("secret"_L1).toString(),
                                  business.value("userName"_L1).toString(), business.value("integrationCode"_L1).toString()}) {
        if (secret.size() > 2)
            QVERIFY2(!hidden.contains(secret), qPrintable(secret));
    }
    for (const auto &order : orders)
        QVERIFY2(!hidden.contains(order.po), qPrintable(order.po));
    picture(page, u"supportbundle"_s);

    page.findChild<QCheckBox *>(u"hideNumbers"_s)->click();
    const auto somePo = [&] {
        return std::any_of(orders.cbegin(), orders.cend(), [&](const auto &order) { return text->toPlainText().contains(order.po); });
    };
    QTRY_VERIFY(somePo());
    QTemporaryDir folder;
    const QString file = folder.filePath(u"bundle.txt"_s);
    page.saveTo(file);
    QTRY_VERIFY(QFile::exists(file));
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(saved.readAll()), text->toPlainText());
}

void TestSettingsPage::shortcuts()
{
    Memory memory;
    ActionBook book(memory);
    book.add({u"one"_s, u"&One"_s, {}, QKeySequence(u"Ctrl+1"_s), [] {}});
    book.add({u"two"_s, u"&Two…"_s, {}, QKeySequence(u"Ctrl+2"_s), [] {}});
    SettingsPage page(m_desk.desk(), u"shortcuts"_s);
    page.insertSection(u"shortcuts"_s, new ShortcutsSection(m_desk.desk(), book), u"data"_s);
    page.resize(800, 560);
    page.show();
    page.arrive();
    QCOMPARE(page.section(), u"shortcuts"_s);
    auto *edit = page.findChild<QKeySequenceEdit *>(u"shortcut/one"_s);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_J, Qt::ControlModifier);
    QTRY_COMPARE(book.shortcuts().first().shortcut, QKeySequence(u"Ctrl+J"_s));
    edit->clear();
    QTest::keyClick(edit, Qt::Key_2, Qt::ControlModifier); // taken
    QTRY_COMPARE(edit->keySequence(), QKeySequence(u"Ctrl+J"_s));
    picture(page, u"shortcuts"_s);
    QTest::mouseClick(page.findChild<QPushButton *>(u"resetShortcuts"_s), Qt::LeftButton);
    QTRY_COMPARE(edit->keySequence(), QKeySequence(u"Ctrl+1"_s));
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
