#include "ui/settings/teamsection.h"

#include "ui/widgets/troublebar.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QString roleWords(DatabaseRole role)
{
    switch (role) {
    case DatabaseRole::None: break;
    case DatabaseRole::Viewer: return TeamSection::tr("You may look at everything and change nothing (viewer).");
    case DatabaseRole::Operator: return TeamSection::tr("You may sync, decide and follow orders; accounts, mappings and settings are an administrator's (operator).");
    case DatabaseRole::Administrator: return TeamSection::tr("You may do everything (administrator).");
    }
    return TeamSection::tr("You have no role there.");
}

} // namespace

TeamSection::TeamSection(const Desk &desk, QWidget *parent)
    : SettingsSection(desk, tr("Team database"),
                      tr("Several people, and servers that do the work at night, share one PostgreSQL database: one log, the same orders, nothing done twice."), parent)
    , m_now(new QLabel)
    , m_address(new QLineEdit)
    , m_password(new QLineEdit)
    , m_forget(new QPushButton(tr("Forget the password")))
    , m_test(new QPushButton(tr("Test")))
    , m_move(new QPushButton(tr("Move these data there")))
    , m_use(new QPushButton(tr("Work with it")))
    , m_useFile(new QPushButton(tr("Work with a file on this computer")))
    , m_works(new QCheckBox(tr("This computer looks at orders as well")))
    , m_next(new QLabel)
{
    for (QLabel *label : {m_now, m_next}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_now->setObjectName(u"teamNow"_s);
    m_next->setObjectName(u"teamNext"_s);
    m_address->setObjectName(u"teamAddress"_s);
    m_address->setAccessibleName(tr("Address of the database"));
    m_address->setPlaceholderText(u"postgresql://user@db.example.com/waybill"_s);
    m_address->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_address->setToolTip(tr("Without a password: that has a field of its own."));
    m_password->setObjectName(u"teamPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password at the server"));
    m_password->setPlaceholderText(tr("Password, if the server asks for one"));
    m_password->setToolTip(tr("Kept with your other secrets in this computer's keychain, never shown again. Empty: the one that is kept, else ~/.pgpass or PGPASSWORD."));
    m_forget->setObjectName(u"teamForget"_s);
    m_forget->setToolTip(tr("Takes the password of this address out of this computer's keychain."));
    m_test->setObjectName(u"teamTest"_s);
    m_test->setToolTip(tr("Asks the server what it is and what you may do there; changes nothing."));
    m_move->setObjectName(u"teamMove"_s);
    m_move->setToolTip(tr("Copies everything into the empty database and compares it there. The file here stays as it is."));
    m_use->setObjectName(u"teamUse"_s);
    m_use->setToolTip(tr("From the next start on."));
    m_useFile->setObjectName(u"teamUseFile"_s);
    m_useFile->setToolTip(tr("From the next start on."));
    m_works->setObjectName(u"teamWorks"_s);
    m_works->setToolTip(tr("Else it shows what the others do and asks them. It needs the accounts' secrets in this computer's keychain."));
    column()->addWidget(m_now);
    auto *line = new QHBoxLayout;
    line->addWidget(m_address, 1);
    column()->addLayout(line);
    auto *secret = new QHBoxLayout;
    secret->addWidget(m_password, 1);
    secret->addWidget(m_test);
    secret->addWidget(m_forget);
    column()->addLayout(secret);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_move);
    buttons->addWidget(m_use);
    buttons->addWidget(m_useFile);
    buttons->addStretch();
    column()->addLayout(buttons);
    column()->addWidget(m_works);
    column()->addWidget(m_next);
    addSentence(tr("The accounts' secrets are never in the database: each computer that looks at orders keeps them in its own keychain or vault."));
    connect(m_address, &QLineEdit::textChanged, this, &TeamSection::follow);
    connect(m_password, &QLineEdit::textChanged, this, &TeamSection::follow);
    connect(m_address, &QLineEdit::returnPressed, this, &TeamSection::test);
    connect(m_password, &QLineEdit::returnPressed, this, &TeamSection::test);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_password->clear();
        keepPassword(m_address->text().trimmed(), {}, [this] { bar()->tell(TroubleBar::Kind::News, tr("The password is forgotten.")); });
    });
    connect(m_test, &QPushButton::clicked, this, &TeamSection::test);
    connect(m_move, &QPushButton::clicked, this, &TeamSection::move);
    connect(m_use, &QPushButton::clicked, this, [this] { use(m_tested); });
    connect(m_useFile, &QPushButton::clicked, this, [this] { choose({}); });
    connect(m_works, &QCheckBox::clicked, this, [this] { choose(m_chosen); });
    follow();
}

void TeamSection::arrive()
{
    ask<Result<TeamDatabase>>(desk().service, this, [](SyncCore &core) { return core.teamDatabase(); }, [this](const Result<TeamDatabase> &team) {
        if (!team)
            return bar()->tell(TroubleBar::Kind::Trouble, team.error().message, {}, team.error().detail);
        showNow(*team);
    });
}

void TeamSection::showNow(const TeamDatabase &team)
{
    m_onServer = !team.name.isEmpty();
    QStringList words;
    if (m_onServer) {
        words.append(tr("Your data are in %1.").arg(team.name));
        words.append(roleWords(team.role));
        words.append(team.workers > 0 ? tr("%n computer(s) look at orders.", nullptr, team.workers)
                                      : tr("No computer looks at orders: start waybillctl serve on a server, or tick the box below."));
    } else {
        words.append(tr("Your data are in a file of this computer."));
    }
    m_now->setText(words.join(u' '));
    if (m_address->text().isEmpty())
        m_address->setText(team.next.address);
    m_chosen = team.next.address;
    m_works->setChecked(team.next.works);
    m_works->setVisible(!team.next.address.isEmpty());
    m_useFile->setVisible(!team.next.address.isEmpty());
    const bool same = m_onServer != team.next.address.isEmpty() && (!m_onServer || team.next.works == team.worksHere);
    m_next->setVisible(!same);
    m_next->setText(team.next.address.isEmpty() ? tr("From the next start on Waybill works with the file of this computer. Quit it and start it again.")
                                                : tr("From the next start on Waybill works with %1. Quit it and start it again.").arg(team.next.address));
}

void TeamSection::follow()
{
    const QString address = m_address->text().trimmed();
    const bool good = !address.isEmpty() && address == m_tested && m_password->text() == m_testedPassword;
    m_forget->setEnabled(!m_asking && !address.isEmpty());
    m_test->setEnabled(!m_asking && !address.isEmpty());
    m_move->setEnabled(!m_asking && good && m_isEmpty);
    m_move->setVisible(!m_onServer);
    m_use->setEnabled(!m_asking && good);
    m_useFile->setEnabled(!m_asking);
}

void TeamSection::setAsking(bool asking)
{
    m_asking = asking;
    m_address->setReadOnly(asking);
    m_password->setReadOnly(asking);
    follow();
}

void TeamSection::test()
{
    const QString address = m_address->text().trimmed();
    if (m_asking || address.isEmpty())
        return;
    setAsking(true);
    bar()->tell(TroubleBar::Kind::News, tr("Asking the server …"));
    const QString password = m_password->text();
    ask<Result<TeamDatabaseTest>>(desk().service, this, [address, password](SyncCore &core) { return core.testTeamDatabase(address, password); },
                                  [this, address, password](const Result<TeamDatabaseTest> &tested) {
                                      m_tested = tested && tested->isReady ? address : QString();
                                      m_testedPassword = password;
                                      m_isEmpty = tested && tested->isEmpty;
                                      setAsking(false);
                                      if (!tested)
                                          return bar()->tell(TroubleBar::Kind::Trouble, tested.error().message, {}, tested.error().detail);
                                      bar()->tell(tested->isReady ? TroubleBar::Kind::News : TroubleBar::Kind::Warning, tested->words);
                                  });
}

void TeamSection::move()
{
    const QString address = m_tested;
    setAsking(true);
    bar()->tell(TroubleBar::Kind::News, tr("Copying and comparing …"));
    const QString password = m_testedPassword;
    ask<Result<qint64>>(desk().service, this, [address, password](SyncCore &core) { return core.moveToTeamDatabase(address, password); },
                        [this, address](const Result<qint64> &rows) {
                            m_isEmpty = m_isEmpty && !rows;
                            setAsking(false);
                            if (!rows)
                                return bar()->tell(TroubleBar::Kind::Trouble, rows.error().message, {}, rows.error().detail);
                            bar()->tell(TroubleBar::Kind::News, tr("%n row(s) were copied and compared.", nullptr, int(*rows)));
                            use(address);
                        });
}

void TeamSection::keepPassword(const QString &address, const QString &password, std::function<void()> then)
{
    ask<Result<Done>>(desk().service, this, [address, password](SyncCore &core) { return core.keepTeamPassword(address, password); },
                      [this, then](const Result<Done> &kept) {
                          if (!kept)
                              return bar()->tell(TroubleBar::Kind::Trouble, kept.error().message, {}, kept.error().detail);
                          then();
                      });
}

/// The password goes first: an address that is chosen can be entered at the next start.
void TeamSection::use(const QString &address)
{
    if (m_testedPassword.isEmpty())
        return choose(address);
    keepPassword(address, m_testedPassword, [this, address] {
        m_testedPassword.clear(); // from now on the kept one counts
        m_password->clear();
        choose(address);
    });
}

void TeamSection::choose(const QString &address)
{
    const TeamChoice choice{address, m_works->isChecked() && !address.isEmpty()};
    ask<Result<Done>>(desk().service, this, [choice](SyncCore &core) { return core.chooseTeamDatabase(choice); }, [this](const Result<Done> &kept) {
        if (!kept)
            return bar()->tell(TroubleBar::Kind::Trouble, kept.error().message, {}, kept.error().detail);
        arrive();
    });
}

} // namespace Waybill
