#include "ui/settings/shortcutssection.h"

#include "ui/shell/actionbook.h"
#include "ui/widgets/deafen.h"

#include <QGridLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

/// As menus write it: without "&" and dots.
QString plainText(QString text)
{
    return text.remove(u'&').remove(u'…');
}

} // namespace

ShortcutsSection::ShortcutsSection(const Desk &desk, ActionBook &book, QWidget *parent)
    : SettingsSection(desk, tr("Shortcuts"), tr("Press a field and then the keys that you want."), parent)
    , m_book(book)
    , m_grid(new QGridLayout)
{
    m_grid->setColumnStretch(2, 1);
    m_grid->setHorizontalSpacing(fontMetrics().averageCharWidth() * 2);
    column()->addLayout(m_grid);
    auto *reset = new QPushButton(tr("All as they came"));
    reset->setObjectName(u"resetShortcuts"_s);
    column()->addSpacing(fontMetrics().height() / 2);
    column()->addWidget(reset, 0, Qt::AlignLeft);
    connect(reset, &QPushButton::clicked, this, [this] { m_book.resetShortcuts(); });
    connect(&book, &ActionBook::shortcutsChanged, this, &ShortcutsSection::show);
    build();
}

ShortcutsSection::~ShortcutsSection()
{
    deafen(this);
}

void ShortcutsSection::build()
{
    const auto rows = m_book.shortcuts();
    for (const ShortcutRow &row : rows) {
        const int line = m_grid->rowCount();
        auto *edit = new QKeySequenceEdit(row.shortcut);
        edit->setObjectName(u"shortcut/"_s + row.id);
        edit->setAccessibleName(tr("Shortcut of %1").arg(plainText(row.text)));
        // The field inside takes the focus; a screen reader asks it for its name.
        if (auto *inner = edit->findChild<QLineEdit *>()) {
            inner->setAccessibleName(edit->accessibleName());
            inner->setClearButtonEnabled(true);
        }
        auto *label = new QLabel(plainText(row.text));
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(edit);
        auto *trouble = new QLabel;
        trouble->setWordWrap(true);
        trouble->setTextFormat(Qt::PlainText);
        m_grid->addWidget(label, line, 0);
        m_grid->addWidget(edit, line, 1);
        m_grid->addWidget(trouble, line, 2);
        m_rows.append({row.id, edit, trouble});
        connect(edit, &QKeySequenceEdit::keySequenceChanged, this, [this, id = row.id] { m_typing.insert(id); });
        connect(edit, &QKeySequenceEdit::editingFinished, this, [this, id = row.id] {
            m_typing.remove(id);
            set(id);
        });
    }
}

void ShortcutsSection::arrive()
{
    show();
}

void ShortcutsSection::set(const QString &id)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.id != id)
            continue;
        const QKeySequence wanted = row.edit->keySequence();
        const QString taken = m_book.takenBy(wanted);
        if (m_book.setShortcut(id, wanted)) {
            row.trouble->clear();
            continue;
        }
        QString other = taken;
        const auto all = m_book.shortcuts();
        for (const ShortcutRow &each : all) {
            if (each.id == taken)
                other = plainText(each.text);
        }
        row.trouble->setText(tr("✕ %1 belongs to “%2”.").arg(wanted.toString(QKeySequence::NativeText), other));
        row.edit->setAccessibleDescription(row.trouble->text());
        show();
    }
}

void ShortcutsSection::show()
{
    const auto all = m_book.shortcuts();
    for (const ShortcutRow &each : all) {
        for (const Row &row : std::as_const(m_rows)) {
            const QSignalBlocker quiet(row.edit);
            if (row.id == each.id && !m_typing.contains(row.id) && row.edit->keySequence() != each.shortcut)
                row.edit->setKeySequence(each.shortcut);
        }
    }
}

} // namespace Waybill
