#include "app/sandbox/servicenow/encodedquery.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Field names are lower case, operators are not: so the first other character begins the operator.
std::optional<SnCondition> readCondition(const QString &text)
{
    static const QRegularExpression pattern(
        u"^([a-z0-9_.]+)(ISNOTEMPTY|ISEMPTY|NOT IN|NOT LIKE|STARTSWITH|ENDSWITH|BETWEEN|NSAMEAS|SAMEAS|IN|LIKE|!=|>=|<=|!\\*|=|<|>|\\*|%)(.*)$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return SnCondition{match.captured(1), match.captured(2), match.captured(3)};
}

bool fitsOne(const SnCondition &condition, const QString &held, const SnCell &cell)
{
    const QString &op = condition.op;
    const QString &value = condition.value;
    if (op == "ISEMPTY"_L1 || op == "ISNOTEMPTY"_L1)
        return held.isEmpty() == (op == "ISEMPTY"_L1);
    if (op == "IN"_L1 || op == "NOT IN"_L1)
        return value.split(u',').contains(held) == (op == "IN"_L1);
    if (op == "LIKE"_L1 || op == "*"_L1)
        return held.contains(value);
    if (op == "NOT LIKE"_L1 || op == "!*"_L1)
        return !held.contains(value);
    if (op == "STARTSWITH"_L1)
        return held.startsWith(value);
    if (op == "ENDSWITH"_L1 || op == "%"_L1)
        return held.endsWith(value);
    if (op == "SAMEAS"_L1 || op == "NSAMEAS"_L1)
        return (cell(value).value_or(QString()) == held) == (op == "SAMEAS"_L1);
    if (op == "="_L1 || op == "!="_L1)
        return (held == value) == (op == "="_L1);
    if (held.isEmpty())
        return false;
    if (op == "BETWEEN"_L1)
        return compareCells(held, value.section(u'@', 0, 0)) >= 0 && compareCells(held, value.section(u'@', 1)) <= 0;
    const int order = compareCells(held, value);
    return op == "<"_L1 ? order < 0 : op == "<="_L1 ? order <= 0 : op == ">"_L1 ? order > 0 : order >= 0;
}

bool fitsTerm(const SnQuery::Term &term, const SnCell &cell, bool unknownFitsNothing)
{
    bool known = false;
    for (const SnCondition &condition : term) {
        const auto held = cell(condition.field);
        if (!held)
            continue;
        known = true;
        if (fitsOne(condition, *held, cell))
            return true;
    }
    return !known && !unknownFitsNothing;
}

} // namespace

bool SnCondition::isRange() const
{
    static const QStringList matches{u"="_s, u"!="_s, u"IN"_s, u"NOT IN"_s, u"SAMEAS"_s, u"NSAMEAS"_s, u"ISEMPTY"_s, u"ISNOTEMPTY"_s};
    return !matches.contains(op);
}

QList<SnCondition> SnQuery::conditions() const
{
    QList<SnCondition> all;
    for (const auto &filter : filters) {
        for (const Term &term : filter)
            all += term;
    }
    return all;
}

SnQuery parseEncodedQuery(const QString &text)
{
    SnQuery query;
    query.filters.append(QList<SnQuery::Term>());
    const QStringList parts = text.split(u'^', Qt::SkipEmptyParts);
    for (QString part : parts) {
        if (part.startsWith("ORDERBYDESC"_L1)) {
            query.sorts.append({part.mid(11), true});
            continue;
        }
        if (part.startsWith("ORDERBY"_L1)) {
            query.sorts.append({part.mid(7), false});
            continue;
        }
        if (part == "EQ"_L1)
            continue;
        const bool whole = part.startsWith("NQ"_L1);
        const bool either = part.startsWith("OR"_L1);
        if (whole)
            query.filters.append(QList<SnQuery::Term>());
        if (whole || either)
            part = part.mid(2);
        const auto condition = readCondition(part);
        if (!condition)
            continue;
        QList<SnQuery::Term> &filter = query.filters.last();
        if (either && !filter.isEmpty())
            filter.last().append(*condition);
        else
            filter.append(SnQuery::Term{*condition});
    }
    return query;
}

bool fits(const SnQuery &query, const SnCell &cell, bool unknownFitsNothing)
{
    return std::any_of(query.filters.cbegin(), query.filters.cend(), [&](const QList<SnQuery::Term> &filter) {
        return std::all_of(filter.cbegin(), filter.cend(), [&](const SnQuery::Term &term) { return fitsTerm(term, cell, unknownFitsNothing); });
    });
}

int compareCells(const QString &left, const QString &right)
{
    if (left.size() > 18 || right.size() > 18) // a sys_id may look like a number
        return QString::compare(left, right);
    bool leftIsNumber = false;
    bool rightIsNumber = false;
    const double first = left.toDouble(&leftIsNumber);
    const double second = right.toDouble(&rightIsNumber);
    if (leftIsNumber && rightIsNumber)
        return first < second ? -1 : first > second ? 1 : 0;
    return QString::compare(left, right);
}

} // namespace Waybill::Sandbox
