#pragma once

#include <QString>
#include <QStringList>

namespace Waybill {

/// Where two database engines differ; everything else in core/store is plain SQL that both understand
/// (ON CONFLICT … DO UPDATE, RETURNING, partial indexes, window-free selects, `?` placeholders).
class Dialect
{
public:
    virtual ~Dialect() = default;

    /// Part of file names: a migration "0003_x.<name>.sql" goes before "0003_x.sql".
    virtual QString name() const = 0;
    /// Column type of a key that counts up by itself and is never used twice; stands for `%identity%` in migrations.
    virtual QString identity() const = 0;
    /// End of a sub-select that claims rows: "" or " FOR UPDATE SKIP LOCKED".
    virtual QString skipLocked() const = 0;
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
    /// The entry's id as the search index knows it; ordering by it needs no sorting.
    virtual QString searchKey() const = 0;
    /// Condition with one placeholder that is true for entries containing all pieces of searchTerm().
    virtual QString searchCondition() const = 0;
    /// Condition with one placeholder (a LIKE pattern, `\` escapes) on the entry's whole text, without the index.
    virtual QString textCondition() const = 0;
    /// What is bound to searchCondition() for these pieces, each of at least searchLength() characters; all must occur.
    virtual QString searchTerm(const QStringList &pieces) const = 0;
    /// Shorter pieces cannot use the index.
    virtual int searchLength() const = 0;
};

class SqliteDialect final : public Dialect
{
public:
    QString name() const override;
    QString identity() const override;
    QString skipLocked() const override;
    QString begin() const override;
    QString tableExists() const override;
    QString anyTable() const override;
    QString daysBetween(const QString &from, const QString &to) const override;
    QString searchFrom() const override;
    QString searchKey() const override;
    QString searchCondition() const override;
    QString textCondition() const override;
    QString searchTerm(const QStringList &pieces) const override;
    int searchLength() const override;
};

} // namespace Waybill
