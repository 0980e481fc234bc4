#include "ui/firstrun/vendorchoice.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

VendorQuestion::VendorQuestion(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_words(new QLabel(this))
    , m_choices(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
    , m_name(new QLineEdit(this))
    , m_search(new QPushButton(tr("Find"), this))
    , m_use(new QPushButton(tr("Use this vendor"), this))
    , m_byName(new QWidget(this))
{
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setObjectName(u"vendorWords"_s);
    m_name->setObjectName(u"vendorName"_s);
    m_search->setObjectName(u"findVendor"_s);
    m_search->setAutoDefault(false);
    m_use->setObjectName(u"useVendor"_s);
    auto *label = new QLabel(tr("&Vendor's name"), m_byName);
    label->setBuddy(m_name);
    auto *row = new QHBoxLayout(m_byName);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_name, 1);
    row->addWidget(m_search);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_words);
    column->addLayout(m_choices);
    column->addWidget(m_use, 0, Qt::AlignLeft);
    column->addWidget(m_byName);
    setTabOrder(m_use, m_name);
    setTabOrder(m_name, m_search);
    connect(m_search, &QPushButton::clicked, this, [this] { look(m_name->text().trimmed()); });
    connect(m_name, &QLineEdit::returnPressed, this, [this] { look(m_name->text().trimmed()); });
    connect(m_use, &QPushButton::clicked, this, [this] {
        if (const int picked = m_group->checkedId(); picked >= 0)
            choose(m_offered.at(picked));
    });
    hide();
}

void VendorQuestion::find(const Connection &source, const Connection &target)
{
    m_source = source;
    m_target = target;
    look({});
}

void VendorQuestion::look(const QString &name)
{
    ask<Result<QList<VendorChoice>>>(
        m_desk.service, this,
        [source = m_source.id, target = m_target.id, name](SyncCore &core) { return core.vendorChoices(source, target, name); },
        [this, name](const Result<QList<VendorChoice>> &choices) {
            if (!choices)
                Q_EMIT failed(choices.error());
            else if (choices->size() == 1 && name.isEmpty())
                choose(choices->first());
            else
                offer(*choices);
        });
}

void VendorQuestion::offer(const QList<VendorChoice> &choices)
{
    m_offered = choices;
    const auto old = m_group->buttons();
    qDeleteAll(old);
    for (qsizetype i = 0; i < choices.size(); ++i) {
        const VendorChoice &choice = choices.at(i);
        auto *button = new QRadioButton(tr("%1, %n open purchase orders", nullptr, choice.openOrders).arg(QString(choice.name).replace(u'&', "&&"_L1)), this);
        button->setObjectName(u"vendor-%1"_s.arg(choice.id));
        m_group->addButton(button, int(i));
        m_choices->addWidget(button);
        button->setChecked(i == 0);
    }
    m_use->setVisible(!choices.isEmpty());
    m_byName->setVisible(choices.isEmpty());
    m_words->setText(choices.isEmpty()
                         ? tr("No vendor in %1 is called like %2. Type the name under which you order there.").arg(m_target.name, m_source.name)
                         : tr("Several vendors in %1 fit. Which one stands on your %2 orders?").arg(m_target.name, m_source.name));
    show();
    if (choices.isEmpty())
        m_name->setFocus(Qt::OtherFocusReason);
    else
        m_group->button(0)->setFocus(Qt::OtherFocusReason);
}

void VendorQuestion::choose(const VendorChoice &choice)
{
    hide();
    Q_EMIT decided({choice.id}, tr("%1, %n open purchase orders", nullptr, choice.openOrders).arg(choice.name));
}

} // namespace Waybill
