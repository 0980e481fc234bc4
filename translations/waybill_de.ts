<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>SystemKind</name>
        <message>
            <source>User name</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Geheimnis</translation>
        </message>
        <message>
            <source>Tracking identifier</source>
            <translation>Tracking-Kennung</translation>
        </message>
        <message>
            <source>Own address in place of Autotask&apos;s</source>
            <translation>Eigene Adresse anstelle der von Autotask</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <source>Three lines pasted into the first field fill all three.</source>
            <translation>Drei Zeilen, in das erste Feld eingefügt, füllen alle drei.</translation>
        </message>
        <message>
            <source>An Autotask API user: user name, secret and tracking identifier. Your Autotask admin makes one in five minutes.</source>
            <translation>Ein API-Benutzer von Autotask: Benutzername, Geheimnis und Tracking-Kennung. Ihr Autotask-Administrator legt ihn in fünf Minuten an.</translation>
        </message>
        <message>
            <source>Hello,

I would like to connect Waybill, a program that brings the order status of our supplier into our Autotask purchase orders. It needs an API user of its own:

1. Admin &gt; Resources/Users (HR) &gt; Resources/Users &gt; New &gt; New API User.
2. Security level: API User (system), or a copy of it with Inventory &gt; Purchase Orders: View and Edit, and Inventory &gt; Products: View. Nothing is received, cancelled or deleted by the program.
3. Generate a key (user name) and a secret.
4. Under API Tracking Identifier choose Custom (Internal Integration), name it Waybill and generate the identifier.
5. Line of business: the user has to be associated with the one that our purchase orders belong to.
6. Send me the user name, the secret and the tracking identifier by a safe way (three lines are fine).

Thank you.</source>
            <translation>Guten Tag,

ich möchte Waybill anbinden, ein Programm, das den Bestellstatus unseres Lieferanten in unsere Bestellungen in Autotask bringt. Es braucht einen eigenen API-Benutzer:

1. Admin &gt; Resources/Users (HR) &gt; Resources/Users &gt; New &gt; New API User.
2. Sicherheitsstufe: API User (system) oder eine Kopie davon mit Inventory &gt; Purchase Orders: View und Edit, und Inventory &gt; Products: View. Das Programm nimmt nichts in Empfang, storniert nichts und löscht nichts.
3. Einen Schlüssel (Benutzername) und ein Geheimnis erzeugen.
4. Unter API Tracking Identifier „Custom (Internal Integration)“ wählen, Waybill nennen und die Kennung erzeugen.
5. Line of Business: Der Benutzer muss der zugeordnet sein, zu der unsere Bestellungen gehören.
6. Schicken Sie mir Benutzername, Geheimnis und Tracking-Kennung bitte auf sicherem Weg (drei Zeilen genügen).

Vielen Dank.</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>API-Schlüssel</translation>
        </message>
        <message>
            <source>Version of the answers</source>
            <translation>Fassung der Antworten</translation>
        </message>
        <message>
            <source>2 (one record for each order)</source>
            <translation>2 (ein Datensatz je Bestellung)</translation>
        </message>
        <message>
            <source>1 (one record for each line)</source>
            <translation>1 (ein Datensatz je Position)</translation>
        </message>
        <message>
            <source>Many orders in one request (version 1)</source>
            <translation>Viele Bestellungen in einer Anfrage (Fassung 1)</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>Own address in place of OrderSync&apos;s</source>
            <translation>Eigene Adresse anstelle der von OrderSync</translation>
        </message>
        <message>
            <source>Time zone of its times</source>
            <translation>Zeitzone seiner Zeiten</translation>
        </message>
        <message>
            <source>An API key of OrderSync. An administrator makes it in OrderSync under Settings, API Keys; it is shown once and begins with pk_live_.</source>
            <translation>Ein API-Schlüssel von OrderSync. Ein Administrator legt ihn in OrderSync unter Settings, API Keys an; er wird einmal gezeigt und beginnt mit pk_live_.</translation>
        </message>
        <message>
            <source>Please make an API key for Waybill in OrderSync (Settings, API Keys). It only reads: order status, tracking and invoices of our own purchase orders.</source>
            <translation>Bitte legen Sie in OrderSync einen API-Schlüssel für Waybill an (Settings, API Keys). Er liest nur: Bestellstatus, Sendungsnummern und Rechnungen unserer eigenen Bestellungen.</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>Vereinigte Staaten</translation>
        </message>
        <message>
            <source>Canada</source>
            <translation>Kanada</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Account number</source>
            <translation>Kontonummer</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Dienst</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>Produktion</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>Own address in place of TD SYNNEX&apos;s</source>
            <translation>Eigene Adresse anstelle der von TD SYNNEX</translation>
        </message>
        <message>
            <source>Your TD SYNNEX web login (ECExpress): e-mail and password. It has to be allowed to look up order status.</source>
            <translation>Ihre TD-SYNNEX-Anmeldung (ECExpress): E-Mail und Passwort. Sie muss den Bestellstatus abfragen dürfen.</translation>
        </message>
        <message>
            <source>Your TD SYNNEX account number. It is printed on every invoice.</source>
            <translation>Ihre Kontonummer bei TD SYNNEX. Sie steht auf jeder Rechnung.</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Erreicht</translation>
        </message>
        <message>
            <source>Certificate verified</source>
            <translation>Zertifikat geprüft</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Angemeldet</translation>
        </message>
        <message>
            <source>Zone found</source>
            <translation>Zone gefunden</translation>
        </message>
        <message>
            <source>Instance found</source>
            <translation>Instanz gefunden</translation>
        </message>
        <message>
            <source>WooCommerce found</source>
            <translation>WooCommerce gefunden</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Clocks compared</source>
            <translation>Uhren verglichen</translation>
        </message>
        <message>
            <source>Can read purchase orders</source>
            <translation>Kann Bestellungen lesen</translation>
        </message>
        <message>
            <source>Can read order lines</source>
            <translation>Kann Positionen lesen</translation>
        </message>
        <message>
            <source>Can change purchase orders</source>
            <translation>Kann Bestellungen ändern</translation>
        </message>
        <message>
            <source>Can change orders</source>
            <translation>Kann Bestellungen ändern</translation>
        </message>
        <message>
            <source>Columns read</source>
            <translation>Spalten gelesen</translation>
        </message>
        <message>
            <source>Column for the supplier&apos;s order number</source>
            <translation>Spalte für die Bestellnummer des Lieferanten</translation>
        </message>
        <message>
            <source>Columns for the supplier&apos;s data</source>
            <translation>Spalten für die Daten des Lieferanten</translation>
        </message>
        <message>
            <source>Instance</source>
            <translation>Instanz</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Anmeldung</translation>
        </message>
        <message>
            <source>OAuth, client ID and secret</source>
            <translation>OAuth, Client-ID und Client-Geheimnis</translation>
        </message>
        <message>
            <source>User name and password</source>
            <translation>Benutzername und Passwort</translation>
        </message>
        <message>
            <source>OAuth, user name and password</source>
            <translation>OAuth, Benutzername und Passwort</translation>
        </message>
        <message>
            <source>Client ID</source>
            <translation>Client-ID</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>Client-Geheimnis</translation>
        </message>
        <message>
            <source>Column of the supplier&apos;s order number</source>
            <translation>Spalte mit der Auftragsnummer des Lieferanten</translation>
        </message>
        <message>
            <source>Column of the number sent to the supplier</source>
            <translation>Spalte mit der Nummer, die der Lieferant erhielt</translation>
        </message>
        <message>
            <source>Column of the supplier&apos;s line number</source>
            <translation>Spalte mit der Positionsnummer des Lieferanten</translation>
        </message>
        <message>
            <source>Journal column for notes</source>
            <translation>Journalspalte für Notizen</translation>
        </message>
        <message>
            <source>Table of purchase orders</source>
            <translation>Tabelle der Bestellungen</translation>
        </message>
        <message>
            <source>Table of order lines</source>
            <translation>Tabelle der Positionen</translation>
        </message>
        <message>
            <source>The address of your instance, such as https://acme.service-now.com.</source>
            <translation>Die Adresse Ihrer Instanz, etwa https://acme.service-now.com.</translation>
        </message>
        <message>
            <source>An OAuth client with an application user, or a user or API key for the REST interface. Your ServiceNow admin makes one in five minutes.</source>
            <translation>Ein OAuth-Client mit einem Anwendungsbenutzer, oder ein Benutzer oder API-Schlüssel für die REST-Schnittstelle. Ihr ServiceNow-Administrator legt das in fünf Minuten an.</translation>
        </message>
        <message>
            <source>Columns for the supplier&apos;s data on the purchase order. The connection check names those that are missing, with the words to send.</source>
            <translation>Spalten für die Daten des Lieferanten an der Bestellung. Die Verbindungsprüfung nennt die fehlenden, mit einem fertigen Text dazu.</translation>
        </message>
        <message>
            <source>Hello,

I would like to connect Waybill, a program that brings the order status of our supplier into our ServiceNow purchase orders. It needs a sign-in of its own:

1. A user for it with the role procurement_user, and the role that guards the REST interface.
2. System OAuth &gt; Application Registry &gt; New &gt; an OAuth API endpoint for external clients, with the grant type Client Credentials and that user as its OAuth Application User (the property glide.oauth.inbound.client.credential.grant_type.enabled has to be true).
3. Write access for that user to the columns of the supplier&apos;s data on proc_po and proc_po_item. Nothing is received, cancelled or deleted by the program.
4. Send me the address of the instance, the client ID and the client secret by a safe way.

Thank you.</source>
            <translation>Guten Tag,

ich möchte Waybill anbinden, ein Programm, das den Bestellstatus unseres Lieferanten in unsere Bestellungen in ServiceNow bringt. Es braucht eine eigene Anmeldung:

1. Einen Benutzer dafür mit der Rolle procurement_user und der Rolle, die die REST-Schnittstelle schützt.
2. System OAuth &gt; Application Registry &gt; New &gt; einen OAuth API endpoint for external clients, mit dem Grant type Client Credentials und diesem Benutzer als OAuth Application User (die Eigenschaft glide.oauth.inbound.client.credential.grant_type.enabled muss true sein).
3. Schreibrecht dieses Benutzers auf die Spalten für die Daten des Lieferanten in proc_po und proc_po_item. Das Programm nimmt nichts in Empfang, storniert nichts und löscht nichts.
4. Die Adresse der Instanz, die Client-ID und das Client-Geheimnis schicken Sie mir bitte auf sicherem Weg.

Vielen Dank.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Shop that orders mean when they name none</source>
            <translation>Shop, der gemeint ist, wenn eine Bestellung keinen nennt</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Interface</source>
            <translation>Schnittstelle</translation>
        </message>
        <message>
            <source>Orders over REST</source>
            <translation>Bestellungen über REST</translation>
        </message>
        <message>
            <source>Tools over JSON-RPC (personal key)</source>
            <translation>Werkzeuge über JSON-RPC (persönlicher Schlüssel)</translation>
        </message>
        <message>
            <source>Header of the key</source>
            <translation>Kopfzeile des Schlüssels</translation>
        </message>
        <message>
            <source>Word before the key</source>
            <translation>Wort vor dem Schlüssel</translation>
        </message>
        <message>
            <source>Path of the list of orders</source>
            <translation>Pfad der Bestellliste</translation>
        </message>
        <message>
            <source>Path of one order</source>
            <translation>Pfad einer Bestellung</translation>
        </message>
        <message>
            <source>Names of fields and statuses (JSON)</source>
            <translation>Namen von Feldern und Status (JSON)</translation>
        </message>
        <message>
            <source>The address of your Telaris, such as https://pcs.telaris.no, with the path of its order interface.</source>
            <translation>Die Adresse Ihres Telaris, etwa https://pcs.telaris.no, mit dem Pfad seiner Bestellschnittstelle.</translation>
        </message>
        <message>
            <source>A key that may read orders. For the JSON-RPC interface it is the personal key of your own Telaris page.</source>
            <translation>Ein Schlüssel, der Bestellungen lesen darf. Für die JSON-RPC-Schnittstelle ist es der persönliche Schlüssel Ihrer eigenen Telaris-Seite.</translation>
        </message>
        <message>
            <source>Please give Waybill a key that lists and reads orders in Telaris. It changes nothing there. We also need the address and the paths of the order interface, and the names of its fields if they differ from the usual ones.</source>
            <translation>Bitte geben Sie Waybill einen Schlüssel, der in Telaris Bestellungen auflistet und liest. Es ändert dort nichts. Wir brauchen auch die Adresse und die Pfade der Bestellschnittstelle, und die Namen ihrer Felder, falls sie von den üblichen abweichen.</translation>
        </message>
        <message>
            <source>Address of the shop</source>
            <translation>Adresse des Shops</translation>
        </message>
        <message>
            <source>Consumer key</source>
            <translation>Consumer Key</translation>
        </message>
        <message>
            <source>Consumer secret</source>
            <translation>Consumer Secret</translation>
        </message>
        <message>
            <source>Custom field with the vendor&apos;s order number</source>
            <translation>Eigenes Feld mit der Auftragsnummer des Lieferanten</translation>
        </message>
        <message>
            <source>Field with the PO number</source>
            <translation>Feld mit der Bestellnummer</translation>
        </message>
        <message>
            <source>The address of your shop, and a key of its REST API with the permission Read/Write. You make one in WooCommerce under Settings, Advanced, REST API.</source>
            <translation>Die Adresse Ihres Shops und ein Schlüssel seiner REST-API mit der Berechtigung Lesen/Schreiben. Sie legen ihn in WooCommerce unter Einstellungen, Erweitert, REST-API an.</translation>
        </message>
        <message>
            <source>Orders are followed once the vendor&apos;s order number stands in their custom field _vendor_order_number, or when you adopt them.</source>
            <translation>Bestellungen werden verfolgt, sobald die Auftragsnummer des Lieferanten in ihrem eigenen Feld _vendor_order_number steht oder wenn Sie sie übernehmen.</translation>
        </message>
        <message>
            <source>Hello,

I would like to connect Waybill, a program that brings the order status of our supplier into the orders of our web shop. It needs a key of its own:

1. WooCommerce &gt; Settings &gt; Advanced &gt; REST API &gt; Add key.
2. Description: Waybill. User: one with the role Shop manager. Permissions: Read/Write.
3. Send me the consumer key and the consumer secret by a safe way; both are shown once only.
4. WordPress &gt; Settings &gt; Permalinks must not be set to Plain, and a security plugin must let /wp-json/wc/ through.

No order is cancelled, refunded or deleted by the program.

Thank you.</source>
            <translation>Guten Tag,

ich möchte Waybill anbinden, ein Programm, das den Bestellstatus unseres Lieferanten in die Bestellungen unseres Webshops bringt. Es braucht einen eigenen Schlüssel:

1. WooCommerce &gt; Einstellungen &gt; Erweitert &gt; REST-API &gt; Schlüssel hinzufügen.
2. Beschreibung: Waybill. Benutzer: einer mit der Rolle Shop-Manager. Berechtigungen: Lesen/Schreiben.
3. Den Consumer Key und das Consumer Secret schicken Sie mir bitte auf sicherem Weg; beide werden nur einmal gezeigt.
4. WordPress &gt; Einstellungen &gt; Permalinks darf nicht auf „Einfach“ stehen, und ein Sicherheits-Plugin muss /wp-json/wc/ durchlassen.

Das Programm storniert, erstattet und löscht keine Bestellung.

Vielen Dank.</translation>
        </message>
        <message>
            <source>Port for coming back from the browser</source>
            <translation>Port für die Rückkehr aus dem Browser</translation>
        </message>
        <message>
            <source>In the browser (OAuth 2.0)</source>
            <translation>Im Browser (OAuth 2.0)</translation>
        </message>
        <message>
            <source>Permission</source>
            <translation>Erlaubnis</translation>
        </message>
        <message>
            <source>To sign in in the browser: the ID of a public OAuth client with PKCE and the redirect address http://127.0.0.1:47113/. It acts as you.</source>
            <translation>Für die Anmeldung im Browser: die ID eines öffentlichen OAuth-Clients mit PKCE und der Rückkehradresse http://127.0.0.1:47113/. Er handelt in Ihrem Namen.</translation>
        </message>
        <message>
            <source>Table with a row for each invoice</source>
            <translation>Tabelle mit einer Zeile je Rechnung</translation>
        </message>
    </context>
    <context>
        <name>Waybill::AboutPage</name>
        <message>
            <source>Waybill %1, Qt %2, %3</source>
            <translation>Waybill %1, Qt %2, %3</translation>
        </message>
        <message>
            <source>Waybill lets the status of your supplier orders flow into the system you work in.</source>
            <translation>Waybill lässt den Status Ihrer Bestellungen bei Lieferanten in das System fließen, in dem Sie arbeiten.</translation>
        </message>
        <message>
            <source>Nothing is written to a purchase order before you have seen it and said yes.</source>
            <translation>Nichts wird in eine Bestellung geschrieben, bevor Sie es gesehen und zugestimmt haben.</translation>
        </message>
        <message>
            <source>Copy the versions</source>
            <translation>Versionen kopieren</translation>
        </message>
        <message>
            <source>About Waybill</source>
            <translation>Über Waybill</translation>
        </message>
    </context>
    <context>
        <name>Waybill::ActionBook</name>
        <message>
            <source>%1 (%2)</source>
            <comment>what an action does (its shortcut)</comment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>Waybill::ActivityActions</name>
        <message>
            <source>Retry now</source>
            <translation>Jetzt noch einmal</translation>
        </message>
        <message>
            <source>Ask again, and write with the mapping as it is now</source>
            <translation>Noch einmal fragen und mit der jetzigen Zuordnung schreiben</translation>
        </message>
        <message>
            <source>Ctrl+Shift+R</source>
            <translation>Ctrl+Shift+R</translation>
        </message>
        <message>
            <source>Resolve…</source>
            <translation>Erledigen …</translation>
        </message>
        <message>
            <source>Say that this is dealt with, and why</source>
            <translation>Sagen, dass das erledigt ist, und warum</translation>
        </message>
        <message>
            <source>Ctrl+Shift+D</source>
            <translation>Ctrl+Shift+D</translation>
        </message>
        <message>
            <source>Ignore until it changes</source>
            <translation>Übergehen, bis sich etwas ändert</translation>
        </message>
        <message>
            <source>Do not tell this again until the supplier says something new</source>
            <translation>Das erst wieder nennen, wenn der Lieferant etwas Neues sagt</translation>
        </message>
        <message>
            <source>Ctrl+Shift+I</source>
            <translation>Ctrl+Shift+I</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Wieder öffnen</translation>
        </message>
        <message>
            <source>Take back that this was resolved or ignored</source>
            <translation>Zurücknehmen, dass das erledigt oder übergangen wurde</translation>
        </message>
        <message>
            <source>Copy as ticket text</source>
            <translation>Als Tickettext kopieren</translation>
        </message>
        <message>
            <source>Copy what happened, field by field, for a ticket</source>
            <translation>Was geschah, Feld für Feld, für ein Ticket kopieren</translation>
        </message>
        <message>
            <source>Ctrl+Shift+C</source>
            <translation>Ctrl+Shift+C</translation>
        </message>
        <message>
            <source>Open order</source>
            <translation>Bestellung öffnen</translation>
        </message>
        <message>
            <source>Open this order</source>
            <translation>Diese Bestellung öffnen</translation>
        </message>
        <message>
            <source>Explain</source>
            <translation>Erklären</translation>
        </message>
        <message>
            <source>Go through what decides about this order, point by point</source>
            <translation>Punkt für Punkt durchgehen, was über diese Bestellung entscheidet</translation>
        </message>
        <message>
            <source>Ordered again under another number</source>
            <translation>Unter anderer Nummer noch einmal bestellt</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>Erledigen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) are looked at again now, with the current mapping.</source>
            <translation>
                <numerusform>%n Bestellung wird jetzt mit der jetzigen Zuordnung noch einmal angesehen.</numerusform>
                <numerusform>%n Bestellungen werden jetzt mit der jetzigen Zuordnung noch einmal angesehen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Why is this resolved? (%n entry(s))</source>
            <translation>
                <numerusform>&amp;Warum ist das erledigt? (%n Eintrag)</numerusform>
                <numerusform>&amp;Warum ist das erledigt? (%n Einträge)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) cannot be ignored: only you can decide them. Open the order to do that.</source>
            <translation>
                <numerusform>%n Bestellung lässt sich nicht übergehen: Nur Sie können entscheiden. Öffnen Sie dazu die Bestellung.</numerusform>
                <numerusform>%n Bestellungen lassen sich nicht übergehen: Nur Sie können entscheiden. Öffnen Sie dazu die Bestellung.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Kopiert.</translation>
        </message>
    </context>
    <context>
        <name>Waybill::ActivityExport</name>
        <message>
            <source>The file %1 could not be written: %2</source>
            <translation>Die Datei %1 konnte nicht geschrieben werden: %2</translation>
        </message>
        <message>
            <source>Sync Activity Log</source>
            <translation>Abgleichprotokoll</translation>
        </message>
        <message>
            <source>Time (UTC)</source>
            <translation>Zeit (UTC)</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Bestellung</translation>
        </message>
        <message>
            <source>Supplier orders</source>
            <translation>Lieferantenaufträge</translation>
        </message>
        <message>
            <source>Tracking numbers</source>
            <translation>Sendungsnummern</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Rechnungen</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Status there</source>
            <translation>Status dort</translation>
        </message>
        <message>
            <source>Changed fields</source>
            <translation>Geänderte Felder</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>Duration in ms</source>
            <translation>Dauer in ms</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Abgleich</translation>
        </message>
    </context>
    <context>
        <name>Waybill::ActivityGroupModel</name>
        <message>
            <source>Pass of %1</source>
            <translation>Lauf von %1</translation>
        </message>
        <message numerus="yes">
            <source>%n × %1</source>
            <translation>
                <numerusform>%n × %1</numerusform>
                <numerusform>%n × %1</numerusform>
            </translation>
        </message>
        <message>
            <source>No order</source>
            <translation>Keine Bestellung</translation>
        </message>
    </context>
    <context>
        <name>Waybill::ActivityLogPage</name>
        <message>
            <source>Syncs since %1</source>
            <translation>Abgleiche seit %1</translation>
        </message>
        <message>
            <source>Nothing was told on or before %1.</source>
            <translation>Bis %1 wurde nichts genannt.</translation>
        </message>
        <message>
            <source>Sync Activity Log</source>
            <translation>Abgleichprotokoll</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Filter zurücknehmen</translation>
        </message>
        <message>
            <source>Sync Activity Log in groups</source>
            <translation>Abgleichprotokoll in Gruppen</translation>
        </message>
        <message>
            <source>Search the log</source>
            <translation>Protokoll durchsuchen</translation>
        </message>
        <message>
            <source>Orders that failed</source>
            <translation>Fehlgeschlagene Bestellungen</translation>
        </message>
        <message>
            <source>Orders that need you</source>
            <translation>Bestellungen, die Sie brauchen</translation>
        </message>
        <message>
            <source>Orders that were updated</source>
            <translation>Aktualisierte Bestellungen</translation>
        </message>
        <message>
            <source>Orders that were already right</source>
            <translation>Bestellungen, die schon stimmten</translation>
        </message>
        <message>
            <source>Orders that are not followed</source>
            <translation>Nicht verfolgte Bestellungen</translation>
        </message>
        <message>
            <source>Only order %1</source>
            <translation>Nur Bestellung %1</translation>
        </message>
        <message>
            <source>Only one sync</source>
            <translation>Nur ein Abgleich</translation>
        </message>
        <message>
            <source>From %1 on</source>
            <translation>Ab %1</translation>
        </message>
        <message>
            <source>Before %1</source>
            <translation>Vor %1</translation>
        </message>
        <message>
            <source>No entry matches</source>
            <translation>Kein Eintrag passt</translation>
        </message>
        <message>
            <source>Nothing in the log fits what you look for.</source>
            <translation>Nichts im Protokoll passt zu dem, was Sie suchen.</translation>
        </message>
        <message>
            <source>No activity yet</source>
            <translation>Noch keine Einträge</translation>
        </message>
        <message>
            <source>Once your accounts are connected, everything a sync does is told here.</source>
            <translation>Sobald Ihre Konten angebunden sind, steht hier alles, was ein Abgleich tut.</translation>
        </message>
        <message>
            <source>Set up</source>
            <translation>Einrichten</translation>
        </message>
        <message>
            <source>Everything a sync does is told here, order by order.</source>
            <translation>Hier steht alles, was ein Abgleich tut, Bestellung für Bestellung.</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Jetzt abgleichen</translation>
        </message>
        <message numerus="yes">
            <source>More than %n new</source>
            <translation>
                <numerusform>Mehr als %n neuer</numerusform>
                <numerusform>Mehr als %n neue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n neuer</numerusform>
                <numerusform>%n neue</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what is new: %1</source>
            <translation>Neues zeigen: %1</translation>
        </message>
    </context>
    <context>
        <name>Waybill::ActivityPeriod</name>
        <message>
            <source>Any time</source>
            <translation>Jederzeit</translation>
        </message>
        <message>
            <source>Since sync start</source>
            <translation>Seit Beginn des Abgleichs</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Letzte 24 Stunden</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
    </context>
    <context>
        <name>Waybill::ActivityTable</name>
        <message>
            <source>Sync Activity Log</source>
            <translation>Abgleichprotokoll</translation>
        </message>
    </context>
    <context>
        <name>Waybill::ActivityWords</name>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Bestellung</translation>
        </message>
        <message>
            <source>Supplier order</source>
            <translation>Lieferantenauftrag</translation>
        </message>
        <message>
            <source>From → to</source>
            <translation>Von → nach</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Braucht Sie</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>Aktualisiert</translation>
        </message>
        <message>
            <source>Would change</source>
            <translation>Würde sich ändern</translation>
        </message>
        <message>
            <source>Already right</source>
            <translation>Stimmt schon</translation>
        </message>
        <message>
            <source>Not followed</source>
            <translation>Nicht verfolgt</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Ignored</source>
            <translation>Übergangen</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 min %2 s</translation>
        </message>
    </context>
    <context>
        <name>Waybill::AddConnectionPage</name>
        <message>
            <source>Pick the system. The account is tried first, and kept only when it works.</source>
            <translation>Wählen Sie das System. Das Konto wird erst versucht und nur aufgehoben, wenn es geht.</translation>
        </message>
        <message>
            <source>Add an account</source>
            <translation>Konto hinzufügen</translation>
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
        <message>
            <source>followed</source>
            <translation>verfolgt</translation>
        </message>
        <message>
            <source>added</source>
            <translation>hinzugefügt</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>entfernt</translation>
        </message>
        <message>
            <source>on</source>
            <translation>an</translation>
        </message>
        <message>
            <source>on, looks only</source>
            <translation>an, schaut nur</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>pausiert</translation>
        </message>
        <message>
            <source>resumed</source>
            <translation>fortgesetzt</translation>
        </message>
        <message>
            <source>the supplier&apos;s value</source>
            <translation>der Wert des Lieferanten</translation>
        </message>
        <message>
            <source>kept for now</source>
            <translation>vorerst behalten</translation>
        </message>
        <message>
            <source>kept always</source>
            <translation>immer behalten</translation>
        </message>
        <message>
            <source>allowed once</source>
            <translation>einmal erlaubt</translation>
        </message>
        <message>
            <source>status ignored</source>
            <translation>Status nicht beachtet</translation>
        </message>
        <message>
            <source>shortened once</source>
            <translation>einmal gekürzt</translation>
        </message>
        <message>
            <source>shortened always</source>
            <translation>immer gekürzt</translation>
        </message>
        <message>
            <source>checked again</source>
            <translation>noch einmal geprüft</translation>
        </message>
        <message>
            <source>the note is there</source>
            <translation>die Notiz ist da</translation>
        </message>
        <message>
            <source>the note is sent again</source>
            <translation>die Notiz wird noch einmal gesendet</translation>
        </message>
        <message>
            <source>mapping %1</source>
            <translation>Zuordnung %1</translation>
        </message>
        <message>
            <source>Value unlocked</source>
            <translation>Wert freigegeben</translation>
        </message>
        <message>
            <source>Line matched</source>
            <translation>Position zugeordnet</translation>
        </message>
        <message>
            <source>Entry resolved</source>
            <translation>Eintrag erledigt</translation>
        </message>
        <message>
            <source>Entry ignored</source>
            <translation>Eintrag nicht beachtet</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>geändert</translation>
        </message>
        <message>
            <source>asked for under this number</source>
            <translation>unter dieser Nummer abgefragt</translation>
        </message>
        <message>
            <source>by the rules</source>
            <translation>nach den Regeln</translation>
        </message>
        <message>
            <source>not ordered here</source>
            <translation>hier nicht bestellt</translation>
        </message>
        <message>
            <source>Data rebuilt</source>
            <translation>Daten wiederhergestellt</translation>
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
        <name>Waybill::Autostart</name>
        <message>
            <source>Starting at sign-in could not be changed: %1 (%2).</source>
            <translation>Der Start bei der Anmeldung ließ sich nicht ändern: %1 (%2).</translation>
        </message>
    </context>
    <context>
        <name>Waybill::BrowserField</name>
        <message>
            <source>Sign in in the browser…</source>
            <translation>Im Browser anmelden …</translation>
        </message>
        <message>
            <source>Stop waiting</source>
            <translation>Nicht mehr warten</translation>
        </message>
        <message>
            <source>Opens the system&apos;s own page. Waybill never sees your password.</source>
            <translation>Öffnet die Seite des Systems selbst. Waybill sieht Ihr Passwort nie.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was kept.</source>
            <translation>Angehalten. Nichts wurde aufgehoben.</translation>
        </message>
        <message>
            <source>Sign in again…</source>
            <translation>Neu anmelden …</translation>
        </message>
        <message>
            <source>Signed in. Sign in again only if the permission has ended.</source>
            <translation>Angemeldet. Nur neu anmelden, wenn die Erlaubnis abgelaufen ist.</translation>
        </message>
        <message>
            <source>Waiting for the browser. Sign in on the page that opens; this goes on by itself.</source>
            <translation>Wartet auf den Browser. Melden Sie sich auf der Seite an, die sich öffnet; hier geht es von selbst weiter.</translation>
        </message>
        <message>
            <source>Signed in. Go on with the button below.</source>
            <translation>Angemeldet. Weiter geht es mit der Schaltfläche unten.</translation>
        </message>
    </context>
    <context>
        <name>Waybill::CertificateText</name>
        <message>
            <source>Certificate</source>
            <translation>Zertifikat</translation>
        </message>
        <message>
            <source>Shown by %1</source>
            <translation>Gezeigt von %1</translation>
        </message>
        <message>
            <source>Issued to: %1</source>
            <translation>Ausgestellt für: %1</translation>
        </message>
        <message>
            <source>Issued by: %1</source>
            <translation>Ausgestellt von: %1</translation>
        </message>
        <message>
            <source>Valid for: %1</source>
            <translation>Gültig für: %1</translation>
        </message>
        <message>
            <source>Valid from %1 to %2</source>
            <translation>Gültig von %1 bis %2</translation>
        </message>
        <message>
            <source>Fingerprint (SHA-256): %1</source>
            <translation>Fingerabdruck (SHA-256): %1</translation>
        </message>
        <message>
            <source>Refused: %1</source>
            <translation>Abgelehnt: %1</translation>
        </message>
    </context>
    <context>
        <name>Waybill::ChangeView</name>
        <message>
            <source>Fields now and after</source>
            <translation>Felder jetzt und danach</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>Read back</source>
            <translation>Zurückgelesen</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Danach</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(leer)</translation>
        </message>
        <message>
            <source>%1 now: %2</source>
            <translation>%1 jetzt: %2</translation>
        </message>
        <message>
            <source>%1 after: %2</source>
            <translation>%1 danach: %2</translation>
        </message>
        <message>
            <source>%1 %2 needs you: %3</source>
            <translation>%1 %2 braucht Sie: %3</translation>
        </message>
        <message>
            <source>%1 stays as it is: %2</source>
            <translation>%1 bleibt, wie es ist: %2</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Nothing in %1 would change for this order until you decide.</source>
            <translation>In %1 würde sich für diese Bestellung nichts ändern, bis Sie entscheiden.</translation>
        </message>
        <message>
            <source>Everything in %1 is already right for this order.</source>
            <translation>Für diese Bestellung stimmt in %1 schon alles.</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>geprüft</translation>
        </message>
        <message>
            <source>not kept</source>
            <translation>nicht behalten</translation>
        </message>
    </context>
    <context>
        <name>Waybill::ChangedModel</name>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Bestellung</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Was sich änderte</translation>
        </message>
    </context>
    <context>
        <name>Waybill::ChangesTab</name>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Danach</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Why it is left alone</source>
            <translation>Warum es bleibt</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Read back</source>
            <translation>Zurückgelesen</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>Would be written now</source>
            <translation>Würde jetzt geschrieben</translation>
        </message>
        <message>
            <source>Was written</source>
            <translation>Wurde geschrieben</translation>
        </message>
        <message>
            <source>Compare two states</source>
            <translation>Zwei Stände vergleichen</translation>
        </message>
        <message>
            <source>Write now</source>
            <translation>Jetzt schreiben</translation>
        </message>
        <message>
            <source>Asks both sides once more, writes what still differs and reads it back.</source>
            <translation>Fragt beide Seiten noch einmal, schreibt, was noch anders ist, und liest es zurück.</translation>
        </message>
        <message>
            <source>What would be written now</source>
            <translation>Was jetzt geschrieben würde</translation>
        </message>
        <message>
            <source>Fields left alone</source>
            <translation>Felder, die bleiben</translation>
        </message>
        <message>
            <source>What was written</source>
            <translation>Was geschrieben wurde</translation>
        </message>
        <message>
            <source>&amp;Before</source>
            <translation>&amp;Vorher</translation>
        </message>
        <message>
            <source>&amp;After</source>
            <translation>&amp;Nachher</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Shows the answer of the later state as it was kept.</source>
            <translation>Zeigt die Antwort des späteren Standes, wie sie aufgehoben ist.</translation>
        </message>
        <message>
            <source>The answer as it was kept</source>
            <translation>Die Antwort, wie sie aufgehoben ist</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Unterschiede</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Bestellung</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) left alone</source>
            <translation>
                <numerusform>%n Feld bleibt</numerusform>
                <numerusform>%n Felder bleiben</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 has not answered for this order yet.</source>
            <translation>%1 hat zu dieser Bestellung noch nicht geantwortet.</translation>
        </message>
        <message>
            <source>Already right: nothing to write.</source>
            <translation>Stimmt schon: nichts zu schreiben.</translation>
        </message>
        <message>
            <source>Nothing is written before you decide: %1</source>
            <translation>Nichts wird geschrieben, bevor Sie entscheiden: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) would change.</source>
            <translation>
                <numerusform>%n Feld würde sich ändern.</numerusform>
                <numerusform>%n Felder würden sich ändern.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) would change. Nothing is written before you have looked at it and said yes.</source>
            <translation>
                <numerusform>%n Feld würde sich ändern. Nichts wird geschrieben, bevor Sie es angesehen und zugestimmt haben.</numerusform>
                <numerusform>%n Felder würden sich ändern. Nichts wird geschrieben, bevor Sie es angesehen und zugestimmt haben.</numerusform>
            </translation>
        </message>
        <message>
            <source>Look before you write</source>
            <translation>Erst ansehen, dann schreiben</translation>
        </message>
        <message>
            <source>✓ checked</source>
            <translation>✓ geprüft</translation>
        </message>
        <message>
            <source>! not confirmed</source>
            <translation>! nicht bestätigt</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The supplier has said the same since the first look.</source>
            <translation>Der Lieferant sagt seit dem ersten Mal dasselbe.</translation>
        </message>
        <message>
            <source>Both are the same state.</source>
            <translation>Beides ist derselbe Stand.</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) differ.</source>
            <translation>
                <numerusform>%n Wert ist anders.</numerusform>
                <numerusform>%n Werte sind anders.</numerusform>
            </translation>
        </message>
        <message>
            <source>Writing and reading back.</source>
            <translation>Es wird geschrieben und zurückgelesen.</translation>
        </message>
    </context>
    <context>
        <name>Waybill::CheckList</name>
        <message>
            <source>Checking</source>
            <translation>Wird geprüft</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Nicht verbunden</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Bestanden</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Copy a message for my admin</source>
            <translation>Nachricht für meinen Administrator kopieren</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a check and what was seen</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>Waybill::ConnectPanel</name>
        <message numerus="yes">
            <source>%n checks passed.</source>
            <translation>
                <numerusform>%n Prüfung bestanden.</numerusform>
                <numerusform>%n Prüfungen bestanden.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is connected. %2</source>
            <comment>system, checks</comment>
            <translation>%1 ist verbunden. %2</translation>
        </message>
        <message>
            <source>%1 is connected: %2. %3</source>
            <comment>system, account, checks</comment>
            <translation>%1 ist verbunden: %2. %3</translation>
        </message>
        <message>
            <source>Shows what %1 has to be told</source>
            <translation>Zeigt, was %1 wissen muss</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Show the certificate</source>
            <translation>Zertifikat zeigen</translation>
        </message>
        <message>
            <source>Asking %1…</source>
            <translation>%1 wird gefragt …</translation>
        </message>
        <message>
            <source>Stopped. Nothing was kept.</source>
            <translation>Angehalten. Nichts wurde aufgehoben.</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Noch einmal prüfen</translation>
        </message>
        <message>
            <source>If this is your company&apos;s own authority, add it under Advanced ▸ Company authority. There is no way to go on without checking.</source>
            <translation>Ist das die eigene Zertifizierungsstelle Ihrer Firma, fügen Sie sie unter Erweitert ▸ Stelle der Firma hinzu. Ohne Prüfung geht es nicht weiter.</translation>
        </message>
    </context>
    <context>
        <name>Waybill::ConnectionForm</name>
        <message>
            <source>Advanced</source>
            <translation>Erweitert</translation>
        </message>
        <message>
            <source>Address, time zone, proxy and company authority</source>
            <translation>Adresse, Zeitzone, Proxy und Zertifizierungsstelle der Firma</translation>
        </message>
        <message>
            <source>Stored. Type to replace it.</source>
            <translation>Hinterlegt. Zum Ersetzen hier tippen.</translation>
        </message>
        <message>
            <source>Fill in “%1” first.</source>
            <translation>Füllen Sie zuerst „%1“ aus.</translation>
        </message>
        <message>
            <source>Sign in in the browser first.</source>
            <translation>Melden Sie sich zuerst im Browser an.</translation>
        </message>
    </context>
    <context>
        <name>Waybill::ConnectionPage</name>
        <message>
            <source>Check and save</source>
            <translation>Prüfen und speichern</translation>
        </message>
        <message>
            <source>Save all the same</source>
            <translation>Trotzdem speichern</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Jetzt prüfen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Remove this account…</source>
            <translation>Dieses Konto entfernen …</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Angehalten.</translation>
        </message>
        <message>
            <source>Remove %1? Its settings and its secrets are forgotten. Nothing changes at %2.</source>
            <translation>%1 entfernen? Einstellungen und Geheimnisse werden vergessen. Bei %2 ändert sich nichts.</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>&amp;Name in Waybill</source>
            <translation>&amp;Name in Waybill</translation>
        </message>
        <message>
            <source>Use and certificate</source>
            <translation>Nutzung und Zertifikat</translation>
        </message>
        <message>
            <source>Share of the allowance that is used</source>
            <translation>Gebrauchter Anteil des Erlaubten</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>Gebraucht von</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>Allowance</source>
            <translation>Erlaubt</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Zertifikat</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>%1 stopped working %2. Nothing was lost; its orders wait.</source>
            <translation>%1 geht seit %2 nicht mehr. Nichts ging verloren; die Bestellungen warten.</translation>
        </message>
        <message>
            <source>No template</source>
            <translation>Keine Vorlage</translation>
        </message>
        <message numerus="yes">
            <source>%n in the last hour</source>
            <translation>
                <numerusform>%n in der letzten Stunde</numerusform>
                <numerusform>%n in der letzten Stunde</numerusform>
            </translation>
        </message>
        <message>
            <source>None seen since the program started.</source>
            <translation>Seit dem Start des Programms keines gesehen.</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Wird gefragt …</translation>
        </message>
        <message>
            <source>%1 does not tell how much it allows.</source>
            <translation>%1 sagt nicht, wie viel es erlaubt.</translation>
        </message>
        <message>
            <source>%1 % of what %2 allows is used, by all programs together.</source>
            <translation>%1 % dessen, was %2 erlaubt, ist gebraucht, von allen Programmen zusammen.</translation>
        </message>
        <message>
            <source>Asking %1…</source>
            <translation>%1 wird gefragt …</translation>
        </message>
        <message>
            <source>Saved. The next look uses it.</source>
            <translation>Gespeichert. Ab dem nächsten Mal gilt es.</translation>
        </message>
        <message>
            <source>%1 was removed.</source>
            <translation>%1 wurde entfernt.</translation>
        </message>
        <message>
            <source>Find its orders</source>
            <translation>Seine Bestellungen suchen</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Accounts of one company stand together beside the screens</source>
            <translation>Konten einer Firma stehen neben den Bildschirmen zusammen</translation>
        </message>
        <message>
            <source>&amp;Company</source>
            <translation>&amp;Firma</translation>
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
        <name>Waybill::Core</name>
        <message>
            <source>The file %1 cannot be written: %2</source>
            <translation>Die Datei %1 lässt sich nicht schreiben: %2</translation>
        </message>
        <message>
            <source>Orders are being looked at right now. Restore when that has ended.</source>
            <translation>Gerade werden Bestellungen angesehen. Stellen Sie wieder her, wenn das zu Ende ist.</translation>
        </message>
        <message>
            <source>The log is being written into a file right now. Restore when that has ended.</source>
            <translation>Das Protokoll wird gerade in eine Datei geschrieben. Stellen Sie wieder her, wenn das zu Ende ist.</translation>
        </message>
        <message>
            <source>what was there is kept as %1</source>
            <translation>was vorher da war, ist als %1 aufgehoben</translation>
        </message>
        <message>
            <source>Entries of the last day stay in the log.</source>
            <translation>Einträge des letzten Tages bleiben im Protokoll.</translation>
        </message>
        <message>
            <source>open in %1</source>
            <translation>geöffnet in %1</translation>
        </message>
        <message>
            <source>Set this computer&apos;s clock; due times and sign-ins depend on it.</source>
            <translation>Stellen Sie die Uhr dieses Computers; Fristen und Anmeldungen hängen davon ab.</translation>
        </message>
        <message>
            <source>its mapping fits %1</source>
            <translation>seine Zuordnung passt zu %1</translation>
        </message>
        <message>
            <source>%1, issued by %2, valid until %3.</source>
            <translation>%1, ausgestellt von %2, gültig bis %3.</translation>
        </message>
        <message>
            <source>There is no kind of system &quot;%1&quot;.</source>
            <translation>Die Systemart „%1“ gibt es nicht.</translation>
        </message>
        <message>
            <source>%1: sign in in the browser first.</source>
            <translation>%1: Melden Sie sich zuerst im Browser an.</translation>
        </message>
        <message>
            <source>%1 needs: %2.</source>
            <translation>%1 braucht: %2.</translation>
        </message>
        <message>
            <source>There is no account &quot;%1&quot;.</source>
            <translation>Das Konto „%1“ gibt es nicht.</translation>
        </message>
        <message>
            <source>%1 is needed by &quot;%2&quot;. Remove that template first; its orders are then no longer followed.</source>
            <translation>%1 wird von „%2“ gebraucht. Entfernen Sie zuerst diese Vorlage; ihre Bestellungen werden dann nicht mehr verfolgt.</translation>
        </message>
        <message>
            <source>There is no connection &quot;%1&quot;.</source>
            <translation>Die Verbindung „%1“ gibt es nicht.</translation>
        </message>
        <message>
            <source>Invoice %1 of PO %2 is not known: the order was not invoiced yet.</source>
            <translation>Die Rechnung %1 zur Bestellung %2 ist nicht bekannt: Der Auftrag wurde noch nicht berechnet.</translation>
        </message>
        <message>
            <source>Invoice %1 of PO %2 is not known: its invoices are %3.</source>
            <translation>Die Rechnung %1 zur Bestellung %2 ist nicht bekannt: Seine Rechnungen sind %3.</translation>
        </message>
        <message>
            <source>Invoice %1 of PO %2 is still being read by the supplier&apos;s system; try again in a few minutes.</source>
            <translation>Die Rechnung %1 zur Bestellung %2 wird vom System des Lieferanten noch gelesen; versuchen Sie es in einigen Minuten noch einmal.</translation>
        </message>
        <message>
            <source>Invoice %1 of PO %2 came as something that is no PDF; nothing was saved.</source>
            <translation>Die Rechnung %1 zur Bestellung %2 kam als etwas, das kein PDF ist; nichts wurde gespeichert.</translation>
        </message>
        <message>
            <source>Invoice %1 of PO %2 cannot be written to %3: %4</source>
            <translation>Die Rechnung %1 zur Bestellung %2 lässt sich nicht nach %3 schreiben: %4</translation>
        </message>
        <message>
            <source>There is no purchase order %1 of the vendors of this template.</source>
            <translation>Bei den Lieferanten dieser Vorlage gibt es keine Bestellung %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n purchase orders carry the number %1; none was adopted.</source>
            <translation>
                <numerusform>%n Bestellung trägt die Nummer %1; keine wurde übernommen.</numerusform>
                <numerusform>%n Bestellungen tragen die Nummer %1; keine wurde übernommen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken out by %1.</source>
            <translation>Herausgenommen von %1.</translation>
        </message>
        <message>
            <source>There is no followed order &quot;%1&quot;.</source>
            <translation>Keine verfolgte Bestellung heißt „%1“.</translation>
        </message>
        <message>
            <source>Follow this order</source>
            <translation>Diese Bestellung verfolgen</translation>
        </message>
        <message>
            <source>PO %1 is not followed: no submitted purchase order of this number was found, and nobody linked it by hand.</source>
            <translation>Die Bestellung %1 wird nicht verfolgt: Eine übermittelte Bestellung dieser Nummer wurde nicht gefunden, und niemand hat sie von Hand verbunden.</translation>
        </message>
        <message>
            <source>This earlier state is no longer kept.</source>
            <translation>Dieser frühere Stand ist nicht mehr aufgehoben.</translation>
        </message>
        <message>
            <source>The purchase order has no other number than %1.</source>
            <translation>Die Bestellung hat keine andere Nummer als %1.</translation>
        </message>
        <message>
            <source>Which status word is it?</source>
            <translation>Welches Statuswort ist es?</translation>
        </message>
        <message>
            <source>PO %1 was not looked at yet.</source>
            <translation>Die Bestellung %1 wurde noch nicht angesehen.</translation>
        </message>
        <message>
            <source>A pass is under way.</source>
            <translation>Ein Lauf ist unterwegs.</translation>
        </message>
        <message>
            <source>Followed already.</source>
            <translation>Wird schon verfolgt.</translation>
        </message>
        <message>
            <source>The purchase order has no number.</source>
            <translation>Die Bestellung hat keine Nummer.</translation>
        </message>
        <message>
            <source>Found, but %1.</source>
            <translation>Gefunden, aber %1.</translation>
        </message>
        <message>
            <source>%1 does not know this number (yet).</source>
            <translation>%1 kennt diese Nummer (noch) nicht.</translation>
        </message>
        <message>
            <source>There is no order that was looked up &quot;%1&quot;.</source>
            <translation>Keine nachgeschlagene Bestellung heißt „%1“.</translation>
        </message>
        <message>
            <source>This program syncs with these data.</source>
            <translation>Dieses Programm gleicht mit diesen Daten ab.</translation>
        </message>
        <message>
            <source>Another program syncs with these data; this one reads.</source>
            <translation>Ein anderes Programm gleicht mit diesen Daten ab; dieses liest.</translation>
        </message>
        <message>
            <source>Due orders are looked at by themselves.</source>
            <translation>Fällige Bestellungen werden von selbst angesehen.</translation>
        </message>
        <message>
            <source>Nothing runs by itself in this program.</source>
            <translation>In diesem Programm läuft nichts von selbst.</translation>
        </message>
        <message>
            <source>No pass is under way.</source>
            <translation>Kein Lauf ist unterwegs.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; has no mapping yet.</source>
            <translation>„%1“ hat noch keine Zuordnung.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is off. Enable it first.</source>
            <translation>„%1“ ist aus. Schalten Sie die Vorlage zuerst ein.</translation>
        </message>
        <message>
            <source>A template needs a name.</source>
            <translation>Eine Vorlage braucht einen Namen.</translation>
        </message>
        <message>
            <source>The frequency is 5 minutes to 7 days.</source>
            <translation>Die Häufigkeit liegt zwischen 5 Minuten und 7 Tagen.</translation>
        </message>
        <message>
            <source>Quiet hours that begin and end at the same time never hold.</source>
            <translation>Eine Ruhezeit, die zur selben Zeit beginnt und endet, gilt nie.</translation>
        </message>
        <message>
            <source>PO %1 is not followed.</source>
            <translation>Die Bestellung %1 wird nicht verfolgt.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is off. Enable it, or look with --dry-run.</source>
            <translation>„%1“ ist aus. Schalten Sie die Vorlage ein, oder sehen Sie mit --dry-run nach.</translation>
        </message>
        <message>
            <source>There is no open hold &quot;%1&quot;.</source>
            <translation>Keine offene Frage heißt „%1“.</translation>
        </message>
        <message>
            <source>The machine&apos;s clock is not moved.</source>
            <translation>Die Uhr des Rechners wird nicht verstellt.</translation>
        </message>
        <message>
            <source>There is no template &quot;%1&quot;.</source>
            <translation>Die Vorlage „%1“ gibt es nicht.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Angehalten.</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Erstellt</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <source>Data file</source>
            <translation>Datendatei</translation>
        </message>
        <message>
            <source>%1, %2; %3 free on its disk</source>
            <translation>%1, %2; %3 frei auf ihrem Datenträger</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>sound</source>
            <translation>in Ordnung</translation>
        </message>
        <message>
            <source>Schema</source>
            <translation>Schema</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Settings that differ from the defaults</source>
            <translation>Einstellungen, die vom Üblichen abweichen</translation>
        </message>
        <message>
            <source>%1 (default %2)</source>
            <translation>%1 (üblich %2)</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Verbindungen</translation>
        </message>
        <message>
            <source>%1 %2, since %3</source>
            <translation>%1 %2, seit %3</translation>
        </message>
        <message>
            <source>  down since %1: %2</source>
            <translation>  ausgefallen seit %1: %2</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>on, nothing approved</source>
            <translation>ein, nichts zugestimmt</translation>
        </message>
        <message>
            <source>on</source>
            <translation>ein</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Vorlagen</translation>
        </message>
        <message>
            <source>%1: %2, mapping %3 (%4)</source>
            <translation>%1: %2, Zuordnung %3 (%4)</translation>
        </message>
        <message>
            <source>  frequency %1, scope %2, options %3</source>
            <translation>  Häufigkeit %1, Umfang %2, Einstellungen %3</translation>
        </message>
        <message>
            <source>  paused until %1</source>
            <translation>  pausiert bis %1</translation>
        </message>
        <message>
            <source>  waits: %1</source>
            <translation>  wartet: %1</translation>
        </message>
        <message>
            <source>  mapping %1</source>
            <translation>  Zuordnung %1</translation>
        </message>
        <message>
            <source>Last runs</source>
            <translation>Letzte Läufe</translation>
        </message>
        <message>
            <source>%1 %2 (%3 waited)</source>
            <translation>%1 %2 (%3 gewartet)</translation>
        </message>
        <message>
            <source>%1 %2 %3 %4, %5 ms: unchanged %6, updated %7, held %8, failed %9</source>
            <translation>%1 %2 %3 %4, %5 ms: unverändert %6, aktualisiert %7, zurückgestellt %8, fehlgeschlagen %9</translation>
        </message>
        <message>
            <source>, excluded %1, not due %2, not reached %3; requests: %4</source>
            <translation>, ausgenommen %1, nicht fällig %2, nicht erreicht %3; Anfragen: %4</translation>
        </message>
        <message>
            <source>Sync Activity Log, newest first</source>
            <translation>Abgleichprotokoll, das Neueste zuerst</translation>
        </message>
        <message>
            <source>Waybill support bundle</source>
            <translation>Hilfspaket von Waybill</translation>
        </message>
        <message>
            <source>The program&apos;s own messages</source>
            <translation>Eigene Meldungen des Programms</translation>
        </message>
        <message>
            <source>%1 in scope = %2 unchanged + %3 updated + %4 held + %5 failed + %6 excluded</source>
            <translation>%1 im Umfang = %2 unverändert + %3 aktualisiert + %4 zurückgestellt + %5 fehlgeschlagen + %6 ausgenommen</translation>
        </message>
        <message>
            <source>PO %1 holds no supplier order number: it was not submitted through the connector.</source>
            <translation>Die Bestellung %1 hat keine Auftragsnummer des Lieferanten: Sie wurde nicht über den Connector übermittelt.</translation>
        </message>
        <message>
            <source>Adopt it if it was ordered by hand.</source>
            <translation>Verfolgen Sie sie, wenn sie von Hand bestellt wurde.</translation>
        </message>
        <message>
            <source>Stopped before all orders were looked at.</source>
            <translation>Angehalten, bevor alle Bestellungen angesehen waren.</translation>
        </message>
        <message>
            <source>%1 %% of %2&apos;s allowance of requests are used: only what the supplier changed is looked at, the daily looks wait.</source>
            <translation>%1 %% der Anfragen, die %2 erlaubt, sind verbraucht: Nur was der Lieferant geändert hat, wird angesehen; die täglichen Blicke warten.</translation>
        </message>
        <message>
            <source>%1&apos;s allowance of requests is used up (%2 %). What is left waits until there is room again.</source>
            <translation>Die Anfragen, die %1 erlaubt, sind verbraucht (%2 %). Was übrig ist, wartet, bis wieder Platz ist.</translation>
        </message>
        <message>
            <source>Followed again: %1 and %2 agree about it now.</source>
            <translation>Wieder verfolgt: %1 und %2 stimmen jetzt darin überein.</translation>
        </message>
        <message>
            <source>%1 Ignored until something changes.</source>
            <translation>%1 Wird übergangen, bis sich etwas ändert.</translation>
        </message>
        <message>
            <source>Look whether it was submitted, and to which account; or take it out.</source>
            <translation>Sehen Sie nach, ob und über welches Konto sie übermittelt wurde; oder nehmen Sie sie heraus.</translation>
        </message>
        <message>
            <source>%1 For three days now. %2</source>
            <translation>%1 Seit drei Tagen schon. %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 refused the same write %n times within a day; it is tried again tomorrow, or when you ask.</source>
            <translation>
                <numerusform>%1 hat dasselbe innerhalb eines Tages %n Mal abgelehnt; morgen wird es wieder versucht, oder wenn Sie es verlangen.</numerusform>
                <numerusform>%1 hat dasselbe innerhalb eines Tages %n Mal abgelehnt; morgen wird es wieder versucht, oder wenn Sie es verlangen.</numerusform>
            </translation>
        </message>
        <message>
            <source>What customers are told waits for the end of the quiet hours.</source>
            <translation>Was Kunden erfahren, wartet auf das Ende der Ruhezeit.</translation>
        </message>
        <message>
            <source>Approve the template, or this order.</source>
            <translation>Stimmen Sie der Vorlage oder dieser Bestellung zu.</translation>
        </message>
        <message>
            <source>Already right.</source>
            <translation>Stimmt schon.</translation>
        </message>
        <message>
            <source>%1 at %2.</source>
            <translation>%1 bei %2.</translation>
        </message>
        <message numerus="yes">
            <source>Short: %1 of %2 shipped and nothing moved for %n days. Take it out if nothing more comes.</source>
            <translation>
                <numerusform>Unvollständig: %1 von %2 versandt, und seit %n Tag bewegt sich nichts. Nehmen Sie die Bestellung heraus, wenn nichts mehr kommt.</numerusform>
                <numerusform>Unvollständig: %1 von %2 versandt, und seit %n Tagen bewegt sich nichts. Nehmen Sie die Bestellung heraus, wenn nichts mehr kommt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Complete, and %n days of grace are over.</source>
            <translation>
                <numerusform>Vollständig, und %n Tag Nachlauf ist vorbei.</numerusform>
                <numerusform>Vollständig, und %n Tage Nachlauf sind vorbei.</numerusform>
            </translation>
        </message>
        <message>
            <source>Invoice %1 has been in preparation at %2 for a day. Its lines are taken over as soon as they are there.</source>
            <translation>Die Rechnung %1 ist bei %2 seit einem Tag in Vorbereitung. Ihre Zeilen werden übernommen, sobald sie da sind.</translation>
        </message>
        <message>
            <source>%1 no longer returns this purchase order.</source>
            <translation>%1 gibt diese Bestellung nicht mehr heraus.</translation>
        </message>
        <message>
            <source>The purchase order is cancelled in %1.</source>
            <translation>Die Bestellung ist in %1 storniert.</translation>
        </message>
        <message>
            <source>Would change: %1</source>
            <translation>Würde ändern: %1</translation>
        </message>
        <message>
            <source>Waits for your yes to the changed mapping. %1</source>
            <translation>Wartet auf Ihr Ja zur geänderten Zuordnung. %1</translation>
        </message>
        <message>
            <source>No answer came for an earlier write to PO %1. It is checked before anything is tried again.</source>
            <translation>Auf ein früheres Schreiben zur Bestellung %1 kam keine Antwort. Es wird nachgesehen, bevor etwas noch einmal versucht wird.</translation>
        </message>
        <message>
            <source>Not followed, because it was set aside.</source>
            <translation>Nicht verfolgt, weil sie beiseite gelegt wurde.</translation>
        </message>
        <message>
            <source>Not followed any more: %1</source>
            <translation>Nicht mehr verfolgt: %1</translation>
        </message>
        <message>
            <source>Not followed, because it is older than the scope of this template.</source>
            <translation>Nicht verfolgt, weil sie älter ist als der Umfang dieser Vorlage.</translation>
        </message>
        <message>
            <source>The write could not be read back.</source>
            <translation>Das Geschriebene ließ sich nicht zurücklesen.</translation>
        </message>
        <message>
            <source>%1 took the note and does not show it. It is looked for again before anything is sent.</source>
            <translation>%1 hat die Notiz angenommen und zeigt sie nicht. Es wird wieder danach gesucht, bevor etwas gesendet wird.</translation>
        </message>
        <message>
            <source>A write was not kept; it is tried again.</source>
            <translation>Etwas Geschriebenes wurde nicht behalten; es wird wieder versucht.</translation>
        </message>
        <message>
            <source>Found in %1: the answer to this write was lost, the write was kept. Nothing was sent again.</source>
            <translation>In %1 gefunden: Die Antwort auf dieses Schreiben ging verloren, das Geschriebene blieb. Nichts wurde noch einmal gesendet.</translation>
        </message>
        <message>
            <source>%1 (1 line)</source>
            <translation>%1 (1 Zeile)</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n lines)</source>
            <translation>
                <numerusform>%1 (%n Zeile)</numerusform>
                <numerusform>%1 (%n Zeilen)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n Notiz</numerusform>
                <numerusform>%n Notizen</numerusform>
            </translation>
        </message>
        <message>
            <source>a text is expected here.</source>
            <translation>hier wird ein Text erwartet.</translation>
        </message>
        <message>
            <source>is missing.</source>
            <translation>fehlt.</translation>
        </message>
        <message>
            <source>true or false is expected here.</source>
            <translation>hier wird true oder false erwartet.</translation>
        </message>
        <message>
            <source>an object is expected here.</source>
            <translation>hier wird ein Objekt erwartet.</translation>
        </message>
        <message>
            <source>a list is expected here.</source>
            <translation>hier wird eine Liste erwartet.</translation>
        </message>
        <message>
            <source>is no member that is known here.</source>
            <translation>ist kein Eintrag, der hier bekannt ist.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is none of %2.</source>
            <translation>„%1“ ist keines von %2.</translation>
        </message>
        <message>
            <source>There is no field &quot;%1&quot; on %2.</source>
            <translation>Ein Feld „%1“ gibt es an %2 nicht.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; can be read but not written.</source>
            <translation>„%1“ lässt sich lesen, aber nicht schreiben.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; takes one of its choices, not a text.</source>
            <translation>„%1“ nimmt einen seiner Werte, keinen Text.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is a text and has no choices.</source>
            <translation>„%1“ ist ein Text und hat keine Werte zur Wahl.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; undoes things there and is never written from here.</source>
            <translation>„%1“ macht dort Dinge rückgängig und wird von hier nie geschrieben.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; means that goods were received: stock changes and items can no longer be edited. A person must unlock it first.</source>
            <translation>„%1“ heißt, dass Ware eingegangen ist: Der Bestand ändert sich, und die Positionen lassen sich nicht mehr bearbeiten. Ein Mensch muss das erst freigeben.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; maps no status yet, so it writes nothing.</source>
            <translation>„%1“ ordnet noch keinen Status zu und schreibt deshalb nichts.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; can hold no status.</source>
            <translation>„%1“ kann keinen Status aufnehmen.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is no choice of &quot;%2&quot;.</source>
            <translation>„%1“ ist kein Wert von „%2“.</translation>
        </message>
        <message>
            <source>%1 does not fit into &quot;%2&quot;.</source>
            <translation>%1 passt nicht in „%2“.</translation>
        </message>
        <message>
            <source>A block needs a text field; &quot;%1&quot; is none.</source>
            <translation>Ein Block braucht ein Textfeld; „%1“ ist keines.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; holds one line only; a block needs several.</source>
            <translation>„%1“ hat nur eine Zeile; ein Block braucht mehrere.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is written twice; the other time by %2.</source>
            <translation>„%1“ wird zweimal geschrieben; das andere Mal von %2.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is already written by the template &quot;%2&quot;.</source>
            <translation>„%1“ wird schon von der Vorlage „%2“ geschrieben.</translation>
        </message>
        <message>
            <source>This mapping writes nothing.</source>
            <translation>Diese Zuordnung schreibt nichts.</translation>
        </message>
        <message>
            <source>Supplier order number</source>
            <translation>Auftragsnummer des Lieferanten</translation>
        </message>
        <message>
            <source>Tracking</source>
            <translation>Sendungen</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Versender</translation>
        </message>
        <message>
            <source>Expected ship date</source>
            <translation>Erwarteter Versand</translation>
        </message>
        <message>
            <source>Ship date</source>
            <translation>Versandtag</translation>
        </message>
        <message>
            <source>ETA</source>
            <translation>Ankunft</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Zugestellt</translation>
        </message>
        <message>
            <source>Invoice number</source>
            <translation>Rechnungsnummer</translation>
        </message>
        <message>
            <source>Invoice date</source>
            <translation>Rechnungsdatum</translation>
        </message>
        <message>
            <source>Invoice total</source>
            <translation>Rechnungsbetrag</translation>
        </message>
        <message>
            <source>Freight</source>
            <translation>Fracht</translation>
        </message>
        <message>
            <source>Service level</source>
            <translation>Versandart</translation>
        </message>
        <message>
            <source>Tracking link</source>
            <translation>Link zur Sendung</translation>
        </message>
        <message>
            <source>Quantity shipped</source>
            <translation>Versandte Menge</translation>
        </message>
        <message>
            <source>Order total</source>
            <translation>Bestellsumme</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>Dimensions</source>
            <translation>Maße</translation>
        </message>
        <message>
            <source>Last checkpoint</source>
            <translation>Letzte Station</translation>
        </message>
        <message>
            <source>Ship-to compared</source>
            <translation>Lieferadresse verglichen</translation>
        </message>
        <message>
            <source>Invoice due date</source>
            <translation>Rechnung fällig am</translation>
        </message>
        <message>
            <source>Invoice terms</source>
            <translation>Zahlungsbedingungen</translation>
        </message>
        <message>
            <source>Invoice subtotal</source>
            <translation>Rechnung netto</translation>
        </message>
        <message>
            <source>Invoice tax</source>
            <translation>Rechnung Steuer</translation>
        </message>
        <message>
            <source>Invoice shipping</source>
            <translation>Rechnung Versand</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Invoice status</source>
            <translation>Rechnungsstatus</translation>
        </message>
        <message>
            <source>%1 has no field &quot;%2&quot; any more.</source>
            <translation>%1 hat kein Feld „%2“ mehr.</translation>
        </message>
        <message>
            <source>%1 gives the %2 %3.</source>
            <translation>%1 nennt (%2): %3.</translation>
        </message>
        <message>
            <source>%1 gives this %2.</source>
            <translation>%1 nennt dies (%2).</translation>
        </message>
        <message>
            <source>%1 says &quot;%2&quot;, which is written as it is.</source>
            <translation>%1 sagt „%2“; das wird so geschrieben.</translation>
        </message>
        <message>
            <source>%1 says %2.</source>
            <translation>%1 sagt: %2.</translation>
        </message>
        <message>
            <source>%1 shipped a part; partial shipments add a note only, so the status stays %2.</source>
            <translation>%1 hat einen Teil versandt; Teillieferungen werden nur als Notiz vermerkt, deshalb bleibt der Status: %2.</translation>
        </message>
        <message>
            <source>%1 closed it without an invoice, which completes nothing here.</source>
            <translation>%1 hat ohne Rechnung abgeschlossen; damit ist hier nichts vollständig.</translation>
        </message>
        <message>
            <source>%1 says so.</source>
            <translation>%1 sagt es so.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; has no choice &quot;%2&quot;.</source>
            <translation>„%1“ hat keinen Wert „%2“.</translation>
        </message>
        <message>
            <source>only one of choice, label, text can be given.</source>
            <translation>nur eines von choice, label, text kann stehen.</translation>
        </message>
        <message>
            <source>a stage with an object is expected here.</source>
            <translation>hier wird ein Status mit einem Objekt erwartet.</translation>
        </message>
        <message>
            <source>at least one character is expected here.</source>
            <translation>hier wird mindestens ein Zeichen erwartet.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is no line that a block can hold.</source>
            <translation>„%1“ ist keine Zeile, die ein Block aufnehmen kann.</translation>
        </message>
        <message>
            <source>at least one line is expected here.</source>
            <translation>hier wird mindestens eine Zeile erwartet.</translation>
        </message>
        <message>
            <source>a time such as 2026-01-15T10:00:00Z is expected here.</source>
            <translation>hier wird eine Zeit wie 2026-01-15T10:00:00Z erwartet.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is no stage.</source>
            <translation>„%1“ ist kein Status.</translation>
        </message>
        <message>
            <source>This file is too large to be an Integration Template.</source>
            <translation>Diese Datei ist zu groß für eine Integrationsvorlage.</translation>
        </message>
        <message>
            <source>This file is no Integration Template: %1 at byte %2.</source>
            <translation>Diese Datei ist keine Integrationsvorlage: %1 bei Byte %2.</translation>
        </message>
        <message>
            <source>&quot;waybill-template&quot; is expected here.</source>
            <translation>hier wird „waybill-template“ erwartet.</translation>
        </message>
        <message>
            <source>this program reads version 1.</source>
            <translation>dieses Programm liest Fassung 1.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is none of getOrderStatus.</source>
            <translation>„%1“ ist keines von getOrderStatus.</translation>
        </message>
        <message>
            <source>There is no recommended mapping from %1 to %2.</source>
            <translation>Von %1 nach %2 gibt es keine empfohlene Zuordnung.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Übermittelt</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Eingegangen</translation>
        </message>
        <message>
            <source>Processing</source>
            <translation>In Bearbeitung</translation>
        </message>
        <message>
            <source>Partially shipped</source>
            <translation>Teilweise versandt</translation>
        </message>
        <message>
            <source>Shipped</source>
            <translation>Versandt</translation>
        </message>
        <message>
            <source>Invoiced</source>
            <translation>Berechnet</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Abgeschlossen</translation>
        </message>
        <message>
            <source>Back-ordered</source>
            <translation>Im Rückstand</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>In Prüfung</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Storniert</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <source>This file holds a private key. Choose the file with the certificate of your company&apos;s authority only.</source>
            <translation>Diese Datei enthält einen privaten Schlüssel. Wählen Sie die Datei, in der nur das Zertifikat der Stelle Ihres Unternehmens steht.</translation>
        </message>
        <message>
            <source>No certificate was found in this text. It begins with -----BEGIN CERTIFICATE-----.</source>
            <translation>In diesem Text wurde kein Zertifikat gefunden. Es beginnt mit -----BEGIN CERTIFICATE-----.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is the certificate of a server, not of an authority. Ask for the authority that signed it.</source>
            <translation>„%1“ ist das Zertifikat eines Servers, nicht einer ausstellenden Stelle. Fragen Sie nach der Stelle, die es unterschrieben hat.</translation>
        </message>
        <message>
            <source>The authority &quot;%1&quot; ended on %2.</source>
            <translation>Die ausstellende Stelle „%1“ ist am %2 abgelaufen.</translation>
        </message>
        <message>
            <source>The certificate of %1 could not be verified: %2</source>
            <translation>Das Zertifikat von %1 ließ sich nicht prüfen: %2</translation>
        </message>
        <message>
            <source>%1 sent more than %2 MB in one answer; it was not read.</source>
            <translation>%1 hat in einer Antwort mehr als %2 MB gesendet; sie wurde nicht gelesen.</translation>
        </message>
        <message>
            <source>No answer from %1 to a write. It is checked whether it was saved before anything is tried again.</source>
            <translation>Auf ein Schreiben kam von %1 keine Antwort. Es wird nachgesehen, ob es gespeichert wurde, bevor etwas noch einmal versucht wird.</translation>
        </message>
        <message>
            <source>%1 did not answer within %2 seconds.</source>
            <translation>%1 hat nicht innerhalb von %2 Sekunden geantwortet.</translation>
        </message>
        <message>
            <source>%1 cannot be reached at %2: %3. Check the address, and what stands between: network, proxy, firewall.</source>
            <translation>%1 ist unter %2 nicht zu erreichen: %3. Prüfen Sie die Adresse und was dazwischen steht: Netz, Proxy, Firewall.</translation>
        </message>
        <message>
            <source>%1 refused the sign-in (401).</source>
            <translation>%1 hat die Anmeldung abgelehnt (401).</translation>
        </message>
        <message>
            <source>%1 does not permit this (403).</source>
            <translation>%1 erlaubt das nicht (403).</translation>
        </message>
        <message>
            <source>%1 does not know what was asked for (404).</source>
            <translation>%1 kennt nicht, wonach gefragt wurde (404).</translation>
        </message>
        <message>
            <source>%1 says the request is too large (413).</source>
            <translation>%1 sagt, die Anfrage sei zu groß (413).</translation>
        </message>
        <message>
            <source>%1 asks us to slow down (%2).</source>
            <translation>%1 bittet uns, langsamer zu fragen (%2).</translation>
        </message>
        <message>
            <source>%1 is not available (%2).</source>
            <translation>%1 ist gerade nicht da (%2).</translation>
        </message>
        <message>
            <source>%1 had a fault of its own (%2).</source>
            <translation>%1 hatte selbst einen Fehler (%2).</translation>
        </message>
        <message>
            <source>%1 refused the request (%2).</source>
            <translation>%1 hat die Anfrage abgelehnt (%2).</translation>
        </message>
        <message>
            <source>A gateway before %1 gave up on a write (%2). It is checked whether it was saved.</source>
            <translation>Ein Gateway vor %1 hat ein Schreiben aufgegeben (%2). Es wird nachgesehen, ob es gespeichert wurde.</translation>
        </message>
        <message>
            <source>%1 has moved to %2. Waybill does not follow by itself; enter the new address.</source>
            <translation>%1 ist nach %2 umgezogen. Waybill folgt nicht von selbst; tragen Sie die neue Adresse ein.</translation>
        </message>
        <message>
            <source>The address of %1 is not complete: %2</source>
            <translation>Die Adresse von %1 ist nicht vollständig: %2</translation>
        </message>
        <message>
            <source>The address of %1 holds a user name; enter it in its own field.</source>
            <translation>Die Adresse von %1 enthält einen Benutzernamen; er gehört in sein eigenes Feld.</translation>
        </message>
        <message>
            <source>%1 at %2 would be asked without encryption. Use https://.</source>
            <translation>%1 würde unter %2 unverschlüsselt gefragt. Nehmen Sie https://.</translation>
        </message>
        <message>
            <source>The answer ended early.</source>
            <translation>Die Antwort brach vorzeitig ab.</translation>
        </message>
        <message>
            <source>The other side asked to slow down.</source>
            <translation>Die andere Seite hat gebeten, langsamer zu fragen.</translation>
        </message>
        <message>
            <source>The hour&apos;s requests are used up.</source>
            <translation>Die Anfragen dieser Stunde sind verbraucht.</translation>
        </message>
        <message>
            <source>Not followed, because you took it out.</source>
            <translation>Nicht verfolgt, weil Sie sie herausgenommen haben.</translation>
        </message>
        <message>
            <source>Follow again</source>
            <translation>Wieder verfolgen</translation>
        </message>
        <message>
            <source>Followed: %1 confirmed it.</source>
            <translation>Wird verfolgt: %1 hat sie bestätigt.</translation>
        </message>
        <message>
            <source>Not followed: the purchase order has no supplier order number, and nobody chose a supplier order for it.</source>
            <translation>Nicht verfolgt: Die Bestellung hat keine Auftragsnummer des Lieferanten, und niemand hat einen Lieferantenauftrag für sie gewählt.</translation>
        </message>
        <message>
            <source>Not confirmed yet: %1 has not answered for it.</source>
            <translation>Noch nicht bestätigt: %1 hat dazu noch nicht geantwortet.</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Jetzt abgleichen</translation>
        </message>
        <message>
            <source>Not followed, because %1</source>
            <translation>Nicht verfolgt, weil: %1</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <source>%1 does not know PO %2 on account %3. This does not mean it was cancelled.</source>
            <translation>%1 kennt die Bestellung %2 im Konto %3 nicht. Das heißt nicht, dass sie storniert wurde.</translation>
        </message>
        <message>
            <source>Check the number</source>
            <translation>Nummer prüfen</translation>
        </message>
        <message>
            <source>Following has ended.</source>
            <translation>Das Verfolgen ist zu Ende.</translation>
        </message>
        <message>
            <source>Following has ended: %1</source>
            <translation>Das Verfolgen ist zu Ende: %1</translation>
        </message>
        <message>
            <source>The purchase order was not read from %1 yet.</source>
            <translation>Die Bestellung wurde aus %1 noch nicht gelesen.</translation>
        </message>
        <message>
            <source>The purchase order has no number any more; %1 was asked for.</source>
            <translation>Die Bestellung hat keine Nummer mehr; gefragt wurde nach %1.</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1 öffnen</translation>
        </message>
        <message>
            <source>The purchase order is now %1, but %2 is asked for.</source>
            <translation>Die Bestellung heißt jetzt %1, gefragt wird aber nach %2.</translation>
        </message>
        <message>
            <source>Use the new number</source>
            <translation>Die neue Nummer nehmen</translation>
        </message>
        <message>
            <source>The number is right: %1 on account %2.</source>
            <translation>Die Nummer stimmt: %1 im Konto %2.</translation>
        </message>
        <message>
            <source>Outside what is looked at: %1.</source>
            <translation>Außerhalb dessen, was angesehen wird: %1.</translation>
        </message>
        <message>
            <source>Change what is looked at</source>
            <translation>Ändern, was angesehen wird</translation>
        </message>
        <message>
            <source>The template is switched off.</source>
            <translation>Die Vorlage ist ausgeschaltet.</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Einschalten</translation>
        </message>
        <message>
            <source>Nothing is written before you have looked at it and said yes.</source>
            <translation>Nichts wird geschrieben, bevor Sie es gesehen und zugestimmt haben.</translation>
        </message>
        <message>
            <source>Look before you write</source>
            <translation>Erst ansehen, dann schreiben</translation>
        </message>
        <message>
            <source>It belongs to what is looked at.</source>
            <translation>Sie gehört zu dem, was angesehen wird.</translation>
        </message>
        <message>
            <source>Its turn is %1.</source>
            <translation>Sie ist an der Reihe: %1.</translation>
        </message>
        <message>
            <source>It was looked at.</source>
            <translation>Sie wurde angesehen.</translation>
        </message>
        <message>
            <source>Its turn is now.</source>
            <translation>Sie ist jetzt an der Reihe.</translation>
        </message>
        <message>
            <source>%1 cannot be reached.</source>
            <translation>%1 ist nicht zu erreichen.</translation>
        </message>
        <message>
            <source>Check the account</source>
            <translation>Konto prüfen</translation>
        </message>
        <message>
            <source>%1 asks us to slow down. Next try %2.</source>
            <translation>%1 bittet uns, langsamer zu fragen. Nächster Versuch %2.</translation>
        </message>
        <message>
            <source>Retry now</source>
            <translation>Jetzt noch einmal</translation>
        </message>
        <message>
            <source>Both accounts work, and there are requests left.</source>
            <translation>Beide Konten arbeiten, und Anfragen sind noch frei.</translation>
        </message>
        <message>
            <source>%1 was not asked just now.</source>
            <translation>%1 wurde gerade nicht gefragt.</translation>
        </message>
        <message>
            <source>%1 does not know PO %2 (any more). This does not mean it was cancelled.</source>
            <translation>%1 kennt die Bestellung %2 nicht (mehr). Das heißt nicht, dass sie storniert wurde.</translation>
        </message>
        <message>
            <source>%1 found it: %2.</source>
            <translation>%1 hat sie gefunden: %2.</translation>
        </message>
        <message>
            <source>No line was named.</source>
            <translation>Keine Zeile wurde genannt.</translation>
        </message>
        <message>
            <source>%1 of %2 lines have no counterpart at %3.</source>
            <translation>%1 von %2 Zeilen haben bei %3 kein Gegenstück.</translation>
        </message>
        <message>
            <source>Match lines</source>
            <translation>Zeilen zuordnen</translation>
        </message>
        <message>
            <source>The line has its counterpart.</source>
            <translation>Die Zeile hat ihr Gegenstück.</translation>
        </message>
        <message numerus="yes">
            <source>All %n lines have their counterpart.</source>
            <translation>
                <numerusform>Alle %n Zeilen haben ihr Gegenstück.</numerusform>
                <numerusform>Alle %n Zeilen haben ihr Gegenstück.</numerusform>
            </translation>
        </message>
        <message>
            <source>Map it</source>
            <translation>Zuordnen</translation>
        </message>
        <message>
            <source>Change what is written</source>
            <translation>Ändern, was geschrieben wird</translation>
        </message>
        <message>
            <source>No status to map.</source>
            <translation>Kein Status zuzuordnen.</translation>
        </message>
        <message>
            <source>Its status is understood: %1.</source>
            <translation>Ihr Status ist verstanden: %1.</translation>
        </message>
        <message>
            <source>Allow once</source>
            <translation>Einmal erlauben</translation>
        </message>
        <message>
            <source>Nothing moves back.</source>
            <translation>Nichts geht zurück.</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Entscheiden</translation>
        </message>
        <message>
            <source>Nobody changed what was written.</source>
            <translation>Niemand hat geändert, was geschrieben wurde.</translation>
        </message>
        <message>
            <source>It is open in %1.</source>
            <translation>Sie ist in %1 offen.</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Noch einmal prüfen</translation>
        </message>
        <message>
            <source>%1 lets these fields be written.</source>
            <translation>%1 lässt diese Felder schreiben.</translation>
        </message>
        <message>
            <source>1 field would change.</source>
            <translation>1 Feld würde geändert.</translation>
        </message>
        <message numerus="yes">
            <source>%n fields would change.</source>
            <translation>
                <numerusform>%n Feld würde geändert.</numerusform>
                <numerusform>%n Felder würden geändert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Already right: nothing to write.</source>
            <translation>Stimmt schon: nichts zu schreiben.</translation>
        </message>
        <message>
            <source>Nothing is wrong; its turn comes.</source>
            <translation>Alles ist in Ordnung; sie kommt an die Reihe.</translation>
        </message>
        <message>
            <source>%1 has no room left for the status block beside your own text.</source>
            <translation>%1 hat neben Ihrem eigenen Text keinen Platz mehr für den Statusblock.</translation>
        </message>
        <message>
            <source>%1 took it back.</source>
            <translation>%1 hat es zurückgenommen.</translation>
        </message>
        <message>
            <source>Use supplier value</source>
            <translation>Wert des Lieferanten nehmen</translation>
        </message>
        <message>
            <source>Keep until the supplier&apos;s value changes</source>
            <translation>Behalten, bis sich der Wert des Lieferanten ändert</translation>
        </message>
        <message>
            <source>Always keep mine</source>
            <translation>Immer meines behalten</translation>
        </message>
        <message>
            <source>Ignore this status</source>
            <translation>Diesen Status übergehen</translation>
        </message>
        <message>
            <source>Shorten once</source>
            <translation>Einmal kürzen</translation>
        </message>
        <message>
            <source>Always shorten</source>
            <translation>Immer kürzen</translation>
        </message>
        <message>
            <source>It is there</source>
            <translation>Sie ist da</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Noch einmal senden</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is no answer to this question.</source>
            <translation>„%1“ ist keine Antwort auf diese Frage.</translation>
        </message>
        <message>
            <source>Nothing waits for an answer at this field any more.</source>
            <translation>An diesem Feld wartet nichts mehr auf eine Antwort.</translation>
        </message>
        <message>
            <source>%1 now says %2; the order already was %3. It never moves back by itself.</source>
            <translation>%1 sagt jetzt „%2“; die Bestellung war schon bei „%3“. Sie geht nie von selbst zurück.</translation>
        </message>
        <message>
            <source>%1 now says that less is invoiced than before. It never moves back by itself.</source>
            <translation>%1 sagt jetzt, dass weniger berechnet ist als vorher. Das geht nie von selbst zurück.</translation>
        </message>
        <message>
            <source>%1 shows an order again that was cancelled.</source>
            <translation>%1 zeigt einen Auftrag wieder, der storniert war.</translation>
        </message>
        <message>
            <source>line %1</source>
            <translation>Zeile %1</translation>
        </message>
        <message>
            <source>%1 now says %2 for %3, which already was %4. It never moves back by itself.</source>
            <translation>%1 sagt jetzt „%2“ für %3; sie war schon bei „%4“. Sie geht nie von selbst zurück.</translation>
        </message>
        <message>
            <source>%1 tells something new.</source>
            <translation>%1 meldet etwas Neues.</translation>
        </message>
        <message numerus="yes">
            <source>%1 tells %n new things.</source>
            <translation>
                <numerusform>%1 meldet %n Neuigkeit.</numerusform>
                <numerusform>%1 meldet %n Neuigkeiten.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2 instead of %3.</source>
            <translation>%1: %2 statt %3.</translation>
        </message>
        <message>
            <source>%1 would no longer be written.</source>
            <translation>%1 würde nicht mehr geschrieben.</translation>
        </message>
        <message>
            <source>%1 would wait for you: %2</source>
            <translation>%1 würde auf Sie warten: %2</translation>
        </message>
        <message>
            <source>%1 was not sent.</source>
            <translation>%1 wurde nicht gesendet.</translation>
        </message>
        <message>
            <source>%1 followed its lines and moved on; it is planned again.</source>
            <translation>%1 ist den Zeilen gefolgt und weitergegangen; es wird neu geplant.</translation>
        </message>
        <message>
            <source>%1 is written and checked.</source>
            <translation>%1 ist geschrieben und geprüft.</translation>
        </message>
        <message>
            <source>No answer came for %1; it is planned again.</source>
            <translation>Für %1 kam keine Antwort; es wird neu geplant.</translation>
        </message>
        <message>
            <source>%1 holds &quot;%2&quot;: somebody wrote in between.</source>
            <translation>In %1 steht „%2“: Jemand hat dazwischen geschrieben.</translation>
        </message>
        <message>
            <source>The update was accepted, but %1 was not kept. The user may not write this field.</source>
            <translation>Die Änderung wurde angenommen, aber %1 wurde nicht behalten. Der Benutzer darf dieses Feld nicht schreiben.</translation>
        </message>
        <message>
            <source>%1 was changed while it was written.</source>
            <translation>%1 wurde geändert, während geschrieben wurde.</translation>
        </message>
        <message>
            <source>%1 is kept as &quot;%2&quot;.</source>
            <translation>%1 steht dort als „%2“.</translation>
        </message>
        <message>
            <source>%1 was refused.</source>
            <translation>%1 wurde abgelehnt.</translation>
        </message>
        <message>
            <source>%1 was refused: %2</source>
            <translation>%1 wurde abgelehnt: %2</translation>
        </message>
        <message>
            <source>No answer came while a note was added. Is it there?</source>
            <translation>Während eine Notiz hinzugefügt wurde, kam keine Antwort. Ist sie da?</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>%1 says nothing about it yet.</source>
            <translation>%1 sagt dazu noch nichts.</translation>
        </message>
        <message>
            <source>Something stands here already; only empty fields are filled.</source>
            <translation>Hier steht schon etwas; nur leere Felder werden gefüllt.</translation>
        </message>
        <message>
            <source>You changed this in %1; kept.</source>
            <translation>Sie haben das in %1 geändert; es bleibt.</translation>
        </message>
        <message>
            <source>%1 is already further along; kept.</source>
            <translation>%1 ist schon weiter; es bleibt.</translation>
        </message>
        <message>
            <source>The order is at its end in %1, so this is left alone.</source>
            <translation>Die Bestellung ist in %1 an ihrem Ende, deshalb bleibt das unberührt.</translation>
        </message>
        <message>
            <source>The status in %1 is none of those this rule starts from.</source>
            <translation>Der Status in %1 ist keiner von denen, bei denen diese Regel beginnt.</translation>
        </message>
        <message>
            <source>%1 took something back; the next look decides.</source>
            <translation>%1 hat etwas zurückgenommen; der nächste Blick entscheidet.</translation>
        </message>
        <message>
            <source>%1 does not let this field be written.</source>
            <translation>%1 lässt dieses Feld nicht schreiben.</translation>
        </message>
        <message>
            <source>You decided to keep what stands here.</source>
            <translation>Sie haben entschieden zu behalten, was hier steht.</translation>
        </message>
        <message>
            <source>The order is finished; only tracking, delivery and invoice are still written.</source>
            <translation>Die Bestellung ist fertig; nur Sendung, Zustellung und Rechnung werden noch geschrieben.</translation>
        </message>
        <message>
            <source>This status mails the customer about something from before the start; that was not agreed to.</source>
            <translation>Dieser Status schreibt dem Kunden eine E-Mail über etwas von vor dem Beginn; dem wurde nicht zugestimmt.</translation>
        </message>
        <message>
            <source>%1 no longer lets the lines of this order be changed.</source>
            <translation>%1 lässt die Zeilen dieser Bestellung nicht mehr ändern.</translation>
        </message>
        <message>
            <source>This choice means received goods, or undoes things; it is not written.</source>
            <translation>Dieser Wert heißt, dass Ware eingegangen ist, oder macht Dinge rückgängig; er wird nicht geschrieben.</translation>
        </message>
        <message>
            <source>No value could be made for this field.</source>
            <translation>Für dieses Feld ergab sich kein Wert.</translation>
        </message>
        <message>
            <source>%1 held &quot;%2&quot; before the order was followed. Kept as it is.</source>
            <translation>In %1 stand „%2“, bevor die Bestellung verfolgt wurde. Es bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>%1 was emptied in %2 after our last update (%3). Kept empty.</source>
            <translation>%1 wurde in %2 nach unserem letzten Schreiben (%3) geleert. Es bleibt leer.</translation>
        </message>
        <message>
            <source>%1 was set in %2 to &quot;%3&quot;. Kept as it is.</source>
            <translation>%1 wurde in %2 auf „%3“ gesetzt. Es bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>%1 was changed in %2 to &quot;%3&quot; after our last update (%4). Kept as it is.</source>
            <translation>%1 wurde in %2 nach unserem letzten Schreiben (%4) in „%3“ geändert. Es bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>%1 sent the status &quot;%2&quot;, which is not mapped.</source>
            <translation>%1 hat den Status „%2“ gesendet, der nicht zugeordnet ist.</translation>
        </message>
        <message>
            <source>%1 sent statuses that are not mapped: %2.</source>
            <translation>%1 hat Status gesendet, die nicht zugeordnet sind: %2.</translation>
        </message>
        <message>
            <source>%1 now says %2, %3 says %4. %3 is not moved back.</source>
            <translation>%1 sagt jetzt „%2“, in %3 steht „%4“. %3 wird nicht zurückgestellt.</translation>
        </message>
        <message>
            <source>The value needs %1 characters, %2 holds %3.</source>
            <translation>Der Wert braucht %1 Zeichen, %2 fasst %3.</translation>
        </message>
        <message>
            <source>The marker lines of our block in %1 were changed, so nothing is written there. Using the supplier&apos;s value writes the block anew and leaves all other text.</source>
            <translation>Die Markenzeilen unseres Blocks in %1 wurden geändert, deshalb wird dort nichts geschrieben. „Wert des Lieferanten nehmen“ schreibt den Block neu und lässt allen anderen Text.</translation>
        </message>
        <message>
            <source>%1 was asked for PO %2 on account %3 and answered for PO %4 on account %5. Nothing was written.</source>
            <translation>%1 wurde nach der Bestellung %2 im Konto %3 gefragt und hat für die Bestellung %4 im Konto %5 geantwortet. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>PO %1: %2 now says that it belongs to record %3.</source>
            <translation>Bestellung %1: %2 sagt jetzt, dass sie zum Datensatz %3 gehört.</translation>
        </message>
        <message>
            <source>%1 does not know PO %2 on account %3. This does not mean it was cancelled. Check the account and the number.</source>
            <translation>%1 kennt die Bestellung %2 im Konto %3 nicht. Das heißt nicht, dass sie storniert wurde. Prüfen Sie Konto und Nummer.</translation>
        </message>
        <message>
            <source>PO %1: %2 says &quot;%3&quot; and names no line.</source>
            <translation>Bestellung %1: %2 sagt „%3“ und nennt keine Zeile.</translation>
        </message>
        <message>
            <source>PO %1: %2 now names order %3 and none of the known numbers (%4).</source>
            <translation>Bestellung %1: %2 nennt jetzt den Auftrag %3 und keine der bekannten Nummern (%4).</translation>
        </message>
        <message>
            <source>PO %1: found at %2, but no part in common.</source>
            <translation>Bestellung %1: bei %2 gefunden, aber kein Artikel stimmt überein.</translation>
        </message>
        <message>
            <source>no number</source>
            <translation>keine Nummer</translation>
        </message>
        <message>
            <source>PO %1: %2 names order %3, the purchase order says %4.</source>
            <translation>Bestellung %1: %2 nennt den Auftrag %3, in der Bestellung steht %4.</translation>
        </message>
        <message>
            <source>that nothing is invoiced</source>
            <translation>dass nichts berechnet ist</translation>
        </message>
        <message>
            <source>that a part is invoiced</source>
            <translation>dass ein Teil berechnet ist</translation>
        </message>
        <message>
            <source>The supplier now says %1; %2 is kept.</source>
            <translation>Der Lieferant sagt jetzt %1; es bleibt bei %2.</translation>
        </message>
        <message>
            <source>that all is invoiced</source>
            <translation>dass alles berechnet ist</translation>
        </message>
        <message>
            <source>The supplier now says %1, it said %2 before. %3</source>
            <translation>Der Lieferant sagt jetzt: %1; vorher sagte er: %2. %3</translation>
        </message>
        <message>
            <source>Status is not moved back.</source>
            <translation>Der Status wird nicht zurückgestellt.</translation>
        </message>
        <message>
            <source>Needs a second look.</source>
            <translation>Das braucht einen zweiten Blick.</translation>
        </message>
        <message>
            <source>The PO number %1 agrees.</source>
            <translation>Die Bestellnummer %1 stimmt überein.</translation>
        </message>
        <message>
            <source>%1 writes its number &quot;%2&quot;</source>
            <translation>%1 schreibt die Nummer als „%2“</translation>
        </message>
        <message>
            <source>%1 writes the PO number as &quot;%2&quot;, the purchase order as &quot;%3&quot;.</source>
            <translation>%1 schreibt die Bestellnummer als „%2“, in der Bestellung steht „%3“.</translation>
        </message>
        <message>
            <source>The vendor %1 is one of those followed.</source>
            <translation>Der Lieferant %1 ist einer von denen, die verfolgt werden.</translation>
        </message>
        <message>
            <source>its vendor is not the one picked for %1</source>
            <translation>ihr Lieferant ist nicht der, der für %1 gewählt wurde</translation>
        </message>
        <message>
            <source>No vendor was picked for %1 yet.</source>
            <translation>Für %1 wurde noch kein Lieferant gewählt.</translation>
        </message>
        <message>
            <source>The purchase order names no vendor.</source>
            <translation>Die Bestellung nennt keinen Lieferanten.</translation>
        </message>
        <message>
            <source>The vendor %1 is not one of those followed.</source>
            <translation>Der Lieferant %1 ist keiner von denen, die verfolgt werden.</translation>
        </message>
        <message>
            <source>no part in common</source>
            <translation>kein Artikel stimmt überein</translation>
        </message>
        <message>
            <source>No part number in common.</source>
            <translation>Keine Artikelnummer stimmt überein.</translation>
        </message>
        <message>
            <source>%1 of 1 line found by part number.</source>
            <translation>%1 von 1 Zeile an der Artikelnummer erkannt.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n lines found by part number.</source>
            <translation>
                <numerusform>%1 von %n Zeile an der Artikelnummer erkannt.</numerusform>
                <numerusform>%1 von %n Zeilen an der Artikelnummer erkannt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Order %1 is missing a link to %2.</source>
            <translation>Dem Auftrag %1 fehlt ein Verweis auf %2.</translation>
        </message>
        <message>
            <source>Order %1 came from another kind of system (%2).</source>
            <translation>Der Auftrag %1 kam aus einer anderen Art von System (%2).</translation>
        </message>
        <message>
            <source>Order %1 does not say which %2 it came from. Enter the address to be taken then in the connection.</source>
            <translation>Der Auftrag %1 sagt nicht, aus welchem %2 er kam. Tragen Sie in der Verbindung die Adresse ein, die dann gelten soll.</translation>
        </message>
        <message>
            <source>Order %1 came from another site (%2).</source>
            <translation>Der Auftrag %1 kam von einer anderen Adresse (%2).</translation>
        </message>
        <message>
            <source>Order %1 has a link to %2 that names no order there.</source>
            <translation>Der Auftrag %1 hat einen Verweis auf %2, der dort keine Bestellung nennt.</translation>
        </message>
        <message>
            <source>The keychain has no such entry.</source>
            <translation>Der Schlüsselbund hat keinen solchen Eintrag.</translation>
        </message>
        <message>
            <source>Access to the keychain was declined. Unlock it, then try again.</source>
            <translation>Der Zugriff auf den Schlüsselbund wurde verweigert. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The keychain does not let Waybill in. Unlock it, then try again.</source>
            <translation>Der Schlüsselbund lässt Waybill nicht hinein. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>This computer has no keychain. Start one (GNOME Keyring, KWallet), or hand the secrets over for each call.</source>
            <translation>Dieser Computer hat keinen Schlüsselbund. Starten Sie einen (GNOME Keyring, KWallet), oder übergeben Sie die Geheimnisse bei jedem Aufruf.</translation>
        </message>
        <message>
            <source>The keychain did not remove the entry.</source>
            <translation>Der Schlüsselbund hat den Eintrag nicht entfernt.</translation>
        </message>
        <message>
            <source>The keychain is locked or cannot be reached. Unlock it, then try again.</source>
            <translation>Der Schlüsselbund ist gesperrt oder nicht zu erreichen. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The keychain did not answer within %1 s. Unlock it, then try again.</source>
            <translation>Der Schlüsselbund hat nicht innerhalb von %1 s geantwortet. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Asking the keychain was interrupted.</source>
            <translation>Die Frage an den Schlüsselbund wurde unterbrochen.</translation>
        </message>
        <message>
            <source>An empty secret is not stored.</source>
            <translation>Ein leeres Geheimnis wird nicht gespeichert.</translation>
        </message>
        <message>
            <source>Removing the secrets was interrupted.</source>
            <translation>Das Entfernen der Geheimnisse wurde unterbrochen.</translation>
        </message>
        <message>
            <source>A secret belongs to a connection and has a name; one of them is missing.</source>
            <translation>Ein Geheimnis gehört zu einer Verbindung und hat einen Namen; eines davon fehlt.</translation>
        </message>
        <message>
            <source>The secret “%1” is not stored for this connection. Enter it again.</source>
            <translation>Das Geheimnis „%1“ ist für diese Verbindung nicht gespeichert. Geben Sie es noch einmal ein.</translation>
        </message>
        <message>
            <source>There is no vault. &quot;waybillctl vault create&quot; makes one.</source>
            <translation>Es gibt keinen Tresor. „waybillctl vault create“ legt einen an.</translation>
        </message>
        <message>
            <source>Others on this machine may read or change the vault. Close it to them: chmod 600 &quot;%1&quot;</source>
            <translation>Andere an diesem Rechner dürfen den Tresor lesen oder ändern. Verschließen Sie ihn vor ihnen: chmod 600 &quot;%1&quot;</translation>
        </message>
        <message>
            <source>The vault cannot be read: %1.</source>
            <translation>Der Tresor lässt sich nicht lesen: %1.</translation>
        </message>
        <message>
            <source>The vault cannot be written: %1. Nothing was changed.</source>
            <translation>Der Tresor lässt sich nicht schreiben: %1. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>%1: The key of a vault has at least %2 characters.</source>
            <translation>%1: Der Schlüssel eines Tresors hat mindestens %2 Zeichen.</translation>
        </message>
        <message>
            <source>%1: There is a file already; it is not written over.</source>
            <translation>%1: Dort ist schon eine Datei; sie wird nicht überschrieben.</translation>
        </message>
        <message>
            <source>Another program has been changing the vault for 10 seconds. Nothing was changed.</source>
            <translation>Ein anderes Programm ändert den Tresor seit 10 Sekunden. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>The vault is damaged (%1). Put back a copy of the file, or make a new vault and enter the secrets again.</source>
            <translation>Der Tresor ist beschädigt (%1). Legen Sie eine Kopie der Datei zurück, oder legen Sie einen neuen Tresor an und geben Sie die Geheimnisse noch einmal ein.</translation>
        </message>
        <message>
            <source>The machine gives no random numbers; no vault can be used.</source>
            <translation>Der Rechner gibt keine Zufallszahlen; ein Tresor lässt sich nicht benutzen.</translation>
        </message>
        <message>
            <source>The vault cannot be opened: it takes %1 MiB of memory for a moment, and the machine has not so much.</source>
            <translation>Der Tresor lässt sich nicht öffnen: Er braucht für einen Augenblick %1 MiB Speicher, und so viel hat der Rechner nicht.</translation>
        </message>
        <message>
            <source>it is larger than 4 MiB</source>
            <translation>er ist größer als 4 MiB</translation>
        </message>
        <message>
            <source>it is empty</source>
            <translation>er ist leer</translation>
        </message>
        <message>
            <source>it does not begin as a vault does</source>
            <translation>er beginnt nicht wie ein Tresor</translation>
        </message>
        <message>
            <source>its first line was changed</source>
            <translation>seine erste Zeile wurde geändert</translation>
        </message>
        <message>
            <source>it was made in a way this version does not know</source>
            <translation>er wurde auf eine Art angelegt, die diese Fassung nicht kennt</translation>
        </message>
        <message>
            <source>The key does not fit this vault.</source>
            <translation>Der Schlüssel passt nicht zu diesem Tresor.</translation>
        </message>
        <message>
            <source>its end is missing</source>
            <translation>sein Ende fehlt</translation>
        </message>
        <message>
            <source>its content was changed</source>
            <translation>sein Inhalt wurde geändert</translation>
        </message>
        <message>
            <source>The settings file cannot be read: %1</source>
            <translation>Die Einstellungsdatei lässt sich nicht lesen: %1</translation>
        </message>
        <message>
            <source>The settings file is damaged: %1. Put it right, or remove it to begin anew.</source>
            <translation>Die Einstellungsdatei ist beschädigt: %1. Bringen Sie sie in Ordnung, oder entfernen Sie sie, um neu zu beginnen.</translation>
        </message>
        <message>
            <source>The settings file cannot be written: %1</source>
            <translation>Die Einstellungsdatei lässt sich nicht schreiben: %1</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true oder false</translation>
        </message>
        <message>
            <source>a time of day, hh:mm</source>
            <translation>eine Uhrzeit, hh:mm</translation>
        </message>
        <message>
            <source>a whole number from %1 to %2 (%3)</source>
            <translation>eine ganze Zahl von %1 bis %2 (%3)</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>einen Text</translation>
        </message>
        <message>
            <source>one of: %1</source>
            <translation>eines von: %1</translation>
        </message>
        <message>
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>A shipped and fully invoiced order counts as closed this long after its last invoice.</source>
            <translation>So lange nach der letzten Rechnung gilt ein versandter und ganz berechneter Auftrag als abgeschlossen.</translation>
        </message>
        <message>
            <source>The same for an order whose carrier told at least one scan: delivery may still be told.</source>
            <translation>Dasselbe für einen Auftrag, dessen Versender mindestens eine Station gemeldet hat: Die Zustellung kann noch gemeldet werden.</translation>
        </message>
        <message>
            <source>min</source>
            <translation>min</translation>
        </message>
        <message>
            <source>How often the target is asked for newly submitted orders, at most.</source>
            <translation>So oft wird höchstens nach neu übermittelten Bestellungen gefragt.</translation>
        </message>
        <message>
            <source>After an order&apos;s end its late tracking, delivery and invoice are still taken for this long.</source>
            <translation>So lange nach dem Ende einer Bestellung werden späte Sendungen, Zustellungen und Rechnungen noch übernommen.</translation>
        </message>
        <message>
            <source>An order the supplier calls invalid may be corrected: it is asked daily for this long.</source>
            <translation>Ein Auftrag, den der Lieferant ungültig nennt, kann berichtigt werden: So lange wird täglich nach ihm gefragt.</translation>
        </message>
        <message>
            <source>h</source>
            <translation>h</translation>
        </message>
        <message>
            <source>A cancelled or rejected order is looked at once more after this time.</source>
            <translation>Nach dieser Zeit wird ein stornierter oder abgelehnter Auftrag noch einmal angesehen.</translation>
        </message>
        <message>
            <source>A partly shipped order of which nothing moved for this long is told once as short.</source>
            <translation>Ein teilweise versandter Auftrag, bei dem sich so lange nichts bewegt hat, wird einmal als unvollständig gemeldet.</translation>
        </message>
        <message>
            <source>An order with an open hold is planned again after this time.</source>
            <translation>Eine Bestellung mit einer offenen Frage wird nach dieser Zeit neu geplant.</translation>
        </message>
        <message>
            <source>The target&apos;s own record of an active order is read again after this time.</source>
            <translation>Der eigene Datensatz einer laufenden Bestellung wird nach dieser Zeit wieder gelesen.</translation>
        </message>
        <message>
            <source>lines</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Dated lines in a managed block, at most.</source>
            <translation>Datierte Zeilen in einem verwalteten Block, höchstens.</translation>
        </message>
        <message>
            <source>units</source>
            <translation>Zeichen</translation>
        </message>
        <message>
            <source>Room that stays free in a text field with a managed block before dated lines are left out.</source>
            <translation>Platz, der in einem Textfeld mit einem verwalteten Block frei bleibt, bevor datierte Zeilen wegfallen.</translation>
        </message>
        <message>
            <source>Longest supplier text taken into a block or note.</source>
            <translation>Längster Text des Lieferanten, der in einen Block oder eine Notiz kommt.</translation>
        </message>
        <message>
            <source>Word before the status.</source>
            <translation>Wort vor dem Status.</translation>
        </message>
        <message>
            <source>Word before the supplier&apos;s order numbers.</source>
            <translation>Wort vor den Auftragsnummern des Lieferanten.</translation>
        </message>
        <message>
            <source>Word before tracking numbers.</source>
            <translation>Wort vor den Sendungsnummern.</translation>
        </message>
        <message>
            <source>Word before the expected day.</source>
            <translation>Wort vor dem erwarteten Tag.</translation>
        </message>
        <message>
            <source>Word before invoice numbers.</source>
            <translation>Wort vor den Rechnungsnummern.</translation>
        </message>
        <message>
            <source>s</source>
            <translation>s</translation>
        </message>
        <message>
            <source>After a write whose outcome is unknown the record is read no sooner than this.</source>
            <translation>Nach einem Schreiben mit unbekanntem Ausgang wird der Datensatz frühestens nach dieser Zeit gelesen.</translation>
        </message>
        <message>
            <source>A request without a complete answer is given up after this time.</source>
            <translation>Eine Anfrage ohne vollständige Antwort wird nach dieser Zeit aufgegeben.</translation>
        </message>
        <message>
            <source>times</source>
            <translation>Mal</translation>
        </message>
        <message>
            <source>The same refused write of an order is tried this often a day, at most.</source>
            <translation>So oft am Tag wird dasselbe abgelehnte Schreiben einer Bestellung höchstens versucht.</translation>
        </message>
        <message>
            <source>states</source>
            <translation>Stände</translation>
        </message>
        <message>
            <source>Earlier supplier states kept of each order.</source>
            <translation>Frühere Stände des Lieferanten, die je Bestellung aufgehoben werden.</translation>
        </message>
        <message>
            <source>Entries of the Sync Activity Log are kept this long; 0 keeps all.</source>
            <translation>So lange werden Einträge des Abgleichprotokolls aufgehoben; 0 hebt alle auf.</translation>
        </message>
        <message>
            <source>Requests and answers behind entries of the log are kept this long, without secrets; 0 keeps all.</source>
            <translation>So lange werden Anfragen und Antworten hinter Einträgen des Protokolls aufgehoben, ohne Geheimnisse; 0 hebt alle auf.</translation>
        </message>
        <message>
            <source>The status history of orders is kept this long; 0 keeps all.</source>
            <translation>So lange wird der Statusverlauf der Bestellungen aufgehoben; 0 hebt alles auf.</translation>
        </message>
        <message>
            <source>Runs with their figures are kept this long; 0 keeps all.</source>
            <translation>So lange werden Läufe mit ihren Zahlen aufgehoben; 0 hebt alle auf.</translation>
        </message>
        <message>
            <source>The list of who changed what is kept this long; 0 keeps all.</source>
            <translation>So lange wird die Liste aufgehoben, wer was geändert hat; 0 hebt alles auf.</translation>
        </message>
        <message>
            <source>Finished writes are kept this long; 0 keeps all.</source>
            <translation>So lange wird erledigtes Schreiben aufgehoben; 0 hebt alles auf.</translation>
        </message>
        <message>
            <source>In quiet hours nothing is sent that notifies people; it goes out afterwards.</source>
            <translation>In der Ruhezeit wird nichts gesendet, was Menschen benachrichtigt; es geht danach hinaus.</translation>
        </message>
        <message>
            <source>hh:mm</source>
            <translation>hh:mm</translation>
        </message>
        <message>
            <source>Quiet hours begin.</source>
            <translation>Die Ruhezeit beginnt.</translation>
        </message>
        <message>
            <source>Quiet hours end.</source>
            <translation>Die Ruhezeit endet.</translation>
        </message>
        <message>
            <source>Notifications of one kind are gathered: one in this time.</source>
            <translation>Benachrichtigungen einer Art werden gesammelt: eine in dieser Zeit.</translation>
        </message>
        <message>
            <source>Notifications go out together once a day, when the quiet hours end; that an account does not answer is told at once.</source>
            <translation>Benachrichtigungen gehen einmal am Tag zusammen hinaus, wenn die Ruhezeit endet; dass ein Konto nicht antwortet, wird sofort gemeldet.</translation>
        </message>
        <message>
            <source>requests</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>Requests kept in the redacted trace.</source>
            <translation>Anfragen, die in der geschwärzten Aufzeichnung bleiben.</translation>
        </message>
        <message>
            <source>Notifications appear on this screen.</source>
            <translation>Benachrichtigungen erscheinen auf diesem Bildschirm.</translation>
        </message>
        <message>
            <source>Language of the window; empty: the system&apos;s.</source>
            <translation>Sprache des Fensters; leer: die des Systems.</translation>
        </message>
        <message>
            <source>Waybill starts when you sign in to this computer.</source>
            <translation>Waybill startet, wenn Sie sich an diesem Computer anmelden.</translation>
        </message>
        <message>
            <source>Exact times in place of &quot;4 minutes ago&quot;.</source>
            <translation>Genaue Zeiten statt „vor 4 Minuten“.</translation>
        </message>
        <message>
            <source>How requests leave this computer.</source>
            <translation>Wie Anfragen diesen Computer verlassen.</translation>
        </message>
        <message>
            <source>Host name of the proxy.</source>
            <translation>Rechnername des Proxys.</translation>
        </message>
        <message>
            <source>port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Port of the proxy.</source>
            <translation>Port des Proxys.</translation>
        </message>
        <message>
            <source>User name at the proxy, if it asks for one.</source>
            <translation>Benutzername am Proxy, wenn er danach fragt.</translation>
        </message>
        <message>
            <source>A backup of all data is made every day.</source>
            <translation>Jeden Tag wird eine Sicherung aller Daten gemacht.</translation>
        </message>
        <message>
            <source>backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>Backups kept; older ones are removed.</source>
            <translation>Sicherungen, die aufgehoben werden; ältere werden entfernt.</translation>
        </message>
        <message>
            <source>There is no setting “%1”. List them with: settings</source>
            <translation>Die Einstellung „%1“ gibt es nicht. Alle zeigt: settings</translation>
        </message>
        <message>
            <source>The setting “%1” takes %2.</source>
            <translation>Die Einstellung „%1“ nimmt %2.</translation>
        </message>
        <message>
            <source>OrderSync refused the key. An administrator can make a new one under Settings &gt; API Keys. Syncing is paused; nothing was lost.</source>
            <translation>OrderSync hat den Schlüssel abgelehnt. Ein Administrator kann unter Settings &gt; API Keys einen neuen anlegen. Der Abgleich ruht; nichts ist verloren.</translation>
        </message>
        <message>
            <source>OrderSync refused the key: %1. An administrator can make a new one under Settings &gt; API Keys. Syncing is paused; nothing was lost.</source>
            <translation>OrderSync hat den Schlüssel abgelehnt: %1. Ein Administrator kann unter Settings &gt; API Keys einen neuen anlegen. Der Abgleich ruht; nichts ist verloren.</translation>
        </message>
        <message>
            <source>At %1 nothing answers for OrderSync. Check the address of the connection.</source>
            <translation>Unter %1 antwortet nichts für OrderSync. Prüfen Sie die Adresse der Verbindung.</translation>
        </message>
        <message>
            <source>OrderSync lists orders by date only with version 2 of its answers.</source>
            <translation>OrderSync listet Aufträge nur mit Fassung 2 seiner Antworten nach Datum auf.</translation>
        </message>
        <message>
            <source>OrderSync tells invoices with the order.</source>
            <translation>OrderSync meldet Rechnungen mit dem Auftrag.</translation>
        </message>
        <message>
            <source>OrderSync: invoice %1 of PO %2 has no document.</source>
            <translation>OrderSync: Die Rechnung %1 zur Bestellung %2 hat kein Dokument.</translation>
        </message>
        <message>
            <source>OrderSync: invoice %1 of PO %2 could not be loaded.</source>
            <translation>OrderSync: Die Rechnung %1 zur Bestellung %2 ließ sich nicht laden.</translation>
        </message>
        <message>
            <source>OrderSync: invoice %1 of PO %2 could not be loaded: the link is no longer valid.</source>
            <translation>OrderSync: Die Rechnung %1 zur Bestellung %2 ließ sich nicht laden: Der Link gilt nicht mehr.</translation>
        </message>
        <message>
            <source>OrderSync: invoice %1 of PO %2 is no PDF.</source>
            <translation>OrderSync: Die Rechnung %1 zur Bestellung %2 ist kein PDF.</translation>
        </message>
        <message>
            <source>Waybill needs the address of OrderSync&apos;s API, %1.</source>
            <translation>Waybill braucht die Adresse der Schnittstelle von OrderSync, %1.</translation>
        </message>
        <message>
            <source>Waybill needs an API key of OrderSync for this retailer (Settings &gt; API Keys; read only).</source>
            <translation>Waybill braucht einen API-Schlüssel von OrderSync für diesen Händler (Settings &gt; API Keys; nur lesend).</translation>
        </message>
        <message>
            <source>Answers are understood (%1)</source>
            <translation>Antworten werden verstanden (%1)</translation>
        </message>
        <message>
            <source>Waybill reads versions 1 and 2 of OrderSync&apos;s answers; something else came.</source>
            <translation>Waybill liest die Fassungen 1 und 2 der Antworten von OrderSync; es kam etwas anderes.</translation>
        </message>
        <message>
            <source>the list of orders</source>
            <translation>die Liste der Aufträge</translation>
        </message>
        <message>
            <source>the answer for PO %1</source>
            <translation>die Antwort zur Bestellung %1</translation>
        </message>
        <message>
            <source>OrderSync: %1 cannot be read: %2. Nothing was written for it.</source>
            <translation>OrderSync: %1 lässt sich nicht lesen: %2. Dafür wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>a web page came in its place (maintenance, or a wrong address)</source>
            <translation>an ihrer Stelle kam eine Webseite (Wartung, oder eine falsche Adresse)</translation>
        </message>
        <message>
            <source>%1 at byte %2</source>
            <translation>%1 bei Byte %2</translation>
        </message>
        <message>
            <source>it holds no list &quot;data&quot;</source>
            <translation>sie enthält keine Liste „data“</translation>
        </message>
        <message>
            <source>an invoice without a number</source>
            <translation>eine Rechnung ohne Nummer</translation>
        </message>
        <message>
            <source>it has more than %1 lines</source>
            <translation>er hat mehr als %1 Zeilen</translation>
        </message>
        <message>
            <source>an order without its number</source>
            <translation>ein Auftrag ohne seine Nummer</translation>
        </message>
        <message>
            <source>it holds %1 orders</source>
            <translation>sie enthält %1 Aufträge</translation>
        </message>
        <message>
            <source>OrderSync: PO %1, %2 holds &quot;%3&quot;: %4. Nothing was written for this order.</source>
            <translation>OrderSync: Bestellung %1, in %2 steht „%3“: %4. Für diese Bestellung wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>a text is expected</source>
            <translation>ein Text wird erwartet</translation>
        </message>
        <message>
            <source>longer than %1 characters</source>
            <translation>länger als %1 Zeichen</translation>
        </message>
        <message>
            <source>no number of pieces</source>
            <translation>keine Stückzahl</translation>
        </message>
        <message>
            <source>a negative number of pieces</source>
            <translation>eine negative Stückzahl</translation>
        </message>
        <message>
            <source>no amount</source>
            <translation>kein Betrag</translation>
        </message>
        <message>
            <source>neither true nor false</source>
            <translation>weder true noch false</translation>
        </message>
        <message>
            <source>an object is expected</source>
            <translation>ein Objekt wird erwartet</translation>
        </message>
        <message>
            <source>a list is expected</source>
            <translation>eine Liste wird erwartet</translation>
        </message>
        <message>
            <source>%1 gives no invoices as a file; invoice %2 of PO %3 has to be had there.</source>
            <translation>%1 gibt keine Rechnungen als Datei; die Rechnung %2 zur Bestellung %3 ist dort zu holen.</translation>
        </message>
        <message>
            <source>TD SYNNEX: the answer for PO %1 holds no %2. Nothing was written for it.</source>
            <translation>TD SYNNEX: In der Antwort zur Bestellung %1 fehlt %2. Dafür wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>TD SYNNEX gave several answers for PO %1; the number was used more than once. Nothing was written for it.</source>
            <translation>TD SYNNEX hat für die Bestellung %1 mehrere Antworten gegeben; die Nummer wurde mehr als einmal benutzt. Dafür wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>not the PO that was asked for</source>
            <translation>nicht die Bestellung, nach der gefragt wurde</translation>
        </message>
        <message>
            <source>TD SYNNEX gave no invoices for PO %1: %2 %3</source>
            <translation>TD SYNNEX hat für die Bestellung %1 keine Rechnungen gegeben: %2 %3</translation>
        </message>
        <message>
            <source>TD SYNNEX does not list changed orders.</source>
            <translation>TD SYNNEX listet geänderte Aufträge nicht auf.</translation>
        </message>
        <message>
            <source>Waybill needs an ECExpress login that may query order status for account %1.</source>
            <translation>Waybill braucht eine ECExpress-Anmeldung, die den Bestellstatus des Kontos %1 abfragen darf.</translation>
        </message>
        <message>
            <source>Account %1</source>
            <translation>Konto %1</translation>
        </message>
        <message>
            <source>TD SYNNEX answered for account %1.</source>
            <translation>TD SYNNEX hat für das Konto %1 geantwortet.</translation>
        </message>
        <message>
            <source>TD SYNNEX refused the sign-in: %1. The login, its password or this computer&apos;s address is not accepted. Syncing is paused; nothing was lost.</source>
            <translation>TD SYNNEX hat die Anmeldung abgelehnt: %1. Die Anmeldung, ihr Passwort oder die Adresse dieses Computers wird nicht angenommen. Der Abgleich ruht; nichts ist verloren.</translation>
        </message>
        <message>
            <source>TD SYNNEX could not answer for PO %1: %2. It is asked again.</source>
            <translation>TD SYNNEX konnte für die Bestellung %1 nicht antworten: %2. Es wird wieder gefragt.</translation>
        </message>
        <message>
            <source>TD SYNNEX refused to answer for PO %1: %2.</source>
            <translation>TD SYNNEX wollte für die Bestellung %1 nicht antworten: %2.</translation>
        </message>
        <message>
            <source>TD SYNNEX: PO %1, %2 holds &quot;%3&quot;: %4. Nothing was written for this order.</source>
            <translation>TD SYNNEX: Bestellung %1, in %2 steht „%3“: %4. Für diese Bestellung wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>it stands there more than once</source>
            <translation>es steht dort mehr als einmal</translation>
        </message>
        <message>
            <source>elements where a value is expected</source>
            <translation>Elemente, wo ein Wert erwartet wird</translation>
        </message>
        <message>
            <source>a fraction of a piece</source>
            <translation>ein Bruchteil eines Stücks</translation>
        </message>
        <message>
            <source>TD SYNNEX: the answer for PO %1 cannot be read: %2. Nothing was written for it.</source>
            <translation>TD SYNNEX: Die Antwort zur Bestellung %1 lässt sich nicht lesen: %2. Dafür wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>it brings a DTD or entities of its own</source>
            <translation>sie bringt eine DTD oder eigene Entitäten mit</translation>
        </message>
        <message>
            <source>it calls itself %1, not UTF-8</source>
            <translation>sie nennt sich %1, nicht UTF-8</translation>
        </message>
        <message>
            <source>it is nested more than %1 levels</source>
            <translation>sie ist tiefer als %1 Ebenen verschachtelt</translation>
        </message>
        <message>
            <source>it has more than %1 elements</source>
            <translation>sie hat mehr als %1 Elemente</translation>
        </message>
        <message>
            <source>it ends in the middle</source>
            <translation>sie hört mittendrin auf</translation>
        </message>
        <message>
            <source>it is larger than 16 MiB</source>
            <translation>sie ist größer als 16 MiB</translation>
        </message>
        <message>
            <source>it is not UTF-8</source>
            <translation>sie ist kein UTF-8</translation>
        </message>
        <message>
            <source>Telaris: the field names cannot be used: &quot;%1&quot; %2.</source>
            <translation>Telaris: Die Feldnamen lassen sich nicht benutzen: „%1“ %2.</translation>
        </message>
        <message>
            <source>is not readable: %1</source>
            <translation>ist nicht lesbar: %1</translation>
        </message>
        <message>
            <source>is no field that is read</source>
            <translation>ist kein Feld, das gelesen wird</translation>
        </message>
        <message>
            <source>needs a path such as /status</source>
            <translation>braucht einen Pfad wie /status</translation>
        </message>
        <message>
            <source>the answer for order %1</source>
            <translation>die Antwort zum Auftrag %1</translation>
        </message>
        <message>
            <source>Telaris: %1 cannot be read: %2. Nothing was written for it.</source>
            <translation>Telaris: %1 lässt sich nicht lesen: %2. Dafür wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>no text</source>
            <translation>kein Text</translation>
        </message>
        <message>
            <source>a text or a number is expected</source>
            <translation>ein Text oder eine Zahl wird erwartet</translation>
        </message>
        <message>
            <source>longer than 2000 characters</source>
            <translation>länger als 2000 Zeichen</translation>
        </message>
        <message>
            <source>no list</source>
            <translation>keine Liste</translation>
        </message>
        <message>
            <source>Telaris: order %1, %2 holds &quot;%3&quot;: %4. Nothing was written for this order.</source>
            <translation>Telaris: Auftrag %1, in %2 steht „%3“: %4. Für diesen Auftrag wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>more than %1 lines</source>
            <translation>mehr als %1 Zeilen</translation>
        </message>
        <message>
            <source>it holds no %1</source>
            <translation>es fehlt %1</translation>
        </message>
        <message>
            <source>an order without a status</source>
            <translation>ein Auftrag ohne Status</translation>
        </message>
        <message>
            <source>it holds no list at %1</source>
            <translation>unter %1 ist keine Liste</translation>
        </message>
        <message>
            <source>it is no object</source>
            <translation>es ist kein Objekt</translation>
        </message>
        <message>
            <source>Telaris: the answer cannot be read: %1.</source>
            <translation>Telaris: Die Antwort lässt sich nicht lesen: %1.</translation>
        </message>
        <message>
            <source>it is no JSON-RPC message</source>
            <translation>es ist keine JSON-RPC-Nachricht</translation>
        </message>
        <message>
            <source>the tool gave no JSON</source>
            <translation>das Werkzeug gab kein JSON</translation>
        </message>
        <message>
            <source>Telaris refused the key. Syncing is paused; nothing was lost.</source>
            <translation>Telaris hat den Schlüssel abgelehnt. Der Abgleich ruht; nichts ist verloren.</translation>
        </message>
        <message>
            <source>Telaris refused the key: %1. Syncing is paused; nothing was lost.</source>
            <translation>Telaris hat den Schlüssel abgelehnt: %1. Der Abgleich ruht; nichts ist verloren.</translation>
        </message>
        <message>
            <source>At this address nothing answers for Telaris. Check the address and the paths of the connection.</source>
            <translation>Unter dieser Adresse antwortet nichts für Telaris. Prüfen Sie Adresse und Pfade der Verbindung.</translation>
        </message>
        <message>
            <source>Telaris tells invoices with the order.</source>
            <translation>Telaris meldet Rechnungen mit dem Auftrag.</translation>
        </message>
        <message>
            <source>Waybill needs the address of Telaris&apos; order interface, its path and a key that may read orders.</source>
            <translation>Waybill braucht die Adresse der Auftragsschnittstelle von Telaris, ihren Pfad und einen Schlüssel, der Aufträge lesen darf.</translation>
        </message>
        <message>
            <source>Waybill needs a key of Telaris that may list and read orders; it changes nothing there.</source>
            <translation>Waybill braucht einen Schlüssel von Telaris, der Aufträge auflisten und lesen darf; er ändert dort nichts.</translation>
        </message>
        <message>
            <source>Signed in, may read orders</source>
            <translation>Angemeldet, darf Aufträge lesen</translation>
        </message>
        <message>
            <source>There is no order yet to look at.</source>
            <translation>Es gibt noch keinen Auftrag zum Ansehen.</translation>
        </message>
        <message>
            <source>An order holds nothing at %1.</source>
            <translation>In einem Auftrag steht nichts unter %1.</translation>
        </message>
        <message>
            <source>Fields are found</source>
            <translation>Felder sind gefunden</translation>
        </message>
        <message>
            <source>Please say under which names an order tells its id, status and last change.</source>
            <translation>Bitte sagen Sie, unter welchen Namen ein Auftrag seine Kennung, seinen Status und seine letzte Änderung nennt.</translation>
        </message>
        <message>
            <source>Please open the security level of the API user that Waybill uses in Autotask (Admin &gt; Resources/Users &gt; Security Levels) and grant: %1. The user also needs access to the line of business that our purchase orders belong to. Nothing else is needed; receiving and deleting stay as they are.</source>
            <translation>Bitte öffnen Sie die Sicherheitsstufe des API-Benutzers, den Waybill in Autotask benutzt (Admin &gt; Resources/Users &gt; Security Levels), und erlauben Sie: %1. Der Benutzer braucht außerdem Zugang zu der Line of Business, zu der unsere Bestellungen gehören. Mehr ist nicht nötig; Wareneingang und Löschen bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>The API user lacks one right: %1.</source>
            <translation>Dem API-Benutzer fehlt ein Recht: %1.</translation>
        </message>
        <message>
            <source>%1 did not tell its time.</source>
            <translation>%1 hat seine Zeit nicht genannt.</translation>
        </message>
        <message>
            <source>If your company&apos;s own authority issued it, add that authority to the account.</source>
            <translation>Hat die Zertifizierungsstelle Ihrer Firma es ausgestellt, fügen Sie diese dem Konto hinzu.</translation>
        </message>
        <message>
            <source>Both clocks agree.</source>
            <translation>Beide Uhren stimmen überein.</translation>
        </message>
        <message>
            <source>Please tell me the user name of the Autotask API user for Waybill.</source>
            <translation>Bitte nennen Sie mir den Benutzernamen des API-Benutzers von Autotask für Waybill.</translation>
        </message>
        <message>
            <source>%1, database %2</source>
            <translation>%1, Datenbank %2</translation>
        </message>
        <message>
            <source>the sign-in</source>
            <translation>die Anmeldung</translation>
        </message>
        <message>
            <source>Please check in Autotask that the API user for Waybill is active, and send me its secret and tracking identifier again (Admin &gt; Resources/Users &gt; API User, Security tab).</source>
            <translation>Bitte prüfen Sie in Autotask, dass der API-Benutzer für Waybill aktiv ist, und schicken Sie mir sein Geheimnis und seine Tracking-Kennung noch einmal (Admin &gt; Resources/Users &gt; API User, Reiter Security).</translation>
        </message>
        <message>
            <source>Can change order lines</source>
            <translation>Kann Positionen ändern</translation>
        </message>
        <message>
            <source>Can read vendor part numbers</source>
            <translation>Kann Artikelnummern der Lieferanten lesen</translation>
        </message>
        <message>
            <source>View on %1 (Inventory)</source>
            <translation>View für %1 (Inventory)</translation>
        </message>
        <message>
            <source>Edit on %1 (Inventory)</source>
            <translation>Edit für %1 (Inventory)</translation>
        </message>
        <message>
            <source>the rights on %1</source>
            <translation>die Rechte an %1</translation>
        </message>
        <message>
            <source>Sees purchase orders</source>
            <translation>Sieht Bestellungen</translation>
        </message>
        <message>
            <source>View on PurchaseOrders (Inventory)</source>
            <translation>View für PurchaseOrders (Inventory)</translation>
        </message>
        <message numerus="yes">
            <source>%n purchase orders are visible.</source>
            <translation>
                <numerusform>%n Bestellung ist zu sehen.</numerusform>
                <numerusform>%n Bestellungen sind zu sehen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Autotask shows no purchase order to this user. Either there is none yet, or the user is not associated with the line of business they belong to.</source>
            <translation>Autotask zeigt diesem Benutzer keine Bestellung. Entweder gibt es noch keine, oder der Benutzer ist nicht der Line of Business zugeordnet, zu der sie gehören.</translation>
        </message>
        <message>
            <source>No answer while updating %1. Checking whether it was saved before trying again.</source>
            <translation>Während des Änderns (%1) kam keine Antwort. Es wird nachgesehen, ob es gespeichert wurde, bevor es noch einmal versucht wird.</translation>
        </message>
        <message>
            <source>The address %1 of the Autotask connection %2. Nothing was sent there.</source>
            <translation>Die Adresse %1 der Autotask-Verbindung %2. Dorthin wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>the zone of this user</source>
            <translation>die Zone dieses Benutzers</translation>
        </message>
        <message>
            <source>Autotask does not know the user name %1. Check it; it looks like an e-mail address.</source>
            <translation>Autotask kennt den Benutzernamen %1 nicht. Prüfen Sie ihn; er sieht aus wie eine E-Mail-Adresse.</translation>
        </message>
        <message>
            <source>Autotask&apos;s list of %1 never ends: a page leads back to itself.</source>
            <translation>Die Liste von Autotask (%1) nimmt kein Ende: Eine Seite führt auf sich selbst zurück.</translation>
        </message>
        <message>
            <source>Autotask did not count its %1.</source>
            <translation>Autotask hat nicht gezählt: %1.</translation>
        </message>
        <message>
            <source>Autotask asks us to slow down (%1). %2 waits for the next try.</source>
            <translation>Autotask bittet uns, langsamer zu fragen (%1). Auf den nächsten Versuch wartet: %2.</translation>
        </message>
        <message>
            <source>The Autotask API user may not do this for %1. Autotask says: %2</source>
            <translation>Der API-Benutzer von Autotask darf das nicht (%1). Autotask sagt: %2</translation>
        </message>
        <message>
            <source>Autotask does not know the tracking identifier (integration code). Syncing is paused; nothing was lost.</source>
            <translation>Autotask kennt die Tracking-Kennung (integration code) nicht. Der Abgleich ruht; nichts ist verloren.</translation>
        </message>
        <message>
            <source>Autotask was busy while updating %1. Checking whether it was saved before trying again.</source>
            <translation>Autotask war beim Ändern beschäftigt (%1). Es wird nachgesehen, ob es gespeichert wurde, bevor es noch einmal versucht wird.</translation>
        </message>
        <message>
            <source>Autotask&apos;s database was busy with %1. It is tried again.</source>
            <translation>Die Datenbank von Autotask war beschäftigt (%1). Es wird wieder versucht.</translation>
        </message>
        <message>
            <source>Autotask refused %1: %2</source>
            <translation>Autotask hat abgelehnt (%1): %2</translation>
        </message>
        <message>
            <source>Autotask refused the sign-in (401). The API user&apos;s secret has changed or the user is inactive. Syncing is paused; nothing was lost.</source>
            <translation>Autotask hat die Anmeldung abgelehnt (401). Das Geheimnis des API-Benutzers hat sich geändert, oder der Benutzer ist nicht aktiv. Der Abgleich ruht; nichts ist verloren.</translation>
        </message>
        <message>
            <source>The Autotask API user may not do this for %1 (403).</source>
            <translation>Der API-Benutzer von Autotask darf das nicht: %1 (403).</translation>
        </message>
        <message>
            <source>Autotask asks us to slow down (429). %1 waits for the next try.</source>
            <translation>Autotask bittet uns, langsamer zu fragen (429). Auf den nächsten Versuch wartet: %1.</translation>
        </message>
        <message>
            <source>Autotask has no %1 (404).</source>
            <translation>Das hat Autotask nicht: %1 (404).</translation>
        </message>
        <message>
            <source>Autotask failed while updating %1 (%2). Checking whether it was saved before trying again.</source>
            <translation>Autotask hatte beim Ändern einen Fehler: %1 (%2). Es wird nachgesehen, ob es gespeichert wurde, bevor es noch einmal versucht wird.</translation>
        </message>
        <message>
            <source>Autotask cannot answer at the moment (%1). %2 is tried again.</source>
            <translation>Autotask kann gerade nicht antworten (%1). Es wird wieder versucht: %2.</translation>
        </message>
        <message>
            <source>Autotask answered %1 with HTTP status %2, which is not part of its interface. Check the address of the connection.</source>
            <translation>Autotask hat mit HTTP-Status %2 geantwortet (%1); der gehört nicht zu seiner Schnittstelle. Prüfen Sie die Adresse der Verbindung.</translation>
        </message>
        <message>
            <source>Autotask&apos;s answer for %1 cannot be understood: %2.</source>
            <translation>Die Antwort von Autotask ist nicht zu verstehen (%1): %2.</translation>
        </message>
        <message>
            <source>the fields of %1</source>
            <translation>die Felder von %1</translation>
        </message>
        <message>
            <source>there is no list &quot;fields&quot;</source>
            <translation>eine Liste „fields“ fehlt</translation>
        </message>
        <message>
            <source>it is a web page, not data</source>
            <translation>es ist eine Webseite, keine Daten</translation>
        </message>
        <message>
            <source>it is no record</source>
            <translation>es ist kein Datensatz</translation>
        </message>
        <message>
            <source>there is no &quot;info&quot;</source>
            <translation>„info“ fehlt</translation>
        </message>
        <message>
            <source>a field has no name or no list of values</source>
            <translation>ein Feld hat keinen Namen oder keine Liste seiner Werte</translation>
        </message>
        <message>
            <source>the statuses of purchase orders</source>
            <translation>die Status der Bestellungen</translation>
        </message>
        <message>
            <source>a value is no number</source>
            <translation>ein Wert ist keine Zahl</translation>
        </message>
        <message>
            <source>Autotask no longer offers the field %1 of %2. Choose another one in the mapping.</source>
            <translation>Autotask bietet das Feld %1 von %2 nicht mehr an. Wählen Sie in der Zuordnung ein anderes.</translation>
        </message>
        <message>
            <source>Autotask&apos;s list of %1 cannot be understood: there is no &quot;items&quot;.</source>
            <translation>Die Liste von Autotask (%1) ist nicht zu verstehen: „items“ fehlt.</translation>
        </message>
        <message>
            <source>Autotask&apos;s list of %1 does not say whether more follow.</source>
            <translation>Die Liste von Autotask (%1) sagt nicht, ob noch mehr folgt.</translation>
        </message>
        <message>
            <source>Autotask&apos;s list of %1 continues at a foreign address. It was not followed, so that the secret stays with Autotask.</source>
            <translation>Die Liste von Autotask (%1) geht unter einer fremden Adresse weiter. Ihr wurde nicht gefolgt, damit das Geheimnis bei Autotask bleibt.</translation>
        </message>
        <message>
            <source>is no address</source>
            <translation>ist keine Adresse</translation>
        </message>
        <message>
            <source>is not encrypted</source>
            <translation>ist nicht verschlüsselt</translation>
        </message>
        <message>
            <source>the zone</source>
            <translation>die Zone</translation>
        </message>
        <message>
            <source>Autotask named a zone whose address %1. Nothing was sent there.</source>
            <translation>Autotask hat eine Zone genannt, deren Adresse so nicht geht: sie %1. Dorthin wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>belongs to another domain</source>
            <translation>gehört zu einer anderen Domäne</translation>
        </message>
        <message>
            <source>%1 is no id of an Autotask order.</source>
            <translation>%1 ist keine Kennung einer Bestellung in Autotask.</translation>
        </message>
        <message>
            <source>is not a record</source>
            <translation>ist kein Datensatz</translation>
        </message>
        <message>
            <source>a record of %1</source>
            <translation>ein Datensatz von %1</translation>
        </message>
        <message>
            <source>Autotask&apos;s answer for %1 cannot be used: %2 %3 %4. Nothing was written for it.</source>
            <translation>Die Antwort von Autotask lässt sich nicht verwenden (%1): %2 %3 %4. Dafür wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>is missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <source>is not a whole number</source>
            <translation>ist keine ganze Zahl</translation>
        </message>
        <message>
            <source>is not a text</source>
            <translation>ist kein Text</translation>
        </message>
        <message>
            <source>is not true or false</source>
            <translation>ist nicht true oder false</translation>
        </message>
        <message>
            <source>is not a quantity</source>
            <translation>ist keine Menge</translation>
        </message>
        <message>
            <source>is not an amount</source>
            <translation>ist kein Betrag</translation>
        </message>
        <message>
            <source>is not a date</source>
            <translation>ist kein Datum</translation>
        </message>
        <message>
            <source>is not a list</source>
            <translation>ist keine Liste</translation>
        </message>
        <message>
            <source>is of another type than the field</source>
            <translation>ist von anderer Art als das Feld</translation>
        </message>
        <message>
            <source>%1 is no id of an Autotask record.</source>
            <translation>%1 ist keine Kennung eines Datensatzes in Autotask.</translation>
        </message>
        <message>
            <source>the fields of purchase orders</source>
            <translation>die Felder der Bestellungen</translation>
        </message>
        <message>
            <source>Autotask&apos;s list of order statuses has none named Submitted. Set the language of the API user to English and check again.</source>
            <translation>Unter den Bestellstatus von Autotask heißt keiner Submitted. Stellen Sie die Sprache des API-Benutzers auf Englisch und prüfen Sie noch einmal.</translation>
        </message>
        <message>
            <source>the fields of companies</source>
            <translation>die Felder der Firmen</translation>
        </message>
        <message>
            <source>Pick the Autotask vendor whose orders are followed, at most %1.</source>
            <translation>Wählen Sie den Lieferanten in Autotask, dessen Bestellungen verfolgt werden, höchstens %1.</translation>
        </message>
        <message>
            <source>the use of the interface</source>
            <translation>der Gebrauch der Schnittstelle</translation>
        </message>
        <message>
            <source>Autotask cannot take this change to order %1: %2.</source>
            <translation>Autotask kann diese Änderung der Bestellung %1 nicht aufnehmen: %2.</translation>
        </message>
        <message>
            <source>there is no field %1 on %2</source>
            <translation>ein Feld %1 gibt es an %2 nicht</translation>
        </message>
        <message>
            <source>the field %1 is read-only</source>
            <translation>das Feld %1 ist nur lesbar</translation>
        </message>
        <message>
            <source>it names no field</source>
            <translation>sie nennt kein Feld</translation>
        </message>
        <message>
            <source>its id is no number</source>
            <translation>ihre Kennung ist keine Zahl</translation>
        </message>
        <message>
            <source>%1 is not written from here</source>
            <translation>%1 wird von hier nicht geschrieben</translation>
        </message>
        <message>
            <source>notes go to tickets and projects only</source>
            <translation>Notizen gehen nur an Tickets und Projekte</translation>
        </message>
        <message>
            <source>notes in Autotask are internal</source>
            <translation>Notizen in Autotask sind intern</translation>
        </message>
        <message>
            <source>No note was written: Autotask&apos;s %1 offer no plainly internal kind of note.</source>
            <translation>Es wurde keine Notiz geschrieben: Unter %1 bietet Autotask keine eindeutig interne Art von Notiz.</translation>
        </message>
        <message>
            <source>a note and fields are two writes</source>
            <translation>eine Notiz und Felder sind zwei Schreibvorgänge</translation>
        </message>
        <message>
            <source>Autotask&apos;s answer to updating %1 cannot be understood. Checking whether it was saved before trying again.</source>
            <translation>Die Antwort von Autotask auf das Ändern (%1) ist nicht zu verstehen. Es wird nachgesehen, ob es gespeichert wurde, bevor es noch einmal versucht wird.</translation>
        </message>
        <message>
            <source>order %1</source>
            <translation>Bestellung %1</translation>
        </message>
        <message>
            <source>%1 %2 of order %3</source>
            <translation>%1 %2 der Bestellung %3</translation>
        </message>
        <message>
            <source>ServiceNow did not let Waybill sign in: %1</source>
            <translation>ServiceNow hat Waybill nicht anmelden lassen: %1</translation>
        </message>
        <message>
            <source>ServiceNow gave no token for this sign-in. Check that the client ID is that of a public client with PKCE, and that its redirect address is %1.</source>
            <translation>ServiceNow hat für diese Anmeldung kein Token gegeben. Prüfen Sie, dass die Client-ID die eines öffentlichen Clients mit PKCE ist und dass seine Rückkehradresse %1 lautet.</translation>
        </message>
        <message>
            <source>Port %1 of this machine is taken; the browser could not come back.</source>
            <translation>Der Port %1 dieses Rechners ist belegt; der Browser könnte nicht zurückkommen.</translation>
        </message>
        <message>
            <source>Waybill is signed in. You can close this page.</source>
            <translation>Waybill ist angemeldet. Sie können diese Seite schließen.</translation>
        </message>
        <message>
            <source>The browser did not come back within five minutes. Sign in again.</source>
            <translation>Der Browser kam nicht innerhalb von fünf Minuten zurück. Melden Sie sich noch einmal an.</translation>
        </message>
        <message>
            <source>ServiceNow gave no refresh token: its OAuth client has to allow them.</source>
            <translation>ServiceNow hat kein Refresh-Token gegeben: Sein OAuth-Client muss sie erlauben.</translation>
        </message>
        <message>
            <source>Please give the ServiceNow user that Waybill uses the role procurement_user (or read access to %1) and the role that guards the REST interface, and write access to the vendor columns. Nothing is received, cancelled or deleted by the program.</source>
            <translation>Bitte geben Sie dem ServiceNow-Benutzer, den Waybill benutzt, die Rolle procurement_user (oder Lesezugriff auf %1), die Rolle, die die REST-Schnittstelle schützt, und Schreibzugriff auf die Spalten des Lieferanten. Das Programm nimmt nichts in Empfang, storniert nichts und löscht nichts.</translation>
        </message>
        <message numerus="yes">
            <source>%n columns, from %1.</source>
            <translation>
                <numerusform>%n Spalte, Quelle: %1.</numerusform>
                <numerusform>%n Spalten, Quelle: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>the tables</source>
            <translation>die Tabellen</translation>
        </message>
        <message>
            <source>the purchase orders</source>
            <translation>die Bestellungen</translation>
        </message>
        <message>
            <source>Please check the ServiceNow user that Waybill uses: it is active, has a password or OAuth client of its own, may use the REST interface without single sign-on, and the kind of sign-in is switched on for the instance.</source>
            <translation>Bitte prüfen Sie den ServiceNow-Benutzer, den Waybill benutzt: Er ist aktiv, hat ein Passwort oder einen eigenen OAuth-Client, darf die REST-Schnittstelle ohne Single Sign-on benutzen, und die Art der Anmeldung ist für die Instanz eingeschaltet.</translation>
        </message>
        <message>
            <source>ServiceNow shows no purchase order to this user. Either there is none yet, or the user may not read %1.</source>
            <translation>ServiceNow zeigt diesem Benutzer keine Bestellung. Entweder gibt es noch keine, oder der Benutzer darf %1 nicht lesen.</translation>
        </message>
        <message numerus="yes">
            <source>%n purchase orders.</source>
            <translation>
                <numerusform>%n Bestellung.</numerusform>
                <numerusform>%n Bestellungen.</numerusform>
            </translation>
        </message>
        <message>
            <source>the order lines</source>
            <translation>die Positionen</translation>
        </message>
        <message>
            <source>%1 has no column that holds the supplier&apos;s order number, so nothing tells which orders were sent to the supplier.</source>
            <translation>%1 hat keine Spalte für die Auftragsnummer des Lieferanten; deshalb sagt nichts, welche Bestellungen an den Lieferanten gingen.</translation>
        </message>
        <message>
            <source>Vendor columns can be written</source>
            <translation>Spalten des Lieferanten lassen sich schreiben</translation>
        </message>
        <message>
            <source>Read-only in ServiceNow: %1.</source>
            <translation>In ServiceNow nur lesbar: %1.</translation>
        </message>
        <message>
            <source>Please make these columns of the purchase order writable for Waybill&apos;s user: %1.</source>
            <translation>Bitte machen Sie diese Spalten der Bestellung für den Benutzer von Waybill schreibbar: %1.</translation>
        </message>
        <message>
            <source>%1 found.</source>
            <translation>%1 gefunden.</translation>
        </message>
        <message>
            <source>%1 found; without a place: %2. What they would hold is not written; the rest works.</source>
            <translation>%1 gefunden; ohne Platz: %2. Was darin stünde, wird nicht geschrieben; der Rest arbeitet.</translation>
        </message>
        <message>
            <source>ServiceNow&apos;s list of %1 never ends.</source>
            <translation>Die Liste von ServiceNow (%1) nimmt kein Ende.</translation>
        </message>
        <message>
            <source>Hello,</source>
            <translation>Guten Tag,</translation>
        </message>
        <message>
            <source>Waybill writes what our supplier says about purchase orders into ServiceNow. The Procurement tables have no columns for that. Please add these (System Definition &gt; Tables), and give the role of Waybill&apos;s user read and write access to them:</source>
            <translation>Waybill schreibt, was unser Lieferant über Bestellungen sagt, nach ServiceNow. Die Procurement-Tabellen haben dafür keine Spalten. Bitte fügen Sie diese hinzu (System Definition &gt; Tables), und geben Sie der Rolle des Benutzers von Waybill Lese- und Schreibzugriff darauf:</translation>
        </message>
        <message>
            <source>- %1.%2, label &quot;%3&quot;, type %4</source>
            <translation>- %1.%2, Bezeichnung „%3“, Typ %4</translation>
        </message>
        <message>
            <source>Nothing else is needed: Waybill receives, cancels and deletes nothing.</source>
            <translation>Mehr ist nicht nötig: Waybill nimmt nichts in Empfang, storniert nichts und löscht nichts.</translation>
        </message>
        <message>
            <source>Thank you.</source>
            <translation>Vielen Dank.</translation>
        </message>
        <message>
            <source>The ServiceNow instance is asleep while updating %1. It is checked whether it was saved before anything is tried again.</source>
            <translation>Die ServiceNow-Instanz schlief während des Änderns ein (%1). Es wird nachgesehen, ob es gespeichert wurde, bevor etwas noch einmal versucht wird.</translation>
        </message>
        <message>
            <source>ServiceNow answered with a web page while updating %1. It is checked whether it was saved before anything is tried again.</source>
            <translation>ServiceNow hat während des Änderns mit einer Webseite geantwortet (%1). Es wird nachgesehen, ob es gespeichert wurde, bevor etwas noch einmal versucht wird.</translation>
        </message>
        <message>
            <source>The ServiceNow instance is hibernating. Wake it at developer.servicenow.com; Waybill tries again by itself.</source>
            <translation>Die ServiceNow-Instanz schläft. Wecken Sie sie unter developer.servicenow.com; Waybill versucht es von selbst wieder.</translation>
        </message>
        <message>
            <source>ServiceNow answered with a sign-in page instead of data. Check the address, and that the user may use the REST interface without single sign-on.</source>
            <translation>ServiceNow hat mit einer Anmeldeseite statt mit Daten geantwortet. Prüfen Sie die Adresse und dass der Benutzer die REST-Schnittstelle ohne Single Sign-on benutzen darf.</translation>
        </message>
        <message>
            <source>ServiceNow is not available (%1).</source>
            <translation>ServiceNow ist gerade nicht da (%1).</translation>
        </message>
        <message>
            <source>The business rule &quot;%1&quot; in ServiceNow stopped the update of %2. Ask your ServiceNow admin what it demands.</source>
            <translation>Die Geschäftsregel „%1“ in ServiceNow hat das Ändern verhindert (%2). Fragen Sie Ihren ServiceNow-Administrator, was sie verlangt.</translation>
        </message>
        <message>
            <source>A data policy in ServiceNow refused %1: %2.</source>
            <translation>Eine Datenrichtlinie in ServiceNow hat abgelehnt (%1): %2.</translation>
        </message>
        <message>
            <source>The ServiceNow user may not use this part of the REST interface (%1). Your admin grants it the role that guards it.</source>
            <translation>Der ServiceNow-Benutzer darf diesen Teil der REST-Schnittstelle nicht benutzen (%1). Ihr Administrator gibt ihm die Rolle, die sie schützt.</translation>
        </message>
        <message>
            <source>ServiceNow does not let this user search %1 by one of the columns asked for.</source>
            <translation>ServiceNow lässt diesen Benutzer nicht nach einer der gefragten Spalten suchen (%1).</translation>
        </message>
        <message>
            <source>ServiceNow refused %1: the user lacks the right (an access control rule). Your admin grants it to the user&apos;s role.</source>
            <translation>ServiceNow hat abgelehnt (%1): Dem Benutzer fehlt das Recht (eine Zugriffsregel). Ihr Administrator gibt es der Rolle des Benutzers.</translation>
        </message>
        <message>
            <source>ServiceNow is busy: too many requests at once. Waybill goes on with fewer.</source>
            <translation>ServiceNow ist beschäftigt: zu viele Anfragen auf einmal. Waybill macht mit weniger weiter.</translation>
        </message>
        <message numerus="yes">
            <source>The hourly limit that your ServiceNow admin set for this user is used up; it goes on in %n minutes.</source>
            <translation>
                <numerusform>Das Stundenlimit, das Ihr ServiceNow-Administrator für diesen Benutzer gesetzt hat, ist verbraucht; in %n Minute geht es weiter.</numerusform>
                <numerusform>Das Stundenlimit, das Ihr ServiceNow-Administrator für diesen Benutzer gesetzt hat, ist verbraucht; in %n Minuten geht es weiter.</numerusform>
            </translation>
        </message>
        <message>
            <source>The hourly limit that your ServiceNow admin set for this user is used up.</source>
            <translation>Das Stundenlimit, das Ihr ServiceNow-Administrator für diesen Benutzer gesetzt hat, ist verbraucht.</translation>
        </message>
        <message>
            <source>ServiceNow refused the sign-in (401). Causes: wrong user or secret, an expired or withdrawn token, a locked user, or a kind of sign-in that is switched off for this instance.</source>
            <translation>ServiceNow hat die Anmeldung abgelehnt (401). Mögliche Gründe: falscher Benutzer oder falsches Geheimnis, ein abgelaufenes oder zurückgezogenes Token, ein gesperrter Benutzer oder eine Art der Anmeldung, die für diese Instanz ausgeschaltet ist.</translation>
        </message>
        <message>
            <source>ServiceNow broke off (%1) while updating %2. It is checked whether it was saved before anything is tried again.</source>
            <translation>ServiceNow hat während des Änderns abgebrochen (%2): %1. Es wird nachgesehen, ob es gespeichert wurde, bevor etwas noch einmal versucht wird.</translation>
        </message>
        <message>
            <source>ServiceNow broke off while reading %1: %2</source>
            <translation>ServiceNow hat während des Lesens abgebrochen (%1): %2</translation>
        </message>
        <message>
            <source>ServiceNow does not show %1: it was deleted, or the user may not read it.</source>
            <translation>ServiceNow zeigt das nicht (%1): Es wurde gelöscht, oder der Benutzer darf es nicht lesen.</translation>
        </message>
        <message>
            <source>ServiceNow has no table %1. Is the Procurement plugin active?</source>
            <translation>ServiceNow hat keine Tabelle %1. Ist das Plugin Procurement aktiv?</translation>
        </message>
        <message>
            <source>ServiceNow failed (%1) while updating %2. It is checked whether it was saved before anything is tried again.</source>
            <translation>ServiceNow hatte während des Änderns einen Fehler: %2 (%1). Es wird nachgesehen, ob es gespeichert wurde, bevor etwas noch einmal versucht wird.</translation>
        </message>
        <message>
            <source>ServiceNow refused %1 (%2): %3</source>
            <translation>ServiceNow hat abgelehnt: %1 (%2): %3</translation>
        </message>
        <message>
            <source>it holds no result</source>
            <translation>sie enthält kein Ergebnis</translation>
        </message>
        <message>
            <source>ServiceNow&apos;s answer for %1 cannot be understood: %2.</source>
            <translation>Die Antwort von ServiceNow ist nicht zu verstehen (%1): %2.</translation>
        </message>
        <message>
            <source>the columns of %1</source>
            <translation>die Spalten von %1</translation>
        </message>
        <message>
            <source>ServiceNow names no columns of %1.</source>
            <translation>ServiceNow nennt keine Spalten von %1.</translation>
        </message>
        <message>
            <source>the notes</source>
            <translation>die Notizen</translation>
        </message>
        <message>
            <source>is no record</source>
            <translation>ist kein Datensatz</translation>
        </message>
        <message>
            <source>without sys_id</source>
            <translation>ohne sys_id</translation>
        </message>
        <message>
            <source>The record %1 of %2 cannot be understood: %3 is %4, which %5.</source>
            <translation>Der Datensatz %1 von %2 ist nicht zu verstehen: In %3 steht %4; das %5.</translation>
        </message>
        <message>
            <source>is no text</source>
            <translation>ist kein Text</translation>
        </message>
        <message>
            <source>is no sys_id</source>
            <translation>ist keine sys_id</translation>
        </message>
        <message>
            <source>is no quantity</source>
            <translation>ist keine Menge</translation>
        </message>
        <message>
            <source>is no time</source>
            <translation>ist keine Zeit</translation>
        </message>
        <message>
            <source>is no date</source>
            <translation>ist kein Datum</translation>
        </message>
        <message>
            <source>is no number</source>
            <translation>ist keine Zahl</translation>
        </message>
        <message>
            <source>Nobody has signed in to ServiceNow in the browser yet. Open the connection and sign in.</source>
            <translation>Noch hat sich niemand im Browser bei ServiceNow angemeldet. Öffnen Sie die Verbindung und melden Sie sich an.</translation>
        </message>
        <message>
            <source>Sign in again in the browser: the permission given there has ended or was withdrawn.</source>
            <translation>Melden Sie sich im Browser noch einmal an: Die dort gegebene Erlaubnis ist zu Ende oder wurde zurückgezogen.</translation>
        </message>
        <message>
            <source>ServiceNow gave no token. Causes it does not tell apart: a wrong client id or secret, a wrong user or password, this kind of sign-in switched off for the instance, or no application user named on the OAuth client.</source>
            <translation>ServiceNow hat kein Token gegeben. Gründe, die es nicht unterscheidet: eine falsche Client-ID oder ein falsches Geheimnis, ein falscher Benutzer oder ein falsches Passwort, eine Art der Anmeldung, die für die Instanz ausgeschaltet ist, oder kein Anwendungsbenutzer am OAuth-Client.</translation>
        </message>
        <message>
            <source>ServiceNow&apos;s answer to the sign-in holds no token.</source>
            <translation>Die Antwort von ServiceNow auf die Anmeldung enthält kein Token.</translation>
        </message>
        <message>
            <source>the live metadata</source>
            <translation>die lebenden Metadaten</translation>
        </message>
        <message>
            <source>the dictionary</source>
            <translation>das Wörterbuch (sys_dictionary)</translation>
        </message>
        <message>
            <source>one record (types are not known)</source>
            <translation>ein Datensatz (Typen sind nicht bekannt)</translation>
        </message>
        <message>
            <source>the companies</source>
            <translation>die Firmen</translation>
        </message>
        <message>
            <source>Pick the ServiceNow vendor whose orders are followed, at most 40.</source>
            <translation>Wählen Sie den Lieferanten in ServiceNow, dessen Bestellungen verfolgt werden, höchstens 40.</translation>
        </message>
        <message>
            <source>%1 has no column for the supplier&apos;s order number (u_vendor_order_number, or TdsCpoId of TD SYNNEX&apos;s own connector). Your ServiceNow admin adds it; the connection check has the words to send.</source>
            <translation>%1 hat keine Spalte für die Auftragsnummer des Lieferanten (u_vendor_order_number, oder TdsCpoId des Connectors von TD SYNNEX). Ihr ServiceNow-Administrator fügt sie hinzu; die Verbindungsprüfung hat den fertigen Text dazu.</translation>
        </message>
        <message>
            <source>%1 has no column %2 for the number of an order.</source>
            <translation>%1 hat keine Spalte %2 für die Nummer einer Bestellung.</translation>
        </message>
        <message>
            <source>ServiceNow accepted the update of %1 but did not keep &quot;%2&quot; (%3). Ask your ServiceNow admin to grant Waybill&apos;s user write access to %3 (an ACL of operation write), or to check for a read-only setting, data policy or business rule on that column.</source>
            <translation>ServiceNow hat die Änderung angenommen (%1), aber „%2“ (%3) nicht behalten. Bitten Sie Ihren ServiceNow-Administrator, dem Benutzer von Waybill das Schreiben in %3 zu erlauben (eine ACL für write) oder nach einer Nur-Lesen-Einstellung, Datenrichtlinie oder Geschäftsregel an dieser Spalte zu sehen.</translation>
        </message>
        <message>
            <source>ServiceNow has no journal column for notes on %1. Choose another place for notes in the mapping.</source>
            <translation>ServiceNow hat an %1 keine Journalspalte für Notizen. Wählen Sie in der Zuordnung einen anderen Platz für Notizen.</translation>
        </message>
        <message>
            <source>ServiceNow no longer has the column %1 of %2. Choose another one in the mapping.</source>
            <translation>ServiceNow hat die Spalte %1 von %2 nicht mehr. Wählen Sie in der Zuordnung eine andere.</translation>
        </message>
        <message>
            <source>ServiceNow&apos;s answer while updating %1 cannot be understood. It is checked whether it was saved before anything is tried again.</source>
            <translation>Die Antwort von ServiceNow während des Änderns (%1) ist nicht zu verstehen. Es wird nachgesehen, ob es gespeichert wurde, bevor etwas noch einmal versucht wird.</translation>
        </message>
        <message>
            <source>ServiceNow&apos;s answer to a batch cannot be understood. It is checked what was saved before anything is tried again.</source>
            <translation>Die Antwort von ServiceNow auf mehrere Änderungen zugleich ist nicht zu verstehen. Es wird nachgesehen, was gespeichert wurde, bevor etwas noch einmal versucht wird.</translation>
        </message>
        <message>
            <source>line %1 of order %2</source>
            <translation>Position %1 der Bestellung %2</translation>
        </message>
        <message numerus="yes">
            <source>%n records together</source>
            <translation>
                <numerusform>%n Datensatz zusammen</numerusform>
                <numerusform>%n Datensätze zusammen</numerusform>
            </translation>
        </message>
        <message>
            <source>ServiceNow&apos;s answer to a batch does not name %1. It is checked whether it was saved.</source>
            <translation>In der Antwort von ServiceNow auf mehrere Änderungen zugleich fehlt: %1. Es wird nachgesehen, ob es gespeichert wurde.</translation>
        </message>
        <message>
            <source>Stopped before it was sent.</source>
            <translation>Angehalten, bevor es gesendet wurde.</translation>
        </message>
        <message>
            <source>The shop had a fault while it saved %1 (%2). It is checked whether it was saved before anything is tried again.</source>
            <translation>Der Shop hatte beim Speichern einen Fehler: %1 (%2). Es wird nachgesehen, ob es gespeichert wurde, bevor etwas noch einmal versucht wird.</translation>
        </message>
        <message>
            <source>The shop&apos;s key may not write. Give it the permission Read/Write in WooCommerce &gt; Settings &gt; Advanced &gt; REST API.</source>
            <translation>Der Schlüssel des Shops darf nicht schreiben. Geben Sie ihm unter WooCommerce &gt; Settings &gt; Advanced &gt; REST API die Berechtigung Read/Write.</translation>
        </message>
        <message>
            <source>The shop&apos;s key may not read. Give it the permission Read/Write in WooCommerce &gt; Settings &gt; Advanced &gt; REST API.</source>
            <translation>Der Schlüssel des Shops darf nicht lesen. Geben Sie ihm unter WooCommerce &gt; Settings &gt; Advanced &gt; REST API die Berechtigung Read/Write.</translation>
        </message>
        <message>
            <source>The shop knows the consumer key, but not this consumer secret. Enter the secret again.</source>
            <translation>Der Shop kennt den Consumer Key, aber nicht dieses Consumer Secret. Geben Sie das Secret noch einmal ein.</translation>
        </message>
        <message>
            <source>The shop refused the signature. Enter its address exactly as it stands in WordPress &gt; Settings &gt; General, and the consumer secret again.</source>
            <translation>Der Shop hat die Signatur abgelehnt. Geben Sie seine Adresse genau so ein, wie sie unter WordPress &gt; Settings &gt; General steht, und das Consumer Secret noch einmal.</translation>
        </message>
        <message>
            <source>The clocks of the shop and of this machine differ by more than 15 minutes. Set them right.</source>
            <translation>Die Uhren des Shops und dieses Rechners gehen um mehr als 15 Minuten auseinander. Stellen Sie sie richtig.</translation>
        </message>
        <message>
            <source>A security plugin of the shop closes its REST API. Allow the address /wp-json/wc/ in that plugin.</source>
            <translation>Ein Sicherheits-Plugin des Shops verschließt seine REST-Schnittstelle. Erlauben Sie in diesem Plugin die Adresse /wp-json/wc/.</translation>
        </message>
        <message>
            <source>The shop does not know this consumer key, or does not see that the connection is encrypted. Check the key; behind a proxy, WordPress has to be told of HTTPS.</source>
            <translation>Der Shop kennt diesen Consumer Key nicht, oder er sieht nicht, dass die Verbindung verschlüsselt ist. Prüfen Sie den Schlüssel; hinter einem Proxy muss WordPress von HTTPS wissen.</translation>
        </message>
        <message>
            <source>The shop refused %1: %2</source>
            <translation>Der Shop hat abgelehnt (%1): %2</translation>
        </message>
        <message>
            <source>A firewall before the shop stopped the question about %1 (%2). Allow Waybill&apos;s requests to /wp-json/wc/ there.</source>
            <translation>Eine Firewall vor dem Shop hat die Frage angehalten: %1 (%2). Erlauben Sie dort die Anfragen von Waybill an /wp-json/wc/.</translation>
        </message>
        <message>
            <source>There is no WooCommerce REST API at this address. Check the address, and that WordPress &gt; Settings &gt; Permalinks is not set to Plain.</source>
            <translation>Unter dieser Adresse gibt es keine REST-Schnittstelle von WooCommerce. Prüfen Sie die Adresse und dass WordPress &gt; Settings &gt; Permalinks nicht auf Plain steht.</translation>
        </message>
        <message>
            <source>The shop says that the request about %1 is too large.</source>
            <translation>Der Shop sagt, die Anfrage sei zu groß (%1).</translation>
        </message>
        <message>
            <source>The shop&apos;s host asks us to slow down. It is tried again later.</source>
            <translation>Der Server des Shops bittet uns, langsamer zu fragen. Es wird später wieder versucht.</translation>
        </message>
        <message>
            <source>The shop is closed for maintenance. It is tried again later.</source>
            <translation>Der Shop ist wegen Wartung geschlossen. Es wird später wieder versucht.</translation>
        </message>
        <message>
            <source>The shop had a fault of its own while it was asked for %1 (%2). It is tried again.</source>
            <translation>Der Shop hatte bei der Frage selbst einen Fehler: %1 (%2). Es wird wieder versucht.</translation>
        </message>
        <message>
            <source>The shop took too long. It is tried again.</source>
            <translation>Der Shop hat zu lange gebraucht. Es wird wieder versucht.</translation>
        </message>
        <message>
            <source>The shop refused %1 (%2).</source>
            <translation>Der Shop hat abgelehnt: %1 (%2).</translation>
        </message>
        <message>
            <source>it sent a web page. Check that WordPress &gt; Settings &gt; Permalinks is not set to Plain</source>
            <translation>er hat eine Webseite geschickt. Prüfen Sie, dass WordPress &gt; Settings &gt; Permalinks nicht auf Plain steht</translation>
        </message>
        <message>
            <source>it is no JSON</source>
            <translation>sie ist kein JSON</translation>
        </message>
        <message>
            <source>The shop&apos;s answer about %1 cannot be understood: %2.</source>
            <translation>Die Antwort des Shops ist nicht zu verstehen (%1): %2.</translation>
        </message>
        <message>
            <source>The shop does not let this key&apos;s user work with %1. Its WordPress user needs the role Shop manager.</source>
            <translation>Der Shop lässt den Benutzer dieses Schlüssels das nicht tun (%1). Sein WordPress-Benutzer braucht die Rolle Shop manager.</translation>
        </message>
        <message>
            <source>The shop has no such part of the REST API for %1. WooCommerce is switched off or too old.</source>
            <translation>Der Shop hat diesen Teil der REST-Schnittstelle nicht (%1). WooCommerce ist ausgeschaltet oder zu alt.</translation>
        </message>
        <message>
            <source>The shop does not know %1 (any more).</source>
            <translation>Das kennt der Shop nicht (mehr): %1.</translation>
        </message>
        <message>
            <source>No answer while updating %1. It is checked whether it was saved before anything is tried again.</source>
            <translation>Während des Änderns (%1) kam keine Antwort. Es wird nachgesehen, ob es gespeichert wurde, bevor etwas noch einmal versucht wird.</translation>
        </message>
        <message>
            <source>The shop&apos;s answer to updating %1 cannot be understood. It is checked whether it was saved before anything is tried again.</source>
            <translation>Die Antwort des Shops auf das Ändern (%1) ist nicht zu verstehen. Es wird nachgesehen, ob es gespeichert wurde, bevor etwas noch einmal versucht wird.</translation>
        </message>
        <message>
            <source>The shop&apos;s list of order statuses has an entry without a name.</source>
            <translation>In der Liste der Bestellstatus des Shops steht ein Eintrag ohne Namen.</translation>
        </message>
        <message>
            <source>The shop told no order statuses.</source>
            <translation>Der Shop hat keine Bestellstatus genannt.</translation>
        </message>
        <message>
            <source>Order %1 of the shop cannot be understood: %2 is %3.</source>
            <translation>Die Bestellung %1 des Shops ist nicht zu verstehen: In %2 steht %3.</translation>
        </message>
        <message>
            <source>the shipment %1 of order %2</source>
            <translation>die Sendung %1 der Bestellung %2</translation>
        </message>
        <message>
            <source>Order %1: the shop has no field %2 of %3 that can be written.</source>
            <translation>Bestellung %1: Der Shop hat kein schreibbares Feld %2 an %3.</translation>
        </message>
        <message>
            <source>Order %1 lies in the shop&apos;s trash. Nothing is written to it; a status would bring it back.</source>
            <translation>Die Bestellung %1 liegt im Papierkorb des Shops. Es wird nichts hineingeschrieben; ein Status würde sie zurückholen.</translation>
        </message>
        <message>
            <source>The shop has no order status &quot;%1&quot; (any more); order %2 keeps its own. Pick another one in the mapping.</source>
            <translation>Der Shop hat den Bestellstatus „%1“ nicht (mehr); die Bestellung %2 behält ihren. Wählen Sie in der Zuordnung einen anderen.</translation>
        </message>
        <message>
            <source>Waybill never sets an order to &quot;%1&quot;: order %2 keeps its status.</source>
            <translation>Waybill setzt eine Bestellung nie auf „%1“: Die Bestellung %2 behält ihren Status.</translation>
        </message>
        <message>
            <source>The shop does not know order %1 (any more).</source>
            <translation>Der Shop kennt die Bestellung %1 nicht (mehr).</translation>
        </message>
        <message>
            <source>The shop refused order %1: %2</source>
            <translation>Der Shop hat die Bestellung %1 abgelehnt: %2</translation>
        </message>
        <message>
            <source>The shop&apos;s answer does not tell what became of order %1. It is checked before anything is tried again.</source>
            <translation>Die Antwort des Shops sagt nicht, was aus der Bestellung %1 wurde. Es wird nachgesehen, bevor etwas noch einmal versucht wird.</translation>
        </message>
        <message>
            <source>The shop set order %1 to &quot;%2&quot; instead of &quot;%3&quot;. Look at this order in the shop.</source>
            <translation>Der Shop hat die Bestellung %1 auf „%2“ statt auf „%3“ gesetzt. Sehen Sie sich diese Bestellung im Shop an.</translation>
        </message>
        <message>
            <source>Please make a key for Waybill in WooCommerce &gt; Settings &gt; Advanced &gt; REST API &gt; Add key: a user with the role Shop manager, permission Read/Write. Send me the consumer key and the consumer secret by a safe way.</source>
            <translation>Bitte legen Sie unter WooCommerce &gt; Settings &gt; Advanced &gt; REST API &gt; Add key einen Schlüssel für Waybill an: ein Benutzer mit der Rolle Shop manager, Berechtigung Read/Write. Schicken Sie mir Consumer Key und Consumer Secret auf sicherem Weg.</translation>
        </message>
        <message>
            <source>what the shop offers</source>
            <translation>was der Shop bietet</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Verschlüsselt</translation>
        </message>
        <message>
            <source>Address answers</source>
            <translation>Adresse antwortet</translation>
        </message>
        <message>
            <source>The certificate is valid.</source>
            <translation>Das Zertifikat gilt.</translation>
        </message>
        <message>
            <source>This shop is on this machine; requests are signed.</source>
            <translation>Dieser Shop ist auf diesem Rechner; Anfragen werden signiert.</translation>
        </message>
        <message>
            <source>WordPress answers at this address, but WooCommerce is not switched on there.</source>
            <translation>Unter dieser Adresse antwortet WordPress, aber WooCommerce ist dort nicht eingeschaltet.</translation>
        </message>
        <message>
            <source>Can read orders</source>
            <translation>Kann Bestellungen lesen</translation>
        </message>
        <message>
            <source>A plugin of the shop prints warnings before its answers. They are skipped; its owner may want to know.</source>
            <translation>Ein Plugin des Shops gibt vor seinen Antworten Warnungen aus. Sie werden übersprungen; sein Betreiber möchte es vielleicht wissen.</translation>
        </message>
        <message>
            <source>the right to change orders</source>
            <translation>das Recht, Bestellungen zu ändern</translation>
        </message>
        <message>
            <source>the version of the shop</source>
            <translation>die Version des Shops</translation>
        </message>
        <message>
            <source>The key&apos;s user may not see it; that is no fault.</source>
            <translation>Der Benutzer des Schlüssels darf sie nicht sehen; das ist kein Fehler.</translation>
        </message>
        <message>
            <source>WooCommerce %1, WordPress %2, at %3</source>
            <translation>WooCommerce %1, WordPress %2, unter %3</translation>
        </message>
        <message>
            <source>The shop&apos;s list of orders never ends.</source>
            <translation>Die Liste der Bestellungen des Shops nimmt kein Ende.</translation>
        </message>
        <message>
            <source>the list of changed orders</source>
            <translation>die Liste der geänderten Bestellungen</translation>
        </message>
        <message>
            <source>the list of open orders</source>
            <translation>die Liste der offenen Bestellungen</translation>
        </message>
        <message>
            <source>the orders</source>
            <translation>die Bestellungen</translation>
        </message>
        <message>
            <source>the shipments of order %1</source>
            <translation>die Sendungen der Bestellung %1</translation>
        </message>
        <message>
            <source>the notes of order %1</source>
            <translation>die Notizen der Bestellung %1</translation>
        </message>
        <message>
            <source>the order statuses</source>
            <translation>die Bestellstatus</translation>
        </message>
        <message>
            <source>All orders of %1</source>
            <translation>Alle Bestellungen von %1</translation>
        </message>
        <message>
            <source>Order %1: the shop has no record %2.</source>
            <translation>Bestellung %1: Der Shop hat keinen Datensatz %2.</translation>
        </message>
        <message>
            <source>Order %1 lies in the shop&apos;s trash. Nothing is written to it.</source>
            <translation>Die Bestellung %1 liegt im Papierkorb des Shops. Es wird nichts hineingeschrieben.</translation>
        </message>
        <message>
            <source>Order %1 waits for its shipments, so that the customer&apos;s mail can name them. %2</source>
            <translation>Die Bestellung %1 wartet auf ihre Sendungen, damit die E-Mail an den Kunden sie nennen kann. %2</translation>
        </message>
        <message numerus="yes">
            <source>%n orders</source>
            <translation>
                <numerusform>%n Bestellung</numerusform>
                <numerusform>%n Bestellungen</numerusform>
            </translation>
        </message>
        <message>
            <source>a note of order %1</source>
            <translation>eine Notiz der Bestellung %1</translation>
        </message>
        <message>
            <source>Table for invoices</source>
            <translation>Tabelle für Rechnungen</translation>
        </message>
        <message>
            <source>%1 (%2) gets no rows: it lacks %3. The rest works.</source>
            <translation>%1 (%2) bekommt keine Zeilen: Es fehlt %3. Der Rest arbeitet.</translation>
        </message>
        <message>
            <source>Please give Waybill&apos;s user the right to read and make records of %1 (%2), with %3.</source>
            <translation>Bitte geben Sie dem Benutzer von Waybill das Recht, Datensätze von %1 (%2) zu lesen und anzulegen, mit: %3.</translation>
        </message>
        <message>
            <source>%1 (%2) can get a row for each invoice. Its column %3 is an integer: an invoice number with letters or a leading zero gets none.</source>
            <translation>%1 (%2) kann eine Zeile je Rechnung bekommen. Die Spalte %3 ist eine ganze Zahl: Eine Rechnungsnummer mit Buchstaben oder führender Null bekommt keine.</translation>
        </message>
        <message>
            <source>%1 (%2) can get a row for each invoice.</source>
            <translation>%1 (%2) kann eine Zeile je Rechnung bekommen.</translation>
        </message>
        <message>
            <source>a column &quot;Invoice No&quot; that may be written</source>
            <translation>eine Spalte „Invoice No“, die geschrieben werden darf</translation>
        </message>
        <message>
            <source>a column &quot;Purchase Order&quot; that refers to the order and may be written</source>
            <translation>eine Spalte „Purchase Order“, die auf die Bestellung verweist und geschrieben werden darf</translation>
        </message>
        <message>
            <source>Invoice %1 of PO %2 has no row in %3: its column %4 holds whole numbers up to %5 only. Ask your ServiceNow admin to make it a string.</source>
            <translation>Die Rechnung %1 zur Bestellung %2 hat keine Zeile in %3: Die Spalte %4 nimmt nur ganze Zahlen bis %5. Bitten Sie Ihren ServiceNow-Administrator, einen Text daraus zu machen.</translation>
        </message>
        <message>
            <source>Invoice %1 of PO %2 has no row in %3: its column %4 holds %5 characters. Ask your ServiceNow admin to make it longer.</source>
            <translation>Die Rechnung %1 zur Bestellung %2 hat keine Zeile in %3: Die Spalte %4 fasst %5 Zeichen. Bitten Sie Ihren ServiceNow-Administrator, sie zu verlängern.</translation>
        </message>
        <message>
            <source>ServiceNow took a row for invoice %1 of PO %2 but did not keep %3. Ask your ServiceNow admin to grant Waybill&apos;s user the right to write it (an ACL of operation create and write), or to check for a data policy or business rule on that table.</source>
            <translation>ServiceNow hat eine Zeile für die Rechnung %1 zur Bestellung %2 angenommen, aber dies nicht behalten: %3. Bitten Sie Ihren ServiceNow-Administrator, dem Benutzer von Waybill das Schreiben zu erlauben (eine ACL für create und write) oder nach einer Datenrichtlinie oder Geschäftsregel an dieser Tabelle zu sehen.</translation>
        </message>
        <message>
            <source>The supplier no longer names invoice %1 for PO %2. Its row in %3 stays: Waybill removes nothing from ServiceNow. Remove it there if it is wrong.</source>
            <translation>Der Lieferant nennt die Rechnung %1 zur Bestellung %2 nicht mehr. Ihre Zeile in %3 bleibt: Waybill entfernt nichts aus ServiceNow. Entfernen Sie sie dort, wenn sie falsch ist.</translation>
        </message>
        <message>
            <source>ServiceNow has no table for invoices that Waybill may write. Choose another place in the mapping.</source>
            <translation>ServiceNow hat keine Tabelle für Rechnungen, die Waybill schreiben darf. Wählen Sie in der Zuordnung einen anderen Platz.</translation>
        </message>
        <message>
            <source>invoice %1 of PO %2</source>
            <translation>Rechnung %1 zur Bestellung %2</translation>
        </message>
        <message>
            <source>ServiceNow&apos;s answer while adding %1 cannot be understood. It is checked whether it was saved before anything is tried again.</source>
            <translation>Die Antwort von ServiceNow während des Hinzufügens (%1) ist nicht zu verstehen. Es wird nachgesehen, ob es gespeichert wurde, bevor etwas noch einmal versucht wird.</translation>
        </message>
        <message>
            <source> and </source>
            <translation> und </translation>
        </message>
        <message>
            <source>ServiceNow cannot be asked for &quot;%1&quot; in %2: the value holds a sign that its queries use themselves.</source>
            <translation>ServiceNow kann in %2 nicht nach „%1“ gefragt werden: Der Wert enthält ein Zeichen, das seine Abfragen selbst benutzen.</translation>
        </message>
        <message>
            <source>ServiceNow cannot be asked for &quot;%1&quot; in a list: it holds a comma.</source>
            <translation>ServiceNow kann in einer Liste nicht nach „%1“ gefragt werden: Es enthält ein Komma.</translation>
        </message>
        <message>
            <source>You may look at everything in %1 and change nothing: your role there is viewer. Its administrator gives you another one.</source>
            <translation>Sie dürfen in %1 alles ansehen und nichts ändern: Ihre Rolle dort ist Betrachter. Der Administrator gibt Ihnen eine andere.</translation>
        </message>
        <message>
            <source>The data are on a server. A backup is put into an empty database there: waybillctl database copy FILE ADDRESS.</source>
            <translation>Die Daten liegen auf einem Server. Eine Sicherung kommt dort in eine leere Datenbank: waybillctl database copy DATEI ADRESSE.</translation>
        </message>
        <message>
            <source>Another Waybill holds this data folder; this one may only read.</source>
            <translation>Ein anderes Waybill hat diesen Datenordner; dieses darf nur lesen.</translation>
        </message>
        <message>
            <source>It is asked for, but no computer is looking at orders right now. Start waybillctl serve on a server, or let this computer do the work (Settings, Team database).</source>
            <translation>Es ist angefordert, aber gerade sieht kein Computer Bestellungen an. Starten Sie waybillctl serve auf einem Server, oder lassen Sie diesen Computer die Arbeit tun (Einstellungen, Team-Datenbank).</translation>
        </message>
        <message>
            <source>Not sent: this took so long that another computer took the order over.</source>
            <translation>Nicht gesendet: Es dauerte so lange, dass ein anderer Computer die Bestellung übernommen hat.</translation>
        </message>
        <message>
            <source>Another computer is looking at these orders right now.</source>
            <translation>Ein anderer Computer sieht sich diese Bestellungen gerade an.</translation>
        </message>
        <message>
            <source>%1: %2. Look whether the disk is full or the folder may not be written.</source>
            <translation>%1: %2. Sehen Sie nach, ob der Datenträger voll ist oder der Ordner nicht geschrieben werden darf.</translation>
        </message>
        <message>
            <source>The older file cannot be replaced</source>
            <translation>Die ältere Datei lässt sich nicht ersetzen</translation>
        </message>
        <message>
            <source>The backup cannot be kept</source>
            <translation>Die Sicherung lässt sich nicht aufheben</translation>
        </message>
        <message>
            <source>The folder of the backup cannot be made</source>
            <translation>Der Ordner der Sicherung lässt sich nicht anlegen</translation>
        </message>
        <message>
            <source>This file holds the data in use; choose another name for the backup.</source>
            <translation>In dieser Datei stehen die Daten, mit denen gearbeitet wird; wählen Sie für die Sicherung einen anderen Namen.</translation>
        </message>
        <message>
            <source>An old backup cannot be removed</source>
            <translation>Eine alte Sicherung lässt sich nicht entfernen</translation>
        </message>
        <message>
            <source>There is no file %1.</source>
            <translation>Die Datei %1 gibt es nicht.</translation>
        </message>
        <message>
            <source>%1 is no backup of Waybill&apos;s.</source>
            <translation>%1 ist keine Sicherung von Waybill.</translation>
        </message>
        <message>
            <source>The backup %1 is damaged; nothing was changed. Take an earlier one.</source>
            <translation>Die Sicherung %1 ist beschädigt; nichts wurde geändert. Nehmen Sie eine frühere.</translation>
        </message>
        <message>
            <source>The backup cannot be copied into the data folder</source>
            <translation>Die Sicherung lässt sich nicht in den Datenordner kopieren</translation>
        </message>
        <message>
            <source>The data in use cannot be set aside</source>
            <translation>Die Daten, mit denen gearbeitet wird, lassen sich nicht beiseite legen</translation>
        </message>
        <message>
            <source>The backup cannot be put in place</source>
            <translation>Die Sicherung lässt sich nicht einsetzen</translation>
        </message>
        <message>
            <source>There is a connection called %1 already.</source>
            <translation>Eine Verbindung namens %1 gibt es schon.</translation>
        </message>
        <message>
            <source>There is no connection %1.</source>
            <translation>Die Verbindung %1 gibt es nicht.</translation>
        </message>
        <message>
            <source>A template still uses this connection. Remove the template first.</source>
            <translation>Eine Vorlage benutzt diese Verbindung noch. Entfernen Sie zuerst die Vorlage.</translation>
        </message>
        <message>
            <source>There is no database in this folder yet: %1</source>
            <translation>In diesem Ordner ist noch keine Datenbank: %1</translation>
        </message>
        <message>
            <source>This data was written by a newer Waybill (schema %1, this program knows %2). Nothing was touched; use the newer program.</source>
            <translation>Diese Daten hat ein neueres Waybill geschrieben (Schema %1, dieses Programm kennt %2). Nichts wurde angerührt; nehmen Sie das neuere Programm.</translation>
        </message>
        <message>
            <source>This data was written by an older Waybill (schema %1, this program reads %2). Start a sync once; it brings the data up to date.</source>
            <translation>Diese Daten hat ein älteres Waybill geschrieben (Schema %1, dieses Programm liest %2). Starten Sie einmal einen Abgleich; er bringt die Daten auf den neuen Stand.</translation>
        </message>
        <message>
            <source>The copy of the data before its upgrade cannot be kept: %1</source>
            <translation>Die Kopie der Daten vor ihrer Umstellung lässt sich nicht aufheben: %1</translation>
        </message>
        <message>
            <source>The two databases are not built alike, so nothing was copied.</source>
            <translation>Die beiden Datenbanken sind verschieden gebaut, deshalb wurde nichts kopiert.</translation>
        </message>
        <message>
            <source>The database that is to take the copy holds data already. Nothing was changed; name an empty one.</source>
            <translation>Die Datenbank, die die Kopie aufnehmen soll, enthält schon Daten. Nichts wurde geändert; nennen Sie eine leere.</translation>
        </message>
        <message>
            <source>The two databases are of different versions (schema %1 and %2). Bring the older one up to date first.</source>
            <translation>Die beiden Datenbanken haben verschiedene Fassungen (Schema %1 und %2). Bringen Sie zuerst die ältere auf den neuen Stand.</translation>
        </message>
        <message>
            <source>The copy did not hold what was copied, so it was taken back.</source>
            <translation>In der Kopie stand nicht, was kopiert wurde, deshalb wurde sie zurückgenommen.</translation>
        </message>
        <message>
            <source>There is no database %1. An administrator makes it: waybillctl database init.</source>
            <translation>Die Datenbank %1 gibt es nicht. Ein Administrator legt sie an: waybillctl database init.</translation>
        </message>
        <message>
            <source>The server of the database %1 could not show a certificate that this machine trusts. Put its authority into ~/.postgresql/root.crt, or name it in the address: ?sslrootcert=FILE.</source>
            <translation>Der Server der Datenbank %1 konnte kein Zertifikat zeigen, dem dieser Rechner traut. Legen Sie seine Zertifizierungsstelle in ~/.postgresql/root.crt ab, oder nennen Sie sie in der Adresse: ?sslrootcert=DATEI.</translation>
        </message>
        <message>
            <source>The server of the database %1 takes nobody at the moment. Try again in a moment.</source>
            <translation>Der Server der Datenbank %1 nimmt gerade niemanden an. Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>You may not enter the database %1. Its administrator gives you a role: waybillctl database grant.</source>
            <translation>Sie dürfen die Datenbank %1 nicht betreten. Der Administrator gibt Ihnen eine Rolle: waybillctl database grant.</translation>
        </message>
        <message>
            <source>The server of the database %1 cannot be reached. Look at the network and whether the server runs; Waybill goes on by itself when it is back.</source>
            <translation>Der Server der Datenbank %1 ist nicht zu erreichen. Sehen Sie nach dem Netz und ob der Server läuft; Waybill macht von selbst weiter, wenn er wieder da ist.</translation>
        </message>
        <message>
            <source>This machine lacks the driver for PostgreSQL. Install it (Debian: libqt6sql6-psql) and start again.</source>
            <translation>Diesem Rechner fehlt der Treiber für PostgreSQL. Installieren Sie ihn (Debian: libqt6sql6-psql) und starten Sie noch einmal.</translation>
        </message>
        <message>
            <source>The database %1 is not set up for Waybill yet. An administrator does it once: waybillctl database init.</source>
            <translation>Die Datenbank %1 ist noch nicht für Waybill eingerichtet. Ein Administrator tut das einmal: waybillctl database init.</translation>
        </message>
        <message>
            <source>The database %1 was written by an older Waybill (schema %2, this program knows %3). An administrator brings it up to date: waybillctl database upgrade.</source>
            <translation>Die Datenbank %1 hat ein älteres Waybill geschrieben (Schema %2, dieses Programm kennt %3). Ein Administrator bringt sie auf den neuen Stand: waybillctl database upgrade.</translation>
        </message>
        <message>
            <source>The database server is PostgreSQL %1; Waybill needs 15 or newer.</source>
            <translation>Der Datenbankserver ist PostgreSQL %1; Waybill braucht 15 oder neuer.</translation>
        </message>
        <message>
            <source>The database %1 keeps its texts in %2 and not in UTF8, which would lose characters. Make one with ENCODING &apos;UTF8&apos;.</source>
            <translation>Die Datenbank %1 hält ihre Texte in %2 und nicht in UTF8; dabei gingen Zeichen verloren. Legen Sie eine mit ENCODING &apos;UTF8&apos; an.</translation>
        </message>
        <message>
            <source>You have no role in the database %1. An administrator of Waybill gives you one: waybillctl database grant viewer|operator|administrator NAME.</source>
            <translation>Sie haben in der Datenbank %1 keine Rolle. Ein Administrator von Waybill gibt Ihnen eine: waybillctl database grant viewer|operator|administrator NAME.</translation>
        </message>
        <message>
            <source>The database %1 lacks a part of Waybill&apos;s data. Put back the last good backup of the server.</source>
            <translation>In der Datenbank %1 fehlt ein Teil der Daten von Waybill. Spielen Sie die letzte gute Sicherung des Servers zurück.</translation>
        </message>
        <message>
            <source>This order has no turn: it is not followed (any more).</source>
            <translation>Diese Bestellung kommt nicht an die Reihe: Sie wird nicht (mehr) verfolgt.</translation>
        </message>
        <message>
            <source>Another process</source>
            <translation>Ein anderer Prozess</translation>
        </message>
        <message>
            <source>Another process (%1)</source>
            <translation>Ein anderer Prozess (%1)</translation>
        </message>
        <message>
            <source>%1 is already syncing with the data in %2. Wait until it is done, or stop it.</source>
            <translation>%1 gleicht mit den Daten in %2 schon ab. Warten Sie, bis er fertig ist, oder beenden Sie ihn.</translation>
        </message>
        <message>
            <source>The lock file %1 cannot be made: %2</source>
            <translation>Die Sperrdatei %1 lässt sich nicht anlegen: %2</translation>
        </message>
        <message>
            <source>the folder refuses it</source>
            <translation>der Ordner verweigert es</translation>
        </message>
        <message>
            <source>This hold is not open (any more).</source>
            <translation>Diese Frage ist nicht (mehr) offen.</translation>
        </message>
        <message>
            <source>Who sets the line must be named.</source>
            <translation>Wer die Zeile setzt, muss genannt sein.</translation>
        </message>
        <message>
            <source>This is a database, but not one of Waybill&apos;s. Nothing was touched.</source>
            <translation>Das ist eine Datenbank, aber keine von Waybill. Nichts wurde angerührt.</translation>
        </message>
        <message>
            <source>A part of the program is missing: %1</source>
            <translation>Ein Teil des Programms fehlt: %1</translation>
        </message>
        <message>
            <source>A write&apos;s outcome was to be changed after it was settled.</source>
            <translation>Der Ausgang eines Schreibens sollte geändert werden, nachdem er feststand.</translation>
        </message>
        <message>
            <source>You have no role in this database. An administrator of Waybill gives you one: waybillctl database grant viewer|operator|administrator NAME.</source>
            <translation>Sie haben in dieser Datenbank keine Rolle. Ein Administrator von Waybill gibt Ihnen eine: waybillctl database grant viewer|operator|administrator NAME.</translation>
        </message>
        <message>
            <source>The database allows this to the role administrator only. Nothing was changed; ask an administrator of Waybill, who does it or gives you the role.</source>
            <translation>Die Datenbank erlaubt das nur der Rolle Administrator. Nichts wurde geändert; fragen Sie einen Administrator von Waybill, der es tut oder Ihnen die Rolle gibt.</translation>
        </message>
        <message>
            <source>The database allows this to the roles operator and administrator only. Nothing was changed; ask an administrator of Waybill for the role.</source>
            <translation>Die Datenbank erlaubt das nur den Rollen Bediener und Administrator. Nichts wurde geändert; bitten Sie einen Administrator von Waybill um die Rolle.</translation>
        </message>
        <message>
            <source>The database refused the change: it contradicts what is stored.</source>
            <translation>Die Datenbank hat die Änderung abgelehnt: Sie widerspricht dem, was gespeichert ist.</translation>
        </message>
        <message>
            <source>Somebody else changed the same orders at the same moment. Nothing was changed; try again in a moment.</source>
            <translation>Jemand anders hat im selben Augenblick dieselben Bestellungen geändert. Nichts wurde geändert; versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>The database server has no room for more at the moment (connections or memory). Nothing was changed; try again in a moment.</source>
            <translation>Der Datenbankserver hat gerade keinen Platz für mehr (Verbindungen oder Speicher). Nichts wurde geändert; versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>The database cannot keep one of these values.</source>
            <translation>Die Datenbank kann einen dieser Werte nicht aufnehmen.</translation>
        </message>
        <message>
            <source>The database server has trouble of its own (its disk or its files). Nothing was changed; its administrator finds more in its log.</source>
            <translation>Der Datenbankserver hat selbst Schwierigkeiten (sein Datenträger oder seine Dateien). Nichts wurde geändert; sein Administrator findet mehr in seinem Protokoll.</translation>
        </message>
        <message>
            <source>The database refused a statement.</source>
            <translation>Die Datenbank hat eine Anweisung abgelehnt.</translation>
        </message>
        <message>
            <source>The connection to the database server was cut. What was under way is not stored; Waybill connects again by itself and goes on.</source>
            <translation>Die Verbindung zum Datenbankserver ist abgerissen. Was unterwegs war, ist nicht gespeichert; Waybill verbindet sich von selbst wieder und macht weiter.</translation>
        </message>
        <message>
            <source>The database is in use by somebody else. Nothing was changed; try again in a moment.</source>
            <translation>Die Datenbank wird gerade von jemand anderem benutzt. Nichts wurde geändert; versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>The database server is just starting or stopping. Nothing was changed; try again in a moment.</source>
            <translation>Der Datenbankserver startet oder endet gerade. Nichts wurde geändert; versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>The database server stopped a statement that took too long. Nothing was changed; try again in a moment.</source>
            <translation>Der Datenbankserver hat eine Anweisung angehalten, die zu lange dauerte. Nichts wurde geändert; versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>The database may only be read: it was opened for reading, or the server is a standby. Nothing was changed.</source>
            <translation>Die Datenbank darf nur gelesen werden: Sie wurde zum Lesen geöffnet, oder der Server ist ein Reserveserver. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>The database cannot grow: the disk of its server is full. Nothing was changed; make room and try again.</source>
            <translation>Die Datenbank kann nicht wachsen: Der Datenträger ihres Servers ist voll. Nichts wurde geändert; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>This database lacks a table of Waybill&apos;s. Set it up with waybillctl database init, or name another.</source>
            <translation>In dieser Datenbank fehlt eine Tabelle von Waybill. Richten Sie sie mit waybillctl database init ein, oder nennen Sie eine andere.</translation>
        </message>
        <message>
            <source>A run that never began cannot end.</source>
            <translation>Ein Lauf, der nie begann, kann nicht enden.</translation>
        </message>
        <message>
            <source>The address of the database cannot be used: %1 It looks like postgresql://user@host:5432/database.</source>
            <translation>Die Adresse der Datenbank lässt sich nicht benutzen: %1 Sie sieht aus wie postgresql://benutzer@rechner:5432/datenbank.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is no port.</source>
            <translation>„%1“ ist kein Port.</translation>
        </message>
        <message>
            <source>it must name one host.</source>
            <translation>sie muss einen Rechner nennen.</translation>
        </message>
        <message>
            <source>a password has no place in it. Keep it in ~/.pgpass or in PGPASSWORD.</source>
            <translation>ein Passwort hat darin keinen Platz. Es gehört in ~/.pgpass oder in PGPASSWORD.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is no option of it that Waybill knows.</source>
            <translation>„%1“ ist keine Option, die Waybill kennt.</translation>
        </message>
        <message>
            <source>it has not the form of one.</source>
            <translation>sie hat nicht die Form einer Adresse.</translation>
        </message>
        <message>
            <source>the name of the database is missing behind the host.</source>
            <translation>hinter dem Rechner fehlt der Name der Datenbank.</translation>
        </message>
        <message>
            <source>The user may not make databases. Somebody who may says CREATE DATABASE %1, or gives the right to.</source>
            <translation>Der Benutzer darf keine Datenbanken anlegen. Wer es darf, sagt CREATE DATABASE %1 oder gibt das Recht dazu.</translation>
        </message>
        <message>
            <source>The user may not make roles at this server. Let an administrator of the server do this once (a user with CREATEROLE).</source>
            <translation>Der Benutzer darf auf diesem Server keine Rollen anlegen. Lassen Sie das einmal einen Administrator des Servers tun (einen Benutzer mit CREATEROLE).</translation>
        </message>
        <message>
            <source>The user may not make a schema in this database. Let its owner do this, or somebody who has CREATE on it.</source>
            <translation>Der Benutzer darf in dieser Datenbank kein Schema anlegen. Lassen Sie das ihren Eigentümer tun oder jemanden, der CREATE daran hat.</translation>
        </message>
        <message>
            <source>The database %1 is not set up for Waybill yet: waybillctl database init.</source>
            <translation>Die Datenbank %1 ist noch nicht für Waybill eingerichtet: waybillctl database init.</translation>
        </message>
        <message>
            <source>Only the role administrator may bring the database up to date. Nothing was changed.</source>
            <translation>Nur die Rolle Administrator darf die Datenbank auf den neuen Stand bringen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Roles are kept by a PostgreSQL server; a file of one&apos;s own has none.</source>
            <translation>Rollen hält ein PostgreSQL-Server; eine eigene Datei hat keine.</translation>
        </message>
        <message>
            <source>The server knows no user %1. Somebody who may makes it first: CREATE ROLE %1 LOGIN.</source>
            <translation>Der Server kennt keinen Benutzer %1. Wer es darf, legt ihn zuerst an: CREATE ROLE %1 LOGIN.</translation>
        </message>
        <message>
            <source>The role administrator is given and taken by an administrator of the server (a user with CREATEROLE).</source>
            <translation>Die Rolle Administrator gibt und nimmt ein Administrator des Servers (ein Benutzer mit CREATEROLE).</translation>
        </message>
        <message>
            <source>Roles are given by administrators of Waybill. Nothing was changed.</source>
            <translation>Rollen geben die Administratoren von Waybill. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>An order without a snapshot cannot be settled.</source>
            <translation>Eine Bestellung ohne Stand lässt sich nicht abschließen.</translation>
        </message>
        <message>
            <source>There is no such change in the history (any more).</source>
            <translation>Diese Änderung steht nicht (mehr) im Verlauf.</translation>
        </message>
        <message>
            <source>The database is in use by another process. Nothing was changed; try again in a moment.</source>
            <translation>Die Datenbank wird gerade von einem anderen Prozess benutzt. Nichts wurde geändert; versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>The database cannot grow: the disk is full. Nothing was changed; make room and try again.</source>
            <translation>Die Datenbank kann nicht wachsen: Der Datenträger ist voll. Nichts wurde geändert; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The database was opened for reading only, or its file may not be changed.</source>
            <translation>Die Datenbank wurde nur zum Lesen geöffnet, oder ihre Datei darf nicht geändert werden.</translation>
        </message>
        <message>
            <source>The disk refused to read or write the database. Nothing was changed.</source>
            <translation>Der Datenträger ließ die Datenbank nicht lesen oder schreiben. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>The database file cannot be opened. Look at the folder&apos;s rights.</source>
            <translation>Die Datenbankdatei lässt sich nicht öffnen. Sehen Sie nach den Rechten des Ordners.</translation>
        </message>
        <message>
            <source>The data folder cannot be made: %1</source>
            <translation>Der Datenordner lässt sich nicht anlegen: %1</translation>
        </message>
        <message>
            <source>The template %1 cannot be stored: its name is taken, or one of its connections is gone.</source>
            <translation>Die Vorlage %1 lässt sich nicht speichern: Ihr Name ist vergeben, oder eine ihrer Verbindungen ist weg.</translation>
        </message>
        <message>
            <source>There is no such template (any more).</source>
            <translation>Diese Vorlage gibt es nicht (mehr).</translation>
        </message>
        <message>
            <source>A transaction was committed twice.</source>
            <translation>Eine Transaktion wurde zweimal abgeschlossen.</translation>
        </message>
        <message>
            <source>A part of this change failed, so all of it was taken back.</source>
            <translation>Ein Teil dieser Änderung ist fehlgeschlagen, deshalb wurde alles zurückgenommen.</translation>
        </message>
        <message>
            <source>%1 Written: %2.</source>
            <translation>%1 Geschrieben: %2.</translation>
        </message>
        <message>
            <source>viewer</source>
            <translation>Betrachter</translation>
        </message>
        <message>
            <source>operator</source>
            <translation>Bearbeiter</translation>
        </message>
        <message>
            <source>administrator</source>
            <translation>Administrator</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>%1 answers, but it is not set up for Waybill yet. Its administrator does that once: waybillctl database init.</source>
            <translation>%1 antwortet, ist aber noch nicht für Waybill eingerichtet. Der Administrator tut das einmal: waybillctl database init.</translation>
        </message>
        <message>
            <source>%1 answers, but it was written by an older Waybill. Its administrator brings it up to date: waybillctl database upgrade.</source>
            <translation>%1 antwortet, wurde aber von einem älteren Waybill geschrieben. Der Administrator bringt es auf den neuen Stand: waybillctl database upgrade.</translation>
        </message>
        <message>
            <source>%1 answers, but it was written by a newer Waybill than this one. Install that on this computer.</source>
            <translation>%1 antwortet, wurde aber von einem neueren Waybill geschrieben als diesem. Installieren Sie jenes auf diesem Computer.</translation>
        </message>
        <message>
            <source>%1 answers, but you have no role there. Its administrator gives you one: waybillctl database grant.</source>
            <translation>%1 antwortet, aber Sie haben dort keine Rolle. Der Administrator gibt Ihnen eine: waybillctl database grant.</translation>
        </message>
        <message>
            <source>%1 is ready and empty. Your role there is %2.</source>
            <translation>%1 ist bereit und leer. Ihre Rolle dort: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%1 is ready and holds %n account(s). Your role there is %2.</source>
            <translation>
                <numerusform>%1 ist bereit und enthält %n Konto. Ihre Rolle dort: %2.</numerusform>
                <numerusform>%1 ist bereit und enthält %n Konten. Ihre Rolle dort: %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>These data are on a server already. waybillctl database copy moves them to another one.</source>
            <translation>Diese Daten liegen schon auf einem Server. waybillctl database copy bringt sie auf einen anderen.</translation>
        </message>
        <message>
            <source>Orders are being looked at right now. Move the data when that has ended.</source>
            <translation>Gerade werden Bestellungen angesehen. Ziehen Sie mit den Daten um, wenn das zu Ende ist.</translation>
        </message>
        <message>
            <source>with mails to customers</source>
            <translation>mit Mails an Kunden</translation>
        </message>
        <message>
            <source>The data file %1 is damaged. Nothing was changed or deleted, and nothing is synced.</source>
            <translation>Die Datendatei %1 ist beschädigt. Nichts wurde geändert oder gelöscht, und nichts wird abgeglichen.</translation>
        </message>
        <message>
            <source>The newest whole backup is of %1. Waybill can go on with that: every order is read anew before anything is written.</source>
            <translation>Die neueste heile Sicherung ist vom %1. Damit kann Waybill weiterarbeiten: Jede Bestellung wird neu gelesen, bevor etwas geschrieben wird.</translation>
        </message>
        <message>
            <source>There is no whole backup in %1. Put one there, or move the damaged file away to begin anew.</source>
            <translation>In %1 ist keine heile Sicherung. Legen Sie eine dorthin, oder nehmen Sie die beschädigte Datei weg, um neu zu beginnen.</translation>
        </message>
        <message>
            <source>The data are on a server. Its administrator puts back the last good backup of the server.</source>
            <translation>Die Daten sind auf einem Server. Sein Administrator spielt die letzte gute Sicherung des Servers zurück.</translation>
        </message>
        <message>
            <source>The data are in use and whole. Nothing was done.</source>
            <translation>Die Daten sind in Gebrauch und heil. Nichts wurde getan.</translation>
        </message>
        <message>
            <source>the damaged file is kept as %1</source>
            <translation>die beschädigte Datei liegt als %1 bereit</translation>
        </message>
        <message numerus="yes">
            <source>The clock of this computer is %n minute(s) behind that of the server of %1. Turns come at the wrong time; set the clock that is wrong.</source>
            <translation>
                <numerusform>Die Uhr dieses Computers geht %n Minute gegen die des Servers von %1 nach. Bestellungen kommen zur falschen Zeit an die Reihe; stellen Sie die Uhr, die falsch geht.</numerusform>
                <numerusform>Die Uhr dieses Computers geht %n Minuten gegen die des Servers von %1 nach. Bestellungen kommen zur falschen Zeit an die Reihe; stellen Sie die Uhr, die falsch geht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The clock of this computer is %n minute(s) ahead of that of the server of %1. Turns come at the wrong time; set the clock that is wrong.</source>
            <translation>
                <numerusform>Die Uhr dieses Computers geht %n Minute gegen die des Servers von %1 vor. Bestellungen kommen zur falschen Zeit an die Reihe; stellen Sie die Uhr, die falsch geht.</numerusform>
                <numerusform>Die Uhr dieses Computers geht %n Minuten gegen die des Servers von %1 vor. Bestellungen kommen zur falschen Zeit an die Reihe; stellen Sie die Uhr, die falsch geht.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 works again. What waited for it is looked at now.</source>
            <translation>%1 arbeitet wieder. Was darauf gewartet hat, wird jetzt angesehen.</translation>
        </message>
        <message>
            <source>of this computer</source>
            <translation>dieses Computers</translation>
        </message>
        <message>
            <source>It is set in Settings, Network, or with the account.</source>
            <translation>Er steht unter Einstellungen, Netzwerk, oder beim Konto.</translation>
        </message>
        <message>
            <source>The proxy %1 on the way to %2 refuses the user name and password, or wants some. %3 %2 itself was not asked.</source>
            <translation>Der Proxy %1 auf dem Weg zu %2 nimmt Benutzername und Kennwort nicht an oder verlangt welche. %3 %2 selbst wurde nicht gefragt.</translation>
        </message>
        <message>
            <source>The proxy %1 on the way to %2 cannot be reached. %3</source>
            <translation>Der Proxy %1 auf dem Weg zu %2 ist nicht zu erreichen. %3</translation>
        </message>
        <message>
            <source>The proxy %1 on the way to %2 gave no answer or cut the connection. %3</source>
            <translation>Der Proxy %1 auf dem Weg zu %2 hat nicht geantwortet oder die Verbindung getrennt. %3</translation>
        </message>
        <message>
            <source>The data file %1 is whole. Nothing was done.</source>
            <translation>Die Datendatei %1 ist heil. Nichts wurde getan.</translation>
        </message>
        <message>
            <source>There is no whole backup in %1. Put one there, or move the damaged file %2 away to begin anew. Nothing was touched.</source>
            <translation>In %1 ist keine heile Sicherung. Legen Sie eine dorthin, oder nehmen Sie die beschädigte Datei %2 weg, um neu zu beginnen. Nichts wurde angerührt.</translation>
        </message>
        <message>
            <source>The data file %1 is damaged.</source>
            <translation>Die Datendatei %1 ist beschädigt.</translation>
        </message>
        <message>
            <source>The database %1 refuses to let you in. Look at the user in the address and its password: in Settings, Team database, in ~/.pgpass or in PGPASSWORD.</source>
            <translation>Die Datenbank %1 lässt Sie nicht hinein. Prüfen Sie den Benutzer in der Adresse und sein Kennwort: unter Einstellungen, Team-Datenbank, in ~/.pgpass oder in PGPASSWORD.</translation>
        </message>
        <message>
            <source>The database %1 refuses to let you in as %2. Look at the user in the address and its password: in Settings, Team database, in ~/.pgpass or in PGPASSWORD.</source>
            <translation>Die Datenbank %1 lässt Sie als %2 nicht hinein. Prüfen Sie den Benutzer in der Adresse und sein Kennwort: unter Einstellungen, Team-Datenbank, in ~/.pgpass oder in PGPASSWORD.</translation>
        </message>
        <message>
            <source>The data file is damaged. Nothing was deleted; a start of Waybill says what can be done.</source>
            <translation>Die Datendatei ist beschädigt. Nichts wurde gelöscht; ein Start von Waybill sagt, was zu tun ist.</translation>
        </message>
        <message>
            <source>%1 of %2 is there now: %3 showed it late, or somebody entered it (written %4, seen %5).</source>
            <translation>%1 von %2 steht jetzt dort: %3 hat es verspätet gezeigt, oder jemand hat es eingetragen (geschrieben %4, gesehen %5).</translation>
        </message>
        <message>
            <source>%1 of %2 are there now: %3 showed them late, or somebody entered them (written %4, seen %5).</source>
            <translation>%1 von %2 stehen jetzt dort: %3 hat sie verspätet gezeigt, oder jemand hat sie eingetragen (geschrieben %4, gesehen %5).</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n Stunde</numerusform>
                <numerusform>%n Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>The clock of %1 is %2 ahead of this machine&apos;s. Times in the log may look odd; set the one that is wrong.</source>
            <translation>Die Uhr von %1 geht gegenüber diesem Rechner %2 vor. Zeiten im Protokoll können seltsam aussehen; stellen Sie die falsche.</translation>
        </message>
        <message>
            <source>The clock of %1 is %2 behind this machine&apos;s. Times in the log may look odd; set the one that is wrong.</source>
            <translation>Die Uhr von %1 geht gegenüber diesem Rechner %2 nach. Zeiten im Protokoll können seltsam aussehen; stellen Sie die falsche.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is on. Switch it off first.</source>
            <translation>„%1“ ist eingeschaltet. Schalten Sie sie zuerst aus.</translation>
        </message>
        <message>
            <source>%1 has no vendor called %2.</source>
            <translation>In %1 gibt es keinen Lieferanten namens %2.</translation>
        </message>
        <message>
            <source>Several vendors fit: %1.</source>
            <translation>Mehrere Lieferanten passen: %1.</translation>
        </message>
        <message>
            <source>%1 does not know PO %2. This does not mean it was cancelled.</source>
            <translation>%1 kennt die Bestellung %2 nicht. Das heißt nicht, dass sie storniert wurde.</translation>
        </message>
        <message>
            <source>The number is right: %1.</source>
            <translation>Die Nummer stimmt: %1.</translation>
        </message>
        <message>
            <source>%1 was asked for PO %2 and answered for PO %3. Nothing was written.</source>
            <translation>%1 wurde nach der Bestellung %2 gefragt und hat für die Bestellung %3 geantwortet. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>%1 does not know PO %2. This does not mean it was cancelled. Check the number.</source>
            <translation>%1 kennt die Bestellung %2 nicht. Das heißt nicht, dass sie storniert wurde. Prüfen Sie die Nummer.</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Noch nicht bekannt</translation>
        </message>
        <message>
            <source>Several templates follow a PO %1: %2. Say which one is meant.</source>
            <translation>Mehrere Vorlagen verfolgen eine Bestellung %1: %2. Sagen Sie, welche gemeint ist.</translation>
        </message>
    </context>
    <context>
        <name>Waybill::CoverageLine</name>
        <message numerus="yes">
            <source>%n followed:</source>
            <translation>
                <numerusform>%n verfolgt:</numerusform>
                <numerusform>%n verfolgt:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n already right</source>
            <translation>
                <numerusform>%n stimmt schon</numerusform>
                <numerusform>%n stimmen schon</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n updated</source>
            <translation>
                <numerusform>%n aktualisiert</numerusform>
                <numerusform>%n aktualisiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need you</source>
            <translation>
                <numerusform>%n braucht Sie</numerusform>
                <numerusform>%n brauchen Sie</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n fehlgeschlagen</numerusform>
                <numerusform>%n fehlgeschlagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not followed</source>
            <translation>
                <numerusform>%n nicht verfolgt</numerusform>
                <numerusform>%n nicht verfolgt</numerusform>
            </translation>
        </message>
        <message>
            <source>Orders: %1</source>
            <translation>Bestellungen: %1</translation>
        </message>
        <message>
            <source>Show these orders</source>
            <translation>Diese Bestellungen zeigen</translation>
        </message>
        <message>
            <source>Show these orders. %1</source>
            <translation>Diese Bestellungen zeigen. %1</translation>
        </message>
        <message>
            <source>They wait for a decision. “Needs you” on the Overview counts those that failed and unclear matches, too.</source>
            <translation>Sie warten auf eine Entscheidung. „Braucht Sie“ in der Übersicht zählt auch, was fehlgeschlagen ist, und unklare Zuordnungen.</translation>
        </message>
        <message>
            <source>Unclear matches are among them; the Overview lists those under “Needs you”.</source>
            <translation>Unklare Zuordnungen sind darunter; die Übersicht führt sie unter „Braucht Sie“ auf.</translation>
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
        <message>
            <source>There is no backup yet. “Back up now” makes the first one.</source>
            <translation>Es gibt noch keine Sicherung. „Jetzt sichern“ macht die erste.</translation>
        </message>
        <message>
            <source>damaged data, set aside</source>
            <translation>beschädigte Daten, beiseitegelegt</translation>
        </message>
    </context>
    <context>
        <name>Waybill::DecidePage</name>
        <message>
            <source>What needs you in %1</source>
            <translation>Was Sie in %1 braucht</translation>
        </message>
        <message>
            <source>What needs you</source>
            <translation>Was Sie braucht</translation>
        </message>
        <message>
            <source>Nothing needs you</source>
            <translation>Nichts braucht Sie</translation>
        </message>
        <message>
            <source>What you decided is carried out at the next look.</source>
            <translation>Was Sie entschieden haben, geschieht beim nächsten Mal.</translation>
        </message>
        <message>
            <source>Back to the orders</source>
            <translation>Zurück zu den Bestellungen</translation>
        </message>
    </context>
    <context>
        <name>Waybill::DeliveryPage</name>
        <message>
            <source>Tables</source>
            <translation>Tabellen</translation>
        </message>
        <message>
            <source>the last 30 days</source>
            <translation>die letzten 30 Tage</translation>
        </message>
        <message>
            <source>the last 90 days</source>
            <translation>die letzten 90 Tage</translation>
        </message>
        <message>
            <source>this year</source>
            <translation>dieses Jahr</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>alles</translation>
        </message>
        <message>
            <source>&amp;Ordered in</source>
            <translation>&amp;Bestellt in</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Saves the table shown as a spreadsheet or JSON.</source>
            <translation>Speichert die gezeigte Tabelle als Tabellenblatt oder JSON.</translation>
        </message>
        <message>
            <source>Counted in pieces against the first ETA told, so that parts of an order that came in time count as in time. Where a supplier does not say when something was delivered, it is neither in time nor late.</source>
            <translation>In Stücken gegen die zuerst genannte Ankunft gezählt, so dass rechtzeitige Teile einer Bestellung als rechtzeitig zählen. Sagt ein Lieferant nicht, wann zugestellt wurde, ist es weder rechtzeitig noch verspätet.</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Bestellungen</translation>
        </message>
        <message>
            <source>Pieces</source>
            <translation>Stücke</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>Rechtzeitig</translation>
        </message>
        <message>
            <source>Pieces in time</source>
            <translation>Stücke rechtzeitig</translation>
        </message>
        <message>
            <source>Pieces late</source>
            <translation>Stücke verspätet</translation>
        </message>
        <message>
            <source>Delivery not told</source>
            <translation>Zustellung nicht genannt</translation>
        </message>
        <message>
            <source>Days to ship</source>
            <translation>Tage bis Versand</translation>
        </message>
        <message>
            <source>Days on the way</source>
            <translation>Tage unterwegs</translation>
        </message>
        <message>
            <source>Past ETA</source>
            <translation>Ankunft vorbei</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Bestellung</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Lieferant</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Pieces owed</source>
            <translation>Ausstehende Stücke</translation>
        </message>
        <message>
            <source>First ETA</source>
            <translation>Erste Ankunft</translation>
        </message>
        <message>
            <source>ETA</source>
            <translation>Ankunft</translation>
        </message>
        <message>
            <source>Days late</source>
            <translation>Tage verspätet</translation>
        </message>
        <message>
            <source>By supplier</source>
            <translation>Nach Lieferant</translation>
        </message>
        <message>
            <source>By carrier</source>
            <translation>Nach Versender</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Versender</translation>
        </message>
        <message>
            <source>By month</source>
            <translation>Nach Monat</translation>
        </message>
        <message>
            <source>Ordered in</source>
            <translation>Bestellt in</translation>
        </message>
        <message>
            <source>Delivery performance</source>
            <translation>Liefertreue</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>%1 of what was promised came in time.</source>
            <translation>%1 des Zugesagten kam rechtzeitig.</translation>
        </message>
        <message>
            <source>No delivery with a promised day is decided yet.</source>
            <translation>Noch ist keine Lieferung mit zugesagtem Tag entschieden.</translation>
        </message>
        <message>
            <source>It left %1 days after the order on average.</source>
            <translation>Versandt wurde im Mittel %1 Tage nach der Bestellung.</translation>
        </message>
        <message>
            <source>It was on the way for %1 days.</source>
            <translation>Unterwegs war es %1 Tage.</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) are past their ETA.</source>
            <translation>
                <numerusform>%n Zeile ist über ihre Ankunft hinaus.</numerusform>
                <numerusform>%n Zeilen sind über ihre Ankunft hinaus.</numerusform>
            </translation>
        </message>
        <message>
            <source>Past ETA (%1)</source>
            <translation>Ankunft vorbei (%1)</translation>
        </message>
        <message>
            <source>not sent yet, or not told</source>
            <translation>noch nicht versandt oder nicht genannt</translation>
        </message>
        <message>
            <source>day not told</source>
            <translation>Tag nicht genannt</translation>
        </message>
    </context>
    <context>
        <name>Waybill::DetailPane</name>
        <message>
            <source>Pick an entry to see what was changed, why, and what was asked and answered.</source>
            <translation>Wählen Sie einen Eintrag, um zu sehen, was warum geändert und was gefragt und geantwortet wurde.</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Copy both</source>
            <translation>Beides kopieren</translation>
        </message>
        <message>
            <source>Changed fields</source>
            <translation>Geänderte Felder</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Danach</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>No field was changed.</source>
            <translation>Kein Feld wurde geändert.</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>No request is kept for this entry. Requests and answers are kept for 30 days unless set otherwise.</source>
            <translation>Zu diesem Eintrag ist keine Anfrage aufgehoben. Anfragen und Antworten bleiben 30 Tage, wenn nichts anderes eingestellt ist.</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Was sich änderte</translation>
        </message>
        <message>
            <source>Request and answer</source>
            <translation>Anfrage und Antwort</translation>
        </message>
        <message>
            <source>Ids</source>
            <translation>Kennungen</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Bestellung %1</translation>
        </message>
        <message>
            <source>Status at %1: %2</source>
            <translation>Status bei %1: %2</translation>
        </message>
        <message>
            <source>Resolved by %1, %2: %3</source>
            <translation>Erledigt von %1, %2: %3</translation>
        </message>
        <message>
            <source>Ignored until something changes, by %1, %2.</source>
            <translation>Übergangen, bis sich etwas ändert, von %1, %2.</translation>
        </message>
        <message>
            <source>Written and checked</source>
            <translation>Geschrieben und geprüft</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>%1 kopieren</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Bestellung</translation>
        </message>
        <message>
            <source>Number in %1</source>
            <translation>Nummer in %1</translation>
        </message>
        <message>
            <source>Supplier orders</source>
            <translation>Lieferantenaufträge</translation>
        </message>
        <message>
            <source>Tracking numbers</source>
            <translation>Sendungsnummern</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Rechnungen</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Abgleich</translation>
        </message>
        <message>
            <source>Kind of error</source>
            <translation>Art des Fehlers</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Eintrag</translation>
        </message>
    </context>
    <context>
        <name>Waybill::DoubtsPanel</name>
        <message>
            <source>%1 Is it the same order?</source>
            <translation>%1 Ist es dieselbe Bestellung?</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Follow anyway</source>
            <translation>Trotzdem verfolgen</translation>
        </message>
        <message>
            <source>It is the same order: the supplier&apos;s next answer gives it its order numbers.</source>
            <translation>Es ist dieselbe Bestellung: Die nächste Antwort des Lieferanten gibt ihr die Auftragsnummern.</translation>
        </message>
        <message>
            <source>Stop following</source>
            <translation>Nicht mehr verfolgen</translation>
        </message>
        <message>
            <source>It is another order: it is left alone until you follow it again.</source>
            <translation>Es ist eine andere Bestellung: Sie bleibt unberührt, bis Sie sie wieder verfolgen.</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) are followed; the next look asks for them.</source>
            <translation>
                <numerusform>%n Bestellung wird verfolgt; beim nächsten Mal wird nach ihr gefragt.</numerusform>
                <numerusform>%n Bestellungen werden verfolgt; beim nächsten Mal wird nach ihnen gefragt.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is no longer followed.</source>
            <translation>%1 wird nicht mehr verfolgt.</translation>
        </message>
    </context>
    <context>
        <name>Waybill::ExplainPanel</name>
        <message>
            <source>Fine: %1</source>
            <translation>In Ordnung: %1</translation>
        </message>
        <message>
            <source>This is why: %1</source>
            <translation>Daran liegt es: %1</translation>
        </message>
        <message>
            <source>Does not matter here: %1</source>
            <translation>Spielt hier keine Rolle: %1</translation>
        </message>
        <message>
            <source>Close the explanation</source>
            <translation>Erklärung schließen</translation>
        </message>
        <message>
            <source>Looking into it.</source>
            <translation>Es wird nachgesehen.</translation>
        </message>
        <message>
            <source>Explanation: %1</source>
            <translation>Erklärung: %1</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Noch einmal nachsehen</translation>
        </message>
        <message>
            <source>Copy the number</source>
            <translation>Nummer kopieren</translation>
        </message>
        <message>
            <source>The new number is asked for at the next look.</source>
            <translation>Nach der neuen Nummer wird beim nächsten Mal gefragt.</translation>
        </message>
        <message>
            <source>The number %1 is copied; search for it in %2.</source>
            <translation>Die Nummer %1 ist kopiert; suchen Sie sie in %2.</translation>
        </message>
        <message>
            <source>Looking at %1.</source>
            <translation>%1 wird angesehen.</translation>
        </message>
        <message>
            <source>%1 is followed from now on.</source>
            <translation>%1 wird ab jetzt verfolgt.</translation>
        </message>
        <message>
            <source>No pass has seen a purchase order %1 yet.</source>
            <translation>Noch kein Lauf hat eine Bestellung %1 gesehen.</translation>
        </message>
    </context>
    <context>
        <name>Waybill::ExportRow</name>
        <message>
            <source>How much of the log is written</source>
            <translation>Wie viel vom Protokoll geschrieben ist</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Export the log</source>
            <translation>Protokoll exportieren</translation>
        </message>
        <message>
            <source>Table for spreadsheets (*.csv)</source>
            <translation>Tabelle (*.csv)</translation>
        </message>
        <message>
            <source>Data (*.json)</source>
            <translation>Daten (*.json)</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>Webseite (*.html)</translation>
        </message>
        <message>
            <source>sync-activity</source>
            <translation>abgleichprotokoll</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Es wird geschrieben …</translation>
        </message>
        <message>
            <source>Writing %1 of %2 entries</source>
            <translation>%1 von %2 Einträgen werden geschrieben</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) written to %1.</source>
            <translation>
                <numerusform>%n Eintrag nach %1 geschrieben.</numerusform>
                <numerusform>%n Einträge nach %1 geschrieben.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::FactRow</name>
        <message>
            <source>separated by commas</source>
            <translation>mit Kommas getrennt</translation>
        </message>
        <message>
            <source>separated by semicolons</source>
            <translation>mit Strichpunkten getrennt</translation>
        </message>
        <message>
            <source>separated by bars</source>
            <translation>mit senkrechten Strichen getrennt</translation>
        </message>
        <message>
            <source>one a line</source>
            <translation>je Zeile eines</translation>
        </message>
        <message>
            <source>carrier before each, %1</source>
            <translation>Versender vor jeder, %1</translation>
        </message>
        <message>
            <source>the first one only</source>
            <translation>nur die erste</translation>
        </message>
        <message>
            <source>2026-03-31</source>
            <translation>2026-03-31</translation>
        </message>
        <message>
            <source>Field for %1</source>
            <translation>Feld für %1</translation>
        </message>
        <message>
            <source>When %1 is written</source>
            <translation>Wann %1 geschrieben wird</translation>
        </message>
        <message>
            <source>If empty: written once, into an empty field.
Keep yours: kept up to date until you change it by hand.
Always: overwrites what stands there.</source>
            <translation>Wenn leer: einmal geschrieben, in ein leeres Feld.
Ihres behalten: aktuell gehalten, bis Sie es von Hand ändern.
Immer: überschreibt, was dort steht.</translation>
        </message>
        <message>
            <source>Format of %1</source>
            <translation>Format von %1</translation>
        </message>
        <message>
            <source>In the status block</source>
            <translation>Im Statusblock</translation>
        </message>
        <message>
            <source>With the tracking number</source>
            <translation>Mit der Sendungsnummer</translation>
        </message>
        <message>
            <source>Choose a field</source>
            <translation>Feld wählen</translation>
        </message>
        <message>
            <source>No field fits</source>
            <translation>Kein Feld passt</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>wie es ist</translation>
        </message>
        <message>
            <source>→ %1</source>
            <translation>→ %1</translation>
        </message>
    </context>
    <context>
        <name>Waybill::FactsPage</name>
        <message>
            <source>More fields</source>
            <translation>Weitere Felder</translation>
        </message>
    </context>
    <context>
        <name>Waybill::FilterBar</name>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>Gruppieren</translation>
        </message>
        <message>
            <source>Open only</source>
            <translation>Nur offene</translation>
        </message>
        <message>
            <source>Search the log</source>
            <translation>Protokoll durchsuchen</translation>
        </message>
        <message>
            <source>Any piece of an order, tracking number, invoice or message</source>
            <translation>Ein Stück einer Bestellung, Sendungsnummer, Rechnung oder Meldung</translation>
        </message>
        <message>
            <source>Leave out what was resolved or ignored</source>
            <translation>Erledigtes und Übergangenes weglassen</translation>
        </message>
        <message>
            <source>All results</source>
            <translation>Alle Ergebnisse</translation>
        </message>
        <message>
            <source>No groups</source>
            <translation>Keine Gruppen</translation>
        </message>
        <message>
            <source>By order</source>
            <translation>Nach Bestellung</translation>
        </message>
        <message>
            <source>By sync</source>
            <translation>Nach Abgleich</translation>
        </message>
        <message>
            <source>By error</source>
            <translation>Nach Fehler</translation>
        </message>
        <message>
            <source>Saved filters</source>
            <translation>Gespeicherte Filter</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Write the entries under this filter into a file</source>
            <translation>Die Einträge unter diesem Filter in eine Datei schreiben</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Gehe zu</translation>
        </message>
        <message>
            <source>Go to the last entry of this day</source>
            <translation>Zum letzten Eintrag dieses Tages</translation>
        </message>
        <message>
            <source>Go to this day</source>
            <translation>Zu diesem Tag</translation>
        </message>
        <message>
            <source>Day to go to</source>
            <translation>Tag, zu dem es geht</translation>
        </message>
        <message>
            <source>&amp;Name of this filter:</source>
            <translation>&amp;Name dieses Filters:</translation>
        </message>
        <message>
            <source>Save filter</source>
            <translation>Filter speichern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>All templates</source>
            <translation>Alle Vorlagen</translation>
        </message>
        <message>
            <source>All systems</source>
            <translation>Alle Systeme</translation>
        </message>
        <message>
            <source>Save this filter…</source>
            <translation>Diesen Filter speichern …</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
    </context>
    <context>
        <name>Waybill::FindAnything</name>
        <message>
            <source>Find any order, screen or action</source>
            <translation>Jede Bestellung, Ansicht oder Aktion finden</translation>
        </message>
        <message>
            <source>Order, supplier order, screen or action</source>
            <translation>Bestellung, Lieferantenauftrag, Ansicht oder Aktion</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
    </context>
    <context>
        <name>Waybill::FindOrdersPage</name>
        <message>
            <source>Following reads only. Nothing changes in the system you work in.</source>
            <translation>Verfolgen liest nur. In dem System, in dem Sie arbeiten, ändert sich nichts.</translation>
        </message>
        <message>
            <source>Find orders</source>
            <translation>Bestellungen suchen</translation>
        </message>
        <message>
            <source>Looking up open purchase orders at the supplier.</source>
            <translation>Offene Bestellungen werden beim Lieferanten nachgesehen.</translation>
        </message>
        <message>
            <source>The orders could not be looked up</source>
            <translation>Die Bestellungen ließen sich nicht nachsehen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>Nothing more to follow</source>
            <translation>Nichts weiter zu verfolgen</translation>
        </message>
        <message>
            <source>Every open purchase order that the supplier knows is followed already.</source>
            <translation>Jede offene Bestellung, die der Lieferant kennt, wird schon verfolgt.</translation>
        </message>
        <message>
            <source>Back to the orders</source>
            <translation>Zurück zu den Bestellungen</translation>
        </message>
        <message numerus="yes">
            <source>%n open purchase order(s) that are not followed were found at the supplier.</source>
            <translation>
                <numerusform>%n offene, nicht verfolgte Bestellung wurde beim Lieferanten gefunden.</numerusform>
                <numerusform>%n offene, nicht verfolgte Bestellungen wurden beim Lieferanten gefunden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Follow these %n</source>
            <translation>
                <numerusform>Diese %n verfolgen</numerusform>
                <numerusform>Diese %n verfolgen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) are followed from now on.</source>
            <translation>
                <numerusform>%n Bestellung wird ab jetzt verfolgt.</numerusform>
                <numerusform>%n Bestellungen werden ab jetzt verfolgt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Follow %1. %2</source>
            <translation>%1 verfolgen. %2</translation>
        </message>
        <message>
            <source>Looking up %1 of %2 open purchase orders at the supplier…</source>
            <translation>%1 von %2 offenen Bestellungen werden beim Lieferanten nachgeschlagen…</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>You stopped before all orders were looked up; none of those looked up can be followed.</source>
            <translation>Sie haben angehalten, bevor alle Bestellungen nachgeschlagen waren; von den nachgeschlagenen lässt sich keine verfolgen.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Noch einmal nachsehen</translation>
        </message>
        <message>
            <source>You stopped before all were looked up.</source>
            <translation>Sie haben angehalten, bevor alle nachgeschlagen waren.</translation>
        </message>
    </context>
    <context>
        <name>Waybill::FollowStep</name>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Orders looked up</source>
            <translation>Nachgesehene Bestellungen</translation>
        </message>
        <message>
            <source>Your open purchase orders</source>
            <translation>Ihre offenen Bestellungen</translation>
        </message>
        <message>
            <source>Following reads only. Nothing changes in %1.</source>
            <translation>Verfolgen liest nur. In %1 ändert sich nichts.</translation>
        </message>
        <message>
            <source>Reading your open purchase orders…</source>
            <translation>Ihre offenen Bestellungen werden gelesen …</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Noch einmal nachsehen</translation>
        </message>
        <message>
            <source>Looking up %1 of %2…</source>
            <translation>%1 von %2 werden nachgesehen …</translation>
        </message>
        <message>
            <source>No open purchase orders</source>
            <translation>Keine offenen Bestellungen</translation>
        </message>
        <message>
            <source>%1 has no open purchase order for %2 at the moment. Orders you place later are found by themselves.</source>
            <translation>%1 hat derzeit keine offene Bestellung bei %2. Spätere Bestellungen werden von selbst gefunden.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of your %n open %2 purchase orders were found.</source>
            <translation>
                <numerusform>%1 von Ihrer %n offenen Bestellung bei %2 wurde gefunden.</numerusform>
                <numerusform>%1 von Ihren %n offenen Bestellungen bei %2 wurden gefunden.</numerusform>
            </translation>
        </message>
        <message>
            <source>You stopped before all were looked up.</source>
            <translation>Sie haben angehalten, bevor alle nachgesehen waren.</translation>
        </message>
        <message numerus="yes">
            <source>%n are followed already.</source>
            <translation>
                <numerusform>%n wird schon verfolgt.</numerusform>
                <numerusform>%n werden schon verfolgt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on without these</source>
            <translation>Ohne diese weiter</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>Verfolgen</translation>
        </message>
        <message numerus="yes">
            <source>Follow these %n</source>
            <translation>
                <numerusform>Diese %n verfolgen</numerusform>
                <numerusform>Diese %n verfolgen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::FoundModel</name>
        <message>
            <source>%1   %2</source>
            <comment>what was found, and what stands beside it</comment>
            <translation>%1   %2</translation>
        </message>
    </context>
    <context>
        <name>Waybill::FoundOrdersModel</name>
        <message>
            <source>%1, to be followed. %2</source>
            <translation>%1, wird verfolgt werden. %2</translation>
        </message>
        <message>
            <source>%1, not to be followed. %2</source>
            <translation>%1, wird nicht verfolgt werden. %2</translation>
        </message>
        <message>
            <source>Purchase order</source>
            <translation>Bestellung</translation>
        </message>
        <message>
            <source>Supplier&apos;s order</source>
            <translation>Auftrag des Lieferanten</translation>
        </message>
        <message>
            <source>Order at %1</source>
            <translation>Auftrag bei %1</translation>
        </message>
        <message>
            <source>What fits</source>
            <translation>Was passt</translation>
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
        <name>Waybill::HoldsPanel</name>
        <message>
            <source>(empty)</source>
            <translation>(leer)</translation>
        </message>
        <message>
            <source>Now: %1   Supplier&apos;s value: %2</source>
            <translation>Jetzt: %1   Wert des Lieferanten: %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>&quot;%1&quot; &amp;means</source>
            <translation>„%1“ &amp;bedeutet</translation>
        </message>
        <message>
            <source>Map it</source>
            <translation>Zuordnen</translation>
        </message>
        <message>
            <source>From now on this word has this meaning, in every order.</source>
            <translation>Ab jetzt hat dieses Wort diese Bedeutung, in jeder Bestellung.</translation>
        </message>
        <message>
            <source>Nothing is ticked.</source>
            <translation>Nichts ist angehakt.</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) kept. The next look carries them out.</source>
            <translation>
                <numerusform>Eine Antwort aufgehoben. Sie geschieht beim nächsten Mal.</numerusform>
                <numerusform>%n Antworten aufgehoben. Sie geschehen beim nächsten Mal.</numerusform>
            </translation>
        </message>
        <message>
            <source>&quot;%1&quot; now means %2.</source>
            <translation>„%1“ bedeutet jetzt %2.</translation>
        </message>
    </context>
    <context>
        <name>Waybill::LengthBar</name>
        <message>
            <source>Characters used and available in the field</source>
            <translation>Gebrauchte und verfügbare Zeichen im Feld</translation>
        </message>
        <message>
            <source>%1 of %2, too long</source>
            <translation>%1 von %2, zu lang</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
    </context>
    <context>
        <name>Waybill::LinesTab</name>
        <message>
            <source>Line</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>Bestellt</translation>
        </message>
        <message>
            <source>Shipped</source>
            <translation>Versandt</translation>
        </message>
        <message>
            <source>Back-ordered</source>
            <translation>Im Rückstand</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Storniert</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>ETA</source>
            <translation>Ankunft</translation>
        </message>
        <message>
            <source>Tracking</source>
            <translation>Sendungen</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Zuordnung zur Zeile</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Keeps what you chose; the order is looked at again at once.</source>
            <translation>Behält Ihre Wahl; die Bestellung wird sofort noch einmal angesehen.</translation>
        </message>
        <message>
            <source>only at %1: %2</source>
            <translation>nur bei %1: %2</translation>
        </message>
        <message>
            <source>Not ordered here</source>
            <translation>Hier nicht bestellt</translation>
        </message>
        <message>
            <source>No line of ours; listed, never written</source>
            <translation>Keine Zeile von uns; aufgeführt, nie geschrieben</translation>
        </message>
        <message>
            <source>Told as &quot;%1&quot;.</source>
            <translation>Genannt als „%1“.</translation>
        </message>
        <message>
            <source>More was shipped than ordered.</source>
            <translation>Mehr wurde versandt als bestellt.</translation>
        </message>
        <message>
            <source>Line %1 &amp;is</source>
            <translation>Zeile %1 &amp;ist</translation>
        </message>
        <message>
            <source>found by the rules: %1</source>
            <translation>von den Regeln gefunden: %1</translation>
        </message>
        <message>
            <source>not ordered here; it does not count</source>
            <translation>hier nicht bestellt; zählt nicht</translation>
        </message>
        <message>
            <source>%1&apos;s line %2: %3 %4</source>
            <translation>%1, Zeile %2: %3 %4</translation>
        </message>
        <message>
            <source>Kept. The order comes first at the next look.</source>
            <translation>Aufgehoben. Die Bestellung kommt beim nächsten Mal zuerst.</translation>
        </message>
        <message>
            <source>%1&apos;s own number of this line: %2</source>
            <translation>Eigene Nummer dieser Position in %1: %2</translation>
        </message>
    </context>
    <context>
        <name>Waybill::LookModel</name>
        <message>
            <source>written and checked</source>
            <translation>geschrieben und geprüft</translation>
        </message>
        <message>
            <source>would change: %1</source>
            <translation>würde sich ändern: %1</translation>
        </message>
        <message>
            <source>needs you</source>
            <translation>braucht Sie</translation>
        </message>
        <message>
            <source>already right</source>
            <translation>stimmt schon</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <translation>%1, %2, %3</translation>
        </message>
    </context>
    <context>
        <name>Waybill::LookPage</name>
        <message>
            <source>Copy the PO number</source>
            <translation>Bestellnummer kopieren</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Noch einmal nachsehen</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Bestellungen</translation>
        </message>
        <message>
            <source>Everything is kept; nothing is written</source>
            <translation>Alles bleibt aufgehoben; nichts wird geschrieben</translation>
        </message>
        <message>
            <source>Asks both sides anew; nothing is written</source>
            <translation>Fragt beide Seiten neu; nichts wird geschrieben</translation>
        </message>
        <message>
            <source>Look before you write</source>
            <translation>Erst ansehen, dann schreiben</translation>
        </message>
        <message>
            <source>Looking at what would change…</source>
            <translation>Es wird angesehen, was sich ändern würde …</translation>
        </message>
        <message>
            <source>No orders are followed yet, so there is nothing to write.</source>
            <translation>Noch wird keine Bestellung verfolgt, also gibt es nichts zu schreiben.</translation>
        </message>
        <message>
            <source>Write this one order</source>
            <translation>Diese eine Bestellung schreiben</translation>
        </message>
        <message>
            <source>Use the changed mapping</source>
            <translation>Geänderte Zuordnung verwenden</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>Einschalten</translation>
        </message>
        <message numerus="yes">
            <source>Write the other %n</source>
            <translation>
                <numerusform>Die andere schreiben</numerusform>
                <numerusform>Die anderen %n schreiben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Write the other %n and turn on</source>
            <translation>
                <numerusform>Die andere schreiben und einschalten</numerusform>
                <numerusform>Die anderen %n schreiben und einschalten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Write all %n</source>
            <translation>
                <numerusform>Alle %n schreiben</numerusform>
                <numerusform>Alle %n schreiben</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Looking at your orders…</source>
            <translation>Ihre Bestellungen werden angesehen …</translation>
        </message>
        <message>
            <source>Looking at %1 of %2 orders…</source>
            <translation>%1 von %2 Bestellungen werden angesehen …</translation>
        </message>
        <message>
            <source>Writing %1…</source>
            <translation>%1 wird geschrieben …</translation>
        </message>
        <message>
            <source>Writing %1 of %2 orders…</source>
            <translation>%1 von %2 Bestellungen werden geschrieben …</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Es wird geschrieben …</translation>
        </message>
        <message>
            <source>%1 was not written. %2</source>
            <translation>%1 wurde nicht geschrieben. %2</translation>
        </message>
        <message>
            <source>Open the order</source>
            <translation>Bestellung öffnen</translation>
        </message>
        <message>
            <source>%1 %2 is written and checked.</source>
            <translation>%1 %2 ist geschrieben und geprüft.</translation>
        </message>
        <message>
            <source>%1 %2 is written, but not every field was kept.</source>
            <translation>%1 %2 ist geschrieben, aber nicht jedes Feld wurde behalten.</translation>
        </message>
        <message>
            <source>Read back from %1 at %2</source>
            <translation>Aus %1 zurückgelesen um %2</translation>
        </message>
        <message>
            <source>%1 has no address for a single purchase order; search for its number there</source>
            <translation>%1 hat keine Adresse für eine einzelne Bestellung; suchen Sie dort nach ihrer Nummer</translation>
        </message>
        <message numerus="yes">
            <source>Stopped. %n order(s) were written; the rest follows at the next look.</source>
            <translation>
                <numerusform>Angehalten. Eine Bestellung wurde geschrieben; der Rest folgt beim nächsten Mal.</numerusform>
                <numerusform>Angehalten. %n Bestellungen wurden geschrieben; der Rest folgt beim nächsten Mal.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>On. %n order(s) written and checked.</source>
            <translation>
                <numerusform>Ein. Eine Bestellung geschrieben und geprüft.</numerusform>
                <numerusform>Ein. %n Bestellungen geschrieben und geprüft.</numerusform>
            </translation>
        </message>
        <message>
            <source>On. Everything is already right.</source>
            <translation>Ein. Alles stimmt schon.</translation>
        </message>
    </context>
    <context>
        <name>Waybill::LookTexts</name>
        <message numerus="yes">
            <source>%n status(es)</source>
            <translation>
                <numerusform>%n Status</numerusform>
                <numerusform>%n Status</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tracking number(s)</source>
            <translation>
                <numerusform>%n Sendungsnummer</numerusform>
                <numerusform>%n Sendungsnummern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s)</source>
            <translation>
                <numerusform>%n Termin</numerusform>
                <numerusform>%n Termine</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice number(s)</source>
            <translation>
                <numerusform>%n Rechnungsnummer</numerusform>
                <numerusform>%n Rechnungsnummern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other field(s)</source>
            <translation>
                <numerusform>%n anderes Feld</numerusform>
                <numerusform>%n andere Felder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n Notiz</numerusform>
                <numerusform>%n Notizen</numerusform>
            </translation>
        </message>
        <message>
            <source>No order that was written before would change.</source>
            <translation>Keine früher geschriebene Bestellung würde sich ändern.</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) written before would change.</source>
            <translation>
                <numerusform>Eine früher geschriebene Bestellung würde sich ändern.</numerusform>
                <numerusform>%n früher geschriebene Bestellungen würden sich ändern.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of %n order(s) would change.</source>
            <translation>
                <numerusform>Die eine Bestellung würde sich nicht ändern.</numerusform>
                <numerusform>Keine von %n Bestellungen würde sich ändern.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n order(s) would change: %2.</source>
            <translation>
                <numerusform>%1 von %n Bestellung würde sich ändern: %2.</numerusform>
                <numerusform>%1 von %n Bestellungen würden sich ändern: %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n is/are already right.</source>
            <translation>
                <numerusform>%n stimmt schon.</numerusform>
                <numerusform>%n stimmen schon.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need(s) you.</source>
            <translation>
                <numerusform>%n braucht Sie.</numerusform>
                <numerusform>%n brauchen Sie.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::MailChoice</name>
        <message numerus="yes">
            <source>%1 would mail %n customer(s) about the new status of their order.</source>
            <translation>
                <numerusform>%1 würde einem Kunden den neuen Stand seiner Bestellung mailen.</numerusform>
                <numerusform>%1 würde %n Kunden den neuen Stand ihrer Bestellung mailen.</numerusform>
            </translation>
        </message>
        <message>
            <source>No customer would get a mail.</source>
            <translation>Kein Kunde würde eine Mail bekommen.</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) moved on before this was switched on. Their status stays as it is, because setting it mails the customer; everything else is brought up to date.</source>
            <translation>
                <numerusform>Eine Bestellung kam schon vor dem Einschalten voran. Ihr Status bleibt, wie er ist, denn ihn zu setzen mailt dem Kunden; alles andere wird auf den neuesten Stand gebracht.</numerusform>
                <numerusform>%n Bestellungen kamen schon vor dem Einschalten voran. Ihr Status bleibt, wie er ist, denn ihn zu setzen mailt den Kunden; alles andere wird auf den neuesten Stand gebracht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Also set it and mail %n customer(s) about the past</source>
            <translation>
                <numerusform>Auch setzen und dem Kunden Vergangenes mailen</numerusform>
                <numerusform>Auch setzen und %n Kunden Vergangenes mailen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 sends the mails when the status is set; they cannot be called back</source>
            <translation>%1 verschickt die Mails, sobald der Status gesetzt ist; sie lassen sich nicht zurückholen</translation>
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
            <source>General, network, notifications, shortcuts, data</source>
            <translation>Allgemein, Netzwerk, Benachrichtigungen, Tastenkürzel, Daten</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
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
        <message>
            <source>%1 Nothing is written meanwhile.</source>
            <translation>%1 Inzwischen wird nichts geschrieben.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Weitermachen</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>Konto öffnen</translation>
        </message>
        <message>
            <source>&amp;Orders</source>
            <translation>&amp;Bestellungen</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>Support &amp;bundle…</source>
            <translation>Hilfs&amp;paket …</translation>
        </message>
        <message>
            <source>Versions, settings and the last runs, for those who help you</source>
            <translation>Versionen, Einstellungen und die letzten Läufe, für die, die Ihnen helfen</translation>
        </message>
        <message>
            <source>&amp;Sync now</source>
            <translation>&amp;Jetzt abgleichen</translation>
        </message>
        <message>
            <source>Looks at every order that is followed</source>
            <translation>Sieht jede verfolgte Bestellung an</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pause</translation>
        </message>
        <message>
            <source>Pause for 1 &amp;hour</source>
            <translation>&amp;1 Stunde Pause</translation>
        </message>
        <message>
            <source>Nothing is written for an hour</source>
            <translation>Eine Stunde lang wird nichts geschrieben</translation>
        </message>
        <message>
            <source>Pause until &amp;tomorrow</source>
            <translation>Pause bis &amp;morgen</translation>
        </message>
        <message>
            <source>Nothing is written until eight o&apos;clock tomorrow</source>
            <translation>Bis morgen acht Uhr wird nichts geschrieben</translation>
        </message>
        <message>
            <source>Pause until I &amp;resume</source>
            <translation>Pause, bis ich &amp;weitermache</translation>
        </message>
        <message>
            <source>Nothing is written until you resume</source>
            <translation>Nichts wird geschrieben, bis Sie weitermachen</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>&amp;Weitermachen</translation>
        </message>
        <message>
            <source>Ends the pause; what waited is written</source>
            <translation>Beendet die Pause; was wartete, wird geschrieben</translation>
        </message>
        <message>
            <source>Connects another system you order at or work in</source>
            <translation>Bindet ein weiteres System an, in dem Sie bestellen oder arbeiten</translation>
        </message>
        <message>
            <source>Set-&amp;up…</source>
            <translation>Ein&amp;richten …</translation>
        </message>
        <message>
            <source>The way from your accounts to the first order, or where you left it</source>
            <translation>Der Weg von Ihren Konten zur ersten Bestellung, oder wo Sie ihn verlassen haben</translation>
        </message>
        <message>
            <source>S&amp;ettings…</source>
            <translation>&amp;Einstellungen …</translation>
        </message>
        <message>
            <source>Ends Waybill; orders are looked at again when it runs again</source>
            <translation>Beendet Waybill; Bestellungen werden wieder angesehen, sobald es wieder läuft</translation>
        </message>
        <message>
            <source>&amp;Find anything…</source>
            <translation>Alles &amp;finden …</translation>
        </message>
        <message>
            <source>Finds any order, screen or action</source>
            <translation>Findet jede Bestellung, Ansicht oder Aktion</translation>
        </message>
        <message>
            <source>Orders that &amp;need you</source>
            <translation>Bestellungen, die Sie &amp;brauchen</translation>
        </message>
        <message>
            <source>Orders that wait for a decision of yours</source>
            <translation>Bestellungen, die auf Ihre Entscheidung warten</translation>
        </message>
        <message>
            <source>Orders &amp;arriving this week</source>
            <translation>&amp;Diese Woche kommende Bestellungen</translation>
        </message>
        <message>
            <source>Orders expected by Sunday</source>
            <translation>Bis Sonntag erwartete Bestellungen</translation>
        </message>
        <message>
            <source>Orders &amp;past their ETA</source>
            <translation>&amp;Überfällige Bestellungen</translation>
        </message>
        <message>
            <source>Orders that should have arrived</source>
            <translation>Bestellungen, die schon da sein sollten</translation>
        </message>
        <message>
            <source>&amp;About Waybill</source>
            <translation>Ü&amp;ber Waybill</translation>
        </message>
        <message>
            <source>What this is, and which version</source>
            <translation>Was das ist und welche Version</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Überblick</translation>
        </message>
        <message>
            <source>Integration Templates</source>
            <translation>Integrationsvorlagen</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Bestellungen</translation>
        </message>
        <message>
            <source>Sync Activity Log</source>
            <translation>Abgleichprotokoll</translation>
        </message>
    </context>
    <context>
        <name>Waybill::MappingTexts</name>
        <message>
            <source>%1 (each line)</source>
            <translation>%1 (jede Zeile)</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 (no longer there)</source>
            <translation>%1 (nicht mehr da)</translation>
        </message>
        <message>
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>date and time</source>
            <translation>Datum und Zeit</translation>
        </message>
        <message>
            <source>list of choices</source>
            <translation>Auswahlliste</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>ja oder nein</translation>
        </message>
        <message>
            <source>another record</source>
            <translation>anderer Datensatz</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1, %2, up to %3 characters</source>
            <translation>%1, %2, bis %3 Zeichen</translation>
        </message>
        <message>
            <source>Status goes into %1, in a block of its own. Your own text is not touched.</source>
            <translation>Der Status kommt in %1, in einen eigenen Block. Ihr eigener Text bleibt unberührt.</translation>
        </message>
        <message>
            <source>Status goes into the field %1.</source>
            <translation>Der Status kommt in das Feld %1.</translation>
        </message>
        <message>
            <source>The lines&apos; own status goes into %1.</source>
            <translation>Der Status der Zeilen kommt in %1.</translation>
        </message>
        <message>
            <source>Status is not written anywhere.</source>
            <translation>Der Status wird nirgends geschrieben.</translation>
        </message>
        <message>
            <source>%1 order number</source>
            <translation>%1-Auftragsnummer</translation>
        </message>
        <message>
            <source>Tracking</source>
            <translation>Sendungen</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Versender</translation>
        </message>
        <message>
            <source>Ship date, expected</source>
            <translation>Versand, erwartet</translation>
        </message>
        <message>
            <source>Ship date, real</source>
            <translation>Versand, tatsächlich</translation>
        </message>
        <message>
            <source>ETA</source>
            <translation>Ankunft</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Zugestellt</translation>
        </message>
        <message>
            <source>Invoice number</source>
            <translation>Rechnungsnummer</translation>
        </message>
        <message>
            <source>Invoice date</source>
            <translation>Rechnungsdatum</translation>
        </message>
        <message>
            <source>Invoice total</source>
            <translation>Rechnungsbetrag</translation>
        </message>
        <message>
            <source>Freight</source>
            <translation>Fracht</translation>
        </message>
        <message>
            <source>Service level</source>
            <translation>Versandart</translation>
        </message>
        <message>
            <source>Tracking page of the carrier</source>
            <translation>Sendungsseite des Versenders</translation>
        </message>
        <message>
            <source>Quantity shipped</source>
            <translation>Versandte Menge</translation>
        </message>
        <message>
            <source>Order total</source>
            <translation>Bestellsumme</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>Dimensions</source>
            <translation>Maße</translation>
        </message>
        <message>
            <source>Last checkpoint</source>
            <translation>Letzte Station</translation>
        </message>
        <message>
            <source>Ship-to address: match or differs</source>
            <translation>Lieferadresse: gleich oder anders</translation>
        </message>
        <message>
            <source>Invoice due date</source>
            <translation>Rechnung fällig am</translation>
        </message>
        <message>
            <source>Invoice terms</source>
            <translation>Zahlungsbedingungen</translation>
        </message>
        <message>
            <source>Invoice subtotal</source>
            <translation>Rechnung netto</translation>
        </message>
        <message>
            <source>Invoice tax</source>
            <translation>Rechnung Steuer</translation>
        </message>
        <message>
            <source>Invoice shipping</source>
            <translation>Rechnung Versand</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Invoice status</source>
            <translation>Rechnungsstatus</translation>
        </message>
        <message>
            <source>If empty</source>
            <translation>Wenn leer</translation>
        </message>
        <message>
            <source>Keep yours</source>
            <translation>Ihres behalten</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Immer</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Order number</source>
            <translation>Auftragsnummer</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Rechnungen</translation>
        </message>
        <message>
            <source>What happened, newest first</source>
            <translation>Was geschah, Neuestes zuerst</translation>
        </message>
        <message>
            <source>“%1” tells %2 that goods were received: stock changes, and items of the order can no longer be edited there. That cannot be taken back from here. Your name and the time are kept in the audit list.</source>
            <translation>„%1“ sagt %2, dass Ware angekommen ist: Der Bestand ändert sich, und Posten der Bestellung lassen sich dort nicht mehr bearbeiten. Von hier aus lässt sich das nicht zurücknehmen. Ihr Name und die Zeit stehen in der Änderungsliste.</translation>
        </message>
        <message>
            <source>Shipments</source>
            <translation>Sendungen</translation>
        </message>
        <message>
            <source>Shipments taken back</source>
            <translation>Zurückgenommene Sendungen</translation>
        </message>
        <message>
            <source>Changed ETA</source>
            <translation>Geänderter Liefertermin</translation>
        </message>
        <message>
            <source>Cancelled lines</source>
            <translation>Stornierte Positionen</translation>
        </message>
        <message>
            <source>Deliveries</source>
            <translation>Zustellungen</translation>
        </message>
        <message>
            <source>Changed status</source>
            <translation>Geänderter Status</translation>
        </message>
        <message>
            <source>Quantities that do not fit</source>
            <translation>Mengen, die nicht passen</translation>
        </message>
    </context>
    <context>
        <name>Waybill::NeedLine</name>
        <message>
            <source>It means…</source>
            <translation>Es bedeutet …</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>button: what it is about</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>What the status “%1” means</source>
            <translation>Was der Status „%1“ bedeutet</translation>
        </message>
        <message>
            <source>From now on, also for orders to come</source>
            <translation>Ab jetzt, auch für kommende Bestellungen</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what: which order</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>Waybill::NeedsList</name>
        <message>
            <source>Needs you</source>
            <translation>Braucht Sie</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Noch %n zeigen</numerusform>
                <numerusform>Noch %n zeigen</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” means %2 from now on. Its orders are looked at again.</source>
            <translation>„%1“ bedeutet ab jetzt %2. Seine Bestellungen werden noch einmal angesehen.</translation>
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
        <message>
            <source>An account may have a proxy of its own; it is set with the account.</source>
            <translation>Ein Konto kann einen eigenen Proxy haben; er wird beim Konto eingestellt.</translation>
        </message>
    </context>
    <context>
        <name>Waybill::NotesBox</name>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>One more note</source>
            <translation>Weitere Notiz</translation>
        </message>
        <message>
            <source>Each look at an order writes at most one note, with all that is new</source>
            <translation>Jeder Blick auf eine Bestellung schreibt höchstens eine Notiz, mit allem, was neu ist</translation>
        </message>
        <message>
            <source>%1 takes no notes on these records.</source>
            <translation>%1 nimmt an diesen Datensätzen keine Notizen an.</translation>
        </message>
        <message>
            <source>No notes are written.</source>
            <translation>Es werden keine Notizen geschrieben.</translation>
        </message>
        <message>
            <source>Records that carry the note</source>
            <translation>Datensätze, die die Notiz tragen</translation>
        </message>
        <message>
            <source>The customer reads it, too</source>
            <translation>Der Kunde liest sie auch</translation>
        </message>
        <message>
            <source>Words of the note</source>
            <translation>Wortlaut der Notiz</translation>
        </message>
        <message>
            <source>{events}: what is new, an event a line
{po}: number of the purchase order
{supplier}: name of the supplier</source>
            <translation>{events}: was neu ist, ein Ereignis je Zeile
{po}: Nummer der Bestellung
{supplier}: Name des Lieferanten</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Herausnehmen</translation>
        </message>
        <message>
            <source>Take this note out</source>
            <translation>Diese Notiz herausnehmen</translation>
        </message>
        <message>
            <source>A note on</source>
            <translation>Eine Notiz an</translation>
        </message>
        <message>
            <source>Told in the note</source>
            <translation>Steht in der Notiz</translation>
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
        <message>
            <source>One summary a day, when the quiet hours end</source>
            <translation>Eine Zusammenfassung am Tag, wenn die Ruhezeit endet</translation>
        </message>
        <message>
            <source>That an account stopped working is told at once all the same</source>
            <translation>Dass ein Konto ausgefallen ist, wird trotzdem sofort gemeldet</translation>
        </message>
    </context>
    <context>
        <name>Waybill::OrderPage</name>
        <message>
            <source>Copies %1.</source>
            <translation>Kopiert %1.</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>%1 kopieren</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Noch einmal nachsehen</translation>
        </message>
        <message>
            <source>Asks for this order at the next look, before all others.</source>
            <translation>Fragt beim nächsten Mal zuerst nach dieser Bestellung.</translation>
        </message>
        <message>
            <source>Explain</source>
            <translation>Erklären</translation>
        </message>
        <message>
            <source>Says why this order was or was not updated.</source>
            <translation>Sagt, warum diese Bestellung aktualisiert wurde oder nicht.</translation>
        </message>
        <message>
            <source>Stop following</source>
            <translation>Nicht mehr verfolgen</translation>
        </message>
        <message>
            <source>What was written stays; nothing more is written.</source>
            <translation>Was geschrieben ist, bleibt; weiter wird nichts geschrieben.</translation>
        </message>
        <message>
            <source>%1 comes first at the next look.</source>
            <translation>%1 kommt beim nächsten Mal zuerst.</translation>
        </message>
        <message>
            <source>Parts of the order</source>
            <translation>Teile der Bestellung</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Bestellung %1</translation>
        </message>
        <message>
            <source>This order cannot be shown</source>
            <translation>Diese Bestellung lässt sich nicht zeigen</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>supplier and its order number</comment>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>noch %n</numerusform>
                <numerusform>noch %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Total %1</source>
            <translation>Summe %1</translation>
        </message>
        <message>
            <source>ETA %1</source>
            <translation>Ankunft %1</translation>
        </message>
        <message>
            <source>Checked %1</source>
            <translation>Geprüft %1</translation>
        </message>
        <message>
            <source>Not looked at yet</source>
            <translation>Noch nicht angesehen</translation>
        </message>
        <message>
            <source>Next look %1</source>
            <translation>Nächstes Mal %1</translation>
        </message>
        <message>
            <source>%1 does not know it.</source>
            <translation>%1 kennt sie nicht.</translation>
        </message>
        <message>
            <source>Not followed, because: %1</source>
            <translation>Nicht verfolgt, weil: %1</translation>
        </message>
        <message>
            <source>%1 is no longer followed. What was written stays.</source>
            <translation>%1 wird nicht mehr verfolgt. Was geschrieben ist, bleibt.</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Bestellung</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>Geplant</translation>
        </message>
        <message>
            <source>Scheduled for %1</source>
            <translation>Geplant für %1</translation>
        </message>
        <message>
            <source>No answer could be used yet</source>
            <translation>Noch keine Antwort war brauchbar</translation>
        </message>
    </context>
    <context>
        <name>Waybill::OrderPreview</name>
        <message>
            <source>&amp;Your order:</source>
            <translation>&amp;Ihre Bestellung:</translation>
        </message>
    </context>
    <context>
        <name>Waybill::OrderWords</name>
        <message>
            <source>Shipped</source>
            <translation>Versandt</translation>
        </message>
        <message>
            <source>Invoiced</source>
            <translation>Berechnet</translation>
        </message>
        <message>
            <source>Back-ordered</source>
            <translation>Im Rückstand</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>In Prüfung</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Storniert</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <source>Use the supplier&apos;s value</source>
            <translation>Wert des Lieferanten nehmen</translation>
        </message>
        <message>
            <source>Keep for now</source>
            <translation>Vorerst behalten</translation>
        </message>
        <message>
            <source>Always keep mine</source>
            <translation>Immer meines behalten</translation>
        </message>
        <message>
            <source>Allow once</source>
            <translation>Einmal erlauben</translation>
        </message>
        <message>
            <source>Ignore this status</source>
            <translation>Diesen Status übergehen</translation>
        </message>
        <message>
            <source>Shorten once</source>
            <translation>Einmal kürzen</translation>
        </message>
        <message>
            <source>Always shorten</source>
            <translation>Immer kürzen</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Noch einmal prüfen</translation>
        </message>
        <message>
            <source>It is there</source>
            <translation>Sie ist da</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Noch einmal senden</translation>
        </message>
        <message>
            <source>Writes the supplier&apos;s value over what stands there, this once.</source>
            <translation>Schreibt dieses eine Mal den Wert des Lieferanten über das, was dort steht.</translation>
        </message>
        <message>
            <source>Keeps what stands there until the supplier&apos;s value changes.</source>
            <translation>Behält, was dort steht, bis sich der Wert des Lieferanten ändert.</translation>
        </message>
        <message>
            <source>Never writes this field of this order again.</source>
            <translation>Schreibt dieses Feld dieser Bestellung nie wieder.</translation>
        </message>
        <message>
            <source>Lets it move back this once.</source>
            <translation>Lässt es dieses eine Mal zurückgehen.</translation>
        </message>
        <message>
            <source>This word does not matter for this order.</source>
            <translation>Dieses Wort spielt für diese Bestellung keine Rolle.</translation>
        </message>
        <message>
            <source>Writes as much as fits, this once.</source>
            <translation>Schreibt dieses eine Mal so viel, wie passt.</translation>
        </message>
        <message>
            <source>Writes as much as fits, now and later.</source>
            <translation>Schreibt so viel, wie passt, jetzt und später.</translation>
        </message>
        <message>
            <source>Tries again; the right may have been granted.</source>
            <translation>Versucht es noch einmal; das Recht kann inzwischen da sein.</translation>
        </message>
        <message>
            <source>The note was saved; it is not sent again.</source>
            <translation>Die Notiz wurde gespeichert; sie wird nicht noch einmal gesendet.</translation>
        </message>
        <message>
            <source>The note was not saved; it is sent once more.</source>
            <translation>Die Notiz wurde nicht gespeichert; sie wird noch einmal gesendet.</translation>
        </message>
        <message>
            <source>Somebody changed what was written</source>
            <translation>Jemand hat Geschriebenes geändert</translation>
        </message>
        <message>
            <source>Something stood there before</source>
            <translation>Dort stand schon etwas</translation>
        </message>
        <message>
            <source>The supplier went a step back</source>
            <translation>Der Lieferant ging einen Schritt zurück</translation>
        </message>
        <message>
            <source>A status nobody has explained yet</source>
            <translation>Ein Status, den noch niemand erklärt hat</translation>
        </message>
        <message>
            <source>The value is too long</source>
            <translation>Der Wert ist zu lang</translation>
        </message>
        <message>
            <source>A right is missing</source>
            <translation>Ein Recht fehlt</translation>
        </message>
        <message>
            <source>Was the note saved?</source>
            <translation>Wurde die Notiz gespeichert?</translation>
        </message>
        <message>
            <source>Partly back-ordered</source>
            <translation>Teilweise im Rückstand</translation>
        </message>
        <message>
            <source>Delayed</source>
            <translation>Verzögert</translation>
        </message>
        <message>
            <source>A line is not at the supplier</source>
            <translation>Eine Zeile fehlt beim Lieferanten</translation>
        </message>
        <message>
            <source>Unknown status</source>
            <translation>Unbekannter Status</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Zurückgeschickt</translation>
        </message>
        <message>
            <source>Invoiced in part</source>
            <translation>Teilweise berechnet</translation>
        </message>
        <message>
            <source>Matched by you, or as before</source>
            <translation>Von Ihnen zugeordnet oder wie vorher</translation>
        </message>
        <message>
            <source>Line number and part agree</source>
            <translation>Zeilennummer und Artikel stimmen überein</translation>
        </message>
        <message>
            <source>The supplier&apos;s part number agrees</source>
            <translation>Die Artikelnummer des Lieferanten stimmt überein</translation>
        </message>
        <message>
            <source>The manufacturer&apos;s part number agrees</source>
            <translation>Die Artikelnummer des Herstellers stimmt überein</translation>
        </message>
        <message>
            <source>The part number agrees but for its ending</source>
            <translation>Die Artikelnummer stimmt bis auf ihr Ende überein</translation>
        </message>
        <message>
            <source>Same product on several lines, filled in order</source>
            <translation>Dasselbe Produkt in mehreren Zeilen, der Reihe nach gefüllt</translation>
        </message>
        <message>
            <source>Another part under this line&apos;s number</source>
            <translation>Ein anderer Artikel unter dieser Zeilennummer</translation>
        </message>
        <message>
            <source>No counterpart</source>
            <translation>Kein Gegenstück</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Status as told</source>
            <translation>Status wie genannt</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Rechnungen</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>Bestellt</translation>
        </message>
        <message>
            <source>Ship date</source>
            <translation>Versandtag</translation>
        </message>
        <message>
            <source>Expected ship date</source>
            <translation>Erwarteter Versand</translation>
        </message>
        <message>
            <source>Expected delivery</source>
            <translation>Erwartete Zustellung</translation>
        </message>
        <message>
            <source>ETA</source>
            <translation>Ankunft</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>Pakete</translation>
        </message>
        <message>
            <source>Supplier order</source>
            <translation>Lieferantenauftrag</translation>
        </message>
        <message>
            <source>Line number</source>
            <translation>Zeilennummer</translation>
        </message>
        <message>
            <source>Supplier&apos;s part number</source>
            <translation>Artikelnummer des Lieferanten</translation>
        </message>
        <message>
            <source>Manufacturer&apos;s part number</source>
            <translation>Artikelnummer des Herstellers</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>Unit price</source>
            <translation>Stückpreis</translation>
        </message>
        <message>
            <source>Order type</source>
            <translation>Bestellart</translation>
        </message>
        <message>
            <source>Warehouse</source>
            <translation>Lager</translation>
        </message>
        <message>
            <source>Ship method</source>
            <translation>Versandweg</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>waits for the end of the quiet hours</source>
            <translation>wartet auf das Ende der Ruhezeit</translation>
        </message>
        <message>
            <source>on this screen</source>
            <translation>auf diesem Bildschirm</translation>
        </message>
        <message>
            <source>in the order&apos;s memo</source>
            <translation>im Memo der Bestellung</translation>
        </message>
        <message>
            <source>not told: from before the start</source>
            <translation>nicht genannt: von vor dem Beginn</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Lieferant</translation>
        </message>
        <message>
            <source>%1 (supplier)</source>
            <translation>%1 (Lieferant)</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Versender</translation>
        </message>
        <message>
            <source>%1 (carrier)</source>
            <translation>%1 (Versender)</translation>
        </message>
        <message>
            <source>A person</source>
            <translation>Eine Person</translation>
        </message>
        <message>
            <source>%1 (person)</source>
            <translation>%1 (Person)</translation>
        </message>
        <message>
            <source>Waybill</source>
            <translation>Waybill</translation>
        </message>
        <message>
            <source>Stopped following this order.</source>
            <translation>Diese Bestellung wird nicht mehr verfolgt.</translation>
        </message>
        <message>
            <source>From now on the purchase order&apos;s new number is asked for.</source>
            <translation>Ab jetzt wird nach der neuen Nummer der Bestellung gefragt.</translation>
        </message>
        <message>
            <source>Follow this order.</source>
            <translation>Diese Bestellung verfolgen.</translation>
        </message>
        <message>
            <source>Found the submitted purchase order in %1.</source>
            <translation>Die übermittelte Bestellung wurde in %1 gefunden.</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>%1, told as &quot;%2&quot;</source>
            <translation>%1, genannt als „%2“</translation>
        </message>
        <message>
            <source>Shipped.</source>
            <translation>Versandt.</translation>
        </message>
        <message>
            <source>Shipped: %1</source>
            <translation>Versandt: %1</translation>
        </message>
        <message>
            <source>Delivered.</source>
            <translation>Zugestellt.</translation>
        </message>
        <message>
            <source>Delivered: %1</source>
            <translation>Zugestellt: %1</translation>
        </message>
        <message>
            <source>Invoice %1</source>
            <translation>Rechnung %1</translation>
        </message>
        <message>
            <source>Written and checked: %1</source>
            <translation>Geschrieben und geprüft: %1</translation>
        </message>
        <message>
            <source>Failed: %1</source>
            <translation>Fehlgeschlagen: %1</translation>
        </message>
        <message>
            <source>Needs you: %1</source>
            <translation>Braucht Sie: %1</translation>
        </message>
        <message>
            <source>Decided: %1</source>
            <translation>Entschieden: %1</translation>
        </message>
        <message>
            <source>Told: %1</source>
            <translation>Genannt: %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>amount and currency</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Not followed</source>
            <translation>Nicht verfolgt</translation>
        </message>
        <message>
            <source>Unclear match · needs you</source>
            <translation>Unklare Zuordnung · braucht Sie</translation>
        </message>
        <message>
            <source>%1 · failed</source>
            <translation>%1 · fehlgeschlagen</translation>
        </message>
        <message>
            <source>%1 · needs you</source>
            <translation>%1 · braucht Sie</translation>
        </message>
        <message numerus="yes">
            <source>%1  ▲ %n day(s)</source>
            <comment>later than first told</comment>
            <translation>
                <numerusform>%1  ▲ %n Tag</numerusform>
                <numerusform>%1  ▲ %n Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1  ▼ %n day(s)</source>
            <comment>earlier than first told</comment>
            <translation>
                <numerusform>%1  ▼ %n Tag</numerusform>
                <numerusform>%1  ▼ %n Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) later than first told (%1).</source>
            <translation>
                <numerusform>%n Tag später als zuerst genannt (%1).</numerusform>
                <numerusform>%n Tage später als zuerst genannt (%1).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) earlier than first told (%1).</source>
            <translation>
                <numerusform>%n Tag früher als zuerst genannt (%1).</numerusform>
                <numerusform>%n Tage früher als zuerst genannt (%1).</numerusform>
            </translation>
        </message>
        <message>
            <source>Ship method code</source>
            <translation>Kürzel des Versandwegs</translation>
        </message>
        <message>
            <source>Ships from</source>
            <translation>Versand ab</translation>
        </message>
        <message>
            <source>Freight</source>
            <translation>Fracht</translation>
        </message>
        <message>
            <source>Handling</source>
            <translation>Bearbeitung</translation>
        </message>
        <message>
            <source>Recycling fee</source>
            <translation>Entsorgungsgebühr</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Steuer</translation>
        </message>
        <message>
            <source>Our line number</source>
            <translation>Unsere Zeilennummer</translation>
        </message>
        <message>
            <source>Vendor&apos;s order number</source>
            <translation>Auftragsnummer des Lieferanten</translation>
        </message>
        <message>
            <source>Stopped for manual handling</source>
            <translation>Zur Bearbeitung von Hand angehalten</translation>
        </message>
        <message>
            <source>Expected ship date, code</source>
            <translation>Erwarteter Versand, Kürzel</translation>
        </message>
        <message>
            <source>Invoices were asked for</source>
            <translation>Nach Rechnungen wurde gefragt</translation>
        </message>
        <message>
            <source>Not understood</source>
            <translation>Nicht verstanden</translation>
        </message>
        <message>
            <source>The product&apos;s name agrees</source>
            <translation>Der Name des Produkts stimmt überein</translation>
        </message>
        <message>
            <source>%1 · scheduled</source>
            <translation>%1 · geplant</translation>
        </message>
        <message>
            <source>Scheduled for %1, so it is not late.</source>
            <translation>Geplant für %1, also nicht verspätet.</translation>
        </message>
        <message>
            <source>%1 · tried again by itself</source>
            <translation>%1 · wird von selbst wieder versucht</translation>
        </message>
    </context>
    <context>
        <name>Waybill::OrdersModel</name>
        <message numerus="yes">
            <source>%n question(s) wait for you.</source>
            <translation>
                <numerusform>%n Frage wartet auf Sie.</numerusform>
                <numerusform>%n Fragen warten auf Sie.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 pieces were shipped.</source>
            <translation>%1 von %2 Stücken wurden versandt.</translation>
        </message>
        <message>
            <source>Past its ETA.</source>
            <translation>Über die Ankunft hinaus.</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Bestellung</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Shipped</source>
            <translation>Versandt</translation>
        </message>
        <message>
            <source>ETA</source>
            <translation>Ankunft</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>Tracking</source>
            <translation>Sendungen</translation>
        </message>
        <message>
            <source>Last checked</source>
            <translation>Zuletzt geprüft</translation>
        </message>
        <message>
            <source>Supplier order</source>
            <translation>Lieferantenauftrag</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>%1  ! past</source>
            <translation>%1  ! vorbei</translation>
        </message>
        <message>
            <source>for %1</source>
            <comment>the day an order is scheduled for</comment>
            <translation>zum %1</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>order and the template that follows it</comment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>Waybill::OrdersPage</name>
        <message>
            <source>Orders</source>
            <translation>Bestellungen</translation>
        </message>
        <message>
            <source>Order, supplier order, tracking or invoice number</source>
            <translation>Bestellung, Lieferantenauftrag, Sendungs- oder Rechnungsnummer</translation>
        </message>
        <message>
            <source>Search orders</source>
            <translation>Bestellungen durchsuchen</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Arriving this week</source>
            <translation>Kommt diese Woche</translation>
        </message>
        <message>
            <source>Past ETA</source>
            <translation>Ankunft vorbei</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Braucht Sie</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Shows the timeline, lines and changes of this order.</source>
            <translation>Zeigt Verlauf, Zeilen und Änderungen dieser Bestellung.</translation>
        </message>
        <message>
            <source>Explain</source>
            <translation>Erklären</translation>
        </message>
        <message>
            <source>Says why this order was or was not updated.</source>
            <translation>Sagt, warum diese Bestellung aktualisiert wurde oder nicht.</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Entscheiden</translation>
        </message>
        <message>
            <source>Answers what waits for you in the chosen orders.</source>
            <translation>Beantwortet, was in den gewählten Bestellungen auf Sie wartet.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Noch einmal nachsehen</translation>
        </message>
        <message>
            <source>Asks for the chosen orders at once.</source>
            <translation>Fragt sofort nach den gewählten Bestellungen.</translation>
        </message>
        <message>
            <source>Find orders</source>
            <translation>Bestellungen suchen</translation>
        </message>
        <message>
            <source>Looks for open purchase orders that are not followed yet.</source>
            <translation>Sucht offene Bestellungen, die noch nicht verfolgt werden.</translation>
        </message>
        <message>
            <source>Delivery performance</source>
            <translation>Liefertreue</translation>
        </message>
        <message>
            <source>On-time rate and lead times by supplier, carrier and month.</source>
            <translation>Pünktlichkeit und Lieferzeiten nach Lieferant, Versender und Monat.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Saves the rows shown as a spreadsheet or JSON.</source>
            <translation>Speichert die gezeigten Zeilen als Tabellenblatt oder JSON.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) followed.</source>
            <translation>
                <numerusform>%n Bestellung verfolgt.</numerusform>
                <numerusform>%n Bestellungen verfolgt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need(s) you.</source>
            <translation>
                <numerusform>%n braucht Sie.</numerusform>
                <numerusform>%n brauchen Sie.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not followed.</source>
            <translation>
                <numerusform>%n nicht verfolgt.</numerusform>
                <numerusform>%n nicht verfolgt.</numerusform>
            </translation>
        </message>
        <message>
            <source>No order matches &quot;%1&quot;</source>
            <translation>Keine Bestellung passt zu „%1“</translation>
        </message>
        <message>
            <source>Any piece of an order, supplier order, tracking or invoice number is found.</source>
            <translation>Jedes Stück einer Bestell-, Auftrags-, Sendungs- oder Rechnungsnummer wird gefunden.</translation>
        </message>
        <message>
            <source>Show all orders</source>
            <translation>Alle Bestellungen zeigen</translation>
        </message>
        <message>
            <source>No orders are followed</source>
            <translation>Keine Bestellung wird verfolgt</translation>
        </message>
        <message>
            <source>Orders sent through your Create Orders integration appear here, or follow one by hand.</source>
            <translation>Bestellungen, die über Ihre Anbindung „Create Orders“ gingen, erscheinen hier; oder verfolgen Sie eine von Hand.</translation>
        </message>
        <message>
            <source>Nothing is expected this week</source>
            <translation>Diese Woche wird nichts erwartet</translation>
        </message>
        <message>
            <source>No order is past its ETA</source>
            <translation>Keine Bestellung ist über ihre Ankunft hinaus</translation>
        </message>
        <message>
            <source>Nothing needs you</source>
            <translation>Nichts braucht Sie</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) come first at the next look.</source>
            <translation>
                <numerusform>%n Bestellung kommt beim nächsten Mal zuerst.</numerusform>
                <numerusform>%n Bestellungen kommen beim nächsten Mal zuerst.</numerusform>
            </translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Bestellung</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Shipped</source>
            <translation>Versandt</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>Bestellt</translation>
        </message>
        <message>
            <source>ETA</source>
            <translation>Ankunft</translation>
        </message>
        <message>
            <source>First ETA</source>
            <translation>Erste Ankunft</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Tracking</source>
            <translation>Sendungen</translation>
        </message>
        <message>
            <source>Last checked</source>
            <translation>Zuletzt geprüft</translation>
        </message>
        <message>
            <source>Supplier order</source>
            <translation>Lieferantenauftrag</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Scheduled for</source>
            <translation>Geplant für</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Vorlage</translation>
        </message>
    </context>
    <context>
        <name>Waybill::Overview</name>
        <message>
            <source>Decide</source>
            <translation>Entscheiden</translation>
        </message>
        <message>
            <source>Changed by you</source>
            <translation>Von Ihnen geändert</translation>
        </message>
        <message>
            <source>Already filled in</source>
            <translation>Schon ausgefüllt</translation>
        </message>
        <message>
            <source>Would move back</source>
            <translation>Würde zurückgehen</translation>
        </message>
        <message>
            <source>Unknown status</source>
            <translation>Unbekannter Status</translation>
        </message>
        <message>
            <source>Too long</source>
            <translation>Zu lang</translation>
        </message>
        <message>
            <source>Not permitted</source>
            <translation>Nicht erlaubt</translation>
        </message>
        <message>
            <source>Note not certain</source>
            <translation>Notiz ungewiss</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 und noch %n</numerusform>
                <numerusform>%1 und noch %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Noch einmal nachsehen</translation>
        </message>
        <message>
            <source>Use this meaning</source>
            <translation>Diese Bedeutung nehmen</translation>
        </message>
        <message>
            <source>Unclear match</source>
            <translation>Unklare Zuordnung</translation>
        </message>
        <message>
            <source>Look at the match</source>
            <translation>Zuordnung ansehen</translation>
        </message>
        <message>
            <source>Changed mapping</source>
            <translation>Geänderte Zuordnung</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s)</source>
            <translation>
                <numerusform>%n Bestellung</numerusform>
                <numerusform>%n Bestellungen</numerusform>
            </translation>
        </message>
        <message>
            <source>The changed mapping would alter what was written before. It waits for your yes.</source>
            <translation>Die geänderte Zuordnung würde früher Geschriebenes ändern. Sie wartet auf Ihr Ja.</translation>
        </message>
        <message>
            <source>Look before you write</source>
            <translation>Erst ansehen, dann schreiben</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) followed.</source>
            <translation>
                <numerusform>%n Bestellung verfolgt.</numerusform>
                <numerusform>%n Bestellungen verfolgt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing needs you.</source>
            <translation>Nichts braucht Sie.</translation>
        </message>
        <message numerus="yes">
            <source>%n need(s) you.</source>
            <translation>
                <numerusform>%n braucht Sie.</numerusform>
                <numerusform>%n brauchen Sie.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Account stopped working</source>
            <translation>Konto arbeitet nicht mehr</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>Konto öffnen</translation>
        </message>
    </context>
    <context>
        <name>Waybill::OverviewPage</name>
        <message>
            <source>Show all of today in the log</source>
            <translation>Alles von heute im Protokoll zeigen</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Braucht Sie</translation>
        </message>
        <message>
            <source>Changed today</source>
            <translation>Heute geändert</translation>
        </message>
        <message>
            <source>Enter opens the order</source>
            <translation>Eingabe öffnet die Bestellung</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Überblick</translation>
        </message>
        <message numerus="yes">
            <source>Continue set-up: %n step(s) left</source>
            <translation>
                <numerusform>Einrichten fortsetzen: noch %n Schritt</numerusform>
                <numerusform>Einrichten fortsetzen: noch %n Schritte</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is followed yet</source>
            <translation>Noch wird nichts verfolgt</translation>
        </message>
        <message>
            <source>Connect your accounts and choose the orders to follow. Nothing is written until you have seen it and said yes.</source>
            <translation>Binden Sie Ihre Konten an und wählen Sie die Bestellungen, die verfolgt werden. Nichts wird geschrieben, bevor Sie es gesehen und zugestimmt haben.</translation>
        </message>
        <message>
            <source>The set-up is not finished. Nothing is written by itself until it is.</source>
            <translation>Das Einrichten ist nicht fertig. Bis dahin wird nichts von selbst geschrieben.</translation>
        </message>
        <message>
            <source>Checked %1.</source>
            <translation>Geprüft %1.</translation>
        </message>
        <message>
            <source>Not checked yet.</source>
            <translation>Noch nicht geprüft.</translation>
        </message>
        <message>
            <source>Nothing needs you. Last problem solved %1.</source>
            <translation>Nichts braucht Sie. Letztes Problem gelöst %1.</translation>
        </message>
        <message>
            <source>Nothing needs you.</source>
            <translation>Nichts braucht Sie.</translation>
        </message>
        <message>
            <source>Changed today: nothing yet</source>
            <translation>Heute geändert: noch nichts</translation>
        </message>
        <message numerus="yes">
            <source>Changed today: %n order(s)</source>
            <translation>
                <numerusform>Heute geändert: %n Bestellung</numerusform>
                <numerusform>Heute geändert: %n Bestellungen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::PlaceText</name>
        <message>
            <source>Order</source>
            <translation>Bestellung</translation>
        </message>
        <message>
            <source>Line %1</source>
            <translation>Zeile %1</translation>
        </message>
    </context>
    <context>
        <name>Waybill::Program</name>
        <message>
            <source>This desktop has no tray. Waybill runs as long as its window is open.</source>
            <translation>Dieser Desktop hat kein Benachrichtigungsfeld. Waybill läuft, solange sein Fenster offen ist.</translation>
        </message>
        <message>
            <source>Go on with the backup</source>
            <translation>Mit der Sicherung weiterarbeiten</translation>
        </message>
        <message>
            <source>The data are those of %1. The damaged file is kept as %2. Every order is read anew before anything is written; what was changed in Waybill since then has to be done again.</source>
            <translation>Die Daten sind die vom %1. Die beschädigte Datei liegt als %2 bereit. Jede Bestellung wird neu gelesen, bevor etwas geschrieben wird; was seither in Waybill geändert wurde, ist noch einmal zu tun.</translation>
        </message>
    </context>
    <context>
        <name>Waybill::ProgressLine</name>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Stops after the order at hand; what was done stays</source>
            <translation>Hält nach der laufenden Bestellung an; was getan ist, bleibt</translation>
        </message>
    </context>
    <context>
        <name>Waybill::ReachEdit</name>
        <message>
            <source>Choose a file…</source>
            <translation>Datei wählen …</translation>
        </message>
        <message>
            <source>Trust it no longer</source>
            <translation>Nicht mehr vertrauen</translation>
        </message>
        <message>
            <source>As set for the program</source>
            <translation>Wie für das Programm eingestellt</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keiner</translation>
        </message>
        <message>
            <source>As set for this computer</source>
            <translation>Wie für diesen Computer eingestellt</translation>
        </message>
        <message>
            <source>This one</source>
            <translation>Dieser</translation>
        </message>
        <message>
            <source>Choose the file of your company&apos;s authority</source>
            <translation>Datei der Zertifizierungsstelle Ihrer Firma wählen</translation>
        </message>
        <message>
            <source>Proxy &amp;host</source>
            <translation>Proxy-&amp;Rechner</translation>
        </message>
        <message>
            <source>P&amp;ort</source>
            <translation>P&amp;ort</translation>
        </message>
        <message>
            <source>Proxy user</source>
            <translation>Proxy-Benutzer</translation>
        </message>
        <message>
            <source>Proxy password</source>
            <translation>Proxy-Passwort</translation>
        </message>
        <message>
            <source>Pro&amp;xy</source>
            <translation>Pro&amp;xy</translation>
        </message>
        <message>
            <source>Company authority</source>
            <translation>Stelle der Firma</translation>
        </message>
        <message>
            <source>Stored. Type to replace it.</source>
            <translation>Hinterlegt. Zum Ersetzen hier tippen.</translation>
        </message>
        <message>
            <source>The certificate of your company&apos;s authority</source>
            <translation>Das Zertifikat der Stelle Ihrer Firma</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>Zertifikate (*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>%1 kann nicht gelesen werden: %2</translation>
        </message>
        <message>
            <source>None. Only public authorities are trusted.</source>
            <translation>Keine. Nur öffentlichen Stellen wird vertraut.</translation>
        </message>
    </context>
    <context>
        <name>Waybill::Rights</name>
        <message>
            <source>viewer</source>
            <translation>Betrachter</translation>
        </message>
        <message>
            <source>operator</source>
            <translation>Bearbeiter</translation>
        </message>
        <message>
            <source>administrator</source>
            <translation>Administrator</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>You have no role in %1 any more. An administrator of the team gives you one.</source>
            <translation>Sie haben in %1 keine Rolle mehr. Ein Administrator des Teams gibt Ihnen eine.</translation>
        </message>
        <message>
            <source>Your role in %1 is %2. An operator or administrator may do this; an administrator can give you that role.</source>
            <translation>Ihre Rolle in %1 ist %2. Das dürfen Bearbeiter und Administratoren; ein Administrator kann Ihnen diese Rolle geben.</translation>
        </message>
        <message>
            <source>Your role in %1 is %2. Only an administrator may do this, or give you that role.</source>
            <translation>Ihre Rolle in %1 ist %2. Das darf nur ein Administrator; er kann Ihnen diese Rolle auch geben.</translation>
        </message>
    </context>
    <context>
        <name>Waybill::RunRow</name>
        <message>
            <source>under way</source>
            <translation>läuft</translation>
        </message>
        <message>
            <source>all well</source>
            <translation>alles gut</translation>
        </message>
        <message>
            <source>some orders need you or failed</source>
            <translation>einige Bestellungen brauchen Sie oder schlugen fehl</translation>
        </message>
        <message>
            <source>cut off</source>
            <translation>abgebrochen</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>Sync %1</source>
            <translation>Abgleich %1</translation>
        </message>
        <message>
            <source>slowest order %1, %2</source>
            <translation>langsamste Bestellung %1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) not reached</source>
            <translation>
                <numerusform>%n Bestellung nicht erreicht</numerusform>
                <numerusform>%n Bestellungen nicht erreicht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s)</source>
            <translation>
                <numerusform>%n Anfrage</numerusform>
                <numerusform>%n Anfragen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 an hour allowed</source>
            <translation>%1 je Stunde erlaubt</translation>
        </message>
        <message>
            <source>%1 a second allowed</source>
            <translation>%1 je Sekunde erlaubt</translation>
        </message>
        <message>
            <source>%1 % of the allowance used</source>
            <translation>%1 % des Erlaubten gebraucht</translation>
        </message>
        <message numerus="yes">
            <source>waited %n time(s), %1 in all</source>
            <translation>
                <numerusform>einmal gewartet, insgesamt %1</numerusform>
                <numerusform>%n-mal gewartet, insgesamt %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Sync before this one</source>
            <translation>Abgleich davor</translation>
        </message>
        <message>
            <source>Sync after this one</source>
            <translation>Abgleich danach</translation>
        </message>
        <message>
            <source>Only this sync</source>
            <translation>Nur dieser Abgleich</translation>
        </message>
        <message>
            <source>Show only what this sync told</source>
            <translation>Nur zeigen, was dieser Abgleich sagte</translation>
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
        <name>Waybill::SetUpPage</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Vendor in %1: %2.</source>
            <translation>Lieferant in %1: %2.</translation>
        </message>
        <message>
            <source>Bring order status into your purchase orders</source>
            <translation>Bestellstatus in Ihre Bestellungen bringen</translation>
        </message>
        <message>
            <source>Where do you work?</source>
            <translation>Wo arbeiten Sie?</translation>
        </message>
        <message>
            <source>Where do you order?</source>
            <translation>Wo bestellen Sie?</translation>
        </message>
        <message>
            <source>Your orders</source>
            <translation>Ihre Bestellungen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
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
        <name>Waybill::Sidebar</name>
        <message>
            <source>Where you order</source>
            <translation>Wo Sie bestellen</translation>
        </message>
        <message>
            <source>Where you work</source>
            <translation>Wo Sie arbeiten</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Verbunden</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>account: its state</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
    </context>
    <context>
        <name>Waybill::SpokenUse</name>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
    </context>
    <context>
        <name>Waybill::StateLine</name>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Orders looked at</source>
            <translation>Angesehene Bestellungen</translation>
        </message>
        <message>
            <source>Ends this look after the orders in hand; nothing is lost</source>
            <translation>Beendet dieses Mal nach den laufenden Bestellungen; nichts geht verloren</translation>
        </message>
        <message>
            <source>Looking at your orders: %1 of %2.</source>
            <translation>Ihre Bestellungen werden angesehen: %1 von %2.</translation>
        </message>
        <message>
            <source>Last checked %1</source>
            <translation>Zuletzt geprüft %1</translation>
        </message>
    </context>
    <context>
        <name>Waybill::StatusPage</name>
        <message>
            <source>Partial shipments</source>
            <translation>Teillieferungen</translation>
        </message>
        <message>
            <source>add a note only</source>
            <translation>nur eine Notiz hinzufügen</translation>
        </message>
        <message>
            <source>Change what is written</source>
            <translation>Ändern, was geschrieben wird</translation>
        </message>
        <message>
            <source>A block of its own in a text field</source>
            <translation>Ein eigener Block in einem Textfeld</translation>
        </message>
        <message>
            <source>&amp;Keep a block in</source>
            <translation>&amp;Block führen in</translation>
        </message>
        <message>
            <source>Field that holds the block</source>
            <translation>Feld mit dem Block</translation>
        </message>
        <message>
            <source>Shown in the block</source>
            <translation>Im Block gezeigt</translation>
        </message>
        <message>
            <source>The block stands between two marker lines. What you write outside of it is never touched.</source>
            <translation>Der Block steht zwischen zwei Markenzeilen. Was Sie außerhalb schreiben, bleibt unberührt.</translation>
        </message>
        <message>
            <source>Wait and ask me</source>
            <translation>Warten und mich fragen</translation>
        </message>
        <message>
            <source>Leave the status as it is</source>
            <translation>Den Status lassen, wie er ist</translation>
        </message>
        <message>
            <source>Write the word as it came, where the field takes text</source>
            <translation>Das Wort schreiben, wie es kam, wo das Feld Text nimmt</translation>
        </message>
        <message>
            <source>✓ The status never moves back by itself. What you change by hand is kept, and you are told.</source>
            <translation>✓ Der Status geht nie von selbst zurück. Was Sie von Hand ändern, bleibt, und Sie erfahren davon.</translation>
        </message>
        <message>
            <source>&amp;Field:</source>
            <translation>&amp;Feld:</translation>
        </message>
        <message>
            <source>&amp;When:</source>
            <translation>&amp;Wann:</translation>
        </message>
        <message>
            <source>&amp;Lines too, into:</source>
            <translation>Auch &amp;Zeilen, in:</translation>
        </message>
        <message>
            <source>A status nobody explained &amp;yet:</source>
            <translation>Ein noch nicht erklärter &amp;Status:</translation>
        </message>
        <message>
            <source>show as “Partially shipped”</source>
            <translation>als „Teilweise versandt“ zeigen</translation>
        </message>
        <message>
            <source>show as “Partially shipped” in the block</source>
            <translation>im Block als „Teilweise versandt“ zeigen</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keiner</translation>
        </message>
        <message>
            <source>Not written</source>
            <translation>Nicht geschrieben</translation>
        </message>
        <message>
            <source>Fields of its own</source>
            <translation>Eigene Felder</translation>
        </message>
        <message>
            <source>Fields that get the status</source>
            <translation>Felder, die den Status bekommen</translation>
        </message>
        <message>
            <source>One more field</source>
            <translation>Weiteres Feld</translation>
        </message>
        <message>
            <source>New field</source>
            <translation>Neues Feld</translation>
        </message>
    </context>
    <context>
        <name>Waybill::StatusTable</name>
        <message>
            <source>Leave it locked</source>
            <translation>Gesperrt lassen</translation>
        </message>
        <message>
            <source>Status at the supplier</source>
            <translation>Status beim Lieferanten</translation>
        </message>
        <message>
            <source>Orders lately</source>
            <translation>Bestellungen zuletzt</translation>
        </message>
        <message>
            <source>Written value</source>
            <translation>Geschriebener Wert</translation>
        </message>
        <message>
            <source>Lines too</source>
            <translation>Auch Zeilen</translation>
        </message>
        <message>
            <source>Value for %1</source>
            <translation>Wert für %1</translation>
        </message>
        <message>
            <source>%1: into the lines too</source>
            <translation>%1: auch in die Zeilen</translation>
        </message>
        <message>
            <source>not written</source>
            <translation>nicht geschrieben</translation>
        </message>
        <message>
            <source>Not written</source>
            <translation>Nicht geschrieben</translation>
        </message>
        <message>
            <source>%1 (locked)</source>
            <translation>%1 (gesperrt)</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 “%2” was not explained yet. It means:</source>
            <translation>%1 „%2“ ist noch nicht erklärt. Es bedeutet:</translation>
        </message>
        <message>
            <source>Meaning of %1</source>
            <translation>Bedeutung von %1</translation>
        </message>
        <message>
            <source>Nobody knows yet</source>
            <translation>Weiß noch niemand</translation>
        </message>
        <message>
            <source>Unlock “%1” for %2</source>
            <translation>„%1“ für %2 freigeben</translation>
        </message>
    </context>
    <context>
        <name>Waybill::Stepper</name>
        <message>
            <source>Shipped %1 of %2</source>
            <translation>Versandt %1 von %2</translation>
        </message>
        <message>
            <source>Shipped</source>
            <translation>Versandt</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Eingegangen</translation>
        </message>
        <message>
            <source>Processing</source>
            <translation>In Bearbeitung</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Zugestellt</translation>
        </message>
        <message>
            <source>%1: done</source>
            <translation>%1: erledigt</translation>
        </message>
        <message>
            <source>%1: in part</source>
            <translation>%1: teilweise</translation>
        </message>
        <message>
            <source>%1: not yet</source>
            <translation>%1: noch nicht</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
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
        <name>Waybill::Switch</name>
        <message>
            <source>On</source>
            <translation>Ein</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
    </context>
    <context>
        <name>Waybill::TableFile</name>
        <message>
            <source>The file %1 could not be written: %2.</source>
            <translation>Die Datei %1 konnte nicht geschrieben werden: %2.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Spreadsheet (*.csv)</source>
            <translation>Tabellenblatt (*.csv)</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were exported to %1.</source>
            <translation>
                <numerusform>%n Zeile wurde nach %1 exportiert.</numerusform>
                <numerusform>%n Zeilen wurden nach %1 exportiert.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::TeamPasswordPage</name>
        <message>
            <source>Keep it and open</source>
            <translation>Aufbewahren und öffnen</translation>
        </message>
        <message>
            <source>Your data are in %1, and the server asks for a password. It is kept in this computer&apos;s keychain, nowhere else.</source>
            <translation>Ihre Daten sind in %1, und der Server verlangt ein Kennwort. Es liegt im Schlüsselbund dieses Computers, sonst nirgends.</translation>
        </message>
        <message>
            <source>Password at the server</source>
            <translation>Kennwort beim Server</translation>
        </message>
        <message>
            <source>Password of the team database</source>
            <translation>Kennwort der Team-Datenbank</translation>
        </message>
    </context>
    <context>
        <name>Waybill::TeamSection</name>
        <message>
            <source>You may look at everything and change nothing (viewer).</source>
            <translation>Sie dürfen alles ansehen und nichts ändern (Betrachter).</translation>
        </message>
        <message>
            <source>You may sync, decide and follow orders; accounts, mappings and settings are an administrator&apos;s (operator).</source>
            <translation>Sie dürfen synchronisieren, entscheiden und Bestellungen folgen; Konten, Zuordnungen und Einstellungen sind Sache eines Administrators (Bearbeiter).</translation>
        </message>
        <message>
            <source>You may do everything (administrator).</source>
            <translation>Sie dürfen alles (Administrator).</translation>
        </message>
        <message>
            <source>You have no role there.</source>
            <translation>Sie haben dort keine Rolle.</translation>
        </message>
        <message>
            <source>Team database</source>
            <translation>Team-Datenbank</translation>
        </message>
        <message>
            <source>Several people, and servers that do the work at night, share one PostgreSQL database: one log, the same orders, nothing done twice.</source>
            <translation>Mehrere Personen, und Server, die nachts die Arbeit tun, teilen sich eine PostgreSQL-Datenbank: ein Protokoll, dieselben Bestellungen, nichts doppelt.</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Move these data there</source>
            <translation>Diese Daten dorthin umziehen</translation>
        </message>
        <message>
            <source>Work with it</source>
            <translation>Damit arbeiten</translation>
        </message>
        <message>
            <source>Work with a file on this computer</source>
            <translation>Mit einer Datei auf diesem Computer arbeiten</translation>
        </message>
        <message>
            <source>This computer looks at orders as well</source>
            <translation>Auch dieser Computer sieht Bestellungen an</translation>
        </message>
        <message>
            <source>Address of the database</source>
            <translation>Adresse der Datenbank</translation>
        </message>
        <message>
            <source>Asks the server what it is and what you may do there; changes nothing.</source>
            <translation>Fragt den Server, was er ist und was Sie dort dürfen; ändert nichts.</translation>
        </message>
        <message>
            <source>Copies everything into the empty database and compares it there. The file here stays as it is.</source>
            <translation>Kopiert alles in die leere Datenbank und vergleicht es dort. Die Datei hier bleibt, wie sie ist.</translation>
        </message>
        <message>
            <source>From the next start on.</source>
            <translation>Vom nächsten Start an.</translation>
        </message>
        <message>
            <source>Else it shows what the others do and asks them. It needs the accounts&apos; secrets in this computer&apos;s keychain.</source>
            <translation>Sonst zeigt er, was die anderen tun, und bittet sie. Er braucht die Geheimnisse der Konten im Schlüsselbund dieses Computers.</translation>
        </message>
        <message>
            <source>The accounts&apos; secrets are never in the database: each computer that looks at orders keeps them in its own keychain or vault.</source>
            <translation>Die Geheimnisse der Konten stehen nie in der Datenbank: Jeder Computer, der Bestellungen ansieht, hat sie im eigenen Schlüsselbund oder Tresor.</translation>
        </message>
        <message>
            <source>Your data are in %1.</source>
            <translation>Ihre Daten liegen in %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n computer(s) look at orders.</source>
            <translation>
                <numerusform>%n Computer sieht Bestellungen an.</numerusform>
                <numerusform>%n Computer sehen Bestellungen an.</numerusform>
            </translation>
        </message>
        <message>
            <source>No computer looks at orders: start waybillctl serve on a server, or tick the box below.</source>
            <translation>Kein Computer sieht Bestellungen an: Starten Sie waybillctl serve auf einem Server, oder kreuzen Sie das Kästchen unten an.</translation>
        </message>
        <message>
            <source>Your data are in a file of this computer.</source>
            <translation>Ihre Daten liegen in einer Datei dieses Computers.</translation>
        </message>
        <message>
            <source>From the next start on Waybill works with the file of this computer. Quit it and start it again.</source>
            <translation>Vom nächsten Start an arbeitet Waybill mit der Datei dieses Computers. Beenden Sie es und starten Sie es neu.</translation>
        </message>
        <message>
            <source>From the next start on Waybill works with %1. Quit it and start it again.</source>
            <translation>Vom nächsten Start an arbeitet Waybill mit %1. Beenden Sie es und starten Sie es neu.</translation>
        </message>
        <message>
            <source>Asking the server …</source>
            <translation>Der Server wird gefragt …</translation>
        </message>
        <message>
            <source>Copying and comparing …</source>
            <translation>Wird kopiert und verglichen …</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were copied and compared.</source>
            <translation>
                <numerusform>%n Zeile wurde kopiert und verglichen.</numerusform>
                <numerusform>%n Zeilen wurden kopiert und verglichen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Forget the password</source>
            <translation>Kennwort vergessen</translation>
        </message>
        <message>
            <source>Without a password: that has a field of its own.</source>
            <translation>Ohne Kennwort: Das hat ein eigenes Feld.</translation>
        </message>
        <message>
            <source>Password at the server</source>
            <translation>Kennwort beim Server</translation>
        </message>
        <message>
            <source>Password, if the server asks for one</source>
            <translation>Kennwort, falls der Server eines verlangt</translation>
        </message>
        <message>
            <source>Kept with your other secrets in this computer&apos;s keychain, never shown again. Empty: the one that is kept, else ~/.pgpass or PGPASSWORD.</source>
            <translation>Liegt bei Ihren anderen Geheimnissen im Schlüsselbund dieses Computers und wird nie wieder gezeigt. Leer: das aufbewahrte, sonst ~/.pgpass oder PGPASSWORD.</translation>
        </message>
        <message>
            <source>Takes the password of this address out of this computer&apos;s keychain.</source>
            <translation>Nimmt das Kennwort dieser Adresse aus dem Schlüsselbund dieses Computers.</translation>
        </message>
        <message>
            <source>The password is forgotten.</source>
            <translation>Das Kennwort ist vergessen.</translation>
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
        <message>
            <source>every status that moved, even if nothing was to be written</source>
            <translation>jeder Status, der sich bewegt hat, auch wenn nichts zu schreiben war</translation>
        </message>
        <message>
            <source>only what was written, failed or needs you</source>
            <translation>nur was geschrieben wurde, fehlschlug oder Sie braucht</translation>
        </message>
    </context>
    <context>
        <name>Waybill::TemplateTile</name>
        <message>
            <source>Find orders</source>
            <translation>Bestellungen suchen</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Jetzt abgleichen</translation>
        </message>
        <message>
            <source>Look only</source>
            <translation>Nur ansehen</translation>
        </message>
        <message>
            <source>Shows what would change; nothing is written</source>
            <translation>Zeigt, was sich ändern würde; nichts wird geschrieben</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>1 Stunde lang</translation>
        </message>
        <message>
            <source>Until tomorrow</source>
            <translation>Bis morgen</translation>
        </message>
        <message>
            <source>Until resumed</source>
            <translation>Bis es weitergehen soll</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Weitermachen</translation>
        </message>
        <message>
            <source>How often and which orders…</source>
            <translation>Wie oft und welche Bestellungen …</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Export to a file…</source>
            <translation>In eine Datei exportieren …</translation>
        </message>
        <message>
            <source>View log</source>
            <translation>Protokoll ansehen</translation>
        </message>
        <message>
            <source>Switch %1 off</source>
            <translation>%1 ausschalten</translation>
        </message>
        <message>
            <source>Switch %1 on</source>
            <translation>%1 einschalten</translation>
        </message>
        <message>
            <source>Brings status, tracking, dates and invoice numbers of your %1 orders into the purchase orders in %2.</source>
            <translation>Bringt Status, Sendungen, Termine und Rechnungsnummern Ihrer Aufträge bei %1 in die Bestellungen in %2.</translation>
        </message>
        <message>
            <source>Needs: Create Orders – orders submitted through the connector. None were found yet.</source>
            <translation>Braucht: Create Orders – über die Anbindung übermittelte Bestellungen. Noch wurde keine gefunden.</translation>
        </message>
        <message numerus="yes">
            <source>Needs: Create Orders – orders submitted through the connector. %n found, %1 followed by your choice.</source>
            <translation>
                <numerusform>Braucht: Create Orders – über die Anbindung übermittelte Bestellungen. %n gefunden, %1 auf Ihren Wunsch verfolgt.</numerusform>
                <numerusform>Braucht: Create Orders – über die Anbindung übermittelte Bestellungen. %n gefunden, %1 auf Ihren Wunsch verfolgt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Find orders for %1</source>
            <translation>Bestellungen für %1 suchen</translation>
        </message>
        <message>
            <source>Change Settings</source>
            <translation>Einstellungen ändern</translation>
        </message>
        <message>
            <source>Learn More</source>
            <translation>Mehr erfahren</translation>
        </message>
        <message>
            <source>Change settings of %1</source>
            <translation>Einstellungen von %1 ändern</translation>
        </message>
        <message>
            <source>Learn more about %1</source>
            <translation>Mehr über %1 erfahren</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>Mehr zu %1</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Not set up</source>
            <translation>Nicht eingerichtet</translation>
        </message>
        <message>
            <source>What you entered is kept.</source>
            <translation>Was Sie eingegeben haben, ist aufgehoben.</translation>
        </message>
        <message>
            <source>Nothing is written until you have seen it and said yes.</source>
            <translation>Nichts wird geschrieben, bevor Sie es gesehen und zugestimmt haben.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>A changed mapping is not saved yet.</source>
            <translation>Eine geänderte Zuordnung ist noch nicht gespeichert.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Paused until %1.</source>
            <translation>Pause bis %1.</translation>
        </message>
        <message>
            <source>Paused until you resume.</source>
            <translation>Pause, bis Sie weitermachen.</translation>
        </message>
        <message>
            <source>Waits for your yes</source>
            <translation>Wartet auf Ihr Ja</translation>
        </message>
        <message>
            <source>Only what you agreed to is written.</source>
            <translation>Nur was Sie gutgeheißen haben, wird geschrieben.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Ein</translation>
        </message>
        <message>
            <source>Next look: now</source>
            <translation>Nächstes Mal: jetzt</translation>
        </message>
        <message>
            <source>Next look %1</source>
            <translation>Nächstes Mal %1</translation>
        </message>
        <message numerus="yes">
            <source>looked only, %n would change</source>
            <translation>
                <numerusform>nur angesehen, %n würde sich ändern</numerusform>
                <numerusform>nur angesehen, %n würden sich ändern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n updated</source>
            <translation>
                <numerusform>%n aktualisiert</numerusform>
                <numerusform>%n aktualisiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need(s) you</source>
            <translation>
                <numerusform>%n braucht Sie</numerusform>
                <numerusform>%n brauchen Sie</numerusform>
            </translation>
        </message>
        <message>
            <source>stopped before the end</source>
            <translation>vor dem Ende angehalten</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) followed</source>
            <translation>
                <numerusform>%n Bestellung verfolgt</numerusform>
                <numerusform>%n Bestellungen verfolgt</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing needs you</source>
            <translation>nichts braucht Sie</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n fehlgeschlagen</numerusform>
                <numerusform>%n fehlgeschlagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Entfernen …</translation>
        </message>
        <message>
            <source>Switch it off first</source>
            <translation>Erst ausschalten</translation>
        </message>
    </context>
    <context>
        <name>Waybill::TemplatesPage</name>
        <message>
            <source>Integration Templates</source>
            <translation>Integrationsvorlagen</translation>
        </message>
        <message>
            <source>Connect an account first</source>
            <translation>Binden Sie zuerst ein Konto an</translation>
        </message>
        <message>
            <source>Then the templates that fit your accounts appear here.</source>
            <translation>Dann erscheinen hier die Vorlagen, die zu Ihren Konten passen.</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>Looking at your orders…</source>
            <translation>Ihre Bestellungen werden angesehen …</translation>
        </message>
        <message>
            <source>%1 of %2 orders…</source>
            <translation>%1 von %2 Bestellungen …</translation>
        </message>
        <message>
            <source>%1 (copy)</source>
            <translation>%1 (Kopie)</translation>
        </message>
        <message>
            <source>Export %1</source>
            <translation>%1 exportieren</translation>
        </message>
        <message>
            <source>Integration Templates (*.json)</source>
            <translation>Integrationsvorlagen (*.json)</translation>
        </message>
        <message>
            <source>The file could not be written: %1</source>
            <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
        </message>
        <message>
            <source>Exported to %1</source>
            <translation>Nach %1 exportiert</translation>
        </message>
        <message numerus="yes">
            <source>Remove %1? Its %n order(s) are no longer followed. Nothing changes in %2, and the log stays.</source>
            <translation>
                <numerusform>%1 entfernen? Ihre eine Bestellung wird nicht mehr verfolgt. In %2 ändert sich nichts, und das Protokoll bleibt.</numerusform>
                <numerusform>%1 entfernen? Ihre %n Bestellungen werden nicht mehr verfolgt. In %2 ändert sich nichts, und das Protokoll bleibt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Entfernen</translation>
        </message>
    </context>
    <context>
        <name>Waybill::TicketText</name>
        <message>
            <source>The first %1 of %2 bytes are kept.</source>
            <translation>Die ersten %1 von %2 Bytes sind aufgehoben.</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Bestellung</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <source>Supplier order</source>
            <translation>Lieferantenauftrag</translation>
        </message>
        <message>
            <source>Tracking</source>
            <translation>Sendungen</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Rechnungen</translation>
        </message>
        <message>
            <source>Status at %1: %2</source>
            <translation>Status bei %1: %2</translation>
        </message>
        <message>
            <source>Resolved by %1: %2</source>
            <translation>Erledigt von %1: %2</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>Waybill entry %1, sync %2</source>
            <translation>Waybill-Eintrag %1, Abgleich %2</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>keine Antwort</translation>
        </message>
    </context>
    <context>
        <name>Waybill::TimelineTab</name>
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
            <source>Told</source>
            <translation>Genannt</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>What the supplier said</source>
            <translation>Was der Lieferant sagte</translation>
        </message>
        <message>
            <source>What carriers said</source>
            <translation>Was Versender sagten</translation>
        </message>
        <message>
            <source>What people did</source>
            <translation>Was Leute taten</translation>
        </message>
        <message>
            <source>What Waybill did</source>
            <translation>Was Waybill tat</translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>&amp;Zeigen</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Shipments and invoices</source>
            <translation>Sendungen und Rechnungen</translation>
        </message>
        <message>
            <source>Shipped</source>
            <translation>Versandt</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Zugestellt</translation>
        </message>
        <message>
            <source>Last scan</source>
            <translation>Letzte Erfassung</translation>
        </message>
        <message>
            <source>Pieces</source>
            <translation>Stücke</translation>
        </message>
        <message>
            <source>Weight as told</source>
            <translation>Gewicht wie genannt</translation>
        </message>
        <message>
            <source>Supplier order</source>
            <translation>Lieferantenauftrag</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>The number does not look like one of this carrier.</source>
            <translation>Die Nummer sieht nicht wie eine dieses Versenders aus.</translation>
        </message>
        <message>
            <source>Shipment</source>
            <translation>Sendung</translation>
        </message>
        <message>
            <source>Track at %1</source>
            <translation>Bei %1 verfolgen</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Bedingungen</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>The invoice is still being read by the supplier&apos;s system.</source>
            <translation>Die Rechnung wird vom System des Lieferanten noch gelesen.</translation>
        </message>
        <message>
            <source>Invoice %1</source>
            <translation>Rechnung %1</translation>
        </message>
        <message>
            <source>Nothing was shipped or invoiced yet.</source>
            <translation>Noch wurde nichts versandt oder berechnet.</translation>
        </message>
        <message>
            <source>Copy number</source>
            <translation>Nummer kopieren</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>%1 kopieren</translation>
        </message>
        <message>
            <source>What is shown of the timeline</source>
            <translation>Was vom Verlauf gezeigt wird</translation>
        </message>
        <message>
            <source>Save the invoice as PDF…</source>
            <translation>Rechnung als PDF speichern …</translation>
        </message>
        <message>
            <source>Save invoice %1 as PDF</source>
            <translation>Rechnung %1 als PDF speichern</translation>
        </message>
        <message>
            <source>Asks %1 for the document; nothing is kept but the file</source>
            <translation>Fragt %1 nach dem Dokument; nur die Datei wird aufgehoben</translation>
        </message>
        <message>
            <source>Save invoice %1</source>
            <translation>Rechnung %1 speichern</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Invoice %1 of %2</source>
            <comment>name of a file</comment>
            <translation>Rechnung %1 zu %2</translation>
        </message>
        <message>
            <source>Asking %1 for invoice %2 of order %3…</source>
            <translation>%1 wird nach Rechnung %2 zur Bestellung %3 gefragt …</translation>
        </message>
        <message>
            <source>Invoice %1 of order %2 was saved as %3.</source>
            <translation>Rechnung %1 zur Bestellung %2 wurde als %3 gespeichert.</translation>
        </message>
        <message>
            <source>%1 (since %2)</source>
            <translation>%1 (seit %2)</translation>
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
        <name>Waybill::TrayIcon</name>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Waybill: %1</source>
            <translation>Waybill: %1</translation>
        </message>
        <message>
            <source>Waybill keeps running here.</source>
            <translation>Waybill läuft hier weiter.</translation>
        </message>
        <message>
            <source>It goes on looking at your orders. Quit it from this icon&apos;s menu.</source>
            <translation>Es sieht weiter nach Ihren Bestellungen. Beenden Sie es im Menü dieses Symbols.</translation>
        </message>
        <message>
            <source>Waybill</source>
            <translation>Waybill</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und noch %n</numerusform>
                <numerusform>und noch %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n account(s) stopped working</source>
            <translation>
                <numerusform>%n Konto ist ausgefallen</numerusform>
                <numerusform>%n Konten sind ausgefallen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) delivered</source>
            <translation>
                <numerusform>%n Bestellung zugestellt</numerusform>
                <numerusform>%n Bestellungen zugestellt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n later ETA(s)</source>
            <translation>
                <numerusform>%n späterer Liefertermin</numerusform>
                <numerusform>%n spätere Liefertermine</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of status</source>
            <translation>
                <numerusform>%n geänderter Status</numerusform>
                <numerusform>%n geänderte Status</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) to look at</source>
            <translation>
                <numerusform>%n Bestellung zum Ansehen</numerusform>
                <numerusform>%n Bestellungen zum Ansehen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n account(s) work again</source>
            <translation>
                <numerusform>%n Konto arbeitet wieder</numerusform>
                <numerusform>%n Konten arbeiten wieder</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::TrayState</name>
        <message>
            <source>Nothing is switched on yet.</source>
            <translation>Noch ist nichts eingeschaltet.</translation>
        </message>
        <message>
            <source>Not checked yet.</source>
            <translation>Noch nicht geprüft.</translation>
        </message>
        <message>
            <source>Checked %1.</source>
            <translation>Geprüft %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n account(s) cannot be reached.</source>
            <translation>
                <numerusform>%n Konto ist nicht zu erreichen.</numerusform>
                <numerusform>%n Konten sind nicht zu erreichen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) need you.</source>
            <translation>
                <numerusform>%n Bestellung braucht Sie.</numerusform>
                <numerusform>%n Bestellungen brauchen Sie.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing needs you.</source>
            <translation>Nichts braucht Sie.</translation>
        </message>
        <message>
            <source>Paused until %1.</source>
            <translation>Pause bis %1.</translation>
        </message>
        <message>
            <source>Paused until you resume.</source>
            <translation>Pause, bis Sie weitermachen.</translation>
        </message>
        <message>
            <source>Offline: no account can be reached. It is tried again by itself.</source>
            <translation>Getrennt: Kein Konto ist zu erreichen. Es wird von selbst wieder versucht.</translation>
        </message>
        <message>
            <source>Looking at your orders…</source>
            <translation>Ihre Bestellungen werden angesehen …</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
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
        <name>Waybill::VendorQuestion</name>
        <message>
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Use this vendor</source>
            <translation>Diesen Lieferanten nehmen</translation>
        </message>
        <message>
            <source>&amp;Vendor&apos;s name</source>
            <translation>Name des &amp;Lieferanten</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n open purchase orders</source>
            <translation>
                <numerusform>%1, %n offene Bestellung</numerusform>
                <numerusform>%1, %n offene Bestellungen</numerusform>
            </translation>
        </message>
        <message>
            <source>No vendor in %1 is called like %2. Type the name under which you order there.</source>
            <translation>Kein Lieferant in %1 heißt wie %2. Tippen Sie den Namen, unter dem Sie dort bestellen.</translation>
        </message>
        <message>
            <source>Several vendors in %1 fit. Which one stands on your %2 orders?</source>
            <translation>Mehrere Lieferanten in %1 passen. Welcher steht auf Ihren Bestellungen bei %2?</translation>
        </message>
    </context>
    <context>
        <name>Waybill::WelcomeStep</name>
        <message>
            <source>Connect my accounts</source>
            <translation>Meine Konten anbinden</translation>
        </message>
        <message>
            <source>Try with sample orders</source>
            <translation>Mit Beispielbestellungen ausprobieren</translation>
        </message>
        <message>
            <source>What do I need?</source>
            <translation>Was brauche ich?</translation>
        </message>
        <message>
            <source>What your supplier says about an order, you find in its purchase order: status, tracking numbers, dates, invoice numbers. No copying, no second window.</source>
            <translation>Was Ihr Lieferant über einen Auftrag sagt, finden Sie in Ihrer Bestellung: Status, Sendungsnummern, Termine, Rechnungsnummern. Kein Abschreiben, kein zweites Fenster.</translation>
        </message>
        <message>
            <source>Nothing is written until you have seen it and said yes.</source>
            <translation>Nichts wird geschrieben, bevor Sie es gesehen und zugestimmt haben.</translation>
        </message>
        <message>
            <source>Copy a message for my %1 admin</source>
            <translation>Nachricht für meinen %1-Administrator kopieren</translation>
        </message>
    </context>
    <context>
        <name>Waybill::WizardPage</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Map status fields</source>
            <translation>Statusfelder zuordnen</translation>
        </message>
        <message>
            <source>Tracking, dates and invoice references</source>
            <translation>Sendungen, Termine und Rechnungsnummern</translation>
        </message>
        <message>
            <source>Back to the recommended mapping</source>
            <translation>Zurück zur empfohlenen Zuordnung</translation>
        </message>
        <message>
            <source>Back to the saved mapping</source>
            <translation>Zurück zur gespeicherten Zuordnung</translation>
        </message>
        <message>
            <source>Import from a file…</source>
            <translation>Aus einer Datei einlesen …</translation>
        </message>
        <message>
            <source>Export to a file…</source>
            <translation>In eine Datei exportieren …</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>More: start over, import, export</source>
            <translation>Mehr: neu anfangen, einlesen, exportieren</translation>
        </message>
        <message>
            <source>Looking for an order to show this on…</source>
            <translation>Es wird eine Bestellung gesucht, an der sich das zeigen lässt …</translation>
        </message>
        <message>
            <source>What you entered last time is still here. It is used once you save it.</source>
            <translation>Was Sie zuletzt eingegeben haben, ist noch da. Es gilt, sobald Sie es speichern.</translation>
        </message>
        <message>
            <source>No order is followed yet, so there is none to show this on.</source>
            <translation>Noch wird keine Bestellung verfolgt, an der sich das zeigen ließe.</translation>
        </message>
        <message>
            <source>Looking at your orders…</source>
            <translation>Ihre Bestellungen werden angesehen …</translation>
        </message>
        <message>
            <source>Looking at %1 of %2 orders…</source>
            <translation>%1 von %2 Bestellungen werden angesehen …</translation>
        </message>
        <message>
            <source>No order could be looked at yet, so there is none to show this on.</source>
            <translation>Noch ließ sich keine Bestellung ansehen, an der sich das zeigen ließe.</translation>
        </message>
        <message>
            <source>Step %1 of 2</source>
            <translation>Schritt %1 von 2</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Gespeichert.</translation>
        </message>
        <message>
            <source>First mend what is named above</source>
            <translation>Bringen Sie zuerst in Ordnung, was oben steht</translation>
        </message>
        <message>
            <source>It is that mapping already.</source>
            <translation>Es ist schon diese Zuordnung.</translation>
        </message>
        <message>
            <source>The mapping was replaced. It is used once you save it.</source>
            <translation>Die Zuordnung wurde ersetzt. Sie gilt, sobald Sie speichern.</translation>
        </message>
        <message>
            <source>Import a mapping</source>
            <translation>Zuordnung einlesen</translation>
        </message>
        <message>
            <source>Integration Templates (*.json)</source>
            <translation>Integrationsvorlagen (*.json)</translation>
        </message>
        <message>
            <source>The file cannot be read: %1</source>
            <translation>Die Datei kann nicht gelesen werden: %1</translation>
        </message>
        <message>
            <source>This file is for other systems: %1 and %2.</source>
            <translation>Diese Datei ist für andere Systeme: %1 und %2.</translation>
        </message>
        <message>
            <source>Export this mapping</source>
            <translation>Diese Zuordnung exportieren</translation>
        </message>
        <message>
            <source>The file could not be written: %1</source>
            <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
        </message>
        <message>
            <source>Exported to %1</source>
            <translation>Nach %1 exportiert</translation>
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
            <source>Keep the data on a server: postgresql://user@host/database.</source>
            <translation>Die Daten auf einem Server halten: postgresql://benutzer@rechner/datenbank.</translation>
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
