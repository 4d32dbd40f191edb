#!/usr/bin/env python3
"""Writes a GLPI agent's inventory of many machines, the same for the same number.

    inventory.py --machines 100000 > inventory.xml
"""
import argparse
import sys


def machine(number):
    uuid = f"4C4C4544-0044-4810-8052-{number:012X}"
    address = ":".join(f"{number:010X}"[place:place + 2] for place in range(0, 10, 2))
    software = "".join(
        f"<SOFTWARES><NAME>Programa {each}</NAME><VERSION>1.{each}</VERSION></SOFTWARES>\n"
        for each in range(4))
    return (
        "<CONTENT>\n<ACCOUNTINFO><KEYNAME>TAG</KEYNAME><KEYVALUE>PASTO</KEYVALUE></ACCOUNTINFO>\n"
        f"<BIOS><SMANUFACTURER>Dell Inc.</SMANUFACTURER><SMODEL>Latitude {number % 20 + 5400}</SMODEL>"
        f"<SSN>EJ{number:08d}</SSN></BIOS>\n"
        f"<HARDWARE><CHASSIS_TYPE>Notebook</CHASSIS_TYPE><NAME>PAS-{number:06d}</NAME>"
        f"<UUID>{uuid}</UUID></HARDWARE>\n"
        f"<NETWORKS><DESCRIPTION>Ethernet</DESCRIPTION><MACADDR>AC:{address}</MACADDR>"
        "<VIRTUALDEV>0</VIRTUALDEV></NETWORKS>\n"
        f"<STORAGES><MANUFACTURER>Discos Ejemplo</MANUFACTURER><MODEL>DE-512</MODEL>"
        f"<SERIAL>DE{number:08d}</SERIAL><TYPE>disk</TYPE></STORAGES>\n"
        f"{software}<VERSIONCLIENT>GLPI-Agent_v1.15</VERSIONCLIENT>\n</CONTENT>\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--machines", type=int, default=100_000)
    options = parser.parse_args()
    out = sys.stdout
    out.write('<?xml version="1.0" encoding="UTF-8"?>\n<REQUEST>\n')
    for number in range(1, options.machines + 1):
        out.write(machine(number))
    out.write("<DEVICEID>EJ-2026-03-02-08-30-00</DEVICEID>\n<QUERY>INVENTORY</QUERY>\n</REQUEST>\n")


if __name__ == "__main__":
    main()
