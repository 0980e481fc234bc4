#include "ui/orders/deliverypage.h"

#include "ui/orders/newspause.h"

#include "ui/orders/tablefile.h"
#include "ui/orders/texttable.h"
#include "ui/widgets/times.h"
#include "ui/widgets/troublebar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {


enum Period { Days30, Days90, ThisYear, Everything };

QDate firstDay(int period, const QDate &today)
{
    switch (Period(period)) {
    case Days30: return today.addDays(-30);
    case Days90: return today.addDays(-90);
    case ThisYear: return {today.year(), 1, 1};
    case Everything: return {};
    }
    Q_UNREACHABLE();
}

QString rateText(const DeliveryFigures &figures)
{
    const auto rate = figures.onTimeRate();
    return rate ? QLocale().toString(*rate * 100, 'f', 0) + u" %"_s : u"–"_s;
}

QString daysText(const std::optional<double> &days)
{
    return days ? QLocale().toString(*days, 'f', 1) : u"–"_s;
}

QString monthText(const QString &month)
{
    const QDate day = QDate::fromString(month + u"-01"_s, Qt::ISODate);
    return day.isValid() ? QLocale().toString(day, u"MMMM yyyy"_s) : QString();
}

TextTable::Line lineOf(const QString &name, const DeliveryFigures &figures)
{
    return {{name, QLocale().toString(figures.orders), figures.pieces.text(), rateText(figures), figures.onTime.text(), figures.late.text(),
             figures.notTold.text(), daysText(figures.daysToShip), daysText(figures.daysToDeliver)}, {}};
}

} // namespace

DeliveryPage::DeliveryPage(const Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_trouble(new TroubleBar(this))
    , m_period(new QComboBox(this))
    , m_sentence(new QLabel(this))
    , m_tabs(new QTabWidget(this))
{
    m_tabs->setAccessibleName(tr("Tables"));
    m_period->setObjectName(u"period"_s);
    m_period->addItem(tr("the last 30 days"), Days30);
    m_period->addItem(tr("the last 90 days"), Days90);
    m_period->addItem(tr("this year"), ThisYear);
    m_period->addItem(tr("everything"), Everything);
    m_period->setCurrentIndex(Days90);
    auto *label = new QLabel(tr("&Ordered in"), this);
    label->setBuddy(m_period);
    auto *save = new QPushButton(tr("Export"), this);
    save->setObjectName(u"export"_s);
    save->setToolTip(tr("Saves the table shown as a spreadsheet or JSON."));
    m_sentence->setObjectName(u"performance"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    QFont large = m_sentence->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    m_sentence->setFont(large);
    auto *explained = new QLabel(tr("Counted in pieces against the first ETA told, so that parts of an order that came in time count as in time. "
                                    "Where a supplier does not say when something was delivered, it is neither in time nor late."), this);
    explained->setWordWrap(true);
    const auto titles = [](const QString &first) {
        return QStringList{first, tr("Orders"), tr("Pieces"), tr("In time"), tr("Pieces in time"), tr("Pieces late"), tr("Delivery not told"),
                           tr("Days to ship"), tr("Days on the way")};
    };
    m_sheets = {addSheet(tr("Past ETA"), {tr("Order"), tr("Supplier"), tr("Line"), tr("Pieces owed"), tr("First ETA"), tr("ETA"), tr("Days late")},
                         {3, 6}, u"overdue"_s),
                addSheet(tr("By supplier"), titles(tr("Supplier")), {1, 2, 3, 4, 5, 6, 7, 8}, u"bySupplier"_s),
                addSheet(tr("By carrier"), titles(tr("Carrier")), {1, 2, 3, 4, 5, 6, 7, 8}, u"byCarrier"_s),
                addSheet(tr("By month"), titles(tr("Ordered in")), {1, 2, 3, 4, 5, 6, 7, 8}, u"byMonth"_s)};
    auto *bar = new QHBoxLayout;
    bar->addWidget(label);
    bar->addWidget(m_period);
    bar->addStretch();
    bar->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_trouble);
    column->addLayout(bar);
    column->addWidget(m_sentence);
    column->addWidget(explained);
    column->addWidget(m_tabs, 1);
    connect(m_period, &QComboBox::activated, this, &DeliveryPage::arrive);
    connect(save, &QPushButton::clicked, this, &DeliveryPage::exportSheet);
    connect(m_trouble, &TroubleBar::acted, this, &DeliveryPage::arrive);
    connect(m_sheets.first().table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const OverdueLine &late = m_report.overdue.at(index.row());
        m_desk.navigator.showOrder({PoNumber(late.po), late.integration}, OrderTab::Lines);
    });
    m_news.setSingleShot(true);
    m_news.setInterval(newsPause);
    connect(&m_news, &QTimer::timeout, this, [this] {
        if (isVisible())
            arrive();
    });
    connect(&m_desk.service, &SyncService::news, this, [this](int what) {
        if (((what & News::Orders) || (what & News::Clock)) && !m_news.isActive())
            m_news.start();
    });
}

DeliveryPage::Sheet DeliveryPage::addSheet(const QString &name, const QStringList &titles, const QList<int> &numbers, const QString &objectName)
{
    Sheet sheet;
    sheet.name = name;
    sheet.model = new TextTable(titles, this);
    sheet.model->setNumbers(numbers);
    sheet.table = makeTable(sheet.model, name, false, m_tabs);
    sheet.table->horizontalHeader()->setStretchLastSection(false); // figures stand beside each other
    sheet.table->setObjectName(objectName);
    m_tabs->addTab(sheet.table, name);
    return sheet;
}

QString DeliveryPage::title() const
{
    return tr("Delivery performance");
}

void DeliveryPage::arrive()
{
    const QDate today = m_desk.now().toLocalTime().date();
    const DeliveryQuery query{firstDay(m_period->currentData().toInt(), today), {}, today};
    using Answer = Result<DeliveryReport>;
    ask<Answer>(m_desk.service, this, [query](SyncCore &core) { return core.deliveryPerformance(query); }, [this](const Answer &report) {
        if (!report)
            return m_trouble->tell(TroubleBar::Kind::Trouble, report.error().message, tr("Try again"), report.error().detail);
        m_trouble->hide();
        showReport(*report);
    });
}

void DeliveryPage::showReport(const DeliveryReport &report)
{
    m_report = report;
    const bool decided = report.total.onTimeRate().has_value();
    QStringList words{decided ? tr("%1 of what was promised came in time.").arg(rateText(report.total))
                              : tr("No delivery with a promised day is decided yet.")};
    if (report.total.daysToShip)
        words.append(tr("It left %1 days after the order on average.").arg(daysText(report.total.daysToShip)));
    if (report.total.daysToDeliver)
        words.append(tr("It was on the way for %1 days.").arg(daysText(report.total.daysToDeliver)));
    words.append(tr("%n line(s) are past their ETA.", nullptr, int(report.overdue.size())));
    m_sentence->setText(words.join(u' '));
    QList<TextTable::Line> overdue;
    for (const OverdueLine &line : report.overdue) {
        overdue.append({{line.po, line.supplier, line.line, line.owed.text(), dayText(line.promised), dayText(line.eta),
                         QLocale().toString(line.daysLate)}, {}});
    }
    m_sheets.at(0).model->setLines(overdue);
    m_tabs->setTabText(0, tr("Past ETA (%1)").arg(report.overdue.size()));
    const auto fill = [](TextTable *model, const QList<DeliveryFigures> &all, auto nameOf) {
        QList<TextTable::Line> lines;
        for (const DeliveryFigures &figures : all)
            lines.append(lineOf(nameOf(figures.group), figures));
        model->setLines(lines);
    };
    fill(m_sheets.at(1).model, report.bySupplier, [](const QString &name) { return name; });
    fill(m_sheets.at(2).model, report.byCarrier, [](const QString &name) { return name.isEmpty() ? tr("not sent yet, or not told") : name; });
    fill(m_sheets.at(3).model, report.byMonth, [](const QString &month) { return month.isEmpty() ? tr("day not told") : monthText(month); });
    for (const Sheet &sheet : std::as_const(m_sheets))
        fitColumns(sheet.table, 34);
    if (!m_shown && overdue.isEmpty())
        m_tabs->setCurrentIndex(1);
    m_shown = true;
}

void DeliveryPage::exportSheet()
{
    const Sheet &sheet = m_sheets.at(m_tabs->currentIndex());
    FileTable table{tr("Delivery performance"), sheet.model->titles(), {}, {}};
    table.keys = m_tabs->currentIndex() == 0
        ? QStringList{u"order"_s, u"supplier"_s, u"line"_s, u"owed"_s, u"firstEta"_s, u"eta"_s, u"daysLate"_s}
        : QStringList{u"group"_s, u"orders"_s, u"pieces"_s, u"onTimeRate"_s, u"onTime"_s, u"late"_s, u"notTold"_s, u"daysToShip"_s, u"daysOnTheWay"_s};
    for (const TextTable::Line &line : sheet.model->lines())
        table.rows.append(line.cells);
    saveTable(this, m_desk.navigator, table);
}

} // namespace Waybill
