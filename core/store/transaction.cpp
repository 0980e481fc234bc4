#include "core/base/steps.h"

#include "core/base/words.h"
#include "core/store/database.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

Transaction::Transaction(Database &database)
    : m_database(database)
    , m_begun(Done{})
{
    if (m_database.m_depth == 0)
        m_begun = m_database.begin();
    if (m_begun) {
        ++m_database.m_depth;
        m_open = true;
    }
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    m_database.m_rollBack = true;
    if (--m_database.m_depth == 0)
        m_database.rollBack();
}

Result<Done> Transaction::commit()
{
    if (!m_begun)
        return m_begun.error();
    if (!m_open)
        return Error{ErrorKind::Usage, Said::tr("A transaction was committed twice."), {}};
    m_open = false;
    if (--m_database.m_depth > 0)
        return Done{};
    const auto failure = m_database.m_failure;
    if (failure || m_database.m_rollBack) {
        m_database.rollBack();
        if (failure)
            return *failure;
        return Error{ErrorKind::Storage, Said::tr("A part of this change failed, so all of it was taken back."), {}};
    }
    passStep(Step::AboutToCommit);
    auto committed = m_database.plain(u"COMMIT"_s);
    if (!committed) {
        m_database.rollBack();
        return committed.error();
    }
    passStep(Step::Committed);
    return Done{};
}

} // namespace Waybill
