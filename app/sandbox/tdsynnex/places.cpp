#include "app/sandbox/tdsynnex/places.h"

#include <QHash>

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

WarehousePlace warehousePlace(const QString &id)
{
    // Zips are of the towns, for shape; only the first three stand in the published examples.
    static const QHash<QString, WarehousePlace> places{
        {u"3"_s, {u"Fremont"_s, u"CA"_s, u"94538"_s}},      {u"4"_s, {u"Norcross"_s, u"GA"_s, u"30071"_s}},
        {u"5"_s, {u"Richardson"_s, u"TX"_s, u"75081"_s}},   {u"6"_s, {u"Romeoville"_s, u"IL"_s, u"60446"_s}},
        {u"7"_s, {u"Olive Branch"_s, u"MS"_s, u"38654"_s}}, {u"8"_s, {u"Monroe"_s, u"NJ"_s, u"08831"_s}},
        {u"9"_s, {u"Chantilly"_s, u"VA"_s, u"20151"_s}},    {u"10"_s, {u"Beaverton"_s, u"OR"_s, u"97008"_s}},
        {u"12"_s, {u"Ontario"_s, u"CA"_s, u"91761"_s}},     {u"14"_s, {u"Grove City"_s, u"OH"_s, u"43123"_s}},
        {u"16"_s, {u"Miami"_s, u"FL"_s, u"33172"_s}},       {u"505"_s, {u"Fort Worth"_s, u"TX"_s, u"76177"_s}},
        {u"98"_s, {u"Fremont"_s, u"CA"_s, u"94538"_s}},     {u"26"_s, {u"Halifax"_s, u"NS"_s, u"B3S1B3"_s}},
        {u"29"_s, {u"Guelph"_s, u"ON"_s, u"N1K1E4"_s}},     {u"31"_s, {u"Calgary"_s, u"AB"_s, u"T2C5P4"_s}},
        {u"57"_s, {u"Markham"_s, u"ON"_s, u"L3R9Z6"_s}},    {u"60"_s, {u"Richmond"_s, u"BC"_s, u"V6W1G8"_s}},
        {u"81"_s, {u"Richmond"_s, u"BC"_s, u"V6W1G8"_s}}};
    return places.value(id);
}

QString shipMethodDescription(const QString &code)
{
    static const QHash<QString, QString> descriptions{{u"FG"_s, u"FedEx Ground"_s},
                                                      {u"F2"_s, u"FedEx 2Day"_s},
                                                      {u"FO"_s, u"FedEx Standard Overnight"_s},
                                                      {u"FP"_s, u"FedEx Priority Overnight"_s},
                                                      {u"FX"_s, u"FedEx Express Saver"_s},
                                                      {u"FHD"_s, u"FedEx Home Delivery"_s},
                                                      {u"FXLE"_s, u"FedEx LTL Economy"_s},
                                                      {u"UP"_s, u"UPS Ground"_s},
                                                      {u"U3"_s, u"UPS 3 Day Select"_s},
                                                      {u"UB"_s, u"UPS 2nd Day Air"_s},
                                                      {u"UR"_s, u"UPS Next Day Air"_s},
                                                      {u"URS"_s, u"UPS Next Day Air Saver"_s},
                                                      {u"UPSN"_s, u"UPS(GROUND)- VENDOR"_s},
                                                      {u"DH"_s, u"DHL"_s},
                                                      {u"CPC"_s, u"Canada Post"_s},
                                                      {u"PUG"_s, u"Purolator Ground"_s},
                                                      {u"ODI"_s, u"Old Dominion"_s},
                                                      {u"EXDO"_s, u"Expeditors LTL Ground"_s},
                                                      {u"ABFC"_s, u"ABF Freight"_s},
                                                      {u"CHR"_s, u"C.H. Robinson"_s},
                                                      {u"NL"_s, u"Hold Order"_s},
                                                      {u"HS"_s, u"Hold Ship"_s},
                                                      {u"WC"_s, u"Will Call"_s},
                                                      {u"DSV"_s, u"Direct Ship from Vendor"_s},
                                                      {u"EDEL"_s, u"Electronic Delivery"_s},
                                                      {u"RI"_s, u"Follow Routing Guide"_s},
                                                      {u"WHS"_s, u"Warehouse Select"_s}};
    return descriptions.value(code, code);
}

} // namespace Waybill::Sandbox
