#!/usr/bin/env python3
"""A client of the Microsoft 365 endpoints service, as its documentation describes it; it knows nothing else.

    m365_client.py BASE INSTANCE

It reads the versions, then, for each of them and for 0000000000, keeps the addresses and names of every endpoint set by
applying the changes since that version, and compares what it has with the endpoints of the newest version. What it starts
from at an older version are the changes from 0000000000 up to it.
"""

import json
import sys
import urllib.request

DISPOSITIONS = {"Add", "Change", "Remove"}
IMPACTS = {
    "AddedIp",
    "AddedUrl",
    "AddedIpAndUrl",
    "RemovedIpOrUrl",
    "ChangedIsExpressRoute",
    "MovedIpOrUrl",
    "RemovedDuplicateIpOrUrl",
    "OtherNonPriorityChanges",
}
FIELDS = {"expressRoute", "serviceArea", "category", "required", "tcpPorts", "udpPorts", "notes"}


def fail(message):
    print(f"mismatch: {message}", file=sys.stderr)
    sys.exit(1)


def get(base, path):
    with urllib.request.urlopen(f"{base}/{path}?clientrequestid=b10c5ed1-bad1-445f-b386-b919946339a7") as answer:
        return json.load(answer)


def known(changes, instance):
    for change in changes:
        where = f"change {change.get('id')} of {instance}"
        if change["disposition"] not in DISPOSITIONS or change["impact"] not in IMPACTS:
            fail(f"{where}: {change['disposition']}, {change['impact']}")
        if len(change["version"]) != 10 or not change["version"].isdigit():
            fail(f"{where}: version {change['version']}")
        for side in ("previous", "current"):
            strange = set(change.get(side, {})) - FIELDS
            if strange:
                fail(f"{where}: {side} has {sorted(strange)}")
        date = change.get("add", {}).get("effectiveDate")
        if date is not None and (len(date) != 8 or not date.isdigit()):
            fail(f"{where}: effectiveDate {date}")
    ids = [change["id"] for change in changes]
    if ids != sorted(set(ids)):
        fail(f"ids of changes are not ascending: {ids}")
    return changes


def apply(sets, change):
    number = change["endpointSetId"]
    if change["disposition"] == "Add" and number in sets:
        fail(f"change {change['id']} adds set {number}, which is there")
    if change["disposition"] != "Add" and number not in sets:
        fail(f"change {change['id']} is of set {number}, which is not there")
    own = sets.setdefault(number, {"ips": set(), "urls": set(), "fields": {}})
    for name in ("ips", "urls"):
        gone = set(change.get("remove", {}).get(name, []))
        came = set(change.get("add", {}).get(name, []))
        if gone - own[name]:
            fail(f"change {change['id']} removes {sorted(gone - own[name])} of set {number}, which has them not")
        own[name] = (own[name] - gone) | came
    for name in change.get("previous", {}):
        own["fields"].pop(name, None)
    own["fields"].update(change.get("current", {}))
    if change["disposition"] == "Remove":
        del sets[number]


def listed(endpoints):
    return {
        one["id"]: {
            "ips": set(one.get("ips", [])),
            "urls": set(one.get("urls", [])),
            "fields": {name: one[name] for name in FIELDS if name in one},
        }
        for one in endpoints
    }


def main():
    base, instance = sys.argv[1].rstrip("/"), sys.argv[2]
    own = [one for one in get(base, "version") if one["instance"].lower() == instance.lower()]
    if len(own) != 1:
        fail(f"{instance} is not one of the instances")
    versions = own[0]["versions"]
    if own[0]["latest"] != versions[0] or versions != sorted(versions, reverse=True):
        fail(f"versions are not in order: {own[0]}")
    newest = listed(get(base, f"endpoints/{instance}"))
    every = known(get(base, f"changes/{instance}/0000000000"), instance)
    for since in ["0000000000", *reversed(versions)]:
        changes = known(get(base, f"changes/{instance}/{since}"), instance)
        sets = {}
        for change in every:
            if change["version"] <= since:
                apply(sets, change)
        for change in changes:
            if change["version"] <= since:
                fail(f"change {change['id']} is of {change['version']}, and was asked for since {since}")
            apply(sets, change)
        for number in sorted(sets.keys() | newest.keys()):
            if sets.get(number) != newest.get(number):
                fail(f"set {number} since {since}: {sets.get(number)} is not {newest.get(number)}")
    print(f"{instance}: {len(versions)} versions, {len(newest)} sets, {len(every)} changes")


main()
