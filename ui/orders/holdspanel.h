#pragma once

#include "ui/shell/desk.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace Waybill {

/// What waits for a person, answered in place: one or many, once or always. Questions of one kind stand together and are
/// answered together as far as they are ticked.
class HoldsPanel : public QFrame
{
    Q_OBJECT
public:
    /// `withOrder`: each question names its order.
    HoldsPanel(const Desk &desk, bool withOrder, QWidget *parent = nullptr);

    /// Where the reason is told beside it already.
    void leaveOutReason() { m_withReason = false; }
    /// Ticks stay while the questions are the same.
    void show(const QList<StoredHold> &holds);
    using QFrame::show;
    bool isEmpty() const { return m_holds.isEmpty(); }

Q_SIGNALS:
    /// An answer was kept; the next look carries it out.
    void decided();

private:
    /// One kind of question with its ticked rows.
    struct Block
    {
        QList<StoredHold> holds;
        QList<QCheckBox *> ticks;
        QList<qint64> ticked() const;
    };

    void rebuild();
    QWidget *makeBlock(const std::shared_ptr<Block> &block);
    void addRow(QVBoxLayout *column, Block &block, const StoredHold &hold, QWidget *parent);
    QWidget *makeMeaning(const std::shared_ptr<Block> &block, QWidget *parent);
    void decide(const QList<qint64> &holds, Decision decision);
    void map(const Block &block, Stage stage);

    Desk m_desk;
    bool m_withOrder;
    bool m_withReason = true;
    QList<StoredHold> m_holds;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
};

} // namespace Waybill
