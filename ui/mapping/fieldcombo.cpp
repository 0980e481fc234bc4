#include "ui/mapping/fieldcombo.h"

#include "ui/mapping/mappingtexts.h"

namespace Waybill {

FieldCombo::FieldCombo(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QComboBox::activated, this, &FieldCombo::chosen);
}

void FieldCombo::setFields(const QList<TargetField> &fields, const QStringList &extras)
{
    QStringList texts = extras;
    for (const TargetField &field : fields)
        texts.append(fieldText(field));
    if (texts == m_shown)
        return;
    m_shown = texts;
    m_refs.clear();
    m_extras = int(extras.size());
    clear();
    addItems(extras);
    if (!extras.isEmpty() && !fields.isEmpty())
        insertSeparator(count());
    m_extras = count();
    for (const TargetField &field : fields) {
        addItem(fieldText(field));
        setItemData(count() - 1, fieldToolTip(field).toHtmlEscaped(), Qt::ToolTipRole);
        m_refs.append(field.ref);
    }
}

void FieldCombo::setCurrent(const FieldRef &ref, const TargetSchema &schema)
{
    qsizetype place = m_refs.indexOf(ref);
    if (place < 0) {
        addItem(fieldText(ref, schema));
        m_shown.append(fieldText(ref, schema));
        m_refs.append(ref);
        place = m_refs.size() - 1;
    }
    setCurrentIndex(m_extras + int(place));
}

void FieldCombo::setCurrentExtra(int extra)
{
    setCurrentIndex(extra);
}

std::optional<FieldRef> FieldCombo::current() const
{
    const int place = currentIndex() - m_extras;
    return place >= 0 && place < m_refs.size() ? std::optional(m_refs.at(place)) : std::nullopt;
}

int FieldCombo::currentExtra() const
{
    return current() ? -1 : currentIndex();
}

} // namespace Waybill
