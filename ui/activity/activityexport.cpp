#include "ui/activity/activityexport.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int formattedAtOnce = 250; ///< formatted in the window's thread: a few milliseconds
constexpr int mostCounted = 10'000'000;

} // namespace

ActivityExport::ActivityExport(const Desk &desk, ActivityFilter filter, const QString &file, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_filter(std::move(filter))
    , m_format(exportFormatOf(file))
    , m_file(std::make_unique<QSaveFile>(file))
{
}

Error ActivityExport::fileTrouble() const
{
    return {ErrorKind::Storage, tr("The file %1 could not be written: %2").arg(m_file->fileName(), m_file->errorString()), {}};
}

void ActivityExport::begin()
{
    if (!m_file->open(QIODevice::WriteOnly)) {
        end(fileTrouble());
        return;
    }
    m_file->write(exportHead(m_format, tr("Sync Activity Log")));
    ask<Result<int>>(m_desk.service, this, [filter = m_filter](SyncCore &core) { return told(core.activityView().count(filter, mostCounted)); },
                     [this](const Result<int> &count) {
        if (!count) {
            end(count.error());
            return;
        }
        m_all = *count;
        Q_EMIT progressed(0, m_all);
        askPage({});
    });
}

void ActivityExport::askPage(std::optional<qint64> olderThan)
{
    ask<Result<ActivityPage>>(
        m_desk.service, this,
        [filter = m_filter, olderThan](SyncCore &core) { return told(core.activityView().page(filter, olderThan, formattedAtOnce)); },
        [this](const Result<ActivityPage> &page) {
            if (!m_file)
                return;
            if (page)
                write(*page);
            else
                end(page.error());
        });
}

void ActivityExport::write(const ActivityPage &page)
{
    for (const ActivityEntry &entry : page.entries) {
        m_file->write(exportEntry(m_format, entry, m_done == 0));
        ++m_done;
    }
    Q_EMIT progressed(m_done, std::max(m_all, m_done));
    if (page.olderThan) {
        askPage(page.olderThan);
        return;
    }
    m_file->write(exportFoot(m_format));
    const int written = m_done;
    end(m_file->commit() ? Result<int>(written) : Result<int>(fileTrouble()));
}

void ActivityExport::cancel()
{
    if (m_file)
        m_file->cancelWriting();
    m_file.reset();
    deleteLater();
}

void ActivityExport::end(const Result<int> &written)
{
    m_file.reset();
    Q_EMIT ended(written);
    deleteLater();
}

} // namespace Waybill
