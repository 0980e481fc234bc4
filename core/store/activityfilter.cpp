#include "core/store/activityfilter.h"

#include "core/store/dialect.h"
#include "core/store/row.h"
#include "core/store/words.h"

#include <QRegularExpression>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

const QString whatWithoutOrder = u"CASE WHEN a.po = '' THEN a.what ELSE replace(a.what, a.po, '…') END"_s;

namespace {

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

void addTimes(Conditions &conditions, const ActivityFilter &filter, const QString &key)
{
    if (filter.since.isValid()) {
        // Ids grow with time, so an id bound lets the newest-first walk end early; a day of leeway for clocks set back.
        conditions.add(key + u" >= coalesce((SELECT id FROM activity WHERE at >= ? ORDER BY at, id LIMIT 1), 0)"_s,
                       {Bind::instant(filter.since.addDays(-1))});
        conditions.add(u"a.at >= ?"_s, {Bind::instant(filter.since)});
    }
    if (filter.until.isValid())
        conditions.add(u"a.at < ?"_s, {Bind::instant(filter.until)});
}

} // namespace

ActivityQuery activityQuery(const Dialect &dialect, const ActivityFilter &filter, qint64 newest, SearchBy by)
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
    query.order = query.indexed ? dialect.searchOrder() : query.key;
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
    addTimes(conditions, filter, query.key);
    for (const QString &piece : query.indexed ? tooShort : longEnough + tooShort)
        conditions.add(dialect.textCondition(), {likePattern(piece)});
    query.narrowed = longEnough.isEmpty() && !tooShort.isEmpty();
    if (query.narrowed)
        conditions.add(u"a.id > ?"_s, {newest - ActivityStore::shortSearchRange});
    query.where = conditions.text();
    query.values = conditions.values();
    return query;
}

} // namespace Waybill
