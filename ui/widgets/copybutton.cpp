#include "ui/widgets/copybutton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

namespace Waybill {

CopyButton::CopyButton(const QString &label, QWidget *parent)
    : QPushButton(label, parent)
    , m_label(label)
{
    auto *back = new QTimer(this);
    back->setSingleShot(true);
    back->setInterval(std::chrono::seconds(2));
    connect(back, &QTimer::timeout, this, [this] { setText(m_label); });
    connect(this, &QPushButton::clicked, this, [this, back] {
        QGuiApplication::clipboard()->setText(m_text);
        setText(tr("Copied"));
        back->start();
    });
}

} // namespace Waybill
