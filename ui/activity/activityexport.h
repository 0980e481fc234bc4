#pragma once

#include "ui/activity/exportformat.h"
#include "ui/shell/desk.h"

#include <QObject>
#include <QSaveFile>

#include <memory>

namespace Waybill {

/// Writes the entries under a filter into a file, page by page; the file appears whole at the end, or not at all.
class ActivityExport : public QObject
{
    Q_OBJECT
public:
    ActivityExport(const Desk &desk, ActivityFilter filter, const QString &file, QObject *parent = nullptr);

    void begin();
    /// Nothing is left behind; ended() is not told.
    void cancel();

Q_SIGNALS:
    void progressed(int done, int all);
    /// How many entries were written.
    void ended(const Waybill::Result<int> &written);

private:
    void askPage(std::optional<qint64> olderThan);
    void write(const ActivityPage &page);
    void end(const Result<int> &written);
    Error fileTrouble() const;

    Desk m_desk;
    ActivityFilter m_filter;
    ExportFormat m_format;
    std::unique_ptr<QSaveFile> m_file;
    int m_done = 0;
    int m_all = 0;
};

} // namespace Waybill
