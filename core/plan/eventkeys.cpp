#include "core/plan/eventkeys.h"

#include <QCryptographicHash>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

QString shortHash(const QStringList &parts, int letters)
{
    static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"; // RFC 4648
    const QByteArray hash = QCryptographicHash::hash(parts.join(QChar(0x1F)).toUtf8(), QCryptographicHash::Sha256);
    QString text;
    quint32 bits = 0;
    int held = 0;
    for (const char byte : hash) {
        bits = (bits << 8) | static_cast<quint8>(byte);
        held += 8;
        while (held >= 5 && text.size() < letters) {
            held -= 5;
            text += QLatin1Char(alphabet[(bits >> held) & 31]);
        }
        if (text.size() >= letters)
            break;
    }
    return text;
}

QString eventKey(const QString &kind, const QString &source, const QString &account, const PoNumber &po,
                 const QString &supplierOrder, const QStringList &detail)
{
    return shortHash(QStringList{kind, source, account, po.text(), supplierOrder} + detail, 10);
}

const QStringList &eventKinds()
{
    static const QStringList kinds{u"shipment"_s, u"withdrawn"_s, u"eta"_s,   u"cancelled"_s,
                                   u"delivered"_s, u"invoice"_s,  u"stage"_s, u"discrepancy"_s};
    return kinds;
}

QStringList markerKeys(const QString &noteText)
{
    QString text = noteText;
    text.replace(u'\r', u'\n');
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) { // only the last line with anything on it
        const QString trimmed = line->trimmed();
        if (trimmed.isEmpty())
            continue;
        if (!trimmed.startsWith("[wb:"_L1) || !trimmed.endsWith(u']'))
            return {};
        return trimmed.mid(4, trimmed.size() - 5).split(u' ', Qt::SkipEmptyParts);
    }
    return {};
}

QString markerLine(const QStringList &keys)
{
    return u"[wb:%1]"_s.arg(keys.join(u' '));
}

} // namespace Waybill
