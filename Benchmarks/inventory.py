#!/usr/bin/env python3
"""Writes an agent's network inventory of many devices, the same for the same number: two printers
with counters and supplies to each switch.

    inventory.py --machines 100000 > inventory.xml
"""
import argparse
import sys


def device(number):
    address = ":".join(f"{number:010X}"[place:place + 2] for place in range(0, 10, 2))
    is_printer = number % 3 != 0
    kind = "PRINTER" if is_printer else "NETWORKING"
    maker, model = ("HP", f"LaserJet M{number % 20 + 400}") if is_printer else ("Cisco", "C9200L-48T")
    text = (
        f"<DEVICE>\n<INFO>\n<ID>{number}</ID>\n<MAC>AC:{address}</MAC>\n"
        f"<MANUFACTURER>{maker}</MANUFACTURER>\n<MODEL>{model}</MODEL>\n<NAME>EJ-{number:06d}</NAME>\n"
        f"<SERIAL>EJ{number:08d}</SERIAL>\n<TYPE>{kind}</TYPE>\n<LOCATION>PASTO</LOCATION>\n</INFO>\n")
    if is_printer:
        text += (
            f"<CARTRIDGES><TONERBLACK>{number % 101}</TONERBLACK></CARTRIDGES>\n"
            f"<PAGECOUNTERS><TOTAL>{number * 7}</TOTAL></PAGECOUNTERS>\n")
    else:
        text += "<PORTS>\n" + "".join(
            f"<PORT><IFNAME>Gi1/0/{port}</IFNAME><IFNUMBER>{port}</IFNUMBER><IFSPEED>1000000000"
            "</IFSPEED></PORT>\n" for port in range(1, 9)) + "</PORTS>\n"
    return text + "</DEVICE>\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--machines", type=int, default=100_000)
    options = parser.parse_args()
    out = sys.stdout
    out.write('<?xml version="1.0" encoding="UTF-8"?>\n<REQUEST>\n<CONTENT>\n')
    for number in range(1, options.machines + 1):
        out.write(device(number))
    out.write("<MODULEVERSION>6.0</MODULEVERSION>\n</CONTENT>\n<DEVICEID>EJ-2026-03-02-08-30-00"
              "</DEVICEID>\n<QUERY>SNMPQUERY</QUERY>\n</REQUEST>\n")


if __name__ == "__main__":
    main()
