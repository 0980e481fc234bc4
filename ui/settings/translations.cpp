#include "ui/settings/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

static void loadTranslations()
{
    Q_INIT_RESOURCE(waybilltranslations); // in a static library: nobody else pulls them in
}

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A region's own way of numbers and dates ("de_CH") is kept where the language is the system's.
QLocale localeFor(const QString &language)
{
    const QLocale system = QLocale::system();
    return language.isEmpty() || system.name().section(u'_', 0, 0) == language ? system : QLocale(language);
}

void add(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    translator->setObjectName(u"waybill-translation"_s);
    if (translator->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QStringList translatedLanguages()
{
    return {u"en"_s, u"de"_s};
}

void installTranslations(QCoreApplication &application, const QString &language)
{
    loadTranslations();
    const auto earlier = application.findChildren<QTranslator *>(u"waybill-translation"_s, Qt::FindDirectChildrenOnly);
    for (QTranslator *each : earlier) {
        QCoreApplication::removeTranslator(each);
        delete each;
    }
    const QLocale locale = localeFor(language);
    QLocale::setDefault(locale);
    const bool spoken = translatedLanguages().contains(locale.name().section(u'_', 0, 0));
    add(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    add(application, spoken ? locale : QLocale(u"en"_s), u"waybill"_s, u":/translations"_s);
}

} // namespace Waybill
