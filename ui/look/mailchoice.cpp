#include "ui/look/mailchoice.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace Waybill {

MailChoice::MailChoice(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_tick(new QCheckBox(this))
{
    m_words->setObjectName(QStringLiteral("mailWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_tick->setObjectName(QStringLiteral("mailTick"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_words);
    column->addWidget(m_tick);
    hide();
    connect(m_tick, &QCheckBox::clicked, this, &MailChoice::ticked);
}

bool MailChoice::isTicked() const
{
    return m_tick->isChecked();
}

void MailChoice::show(const TemplateLook &look)
{
    QStringList sentences;
    if (look.mails > 0)
        sentences.append(tr("%1 would mail %n customer(s) about the new status of their order.", nullptr, look.mails).arg(look.targetName));
    else if (look.mailsIfTicked > 0)
        sentences.append(tr("No customer would get a mail."));
    if (look.mailsIfTicked > 0 && !look.mailsTicked)
        sentences.append(tr("%n order(s) moved on before this was switched on. Their status stays as it is, because setting it mails the customer; "
                            "everything else is brought up to date.",
                            nullptr, look.mailsIfTicked));
    m_words->setText(sentences.join(u' '));
    m_tick->setText(tr("Also set it and mail %n customer(s) about the past", nullptr, look.mailsIfTicked));
    m_tick->setToolTip(tr("%1 sends the mails when the status is set; they cannot be called back").arg(look.targetName));
    m_tick->setVisible(look.mailsIfTicked > 0);
    if (look.mailsIfTicked == 0)
        m_tick->setChecked(false); // nobody is left to be told
    setVisible(!sentences.isEmpty());
}

} // namespace Waybill
