#include "ui/orders/stepper.h"

#include <QPainter>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

Stepper::Stepper(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    show(OrderState());
}

void Stepper::show(const OrderState &state)
{
    const int rank = int(state.fulfilment);
    const auto markOf = [rank](Fulfilment whole, Fulfilment partly) {
        if (rank >= int(whole))
            return Mark::Done;
        return rank >= int(partly) ? Mark::Partly : Mark::ToCome;
    };
    const bool partly = state.fulfilment == Fulfilment::PartlyShipped;
    const QString shipped = partly ? tr("Shipped %1 of %2").arg(state.shipped.text(), state.ordered.text()) : tr("Shipped");
    m_steps = {{tr("Received"), markOf(Fulfilment::Received, Fulfilment::Received)},
               {tr("Processing"), markOf(Fulfilment::Processing, Fulfilment::Processing)},
               {shipped, markOf(Fulfilment::Shipped, Fulfilment::PartlyShipped)},
               {tr("Delivered"), markOf(Fulfilment::Delivered, Fulfilment::Delivered)}};
    QStringList said;
    for (const Step &step : std::as_const(m_steps)) {
        said.append(step.mark == Mark::Done      ? tr("%1: done").arg(step.word)
                        : step.mark == Mark::Partly ? tr("%1: in part").arg(step.word)
                                                    : tr("%1: not yet").arg(step.word));
    }
    setAccessibleName(tr("Progress"));
    setAccessibleDescription(said.join(u". "_s));
    setToolTip(said.join(u'\n'));
    updateGeometry();
    update();
}

int Stepper::diameter() const
{
    return fontMetrics().height() * 5 / 4;
}

QSize Stepper::sizeHint() const
{
    int widest = 0;
    for (const Step &step : m_steps)
        widest = qMax(widest, fontMetrics().horizontalAdvance(step.word));
    return {int(m_steps.size()) * (widest + 2 * fontMetrics().averageCharWidth()), diameter() + fontMetrics().height() * 3 / 2};
}

QSize Stepper::minimumSizeHint() const
{
    return {int(m_steps.size()) * 6 * fontMetrics().averageCharWidth(), sizeHint().height()};
}

void Stepper::paintMark(QPainter &painter, const QPointF &centre, Mark mark) const
{
    const qreal radius = diameter() / 2.0 - 1;
    const QColor strong = palette().color(QPalette::Highlight);
    const QColor quiet = palette().color(QPalette::Mid);
    painter.setPen(QPen(mark == Mark::ToCome ? quiet : strong, 2));
    painter.setBrush(mark == Mark::Done ? strong : palette().color(QPalette::Base));
    painter.drawEllipse(centre, radius, radius);
    if (mark == Mark::Partly) {
        const QRectF box(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
        painter.setBrush(strong);
        painter.drawPie(box, 90 * 16, 180 * 16);
    } else if (mark == Mark::Done) {
        painter.setPen(QPen(palette().color(QPalette::HighlightedText), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF tick[]{centre + QPointF(-radius * 0.45, 0), centre + QPointF(-radius * 0.1, radius * 0.4),
                             centre + QPointF(radius * 0.5, -radius * 0.4)};
        painter.drawPolyline(tick, 3);
    }
}

void Stepper::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal cell = qreal(width()) / qreal(m_steps.size());
    const qreal y = diameter() / 2.0 + 1;
    const auto centre = [&](qsizetype i) { return QPointF(cell * (i + 0.5), y); };
    for (qsizetype i = 0; i + 1 < m_steps.size(); ++i) {
        const int at = int(layoutDirection() == Qt::RightToLeft ? m_steps.size() - 2 - i : i);
        const bool reached = m_steps.at(at + 1).mark != Mark::ToCome;
        painter.setPen(QPen(palette().color(reached ? QPalette::Highlight : QPalette::Mid), 2));
        painter.drawLine(centre(i) + QPointF(diameter() / 2.0 + 3, 0), centre(i + 1) - QPointF(diameter() / 2.0 + 3, 0));
    }
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const Step &step = m_steps.at(layoutDirection() == Qt::RightToLeft ? m_steps.size() - 1 - i : i);
        paintMark(painter, centre(i), step.mark);
        QFont font = painter.font();
        font.setBold(step.mark != Mark::ToCome);
        painter.setFont(font);
        painter.setPen(palette().color(QPalette::WindowText));
        const QRectF place(cell * i, diameter() + 2, cell, fontMetrics().height() * 1.5);
        painter.drawText(place, Qt::AlignHCenter | Qt::AlignVCenter,
                         QFontMetrics(font).elidedText(step.word, Qt::ElideRight, int(cell)));
    }
}

} // namespace Waybill
