#include "tests/contract/source/sourcecontract.h"
#include "tests/contract/source/telarisbench.h"

#include <QTest>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    Waybill::TelarisBench bench;
    Waybill::SourceContract contract(bench);
    return QTest::qExec(&contract, argc, argv);
}
