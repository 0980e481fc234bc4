#pragma once

#include "ui/mapping/mappingedit.h"
#include "ui/shell/desk.h"
#include "ui/shell/page.h"

class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace Waybill {

class FactsPage;
class OrderPreview;
class ProgressLine;
class StatusPage;
class TroubleBar;

/// The mapping wizard, two steps. It edits a draft that is kept in the core until it is saved; Back loses nothing.
class WizardPage : public Page
{
    Q_OBJECT
public:
    WizardPage(const Desk &desk, const TemplateId &integration, QWidget *parent = nullptr);
    ~WizardPage() override;

    QString title() const override;
    void arrive() override;

private:
    void build();
    void buildMenu();
    void showDesk(const MappingDesk &desk);
    /// A look at the orders, if none was looked at so far; nothing is written.
    void lookForExamples();
    void refreshSeen();
    void goTo(int page);
    void next();
    void save();
    void saved();
    void keepDraft();
    void checkMapping();
    void showFindings(const QList<LintFinding> &findings);
    void startOver(const Mapping &mapping);
    void importFromFile();
    void exportToFile();
    void showSizes();
    void tell(const Error &error);

    Desk m_desk;
    TemplateId m_integration;
    MappingEdit *m_edit;
    bool m_loaded = false;
    bool m_examplesAsked = false;
    bool m_saving = false;
    int m_page = 0;
    QLabel *m_step;
    TroubleBar *m_trouble;
    ProgressLine *m_progress;
    QSplitter *m_halves;
    QStackedWidget *m_pages;
    StatusPage *m_status;
    FactsPage *m_facts;
    OrderPreview *m_preview;
    QLabel *m_findings;
    QPushButton *m_more;
    QPushButton *m_back;
    QPushButton *m_next;
    QTimer *m_keep;
    QTimer *m_turn;
};

} // namespace Waybill
