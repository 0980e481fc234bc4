#pragma once

#include "core/base/error.h"
#include "ui/widgets/troublebar.h"

#include <functional>

class QVBoxLayout;

namespace Waybill {

/// The bars above the page: trouble stays until it is dismissed or is over, good news goes by itself. The same words are
/// never there twice.
class NoticeArea : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeArea(QWidget *parent = nullptr);

    void tell(const Error &error);
    void say(const QString &words);
    /// One bar of this key, told again or taken away as things change; its action does `run`.
    void keepTold(const QString &key, TroubleBar::Kind kind, const QString &words, const QString &action, std::function<void()> run);
    void takeAway(const QString &key);
    /// What stands there now, top to bottom.
    QStringList words() const;

private:
    TroubleBar *bar(const QString &key);

    QVBoxLayout *m_column;
};

} // namespace Waybill
