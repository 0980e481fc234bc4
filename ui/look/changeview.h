#pragma once

#include "core/api/synccore.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace Waybill {

/// One order's fields: what stands there now, what would stand there, and why. Scrolls by itself if there is much.
class ChangeView : public QWidget
{
    Q_OBJECT
public:
    enum class Headings { NowAfter, BeforeReadBack };

    explicit ChangeView(QWidget *parent = nullptr);
    /// `targetName` stands in the sentence for an order that is already right.
    void show(const OrderLook &order, const QString &targetName);
    /// After a write: every field with a tick and what stands there as read back.
    void showWritten(const QList<FieldChange> &changes);
    void clear(const QString &words);
    using QWidget::show;

private:
    void empty();
    void head(Headings headings);
    QLabel *cell(const QString &text, const QString &accessibleName);
    void row(const QString &label, const QString &place, const QString &now, const QString &after, const QString &why);

    QWidget *m_inside;
    QGridLayout *m_grid;
    QLabel *m_words;
    int m_row = 0;
};

/// "21 of 34 orders would change: 21 statuses, 17 tracking numbers, 9 dates, 4 invoice numbers. 13 are already right."
QString lookSentence(const TemplateLook &look);
/// "21 statuses, 17 tracking numbers": only what there is.
QString countsText(const LookCounts &counts);

} // namespace Waybill
