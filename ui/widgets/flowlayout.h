#pragma once

#include <QLayout>

namespace Waybill {

/// Tiles side by side: as many columns as fit, all of one width, and of one height in each row.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    /// No tile is made narrower than `minimumWidth` (in device-independent pixels), unless the window is.
    explicit FlowLayout(int minimumWidth, QWidget *parent = nullptr);
    ~FlowLayout() override;

    int columns(int width) const;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool place) const;

    QList<QLayoutItem *> m_items;
    int m_minimumWidth;
};

} // namespace Waybill
