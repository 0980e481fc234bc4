#include "core/net/writebody.h"

#include <algorithm>
#include <cstring>

namespace Waybill {

WriteBody::WriteBody(QByteArray bytes, std::function<bool()> mayLeave, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
    , m_mayLeave(std::move(mayLeave))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 WriteBody::bytesAvailable() const
{
    return m_bytes.size() - m_position;
}

qint64 WriteBody::readData(char *to, qint64 most)
{
    const qint64 count = std::min(most, bytesAvailable());
    if (count <= 0 || (!wasTaken() && m_mayLeave && !m_mayLeave()))
        return -1; // the end, and no way back
    std::memcpy(to, m_bytes.constData() + m_position, size_t(count));
    m_position += count;
    return count;
}

} // namespace Waybill
