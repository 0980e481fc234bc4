#pragma once

#include <QAbstractButton>

namespace Waybill {

/// On or off, with the word beside it. A click or Space asks for the other state (asked()); the switch itself moves only when
/// setChecked() says that it is so. A check box for screen readers.
class Switch : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Switch(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The person wants it on or off.
    void asked(bool on);

protected:
    void paintEvent(QPaintEvent *event) override;
    void nextCheckState() override;

private:
    QSize track() const;
    QString word() const;
};

/// Makes screen readers see every Switch as a check box; to be called once, before the first window.
void installSwitchAccessibility();

} // namespace Waybill
