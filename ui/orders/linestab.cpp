#include "ui/orders/linestab.h"

#include "ui/orders/orderwords.h"
#include "ui/orders/texttable.h"
#include "ui/widgets/times.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Choice { ByRules, NotOrderedHere, SupplierLine };

bool isUnmatched(const LineState &line)
{
    return !line.record.isEmpty() && !line.notOrderedHere
        && (line.match == LineMatch::None || line.exceptions.testFlag(OrderException::LineNotAtSupplier));
}

StateChip::Tone toneOf(const LineState &line)
{
    if (line.notOrderedHere || line.stage == Stage::Cancelled)
        return StateChip::Tone::Off;
    if (isUnmatched(line) || line.stage == Stage::Unknown || line.stage == Stage::Rejected)
        return StateChip::Tone::NeedsYou;
    return line.stage == Stage::Delivered || line.stage == Stage::Closed ? StateChip::Tone::Good : StateChip::Tone::Neutral;
}

/// As the sheet and the log number it: by its place in the order. The target's own id where the order is not known any more.
QString numberOf(const LineState &line, const PurchaseOrder &order)
{
    for (const PurchaseOrderLine &each : order.lines) {
        if (each.id == line.record)
            return QString::number(each.position);
    }
    return line.record.text();
}

QString some(Quantity quantity)
{
    return quantity.isZero() ? QString() : quantity.text();
}

} // namespace

LinesTab::LinesTab(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new TextTable({tr("Line"), tr("Product"), tr("Ordered"), tr("Shipped"), tr("Back-ordered"), tr("Cancelled"), tr("Open"),
                             tr("Status"), tr("ETA"), tr("Tracking"), tr("Match")}, this))
    , m_table(makeTable(m_model, tr("Lines"), false, this))
    , m_bar(new QWidget(this))
    , m_which(new QLabel(m_bar))
    , m_counterpart(new QComboBox(m_bar))
    , m_match(new QPushButton(tr("Match"), m_bar))
    , m_remarks(new QLabel(this))
{
    m_model->setNumbers({2, 3, 4, 5, 6});
    m_table->setObjectName(u"lines"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_counterpart->setObjectName(u"counterpart"_s);
    m_counterpart->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_counterpart->setMinimumContentsLength(24);
    m_match->setObjectName(u"match"_s);
    m_match->setToolTip(tr("Keeps what you chose; the order is looked at again at once."));
    m_which->setBuddy(m_counterpart);
    for (QWidget *each : std::initializer_list<QWidget *>{m_counterpart, m_match})
        m_desk.rights->guard(each, Deed::Decide);
    m_remarks->setWordWrap(true);
    m_remarks->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_which);
    row->addWidget(m_counterpart, 1);
    row->addWidget(m_match);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_table, 1);
    column->addWidget(m_remarks);
    column->addWidget(m_bar);
    m_bar->hide();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &LinesTab::choose);
    connect(m_match, &QPushButton::clicked, this, &LinesTab::match);
}

void LinesTab::show(const OrderDetail &detail)
{
    m_detail = detail;
    QList<TextTable::Line> rows;
    for (const LineState &line : detail.state.lines) {
        QStringList boxes;
        for (const Shipment &box : line.shipments)
            boxes.append(box.number);
        const bool ours = !line.record.isEmpty();
        const QString name = ours ? numberOf(line, detail.order) : tr("only at %1: %2").arg(detail.sourceName, line.lineNumber);
        const QString product = line.productName.isEmpty() ? line.sku : line.productName;
        const QString status = StateChip::mark(toneOf(line)) + u' ' + stageWords(line.stage);
        const QString match = line.notOrderedHere ? tr("Not ordered here")
            : ours                                ? OrderWords::match(line.match)
                                                  : tr("No line of ours; listed, never written");
        const QString told = line.rawStatuses.isEmpty() ? QString() : tr("Told as \"%1\".").arg(line.rawStatuses.join(u", "_s));
        const QString parts = QStringList{line.sku, line.mpn}.join(u' ').trimmed();
        const QString over = line.overShipped ? tr("More was shipped than ordered.") : QString();
        rows.append({{name, product, line.ordered.text(), some(line.shipped), some(line.backOrdered), some(line.cancelled), some(line.open), status,
                      dayText(line.eta), boxes.join(u", "_s), match},
                     {ours ? tr("%1's own number of this line: %2").arg(detail.targetName, line.record.text()) : QString(),
                      QStringList{product, parts}.join(u'\n'), {}, over, {}, {}, {}, told, {}, boxes.join(u'\n'), match}});
    }
    m_model->setLines(rows);
    if (!m_sized && !rows.isEmpty()) {
        fitColumns(m_table, 30);
        m_sized = true;
    }
    m_remarks->setText(detail.state.discrepancies.join(u'\n'));
    m_remarks->setVisible(!detail.state.discrepancies.isEmpty());
    choose();
}

void LinesTab::choose()
{
    const int row = m_table->currentIndex().row();
    const bool ours = row >= 0 && row < m_detail.state.lines.size() && !m_detail.state.lines.at(row).record.isEmpty();
    m_bar->setVisible(ours);
    if (!ours)
        return;
    const LineState &line = m_detail.state.lines.at(row);
    m_which->setText(tr("Line %1 &is").arg(numberOf(line, m_detail.order)));
    m_counterpart->clear();
    m_counterpart->addItem(tr("found by the rules: %1").arg(OrderWords::match(line.match)), ByRules);
    m_counterpart->addItem(tr("not ordered here; it does not count"), NotOrderedHere);
    for (const SupplierRow &theirs : std::as_const(m_detail.supplier.rows)) {
        const QString number = theirs.customerLineNumber.isEmpty() ? theirs.lineNumber : theirs.customerLineNumber;
        if (number.isEmpty())
            continue;
        const QString words = tr("%1's line %2: %3 %4").arg(m_detail.sourceName, number, theirs.sku, theirs.productName);
        if (m_counterpart->findText(words) < 0) {
            m_counterpart->addItem(words, SupplierLine);
            m_counterpart->setItemData(m_counterpart->count() - 1, number, Qt::UserRole + 1);
        }
    }
    m_counterpart->setCurrentIndex(line.notOrderedHere ? NotOrderedHere : ByRules);
}

void LinesTab::chooseUnmatched()
{
    for (int row = 0; row < m_detail.state.lines.size(); ++row) {
        if (!isUnmatched(m_detail.state.lines.at(row)))
            continue;
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_counterpart->setFocus();
        return;
    }
}

void LinesTab::match()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    LineLink link;
    link.line = m_detail.state.lines.at(row).record;
    const int choice = m_counterpart->currentData().toInt();
    link.notOrderedHere = choice == NotOrderedHere;
    link.supplierLine = choice == SupplierLine ? m_counterpart->currentData(Qt::UserRole + 1).toString() : QString();
    const OrderKey order(m_detail.link.po, m_detail.link.integration);
    const bool byRules = choice == ByRules;
    ask<Result<Done>>(m_desk.service, this, [order, link, byRules](SyncCore &core) { return core.matchLine(order, link, byRules); },
                      [this](const Result<Done> &kept) {
                          if (!kept)
                              return m_desk.navigator.tell(kept.error());
                          m_desk.navigator.say(tr("Kept. The order comes first at the next look."));
                      });
}

} // namespace Waybill
