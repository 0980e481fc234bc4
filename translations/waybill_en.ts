<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
    <context>
        <name>Waybill::AuditSection</name>
        <message numerus="yes">
            <source>Every change of settings, accounts, templates and decisions. The newest %Ln are shown; the export has all.</source>
            <translation>
                <numerusform>Every change of settings, accounts, templates and decisions. The newest %Ln are shown; the export has all.</numerusform>
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
</TS>
