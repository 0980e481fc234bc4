#pragma once

#include <QLabel>

namespace Waybill {

/// A state as a mark and a word; never by colour alone.
class StateChip : public QLabel
{
    Q_OBJECT
public:
    enum class Tone { Neutral, Good, NeedsYou, Bad, Off };

    explicit StateChip(QWidget *parent = nullptr);
    void show(Tone tone, const QString &word);
    using QLabel::show;
    /// "✓", "●", "!", "✕", "○": the mark that goes with the word, also in tables.
    static QString mark(Tone tone);
};

} // namespace Waybill
