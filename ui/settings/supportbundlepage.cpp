#include "ui/settings/supportbundlepage.h"

#include "ui/widgets/copybutton.h"
#include "ui/widgets/troublebar.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

SupportBundlePage::SupportBundlePage(const Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_bar(new TroubleBar(this))
    , m_hide(new QCheckBox(tr("Replace order numbers by codes"), this))
    , m_text(new QPlainTextEdit(this))
    , m_save(new QPushButton(tr("Save as…"), this))
    , m_copy(new CopyButton(tr("Copy"), this))
{
    auto *words = new QLabel(tr("This is all that will be saved. Secrets, e-mail addresses and account names are taken out. Nothing is sent "
                                "by itself."), this);
    words->setWordWrap(true);
    m_hide->setObjectName(u"hideNumbers"_s);
    m_hide->setChecked(true);
    m_hide->setToolTip(tr("The same order has the same code everywhere in this bundle"));
    m_text->setObjectName(u"bundleText"_s);
    m_text->setAccessibleName(tr("Text of the support bundle"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_save->setObjectName(u"saveBundle"_s);
    m_save->setEnabled(false);
    m_copy->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_bar);
    column->addWidget(words);
    column->addWidget(m_hide);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    connect(m_hide, &QCheckBox::toggled, this, &SupportBundlePage::make);
    connect(m_save, &QPushButton::clicked, this, &SupportBundlePage::chooseFile);
}

QString SupportBundlePage::title() const
{
    return tr("Support bundle");
}

void SupportBundlePage::arrive()
{
    if (m_text->document()->isEmpty())
        make();
}

void SupportBundlePage::make()
{
    const bool hide = m_hide->isChecked();
    m_save->setEnabled(false);
    m_copy->setEnabled(false);
    m_text->setPlainText(tr("Gathering…"));
    ask<Result<QString>>(m_desk.service, this, [hide](SyncCore &core) { return core.supportBundle(hide); }, [this, hide](const Result<QString> &text) {
        if (hide != m_hide->isChecked())
            return; // the answer to the other wish is on its way
        if (!text) {
            m_text->clear();
            return m_bar->tell(TroubleBar::Kind::Trouble, text.error().message, {}, text.error().detail);
        }
        m_text->setPlainText(*text);
        m_copy->setTextToCopy(*text);
        m_save->setEnabled(true);
        m_copy->setEnabled(true);
    });
}

void SupportBundlePage::chooseFile()
{
    auto *chooser = new QFileDialog(this, tr("Save the support bundle"), u"waybill-support.txt"_s, tr("Text (*.txt)"));
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(u"txt"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::fileSelected, this, &SupportBundlePage::saveTo);
    chooser->open();
}

void SupportBundlePage::saveTo(const QString &file)
{
    const QString text = m_text->toPlainText();
    ask<Result<Done>>(m_desk.service, this, [file, text](SyncCore &core) { return core.saveSupportBundle(file, text); },
                      [this, file](const Result<Done> &saved) {
                          if (saved)
                              m_bar->tell(TroubleBar::Kind::News, tr("The support bundle is in %1.").arg(file));
                          else
                              m_bar->tell(TroubleBar::Kind::Trouble, saved.error().message, {}, saved.error().detail);
                      });
}

} // namespace Waybill
