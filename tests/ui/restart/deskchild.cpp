#include "app/composition/quitonsignals.h"
#include "app/desktop/program.h"
#include "ui/shell/statewatch.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRadioButton>
#include <QSocketNotifier>
#include <QTabWidget>
#include <QTimer>

#include <cstdio>
#include <unistd.h>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The desktop program whose window is used by lines on standard input, so that a test may kill it at any moment.
class Used : public QObject
{
public:
    explicit Used(Program &program)
        : m_program(program)
        , m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, [this] {
            char bytes[4096];
            const auto count = ::read(STDIN_FILENO, bytes, sizeof bytes);
            if (count <= 0)
                return QCoreApplication::quit();
            m_lines += QByteArray(bytes, qsizetype(count));
            while (m_lines.contains('\n')) {
                const QByteArray line = m_lines.left(m_lines.indexOf('\n'));
                m_lines.remove(0, line.size() + 1);
                obey(QString::fromUtf8(line).split(u' '));
            }
        });
    }

private:
    void obey(const QStringList &words)
    {
        MainWindow &window = m_program.window();
        const QString what = words.value(0);
        if (what == "state"_L1) {
            tell();
        } else if (what == "wizard"_L1) {
            window.showWizard(TemplateId(words.value(1)));
        } else if (what == "press"_L1) {
            const auto all = window.findChildren<QAbstractButton *>(words.value(1));
            for (QAbstractButton *each : all) {
                if (each->isVisible() && each->isEnabled())
                    each->click();
            }
        } else if (what == "action"_L1) {
            window.actions().action(words.value(1))->trigger();
        } else if (what == "tab"_L1) {
            window.showTab(Tab(words.value(1).toInt()));
        } else if (what == "size"_L1) {
            window.resize(words.value(1).toInt(), words.value(2).toInt());
        }
    }

    void tell()
    {
        MainWindow &window = m_program.window();
        const auto *note = window.findChild<QRadioButton *>(u"partialNote"_s);
        const ProgramState &state = window.watch().state();
        const Page *page = window.visiblePage();
        const QJsonObject told{{u"known"_s, window.watch().isKnown()},
                               {u"paused"_s, state.paused},
                               {u"running"_s, state.running},
                               {u"followed"_s, state.followed},
                               {u"tab"_s, window.findChild<QTabWidget *>(u"tabs"_s)->currentIndex()},
                               {u"width"_s, window.width()},
                               {u"height"_s, window.height()},
                               {u"page"_s, page ? page->title() : QString()},
                               {u"note"_s, note && note->isChecked()}};
        std::printf("%s\n", QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
    }

    Program &m_program;
    QSocketNotifier m_input;
    QByteArray m_lines;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"waybill"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    if (argc != 3) // data folder, time of the clock
        return 2;
    quitOnSignals(&application);
    ProgramOptions options;
    options.dataFolder = QString::fromLocal8Bit(argv[1]);
    options.makeClock = [start = QDateTime::fromString(QString::fromLatin1(argv[2]), Qt::ISODate)]() -> std::unique_ptr<Clock> {
        auto clock = std::make_unique<ManualClock>(start);
        clock->setPassWaitsUpTo(std::chrono::minutes(2)); // pacing passes at once
        return clock;
    };
    Program program(options);
    program.start();
    Used used(program);
    return QApplication::exec();
}
