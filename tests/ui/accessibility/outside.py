#!/usr/bin/env python3
"""What a screen reader gets: a program of its own finds tiles, switches, orders and log entries by their names over AT-SPI and
presses them. Started by outside.sh with the window's program as the only argument; ends with 0 if all was found and obeyed."""

import os
import re
import subprocess
import sys
import tempfile
import time

import pyatspi

PATIENCE = 60  # seconds; what never comes fails, only later
TEMPLATE = "Get Order Status"
NUMBER = re.compile(r"\bT20260227\.\d{4}\b")  # purchase orders of the sample week
faults = []


def walk(root, only_showing=True):
    """All accessibles under root; what is not on the screen is left out with everything in it."""
    stack = [root]
    while stack:
        node = stack.pop()
        try:
            if only_showing and not node.getState().contains(pyatspi.STATE_SHOWING) and node.getRole() != pyatspi.ROLE_APPLICATION:
                continue
            yield node
            for place in reversed(range(min(node.childCount, 2000))):
                child = node.getChildAtIndex(place)
                if child is not None:
                    stack.append(child)
        except Exception:  # it went while we looked
            continue


def find(root, role, fits):
    for node in walk(root):
        try:
            if node.getRole() == role and fits(node.name):
                return node
        except Exception:
            continue
    return None


def until(what, look):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = look()
        except Exception:
            found = None
        if found:
            return found
        time.sleep(0.2)
    raise SystemExit(f"FAIL: {what}")


def press(node, *actions):
    """Does the first of these actions that the control offers."""
    offered = node.queryAction()
    names = [offered.getName(place) for place in range(offered.nActions)]
    for wanted in actions or ("Press", "Toggle"):
        if wanted in names:
            assert offered.doAction(names.index(wanted)), f"{node.name}: {wanted} was refused"
            return
    raise SystemExit(f"FAIL: {node.name} ({node.getRoleName()}) offers {names}")


def has(node, state):
    return node.getState().contains(state)


def names(screen, app):
    """Everything on this screen that can be used has a name (or, as Qt tells combo boxes, a description beside its value)."""
    used = (pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_TEXT, pyatspi.ROLE_COMBO_BOX,
            pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_LIST, pyatspi.ROLE_PAGE_TAB,
            pyatspi.ROLE_TABLE_COLUMN_HEADER)
    seen = 0
    for node in walk(app):
        try:
            if node.getRole() not in used:
                continue
            seen += 1
            told = node.description if node.getRole() == pyatspi.ROLE_COMBO_BOX else node.name
            if not told.strip():
                faults.append(f"{screen}: {node.getRoleName()} “{node.name}” in “{node.parent.name}” has no name")
        except Exception:
            continue
    print(f"{screen}: {seen} controls")


def main():
    environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8")
    with tempfile.TemporaryDirectory() as folder:
        program = subprocess.Popen([sys.argv[1], "--sandbox", "--passes", "12", "--data", folder], env=environment)
        try:
            run()
        finally:
            program.terminate()
            program.wait(30)
    if faults:
        raise SystemExit("FAIL:\n" + "\n".join(sorted(set(faults))))


def screen(app, title):
    tab = until(f"the tab {title}", lambda: find(app, pyatspi.ROLE_PAGE_TAB, lambda name: name == title))
    press(tab)


def choose_order(app, what):
    """Presses a cell that names an order, and says which; a list that is filled anew meanwhile takes its cells with it: then another."""
    def press_one():
        cell = find(app, pyatspi.ROLE_TABLE_CELL, NUMBER.search)
        number = NUMBER.search(cell.name).group()
        press(cell)
        return number
    return until(what, press_one)


def run():
    desktop = pyatspi.Registry.getDesktop(0)
    app = until("the program", lambda: next((each for each in desktop if each is not None and each.name == "waybill"), None))
    until("the Overview with what needs somebody",
          lambda: find(app, pyatspi.ROLE_PUSH_BUTTON, lambda name: ": T2026" in name))
    names("Overview", app)

    screen(app, "Integration Templates")
    tile = until("the tile", lambda: find(app, pyatspi.ROLE_CHECK_BOX, lambda name: name.startswith(TEMPLATE)))
    names("Integration Templates", app)
    until("the switch is on", lambda: has(tile, pyatspi.STATE_CHECKED))
    press(tile)
    until("the switch goes off", lambda: not has(tile, pyatspi.STATE_CHECKED))
    press(tile)
    until("the switch goes on", lambda: has(tile, pyatspi.STATE_CHECKED))

    screen(app, "Orders")
    until("an order in the list", lambda: find(app, pyatspi.ROLE_TABLE_CELL, NUMBER.search))
    names("Orders", app)
    choose_order(app, "an order is chosen")
    until("the button of the chosen order", lambda: has(find(app, pyatspi.ROLE_PUSH_BUTTON, lambda name: name == "Explain"), pyatspi.STATE_ENABLED))

    screen(app, "Sync Activity Log")
    number = choose_order(app, "an entry of the log")
    explain = until("the button of the chosen entry", lambda: find(app, pyatspi.ROLE_PUSH_BUTTON, lambda name: name == "Explain"))
    until("it can be pressed", lambda: has(explain, pyatspi.STATE_ENABLED))
    names("Sync Activity Log", app)
    press(explain)
    until(f"the order {number}", lambda: find(app, pyatspi.ROLE_LABEL, lambda name: number in name))
    until("its explanation", lambda: any(node.name.startswith("Explanation: ") for node in walk(app)))
    names("Order", app)
    print(f"found and pressed: tile, switch, order and entry {number}")


if __name__ == "__main__":
    main()
