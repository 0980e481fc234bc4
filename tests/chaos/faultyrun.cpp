#include "tests/chaos/faultyrun.h"

#include <QRegularExpression>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

FaultyRun::FaultyRun(QJsonObject fault)
    : TroubledStory({.scenario = QStringLiteral(FAULT_SCENARIO),
                     .passMinutes = {0, 120, 180}}) // accepted, shipped and invoiced, nothing new
    , m_fault(std::move(fault))
{
}

Result<Done> FaultyRun::started()
{
    return m_fault.isEmpty() ? Result<Done>(Done{}) : m_story.sandbox().faults().add(m_fault);
}

QList<RequestKind> FaultyRun::kinds()
{
    static const QRegularExpression digits(u"(?<=/)\\d+(?=\\\\|$)"_s);
    QList<RequestKind> all;
    for (const Sandbox::JournalEntry &entry : m_story.sandbox().journal().entries()) {
        QString path = QRegularExpression::escape(entry.path);
        path.replace(digits, u"\\d+"_s);
        const RequestKind kind{entry.system, QString::fromLatin1(entry.method), u'^' + path + u'$', changesSomething(entry)};
        if (!all.contains(kind))
            all.append(kind);
    }
    return all;
}

int FaultyRun::faultsMet()
{
    return m_story.sandbox().faults().toJson().first()[u"met"_s].toInt();
}

} // namespace Waybill
