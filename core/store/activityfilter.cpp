#include "core/store/activityfilter.h"

#include "core/store/database.h"
#include "core/store/dialect.h"
#include "core/store/words.h"

#include <QRegularExpression>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

const QString whatWithoutOrder = u"CASE WHEN a.po = '' THEN a.what ELSE replace(a.what, a.po, '…') END"_s;

namespace {

constexpr qint64 longestStretch = 65'536; // a tenth of a second or so where every entry holds the piece

/// Conditions and their values, added pair by pair.
class Conditions
{
public:
    void add(const QString &condition, const QVariantList &values)
    {
        m_conditions += condition;
        m_values += values;
    }
    void addIf(const QString &value, const QString &condition)
    {
        if (!value.isEmpty())
            add(condition, {value});
    }
    QString text() const { return m_conditions.isEmpty() ? u"1 = 1"_s : m_conditions.join(u" AND "_s); }
    const QVariantList &values() const { return m_values; }

private:
    QStringList m_conditions;
    QVariantList m_values;
};

void addTimes(Conditions &conditions, const ActivityFilter &filter, const QString &key, qint64 oldest)
{
    if (filter.since.isValid()) {
        conditions.add(key + u" >= ?"_s, {oldest}); // lets the newest-first walk end early
        conditions.add(u"a.at >= ?"_s, {Bind::instant(filter.since)});
    }
    if (filter.until.isValid())
        conditions.add(u"a.at < ?"_s, {Bind::instant(filter.until)});
}

/// The same among the entries from this id to below that one; nothing: to the end there.
ActivityQuery within(ActivityQuery query, std::optional<qint64> from, std::optional<qint64> below)
{
    if (from) {
        query.where += u" AND "_s + query.key + u" >= ?"_s;
        query.values += *from;
    }
    if (below) {
        query.where += u" AND "_s + query.key + u" < ?"_s;
        query.values += *below;
    }
    return query;
}

} // namespace

Result<ActivityEnds> activityEnds(Database &database, const ActivityFilter &filter)
{
    // Ids grow with time; a day of leeway for clocks set back.
    const bool all = !filter.since.isValid();
    const QString oldest = all ? u"SELECT min(id) FROM activity"_s : u"SELECT id FROM activity WHERE at >= ? ORDER BY at, id LIMIT 1"_s;
    const auto ends = database.first(u"SELECT newest, coalesce((%1), newest + 1) FROM (SELECT coalesce(max(id), 0) AS newest FROM activity) AS log"_s.arg(oldest),
                                     all ? QVariantList{} : QVariantList{Bind::instant(filter.since.addDays(-1))},
                                     [](const Row &row) { return ActivityEnds{row.number(1), row.number(0)}; });
    if (!ends)
        return ends.error();
    return ends->value_or(ActivityEnds{});
}

ActivityQuery activityQuery(const Dialect &dialect, const ActivityFilter &filter, const ActivityEnds &ends, SearchBy by)
{
    QStringList longEnough;
    QStringList tooShort;
    static const QRegularExpression blanks(u"\\s+"_s);
    for (const QString &piece : filter.search.normalized(QString::NormalizationForm_C).split(blanks, Qt::SkipEmptyParts))
        (piece.toUcs4().size() >= dialect.searchLength() ? longEnough : tooShort) += piece;

    ActivityQuery query;
    query.indexed = !longEnough.isEmpty() && by == SearchBy::Index;
    query.from = query.indexed ? dialect.searchFrom() : u"activity a"_s;
    query.key = query.indexed ? dialect.searchKey() : u"a.id"_s;
    Conditions conditions;
    if (query.indexed) {
        const SearchCondition found = dialect.search(longEnough);
        conditions.add(found.text, found.values);
    }
    conditions.addIf(filter.integration.text(), u"a.template = ?"_s);
    conditions.addIf(lookUpKey(filter.po.text()), u"a.po_key = ?"_s);
    conditions.addIf(filter.run.text(), u"a.run = ?"_s);
    conditions.addIf(filter.source, u"a.source = ?"_s);
    conditions.addIf(filter.target, u"a.target = ?"_s);
    if (!filter.system.isEmpty())
        conditions.add(u"(a.source = ? OR a.target = ?)"_s, {filter.system, filter.system});
    if (!filter.errorText.isEmpty())
        conditions.add(whatWithoutOrder + u" = ?"_s, {filter.errorText});
    if (filter.withoutOrder)
        conditions.add(u"a.po_key = ''"_s, {});
    if (filter.openOnly)
        conditions.add(u"NOT EXISTS (SELECT 1 FROM activity_mark m WHERE m.entry = a.id)"_s, {});
    if (!filter.results.isEmpty()) {
        QVariantList results;
        for (const QString &result : filter.results)
            results += result;
        conditions.add(u"a.result IN ("_s + QStringList(results.size(), u"?"_s).join(u", "_s) + u')', results);
    }
    addTimes(conditions, filter, query.key, ends.oldest);
    for (const QString &piece : query.indexed ? tooShort : longEnough + tooShort)
        conditions.add(dialect.textCondition(), {likePattern(piece)});
    query.narrowed = longEnough.isEmpty() && !tooShort.isEmpty();
    if (query.narrowed)
        conditions.add(u"a.id > ?"_s, {ends.newest - ActivityStore::shortSearchRange});
    query.where = conditions.text();
    query.values = conditions.values();
    return query;
}

Result<Done> lookThrough(const Dialect &dialect, const ActivityQuery &query, const ActivityEnds &ends, std::optional<qint64> from,
                         std::optional<qint64> below, qint64 step, int limit, const std::function<Result<int>(const ActivityQuery &, int)> &look)
{
    if (step == 0 || !query.indexed) {
        const auto found = look(within(query, from, below), limit);
        return found ? Result<Done>(Done{}) : found.error();
    }
    const qint64 last = std::max(ends.oldest, from.value_or(0));
    qint64 end = below.value_or(ends.newest + 1);
    int found = 0;
    for (qint64 length = std::clamp<qint64>(limit, step, longestStretch); end > last && found < limit; length = std::min(2 * length, longestStretch)) {
        const qint64 begin = std::max(last, (end - length) / step * step);
        ActivityQuery stretch = within(query, begin, end);
        const SearchCondition near = dialect.searchNear(begin, end);
        stretch.where += u" AND "_s + near.text;
        stretch.values += near.values;
        const auto more = look(stretch, limit - found);
        if (!more)
            return more.error();
        found += *more;
        end = begin;
    }
    return Done{};
}

} // namespace Waybill
