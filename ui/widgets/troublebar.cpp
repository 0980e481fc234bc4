#include "ui/widgets/troublebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QStyle::StandardPixmap iconOf(TroubleBar::Kind kind)
{
    switch (kind) {
    case TroubleBar::Kind::Trouble: return QStyle::SP_MessageBoxCritical;
    case TroubleBar::Kind::Warning: return QStyle::SP_MessageBoxWarning;
    case TroubleBar::Kind::News: return QStyle::SP_MessageBoxInformation;
    }
    Q_UNREACHABLE();
}

} // namespace

TroubleBar::TroubleBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_words(new QLabel(this))
    , m_small(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    for (QLabel *label : {m_words, m_small}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    QFont fine = font();
    fine.setPointSizeF(fine.pointSizeF() * 0.85);
    m_small->setFont(fine);
    m_close->setText(u"×"_s); // takes the palette's colour, which a style's picture does not
    QFont large = m_close->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_close->setFont(large);
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss this message"));
    auto *texts = new QVBoxLayout;
    texts->addWidget(m_words);
    texts->addWidget(m_small);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_action, &QPushButton::clicked, this, &TroubleBar::acted);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    hide();
}

void TroubleBar::tell(Kind kind, const QString &words, const QString &action, const QString &small)
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(style()->standardIcon(iconOf(kind)).pixmap(size, size));
    m_words->setText(words);
    m_small->setText(small);
    m_small->setVisible(!small.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(words);
    show();
}

QString TroubleBar::words() const
{
    return m_words->text();
}

} // namespace Waybill
