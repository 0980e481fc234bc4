#pragma once

#include "ui/activity/activityexport.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace Waybill {

/// Asks for a file, writes it, shows how far it is, and can be stopped. Hidden while nothing is written.
class ExportRow : public QWidget
{
    Q_OBJECT
public:
    explicit ExportRow(const Desk &desk, QWidget *parent = nullptr);

    /// Opens the file chooser; it does not block.
    void ask(const ActivityFilter &filter);
    void writeTo(const QString &file, const ActivityFilter &filter);

private:
    void stop();

    Desk m_desk;
    QLabel *m_words;
    QProgressBar *m_bar;
    QPointer<ActivityExport> m_export;
};

} // namespace Waybill
