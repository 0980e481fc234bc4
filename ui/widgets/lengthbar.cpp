#include "ui/widgets/lengthbar.h"

#include <QLocale>
#include <QPainter>

namespace Waybill {

namespace {

constexpr int barHeight = 4;

} // namespace

LengthBar::LengthBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LengthBar::show(int used, int length)
{
    m_used = used;
    m_length = length;
    setAccessibleName(words());
    setToolTip(m_length > 0 ? tr("Characters used and available in the field") : QString());
    updateGeometry();
    setVisible(m_length > 0);
    update();
}

QString LengthBar::words() const
{
    if (m_length <= 0)
        return {};
    const QLocale locale;
    const QString used = locale.toString(m_used);
    const QString all = locale.toString(m_length);
    return m_used > m_length ? tr("%1 of %2, too long").arg(used, all) : tr("%1 of %2").arg(used, all);
}

QSize LengthBar::sizeHint() const
{
    const int width = std::max(fontMetrics().horizontalAdvance(words()), fontMetrics().averageCharWidth() * 12);
    return {width, fontMetrics().height() + barHeight + 3};
}

void LengthBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(0, 0, 0, -barHeight - 2), Qt::AlignLeading | Qt::AlignVCenter, words());
    const QRect whole(0, height() - barHeight, width(), barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Mid));
    painter.drawRect(whole);
    if (m_length <= 0)
        return;
    QRect part = whole;
    part.setWidth(int(qint64(whole.width()) * std::min(m_used, m_length) / m_length));
    if (layoutDirection() == Qt::RightToLeft)
        part.moveRight(whole.right());
    painter.setBrush(palette().color(m_used > m_length ? QPalette::WindowText : QPalette::Highlight));
    painter.drawRect(part);
}

} // namespace Waybill
