#include "core/api/synccore.h"

#include "core/diagnostics/logring.h"
#include "core/diagnostics/supportbundle.h"

#include <QRandomGenerator>
#include <QSaveFile>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray freshSalt()
{
    QByteArray salt(16, Qt::Uninitialized);
    for (char &byte : salt)
        byte = char(QRandomGenerator::system()->bounded(256));
    return salt;
}

} // namespace

QCoro::Task<Result<QString>> SyncCore::supportBundle(bool hideNumbers)
{
    SupportBundleWish wish;
    wish.hideNumbers = hideNumbers;
    wish.dataFolder = m_options.dataFolder;
    wish.messages = rememberedMessages();
    wish.salt = freshSalt();
    wish.now = m_clock->now();
    wish.health.append(m_writer ? u"This program syncs with these data."_s : u"Another program syncs with these data; this one reads."_s);
    wish.health.append(m_scheduler ? u"Due orders are looked at by themselves."_s : u"Nothing runs by itself in this program."_s);
    wish.health.append(!m_underWay.isEmpty() ? u"A pass is under way."_s : u"No pass is under way."_s);
    co_return Waybill::supportBundle(*m_stores, wish);
}

QCoro::Task<Result<Done>> SyncCore::saveSupportBundle(QString file, QString text)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(text.toUtf8()) < 0 || !target.commit())
        co_return Error{ErrorKind::Storage, u"The file %1 cannot be written: %2"_s.arg(file, target.errorString()), {}};
    co_return Done{};
}

} // namespace Waybill
