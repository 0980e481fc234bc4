#include "core/diagnostics/logring.h"

#include <QDateTime>
#include <QMutex>

#include <deque>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t messagesKept = 500;

struct Ring
{
    QMutex mutex;
    std::deque<QString> lines;
    QtMessageHandler next = nullptr;
    bool listening = false;
};

Ring &ring()
{
    static Ring one;
    return one;
}

QString word(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return u"debug"_s;
    case QtInfoMsg: return u"info"_s;
    case QtWarningMsg: return u"warning"_s;
    case QtCriticalMsg: return u"critical"_s;
    case QtFatalMsg: return u"fatal"_s;
    }
    Q_UNREACHABLE();
}

void remember(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    Ring &all = ring();
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const QString line = u"%1 %2 %3: %4"_s.arg(time, word(type), QString::fromUtf8(context.category), message);
    QtMessageHandler next = nullptr;
    {
        const QMutexLocker locker(&all.mutex);
        all.lines.push_back(line);
        if (all.lines.size() > messagesKept)
            all.lines.pop_front();
        next = all.next;
    }
    if (next)
        next(type, context, message);
}

} // namespace

void rememberMessages()
{
    Ring &all = ring();
    const QMutexLocker locker(&all.mutex);
    if (std::exchange(all.listening, true))
        return;
    all.next = qInstallMessageHandler(&remember);
}

QStringList rememberedMessages()
{
    Ring &all = ring();
    const QMutexLocker locker(&all.mutex);
    return QStringList(all.lines.cbegin(), all.lines.cend());
}

} // namespace Waybill
