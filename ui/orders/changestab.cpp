#include "ui/orders/changestab.h"

#include "core/model/json.h"

#include "ui/orders/orderwords.h"
#include "ui/orders/texttable.h"
#include "ui/widgets/placetext.h"
#include "ui/widgets/times.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *sentenceLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

TextTable::Line changeLine(const FieldChange &change)
{
    const auto [before, after] = OrderWords::differing(change.before, change.after);
    return {{placeText(change.place), change.field, before, after, change.reason},
            {{}, {}, change.before, change.after, change.rule.isEmpty() ? change.reason : u"%1 (%2)"_s.arg(change.reason, change.rule)}};
}

void stretch(QTableView *table, std::initializer_list<int> columns)
{
    table->horizontalHeader()->setStretchLastSection(false);
    for (int column = 0; column < table->model()->columnCount(); ++column)
        table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    for (const int column : columns)
        table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

} // namespace

ChangesTab::ChangesTab(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_now(new TextTable({tr("Where"), tr("Field"), tr("Now"), tr("After"), tr("Why")}, this))
    , m_left(new TextTable({tr("Where"), tr("Field"), tr("Now"), tr("Why it is left alone")}, this))
    , m_then(new TextTable({tr("When"), tr("Where"), tr("Field"), tr("Before"), tr("After"), tr("Read back")}, this))
    , m_differences(new TextTable({tr("Line"), tr("What"), tr("Before"), tr("After")}, this))
{
    auto *parts = new QTabWidget(this);
    parts->setDocumentMode(true);
    parts->setObjectName(u"changeParts"_s);
    parts->setAccessibleName(tr("Changes"));
    parts->addTab(makeNow(), tr("Would be written now"));
    parts->addTab(makeThen(), tr("Was written"));
    parts->addTab(makeCompare(), tr("Compare two states"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->addWidget(parts);
}

QWidget *ChangesTab::makeNow()
{
    auto *page = new QWidget(this);
    m_sentence = sentenceLabel(page);
    m_sentence->setObjectName(u"planSentence"_s);
    m_write = new QPushButton(tr("Write now"), page);
    m_write->setObjectName(u"writeNow"_s);
    m_write->setToolTip(tr("Asks both sides once more, writes what still differs and reads it back."));
    m_nowTable = makeTable(m_now, tr("What would be written now"), true, page);
    m_nowTable->setObjectName(u"plan"_s);
    stretch(m_nowTable, {2, 3, 4});
    m_showLeft = new QPushButton(page);
    m_showLeft->setCheckable(true);
    m_leftTable = makeTable(m_left, tr("Fields left alone"), true, page);
    stretch(m_leftTable, {2, 3});
    m_leftTable->hide();
    auto *head = new QHBoxLayout;
    head->addWidget(m_sentence, 1);
    head->addWidget(m_write, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(page);
    column->addLayout(head);
    column->addWidget(m_nowTable, 2);
    column->addWidget(m_showLeft, 0, Qt::AlignLeft);
    column->addWidget(m_leftTable, 1);
    column->addStretch();
    connect(m_write, &QPushButton::clicked, this, &ChangesTab::writeNow);
    connect(m_showLeft, &QPushButton::toggled, m_leftTable, &QWidget::setVisible);
    return page;
}

QWidget *ChangesTab::makeThen()
{
    auto *page = new QWidget(this);
    auto *table = makeTable(m_then, tr("What was written"), true, page);
    table->setObjectName(u"writtenTable"_s);
    stretch(table, {3, 4});
    auto *column = new QVBoxLayout(page);
    column->addWidget(table);
    return page;
}

QWidget *ChangesTab::makeCompare()
{
    auto *page = new QWidget(this);
    m_before = new QComboBox(page);
    m_before->setObjectName(u"before"_s);
    m_after = new QComboBox(page);
    m_after->setObjectName(u"after"_s);
    auto *from = new QLabel(tr("&Before"), page);
    from->setBuddy(m_before);
    auto *to = new QLabel(tr("&After"), page);
    to->setBuddy(m_after);
    m_differ = sentenceLabel(page);
    m_details = new QPushButton(tr("Details"), page);
    m_details->setCheckable(true);
    m_details->setToolTip(tr("Shows the answer of the later state as it was kept."));
    m_raw = new QPlainTextEdit(page);
    m_raw->setObjectName(u"raw"_s);
    m_raw->setReadOnly(true);
    m_raw->setAccessibleName(tr("The answer as it was kept"));
    m_raw->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_raw->hide();
    auto *table = makeTable(m_differences, tr("Differences"), true, page);
    table->setObjectName(u"differences"_s);
    stretch(table, {2, 3});
    auto *bar = new QHBoxLayout;
    bar->addWidget(from);
    bar->addWidget(m_before, 1);
    bar->addWidget(to);
    bar->addWidget(m_after, 1);
    bar->addWidget(m_details);
    auto *column = new QVBoxLayout(page);
    column->addLayout(bar);
    column->addWidget(m_differ);
    column->addWidget(table, 1);
    column->addWidget(m_raw, 1);
    connect(m_before, &QComboBox::activated, this, &ChangesTab::compare);
    connect(m_after, &QComboBox::activated, this, &ChangesTab::compare);
    connect(m_details, &QPushButton::toggled, this, [this](bool on) {
        m_raw->setVisible(on);
        if (on)
            showRaw();
    });
    return page;
}

void ChangesTab::show(const OrderDetail &detail)
{
    const bool newVersions = m_detail.versions != detail.versions;
    m_detail = detail;
    askPlan();
    showWritten();
    if (newVersions || m_before->count() == 0)
        showVersions();
}

void ChangesTab::askPlan()
{
    const OrderKey order(m_detail.link.po, m_detail.link.integration);
    ask<Result<OrderPlan>>(m_desk.service, this, [order](SyncCore &core) { return core.orderPlan(order); }, [this](const Result<OrderPlan> &plan) {
        if (plan)
            return showPlan(*plan);
        m_sentence->setText(plan.error().message);
        m_write->setEnabled(false);
    });
}

void ChangesTab::showPlan(const OrderPlan &plan)
{
    m_plan = plan;
    QList<TextTable::Line> now;
    for (const FieldChange &change : plan.changes)
        now.append(changeLine(change));
    for (const QString &note : plan.notes)
        now.append({{tr("Order"), tr("Note"), {}, note, {}}, {}});
    m_now->setLines(now);
    QList<TextTable::Line> left;
    for (const FieldChange &field : plan.left)
        left.append({{placeText(field.place), field.field, field.before, field.reason}, {{}, {}, {}, field.rule}});
    m_left->setLines(left);
    m_showLeft->setText(tr("%n field(s) left alone", nullptr, int(left.size())));
    m_showLeft->setVisible(!left.isEmpty());
    m_leftTable->setVisible(!left.isEmpty() && m_showLeft->isChecked());
    m_nowTable->setVisible(!now.isEmpty());
    const bool free = plan.on && plan.approved;
    if (!plan.answered)
        m_sentence->setText(tr("%1 has not answered for this order yet.").arg(m_detail.sourceName));
    else if (now.isEmpty())
        m_sentence->setText(plan.waits.isEmpty() ? tr("Already right: nothing to write.") : tr("Nothing is written before you decide: %1").arg(plan.waits.join(u' ')));
    else
        m_sentence->setText(free ? tr("%n field(s) would change.", nullptr, int(now.size()))
                                 : tr("%n field(s) would change. Nothing is written before you have looked at it and said yes.", nullptr, int(now.size())));
    m_write->setText(free ? tr("Write now") : tr("Look before you write"));
    m_write->setEnabled(!free || !now.isEmpty());
    m_desk.rights->guard(m_write, free ? Deed::Sync : Deed::Look);
}

void ChangesTab::showWritten()
{
    QList<TextTable::Line> lines;
    for (const WrittenPass &pass : std::as_const(m_detail.written)) {
        for (const FieldChange &change : pass.changes) {
            TextTable::Line line = changeLine(change);
            line.cells.removeLast();
            line.tips.removeLast();
            line.cells.prepend(pastTime(pass.at, m_desk.now()));
            line.tips.prepend(exactTime(pass.at));
            line.cells.append(change.verified ? tr("✓ checked") : tr("! not confirmed"));
            line.tips.append(change.reason);
            lines.append(line);
        }
    }
    m_then->setLines(lines);
}

void ChangesTab::showVersions()
{
    const qint64 before = m_before->currentData().toLongLong();
    const qint64 after = m_after->currentData().toLongLong();
    for (QComboBox *box : {m_before, m_after}) {
        box->clear();
        for (const SnapshotVersion &version : std::as_const(m_detail.versions)) {
            const QString stage = stageWords(stageFromKey(version.stage).value_or(Stage::Unknown));
            box->addItem(tr("%1: %2").arg(pastTime(version.at, m_desk.now()), stage), version.id);
            box->setItemData(box->count() - 1, exactTime(version.at), Qt::ToolTipRole);
        }
    }
    if (m_detail.versions.isEmpty())
        return;
    m_after->setCurrentIndex(qMax(0, m_after->findData(after)));
    const int kept = m_before->findData(before);
    m_before->setCurrentIndex(kept >= 0 ? kept : qMin(1, m_before->count() - 1));
    compare();
}

void ChangesTab::compare()
{
    const qint64 before = m_before->currentData().toLongLong();
    const qint64 after = m_after->currentData().toLongLong();
    if (m_details->isChecked())
        showRaw();
    if (before == after) {
        m_differences->setLines({});
        m_differ->setText(m_detail.versions.size() < 2 ? tr("The supplier has said the same since the first look.") : tr("Both are the same state."));
        return;
    }
    using Answer = Result<QList<SnapshotDifference>>;
    ask<Answer>(m_desk.service, this, [before, after](SyncCore &core) { return core.compareSnapshots(before, after); }, [this](const Answer &found) {
        QList<TextTable::Line> lines;
        for (const SnapshotDifference &each : found ? *found : QList<SnapshotDifference>())
            lines.append({{each.place.isEmpty() ? tr("Order") : each.place, OrderWords::member(each.member), each.before, each.after}, {}});
        m_differences->setLines(lines);
        m_differ->setText(found ? tr("%n value(s) differ.", nullptr, int(lines.size())) : found.error().message);
    });
}

void ChangesTab::showRaw()
{
    const qint64 version = m_after->currentData().toLongLong();
    ask<Result<QString>>(m_desk.service, this, [version](SyncCore &core) { return core.snapshotText(version); },
                         [this](const Result<QString> &text) { m_raw->setPlainText(text ? *text : text.error().message); });
}

void ChangesTab::writeNow()
{
    if (!m_plan.on || !m_plan.approved)
        return m_desk.navigator.showLook(m_plan.integration);
    const QString integration = m_plan.integration.text();
    RunRequest request;
    request.cause = RunCause::Person;
    request.orders = {m_detail.link.po.text()};
    m_write->setEnabled(false);
    m_sentence->setText(tr("Writing and reading back."));
    ask<Result<RunSummary>>(m_desk.service, this, [integration, request](SyncCore &core) { return core.sync(integration, request); },
                            [this](const Result<RunSummary> &summary) {
                                if (!summary)
                                    m_desk.navigator.tell(summary.error());
                                else if (summary->stopped)
                                    m_desk.navigator.tell(*summary->stopped);
                                else if (!summary->orders.isEmpty())
                                    m_desk.navigator.say(summary->orders.first().words);
                                askPlan();
                                Q_EMIT written();
                            });
}

} // namespace Waybill
