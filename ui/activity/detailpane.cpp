#include "ui/activity/detailpane.h"

#include "ui/activity/activitywords.h"
#include "ui/activity/tickettext.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/placetext.h"
#include "ui/widgets/times.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHeaderView>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *text(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QPlainTextEdit *reader(const QString &name, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setReadOnly(true);
    edit->setTabChangesFocus(true);
    edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    edit->setAccessibleName(name);
    return edit;
}

QWidget *titled(const QString &title, QWidget *content)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new QLabel(title, box));
    column->addWidget(content, 1);
    return box;
}

} // namespace

DetailPane::DetailPane(QWidget *parent)
    : QWidget(parent)
    , m_body(new QWidget(this))
    , m_hint(new QLabel(tr("Pick an entry to see what was changed, why, and what was asked and answered."), this))
    , m_chip(new StateChip(m_body))
    , m_what(text(m_body))
    , m_about(text(m_body))
    , m_reason(text(m_body))
    , m_tabs(new QTabWidget(m_body))
    , m_fields(new QTableWidget(0, 5, this))
    , m_noFields(text(this))
    , m_exchange(new QComboBox(this))
    , m_noExchange(text(this))
    , m_request(reader(tr("Request"), this))
    , m_response(reader(tr("Answer"), this))
    , m_copyExchange(new CopyButton(tr("Copy both"), this))
    , m_ids(nullptr)
{
    setObjectName(u"activityDetail"_s);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_what->setObjectName(u"detailWhat"_s);
    m_reason->setObjectName(u"detailReason"_s);
    QFont bold = font();
    bold.setBold(true);
    m_what->setFont(bold);

    m_fields->setObjectName(u"detailFields"_s);
    m_fields->setAccessibleName(tr("Changed fields"));
    m_fields->setHorizontalHeaderLabels({tr("Field"), tr("Where"), tr("Now"), tr("After"), tr("Why")});
    m_fields->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_fields->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_fields->setTabKeyNavigation(false);
    m_fields->verticalHeader()->hide();
    m_fields->horizontalHeader()->setStretchLastSection(true);
    m_noFields->setText(tr("No field was changed."));
    auto *changes = new QWidget(this);
    auto *changesColumn = new QVBoxLayout(changes);
    changesColumn->addWidget(m_fields, 1);
    changesColumn->addWidget(m_noFields);
    changesColumn->addStretch();

    m_exchange->setObjectName(u"exchanges"_s);
    m_exchange->setAccessibleName(tr("Requests"));
    m_exchange->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_exchange->setMinimumContentsLength(20);
    m_request->setObjectName(u"requestText"_s);
    m_response->setObjectName(u"responseText"_s);
    m_noExchange->setText(tr("No request is kept for this entry. Requests and answers are kept for 30 days unless set otherwise."));
    auto *both = new QSplitter(Qt::Horizontal, this);
    both->addWidget(titled(tr("Request"), m_request));
    both->addWidget(titled(tr("Answer"), m_response));
    both->setChildrenCollapsible(false);
    auto *top = new QHBoxLayout;
    top->addWidget(m_exchange, 1);
    top->addWidget(m_copyExchange);
    auto *requests = new QWidget(this);
    auto *requestsColumn = new QVBoxLayout(requests);
    requestsColumn->addLayout(top);
    requestsColumn->addWidget(both, 1);
    requestsColumn->addWidget(m_noExchange);
    connect(m_exchange, &QComboBox::currentIndexChanged, this, &DetailPane::showExchange);

    auto *ids = new QWidget(this);
    m_ids = new QFormLayout(ids);
    m_ids->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *idsScroll = new QScrollArea(this);
    idsScroll->setWidgetResizable(true);
    idsScroll->setFrameShape(QFrame::NoFrame);
    idsScroll->setWidget(ids);

    m_tabs->setObjectName(u"detailTabs"_s);
    m_tabs->addTab(changes, tr("What changed"));
    m_tabs->addTab(requests, tr("Request and answer"));
    m_tabs->addTab(idsScroll, tr("Ids"));
    m_tabs->setDocumentMode(true);

    auto *head = new QHBoxLayout;
    head->addWidget(m_chip, 0, Qt::AlignTop);
    head->addWidget(m_what, 1);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_about);
    column->addWidget(m_reason);
    column->addWidget(m_tabs, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_hint);
    outer->addWidget(m_body, 1);
    clear();
}

void DetailPane::clear()
{
    m_body->hide();
    m_hint->show();
}

void DetailPane::show(const ActivityDetail &detail, const QDateTime &now)
{
    const ActivityEntry &entry = detail.entry;
    m_chip->show(resultTone(entry.result), resultWord(entry.result));
    m_what->setText(entry.what);
    QStringList about;
    if (!entry.po.isEmpty())
        about.append(tr("Order %1").arg(entry.po.text()));
    about.append(pastTime(entry.at, now));
    about.append(entry.templateName);
    if (!entry.rawStatus.isEmpty())
        about.append(tr("Status at %1: %2").arg(entry.source, entry.rawStatus));
    if (entry.durationMs > 0)
        about.append(durationText(entry.durationMs));
    about.removeAll({});
    m_about->setText(about.join(u" · "_s));
    m_about->setToolTip(exactTime(entry.at));
    QString reason = entry.reason == entry.what ? QString() : entry.reason;
    if (detail.mark) {
        const QString mark = detail.mark->state == "resolved"_L1
            ? tr("Resolved by %1, %2: %3").arg(detail.mark->by, relativeTime(detail.mark->at, now), detail.mark->reason)
            : tr("Ignored until something changes, by %1, %2.").arg(detail.mark->by, relativeTime(detail.mark->at, now));
        reason = reason.isEmpty() ? mark : reason + u'\n' + mark;
    }
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    showFields(entry);
    m_exchanges = detail.exchanges;
    showExchanges();
    showIds(entry);
    m_hint->hide();
    m_body->show();
}

void DetailPane::showFields(const ActivityEntry &entry)
{
    m_fields->setRowCount(int(entry.fields.size()));
    for (int row = 0; row < entry.fields.size(); ++row) {
        const QJsonObject field = entry.fields.at(row).toObject();
        const bool checked = field.value("verified"_L1).toBool();
        const QString reason = field.value("reason"_L1).toString();
        const QString after = field.value("new"_L1).toString();
        const QString cells[] = {field.value("field"_L1).toString(), placeText(field.value("place"_L1).toString()), field.value("old"_L1).toString(),
                                 checked ? u"✓ "_s + after : after,
                                 checked && reason.isEmpty() ? tr("Written and checked") : reason};
        for (int column = 0; column < 5; ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column].toHtmlEscaped().replace(u'\n', u"<br>"_s));
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
            m_fields->setItem(row, column, item);
        }
    }
    const bool any = !entry.fields.isEmpty();
    m_fields->setVisible(any);
    m_noFields->setVisible(!any);
    if (any) {
        m_fields->resizeColumnsToContents();
        for (int column = 0; column < 4; ++column)
            m_fields->setColumnWidth(column, std::min(m_fields->columnWidth(column), fontMetrics().averageCharWidth() * 36));
        m_fields->resizeRowsToContents();
    }
}

void DetailPane::showExchanges()
{
    const QSignalBlocker quiet(m_exchange);
    m_exchange->clear();
    for (const Exchange &exchange : std::as_const(m_exchanges))
        m_exchange->addItem(exchangeTitle(exchange));
    const bool any = !m_exchanges.isEmpty();
    m_noExchange->setVisible(!any);
    for (QWidget *widget : {static_cast<QWidget *>(m_exchange), static_cast<QWidget *>(m_copyExchange), m_request->parentWidget()->parentWidget()})
        widget->setVisible(any);
    showExchange(any ? 0 : -1);
}

void DetailPane::showExchange(int place)
{
    const bool any = place >= 0 && place < m_exchanges.size();
    m_request->setPlainText(any ? requestText(m_exchanges.at(place)) : QString());
    m_response->setPlainText(any ? responseText(m_exchanges.at(place)) : QString());
    m_copyExchange->setTextToCopy(m_request->toPlainText() + u"\n\n"_s + m_response->toPlainText());
}

void DetailPane::addId(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto *shown = text(row);
    shown->setText(value);
    auto *copy = new CopyButton(tr("Copy"), row);
    copy->setTextToCopy(value);
    copy->setAccessibleName(tr("Copy %1").arg(label));
    line->addWidget(shown, 1);
    line->addWidget(copy, 0, Qt::AlignTop);
    m_ids->addRow(label, row);
}

void DetailPane::showIds(const ActivityEntry &entry)
{
    while (m_ids->rowCount() > 0)
        m_ids->removeRow(0);
    addId(tr("Order"), entry.po.text());
    addId(tr("Number in %1").arg(entry.target), entry.record.text());
    addId(tr("Supplier orders"), entry.supplierOrders.join(u'\n'));
    addId(tr("Tracking numbers"), entry.trackingNumbers.join(u'\n'));
    addId(tr("Invoices"), entry.invoiceNumbers.join(u'\n'));
    addId(tr("Requests"), entry.requestIds.join(u'\n'));
    addId(tr("Sync"), entry.run.text());
    addId(tr("Kind of error"), entry.errorKind);
    addId(tr("Rule"), entry.rule);
    addId(tr("Entry"), QString::number(entry.id));
}

} // namespace Waybill
