#include "tests/contract/target/autotaskbench.h"
#include "tests/contract/target/targetcontract.h"

#include <QTest>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Waybill::AutotaskBench bench;
    Waybill::TargetContract contract(bench);
    return QTest::qExec(&contract, argc, argv);
}
