#include "app/composition/composition.h"

#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// What is asked of every kind of system before an adapter is made.
class TestAdapterFactory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindIsMadeFromItsFields();
    void r30_aMisspeltZoneIsRefused();
    void anUnknownKindIsRefused();

private:
    ConnectionSetup setupOf(const SystemKind &kind) const;
    template<typename Made> static std::optional<Error> errorOf(const Result<Made> &made) { return made ? std::nullopt : std::optional(made.error()); }
    std::optional<Error> make(const SystemKind &kind, const ConnectionSetup &setup);

    std::shared_ptr<AdapterFactory> m_factory = makeAdapterFactory();
    SystemClock m_clock;
};

ConnectionSetup TestAdapterFactory::setupOf(const SystemKind &kind) const
{
    ConnectionSetup setup;
    setup.id = ConnectionId(u"c1"_s);
    setup.kind = kind.kind;
    for (const ConnectionField &field : kind.fields) {
        if (!field.required && field.fallback.isEmpty() && field.shape != FieldShape::Address)
            continue;
        const QString value = !field.fallback.isEmpty() ? field.fallback : field.shape == FieldShape::Address ? u"https://127.0.0.1:9/"_s : u"x"_s;
        if (field.secret)
            setup.secrets.insert(field.key, value);
        else
            setup.settings.insert(field.key, value);
    }
    return setup;
}

std::optional<Error> TestAdapterFactory::make(const SystemKind &kind, const ConnectionSetup &setup)
{
    return kind.isSource ? errorOf(m_factory->makeSource(setup, m_clock)) : errorOf(m_factory->makeTarget(setup, m_clock));
}

void TestAdapterFactory::everyKindIsMadeFromItsFields()
{
    const QList<SystemKind> kinds = m_factory->kinds();
    QVERIFY(kinds.size() >= 2);
    for (const SystemKind &kind : kinds) {
        const auto error = make(kind, setupOf(kind));
        QVERIFY2(!error, qPrintable(kind.kind + u": "_s + (error ? error->message : QString())));
        if (kind.isSource)
            QCOMPARE(m_factory->makeSource(setupOf(kind), m_clock).value()->capabilities().invoiceDocuments, kind.invoiceDocuments);
    }
}

void TestAdapterFactory::r30_aMisspeltZoneIsRefused()
{
    const QList<SystemKind> kinds = m_factory->kinds();
    int asked = 0;
    for (const SystemKind &kind : kinds) {
        for (const ConnectionField &field : kind.fields) {
            if (field.shape != FieldShape::TimeZone)
                continue;
            ++asked;
            ConnectionSetup setup = setupOf(kind);
            setup.settings.insert(field.key, u"America/Los Angeles"_s);
            const auto error = make(kind, setup);
            QVERIFY(error);
            QCOMPARE(error->kind, ErrorKind::Usage);
            QCOMPARE(error->field, field.key);
            QVERIFY2(error->message.contains(u"America/Los Angeles"_s), qPrintable(error->message));
        }
    }
    QVERIFY(asked >= 2);
}

void TestAdapterFactory::anUnknownKindIsRefused()
{
    ConnectionSetup setup;
    setup.kind = u"nobody"_s;
    QCOMPARE(m_factory->makeSource(setup, m_clock).error().kind, ErrorKind::Usage);
    QCOMPARE(m_factory->makeTarget(setup, m_clock).error().kind, ErrorKind::Usage);
    const QList<SystemKind> kinds = m_factory->kinds();
    for (const SystemKind &kind : kinds) { // a source is no target
        setup = setupOf(kind);
        QVERIFY(kind.isSource ? !m_factory->makeTarget(setup, m_clock) : !m_factory->makeSource(setup, m_clock));
    }
}

QTEST_GUILESS_MAIN(TestAdapterFactory)
#include "tst_adapterfactory.moc"
