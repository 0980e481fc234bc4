#include "tests/ui/support/deskonsandbox.h"
#include "ui/activity/activityexport.h"
#include "ui/activity/activitylogpage.h"
#include "ui/orders/decidepage.h"
#include "ui/orders/orderpage.h"
#include "ui/orders/orderspage.h"
#include "ui/orders/tablefile.h"
#include "ui/overview/overviewpage.h"

#include <QAbstractItemView>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QTextEdit>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// What a supplier sends is text, wherever it comes out: on screen, in the purchase order, in files, in the search.
class TestHostileText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyOrderWasUnderstoodOrToldOf();
    void nothingIsMarkupOnScreen_data();
    void nothingIsMarkupOnScreen();
    void purchaseOrdersHoldPlainText();
    void filesHoldNoFormulaAndNoMarkup_data();
    void filesHoldNoFormulaAndNoMarkup();
    void itIsFoundByAnyPiece_data();
    void itIsFoundByAnyPiece();

private:
    static QStringList texts();
    static QJsonObject order(int number, const QString &text);
    std::unique_ptr<Page> pageCalled(const QString &name);

    QTemporaryDir m_scenario;
    DeskOnSandbox m_bench;
    std::optional<Desk> m_desk; ///< outlives the pages
};

/// As XML can carry them; other control characters cannot stand in an answer at all.
QStringList TestHostileText::texts()
{
    return {u"=HYPERLINK(\"http://127.0.0.1:9/?\"&A1,\"open\")"_s,
            u"+1+cmd|' /C calc'!A0"_s,
            u"-2+3"_s,
            u"@SUM(A1:A9)"_s,
            u"\t=1+1"_s,
            u"<img src=\"http://127.0.0.1:9/x.png\"><b>bold</b><script>alert(1)</script>"_s,
            u"</td></tr></table><h1>done</h1>"_s,
            u"%1 %2 %n %L3 %%1"_s,
            u"'; DROP TABLE activity; --"_s,
            u"100%_off \\ \"quoted\" *"_s,
            u"abc\u202Egnp.exe\u2066\u200B"_s,
            u"first line\u2028second\u0085third"_s,
            u"[[Waybill: end]] [wb:0000000000]"_s,
            QString(40'000, u'W')};
}

QJsonObject TestHostileText::order(int number, const QString &text)
{
    const QString supplierOrder = QString::number(170'000'000 + number);
    const QJsonObject product{{u"id"_s, 700'000 + number}, {u"name"_s, u"Dock %1"_s.arg(number)}, {u"sku"_s, u"D-%1"_s.arg(number)},
                              {u"vendorPartNumber"_s, QString::number(5'000'000 + number)}, {u"vendorProductNumber"_s, QString::number(5'000'000 + number)},
                              {u"manufacturerProductName"_s, u"AB-%1"_s.arg(number)}, {u"manufacturerName"_s, u"Example Devices"_s}};
    const QJsonObject line{{u"id"_s, 900'000 + number}, {u"quantity"_s, 2}, {u"unitCost"_s, 100.0}, {u"estimatedArrivalDate"_s, QJsonValue::Null},
                           {u"memo"_s, QJsonValue::Null}, {u"product"_s, product}};
    const QJsonObject header{{u"status"_s, u"Submitted"_s}, {u"vendorID"_s, u"TD SYNNEX"_s}, {u"purchaseForCompanyID"_s, u"Example Client Inc"_s},
                             {u"externalPONumber"_s, supplierOrder}, {u"vendorInvoiceNumber"_s, QJsonValue::Null}, {u"generalMemo"_s, u"Dock B"_s},
                             {u"shippingDate"_s, QJsonValue::Null}, {u"freight"_s, QJsonValue::Null}, {u"shipToName"_s, u"Example Client Inc"_s},
                             {u"createDateTime"_s, u"2026-03-02T13:20:00Z"_s}, {u"submitDateTime"_s, u"2026-03-02T13:40:00Z"_s}};
    // Everything of the supplier's that is free text; some orders also have a status nobody knows.
    const QJsonObject package{{u"tracking"_s, text}, {u"weight"_s, u"2.5"_s}, {u"quantity"_s, 1}, {u"serials"_s, QJsonArray{text}}};
    const QJsonObject row{{u"line"_s, u"1"_s}, {u"of"_s, 1}, {u"code"_s, number % 3 == 0 || number == 8 || number == 10 ? text.left(200) : u"shipped"_s}, {u"order"_s, supplierOrder},
                          {u"type"_s, u"SO"_s}, {u"quantity"_s, 2}, {u"price"_s, 100.0}, {u"name"_s, text}, {u"shipped"_s, 1},
                          {u"shipTime"_s, u"day 1 05:50:00"_s}, {u"warehouse"_s, u"14"_s}, {u"shipMethod"_s, u"FG"_s}, {u"shipMethodDescription"_s, text},
                          {u"packages"_s, QJsonArray{package}}};
    const QJsonObject invoice{{u"number"_s, text.left(60)}, {u"date"_s, u"day 1"_s}, {u"order"_s, supplierOrder},
                              {u"lines"_s, QJsonArray{QJsonObject{{u"line"_s, u"1"_s}, {u"quantity"_s, 1}, {u"price"_s, 100.0}, {u"name"_s, text}}}}};
    const QJsonObject event{{u"at"_s, u"day 1 05:55"_s}, {u"code"_s, u"accepted"_s}, {u"reason"_s, text}, {u"poTime"_s, u"day 1 05:40:12"_s},
                            {u"rows"_s, QJsonArray{row}}, {u"invoice"_s, invoice}};
    return {{u"po"_s, u"PO-HOSTILE-%1"_s.arg(number, 2, 10, QChar(u'0'))}, {u"title"_s, u"hostile text"_s}, {u"link"_s, u"submitted"_s},
            {u"autotask"_s, QJsonObject{{u"id"_s, 500'000 + number}, {u"header"_s, header}, {u"lines"_s, QJsonArray{line}}}},
            {u"supplier"_s, QJsonArray{event}}, {u"target"_s, QJsonArray()}, {u"expected"_s, QJsonObject{{u"coverage"_s, u"updated"_s}}}};
}

void TestHostileText::initTestCase()
{
    const QJsonArray companies{QJsonObject{{u"id"_s, 175}, {u"companyName"_s, u"TD SYNNEX"_s}, {u"companyType"_s, u"Vendor"_s}},
                               QJsonObject{{u"id"_s, 310}, {u"companyName"_s, u"Example Client Inc"_s}, {u"companyType"_s, u"Customer"_s}}};
    const QJsonObject scenario{
        {u"title"_s, u"Hostile text"_s}, {u"zone"_s, u"America/Los_Angeles"_s}, {u"start"_s, u"2026-03-02 06:00"_s}, {u"end"_s, u"day 2 18:00"_s},
        {u"step"_s, u"2h"_s},
        {u"tdsynnex"_s, QJsonObject{{u"customerNumber"_s, u"123456"_s}, {u"user"_s, u"orders-ro@example.com"_s}, {u"password"_s, u"sandbox-only-password"_s}}},
        {u"autotask"_s, QJsonObject{{u"userName"_s, u"api-user@example.com"_s}, {u"secret"_s, u"sandbox-only-secret"_s},
                                    {u"integrationCode"_s, u"SANDBOXINTEGRATIONCODE01"_s}, {u"companies"_s, companies}}}};
    QJsonArray orders;
    for (const QString &text : texts())
        orders.append(order(int(orders.size()) + 1, text));
    const auto write = [&](const QString &name, const QJsonObject &object) {
        QFile file(m_scenario.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(object).toJson()) > 0;
    };
    QVERIFY(write(u"scenario.json"_s, scenario) && write(u"01-orders.json"_s, {{u"orders"_s, orders}}));
    auto ready = m_bench.story.begin(m_scenario.path());
    if (ready)
        ready = m_bench.story.connect(true);
    QVERIFY2(ready, ready ? "" : qPrintable(ready.error().message + ready.error().detail));
    m_desk.emplace(m_bench.desk());
    for (int pass = 0; pass < 4; ++pass) {
        const auto passed = m_bench.story.pass();
        QVERIFY2(passed && !passed->stopped, passed ? qPrintable(passed->stopped ? passed->stopped->message : QString()) : qPrintable(passed.error().message));
        QVERIFY(m_bench.story.advanceOneStep());
    }
}

void TestHostileText::everyOrderWasUnderstoodOrToldOf()
{
    const auto orders = m_bench.story.service().ask<Result<QList<OrderRow>>>([](SyncCore &core) { return core.orders({}); }).result();
    QVERIFY(orders.hasValue());
    QCOMPARE(orders->size(), texts().size());
    const auto log = m_bench.story.service().ask<Result<ActivityPage>>([](SyncCore &core) { return core.activity({}, {}, 500); }).result();
    QVERIFY(log.hasValue());
    for (const OrderRow &row : *orders) {
        const bool told = std::any_of(log->entries.cbegin(), log->entries.cend(), [&](const ActivityEntry &entry) { return entry.po == row.link.po; });
        QVERIFY2(told, qPrintable(row.link.po.text()));
    }
}

std::unique_ptr<Page> TestHostileText::pageCalled(const QString &name)
{
    if (name == "overview"_L1)
        return std::make_unique<OverviewPage>(*m_desk);
    if (name == "orders"_L1)
        return std::make_unique<OrdersPage>(*m_desk);
    if (name == "activity"_L1)
        return std::make_unique<ActivityLogPage>(*m_desk);
    return std::make_unique<OrderPage>(*m_desk, PoNumber(name), OrderTab::Timeline);
}

void TestHostileText::nothingIsMarkupOnScreen_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"overview"_s, u"orders"_s, u"activity"_s})
        QTest::newRow(qPrintable(name)) << name;
    for (qsizetype i = 1; i <= texts().size(); ++i)
        QTest::newRow(qPrintable(u"order %1"_s.arg(i))) << u"PO-HOSTILE-%1"_s.arg(i, 2, 10, QChar(u'0'));
}

/// A supplier's text is only ever shown by widgets that were told it is plain; a tooltip, which guesses, must not guess markup.
void TestHostileText::nothingIsMarkupOnScreen()
{
    QFETCH(QString, name);
    const auto page = pageCalled(name);
    page->resize(1100, 760);
    page->show();
    page->arrive();
    const auto filled = [&] {
        const auto views = page->findChildren<QAbstractItemView *>();
        return std::any_of(views.cbegin(), views.cend(), [](const QAbstractItemView *view) { return view->model() && view->model()->rowCount() > 0; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(filled() || name == "overview"_L1, 20'000);
    if (auto *tabs = page->findChild<QTabWidget *>()) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QTest::qWait(50);
        }
    }
    for (auto *view : page->findChildren<QAbstractItemView *>()) {
        if (view->model() && view->model()->rowCount() > 0)
            view->setCurrentIndex(view->model()->index(0, 0));
    }
    QTest::qWait(100);
    const QStringList signs{u"<img"_s, u"<b>"_s, u"<script"_s, u"</table>"_s, u"<h1>"_s};
    const auto hasSign = [&](const QString &text) { return std::any_of(signs.cbegin(), signs.cend(), [&](const QString &sign) { return text.contains(sign); }); };
    for (const QLabel *label : page->findChildren<QLabel *>()) {
        if (hasSign(label->text()))
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName() + u": "_s + label->text().left(200)));
    }
    for (const QTextEdit *edit : page->findChildren<QTextEdit *>())
        QVERIFY2(!edit->document()->toHtml().contains("<img"_L1), qPrintable(edit->objectName()));
    for (const QWidget *widget : page->findChildren<QWidget *>())
        QVERIFY2(!hasSign(widget->toolTip()) || !Qt::mightBeRichText(widget->toolTip()), qPrintable(widget->objectName() + u": "_s + widget->toolTip().left(200)));
    for (const QAbstractItemView *view : page->findChildren<QAbstractItemView *>()) {
        const QAbstractItemModel *model = view->model();
        for (int row = 0; model && row < std::min(model->rowCount(), 200); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QString tip = model->index(row, column).data(Qt::ToolTipRole).toString();
                QVERIFY2(!hasSign(tip) || !Qt::mightBeRichText(tip), qPrintable(view->objectName() + u": "_s + tip.left(200)));
                QVERIFY(tip.size() < 5'000); // a tooltip over the whole screen helps nobody
            }
        }
    }
    QVERIFY2(page->minimumSizeHint().width() <= 1100, qPrintable(QString::number(page->minimumSizeHint().width())));
}

void TestHostileText::purchaseOrdersHoldPlainText()
{
    const QJsonObject all = m_bench.story.sandbox().state(u"autotask"_s);
    int written = 0;
    for (qsizetype i = 1; i <= texts().size(); ++i) {
        const QJsonObject order = all.value(u"PO-HOSTILE-%1"_s.arg(i, 2, 10, QChar(u'0'))).toObject();
        const QString memo = order.value("header"_L1)[u"generalMemo"_s].toString();
        QVERIFY2(memo.startsWith(u"Dock B"_s), qPrintable(memo.left(100))); // a person's words stay
        written += memo.contains("[[Waybill:"_L1) ? 1 : 0;
        QVERIFY(memo.size() <= 8'000);
        QVERIFY2(memo.count("[[Waybill:"_L1) <= 1, qPrintable(memo)); // no marker of a supplier's
        for (const QChar c : memo) {
            const bool invisible = c.category() == QChar::Other_Format || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph
                || (c.category() == QChar::Other_Control && c != u'\n' && c != u'\r');
            QVERIFY2(!invisible, qPrintable(u"U+%1 in order %2"_s.arg(c.unicode(), 4, 16).arg(i)));
        }
    }
    QVERIFY2(written >= 7, qPrintable(QString::number(written)));
}

void TestHostileText::filesHoldNoFormulaAndNoMarkup_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : {u"log.csv"_s, u"log.html"_s, u"log.json"_s})
        QTest::newRow(qPrintable(file)) << file;
}

void TestHostileText::filesHoldNoFormulaAndNoMarkup()
{
    QFETCH(QString, file);
    QTemporaryDir folder;
    auto *writer = new ActivityExport(*m_desk, {}, folder.filePath(file), this); // ends itself
    std::optional<int> entries;
    connect(writer, &ActivityExport::ended, this, [&](const Result<int> &written) { entries = written ? *written : -1; });
    writer->begin();
    QTRY_VERIFY(entries.has_value());
    QVERIFY(*entries >= int(texts().size()));
    QFile read(folder.filePath(file));
    QVERIFY(read.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(read.readAll());
    if (file.endsWith(".json"_L1)) {
        QVERIFY(QJsonDocument::fromJson(text.toUtf8()).array().size() == *entries);
        return;
    }
    if (file.endsWith(".html"_L1)) {
        for (const QString &sign : {u"<img"_s, u"<script"_s, u"<b>bold"_s, u"<h1>done"_s})
            QVERIFY2(!text.contains(sign), qPrintable(sign));
        QVERIFY(text.contains("&lt;"_L1));
        return;
    }
    bool quoted = false; // a cell begins behind a comma, or at a line's begin, outside quotes
    bool begins = true;
    int cells = 0;
    for (qsizetype i = text.startsWith(QChar(0xFEFF)) ? 1 : 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (begins) {
            const QChar first = c == u'"' && i + 1 < text.size() ? text.at(i + 1) : c;
            ++cells;
            QVERIFY2(!QString(u"=+-@\t"_s).contains(first), qPrintable(text.mid(i, 80)));
        }
        begins = false;
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u',' || c == u'\n'))
            begins = true;
    }
    QVERIFY(cells > *entries * 5);
}

void TestHostileText::itIsFoundByAnyPiece_data()
{
    QTest::addColumn<QString>("piece");
    QTest::addColumn<QString>("po");
    QTest::newRow("formula") << u"-2+3"_s << u"PO-HOSTILE-03"_s;
    QTest::newRow("markup") << u"<img src"_s << u"PO-HOSTILE-06"_s;
    QTest::newRow("places") << u"%1 %2"_s << u"PO-HOSTILE-08"_s;
    QTest::newRow("SQL") << u"'; DROP TABLE"_s << u"PO-HOSTILE-09"_s;
    QTest::newRow("wildcards and quotes") << u"100%_off \\ \"quoted"_s << u"PO-HOSTILE-10"_s;
}

void TestHostileText::itIsFoundByAnyPiece()
{
    QFETCH(QString, piece);
    QFETCH(QString, po);
    ActivityFilter filter;
    filter.search = piece;
    const auto found = m_bench.story.service().ask<Result<ActivityPage>>([filter](SyncCore &core) { return core.activity(filter, {}, 100); }).result();
    QVERIFY2(found.hasValue(), found ? "" : qPrintable(found.error().message + found.error().detail));
    QVERIFY2(!found->entries.isEmpty(), "nothing found");
    for (const ActivityEntry &entry : found->entries)
        QCOMPARE(entry.po.text(), po);
}

QTEST_MAIN(TestHostileText)
#include "tst_hostiletext.moc"
