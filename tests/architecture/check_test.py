#!/usr/bin/env python3
"""Each rule of check.py must bite: a small bent tree for each, and one that is straight."""
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).parent))
from check import check  # noqa: E402

BENT = {
    "core/model/a.h": ('#include "core/plan/b.h"\n', "must not know core/plan"),
    "core/plan/b.cpp": ("#include <QNetworkReply>\n", "is pure"),
    "core/rules/c.cpp": ("auto t = QDateTime::currentDateTimeUtc();\n", "is pure"),
    "core/engine/d.cpp": ('#include "core/sources/tdsynnex/x.h"\n', "only the composition"),
    "core/net/e.cpp": ("reply->ignoreSslErrors();\n", "TLS is always verified"),
    "core/engine/f.cpp": ("auto x = co_await client.find(Query{1});\n", "co_await expression"),
    "core/engine/g.cpp": ("if (co_await f())\n", "condition"),
    "core/engine/h.cpp": ("auto f = [this](int a) -> QCoro::Task<int> {\n", "capturing lambda"),
    "core/engine/n.cpp": ("co_return *m_zone;\n", "move the member away"),
    "core/engine/i.cpp": ("#include <QSqlQuery>\n", "only core/store writes SQL"),
    "core/engine/j.cpp": ("int x;\n" * 501, "lines"),
    "core/api/k.cpp": ("#include <QWidget>\n", "never sees Gui"),
    "core/base/l.cpp": ("// TO" + "DO later\n", "open end"),
    "core/engine/o.cpp": ('auto words = u"The order is not known here."_s;\n', "in English only"),
    "core/plan/p.cpp": ('auto words = QStringLiteral("%1 took something back.");\n', "in English only"),
    "core/plan/notes.cpp": ('auto words = u"Nobody said a thing."_s;\n', "in English only"),
    "app/sandbox/m.cpp": ('#include "core/rules/n.h"\n', "must not know core/rules"),
}
STRAIGHT = {
    "core/plan/a.cpp": '#include "core/plan/a.h"\n#include "core/mapping/b.h"\n#include <QString>\n',
    "core/plan/events.cpp": 'auto line = u"Withdrawn by the supplier: %1"_s;\n',
    "core/store/q.cpp": 'auto sql = u"SELECT a, b FROM c WHERE d = ?"_s;\n',
    "core/net/r.cpp": 'auto said = Said::tr("The order is not known here.");\nauto key = u"order/closedAfter"_s;\n',
    "core/engine/a.cpp": "auto task = client.find(query);\nconst auto found = co_await task;\nif (!found) {\n}\n",
}


def findings(files: dict) -> list:
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        return check(Path(folder))


failed = 0
for name, (text, expected) in BENT.items():
    seen = findings({name: text})
    if not any(expected in each for each in seen):
        failed += 1
        print(f"{name}: expected a finding with '{expected}', got {seen}")
if seen := findings(STRAIGHT):
    failed += 1
    print(f"a straight tree was called bent: {seen}")
print(f"{len(BENT) + 1 - failed} passed, {failed} failed")
sys.exit(1 if failed else 0)
