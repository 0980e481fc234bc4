#!/usr/bin/env python3
"""Reads every source file and says where the house is bent: includes against the arrows, files that grew too long,
coroutines written in a way that some compilers break, and words that do not belong here. Exit code 1 if anything is."""
import re
import sys
from pathlib import Path

# Who may include whom. A folder may always include itself.
ARROWS = {
    "core/base": set(),
    "core/model": {"core/base"},
    "core/rules": {"core/base", "core/model"},
    "core/mapping": {"core/base", "core/model", "core/rules"},
    "core/plan": {"core/base", "core/model", "core/rules", "core/mapping"},
    "core/net": {"core/base"},
    "core/secrets": {"core/base"},
    "core/settings": {"core/base"},
    "core/sources": {"core/base", "core/model", "core/net", "core/rules"},
    "core/targets": {"core/base", "core/model", "core/net", "core/rules"},
    "core/store": {"core/base", "core/model"},
    "core/engine": {"core/base", "core/model", "core/rules", "core/mapping", "core/plan", "core/net", "core/sources",
                    "core/targets", "core/store", "core/secrets", "core/settings"},
    "core/diagnostics": {"core/base", "core/model", "core/plan", "core/store", "core/settings"},
    "core/api": {"core/base", "core/model", "core/rules", "core/mapping", "core/plan", "core/engine", "core/store",
                 "core/secrets", "core/settings", "core/sources", "core/targets", "core/diagnostics"},
    "ui": {"core/api", "core/model", "core/base"},
    "app/sandbox": {"core/base", "core/model"},
    "app": None,
    "tests": None,
}
# sources/ and targets/: one system does not know another, and nobody but the composition knows one by its folder.
SYSTEM = re.compile(r"^core/(sources|targets)/([a-z]+)/")
PURE = ("core/model", "core/rules", "core/mapping", "core/plan")
FORBIDDEN_IN_PURE = re.compile(
    r"#include <(QtNetwork/|QtSql/|QNetwork|QSql|QTcp|QSsl|QFile>|QSaveFile|QDir|QProcess|QTimer|QElapsedTimer|QSettings|QRandom)"
    r"|currentDateTime|QDate::currentDate|steady_clock|system_clock|std::rand|QRandomGenerator")
WIDGETS = re.compile(r"#include <(QtWidgets/|QtGui/|QWidget|QApplication|QDialog|QPixmap|QIcon>)")
SQL = re.compile(r"#include <(QtSql/|QSql)")
INCLUDE = re.compile(r'^\s*#include "([^"]+)"', re.M)
AWAIT_BRACE = re.compile(r"co_await[^;]*[{?\[]")
AWAIT_IN_IF = re.compile(r"\b(if|while|switch)\s*\(.*co_await")
CAPTURING_COROUTINE = re.compile(r"\[[^\]]+\]\s*\([^)]*\)\s*(mutable\s*)?->\s*QCoro::Task")
# QCoro 0.8 moves out of an lvalue that is co_returned: a member would be left empty.
MOVED_MEMBER = re.compile(r"co_return\s+\*?m_\w+\s*;")
SSL_IGNORE = re.compile(r"ignoreSslErrors|VerifyNone|QueryPeer")
# What the core says to people goes through Said::tr(): a sentence in a literal of its own is refused but where it is no word
# to people, or is translated elsewhere. By file: the beginnings that may stand there; none: all of it.
LITERAL = re.compile(r'(?:u|QStringLiteral\()"((?:[^"\\\n]|\\.)*)"')
SENTENCE = re.compile(r'(?![A-Z]{2,}\b)(?:\\"|“|[A-Z]|%\d)[^ ]* [^ ]+ .*[a-z]{2}')
UNTRANSLATED = {
    "core/plan/events.cpp": (),  # event lines stand in notes and blocks
    "core/plan/notes.cpp": ("Customer was told",),  # written
    "core/rules/orderextras.cpp": (),  # event lines
    "core/sources/ordersync/recordparser.cpp": ("%1processing_status",),  # remarks are part of what was told, and hashed
    "core/sources/ordersync/values.cpp": ("%1%2: ",),
    "core/sources/tdsynnex/values.cpp": ("%1: ",),
    "core/sources/telaris/orderparser.cpp": ("%1: ",),
    "core/targets/autotask/autotaskcheck.cpp": ("Can ",),  # names of steps are keys; SystemKind has them
    "core/targets/autotask/autotaskwrite.cpp": ("Supplier order status",),  # written
    "core/targets/servicenow/servicenowcheck.cpp": ("Can ", "Column"),
    "core/targets/servicenow/servicenowinvoices.cpp": ("%1 (a row for each",),  # the name of a field, kept with the mapping
    "core/targets/woocommerce/woocommercecheck.cpp": ("Can ",),
    "core/targets/woocommerce/shopfields.cpp": ("Shipments (",),  # names of fields, kept with the mapping
}
OPEN_ENDS = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
MAX_LINES = 500


def folder_of(path: str) -> str:
    for name in sorted(ARROWS, key=len, reverse=True):
        if path == name or path.startswith(name + "/"):
            return name
    return ""


def strip_comments(text: str) -> str:
    text = re.sub(r"/\*.*?\*/", lambda m: "\n" * m.group(0).count("\n"), text, flags=re.S)
    return re.sub(r"//[^\n]*", "", text)


def check_includes(path: str, text: str, findings: list) -> None:
    own = folder_of(path)
    allowed = ARROWS.get(own)
    for include in INCLUDE.findall(text):
        if include.endswith(".moc") or "/" not in include:
            continue
        other = folder_of(include)
        if not other:
            findings.append(f'{path}: includes "{include}", which is in no known folder')
            continue
        if allowed is not None and other != own and other not in allowed:
            findings.append(f"{path}: {own} must not know {other} ({include})")
        system = SYSTEM.match(include)
        if system and own not in ("app", "tests"):
            mine = SYSTEM.match(path)
            if not mine or mine.group(0) != system.group(0):
                findings.append(f"{path}: only the composition may name {system.group(0)} ({include})")


def check_text(path: str, text: str, findings: list) -> None:
    code = strip_comments(text)
    own = folder_of(path)
    if own in PURE and (found := FORBIDDEN_IN_PURE.search(code)):
        findings.append(f"{path}: {own} is pure and must not use {found.group(0)}")
    if own.startswith("core") and WIDGETS.search(code):
        findings.append(f"{path}: core never sees Gui or Widgets")
    if SQL.search(code) and own.startswith(("core", "ui", "app")) and own != "core/store":
        findings.append(f"{path}: only core/store writes SQL")
    if own.startswith(("core", "app", "ui")) and SSL_IGNORE.search(code) and own != "app/sandbox":
        findings.append(f"{path}: TLS is always verified")
    for number, line in enumerate(code.splitlines(), 1):
        if AWAIT_BRACE.search(line):
            findings.append(f"{path}:{number}: something is built inside a co_await expression; name it first")
        if AWAIT_IN_IF.search(line):
            findings.append(f"{path}:{number}: co_await in a condition; wait in a statement of its own")
        if MOVED_MEMBER.search(line):
            findings.append(f"{path}:{number}: co_return would move the member away; return a copy by name")
        if CAPTURING_COROUTINE.search(line):
            findings.append(f"{path}:{number}: a coroutine must not be a capturing lambda")
    if own != "tests" and (found := OPEN_ENDS.search(text)):
        findings.append(f"{path}: an open end ({found.group(0)})")
    lines = text.count("\n")
    if lines > MAX_LINES:
        findings.append(f"{path}: {lines} lines; {MAX_LINES} are the limit")


def check_words(path: str, text: str, findings: list) -> None:
    if not path.startswith("core/"):
        return
    code = strip_comments(text)
    allowed = UNTRANSLATED.get(path)
    if allowed == ():
        return
    for literal in LITERAL.finditer(code):
        words = literal.group(1)
        if SENTENCE.match(words) and len(re.findall(r"\b[a-z]{2,}\b", words)) >= 2 and not words.startswith(allowed or "\0"):
            number = code.count("\n", 0, literal.start()) + 1
            findings.append(f'{path}:{number}: "{words[:50]}" is said in English only; Said::tr() lets it be translated')


def check(root: Path) -> list:
    findings: list = []
    for top in ("core", "app", "ui", "tests"):
        for file in sorted((root / top).rglob("*")):
            if file.suffix not in (".cpp", ".h"):
                continue
            path = file.relative_to(root).as_posix()
            text = file.read_text(encoding="utf-8")
            check_includes(path, text, findings)
            check_text(path, text, findings)
            check_words(path, text, findings)
    return findings


if __name__ == "__main__":
    found = check(Path(sys.argv[1]))
    print("\n".join(found) if found else "the house stands straight")
    sys.exit(1 if found else 0)
