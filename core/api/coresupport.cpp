#include "core/api/synccore.h"

#include "core/base/words.h"
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
    wish.health.append(m_writer ? Said::tr("This program syncs with these data.") : Said::tr("Another program syncs with these data; this one reads."));
    wish.health.append(m_scheduler ? Said::tr("Due orders are looked at by themselves.") : Said::tr("Nothing runs by itself in this program."));
    wish.health.append(!m_underWay.isEmpty() ? Said::tr("A pass is under way.") : Said::tr("No pass is under way."));
    co_return Waybill::supportBundle(*m_stores, wish);
}

QCoro::Task<Result<Done>> SyncCore::saveSupportBundle(QString file, QString text)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(text.toUtf8()) < 0 || !target.commit())
        co_return Error{ErrorKind::Storage, Said::tr("The file %1 cannot be written: %2").arg(file, target.errorString()), {}};
    co_return Done{};
}

} // namespace Waybill
