#pragma once

#include <QScrollArea>

namespace Waybill {

/// Scrolls its content up and down, never sideways, and never squeezes it: texts and forms that wrap get the height they need
/// at the width there is. The content stays as narrow as a text wants to be.
class ReadingColumn : public QScrollArea
{
    Q_OBJECT
public:
    /// Takes the content, which has a layout by the time it is shown.
    explicit ReadingColumn(QWidget *content, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};

} // namespace Waybill
