#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/page.h"

class QCheckBox;
class QPlainTextEdit;
class QPushButton;

namespace Waybill {

class CopyButton;
class TroubleBar;

/// Help ▸ Support bundle: what would be given away, to be read before it is saved or copied. What is saved is what was shown.
class SupportBundlePage final : public Page
{
    Q_OBJECT
public:
    explicit SupportBundlePage(const Desk &desk, QWidget *parent = nullptr);
    QString title() const override;
    void arrive() override;
    /// Where to; the system's file chooser asks.
    void saveTo(const QString &file);

private:
    void make();
    void chooseFile();

    Desk m_desk;
    TroubleBar *m_bar;
    QCheckBox *m_hide;
    QPlainTextEdit *m_text;
    QPushButton *m_save;
    CopyButton *m_copy;
};

} // namespace Waybill
