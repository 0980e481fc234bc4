#include "ui/shell/aboutpage.h"

#include "ui/widgets/copybutton.h"

#include <QCoreApplication>
#include <QLabel>
#include <QSysInfo>
#include <QVBoxLayout>

namespace Waybill {

AboutPage::AboutPage(QWidget *parent)
    : Page(parent)
{
    const QString versions = tr("Waybill %1, Qt %2, %3").arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()), QSysInfo::prettyProductName());
    auto *column = new QVBoxLayout(this);
    const QString texts[]{tr("Waybill lets the status of your supplier orders flow into the system you work in."), versions,
                          tr("Nothing is written to a purchase order before you have seen it and said yes.")};
    for (const QString &text : texts) {
        auto *label = new QLabel(text, this);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    auto *copy = new CopyButton(tr("Copy the versions"), this);
    copy->setTextToCopy(versions);
    column->addWidget(copy, 0, Qt::AlignLeft);
    column->addStretch();
}

QString AboutPage::title() const
{
    return tr("About Waybill");
}

} // namespace Waybill
