#pragma once

#include "ui/shell/desk.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Waybill {

/// Finds who the supplier is among the vendors of the system worked in. Asks only when two fit, or none.
class VendorQuestion : public QWidget
{
    Q_OBJECT
public:
    explicit VendorQuestion(const Desk &desk, QWidget *parent = nullptr);

    /// decided() follows, at once if exactly one vendor fits.
    void find(const Connection &source, const Connection &target);

Q_SIGNALS:
    void decided(const QStringList &vendors, const QString &words);
    void failed(const Waybill::Error &error);

private:
    void look(const QString &name);
    void offer(const QList<VendorChoice> &choices);
    void choose(const VendorChoice &choice);

    const Desk m_desk;
    Connection m_source;
    Connection m_target;
    QLabel *m_words;
    QVBoxLayout *m_choices;
    QButtonGroup *m_group;
    QLineEdit *m_name;
    QPushButton *m_search;
    QPushButton *m_use;
    QWidget *m_byName;
    QList<VendorChoice> m_offered;
};

} // namespace Waybill
