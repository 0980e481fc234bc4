#include "core/api/synccore.h"

#include "core/api/networkproxy.h"
#include "core/settings/settingkeys.h"
#include "core/settings/storedsettings.h"

namespace Waybill {

QCoro::Task<Result<QList<SettingRow>>> SyncCore::settings()
{
    StoredSettings backend(m_stores->settings);
    const auto loaded = Settings::load(backend);
    if (!loaded)
        co_return loaded.error();
    co_return loaded->list();
}

QCoro::Task<Result<SettingRow>> SyncCore::setSetting(QString name, QString text)
{
    const NewsAtEnd news(this, int(News::Settings));
    StoredSettings backend(m_stores->settings);
    auto loaded = Settings::load(backend);
    if (!loaded)
        co_return loaded.error();
    const QDateTime now = m_clock->now();
    Transaction tx(*m_stores->database);
    const auto set = text.isEmpty() ? loaded->reset(name, m_options.person, now) : loaded->setText(name, text, m_options.person, now);
    if (!set)
        co_return set.error();
    const auto after = loaded->row(name);
    if (!after)
        co_return after.error();
    const auto committed = tx.commit();
    if (!committed)
        co_return committed.error();
    auto applying = applySettings();
    const auto applied = co_await applying;
    if (!applied)
        co_return applied.error();
    co_return after;
}

QCoro::Task<Result<Done>> SyncCore::setSettings(QMap<QString, QString> texts)
{
    const NewsAtEnd news(this, int(News::Settings));
    StoredSettings backend(m_stores->settings);
    auto loaded = Settings::load(backend);
    if (!loaded)
        co_return loaded.error();
    Transaction tx(*m_stores->database);
    for (auto each = texts.cbegin(); each != texts.cend(); ++each) {
        const auto set = loaded->setText(each.key(), each.value(), m_options.person, m_clock->now());
        if (!set)
            co_return set;
    }
    const auto committed = tx.commit();
    if (!committed)
        co_return committed;
    auto applying = applySettings();
    co_return co_await applying;
}

QCoro::Task<Result<Done>> SyncCore::setProxyPassword(QString password)
{
    const NewsAtEnd news(this, int(News::Settings));
    const QMap<QString, QString> secret{{proxyPasswordKey(), password}};
    auto keeping = password.isEmpty() ? m_options.secrets->remove(proxyId(), {proxyPasswordKey()})
                                      : m_options.secrets->write(proxyId(), secret);
    const auto kept = co_await keeping;
    if (!kept)
        co_return kept;
    auto applying = applySettings();
    co_return co_await applying;
}

QCoro::Task<Result<Done>> SyncCore::applySettings()
{
    StoredSettings backend(m_stores->settings);
    const auto loaded = Settings::load(backend);
    if (!loaded)
        co_return loaded.error();
    NetworkProxy proxy;
    proxy.kind = loaded->get(Setting::proxyKind);
    proxy.host = loaded->get(Setting::proxyHost);
    proxy.port = loaded->get(Setting::proxyPort);
    proxy.user = loaded->get(Setting::proxyUser);
    if (proxy.asksForPassword()) {
        auto reading = m_options.secrets->read(proxyId(), {proxyPasswordKey()});
        const auto secret = co_await reading;
        if (secret) // without it the proxy itself says what it wants
            proxy.password = secret->value(proxyPasswordKey());
    }
    useProxy(proxy);
    co_return Done{};
}

} // namespace Waybill
