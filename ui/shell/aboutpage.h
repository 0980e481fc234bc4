#pragma once

#include "ui/shell/page.h"

namespace Waybill {

/// What this program is, and which version of it: for whoever has to tell somebody else.
class AboutPage : public Page
{
    Q_OBJECT
public:
    explicit AboutPage(QWidget *parent = nullptr);
    QString title() const override;
};

} // namespace Waybill
