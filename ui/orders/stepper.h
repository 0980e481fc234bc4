#pragma once

#include "core/model/orderstate.h"

#include <QWidget>

namespace Waybill {

/// Received › Processing › Shipped › Delivered: how far an order has come, painted from the palette, with words beneath.
class Stepper : public QWidget
{
    Q_OBJECT
public:
    explicit Stepper(QWidget *parent = nullptr);
    void show(const OrderState &state);
    using QWidget::show;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Mark { Done, Partly, ToCome };
    struct Step
    {
        QString word;
        Mark mark = Mark::ToCome;
    };
    int diameter() const;
    void paintMark(QPainter &painter, const QPointF &centre, Mark mark) const;

    QList<Step> m_steps;
};

} // namespace Waybill
