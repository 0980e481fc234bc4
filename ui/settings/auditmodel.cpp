#include "ui/settings/auditmodel.h"

#include "core/model/json.h"
#include "ui/widgets/times.h"

#include <QJsonDocument>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestCell = 300;

QString shown(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isBool())
        return value.toBool() ? AuditModel::tr("yes") : AuditModel::tr("no");
    // The core's words where people have others.
    static const QHash<QString, QString> words{{u"adopted"_s, AuditModel::tr("followed")},
                                               {u"changed"_s, AuditModel::tr("changed")},
                                               {u"renamed"_s, AuditModel::tr("asked for under this number")},
                                               {u"by the rules"_s, AuditModel::tr("by the rules")},
                                               {u"not ordered here"_s, AuditModel::tr("not ordered here")},
                                               {u"added"_s, AuditModel::tr("added")},
                                               {u"removed"_s, AuditModel::tr("removed")},
                                               {u"on"_s, AuditModel::tr("on")},
                                               {u"looks only"_s, AuditModel::tr("on, looks only")},
                                               {u"off"_s, AuditModel::tr("off")},
                                               {u"paused"_s, AuditModel::tr("paused")},
                                               {u"resumed"_s, AuditModel::tr("resumed")},
                                               {u"take"_s, AuditModel::tr("the supplier's value")},
                                               {u"keep"_s, AuditModel::tr("kept for now")},
                                               {u"keep-always"_s, AuditModel::tr("kept always")},
                                               {u"allow"_s, AuditModel::tr("allowed once")},
                                               {u"ignore"_s, AuditModel::tr("status ignored")},
                                               {u"shorten"_s, AuditModel::tr("shortened once")},
                                               {u"shorten-always"_s, AuditModel::tr("shortened always")},
                                               {u"check"_s, AuditModel::tr("checked again")},
                                               {u"there"_s, AuditModel::tr("the note is there")},
                                               {u"send"_s, AuditModel::tr("the note is sent again")}};
    const QString text = value.toVariant().toString();
    return words.value(text, text);
}

/// Of two objects only the members that differ.
QString differences(const QJsonObject &from, const QJsonObject &to)
{
    QStringList parts;
    QStringList keys = from.keys() + to.keys();
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys)) {
        if (from.value(key) != to.value(key))
            parts.append(u"%1: %2 → %3"_s.arg(key, shown(from.value(key)), shown(to.value(key))));
    }
    return parts.join(u"; "_s);
}

/// A mapping is told by its number, what a status word means by its stage.
QString valueOf(const AuditEntry &entry, const QJsonValue &value)
{
    const bool mapping = entry.what == "mapping"_L1 || entry.what == "approval"_L1;
    if (mapping && value.isDouble())
        return AuditModel::tr("mapping %1").arg(value.toInteger());
    const auto stage = entry.what == "mapping"_L1 ? stageFromKey(value.toString()) : std::nullopt;
    return stage ? stageWords(*stage) : shown(value);
}

QString changeOf(const AuditEntry &entry)
{
    QString words;
    if (entry.from.isObject() && entry.to.isObject())
        words = differences(entry.from.toObject(), entry.to.toObject());
    else if (entry.from.isUndefined() || entry.from.isNull())
        words = valueOf(entry, entry.to);
    else
        words = u"%1 → %2"_s.arg(valueOf(entry, entry.from), entry.to.isUndefined() ? AuditModel::tr("as it came") : valueOf(entry, entry.to));
    return QStringList{words, entry.note}.join(words.isEmpty() || entry.note.isEmpty() ? u""_s : u" · "_s);
}

QString kindWord(const QString &what)
{
    static const QHash<QString, QString> words{
        {u"setting"_s, AuditModel::tr("Setting")},     {u"template"_s, AuditModel::tr("Template")},
        {u"mapping"_s, AuditModel::tr("Mapping")},     {u"approval"_s, AuditModel::tr("Approval")},
        {u"connection"_s, AuditModel::tr("Account")},  {u"link"_s, AuditModel::tr("Followed order")},
        {u"hold"_s, AuditModel::tr("Decision")},       {u"restore"_s, AuditModel::tr("Backup restored")},
        {u"rebuild"_s, AuditModel::tr("Data rebuilt")},
        {u"archive"_s, AuditModel::tr("Log archived")}, {u"unlock"_s, AuditModel::tr("Value unlocked")},
        {u"line match"_s, AuditModel::tr("Line matched")}, {u"resolved"_s, AuditModel::tr("Entry resolved")},
        {u"ignored"_s, AuditModel::tr("Entry ignored")}};
    return words.value(what, what);
}

} // namespace

void AuditModel::show(const QList<AuditEntry> &entries, const QDateTime &now)
{
    beginResetModel();
    m_entries = entries;
    m_now = now;
    endResetModel();
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString AuditModel::text(const AuditEntry &entry, int column) const
{
    switch (Column(column)) {
    case Time: return relativeTime(entry.at, m_now);
    case Who: return entry.who;
    case What: return kindWord(entry.what);
    case Which: return entry.subject;
    case Change: return changeOf(entry);
    case ColumnCount: break;
    }
    return {};
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuditEntry &entry = m_entries.at(index.row());
    if (role == Qt::DisplayRole)
        return text(entry, index.column()).left(longestCell);
    if (role == Qt::ToolTipRole)
        return index.column() == Time ? exactTime(entry.at) : text(entry, index.column()).toHtmlEscaped();
    if (role == Qt::AccessibleTextRole)
        return text(entry, index.column());
    return {};
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Time: return tr("When");
    case Who: return tr("Who");
    case What: return tr("What");
    case Which: return tr("Which");
    case Change: return tr("Before → after");
    case ColumnCount: break;
    }
    return {};
}

} // namespace Waybill
