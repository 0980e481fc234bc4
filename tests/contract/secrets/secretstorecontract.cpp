#include "secretstorecontract.h"

#include <QCoroTask>
#include <QTest>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

const ConnectionId one{u"c-one"_s};
const ConnectionId two{u"c-two"_s};

template<typename T>
Result<T> answer(QCoro::Task<Result<T>> &&task)
{
    return QCoro::waitFor(std::move(task));
}

#define SUCCEEDS(expression)                                                                                           \
    do {                                                                                                               \
        const auto outcome_ = answer(expression);                                                                      \
        QVERIFY2(outcome_.hasValue(),                                                                                  \
                 outcome_.hasValue() ? "" : qPrintable(outcome_.error().message + outcome_.error().detail));          \
    } while (false)

#define FAILS_AS(expression, errorKind)                                                                                \
    do {                                                                                                               \
        const auto outcome_ = answer(expression);                                                                      \
        QVERIFY(!outcome_.hasValue());                                                                                 \
        QCOMPARE(outcome_.error().kind, errorKind);                                                                    \
        QVERIFY(!outcome_.error().message.isEmpty());                                                                  \
    } while (false)

#define READS(connection, key, text)                                                                                   \
    do {                                                                                                               \
        const auto outcome_ = answer(m_store->read(connection, key));                                                  \
        QVERIFY2(outcome_.hasValue(), outcome_.hasValue() ? "" : qPrintable(outcome_.error().message));               \
        QCOMPARE(*outcome_, text);                                                                                     \
    } while (false)

} // namespace

void SecretStoreContract::cleanup()
{
    SUCCEEDS(m_store->removeAll(one));
    SUCCEEDS(m_store->removeAll(two));
}

void SecretStoreContract::givesBackWhatWasWritten_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << u"hunter2"_s;
    QTest::newRow("blanks at the ends") << u"  pass word "_s;
    QTest::newRow("signs") << u"a\"b'c\\d<e>&f%g=h{i}"_s;
    QTest::newRow("letters of the world") << u"Größe 東京 🔑"_s;
    QTest::newRow("lines") << u"line 1\nline 2\r\n"_s;
    QTest::newRow("long") << QString(2'000, u'k');
}

void SecretStoreContract::givesBackWhatWasWritten()
{
    QFETCH(QString, value);
    SUCCEEDS(m_store->write(one, u"password"_s, value));
    READS(one, u"password"_s, value);
}

void SecretStoreContract::missingIsNotFound()
{
    FAILS_AS(m_store->read(one, u"password"_s), ErrorKind::NotFound);
    SUCCEEDS(m_store->write(one, u"other"_s, u"x"_s));
    FAILS_AS(m_store->read(one, u"password"_s), ErrorKind::NotFound);
}

void SecretStoreContract::writesOver()
{
    SUCCEEDS(m_store->write(one, u"password"_s, u"first"_s));
    SUCCEEDS(m_store->write(one, u"password"_s, u"second"_s));
    READS(one, u"password"_s, u"second"_s);
    const auto keys = answer(m_store->keys(one));
    QCOMPARE(*keys, QStringList{u"password"_s});
}

void SecretStoreContract::keepsConnectionsApart()
{
    SUCCEEDS(m_store->write(one, u"password"_s, u"of one"_s));
    SUCCEEDS(m_store->write(two, u"password"_s, u"of two"_s));
    READS(one, u"password"_s, u"of one"_s);
    READS(two, u"password"_s, u"of two"_s);
    SUCCEEDS(m_store->removeAll(one));
    FAILS_AS(m_store->read(one, u"password"_s), ErrorKind::NotFound);
    READS(two, u"password"_s, u"of two"_s);
}

void SecretStoreContract::removesOneOrAll()
{
    for (const QString &key : {u"a"_s, u"b"_s, u"c"_s})
        SUCCEEDS(m_store->write(one, key, u"value of "_s + key));
    SUCCEEDS(m_store->remove(one, u"b"_s));
    SUCCEEDS(m_store->remove(one, u"b"_s)); // again: fine
    FAILS_AS(m_store->read(one, u"b"_s), ErrorKind::NotFound);
    READS(one, u"a"_s, u"value of a"_s);
    SUCCEEDS(m_store->removeAll(one));
    FAILS_AS(m_store->read(one, u"a"_s), ErrorKind::NotFound);
    const auto keys = answer(m_store->keys(one));
    QCOMPARE(*keys, QStringList());
}

void SecretStoreContract::listsKeysSorted()
{
    const auto none = answer(m_store->keys(one));
    QCOMPARE(*none, QStringList());
    for (const QString &key : {u"secret"_s, u"integrationCode"_s, u"password"_s})
        SUCCEEDS(m_store->write(one, key, u"x"_s));
    const auto keys = answer(m_store->keys(one));
    QCOMPARE(*keys, (QStringList{u"integrationCode"_s, u"password"_s, u"secret"_s}));
}

void SecretStoreContract::refusesEmptyNamesAndValues()
{
    FAILS_AS(m_store->read({}, u"password"_s), ErrorKind::Usage);
    FAILS_AS(m_store->read(one, {}), ErrorKind::Usage);
    FAILS_AS(m_store->write(one, {}, u"x"_s), ErrorKind::Usage);
    FAILS_AS(m_store->write(one, u"password"_s, {}), ErrorKind::Usage);
    FAILS_AS(m_store->remove({}, u"password"_s), ErrorKind::Usage);
}

} // namespace Waybill
