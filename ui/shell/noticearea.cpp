#include "ui/shell/noticearea.h"

#include <QTimer>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds goodNewsStays{6};
constexpr int mostAtOnce = 4; ///< older trouble makes room

} // namespace

NoticeArea::NoticeArea(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    setObjectName(u"notices"_s);
}

TroubleBar *NoticeArea::bar(const QString &key)
{
    const auto known = findChildren<TroubleBar *>(key, Qt::FindDirectChildrenOnly);
    if (!known.isEmpty()) {
        known.first()->disconnect(this);
        return known.first();
    }
    const auto all = findChildren<TroubleBar *>(Qt::FindDirectChildrenOnly);
    if (all.size() >= mostAtOnce)
        delete all.first();
    auto *fresh = new TroubleBar(this);
    fresh->setObjectName(key);
    m_column->addWidget(fresh);
    return fresh;
}

void NoticeArea::tell(const Error &error)
{
    TroubleBar *trouble = bar(error.message);
    connect(trouble, &TroubleBar::dismissed, trouble, &QObject::deleteLater);
    trouble->tell(TroubleBar::Kind::Trouble, error.message, {}, error.detail.left(300));
}

void NoticeArea::say(const QString &words)
{
    TroubleBar *news = bar(words);
    connect(news, &TroubleBar::dismissed, news, &QObject::deleteLater);
    news->tell(TroubleBar::Kind::News, words);
    QTimer::singleShot(goodNewsStays, news, &QObject::deleteLater);
}

void NoticeArea::keepTold(const QString &key, TroubleBar::Kind kind, const QString &words, const QString &action, std::function<void()> run)
{
    TroubleBar *kept = bar(key);
    connect(kept, &TroubleBar::acted, this, std::move(run));
    kept->tell(kind, words, action);
}

void NoticeArea::takeAway(const QString &key)
{
    const auto known = findChildren<TroubleBar *>(key, Qt::FindDirectChildrenOnly);
    for (TroubleBar *each : known)
        each->deleteLater();
}

QStringList NoticeArea::words() const
{
    QStringList all;
    for (const TroubleBar *each : findChildren<TroubleBar *>(Qt::FindDirectChildrenOnly)) {
        if (!each->isHidden())
            all.append(each->words());
    }
    return all;
}

} // namespace Waybill
