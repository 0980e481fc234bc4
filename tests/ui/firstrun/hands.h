#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace Waybill {

/// A person's hands, which count what they do.
class Hands
{
public:
    explicit Hands(QWidget *window)
        : m_window(window)
    {
    }

    template<typename W>
    W *find(const QString &name) const
    {
        const auto all = m_window->findChildren<W *>(name);
        for (W *each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    bool click(const QString &name)
    {
        auto *button = find<QAbstractButton>(name);
        if (!button || !button->isEnabled())
            return false;
        ++clicks;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    bool type(const QString &name, const QString &text)
    {
        auto *edit = find<QLineEdit>(name);
        if (!edit)
            return false;
        ++typed;
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        return edit->text() == text;
    }
    /// As with Ctrl+V.
    bool paste(const QString &name, const QString &text)
    {
        auto *edit = find<QLineEdit>(name);
        if (!edit)
            return false;
        ++typed;
        QGuiApplication::clipboard()->setText(text);
        edit->setFocus();
        edit->paste();
        return true;
    }
    /// Every text that can be seen now.
    QString seen() const
    {
        QStringList texts;
        const auto labels = m_window->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                texts.append(label->text());
        }
        const auto buttons = m_window->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (button->isVisible())
                texts.append(button->text());
        }
        return texts.join(u'\n');
    }

    /// Controls that take the focus and have no name for a screen reader; areas that have to be moved sideways.
    QStringList faults() const
    {
        QStringList found;
        const auto all = m_window->findChildren<QWidget *>();
        for (QWidget *each : all) {
            if (!each->isVisible())
                continue;
            if (const auto *area = qobject_cast<QScrollArea *>(each); area && area->horizontalScrollBar()->maximum() > 0)
                found.append(QStringLiteral("wider than the window"));
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(each);
            const bool part = qobject_cast<QLineEdit *>(each) && each->parentWidget()->inherits("QAbstractSpinBox");
            if (each->focusPolicy() & Qt::TabFocus && !part && face && face->text(QAccessible::Name).isEmpty())
                found.append(QStringLiteral("%1 %2 has no name").arg(QString::fromLatin1(each->metaObject()->className()), each->objectName()));
        }
        return found;
    }

    int clicks = 0;
    int typed = 0;

private:
    QWidget *m_window;
};

} // namespace Waybill
