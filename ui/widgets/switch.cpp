#include "ui/widgets/switch.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPainter>
#include <QStyleOption>

namespace Waybill {

namespace {

constexpr int gap = 8;    ///< between track and word
constexpr int border = 3; ///< around everything, for the focus frame

/// QAccessibleButton belongs to the Widgets module alone; this says the same of a Switch.
class SwitchInterface final : public QAccessibleWidget
{
public:
    explicit SwitchInterface(Switch *widget)
        : QAccessibleWidget(widget, QAccessible::CheckBox)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State all = QAccessibleWidget::state();
        all.checkable = true;
        all.checked = button()->isChecked();
        return all;
    }
    QStringList actionNames() const override { return {toggleAction()}; }
    void doAction(const QString &name) override
    {
        if (name == toggleAction())
            button()->click();
    }
    QStringList keyBindingsForAction(const QString &name) const override
    {
        return name == toggleAction() ? QStringList{QStringLiteral("Space")} : QStringList();
    }

private:
    Switch *button() const { return static_cast<Switch *>(widget()); }
};

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *known = qobject_cast<Switch *>(object);
    return known ? new SwitchInterface(known) : nullptr;
}

} // namespace

void installSwitchAccessibility()
{
    static bool installed = false;
    if (!std::exchange(installed, true))
        QAccessible::installFactory(interfaceOf);
}

Switch::Switch(QWidget *parent)
    : QAbstractButton(parent)
{
    installSwitchAccessibility();
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, [this](bool on) {
        QAccessible::State changed;
        changed.checked = true;
        QAccessibleStateChangeEvent event(this, changed);
        QAccessible::updateAccessibility(&event);
        setAccessibleDescription(on ? tr("On") : tr("Off"));
        update();
    });
}

QString Switch::word() const
{
    return isChecked() ? tr("On") : tr("Off");
}

QSize Switch::track() const
{
    const int height = fontMetrics().height();
    return {height * 2, height};
}

QSize Switch::sizeHint() const
{
    const int words = std::max(fontMetrics().horizontalAdvance(tr("On")), fontMetrics().horizontalAdvance(tr("Off")));
    return {track().width() + gap + words + 2 * border, track().height() + 2 * border};
}

void Switch::nextCheckState()
{
    Q_EMIT asked(!isChecked());
}

void Switch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QRect whole = rect().adjusted(border, border, -border, -border);
    QRect body(whole.topLeft(), track());
    QRect text(body.right() + gap, whole.top(), whole.width() - body.width() - gap, whole.height());
    if (mirrored) {
        body.moveRight(whole.right());
        text.moveLeft(whole.left());
    }
    const qreal radius = body.height() / 2.0;
    painter.setPen(QPen(palette().color(group, isChecked() ? QPalette::Highlight : QPalette::Mid), 1));
    painter.setBrush(palette().color(group, isChecked() ? QPalette::Highlight : QPalette::Button));
    painter.drawRoundedRect(QRectF(body).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const bool right = isChecked() != mirrored;
    const QRectF knob(right ? body.right() - body.height() + 4 : body.left() + 3, body.top() + 3, body.height() - 6, body.height() - 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(group, isChecked() ? QPalette::HighlightedText : QPalette::ButtonText));
    painter.drawEllipse(knob);
    painter.setPen(palette().color(group, QPalette::WindowText));
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeading, word());
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.backgroundColor = palette().color(QPalette::Window);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

} // namespace Waybill
