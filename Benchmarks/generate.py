#!/usr/bin/env python3
"""Writes the lines a benchmark feeds to `dotacion batch`.

    generate.py setup    --assets N   sites, people, providers, models, contracts
    generate.py assets   --assets N   one asset.register a line
    generate.py finds    --assets N --count M   asset.find by placa or serial, half each
    generate.py checks   --assets N --count M   coverage.check by placa or serial
    generate.py selects  --assets N --count M   the same finds as SQL, for the sqlite3 program

Everything follows from the asset's number and the seed, so that a question can be made for any
asset without reading what was written, and two runs write the same bytes.
"""
import argparse
import random
import sys

# Municipalities by their DANE code (DIVIPOLA): where the sites are, three sites each.
CITIES = [
    ("05001", "MEDELLIN"), ("08001", "BARRANQUILLA"), ("11001", "BOGOTA"),
    ("13001", "CARTAGENA"), ("15001", "TUNJA"), ("17001", "MANIZALES"), ("18001", "FLORENCIA"),
    ("19001", "POPAYAN"), ("20001", "VALLEDUPAR"), ("23001", "MONTERIA"), ("27001", "QUIBDO"),
    ("41001", "NEIVA"), ("44001", "RIOHACHA"), ("47001", "SANTA-MARTA"), ("50001", "VILLAVO"),
    ("52001", "PASTO"), ("54001", "CUCUTA"), ("63001", "ARMENIA"), ("66001", "PEREIRA"),
    ("68001", "BUCARAMANGA"), ("70001", "SINCELEJO"), ("73001", "IBAGUE"), ("76001", "CALI"),
    ("81001", "ARAUCA"), ("85001", "YOPAL"), ("86001", "MOCOA"), ("88001", "SAN-ANDRES"),
    ("91001", "LETICIA"),
]
SITES_A_CITY = 3

# Manufacturer, name, part number, kind, and how the manufacturer's serials begin.
MODELS = [
    ("HP", "EliteBook 840 G9", "6F6E1LA", "laptop", "5CG"),
    ("HP", "ProDesk 400 G7", "2W8U3LT", "desktop", "MXL"),
    ("HP", "LaserJet Pro M404dn", "W1A53A", "printer", "PHB"),
    ("Lenovo", "ThinkPad T14 Gen 3", "21AJS0AC00", "laptop", "PF4"),
    ("Lenovo", "ThinkCentre M70q", "11T4S1CM00", "desktop", "MJ0"),
    ("Dell", "Latitude 5430", "L5430I5", "laptop", "JX7"),
    ("Dell", "OptiPlex 7090", "O7090MT", "desktop", "8GQ"),
    ("Dell", "P2422H", "DELL-P2422H", "monitor", "CN0"),
    ("Lexmark", "MX521ade", "36S0820", "multifunction", "701"),
    ("Kyocera", "ECOSYS M3655idn", "1102TB2US0", "multifunction", "R4P"),
    ("Cisco", "Catalyst 9200L", "C9200L-48P-4G", "network_switch", "FOC"),
    ("APC", "Smart-UPS 1500", "SMT1500", "ups", "AS2"),
]
NAMED = ("laptop", "desktop")  # what gets a host name
PROVIDERS = ["COLSOF", "SUMIMAS", "DATECSA", "UNE-EPM"]
PEOPLE = 2000
DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def mixed(number, seed):
    """A number that looks drawn at random and belongs to this one alone: below 2^32, multiplying
    by an odd constant and folding the high half in are both reversible."""
    value = (number * 2654435761 + seed) & 0xFFFFFFFF
    value ^= value >> 16
    return (value * 2246822519) & 0xFFFFFFFF


def tag(number):
    """Placas as entities have them: seven and eight digits, rising, with gaps."""
    return 1_000_000 + number * 9 + mixed(number, 0) % 9


def model(number, seed):
    return MODELS[(mixed(number, seed) >> 8) % len(MODELS)]


def serial(number, seed):
    """Ten characters: the manufacturer's three and seven of a number used once."""
    value, text = mixed(number, seed), ""
    for _ in range(7):
        value, digit = divmod(value, 36)
        text = DIGITS[digit] + text
    return model(number, seed)[4] + text


def site(number):
    code, name = CITIES[number % len(CITIES)]
    return code, f"{name}-{number // len(CITIES) + 1:02}"


def setup(arguments, write):
    for number in range(len(CITIES) * SITES_A_CITY):
        municipality, code = site(number)
        write(f'{{"op":"site.register","data":{{"code":"{code}","name":"Sede {code}",'
              f'"municipality":"{municipality}"}}}}\n')
    for code in PROVIDERS:
        write(f'{{"op":"provider.register","data":{{"code":"{code}","name":"{code} S.A.S."}}}}\n')
    for number in range(PEOPLE):
        write(f'{{"op":"person.register","data":{{"code":"F{number:05}",'
              f'"name":"Persona {number}","login":"persona{number}"}}}}\n')
    for maker, name, part, kind, _ in MODELS:
        write(f'{{"op":"model.register","data":{{"manufacturer":"{maker}","name":"{name}",'
              f'"part_number":"{part}","kind":"{kind}"}}}}\n')
    if arguments.contracts:
        contracts(write)


def contracts(write):
    """One contract a provider, each over its share of the sites and one kind."""
    for number, code in enumerate(PROVIDERS):
        write(f'{{"op":"contract.open","data":{{"code":"CTO-{number + 1:03}-2026",'
              f'"provider":"{code}","kind":"maintenance_contract","starts_on":"2026-01-01",'
              f'"ends_on":"2027-12-31"}}}}\n')
        sites = ",".join(f'"{site(other)[1]}"' for other in range(number, 84, len(PROVIDERS)))
        write(f'{{"op":"contract.cover","data":{{"contract":"CTO-{number + 1:03}-2026",'
              f'"sites":[{sites}]}}}}\n')


def assets(arguments, write):
    seed, sites = arguments.seed, len(CITIES) * SITES_A_CITY
    for number in range(arguments.assets):
        draw = mixed(number, seed + 1)
        maker, name, part, kind, _ = model(number, seed)
        _, place = site(draw % sites)
        # Half are named by their part number, half as people say it.
        named = part if draw & 64 else f"{maker} {name}"
        data = (f'"tag":"{tag(number)}","model":"{named}","serial":"{serial(number, seed)}",'
                f'"at":"{place}"')
        if kind in NAMED:
            data += f',"hostname":"{place}-{tag(number)}"'
        if draw & 1024:
            data += f',"custodian":"F{(draw >> 11) % PEOPLE:05}"'
        if kind in NAMED and draw & 2048:
            data += f',"user":"F{(draw >> 12) % PEOPLE:05}"'
        if draw & 4096:
            data += (f',"acquisition":{{"order":"CTO-{draw % 900:04}",'
                     f'"date":"202{draw % 5}-0{draw % 9 + 1}-1{draw % 10}",'
                     f'"provider":"{PROVIDERS[draw % 4]}"}}')
        write(f'{{"op":"asset.register","data":{{{data}}}}}\n')


def questions(arguments, form, write):
    chance = random.Random(arguments.seed)
    for _ in range(arguments.count):
        number = chance.randrange(arguments.assets)
        write(form(number, arguments.seed, chance.random() < 0.5))


def find(number, seed, by_tag):
    value = tag(number) if by_tag else serial(number, seed)
    return f'{{"op":"asset.find","data":{{"text":"{value}"}}}}\n'


def check(number, seed, by_tag):
    value = tag(number) if by_tag else serial(number, seed)
    return f'{{"op":"coverage.check","data":{{"asset":"{value}"}}}}\n'


def select(number, seed, by_tag):
    column, value = ("tag", tag(number)) if by_tag else ("serial_key", serial(number, seed))
    return f"SELECT * FROM asset WHERE {column} = '{value}';\n"


def tags(number, _, __):
    return f"{tag(number)}\n"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("what", choices=["setup", "assets", "finds", "checks", "selects", "tags"])
    parser.add_argument("--assets", type=int, default=1_000_000)
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=20_260_302)
    parser.add_argument("--contracts", action="store_true", help="setup: contracts too")
    arguments = parser.parse_args()
    forms = {"finds": find, "checks": check, "selects": select, "tags": tags}
    write = sys.stdout.write
    if arguments.what == "setup":
        setup(arguments, write)
    elif arguments.what == "assets":
        assets(arguments, write)
    else:
        questions(arguments, forms[arguments.what], write)


if __name__ == "__main__":
    main()
