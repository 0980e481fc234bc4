#pragma once

#include <QWidget>

namespace Waybill {

/// How much of a field's room a text takes: "84 of 255". The words say it; the bar shows it.
class LengthBar : public QWidget
{
    Q_OBJECT
public:
    explicit LengthBar(QWidget *parent = nullptr);
    /// `length` 0: the field has no limit that is known, and nothing is shown.
    void show(int used, int length);
    using QWidget::show;
    QString words() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_used = 0;
    int m_length = 0;
};

} // namespace Waybill
