#include "tests/contract/target/woocommercebench.h"
#include "tests/contract/target/targetcontract.h"

#include <QTest>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Waybill::WooCommerceBench bench;
    Waybill::TargetContract contract(bench);
    return QTest::qExec(&contract, argc, argv);
}
