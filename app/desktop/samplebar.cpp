#include "app/desktop/samplebar.h"

#include "app/desktop/sampleworld.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

SampleBar::SampleBar(SampleWorld &world, QWidget *parent)
    : QFrame(parent)
    , m_world(world)
    , m_time(new QLabel(this))
    , m_step(new QPushButton(tr("Next two hours"), this))
    , m_day(new QPushButton(tr("Next day"), this))
    , m_leave(new QPushButton(tr("Connect my accounts"), this))
{
    setObjectName(u"sampleBar"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_time->setForegroundRole(QPalette::ToolTipText);
    m_time->setObjectName(u"sampleTime"_s);
    m_time->setWordWrap(true);
    m_step->setObjectName(u"nextTwoHours"_s);
    m_day->setObjectName(u"nextDay"_s);
    m_leave->setObjectName(u"leaveSample"_s);
    m_step->setToolTip(tr("Moves the simulated clock on and looks at what is due"));
    m_day->setToolTip(tr("Moves the simulated clock on by a day, two hours at a time"));
    m_leave->setToolTip(tr("Leaves the sample orders"));
    m_leave->hide();
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_time, 1);
    row->addWidget(m_step);
    row->addWidget(m_day);
    row->addWidget(m_leave);
    connect(m_step, &QPushButton::clicked, this, [this] { m_world.moveOn(m_world.step()); });
    connect(m_day, &QPushButton::clicked, this, [this] { m_world.moveOn(std::chrono::hours(24)); });
    connect(m_leave, &QPushButton::clicked, this, &SampleBar::leaveWanted);
    connect(&m_world, &SampleWorld::moved, this, &SampleBar::showTime);
    showTime();
}

void SampleBar::offerLeave()
{
    m_leave->show();
}

void SampleBar::showTime()
{
    const QDateTime local = m_world.now().toLocalTime();
    const QString day = QLocale().dayName(local.date().dayOfWeek());
    const QString clock = QLocale().toString(local.time(), QLocale::ShortFormat);
    const QString when = tr("%1 %2", "Monday 08:00").arg(day, clock);
    m_time->setText(m_world.atEnd() ? tr("Sample data · %1 · the sample week is over").arg(when)
                    : m_world.isMoving() ? tr("Sample data · %1 · time moves on…").arg(when)
                                         : tr("Sample data · %1").arg(when));
    m_time->setToolTip(tr("None of these orders is real. Nothing leaves this computer."));
    const bool free = !m_world.isMoving() && !m_world.atEnd();
    m_step->setEnabled(free);
    m_day->setEnabled(free);
}

} // namespace Waybill
