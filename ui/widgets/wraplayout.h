#pragma once

#include <QLayout>

namespace Waybill {

/// Widgets in a row that goes on in the next line where there is no room: bars of filters and buttons, at any width and
/// any size of the letters. Hidden ones take no room.
class WrapLayout : public QLayout
{
    Q_OBJECT
public:
    explicit WrapLayout(QWidget *parent = nullptr);
    ~WrapLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override; ///< the widest item alone
    QSize sizeHint() const override;    ///< all in one line
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool place) const;
    int gap() const;

    QList<QLayoutItem *> m_items;
};

} // namespace Waybill
