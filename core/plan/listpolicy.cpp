#include "core/plan/listpolicy.h"

#include "core/rules/carriers.h"
#include "core/rules/comparison.h"
#include "core/rules/tracking.h"

#include <QRegularExpression>

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Items
{
    QList<WantedItem> items;
    bool packed = false;
    bool personsText = false;

    QStringList keys() const
    {
        QStringList all;
        for (const WantedItem &item : items)
            all.append(item.key);
        return all;
    }
    bool has(const QString &key) const { return keys().contains(key); }
};

Items readIdentifiers(const QString &text)
{
    static const QRegularExpression cut(uR"([,;|\t\r\n]+)"_s);
    Items read;
    const QStringList pieces = text.split(cut, Qt::SkipEmptyParts);
    for (const QString &piece : pieces) {
        const QString number = piece.trimmed();
        if (!number.isEmpty() && !read.has(number.toCaseFolded()))
            read.items.append({number.toCaseFolded(), number, {}});
    }
    return read;
}

Items readItems(const ListCase &list)
{
    if (!list.tracking)
        return readIdentifiers(list.now);
    QSet<QString> known(list.ours.cbegin(), list.ours.cend());
    QStringList carriers;
    for (const WantedItem &item : list.wanted) {
        known.insert(item.key);
        if (!item.carrier.isEmpty() && !carriers.contains(item.carrier))
            carriers.append(item.carrier);
    }
    const ReadTracking read = readTracking(list.now, known, carriers);
    Items items;
    items.packed = read.packed;
    items.personsText = read.personsText;
    for (const TrackingNumber &number : read.numbers) {
        WantedItem item{number.key, number.number, {}};
        for (const QString &carrier : std::as_const(carriers)) { // a carrier typed before the number stays
            if (list.now.contains(carrier + u' ' + number.number))
                item.carrier = carrier;
        }
        items.items.append(item);
    }
    return items;
}

QString rendered(const WantedItem &item)
{
    return item.carrier.isEmpty() ? item.text : item.carrier + u' ' + item.text;
}

/// `items` with those of N that must stay for now, each after the one it follows in N.
QList<WantedItem> withLingering(QList<WantedItem> items, const Items &now, const QStringList &lingering)
{
    const auto indexOf = [&items](const QString &key) {
        const auto found = std::find_if(items.cbegin(), items.cend(), [&](const auto &i) { return i.key == key; });
        return found == items.cend() ? qsizetype(-1) : found - items.cbegin();
    };
    QString previous;
    for (const WantedItem &item : now.items) {
        if (lingering.contains(item.key) && indexOf(item.key) < 0)
            items.insert(previous.isEmpty() ? 0 : indexOf(previous) + 1, item);
        if (indexOf(item.key) >= 0)
            previous = item.key;
    }
    return items;
}

class Judging
{
public:
    explicit Judging(const ListCase &list)
        : m_list(list)
        , m_now(readItems(list))
    {
        for (const WantedItem &item : list.wanted)
            m_wantedKeys.append(item.key);
        for (const WantedItem &item : std::as_const(m_now.items)) {
            if (!m_wantedKeys.contains(item.key) && !list.ours.contains(item.key))
                m_typed.append(item);
        }
    }

    ListVerdict run()
    {
        m_verdict.removed = m_list.removed;
        if (m_now.personsText) {
            m_verdict.action = ListVerdict::Action::SingleValue;
            pack(m_list.wanted, 0);
            return m_verdict;
        }
        rememberRemoved();
        lookForWithdrawn();
        if (m_list.wanted.isEmpty() && m_leaving.isEmpty())
            return skip(m_verdict.secondLook ? SkipReason::SecondLook : SkipReason::NothingToSay);
        const QList<WantedItem> items = target();
        const int handTyped = m_list.policy == FieldPolicy::Keep ? int(m_typed.size()) : 0;
        const auto packed = pack(items, handTyped);
        if (packed && equal(*packed, items)) {
            m_verdict.takesL = m_list.policy != FieldPolicy::Fill || m_list.everWritten;
            return skip(m_verdict.secondLook ? SkipReason::SecondLook : SkipReason::Equal);
        }
        if (m_now.items.isEmpty() && m_list.everWritten && m_list.policy == FieldPolicy::Keep && normalText(m_list.now).isEmpty()) {
            m_verdict.action = ListVerdict::Action::Hold; // a person emptied it as a whole
            return m_verdict;
        }
        if (m_list.policy == FieldPolicy::Fill && !everyItemIsOurs())
            return skip(m_list.everWritten ? SkipReason::EditedByHand : SkipReason::NotEmpty);
        if (!packed) {
            m_verdict.action = ListVerdict::Action::Hold;
            m_verdict.hold = HoldKind::TooLong;
            return m_verdict;
        }
        m_verdict.action = ListVerdict::Action::Write;
        m_verdict.overwritesEdit = m_list.policy == FieldPolicy::Always && m_list.everWritten && !m_typed.isEmpty();
        return m_verdict;
    }

private:
    ListVerdict skip(SkipReason reason)
    {
        m_verdict.action = ListVerdict::Action::Skip;
        m_verdict.skip = reason;
        return m_verdict;
    }

    /// Ours that are missing in N were taken out by a person; what stands there again is no longer remembered.
    void rememberRemoved()
    {
        if (m_now.items.isEmpty() && !m_now.packed)
            return; // emptied as a whole: the table decides
        for (const WantedItem &item : std::as_const(m_now.items))
            m_verdict.removed.removeAll(item.key);
        for (const QString &key : m_list.ours) {
            if (!m_now.has(key) && !m_verdict.removed.contains(key))
                m_verdict.removed.append(key);
        }
    }

    /// Ours in N that left W: they stay at the first look and go at the second (keep, always).
    void lookForWithdrawn()
    {
        for (const QString &key : m_list.ours) {
            if (m_wantedKeys.contains(key) || !m_now.has(key))
                continue;
            m_verdict.seenOut.append(key);
            if (m_list.policy == FieldPolicy::Fill) {
                m_staying.append(key);
            } else if (m_list.seenOut.contains(key)) {
                m_leaving.append(key);
            } else {
                m_staying.append(key);
                m_verdict.secondLook = true;
            }
        }
        m_verdict.withdrawn = m_leaving;
    }

    QList<WantedItem> target() const
    {
        QList<WantedItem> ours;
        for (const WantedItem &item : m_list.wanted) {
            if (m_list.policy == FieldPolicy::Always || !m_verdict.removed.contains(item.key))
                ours.append(item);
        }
        ours = withLingering(ours, m_now, m_staying);
        return m_list.policy == FieldPolicy::Keep ? m_typed + ours : ours;
    }

    bool everyItemIsOurs() const
    {
        return std::all_of(m_now.items.cbegin(), m_now.items.cend(), [&](const auto &i) { return m_list.ours.contains(i.key); });
    }

    std::optional<PackedList> pack(const QList<WantedItem> &items, int handTyped)
    {
        m_verdict.text.clear();
        m_verdict.items.clear();
        if (items.isEmpty())
            return PackedList();
        QStringList texts;
        for (const WantedItem &item : items)
            texts.append(rendered(item));
        const auto packed = m_list.tracking ? packTracking(texts, handTyped, m_list.separator, m_list.length)
                                            : packIdentifiers(texts, m_list.separator, m_list.length);
        if (!packed || packed->written < handTyped)
            return {};
        m_verdict.text = packed->text;
        for (int i = handTyped; i < packed->written; ++i)
            m_verdict.items.append(items.at(i).key);
        return packed;
    }

    /// Same items, same order; what is packed must also count the same rest.
    bool equal(const PackedList &packed, const QList<WantedItem> &items) const
    {
        if (normalText(packed.text) == normalText(m_list.now))
            return true;
        if (m_now.packed || (m_list.tracking && packed.leftOut > 0))
            return false;
        QStringList keys;
        for (int i = 0; i < packed.written; ++i)
            keys.append(items.at(i).key);
        QStringList there = m_now.keys();
        if (m_list.anyOrder) {
            keys.sort();
            there.sort();
        }
        return !keys.isEmpty() && keys == there;
    }

    const ListCase &m_list;
    Items m_now;
    QStringList m_wantedKeys;
    QList<WantedItem> m_typed;
    QStringList m_staying;
    QStringList m_leaving;
    ListVerdict m_verdict;
};

} // namespace

ListVerdict judgeList(const ListCase &list)
{
    return Judging(list).run();
}

QStringList keysIn(const QString &text, bool tracking, const QStringList &known)
{
    ListCase list;
    list.tracking = tracking;
    list.now = text;
    list.ours = known;
    return readItems(list).keys();
}

} // namespace Waybill
