#include "tests/contract/source/sourcecontract.h"
#include "tests/contract/source/tdsynnexbench.h"

#include <QTest>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    Waybill::TdSynnexBench bench;
    Waybill::SourceContract contract(bench);
    return QTest::qExec(&contract, argc, argv);
}
