#pragma once

#include "ui/shell/desk.h"

#include <QJsonObject>
#include <QMap>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace Waybill {

/// How an account is reached: its proxy, and the company's own authority it trusts beside the public ones. For this account only.
class ReachEdit : public QWidget
{
    Q_OBJECT
public:
    explicit ReachEdit(const Desk &desk, QWidget *parent = nullptr);

    void setSettings(const QJsonObject &settings, bool stored);
    /// Sets or removes this part of an account's settings.
    void writeTo(QJsonObject &settings) const;
    /// The proxy's password, if one was typed.
    QMap<QString, QString> secrets() const;

Q_SIGNALS:
    void changed();

private:
    void showMode();
    void chooseFile();
    void takeAuthority(const QString &pem);
    void showAuthority(const QString &words, bool trusted);

    const Desk &m_desk;
    QComboBox *m_mode;
    QWidget *m_manual;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLabel *m_authority;
    QPushButton *m_choose;
    QPushButton *m_remove;
    QString m_pem;
};

} // namespace Waybill
