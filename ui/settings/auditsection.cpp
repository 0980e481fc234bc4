#include "ui/settings/auditsection.h"

#include "ui/settings/auditmodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/troublebar.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int entriesShown = 1'000;

} // namespace

AuditSection::AuditSection(const Desk &desk, QWidget *parent)
    : SettingsSection(desk, tr("Who changed what"),
                      tr("Every change of settings, accounts, templates and decisions. The newest %Ln are shown; the export has all.",
                         nullptr, entriesShown),
                      parent)
    , m_model(new AuditModel(this))
    , m_table(new QTableView)
    , m_empty(new EmptyState)
{
    m_table->setObjectName(u"auditTable"_s);
    m_table->setAccessibleName(tr("Who changed what"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(fontMetrics().height() * 12);
    auto *all = new QPushButton(tr("Export all…"));
    all->setObjectName(u"exportAudit"_s);
    all->setToolTip(tr("Every change as CSV or JSON"));
    column()->addWidget(all, 0, Qt::AlignLeft);
    column()->addWidget(m_table, 1);
    column()->addWidget(m_empty);
    column()->setAlignment({});
    m_empty->hide();
    connect(all, &QPushButton::clicked, this, &AuditSection::chooseFile);
}

void AuditSection::arrive()
{
    ask<Result<QList<AuditEntry>>>(desk().service, this, [](SyncCore &core) { return core.audit({}, entriesShown); },
                                   [this](const Result<QList<AuditEntry>> &entries) {
                                       if (!entries)
                                           return bar()->tell(TroubleBar::Kind::Trouble, entries.error().message, {}, entries.error().detail);
                                       m_model->show(*entries, desk().now());
                                       m_table->setVisible(!entries->isEmpty());
                                       m_empty->setVisible(entries->isEmpty());
                                       if (entries->isEmpty())
                                           m_empty->show(tr("Nothing was changed yet."), tr("Changes appear here with who made them."));
                                       else
                                           m_table->resizeColumnsToContents();
                                   });
}

void AuditSection::chooseFile()
{
    auto *chooser = new QFileDialog(this, tr("Export all changes"), u"waybill-changes.csv"_s, tr("CSV (*.csv);;JSON (*.json)"));
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(u"csv"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::fileSelected, this, &AuditSection::exportTo);
    chooser->open();
}

void AuditSection::exportTo(const QString &file)
{
    ask<Result<int>>(desk().service, this, [file](SyncCore &core) { return core.exportAudit(file); }, [this, file](const Result<int> &count) {
        if (count)
            bar()->tell(TroubleBar::Kind::News, tr("%n change(s) are in %1.", nullptr, *count).arg(file));
        else
            bar()->tell(TroubleBar::Kind::Trouble, count.error().message, {}, count.error().detail);
    });
}

} // namespace Waybill
