#include "ui/orders/holdspanel.h"

#include "ui/orders/orderwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QStringList wordsOf(const StoredHold &hold)
{
    return hold.hold.wanted.text().split(u'\n', Qt::SkipEmptyParts);
}

/// What the supplier's value would make of it, in one short line; empty where the reason says all.
QString comparison(const Hold &hold)
{
    if (hold.kind != HoldKind::EditedByHand && hold.kind != HoldKind::ThereBefore && hold.kind != HoldKind::TooLong)
        return {};
    auto [now, wanted] = OrderWords::differing(hold.now.text(), hold.wanted.text());
    const auto brief = [](QString text) {
        text.replace(u'\n', u" / "_s);
        return text.size() > 160 ? text.left(160) + u'…' : text;
    };
    const QString nothing = HoldsPanel::tr("(empty)");
    return HoldsPanel::tr("Now: %1   Supplier's value: %2").arg(now.isEmpty() ? nothing : brief(now), wanted.isEmpty() ? nothing : brief(wanted));
}

bool sameQuestion(const StoredHold &a, const StoredHold &b)
{
    return a.hold.id == b.hold.id && a.hold.reason == b.hold.reason && a.hold.now == b.hold.now && a.hold.wanted == b.hold.wanted;
}

} // namespace

QList<qint64> HoldsPanel::Block::ticked() const
{
    QList<qint64> ids;
    for (qsizetype i = 0; i < holds.size(); ++i) {
        if (ticks.isEmpty() || ticks.at(i)->isChecked())
            ids.append(holds.at(i).hold.id);
    }
    return ids;
}

HoldsPanel::HoldsPanel(const Desk &desk, bool withOrder, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_withOrder(withOrder)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    setObjectName(u"holds"_s);
}

void HoldsPanel::show(const QList<StoredHold> &holds)
{
    const bool same = std::equal(holds.cbegin(), holds.cend(), m_holds.cbegin(), m_holds.cend(), sameQuestion);
    m_holds = holds;
    if (!same || !m_content)
        rebuild();
    setVisible(!holds.isEmpty());
}

void HoldsPanel::rebuild()
{
    delete m_content;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    QList<std::shared_ptr<Block>> blocks;
    for (const StoredHold &hold : std::as_const(m_holds)) {
        const auto fits = [&](const auto &block) {
            const StoredHold &other = block->holds.first();
            if (other.hold.kind != hold.hold.kind)
                return false;
            return hold.hold.kind != HoldKind::UnknownStatus
                || (other.hold.wanted == hold.hold.wanted && other.integration == hold.integration);
        };
        auto found = std::find_if(blocks.begin(), blocks.end(), fits);
        if (found == blocks.end()) {
            blocks.append(std::make_shared<Block>());
            found = blocks.end() - 1;
        }
        (*found)->holds.append(hold);
    }
    for (const auto &block : std::as_const(blocks))
        column->addWidget(makeBlock(block));
    m_column->addWidget(m_content);
}

void HoldsPanel::addRow(QVBoxLayout *column, Block &block, const StoredHold &hold, QWidget *parent)
{
    auto *row = new QHBoxLayout;
    const QString reason = m_withOrder ? tr("%1: %2").arg(hold.po.text(), hold.hold.reason) : hold.hold.reason;
    if (block.holds.size() > 1) {
        auto *tick = new QCheckBox(parent);
        tick->setChecked(true);
        tick->setAccessibleName(reason);
        block.ticks.append(tick);
        row->addWidget(tick, 0, Qt::AlignTop);
    }
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    const QString values = comparison(hold.hold);
    if (m_withReason || block.holds.size() > 1)
        texts->addWidget(plainLabel(reason, parent));
    if (!values.isEmpty()) {
        QLabel *small = plainLabel(values, parent);
        QFont font = small->font();
        font.setPointSizeF(font.pointSizeF() * 0.9);
        small->setFont(font);
        texts->addWidget(small);
    }
    row->addLayout(texts, 1);
    column->addLayout(row);
}

QWidget *HoldsPanel::makeBlock(const std::shared_ptr<Block> &block)
{
    auto *frame = new QFrame(m_content);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::AlternateBase);
    auto *column = new QVBoxLayout(frame);
    const HoldKind kind = block->holds.first().hold.kind;
    auto *heading = plainLabel(u"%1 %2"_s.arg(StateChip::mark(StateChip::Tone::NeedsYou), OrderWords::question(kind)), frame);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    column->addWidget(heading);
    for (const StoredHold &hold : std::as_const(block->holds))
        addRow(column, *block, hold, frame);
    if (kind == HoldKind::UnknownStatus)
        column->addWidget(makeMeaning(block, frame));
    auto *buttons = new QHBoxLayout;
    const QList<Decision> decisions = decisionsFor(kind);
    for (const Decision decision : decisions) {
        auto *button = new QPushButton(OrderWords::decision(decision), frame);
        button->setObjectName(u"decide-"_s + decisionKey(decision));
        button->setToolTip(OrderWords::decisionHint(decision));
        connect(button, &QPushButton::clicked, this, [this, block, decision] { decide(block->ticked(), decision); });
        m_desk.rights->guard(button, Deed::Decide);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    column->addLayout(buttons);
    return frame;
}

QWidget *HoldsPanel::makeMeaning(const std::shared_ptr<Block> &block, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("\"%1\" &means").arg(wordsOf(block->holds.first()).join(u", "_s).replace(u'&', u"&&"_s)), row);
    auto *meaning = new QComboBox(row);
    meaning->setObjectName(u"meaning"_s);
    const QList<Stage> all = OrderWords::meanings();
    for (const Stage stage : all)
        meaning->addItem(stageWords(stage), int(stage));
    meaning->setCurrentIndex(int(all.indexOf(Stage::Processing)));
    label->setBuddy(meaning);
    auto *map = new QPushButton(tr("Map it"), row);
    map->setObjectName(u"mapStatus"_s);
    map->setToolTip(tr("From now on this word has this meaning, in every order."));
    for (QWidget *each : std::initializer_list<QWidget *>{meaning, map})
        m_desk.rights->guard(each, Deed::Templates);
    line->addWidget(label);
    line->addWidget(meaning);
    line->addWidget(map);
    line->addStretch();
    connect(map, &QPushButton::clicked, this, [this, block, meaning] { this->map(*block, Stage(meaning->currentData().toInt())); });
    return row;
}

void HoldsPanel::decide(const QList<qint64> &holds, Decision decision)
{
    if (holds.isEmpty())
        return m_desk.navigator.say(tr("Nothing is ticked."));
    ask<Result<int>>(m_desk.service, this, [holds, decision](SyncCore &core) { return core.decideHolds(holds, decision); },
                     [this](const Result<int> &done) {
                         if (!done)
                             m_desk.navigator.tell(done.error());
                         else
                             m_desk.navigator.say(tr("%n answer(s) kept. The next look carries them out.", nullptr, *done));
                         Q_EMIT decided();
                     });
}

void HoldsPanel::map(const Block &block, Stage stage)
{
    const StoredHold first = block.holds.first();
    const QString integration = first.integration.text();
    const QStringList words = wordsOf(first);
    QStringList numbers;
    for (const StoredHold &hold : block.holds)
        numbers.append(hold.po.text());
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString word = words.at(i);
        const bool last = i + 1 == words.size();
        ask<Result<Done>>(m_desk.service, this, [integration, word, stage](SyncCore &core) { return core.mapStatus(integration, word, stage); },
                          [this, numbers, word, stage, last](const Result<Done> &done) {
                              if (!done)
                                  return m_desk.navigator.tell(done.error());
                              if (!last)
                                  return;
                              m_desk.navigator.say(tr("\"%1\" now means %2.").arg(word, stageWords(stage)));
                              ask<Result<int>>(m_desk.service, this, [numbers](SyncCore &core) { return core.retry(numbers); },
                                               [this](const Result<int> &) { Q_EMIT decided(); });
                          });
    }
}

} // namespace Waybill
