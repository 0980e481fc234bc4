<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>Waybill::ActionBook</name>
        <message>
            <source>%1 (%2)</source>
            <comment>what an action does (its shortcut)</comment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>Waybill::AuditModel</name>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>as it came</source>
            <translation>wie ausgeliefert</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Einstellung</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <source>Mapping</source>
            <translation>Zuordnung</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>Zustimmung</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Followed order</source>
            <translation>Verfolgte Bestellung</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Entscheidung</translation>
        </message>
        <message>
            <source>Backup restored</source>
            <translation>Sicherung zurückgespielt</translation>
        </message>
        <message>
            <source>Log archived</source>
            <translation>Protokoll archiviert</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>Welche</translation>
        </message>
        <message>
            <source>Before → after</source>
            <translation>Vorher → nachher</translation>
        </message>
    </context>
    <context>
        <name>Waybill::AuditSection</name>
        <message>
            <source>Who changed what</source>
            <translation>Wer was geändert hat</translation>
        </message>
        <message numerus="yes">
            <source>Every change of settings, accounts, templates and decisions. The newest %Ln are shown; the export has all.</source>
            <translation>
                <numerusform>Jede Änderung an Einstellungen, Konten, Vorlagen und Entscheidungen. Die neueste wird gezeigt, der Export enthält alle.</numerusform>
                <numerusform>Jede Änderung an Einstellungen, Konten, Vorlagen und Entscheidungen. Die neuesten %Ln werden gezeigt, der Export enthält alle.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export all…</source>
            <translation>Alle exportieren …</translation>
        </message>
        <message>
            <source>Every change as CSV or JSON</source>
            <translation>Jede Änderung als CSV oder JSON</translation>
        </message>
        <message>
            <source>Nothing was changed yet.</source>
            <translation>Noch wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Changes appear here with who made them.</source>
            <translation>Änderungen erscheinen hier mit dem, der sie gemacht hat.</translation>
        </message>
        <message>
            <source>Export all changes</source>
            <translation>Alle Änderungen exportieren</translation>
        </message>
        <message>
            <source>CSV (*.csv);;JSON (*.json)</source>
            <translation>CSV (*.csv);;JSON (*.json)</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) are in %1.</source>
            <translation>
                <numerusform>Eine Änderung steht in %1.</numerusform>
                <numerusform>%n Änderungen stehen in %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::CopyButton</name>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>Waybill::DataSection</name>
        <message>
            <source>daily backup</source>
            <translation>tägliche Sicherung</translation>
        </message>
        <message>
            <source>what was there before a restore</source>
            <translation>Stand vor einem Zurückspielen</translation>
        </message>
        <message>
            <source>made by hand</source>
            <translation>von Hand gemacht</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Everything Waybill knows is in one file on this computer. Secrets are not in it.</source>
            <translation>Alles, was Waybill weiß, steht in einer Datei auf diesem Computer. Geheimnisse sind nicht darin.</translation>
        </message>
        <message>
            <source>Restore this backup…</source>
            <translation>Diese Sicherung zurückspielen …</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>Hilfe durch andere</translation>
        </message>
        <message>
            <source>A support bundle tells those who help you what they need: versions, settings, the last runs. You see it before it is saved.</source>
            <translation>Ein Hilfspaket sagt denen, die Ihnen helfen, was sie brauchen: Versionen, Einstellungen, die letzten Läufe. Sie sehen es, bevor es gespeichert wird.</translation>
        </message>
        <message>
            <source>Support bundle…</source>
            <translation>Hilfspaket …</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>Back up every day</source>
            <translation>Jeden Tag sichern</translation>
        </message>
        <message>
            <source>Keep the newest</source>
            <translation>So viele behalten</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Jetzt sichern</translation>
        </message>
        <message>
            <source>Back up to a file…</source>
            <translation>In eine Datei sichern …</translation>
        </message>
        <message>
            <source>Restore from a file…</source>
            <translation>Aus einer Datei zurückspielen …</translation>
        </message>
        <message>
            <source>Back up to a file</source>
            <translation>In eine Datei sichern</translation>
        </message>
        <message>
            <source>Waybill backup (*.db)</source>
            <translation>Waybill-Sicherung (*.db)</translation>
        </message>
        <message>
            <source>Restore from a file</source>
            <translation>Aus einer Datei zurückspielen</translation>
        </message>
        <message>
            <source>How long things are kept</source>
            <translation>Wie lange aufgehoben wird</translation>
        </message>
        <message>
            <source> days</source>
            <translation> Tage</translation>
        </message>
        <message>
            <source>always</source>
            <translation>immer</translation>
        </message>
        <message>
            <source>Sync Activity Log</source>
            <translation>Abgleichprotokoll</translation>
        </message>
        <message>
            <source>Status history of orders</source>
            <translation>Statusverlauf der Bestellungen</translation>
        </message>
        <message>
            <source>Runs and their figures</source>
            <translation>Läufe und ihre Zahlen</translation>
        </message>
        <message>
            <source>Finished writes</source>
            <translation>Abgeschlossene Änderungen</translation>
        </message>
        <message>
            <source>Who changed what</source>
            <translation>Wer was geändert hat</translation>
        </message>
        <message>
            <source>Earlier states of each order</source>
            <translation>Frühere Stände jeder Bestellung</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiv</translation>
        </message>
        <message>
            <source>Older entries of the Sync Activity Log move into a file, one entry a line, and leave the log.</source>
            <translation>Ältere Einträge des Abgleichprotokolls kommen in eine Datei, ein Eintrag je Zeile, und verlassen das Protokoll.</translation>
        </message>
        <message>
            <source>Entries older than</source>
            <translation>Einträge älter als</translation>
        </message>
        <message>
            <source>Move to a file…</source>
            <translation>In eine Datei verschieben …</translation>
        </message>
        <message>
            <source>Move old entries to a file</source>
            <translation>Alte Einträge in eine Datei verschieben</translation>
        </message>
        <message>
            <source>JSON lines (*.jsonl)</source>
            <translation>JSON-Zeilen (*.jsonl)</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>Backing up…</source>
            <translation>Es wird gesichert …</translation>
        </message>
        <message>
            <source>The backup is made and checked: %1</source>
            <translation>Die Sicherung ist gemacht und geprüft: %1</translation>
        </message>
        <message>
            <source>All data will be those of %1. What is there now is kept as a backup.</source>
            <translation>Alle Daten werden die von %1. Was jetzt da ist, bleibt als Sicherung erhalten.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Zurückspielen</translation>
        </message>
        <message>
            <source>Restoring…</source>
            <translation>Es wird zurückgespielt …</translation>
        </message>
        <message>
            <source>The data are those of %1. What was there is kept as %2.</source>
            <translation>Die Daten sind nun die von %1. Was vorher da war, ist als %2 aufgehoben.</translation>
        </message>
        <message>
            <source>Moving old entries…</source>
            <translation>Alte Einträge werden verschoben …</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) were moved to %1.</source>
            <translation>
                <numerusform>Ein Eintrag wurde nach %1 verschoben.</numerusform>
                <numerusform>%n Einträge wurden nach %1 verschoben.</numerusform>
            </translation>
        </message>
        <message>
            <source>Requests and answers</source>
            <translation>Anfragen und Antworten</translation>
        </message>
    </context>
    <context>
        <name>Waybill::GeneralSection</name>
        <message>
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <source>What you change here is saved at once.</source>
            <translation>Was Sie hier ändern, wird sofort gespeichert.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>As this computer</source>
            <translation>Wie auf diesem Computer</translation>
        </message>
        <message>
            <source>Start Waybill when I sign in to this computer</source>
            <translation>Waybill starten, wenn ich mich an diesem Computer anmelde</translation>
        </message>
        <message>
            <source>Show exact times instead of “4 minutes ago”</source>
            <translation>Genaue Zeiten statt „vor 4 Minuten“ zeigen</translation>
        </message>
        <message>
            <source>Another language is used from the next start on.</source>
            <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
        </message>
    </context>
    <context>
        <name>Waybill::MainWindow</name>
        <message>
            <source>Waybill</source>
            <translation>Waybill</translation>
        </message>
        <message>
            <source>Screens</source>
            <translation>Ansichten</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>&amp;Waybill</source>
            <translation>&amp;Waybill</translation>
        </message>
        <message>
            <source>&amp;Add an account…</source>
            <translation>&amp;Konto hinzufügen …</translation>
        </message>
        <message>
            <source>Connect another system you order at or work in</source>
            <translation>Ein weiteres System anbinden, in dem Sie bestellen oder arbeiten</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Einstellungen …</translation>
        </message>
        <message>
            <source>General, network, notifications, shortcuts, data</source>
            <translation>Allgemein, Netzwerk, Benachrichtigungen, Tastenkürzel, Daten</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>End Waybill; orders are looked at again when it runs again</source>
            <translation>Waybill beenden; Bestellungen werden wieder angesehen, sobald es wieder läuft</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Gehe zu</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>Back to where you came from</source>
            <translation>Zurück, woher Sie kamen</translation>
        </message>
        <message>
            <source>&amp;Overview</source>
            <translation>&amp;Überblick</translation>
        </message>
        <message>
            <source>What needs you and what changed today</source>
            <translation>Was Sie braucht und was sich heute geändert hat</translation>
        </message>
        <message>
            <source>&amp;Integration Templates</source>
            <translation>&amp;Integrationsvorlagen</translation>
        </message>
        <message>
            <source>What is written where, and when</source>
            <translation>Was wohin geschrieben wird, und wann</translation>
        </message>
        <message>
            <source>O&amp;rders</source>
            <translation>&amp;Bestellungen</translation>
        </message>
        <message>
            <source>Every order that is followed</source>
            <translation>Jede Bestellung, die verfolgt wird</translation>
        </message>
        <message>
            <source>Sync &amp;Activity Log</source>
            <translation>Abgleich&amp;protokoll</translation>
        </message>
        <message>
            <source>What was looked at, written or left, and why</source>
            <translation>Was angesehen, geschrieben oder gelassen wurde, und warum</translation>
        </message>
    </context>
    <context>
        <name>Waybill::NetworkSection</name>
        <message>
            <source>Network</source>
            <translation>Netzwerk</translation>
        </message>
        <message>
            <source>How Waybill reaches the systems you order at and work in.</source>
            <translation>Wie Waybill die Systeme erreicht, in denen Sie bestellen und arbeiten.</translation>
        </message>
        <message>
            <source>Keep password</source>
            <translation>Passwort behalten</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>As this computer</source>
            <translation>Wie auf diesem Computer</translation>
        </message>
        <message>
            <source>No proxy</source>
            <translation>Kein Proxy</translation>
        </message>
        <message>
            <source>HTTP proxy</source>
            <translation>HTTP-Proxy</translation>
        </message>
        <message>
            <source>SOCKS 5 proxy</source>
            <translation>SOCKS-5-Proxy</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Rechner</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <source>Password at the proxy</source>
            <translation>Passwort am Proxy</translation>
        </message>
        <message>
            <source>Kept with your other secrets, not shown</source>
            <translation>Liegt bei Ihren anderen Geheimnissen, wird nicht gezeigt</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>A connection may have a proxy of its own; it is set with the connection.</source>
            <translation>Ein Konto kann einen eigenen Proxy haben; er wird beim Konto eingestellt.</translation>
        </message>
        <message>
            <source>Time limit</source>
            <translation>Zeitgrenze</translation>
        </message>
        <message>
            <source>Give up on a request after</source>
            <translation>Eine Anfrage aufgeben nach</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>The password at the proxy is forgotten.</source>
            <translation>Das Passwort am Proxy ist vergessen.</translation>
        </message>
        <message>
            <source>The password at the proxy is kept.</source>
            <translation>Das Passwort am Proxy ist aufgehoben.</translation>
        </message>
    </context>
    <context>
        <name>Waybill::NotificationsSection</name>
        <message>
            <source>Notifications</source>
            <translation>Benachrichtigungen</translation>
        </message>
        <message>
            <source>What you are told of is set with each template; here is when.</source>
            <translation>Wovon Sie hören, steht bei jeder Vorlage; hier steht, wann.</translation>
        </message>
        <message>
            <source>Show notifications on this screen</source>
            <translation>Benachrichtigungen auf diesem Bildschirm zeigen</translation>
        </message>
        <message>
            <source>Of one kind at most one in</source>
            <translation>Von einer Art höchstens eine in</translation>
        </message>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>One summary a day</source>
            <translation>Eine Zusammenfassung am Tag</translation>
        </message>
        <message>
            <source>Quiet hours: nothing that notifies people goes out, it waits until they end</source>
            <translation>Ruhezeit: nichts, was Leute benachrichtigt, geht hinaus; es wartet bis zu ihrem Ende</translation>
        </message>
        <message>
            <source>Quiet from</source>
            <translation>Ruhe ab</translation>
        </message>
        <message>
            <source>Quiet until</source>
            <translation>Ruhe bis</translation>
        </message>
    </context>
    <context>
        <name>Waybill::SampleBar</name>
        <message>
            <source>Next two hours</source>
            <translation>Nächste zwei Stunden</translation>
        </message>
        <message>
            <source>Next day</source>
            <translation>Nächster Tag</translation>
        </message>
        <message>
            <source>Connect my accounts</source>
            <translation>Meine Konten anbinden</translation>
        </message>
        <message>
            <source>Moves the simulated clock on and looks at what is due</source>
            <translation>Stellt die gespielte Uhr vor und sieht an, was fällig ist</translation>
        </message>
        <message>
            <source>Moves the simulated clock on by a day, two hours at a time</source>
            <translation>Stellt die gespielte Uhr um einen Tag vor, je zwei Stunden</translation>
        </message>
        <message>
            <source>Leaves the sample orders</source>
            <translation>Verlässt die Beispielbestellungen</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>Monday 08:00</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Sample data · %1 · the sample week is over</source>
            <translation>Beispieldaten · %1 · die Beispielwoche ist vorbei</translation>
        </message>
        <message>
            <source>Sample data · %1 · time moves on…</source>
            <translation>Beispieldaten · %1 · die Zeit geht weiter …</translation>
        </message>
        <message>
            <source>Sample data · %1</source>
            <translation>Beispieldaten · %1</translation>
        </message>
        <message>
            <source>None of these orders is real. Nothing leaves this computer.</source>
            <translation>Keine dieser Bestellungen ist echt. Nichts verlässt diesen Computer.</translation>
        </message>
    </context>
    <context>
        <name>Waybill::SettingsPage</name>
        <message>
            <source>Sections of the settings</source>
            <translation>Abschnitte der Einstellungen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>Waybill::SheetStack</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Back to where you came from</source>
            <translation>Zurück, woher Sie kamen</translation>
        </message>
    </context>
    <context>
        <name>Waybill::ShortcutsSection</name>
        <message>
            <source>Shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Press a field and then the keys that you want.</source>
            <translation>Drücken Sie auf ein Feld und dann die gewünschten Tasten.</translation>
        </message>
        <message>
            <source>All as they came</source>
            <translation>Alle wie ausgeliefert</translation>
        </message>
        <message>
            <source>Shortcut of %1</source>
            <translation>Tastenkürzel für %1</translation>
        </message>
        <message>
            <source>✕ %1 belongs to “%2”.</source>
            <translation>✕ %1 gehört zu „%2“.</translation>
        </message>
    </context>
    <context>
        <name>Waybill::SupportBundlePage</name>
        <message>
            <source>Replace order numbers by codes</source>
            <translation>Bestellnummern durch Kürzel ersetzen</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern unter …</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>This is all that will be saved. Secrets, e-mail addresses and account names are taken out. Nothing is sent by itself.</source>
            <translation>Das ist alles, was gespeichert wird. Geheimnisse, E-Mail-Adressen und Kontonamen sind herausgenommen. Nichts wird von selbst verschickt.</translation>
        </message>
        <message>
            <source>The same order has the same code everywhere in this bundle</source>
            <translation>Dieselbe Bestellung hat überall in diesem Paket dasselbe Kürzel</translation>
        </message>
        <message>
            <source>Text of the support bundle</source>
            <translation>Text des Hilfspakets</translation>
        </message>
        <message>
            <source>Support bundle</source>
            <translation>Hilfspaket</translation>
        </message>
        <message>
            <source>Gathering…</source>
            <translation>Wird gesammelt …</translation>
        </message>
        <message>
            <source>Save the support bundle</source>
            <translation>Hilfspaket speichern</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Text (*.txt)</translation>
        </message>
        <message>
            <source>The support bundle is in %1.</source>
            <translation>Das Hilfspaket liegt in %1.</translation>
        </message>
    </context>
    <context>
        <name>Waybill::TemplateSettingsPage</name>
        <message>
            <source>An order is delivered</source>
            <translation>Eine Bestellung ist zugestellt</translation>
        </message>
        <message>
            <source>Something fails or needs you</source>
            <translation>Etwas geht schief oder braucht Sie</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>What you change here is saved at once.</source>
            <translation>Was Sie hier ändern, wird sofort gespeichert.</translation>
        </message>
        <message>
            <source>How often orders are looked at</source>
            <translation>Wie oft Bestellungen angesehen werden</translation>
        </message>
        <message>
            <source>Time of day</source>
            <translation>Uhrzeit</translation>
        </message>
        <message>
            <source>Minutes between two looks</source>
            <translation>Minuten zwischen zwei Malen</translation>
        </message>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>Real-time: every 5 minutes, as the accounts allow</source>
            <translation>Laufend: alle 5 Minuten, soweit die Konten es erlauben</translation>
        </message>
        <message>
            <source>Hourly</source>
            <translation>Stündlich</translation>
        </message>
        <message>
            <source>Daily at</source>
            <translation>Täglich um</translation>
        </message>
        <message>
            <source>Custom: every</source>
            <translation>Eigene Zeit: alle</translation>
        </message>
        <message>
            <source>Which orders</source>
            <translation>Welche Bestellungen</translation>
        </message>
        <message>
            <source>Active orders</source>
            <translation>Laufende Bestellungen</translation>
        </message>
        <message>
            <source>Orders of the last 30 days</source>
            <translation>Bestellungen der letzten 30 Tage</translation>
        </message>
        <message>
            <source>Orders of the last 60 days</source>
            <translation>Bestellungen der letzten 60 Tage</translation>
        </message>
        <message>
            <source>Orders of the last 90 days</source>
            <translation>Bestellungen der letzten 90 Tage</translation>
        </message>
        <message>
            <source>All orders</source>
            <translation>Alle Bestellungen</translation>
        </message>
        <message>
            <source>Look at</source>
            <translation>Angesehen werden</translation>
        </message>
        <message>
            <source>Tell me when</source>
            <translation>Sagen Sie mir, wenn</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>gathered, at most once an hour</source>
            <translation>gesammelt, höchstens einmal in der Stunde</translation>
        </message>
        <message>
            <source>at once</source>
            <translation>sofort</translation>
        </message>
        <message>
            <source>A status or date changes</source>
            <translation>Ein Status oder Termin sich ändert</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Ruhezeit</translation>
        </message>
        <message>
            <source>as in the settings</source>
            <translation>wie in den Einstellungen</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>of its own</source>
            <translation>eigene</translation>
        </message>
        <message>
            <source>Nothing that notifies people goes out</source>
            <translation>Nichts, was Leute benachrichtigt, geht hinaus</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Sync Activity Log</source>
            <translation>Abgleichprotokoll</translation>
        </message>
        <message>
            <source>every order that was looked at</source>
            <translation>jede Bestellung, die angesehen wurde</translation>
        </message>
        <message>
            <source>only what changed, failed or needs you</source>
            <translation>nur was sich änderte, schiefging oder Sie braucht</translation>
        </message>
        <message>
            <source> days</source>
            <translation> Tage</translation>
        </message>
        <message>
            <source>The log tells</source>
            <translation>Das Protokoll nennt</translation>
        </message>
        <message>
            <source>Entries are kept</source>
            <translation>Einträge bleiben</translation>
        </message>
        <message>
            <source>Template settings</source>
            <translation>Einstellungen der Vorlage</translation>
        </message>
        <message>
            <source>Settings of %1</source>
            <translation>Einstellungen von %1</translation>
        </message>
        <message>
            <source>Not saved.</source>
            <translation>Nicht gespeichert.</translation>
        </message>
        <message>
            <source>✓ Saved %1</source>
            <translation>✓ Gespeichert %1</translation>
        </message>
    </context>
    <context>
        <name>Waybill::Times</name>
        <message>
            <source>just now</source>
            <translation>gerade eben</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) ago</source>
            <translation>
                <numerusform>vor einer Minute</numerusform>
                <numerusform>vor %n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n minute(s)</source>
            <translation>
                <numerusform>in einer Minute</numerusform>
                <numerusform>in %n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>today %1</source>
            <translation>heute %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>gestern %1</translation>
        </message>
        <message>
            <source>tomorrow %1</source>
            <translation>morgen %1</translation>
        </message>
    </context>
    <context>
        <name>Waybill::TroubleBar</name>
        <message>
            <source>Dismiss</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Dismiss this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>Supplier order status into the system you work in</source>
            <translation>Bestellstatus von Lieferanten in das System, in dem Sie arbeiten</translation>
        </message>
        <message>
            <source>Start without a window (autostart).</source>
            <translation>Ohne Fenster starten (Autostart).</translation>
        </message>
        <message>
            <source>Keep everything in this folder.</source>
            <translation>Alles in diesem Ordner aufheben.</translation>
        </message>
        <message>
            <source>Show sample orders; no account is needed.</source>
            <translation>Beispielbestellungen zeigen; ein Konto ist nicht nötig.</translation>
        </message>
        <message>
            <source>With --sandbox: let so many steps of two hours pass at once.</source>
            <translation>Mit --sandbox: gleich so viele Schritte von zwei Stunden vergehen lassen.</translation>
        </message>
    </context>
</TS>
