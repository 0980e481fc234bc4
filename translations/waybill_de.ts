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
            <source>OAuth, client credentials</source>
            <translation>OAuth, Client-Anmeldedaten</translation>
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
            <source>no longer followed</source>
            <translation>nicht mehr verfolgt</translation>
        </message>
        <message>
            <source>added</source>
            <translation>hinzugefügt</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>entfernt</translation>
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
        <message>
            <source>Line %1</source>
            <translation>Zeile %1</translation>
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
            <source>Delivered</source>
            <translation>Zugestellt</translation>
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
            <source>Not known yet</source>
            <translation>Noch nicht bekannt</translation>
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
            <source>Delivered</source>
            <translation>Zugestellt</translation>
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
            <source>Unknown</source>
            <translation>Unbekannt</translation>
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
            <source>Order</source>
            <translation>Bestellung</translation>
        </message>
        <message>
            <source>Line %1</source>
            <translation>Zeile %1</translation>
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
        <name>Waybill::Program</name>
        <message>
            <source>This desktop has no tray. Waybill runs as long as its window is open.</source>
            <translation>Dieser Desktop hat kein Benachrichtigungsfeld. Waybill läuft, solange sein Fenster offen ist.</translation>
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
            <source>Show sample orders; no account is needed.</source>
            <translation>Beispielbestellungen zeigen; ein Konto ist nicht nötig.</translation>
        </message>
        <message>
            <source>With --sandbox: let so many steps of two hours pass at once.</source>
            <translation>Mit --sandbox: gleich so viele Schritte von zwei Stunden vergehen lassen.</translation>
        </message>
    </context>
</TS>
