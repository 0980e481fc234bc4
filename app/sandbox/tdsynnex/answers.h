#pragma once

#include "app/sandbox/http/message.h"
#include "app/sandbox/tdsynnex/options.h"

#include <QXmlStreamWriter>

namespace Waybill::Sandbox {

/// Writes an answer's XML in the spelling the options ask for.
class AnswerWriter
{
public:
    explicit AnswerWriter(const TdSynnexOptions &options);

    AnswerWriter &begin(const QString &name);
    AnswerWriter &attribute(const QString &name, const QString &value);
    AnswerWriter &element(const QString &name, const QString &value);
    AnswerWriter &end();
    /// HTTP 200, text/xml; charset=UTF-8
    Response finish();

    const TdSynnexOptions &options() const { return m_options; }

private:
    const TdSynnexOptions &m_options;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

/// "accepted", or "ACCEPTED" and "NOT FOUND".
QString spelledCode(const QString &code, const TdSynnexOptions &options);
/// A price or fee: 129.5 → "129.5", 610 → "610.0", none → "0.0"; a text goes out as it is.
QString spelledMoney(const QJsonValue &value, const TdSynnexOptions &options);
/// A quantity: 4 → "4"; none → "0"; a text goes out as it is.
QString spelledQuantity(const QJsonValue &value);
/// "0.298s"
QString spelledElapsed(std::chrono::milliseconds waited);

/// A business error under HTTP 200 (PO v3.37, appendix D), in the style the options name unless one is given.
Response businessError(const QString &message, const QString &detail, const TdSynnexOptions &options,
                       const QString &style = {});

} // namespace Waybill::Sandbox
