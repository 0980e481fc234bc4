#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Waybill {

class EmptyState;
class ProgressLine;

/// Open purchase orders that nobody follows yet and that the supplier knows; a person ticks which to follow. They are looked
/// up template by template, with counts, and can be stopped: what was found until then is shown.
class FindOrdersPage : public Page
{
    Q_OBJECT
public:
    explicit FindOrdersPage(const Desk &desk, QWidget *parent = nullptr);

    QString title() const override;
    void arrive() override;

private:
    struct Found;

    void look();
    void lookNext();
    void stop();
    void take(const QString &integration, const Result<QList<LinkProposal>> &answer);
    void showFound();
    void tellTicked();
    void follow();

    Desk m_desk;
    std::shared_ptr<Found> m_found;
    QLabel *m_words;
    ProgressLine *m_progress;
    QVBoxLayout *m_rows = nullptr;
    QPushButton *m_follow;
    EmptyState *m_empty;
};

} // namespace Waybill
