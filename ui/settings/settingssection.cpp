#include "ui/settings/settingssection.h"

#include "ui/widgets/troublebar.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Waybill {

SettingsSection::SettingsSection(const Desk &desk, const QString &heading, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_heading(heading)
    , m_bar(new TroubleBar(this))
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setAlignment(Qt::AlignTop);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(content);
    area->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_bar);
    outer->addWidget(area, 1);

    auto *title = addHeading(heading);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    title->setFont(large);
    if (!sentence.isEmpty())
        addSentence(sentence);
}

QLabel *SettingsSection::addHeading(const QString &text)
{
    auto *label = new QLabel(text);
    QFont bold = font();
    bold.setBold(true);
    label->setFont(bold);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    if (m_column->count() > 0)
        m_column->addSpacing(fontMetrics().height());
    m_column->addWidget(label);
    return label;
}

QLabel *SettingsSection::addSentence(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    m_column->addWidget(label);
    return label;
}

} // namespace Waybill
