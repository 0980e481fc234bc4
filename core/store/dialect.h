#pragma once

#include "core/base/error.h"

#include <QSqlError>
#include <QString>
#include <QStringList>
#include <QVariantList>

namespace Waybill {

/// A part of a WHERE and what is bound to its placeholders.
struct SearchCondition
{
    QString text;
    QVariantList values;
};

/// Where two database engines differ; everything else in core/store is plain SQL that both understand
/// (ON CONFLICT … DO UPDATE, RETURNING, partial indexes, window-free selects, `?` placeholders). LIKE regards case in the one and
/// not in the other: outside the activity search both sides are folded first. A condition is no number: CASE WHEN makes it one.
class Dialect
{
public:
    virtual ~Dialect() = default;

    /// Part of file names: a migration "0003_x.<name>.sql" goes before "0003_x.sql".
    virtual QString name() const = 0;
    /// A migration as this engine takes it: `%identity%` stands for a key that counts up by itself and is never used twice,
    /// TEXT for text that is ordered by its bytes.
    virtual QString adapted(QString migration) const = 0;
    /// Statement inside a transaction that lets one process at a time bring the schema up to date; empty: begin() does.
    virtual QString soleUpgrade() const = 0;
    /// Rows are read while they come, and another statement may run meanwhile; else all of them come at once.
    virtual bool streams() const = 0;
    /// After a failed statement the whole transaction can only be taken back.
    virtual bool failsWhole() const = 0;
    /// First statement of a transaction that only reads: all of it is read as of one moment. Empty: it is anyway.
    virtual QString standStill() const = 0;
    /// End of a sub-select that claims rows: "" or " FOR UPDATE SKIP LOCKED".
    virtual QString skipLocked() const = 0;
    /// End of a select whose rows are changed in the same transaction: "" or " FOR UPDATE".
    virtual QString lockRows() const = 0;
    /// How a writing transaction begins: it takes the write lock at once, so that it never fails halfway as busy.
    virtual QString begin() const = 0;
    /// Select with one placeholder: 1 row if there is a table of this name.
    virtual QString tableExists() const = 0;
    /// Select: 1 row if there is any table at all.
    virtual QString anyTable() const = 0;
    /// Whole days from one ISO day to another, as an expression.
    virtual QString daysBetween(const QString &from, const QString &to) const = 0;

    /// FROM of a search through the activity log; the entry is always called `a`.
    virtual QString searchFrom() const = 0;
    /// The entry's id where the search index leads; finds are ordered by it.
    virtual QString searchKey() const = 0;
    /// The index does not give the newest first: it is asked for one stretch of the log after the other, which begin at multiples of
    /// this. 0: it does.
    virtual int searchStretch() const = 0;
    /// Leads the index to the entries from this id to below that one, and some beside them.
    virtual SearchCondition searchNear(qint64 from, qint64 below) const = 0;
    /// True for entries that contain all of these pieces, each of at least searchLength() characters, in any case.
    virtual SearchCondition search(const QStringList &pieces) const = 0;
    /// Statement with one placeholder, a number of pages: joins so much of the search index's pieces, and drops what was deleted of
    /// them. A negative number begins anew with all of them. Empty: the engine does it by itself.
    virtual QString tidySearch() const = 0;
    /// Condition with one placeholder (a LIKE pattern, `\` escapes) on the entry's whole text in any case, without the index.
    virtual QString textCondition() const = 0;
    /// Shorter pieces cannot use the index.
    virtual int searchLength() const = 0;

    /// What a failed statement means to people: busy, full, read-only, damaged, not allowed, refused.
    virtual Error errorOf(const QSqlError &error) const = 0;
    /// The connection to the database was cut.
    virtual bool isCut(const QSqlError &error) const = 0;

    /// Select with one placeholder, a table: the names of the columns that are written, in their order.
    virtual QString columnsOf() const = 0;
    /// Select with one placeholder, a table with a counting key: the highest key ever given. 0 or nothing: none.
    virtual QString lastKeyOf(const QString &table) const = 0;
    /// Statement with one placeholder: keys of this table go on behind this one.
    virtual QString setLastKeyOf(const QString &table) const = 0;
};

/// "%piece%" as a LIKE pattern; `\` escapes.
QString likePattern(QString piece);

class SqliteDialect final : public Dialect
{
public:
    QString name() const override;
    QString adapted(QString migration) const override;
    QString soleUpgrade() const override;
    bool streams() const override;
    bool failsWhole() const override;
    QString standStill() const override;
    QString skipLocked() const override;
    QString lockRows() const override;
    QString begin() const override;
    QString tableExists() const override;
    QString anyTable() const override;
    QString daysBetween(const QString &from, const QString &to) const override;
    QString searchFrom() const override;
    QString searchKey() const override;
    int searchStretch() const override;
    SearchCondition searchNear(qint64 from, qint64 below) const override;
    SearchCondition search(const QStringList &pieces) const override;
    QString tidySearch() const override;
    QString textCondition() const override;
    int searchLength() const override;
    Error errorOf(const QSqlError &error) const override;
    bool isCut(const QSqlError &error) const override;
    QString columnsOf() const override;
    QString lastKeyOf(const QString &table) const override;
    QString setLastKeyOf(const QString &table) const override;
};

/// PostgreSQL 15 and newer. Everything of Waybill's stands in the schema `waybill`.
class PostgresDialect final : public Dialect
{
public:
    QString name() const override;
    QString adapted(QString migration) const override;
    QString soleUpgrade() const override;
    bool streams() const override;
    bool failsWhole() const override;
    QString standStill() const override;
    QString skipLocked() const override;
    QString lockRows() const override;
    QString begin() const override;
    QString tableExists() const override;
    QString anyTable() const override;
    QString daysBetween(const QString &from, const QString &to) const override;
    QString searchFrom() const override;
    QString searchKey() const override;
    int searchStretch() const override;
    SearchCondition searchNear(qint64 from, qint64 below) const override;
    SearchCondition search(const QStringList &pieces) const override;
    QString tidySearch() const override;
    QString textCondition() const override;
    int searchLength() const override;
    Error errorOf(const QSqlError &error) const override;
    bool isCut(const QSqlError &error) const override;
    QString columnsOf() const override;
    QString lastKeyOf(const QString &table) const override;
    QString setLastKeyOf(const QString &table) const override;
};

} // namespace Waybill
