#!/usr/bin/env python3
"""Writes the lines of a support desk on the registry that generate.py fills: its contracts, and
its cases.

    desk.py contracts               contracts until there are 50, over kinds, models and sites
    desk.py cases --count N         N cases, one in twenty still open, the rest solved and accepted
    desk.py checks --count M        coverage.check with a part and a cause

Like generate.py, the same seed gives the same bytes; only the moments are counted back from --now.
"""
import argparse
import random
import sys
from datetime import datetime, timedelta, timezone

from generate import CITIES, MODELS, PROVIDERS, SITES_A_CITY, mixed, serial, site, tag

CONTRACTS = 50
KINDS = sorted({kind for _, _, _, kind, _ in MODELS})
PARTS = ["fuser", "keyboard", "disk", "battery", "display", "power_supply", "roller", "memory"]
CAUSES = ["normal_use", "accident", "unknown"]
PRIORITIES = ["low", "medium", "high", "critical"]
SUMMARIES = ["No enciende", "Atasca el papel", "Pantalla con rayas", "Muy lento", "Sin red"]


def line(operation, data, write):
    write(f'{{"op":"{operation}","data":{{{data}}}}}\n')


def contracts(arguments, write):
    """The desk's group and targets; then the contracts that setup did not open, each over one kind,
    one model, or its share of the sites."""
    for number, priority in enumerate(PRIORITIES):
        line("target.set", f'"priority":"{priority}","since":"2026-01-01",'
             f'"response":"{8 >> number}bh","resolution":"{40 >> number}bh"', write)
    line("group.register", '"code":"HYS","name":"Hardware y software","level":2,'
         '"function":"hardware_software"', write)
    for number in range(len(PROVIDERS), CONTRACTS):
        code = f"CTO-{number + 1:03}-2026"
        provider = PROVIDERS[number % len(PROVIDERS)]
        terms = (f'"services":["corrective","parts","labour"],"parts_out":["{PARTS[number % 8]}"],'
                 f'"causes_excluded":["accident"],"hours":"mon-fri 07:00-18:00",'
                 f'"response":"{number % 6 + 1}bh","resolution":"{number % 4 + 1}bd",'
                 f'"quotas":[{{"service":"parts","amount":{1_000_000},"unit":"parts",'
                 f'"period":"year"}}]')
        line("contract.open", f'"code":"{code}","provider":"{provider}",'
             f'"kind":"maintenance_contract","starts_on":"2026-01-01","ends_on":"2027-12-31",'
             f'"terms":{{{terms}}}', write)
        line("contract.cover", f'"contract":"{code}",{scope(number)}', write)


def scope(number):
    if number % 3 == 0:
        return f'"kinds":["{KINDS[number // 3 % len(KINDS)]}"]'
    if number % 3 == 1:
        return f'"models":["{MODELS[number // 3 % len(MODELS)][2]}"]'
    sites = len(CITIES) * SITES_A_CITY
    names = ",".join(f'"{site(other)[1]}"' for other in range(number % 7, sites, 7))
    return f'"sites":[{names}]'


def cases(arguments, write):
    """Opened at any minute of the last 60 days."""
    now = datetime.fromisoformat(arguments.now)
    for number in range(arguments.count):
        draw = mixed(number, arguments.seed + 7)
        reference = f"MESA-{number:06}"
        opened = now - timedelta(minutes=draw % (60 * 24 * 60) + 1)
        equipment = tag(mixed(number, arguments.seed + 9) % arguments.assets)
        line("case.open", f'"summary":"{SUMMARIES[draw % 5]}","kind":"incident",'
             f'"priority":"{PRIORITIES[(draw >> 4) % 4]}","external_ref":"{reference}",'
             f'"group":"HYS","assets":["{equipment}"],'
             f'"opened_at":"{opened.isoformat()}-05:00"', write)
        if number % 20 == 0:
            if number % 40 == 0:
                line("case.start", f'"case":"{reference}"', write)
            continue
        line("case.solve", f'"case":"{reference}","solution":"Atendido"', write)
        line("case.survey", f'"case":"{reference}","accepted":true', write)


def checks(arguments, write):
    chance = random.Random(arguments.seed)
    for _ in range(arguments.count):
        number = chance.randrange(arguments.assets)
        name = tag(number) if chance.random() < 0.5 else serial(number, arguments.seed)
        line("coverage.check", f'"asset":"{name}","part_class":"{chance.choice(PARTS)}",'
             f'"cause":"{chance.choice(CAUSES)}"', write)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("what", choices=["contracts", "cases", "checks"])
    parser.add_argument("--assets", type=int, default=1_000_000)
    parser.add_argument("--count", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=20_260_302)
    # In Colombia, whatever the machine's zone.
    there = datetime.now(timezone(timedelta(hours=-5))).replace(microsecond=0, tzinfo=None)
    parser.add_argument("--now", default=there.isoformat())
    arguments = parser.parse_args()
    {"contracts": contracts, "cases": cases, "checks": checks}[arguments.what](
        arguments, sys.stdout.write)


if __name__ == "__main__":
    main()
