#include "ui/orders/timelinetab.h"

#include "ui/orders/orderwords.h"
#include "ui/orders/texttable.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/times.h"
#include "ui/widgets/troublebar.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QString momentText(const Moment &moment, const QDateTime &now)
{
    return moment.isInstant() ? relativeTime(moment.utc(), now) : dayText(moment.day());
}

bool belongs(const TimelineEntry &entry, int filter)
{
    return filter < 0 || int(entry.by) == filter;
}

void add(QList<std::pair<QString, QString>> &facts, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        facts.append({name, value});
}

} // namespace

TimelineTab::TimelineTab(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new TextTable({tr("When"), tr("Who"), tr("What"), tr("Told")}, this))
    , m_kind(new QComboBox(this))
    , m_split(new QSplitter(Qt::Horizontal, this))
    , m_cards(nullptr)
    , m_trouble(new TroubleBar(this))
{
    m_kind->setObjectName(u"who"_s);
    m_kind->setAccessibleName(tr("What is shown of the timeline"));
    m_kind->addItem(tr("Everything"), -1);
    m_kind->addItem(tr("What the supplier said"), int(ToldBy::Supplier));
    m_kind->addItem(tr("What carriers said"), int(ToldBy::Carrier));
    m_kind->addItem(tr("What people did"), int(ToldBy::Person));
    m_kind->addItem(tr("What Waybill did"), int(ToldBy::Connector));
    auto *label = new QLabel(tr("&Show"), this);
    label->setBuddy(m_kind);
    auto *table = makeTable(m_model, tr("Timeline"), true, this);
    table->setObjectName(u"timeline"_s);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(3, QHeaderView::ResizeToContents);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    auto *bar = new QHBoxLayout;
    bar->addWidget(label);
    bar->addWidget(m_kind);
    bar->addStretch();
    column->addLayout(bar);
    column->addWidget(table, 1);

    auto *inside = new QWidget;
    m_cards = new QVBoxLayout(inside);
    m_cards->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"cards"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Shipments and invoices"));
    scroll->setWidget(inside);
    scroll->setMinimumWidth(fontMetrics().averageCharWidth() * 52);
    m_split->addWidget(left);
    m_split->addWidget(scroll);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_split->setChildrenCollapsible(false);
    auto *all = new QVBoxLayout(this);
    m_trouble->setObjectName(u"invoiceTrouble"_s);
    all->addWidget(m_trouble);
    all->addWidget(m_split, 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TimelineTab::fill);
}

void TimelineTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < fontMetrics().averageCharWidth() * 110;
    m_split->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
}

void TimelineTab::show(const OrderDetail &detail)
{
    const bool sameGoods = m_content && m_detail.state == detail.state && m_detail.order == detail.order
        && m_detail.invoiceDocuments == detail.invoiceDocuments;
    m_detail = detail;
    fill();
    if (!sameGoods)
        showCards();
}

void TimelineTab::fill()
{
    QList<TextTable::Line> lines;
    const int filter = m_kind->currentData().toInt();
    for (const TimelineEntry &entry : std::as_const(m_detail.timeline)) {
        if (!belongs(entry, filter))
            continue;
        QStringList told;
        for (const QString &channel : entry.toldTo)
            told.append(OrderWords::channel(channel));
        const bool instant = entry.at.isValid();
        const QString when = instant ? pastTime(entry.at, m_desk.now()) : dayText(entry.day);
        QString what = OrderWords::entry(entry, m_detail.targetName);
        if (entry.firstAt.isValid())
            what = tr("%1 (since %2)").arg(what, dayText(entry.firstAt.toLocalTime().date()));
        lines.append({{when, OrderWords::toldBy(entry.by, entry.who), what, told.join(u", "_s)},
                      {instant ? exactTime(entry.at) : when, {}, what, {}}});
    }
    m_model->setLines(lines);
}

void TimelineTab::showCards()
{
    delete m_content;
    m_saveButtons.clear();
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    const QDateTime now = m_desk.now();
    for (const Shipment &box : std::as_const(m_detail.state.shipments)) {
        QList<std::pair<QString, QString>> facts;
        add(facts, tr("Shipped"), momentText(box.shipped, now));
        add(facts, tr("Delivered"), momentText(box.delivered, now));
        if (box.checkpoint)
            add(facts, tr("Last scan"), QStringList{box.checkpoint->message, box.checkpoint->location}.join(u' ').trimmed());
        Quantity pieces;
        for (const Quantity &each : box.lines)
            pieces += each;
        add(facts, tr("Pieces"), pieces.isPositive() ? pieces.text() : QString());
        add(facts, tr("Weight as told"), Money::parse(box.weight).isPositive() ? box.weight : QString()); // 0.0 is TD SYNNEX's "not told"
        add(facts, tr("Supplier order"), box.supplierOrders.join(u", "_s));
        add(facts, tr("To"), m_detail.supplier.shipTo.isEmpty() ? m_detail.order.shipTo : m_detail.supplier.shipTo);
        add(facts, tr("Note"), box.unverifiedFormat ? tr("The number does not look like one of this carrier.") : QString());
        const QString carrier = box.carrierName.isEmpty() ? tr("Shipment") : box.carrierName;
        column->addWidget(makeCard(u"%1 %2"_s.arg(carrier, box.number).trimmed(), box.number, facts, box.url, tr("Track at %1").arg(carrier)));
    }
    showInvoices(column);
    if (m_detail.state.shipments.isEmpty() && m_detail.state.invoices.isEmpty()) {
        auto *none = new QLabel(tr("Nothing was shipped or invoiced yet."), m_content);
        none->setWordWrap(true);
        column->addWidget(none);
    }
    m_cards->insertWidget(0, m_content);
}

void TimelineTab::showInvoices(QVBoxLayout *column)
{
    for (const SupplierInvoice &invoice : std::as_const(m_detail.state.invoices)) {
        QList<std::pair<QString, QString>> facts;
        add(facts, tr("Date"), dayText(invoice.date));
        add(facts, tr("Total"), OrderWords::amount(invoice.total));
        add(facts, tr("Due"), dayText(invoice.due));
        add(facts, tr("Terms"), invoice.terms);
        add(facts, tr("Status"), invoice.status);
        add(facts, tr("Supplier order"), invoice.supplierOrder.text());
        if (invoice.reading == InvoiceReading::InProgress)
            add(facts, tr("Note"), tr("The invoice is still being read by the supplier's system."));
        QFrame *card = makeCard(tr("Invoice %1").arg(invoice.number), invoice.number, facts, {}, {});
        column->addWidget(card);
        if (!m_detail.invoiceDocuments || invoice.reading != InvoiceReading::Ready)
            continue;
        auto *save = new QPushButton(tr("Save the invoice as PDF…"), card);
        save->setObjectName(u"saveInvoice"_s);
        save->setAccessibleName(tr("Save invoice %1 as PDF").arg(invoice.number));
        save->setToolTip(tr("Asks %1 for the document; nothing is kept but the file").arg(m_detail.sourceName));
        save->setEnabled(!m_fetching);
        connect(save, &QPushButton::clicked, this, [this, number = invoice.number] { chooseFile(number); });
        m_saveButtons.append(save);
        auto *row = new QHBoxLayout;
        row->addWidget(save);
        row->addStretch();
        static_cast<QVBoxLayout *>(card->layout())->addLayout(row);
    }
}

void TimelineTab::chooseFile(const QString &invoice)
{
    auto *chooser = new QFileDialog(this, tr("Save invoice %1").arg(invoice));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilters({tr("PDF (*.pdf)")});
    chooser->setDefaultSuffix(u"pdf"_s);
    static const QRegularExpression unfit(u"[^\\w.-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    chooser->selectFile(tr("Invoice %1 of %2", "name of a file").arg(invoice, m_detail.link.po.text()).replace(unfit, u"-"_s) + u".pdf"_s);
    connect(chooser, &QFileDialog::fileSelected, this, [this, invoice](const QString &file) { saveInvoice(invoice, file); });
    chooser->open();
}

void TimelineTab::saveInvoice(const QString &invoice, const QString &file)
{
    const PoNumber po = m_detail.link.po;
    const OrderKey order(po, m_detail.link.integration);
    const auto allow = [this](bool yes) {
        m_fetching = !yes;
        for (const QPointer<QPushButton> &button : std::as_const(m_saveButtons)) {
            if (button)
                button->setEnabled(yes);
        }
    };
    allow(false);
    m_trouble->tell(TroubleBar::Kind::News, tr("Asking %1 for invoice %2 of order %3…").arg(m_detail.sourceName, invoice, po.text()));
    ask<Result<Done>>(m_desk.service, this, [order, invoice, file](SyncCore &core) { return core.saveInvoice(order, invoice, file); },
                      [this, allow, po, invoice, file](const Result<Done> &saved) {
                          allow(true);
                          if (!saved)
                              return m_trouble->tell(TroubleBar::Kind::Trouble, saved.error().message, {}, saved.error().detail);
                          m_trouble->hide();
                          m_desk.navigator.say(tr("Invoice %1 of order %2 was saved as %3.").arg(invoice, po.text(), file));
                      });
}

QFrame *TimelineTab::makeCard(const QString &title, const QString &copy, const QList<std::pair<QString, QString>> &facts,
                              const QString &url, const QString &linkWords)
{
    auto *card = new QFrame(m_content);
    card->setObjectName(u"card"_s);
    card->setFrameShape(QFrame::StyledPanel);
    card->setAutoFillBackground(true);
    card->setBackgroundRole(QPalette::Base);
    card->setAccessibleName(title);
    auto *column = new QVBoxLayout(card);
    auto *head = new QLabel(title, card);
    head->setTextFormat(Qt::PlainText);
    head->setWordWrap(true);
    head->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont bold = head->font();
    bold.setBold(true);
    head->setFont(bold);
    column->addWidget(head);
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setVerticalSpacing(2);
    for (const auto &[name, value] : facts) {
        auto *text = new QLabel(value, card);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        auto *label = new QLabel(name, card);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        form->addRow(label, text);
    }
    column->addLayout(form);
    auto *buttons = new QHBoxLayout;
    if (!url.isEmpty()) {
        auto *track = new QPushButton(linkWords, card);
        track->setObjectName(u"track"_s);
        track->setToolTip(url);
        connect(track, &QPushButton::clicked, this, [url] { QDesktopServices::openUrl(QUrl(url)); });
        buttons->addWidget(track);
    }
    if (!copy.isEmpty()) {
        auto *number = new CopyButton(tr("Copy number"), card);
        number->setTextToCopy(copy);
        number->setAccessibleName(tr("Copy %1").arg(copy));
        buttons->addWidget(number);
    }
    buttons->addStretch();
    column->addLayout(buttons);
    return card;
}

} // namespace Waybill
