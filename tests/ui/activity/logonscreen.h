#pragma once

#include "tests/ui/support/deskonsandbox.h"
#include "ui/activity/activitylogpage.h"
#include "ui/activity/activitymodel.h"
#include "ui/activity/activitywords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace Waybill {

/// The page on the sandbox's week, used by mouse and keys; the store beside it tells what must be seen.
class LogOnScreen
{
public:
    /// So many passes of the week; false: it could not begin.
    bool begin(int passes)
    {
        desk = std::make_unique<DeskOnSandbox>();
        if (!desk->begin(passes))
            return false;
        const auto opened = Stores::open(desk->story.dataFolder());
        stores = opened ? *opened : nullptr;
        return stores != nullptr;
    }

    void open()
    {
        desk->ways.ways.clear();
        page = std::make_unique<ActivityLogPage>(desk->desk());
        page->resize(1100, 760);
        page->show();
        page->arrive();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        settle();
        QVERIFY(entries()->rowCount() > 20);
    }

    /// What was chosen last is what the list shows, to its end.
    void settle()
    {
        const auto *model = qobject_cast<ActivityModel *>(entries());
        QTRY_VERIFY(!model->isAsking() && model->isWhole());
    }

    template<typename T>
    T *part(const char *name) const
    {
        return page->findChild<T *>(QString::fromLatin1(name));
    }
    QAbstractItemModel *entries() const { return part<QTableView>("activityTable")->model(); }
    QString cell(int row, ActivityColumn column) const { return entries()->index(row, int(column)).data().toString(); }
    bool shows(const QString &result) const { return entries()->rowCount() > 0 && cell(0, ActivityColumn::Result).endsWith(result); }

    void type(const QString &text)
    {
        auto *search = part<QLineEdit>("activitySearch");
        search->setFocus();
        search->selectAll();
        QTest::keyClick(search, Qt::Key_Delete);
        QTest::keyClicks(search, text);
        QTRY_COMPARE(qobject_cast<ActivityModel *>(entries())->filter().search, text);
        settle();
    }

    void choose(const char *combo, const QString &text)
    {
        auto *box = part<QComboBox>(combo);
        const int place = box->findText(text, Qt::MatchContains);
        QVERIFY2(place >= 0, qPrintable(text));
        box->setCurrentIndex(place);
        settle();
    }

    /// Clicks the first entry whose cell in this column contains the text.
    bool click(ActivityColumn column, const QString &text)
    {
        auto *table = part<QTableView>("activityTable");
        for (int row = 0; row < entries()->rowCount(); ++row) {
            if (!cell(row, column).contains(text))
                continue;
            table->scrollTo(entries()->index(row, 0));
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(entries()->index(row, 0)).center());
            return true;
        }
        return false;
    }

    void press(const char *action)
    {
        auto *button = part<QToolButton>((QByteArray(action) + "Button").constData());
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }

    ActivityEntry newest(const QString &result) const
    {
        ActivityFilter filter;
        filter.results = {result};
        const auto found = stores->activity.page(filter, {}, 1);
        return found && !found->entries.isEmpty() ? found->entries.first() : ActivityEntry();
    }

    void tell(const ActivityEntry &entry)
    {
        QVERIFY(stores->activity.append({entry}).hasValue());
        Q_EMIT desk->story.service().news(int(News::Activity));
    }

    std::unique_ptr<DeskOnSandbox> desk;
    std::shared_ptr<Stores> stores;
    std::unique_ptr<ActivityLogPage> page;
};

} // namespace Waybill
