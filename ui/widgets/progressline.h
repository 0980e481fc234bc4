#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Waybill {

/// Something that takes a while: what it is, how far it is ("12 of 37"), and a way to stop it.
class ProgressLine : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressLine(QWidget *parent = nullptr);
    /// `words` as "Looking up %1 of %2…" once figures are known, `begin` before that. Shows the line.
    void begin(const QString &begin, const QString &words);
    void advance(int done, int all);
    void end() { hide(); }

Q_SIGNALS:
    void stopAsked();

private:
    QString m_format;
    QLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_stop;
};

} // namespace Waybill
