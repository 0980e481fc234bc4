#pragma once

#include "core/api/templateview.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace Waybill {

/// How many customers would get a mail, and the tick for those whose news are from before the switch-on (semantics 6, cut-over).
/// Not ticked by itself; not there at all where nobody would be mailed.
class MailChoice : public QWidget
{
    Q_OBJECT
public:
    explicit MailChoice(QWidget *parent = nullptr);
    void show(const TemplateLook &look);
    using QWidget::show;
    bool isTicked() const;

Q_SIGNALS:
    /// A person ticked it or took the tick away.
    void ticked();

private:
    QLabel *m_words;
    QCheckBox *m_tick;
};

} // namespace Waybill
