<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
    <context>
        <name>Waybill::ActivityActions</name>
        <message numerus="yes">
            <source>%n order(s) are looked at again now, with the current mapping.</source>
            <translation>
                <numerusform>%n order is looked at again now, with the current mapping.</numerusform>
                <numerusform>%n orders are looked at again now, with the current mapping.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Why is this resolved? (%n entry(s))</source>
            <translation>
                <numerusform>&amp;Why is this resolved? (%n entry)</numerusform>
                <numerusform>&amp;Why is this resolved? (%n entries)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) cannot be ignored: only you can decide them. Open the order to do that.</source>
            <translation>
                <numerusform>%n order cannot be ignored: only you can decide it. Open the order to do that.</numerusform>
                <numerusform>%n orders cannot be ignored: only you can decide them. Open the order to do that.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::ActivityGroupModel</name>
        <message numerus="yes">
            <source>%n × %1</source>
            <translation>
                <numerusform>%n × %1</numerusform>
                <numerusform>%n × %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::ActivityLogPage</name>
        <message numerus="yes">
            <source>More than %n new</source>
            <translation>
                <numerusform>More than %n new</numerusform>
                <numerusform>More than %n new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::AuditSection</name>
        <message numerus="yes">
            <source>Every change of settings, accounts, templates and decisions. The newest %Ln are shown; the export has all.</source>
            <translation>
                <numerusform>Every change of settings, accounts, templates and decisions. The newest one is shown; the export has all.</numerusform>
                <numerusform>Every change of settings, accounts, templates and decisions. The newest %Ln are shown; the export has all.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) are in %1.</source>
            <translation>
                <numerusform>%n change is in %1.</numerusform>
                <numerusform>%n changes are in %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::ChangesTab</name>
        <message numerus="yes">
            <source>%n field(s) left alone</source>
            <translation>
                <numerusform>%n field left alone</numerusform>
                <numerusform>%n fields left alone</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) would change.</source>
            <translation>
                <numerusform>%n field would change.</numerusform>
                <numerusform>%n fields would change.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) would change. Nothing is written before you have looked at it and said yes.</source>
            <translation>
                <numerusform>%n field would change. Nothing is written before you have looked at it and said yes.</numerusform>
                <numerusform>%n fields would change. Nothing is written before you have looked at it and said yes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) differ.</source>
            <translation>
                <numerusform>%n value differs.</numerusform>
                <numerusform>%n values differ.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::ConnectPanel</name>
        <message numerus="yes">
            <source>%n checks passed.</source>
            <translation>
                <numerusform>%n check passed.</numerusform>
                <numerusform>%n checks passed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::ConnectionPage</name>
        <message numerus="yes">
            <source>%n in the last hour</source>
            <translation>
                <numerusform>%n in the last hour</numerusform>
                <numerusform>%n in the last hour</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::Core</name>
        <message numerus="yes">
            <source>%n purchase orders carry the number %1; none was adopted.</source>
            <translation>
                <numerusform>%n purchase order carries the number %1; none was adopted.</numerusform>
                <numerusform>%n purchase orders carry the number %1; none was adopted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 refused the same write %n times within a day; it is tried again tomorrow, or when you ask.</source>
            <translation>
                <numerusform>%1 refused the same write once within a day; it is tried again tomorrow, or when you ask.</numerusform>
                <numerusform>%1 refused the same write %n times within a day; it is tried again tomorrow, or when you ask.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Short: %1 of %2 shipped and nothing moved for %n days. Take it out if nothing more comes.</source>
            <translation>
                <numerusform>Short: %1 of %2 shipped and nothing moved for %n day. Take it out if nothing more comes.</numerusform>
                <numerusform>Short: %1 of %2 shipped and nothing moved for %n days. Take it out if nothing more comes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Complete, and %n days of grace are over.</source>
            <translation>
                <numerusform>Complete, and %n day of grace is over.</numerusform>
                <numerusform>Complete, and %n days of grace are over.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n lines)</source>
            <translation>
                <numerusform>%1 (%n line)</numerusform>
                <numerusform>%1 (%n lines)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n lines have their counterpart.</source>
            <translation>
                <numerusform>The line has its counterpart.</numerusform>
                <numerusform>All %n lines have their counterpart.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fields would change.</source>
            <translation>
                <numerusform>%n field would change.</numerusform>
                <numerusform>%n fields would change.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 tells %n new things.</source>
            <translation>
                <numerusform>%1 tells %n new thing.</numerusform>
                <numerusform>%1 tells %n new things.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n lines found by part number.</source>
            <translation>
                <numerusform>%1 of %n line found by part number.</numerusform>
                <numerusform>%1 of %n lines found by part number.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n purchase orders are visible.</source>
            <translation>
                <numerusform>%n purchase order is visible.</numerusform>
                <numerusform>%n purchase orders are visible.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n columns, from %1.</source>
            <translation>
                <numerusform>%n column, from %1.</numerusform>
                <numerusform>%n columns, from %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n purchase orders.</source>
            <translation>
                <numerusform>%n purchase order.</numerusform>
                <numerusform>%n purchase orders.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The hourly limit that your ServiceNow admin set for this user is used up; it goes on in %n minutes.</source>
            <translation>
                <numerusform>The hourly limit that your ServiceNow admin set for this user is used up; it goes on in %n minute.</numerusform>
                <numerusform>The hourly limit that your ServiceNow admin set for this user is used up; it goes on in %n minutes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n records together</source>
            <translation>
                <numerusform>%n record together</numerusform>
                <numerusform>%n records together</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n orders</source>
            <translation>
                <numerusform>%n order</numerusform>
                <numerusform>%n orders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 is ready and holds %n account(s). Your role there is %2.</source>
            <translation>
                <numerusform>%1 is ready and holds %n account. Your role there is %2.</numerusform>
                <numerusform>%1 is ready and holds %n accounts. Your role there is %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The clock of this computer is %n minute(s) behind that of the server of %1. Turns come at the wrong time; set the clock that is wrong.</source>
            <translation>
                <numerusform>The clock of this computer is %n minute behind that of the server of %1. Turns come at the wrong time; set the clock that is wrong.</numerusform>
                <numerusform>The clock of this computer is %n minutes behind that of the server of %1. Turns come at the wrong time; set the clock that is wrong.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The clock of this computer is %n minute(s) ahead of that of the server of %1. Turns come at the wrong time; set the clock that is wrong.</source>
            <translation>
                <numerusform>The clock of this computer is %n minute ahead of that of the server of %1. Turns come at the wrong time; set the clock that is wrong.</numerusform>
                <numerusform>The clock of this computer is %n minutes ahead of that of the server of %1. Turns come at the wrong time; set the clock that is wrong.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::CoverageLine</name>
        <message numerus="yes">
            <source>%n followed:</source>
            <translation>
                <numerusform>%n followed:</numerusform>
                <numerusform>%n followed:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n already right</source>
            <translation>
                <numerusform>%n already right</numerusform>
                <numerusform>%n already right</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n updated</source>
            <translation>
                <numerusform>%n updated</numerusform>
                <numerusform>%n updated</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need you</source>
            <translation>
                <numerusform>%n needs you</numerusform>
                <numerusform>%n need you</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n failed</numerusform>
                <numerusform>%n failed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not followed</source>
            <translation>
                <numerusform>%n not followed</numerusform>
                <numerusform>%n not followed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::DataSection</name>
        <message numerus="yes">
            <source>%n entry(s) were moved to %1.</source>
            <translation>
                <numerusform>%n entry was moved to %1.</numerusform>
                <numerusform>%n entries were moved to %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::DeliveryPage</name>
        <message numerus="yes">
            <source>%n line(s) are past their ETA.</source>
            <translation>
                <numerusform>%n line is past its ETA.</numerusform>
                <numerusform>%n lines are past their ETA.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::DoubtsPanel</name>
        <message numerus="yes">
            <source>%n order(s) are followed; the next look asks for them.</source>
            <translation>
                <numerusform>%n order is followed; the next look asks for it.</numerusform>
                <numerusform>%n orders are followed; the next look asks for them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::ExportRow</name>
        <message numerus="yes">
            <source>%n entry(s) written to %1.</source>
            <translation>
                <numerusform>%n entry written to %1.</numerusform>
                <numerusform>%n entries written to %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::FindOrdersPage</name>
        <message numerus="yes">
            <source>%n open purchase order(s) that are not followed were found at the supplier.</source>
            <translation>
                <numerusform>%n open purchase order that is not followed was found at the supplier.</numerusform>
                <numerusform>%n open purchase orders that are not followed were found at the supplier.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Follow these %n</source>
            <translation>
                <numerusform>Follow this one</numerusform>
                <numerusform>Follow these %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) are followed from now on.</source>
            <translation>
                <numerusform>%n order is followed from now on.</numerusform>
                <numerusform>%n orders are followed from now on.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::FollowStep</name>
        <message numerus="yes">
            <source>%1 of your %n open %2 purchase orders were found.</source>
            <translation>
                <numerusform>%1 of your %n open %2 purchase order was found.</numerusform>
                <numerusform>%1 of your %n open %2 purchase orders were found.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are followed already.</source>
            <translation>
                <numerusform>%n is followed already.</numerusform>
                <numerusform>%n are followed already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Follow these %n</source>
            <translation>
                <numerusform>Follow this one</numerusform>
                <numerusform>Follow these %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::HoldsPanel</name>
        <message numerus="yes">
            <source>%n answer(s) kept. The next look carries them out.</source>
            <translation>
                <numerusform>%n answer kept. The next look carries it out.</numerusform>
                <numerusform>%n answers kept. The next look carries them out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::LookPage</name>
        <message numerus="yes">
            <source>Write the other %n</source>
            <translation>
                <numerusform>Write the other one</numerusform>
                <numerusform>Write the other %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Write the other %n and turn on</source>
            <translation>
                <numerusform>Write the other one and turn on</numerusform>
                <numerusform>Write the other %n and turn on</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Write all %n</source>
            <translation>
                <numerusform>Write it</numerusform>
                <numerusform>Write all %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stopped. %n order(s) were written; the rest follows at the next look.</source>
            <translation>
                <numerusform>Stopped. %n order was written; the rest follows at the next look.</numerusform>
                <numerusform>Stopped. %n orders were written; the rest follows at the next look.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>On. %n order(s) written and checked.</source>
            <translation>
                <numerusform>On. %n order written and checked.</numerusform>
                <numerusform>On. %n orders written and checked.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::LookTexts</name>
        <message numerus="yes">
            <source>%n status(es)</source>
            <translation>
                <numerusform>%n status</numerusform>
                <numerusform>%n statuses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tracking number(s)</source>
            <translation>
                <numerusform>%n tracking number</numerusform>
                <numerusform>%n tracking numbers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s)</source>
            <translation>
                <numerusform>%n date</numerusform>
                <numerusform>%n dates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice number(s)</source>
            <translation>
                <numerusform>%n invoice number</numerusform>
                <numerusform>%n invoice numbers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other field(s)</source>
            <translation>
                <numerusform>%n other field</numerusform>
                <numerusform>%n other fields</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) written before would change.</source>
            <translation>
                <numerusform>%n order written before would change.</numerusform>
                <numerusform>%n orders written before would change.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of %n order(s) would change.</source>
            <translation>
                <numerusform>The one order would not change.</numerusform>
                <numerusform>None of %n orders would change.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n order(s) would change: %2.</source>
            <translation>
                <numerusform>%1 of %n order would change: %2.</numerusform>
                <numerusform>%1 of %n orders would change: %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n is/are already right.</source>
            <translation>
                <numerusform>%n is already right.</numerusform>
                <numerusform>%n are already right.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need(s) you.</source>
            <translation>
                <numerusform>%n needs you.</numerusform>
                <numerusform>%n need you.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::MailChoice</name>
        <message numerus="yes">
            <source>%1 would mail %n customer(s) about the new status of their order.</source>
            <translation>
                <numerusform>%1 would mail %n customer about the new status of their order.</numerusform>
                <numerusform>%1 would mail %n customers about the new status of their orders.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) moved on before this was switched on. Their status stays as it is, because setting it mails the customer; everything else is brought up to date.</source>
            <translation>
                <numerusform>%n order moved on before this was switched on. Its status stays as it is, because setting it mails the customer; everything else is brought up to date.</numerusform>
                <numerusform>%n orders moved on before this was switched on. Their status stays as it is, because setting it mails the customers; everything else is brought up to date.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Also set it and mail %n customer(s) about the past</source>
            <translation>
                <numerusform>Also set it and mail %n customer about the past</numerusform>
                <numerusform>Also set it and mail %n customers about the past</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::NeedsList</name>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::OrderPage</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::OrderWords</name>
        <message numerus="yes">
            <source>%1  ▲ %n day(s)</source>
            <comment>later than first told</comment>
            <translation>
                <numerusform>%1  ▲ %n day</numerusform>
                <numerusform>%1  ▲ %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1  ▼ %n day(s)</source>
            <comment>earlier than first told</comment>
            <translation>
                <numerusform>%1  ▼ %n day</numerusform>
                <numerusform>%1  ▼ %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) later than first told (%1).</source>
            <translation>
                <numerusform>%n day later than first told (%1).</numerusform>
                <numerusform>%n days later than first told (%1).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) earlier than first told (%1).</source>
            <translation>
                <numerusform>%n day earlier than first told (%1).</numerusform>
                <numerusform>%n days earlier than first told (%1).</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::OrdersModel</name>
        <message numerus="yes">
            <source>%n question(s) wait for you.</source>
            <translation>
                <numerusform>%n question waits for you.</numerusform>
                <numerusform>%n questions wait for you.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::OrdersPage</name>
        <message numerus="yes">
            <source>%n order(s) followed.</source>
            <translation>
                <numerusform>%n order followed.</numerusform>
                <numerusform>%n orders followed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need(s) you.</source>
            <translation>
                <numerusform>%n needs you.</numerusform>
                <numerusform>%n need you.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not followed.</source>
            <translation>
                <numerusform>%n not followed.</numerusform>
                <numerusform>%n not followed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) come first at the next look.</source>
            <translation>
                <numerusform>%n order comes first at the next look.</numerusform>
                <numerusform>%n orders come first at the next look.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::Overview</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s)</source>
            <translation>
                <numerusform>%n order</numerusform>
                <numerusform>%n orders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) followed.</source>
            <translation>
                <numerusform>%n order followed.</numerusform>
                <numerusform>%n orders followed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need(s) you.</source>
            <translation>
                <numerusform>%n needs you.</numerusform>
                <numerusform>%n need you.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::OverviewPage</name>
        <message numerus="yes">
            <source>Continue set-up: %n step(s) left</source>
            <translation>
                <numerusform>Continue set-up: %n step left</numerusform>
                <numerusform>Continue set-up: %n steps left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Changed today: %n order(s)</source>
            <translation>
                <numerusform>Changed today: %n order</numerusform>
                <numerusform>Changed today: %n orders</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::RunRow</name>
        <message numerus="yes">
            <source>%n order(s) not reached</source>
            <translation>
                <numerusform>%n order not reached</numerusform>
                <numerusform>%n orders not reached</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s)</source>
            <translation>
                <numerusform>%n request</numerusform>
                <numerusform>%n requests</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>waited %n time(s), %1 in all</source>
            <translation>
                <numerusform>waited once, %1 in all</numerusform>
                <numerusform>waited %n times, %1 in all</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::TableFile</name>
        <message numerus="yes">
            <source>%n row(s) were exported to %1.</source>
            <translation>
                <numerusform>%n row was exported to %1.</numerusform>
                <numerusform>%n rows were exported to %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::TeamSection</name>
        <message numerus="yes">
            <source>%n computer(s) look at orders.</source>
            <translation>
                <numerusform>%n computer looks at orders.</numerusform>
                <numerusform>%n computers look at orders.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were copied and compared.</source>
            <translation>
                <numerusform>%n row was copied and compared.</numerusform>
                <numerusform>%n rows were copied and compared.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::TemplateTile</name>
        <message numerus="yes">
            <source>Needs: Create Orders – orders submitted through the connector. %n found, %1 followed by your choice.</source>
            <translation>
                <numerusform>Needs: Create Orders – orders submitted through the connector. %n found, %1 followed by your choice.</numerusform>
                <numerusform>Needs: Create Orders – orders submitted through the connector. %n found, %1 followed by your choice.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>looked only, %n would change</source>
            <translation>
                <numerusform>looked only, %n would change</numerusform>
                <numerusform>looked only, %n would change</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n updated</source>
            <translation>
                <numerusform>%n updated</numerusform>
                <numerusform>%n updated</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need(s) you</source>
            <translation>
                <numerusform>%n needs you</numerusform>
                <numerusform>%n need you</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) followed</source>
            <translation>
                <numerusform>%n order followed</numerusform>
                <numerusform>%n orders followed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n failed</numerusform>
                <numerusform>%n failed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::TemplatesPage</name>
        <message numerus="yes">
            <source>Remove %1? Its %n order(s) are no longer followed. Nothing changes in %2, and the log stays.</source>
            <translation>
                <numerusform>Remove %1? Its order is no longer followed. Nothing changes in %2, and the log stays.</numerusform>
                <numerusform>Remove %1? Its %n orders are no longer followed. Nothing changes in %2, and the log stays.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::Times</name>
        <message numerus="yes">
            <source>%n minute(s) ago</source>
            <translation>
                <numerusform>%n minute ago</numerusform>
                <numerusform>%n minutes ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n minute(s)</source>
            <translation>
                <numerusform>in %n minute</numerusform>
                <numerusform>in %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::TrayIcon</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n account(s) stopped working</source>
            <translation>
                <numerusform>%n account stopped working</numerusform>
                <numerusform>%n accounts stopped working</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) delivered</source>
            <translation>
                <numerusform>%n order delivered</numerusform>
                <numerusform>%n orders delivered</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n later ETA(s)</source>
            <translation>
                <numerusform>%n later ETA</numerusform>
                <numerusform>%n later ETAs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of status</source>
            <translation>
                <numerusform>%n change of status</numerusform>
                <numerusform>%n changes of status</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) to look at</source>
            <translation>
                <numerusform>%n order to look at</numerusform>
                <numerusform>%n orders to look at</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n account(s) work again</source>
            <translation>
                <numerusform>%n account works again</numerusform>
                <numerusform>%n accounts work again</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::TrayState</name>
        <message numerus="yes">
            <source>%n account(s) cannot be reached.</source>
            <translation>
                <numerusform>%n account cannot be reached.</numerusform>
                <numerusform>%n accounts cannot be reached.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) need you.</source>
            <translation>
                <numerusform>%n order needs you.</numerusform>
                <numerusform>%n orders need you.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waybill::VendorQuestion</name>
        <message numerus="yes">
            <source>%1, %n open purchase orders</source>
            <translation>
                <numerusform>%1, %n open purchase order</numerusform>
                <numerusform>%1, %n open purchase orders</numerusform>
            </translation>
        </message>
    </context>
</TS>
