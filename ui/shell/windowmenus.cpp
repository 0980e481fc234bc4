#include "ui/shell/mainwindow.h"

#include "ui/shell/sheetstack.h"

#include <QMenu>
#include <QMenuBar>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

void MainWindow::makeMenus()
{
    const auto add = [this](const char *id, const QString &text, const QString &tip, const QKeySequence &keys, std::function<void()> run) {
        return m_book.add({QString::fromLatin1(id), text, tip, keys, std::move(run)});
    };
    QMenu *file = menuBar()->addMenu(tr("&Waybill"));
    file->addAction(add("addAccount", tr("&Add an account…"), tr("Connect another system you order at or work in"),
                        QKeySequence(u"Ctrl+N"_s), [this] { addConnection(); }));
    file->addAction(add("settings", tr("&Settings…"), tr("General, network, notifications, shortcuts, data"),
                        QKeySequence(u"Ctrl+,"_s), [this] { showSettings({}); }));
    file->addSeparator();
    file->addAction(add("quit", tr("&Quit"), tr("End Waybill; orders are looked at again when it runs again"),
                        QKeySequence(u"Ctrl+Q"_s), [this] {
                            keepPlace();
                            Q_EMIT quitWanted();
                        }));
    QMenu *go = menuBar()->addMenu(tr("&Go"));
    QAction *back = add("back", tr("&Back"), tr("Back to where you came from"), QKeySequence(u"Alt+Left"_s), [this] { m_sheets->back(); });
    back->setEnabled(false);
    go->addAction(back);
    go->addSeparator();
    go->addAction(add("overview", tr("&Overview"), tr("What needs you and what changed today"), QKeySequence(u"Ctrl+1"_s),
                      [this] { showTab(Tab::Overview); }));
    go->addAction(add("templates", tr("&Integration Templates"), tr("What is written where, and when"), QKeySequence(u"Ctrl+2"_s),
                      [this] { showTab(Tab::Templates); }));
    go->addAction(add("orders", tr("O&rders"), tr("Every order that is followed"), QKeySequence(u"Ctrl+3"_s),
                      [this] { showTab(Tab::Orders); }));
    go->addAction(add("activity", tr("Sync &Activity Log"), tr("What was looked at, written or left, and why"),
                      QKeySequence(u"Ctrl+4"_s), [this] { showTab(Tab::Activity); }));
}

} // namespace Waybill
