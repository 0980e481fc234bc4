#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <tuple>

namespace Waybill {

/// Where a target field lives. Linked records are off by default (semantics 3).
enum class FieldPlace { Header, Line, Linked };

/// Which field of which kind of record, in the target's own names ("PurchaseOrderItems"."estimatedArrivalDate").
/// In a mapping it means the field of every line or linked record; FieldAddress says which one.
struct FieldRef
{
    FieldPlace place = FieldPlace::Header;
    QString recordType; ///< target's entity or table
    QString name;       ///< API name; UDFs as the target names them

    bool operator==(const FieldRef &) const = default;
    friend bool operator<(const FieldRef &a, const FieldRef &b)
    {
        return std::tie(a.place, a.recordType, a.name) < std::tie(b.place, b.recordType, b.name);
    }
};

/// One field of one record.
struct FieldAddress
{
    FieldRef field;
    RecordId record; ///< the record the field stands on: order, line or linked record

    bool operator==(const FieldAddress &) const = default;
    friend bool operator<(const FieldAddress &a, const FieldAddress &b)
    {
        return a.field != b.field ? a.field < b.field : a.record < b.record;
    }
};

/// A value as a target stores it. Compared by normal form (semantics, head): dates by day, numbers by value,
/// text as NFC with LF and trimmed ends, choices by stored value; see rules/comparison.
class FieldValue
{
public:
    enum class Type { Empty, Text, Number, Day, Instant, Choice, Flag };

    FieldValue() = default;
    static FieldValue ofText(const QString &text);     ///< empty text is Empty
    static FieldValue ofNumber(const QString &decimal); ///< canonical decimal text
    static FieldValue ofDay(const QDate &day);         ///< invalid day is Empty
    static FieldValue ofInstant(const QDateTime &utc); ///< invalid instant is Empty
    static FieldValue ofChoice(const QString &stored); ///< the stored value (an id), never its label
    static FieldValue ofFlag(bool on);

    Type type() const { return m_type; }
    bool isEmpty() const { return m_type == Type::Empty; }
    /// Text, number or choice as text; a day as ISO date; an instant as ISO with Z; a flag as "true"/"false".
    QString text() const { return m_text; }
    QDate day() const;
    QDateTime instant() const;
    bool flag() const { return m_text == QLatin1String("true"); }

    bool operator==(const FieldValue &) const = default;

private:
    FieldValue(Type type, const QString &text)
        : m_type(type)
        , m_text(text)
    {
    }
    Type m_type = Type::Empty;
    QString m_text;
};

} // namespace Waybill
