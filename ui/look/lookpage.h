#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/page.h"

class QLabel;
class QListView;
class QPushButton;
class QTimer;

namespace Waybill {

class ChangeView;
class CopyButton;
class LookModel;
class MailChoice;
class ProgressLine;
class TroubleBar;

/// "Look before you write": what would change, order by order, and the yes to it. Nothing leaves the machine to be written
/// before a button of this page was pressed.
class LookPage : public Page
{
    Q_OBJECT
public:
    LookPage(const Desk &desk, const TemplateId &integration, QWidget *parent = nullptr);

    QString title() const override;
    void arrive() override;

private:
    enum class Doing { Nothing, Looking, WritingOne, WritingAll };

    void build();
    void reload();
    void showLook(const TemplateLook &look);
    void showOrder();
    void showButtons();
    void lookAgain();
    void writeOne();
    void writeOthers();
    void written(const PoNumber &po, const RunSummary &summary);
    void allWritten(const RunSummary &summary);
    void notNow();
    void ended(const Error &error);
    /// Asks for a pass; waits its turn while another one is under way.
    void pass(Doing doing, const QString &order, const QStringList &write);
    QStringList toWrite() const;

    Desk m_desk;
    TemplateId m_integration;
    TemplateLook m_look;
    Doing m_doing = Doing::Nothing;
    bool m_shown = false;      ///< the look was answered once
    bool m_lookedHere = false; ///< a pass of our own has looked
    bool m_stopped = false;    ///< a person stopped the pass
    PoNumber m_writtenPo;      ///< written and checked here
    OrderKey m_troubled;       ///< whose trouble is told in the bar
    LookModel *m_model;
    QLabel *m_sentence;
    TroubleBar *m_trouble;
    ProgressLine *m_progress;
    MailChoice *m_mails;
    QWidget *m_proof;
    QLabel *m_proofWords;
    QLabel *m_proofTime;
    CopyButton *m_copy;
    QListView *m_list;
    ChangeView *m_changes;
    QPushButton *m_one;
    QPushButton *m_all;
    QPushButton *m_notNow;
    QPushButton *m_again;
    QTimer *m_turn;
    QTimer *m_soon; ///< news come in crowds; the look is worked out once for them
    std::function<void()> m_next;
};

} // namespace Waybill
