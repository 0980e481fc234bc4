#include "core/store/linelinkstore.h"

#include "core/base/words.h"
#include "core/model/json.h"
#include "core/store/database.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

Result<QList<LineLink>> LineLinkStore::list(qint64 link)
{
    return m_database.select(u"SELECT content FROM line_link WHERE link = ? ORDER BY line"_s, {link},
                             [](const Row &row) { return fromJson<LineLink>(row.object(0)); });
}

Result<QHash<qint64, QList<LineLink>>> LineLinkStore::list(const QList<qint64> &links)
{
    QHash<qint64, QList<LineLink>> found;
    const auto read = m_database.eachOf(u"SELECT link, content FROM line_link WHERE link IN %1 ORDER BY link, line"_s, {}, Bind::keys(links),
                                        [&](const Row &row) { found[row.number(0)].append(fromJson<LineLink>(row.object(1))); });
    if (!read)
        return read.error();
    return found;
}

Result<Done> LineLinkStore::replaceFound(qint64 link, const QList<LineLink> &lines)
{
    Transaction tx(m_database);
    if (!tx.begun())
        return tx.begun();
    const auto removed = m_database.change(u"DELETE FROM line_link WHERE link = ? AND set_by = ''"_s, {link});
    if (!removed)
        return removed;
    QList<QVariantList> rows;
    for (const LineLink &line : lines)
        rows.append({link, line.line.text(), Bind::object(toJson(line))});
    const auto added = m_database.changeEach(u"INSERT INTO line_link (link, line, content, set_by) VALUES (?, ?, ?, '') "
                                             "ON CONFLICT (link, line) DO NOTHING"_s, rows);
    if (!added)
        return added;
    return tx.commit();
}

Result<Done> LineLinkStore::setByPerson(qint64 link, const LineLink &line, const QString &by)
{
    if (by.isEmpty())
        return Error{ErrorKind::Usage, Said::tr("Who sets the line must be named."), {}};
    return m_database.change(u"INSERT INTO line_link (link, line, content, set_by) VALUES (?, ?, ?, ?) "
                             "ON CONFLICT (link, line) DO UPDATE SET content = excluded.content, set_by = excluded.set_by"_s,
                             {link, line.line.text(), Bind::object(toJson(line)), by});
}

Result<Done> LineLinkStore::forget(qint64 link, const RecordId &line)
{
    return m_database.change(u"DELETE FROM line_link WHERE link = ? AND line = ?"_s, {link, line.text()});
}

} // namespace Waybill
