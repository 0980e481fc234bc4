#!/usr/bin/env python3
"""The same job as a diligent admin's script: for each purchase order ask TD SYNNEX, compare, update Autotask.

Standard library, as many threads as Waybill has requests in flight (4 there, 2 here). It repeats after 429 and 503, compares
with the memo it wrote and writes only what changed. No journal, no read-back, no block that leaves other text alone.

    naive.py CONNECTIONS.json      (the line that waybill-sandbox prints); prints one JSON line of figures
"""
import http.client
import json
import queue
import resource
import sys
import threading
import time
import urllib.parse
import xml.etree.ElementTree as tree

details = json.load(open(sys.argv[1], encoding="utf-8"))
source, target = details["tdsynnex"], details["autotask"]
here, counted = threading.local(), {"requests": 0, "writes": 0, "refused": 0, "orders": 0, "failed": 0}
lock, writers = threading.Lock(), threading.Semaphore(2)


def count(what, by=1):
    with lock:
        counted[what] += by


def ask(base, method, path, body, headers):
    url = urllib.parse.urlsplit(base)
    for attempt in range(8):
        kept = here.__dict__.setdefault(url.netloc, None)
        if kept is None:
            kept = here.__dict__[url.netloc] = http.client.HTTPConnection(url.netloc, timeout=60)
        kept.request(method, url.path.rstrip("/") + path, body, headers)
        answer = kept.getresponse()
        text = answer.read()
        count("requests")
        if answer.status not in (429, 503):
            break
        count("refused")
        time.sleep(float(answer.headers.get("Retry-After") or 0.5 * 2 ** attempt))
    return answer.status, text


def autotask(method, path, value):
    headers = {"Content-Type": "application/json", "ApiIntegrationCode": target["integrationCode"], "UserName": target["userName"],
               "Secret": target["secret"]}
    status, text = ask(target["baseUrl"], method, "/ATServicesRest/V1.0/" + path, json.dumps(value), headers)
    if status != 200:
        raise RuntimeError(f"Autotask {method} {path}: {status} {text[:200]}")
    return json.loads(text)


def open_orders():
    found, after = [], 0
    while True:
        conditions = [{"op": "gt", "field": "id", "value": after}, {"op": "exist", "field": "externalPONumber"}]
        page = autotask("POST", "PurchaseOrders/query", {"filter": conditions, "MaxRecords": 500})["items"]
        found += page
        if len(page) < 500:
            return found
        after = page[-1]["id"]


def status_of(po):
    body = ('<?xml version="1.0" encoding="UTF-8"?><SynnexB2B version="2.7"><Credential><UserID>%s</UserID><Password>%s</Password></Credential>'
            "<OrderStatusRequest><CustomerNumber>%s</CustomerNumber><PONumber>%s</PONumber></OrderStatusRequest></SynnexB2B>"
            % (source["user"], source["password"], source["customerNumber"], po))
    status, text = ask(source["baseUrl"], "POST", "/SynnexXML/POStatus", body.encode(), {"Content-Type": "application/xml"})
    if status != 200:
        raise RuntimeError(f"TD SYNNEX {po}: {status}")
    rows = []
    for item in tree.fromstring(text).iter("Item"):
        tracking = [number.text or "" for number in item.iter("TrackingNumber")]
        rows.append("%s: %s, shipped %s of %s, ETA %s, tracking %s" % (
            item.findtext("OrderNumber"), item.findtext("Code"), item.findtext("ShipQuantity"), item.findtext("OrderQuantity"),
            item.findtext("EstimateDeliveryDate"), " ".join(tracking)))
    return "\n".join(rows)


def work(orders):
    while True:
        try:
            order = orders.get_nowait()
        except queue.Empty:
            return
        try:
            memo = status_of(order["purchaseOrderNumber"])
            if memo and memo != (order.get("generalMemo") or ""):
                with writers:
                    autotask("PATCH", "PurchaseOrders", {"id": order["id"], "generalMemo": memo})
                count("writes")
            count("orders")
        except Exception as trouble:  # one bad order never stops the others
            count("failed")
            print(trouble, file=sys.stderr)


def main():
    begun, orders = time.monotonic(), queue.Queue()
    for order in open_orders():
        orders.put(order)
    threads = [threading.Thread(target=work, args=(orders,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    counted["seconds"] = time.monotonic() - begun
    counted["memory"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps(counted))


main()
