#include "ui/widgets/statechip.h"

namespace Waybill {

StateChip::StateChip(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFrameShape(QFrame::StyledPanel);
    setMargin(3);
}

QString StateChip::mark(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return QStringLiteral("●");
    case Tone::Good: return QStringLiteral("✓");
    case Tone::NeedsYou: return QStringLiteral("!");
    case Tone::Bad: return QStringLiteral("✕");
    case Tone::Off: return QStringLiteral("○");
    }
    Q_UNREACHABLE();
}

void StateChip::show(Tone tone, const QString &word)
{
    setText(mark(tone) + u' ' + word);
    setAccessibleName(word);
    QLabel::show();
}

} // namespace Waybill
