#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/page.h"

class QScrollArea;

namespace Waybill {

class EmptyState;
class FlowLayout;
class ProgressLine;
class TemplateTile;
class TroubleBar;

/// The tab "Integration Templates": a tile for each, in as many columns as fit.
class TemplatesPage : public Page
{
    Q_OBJECT
public:
    explicit TemplatesPage(const Desk &desk, QWidget *parent = nullptr);

    QString title() const override;
    void arrive() override;

private:
    void reload();
    void showCards(const QList<TemplateCard> &cards);
    TemplateTile *newTile();
    void switched(const TemplateCard &card, bool on);
    /// Opens the wizard; of an offered template it makes a stored one first.
    void openWizard(const TemplateCard &card);
    void sync(const TemplateCard &card, bool lookOnly);
    void copy(const TemplateCard &card);
    void remove();
    void exportToFile(const TemplateCard &card);
    void save(const IntegrationTemplate &file, const QString &path);
    void tell(const Result<Done> &done);

    Desk m_desk;
    QList<TemplateTile *> m_tiles;
    QList<TemplateCard> m_cards;
    TroubleBar *m_trouble;
    TroubleBar *m_removal;
    TemplateId m_removing; ///< the one that the bar above asks about
    ProgressLine *m_progress;
    EmptyState *m_empty;
    QScrollArea *m_area;
    QWidget *m_inside;
    FlowLayout *m_flow;
};

} // namespace Waybill
