#include "ui/connections/checklist.h"

#include "ui/connections/systemwords.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/statechip.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The steps that the core tells, so that they are in the translations.
[[maybe_unused]] const char *const stepNames[] = {
    QT_TRANSLATE_NOOP("SystemKind", "Reached"),
    QT_TRANSLATE_NOOP("SystemKind", "Certificate verified"),
    QT_TRANSLATE_NOOP("SystemKind", "Signed in"),
    QT_TRANSLATE_NOOP("SystemKind", "Zone found"),
    QT_TRANSLATE_NOOP("SystemKind", "Instance found"),
    QT_TRANSLATE_NOOP("SystemKind", "WooCommerce found"),
    QT_TRANSLATE_NOOP("SystemKind", "Version"),
    QT_TRANSLATE_NOOP("SystemKind", "Clocks compared"),
    QT_TRANSLATE_NOOP("SystemKind", "Can read purchase orders"),
    QT_TRANSLATE_NOOP("SystemKind", "Can read order lines"),
    QT_TRANSLATE_NOOP("SystemKind", "Can change purchase orders"),
    QT_TRANSLATE_NOOP("SystemKind", "Can change orders"),
    QT_TRANSLATE_NOOP("SystemKind", "Columns read"),
    QT_TRANSLATE_NOOP("SystemKind", "Column for the supplier's order number"),
    QT_TRANSLATE_NOOP("SystemKind", "Columns for the supplier's data"),
};

QLabel *plain(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

CheckList::CheckList(QWidget *parent)
    : QWidget(parent)
    , m_busyWords(plain({}, this))
    , m_busy(new QProgressBar(this))
    , m_lines(new QWidget(this))
    , m_grid(new QGridLayout(m_lines))
{
    setObjectName(u"checkList"_s);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Checking"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(2, 1);
    m_grid->setHorizontalSpacing(fontMetrics().height() / 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_lines);
    column->addWidget(m_busyWords);
    column->addWidget(m_busy);
    clear();
}

void CheckList::clear()
{
    const auto lines = m_lines->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(lines);
    m_said.clear();
    m_steps = m_failed = 0;
    m_lines->hide();
    end();
}

void CheckList::begin(const QString &what)
{
    clear();
    m_busyWords->setText(what);
    m_busyWords->show();
    m_busy->show();
}

void CheckList::end()
{
    m_busyWords->hide();
    m_busy->hide();
}

void CheckList::add(const CheckStep &step)
{
    addLine(step.passed, systemWords(step.name), step.text, step.askAdmin);
}

void CheckList::fail(const Error &error)
{
    end();
    addLine(false, tr("Not connected"), error.message, {});
}

void CheckList::addLine(bool passed, const QString &name, const QString &detail, const QString &askAdmin)
{
    ++m_steps;
    m_failed += passed ? 0 : 1;
    const int row = m_grid->rowCount();
    auto *mark = plain(StateChip::mark(passed ? StateChip::Tone::Good : StateChip::Tone::Bad), m_lines);
    mark->setAccessibleName(passed ? tr("Passed") : tr("Failed"));
    auto *title = plain(name, m_lines);
    title->setWordWrap(false);
    auto *words = plain(detail, m_lines);
    if (!passed) {
        QFont bold = title->font();
        bold.setBold(true);
        title->setFont(bold);
        mark->setFont(bold);
    }
    m_grid->addWidget(mark, row, 0, Qt::AlignTop);
    m_grid->addWidget(title, row, 1, Qt::AlignTop);
    m_grid->addWidget(words, row, 2, Qt::AlignTop);
    if (!askAdmin.isEmpty()) {
        auto *copy = new CopyButton(tr("Copy a message for my admin"), m_lines);
        copy->setObjectName(u"copyForAdmin"_s);
        copy->setTextToCopy(askAdmin);
        copy->setToolTip(askAdmin);
        m_grid->addWidget(copy, row + 1, 2, Qt::AlignLeft);
    }
    const QString line = detail.isEmpty() ? name : tr("%1: %2", "a check and what was seen").arg(name, detail);
    m_said.append(mark->text() + u' ' + line);
    setAccessibleDescription(m_said.join(u'\n'));
    m_lines->show();
}

QString CheckList::text() const
{
    return m_said.join(u'\n');
}

} // namespace Waybill
