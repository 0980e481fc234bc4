#include "app/desktop/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

Autostart::Autostart(QString folder)
{
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart"_s;
    m_file = folder + u"/waybill.desktop"_s;
}

bool Autostart::isOn() const
{
    return QFileInfo::exists(m_file);
}

QString Autostart::command(const QString &program)
{
    QString quoted;
    for (const QChar c : program) {
        if (u"\"`$\\"_s.contains(c))
            quoted += u"\\\\"_s; // once for the argument, once for the value
        quoted += c == u'%' ? u"%%"_s : QString(c);
    }
    return u"\"%1\" --hidden"_s.arg(quoted);
}

Result<Done> Autostart::set(bool on)
{
    const auto refused = [this](const QString &why) {
        return Error{ErrorKind::Storage, QCoreApplication::translate("Waybill::Autostart", "Starting at sign-in could not be changed: %1 (%2).").arg(why, m_file), {}};
    };
    if (!on) {
        QFile file(m_file);
        return !file.exists() || file.remove() ? Result<Done>(Done{}) : Result<Done>(refused(file.errorString()));
    }
    const QByteArray entry = u"[Desktop Entry]\nType=Application\nName=Waybill\nIcon=waybill\nExec=%1\nTerminal=false\n"_s
                                 .arg(command(QCoreApplication::applicationFilePath())).toUtf8();
    QFile there(m_file);
    if (there.open(QIODevice::ReadOnly) && there.readAll() == entry)
        return Done{};
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(entry) != entry.size() || !file.commit())
        return refused(file.errorString());
    return Done{};
}

} // namespace Waybill
