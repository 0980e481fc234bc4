#include "ui/widgets/progressline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace Waybill {

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QPushButton(tr("Stop"), this))
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_stop->setToolTip(tr("Stops after the order at hand; what was done stays"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_words, 2);
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        Q_EMIT stopAsked();
    });
    hide();
}

void ProgressLine::begin(const QString &begin, const QString &words)
{
    m_format = words;
    m_words->setText(begin);
    m_bar->setRange(0, 0);
    m_stop->setEnabled(true);
    show();
}

void ProgressLine::advance(int done, int all)
{
    if (isHidden())
        return;
    const QLocale locale;
    m_words->setText(m_format.arg(locale.toString(done), locale.toString(all)));
    m_bar->setRange(0, std::max(1, all));
    m_bar->setValue(done);
}

} // namespace Waybill
