#!/usr/bin/env python3
"""Writes a file as GLPI's agents would, many computers in one: every one the same size, every one
itself. The same file for the same size."""

import argparse
import sys


def element(name, members):
    inner = "".join(f"      <{key}>{value}</{key}>\n" for key, value in members)
    return f"    <{name}>\n{inner}    </{name}>\n"


def computer():
    """The text of one computer, with @N@ where its number goes."""
    parts = [
        element("ACCOUNTINFO", [("KEYNAME", "TAG"), ("KEYVALUE", "PASTO")]),
        element("BIOS", [
            ("ASSETTAG", "@N@"), ("BDATE", "03/02/2024"), ("BMANUFACTURER", "Ejemplo BIOS"),
            ("BVERSION", "1.2.3"), ("MMANUFACTURER", "Ejemplo"), ("MMODEL", "Placa X"),
            ("MSN", "/EJ@N@/CN129636460078/"), ("SKUNUMBER", "EJ-840"),
            ("SMANUFACTURER", "Ejemplo"), ("SMODEL", "EliteDesk Ñ 840"), ("SSN", "EJ@N@")]),
        element("HARDWARE", [
            ("CHASSIS_TYPE", "Desktop"), ("CHECKSUM", "131071"), ("DATELASTLOGGEDUSER", "hoy"),
            ("DEFAULTGATEWAY", "10.0.0.1"), ("DNS", "10.0.0.2"), ("ETIME", "12"),
            ("LASTLOGGEDUSER", "usuario@N@"), ("MEMORY", "8192"), ("NAME", "PC-@N@"),
            ("OSNAME", "Microsoft Windows 11 Pro"), ("OSVERSION", "10.0.22631"),
            ("PROCESSORN", "1"), ("PROCESSORS", "2900"), ("SWAP", "4096"),
            ("UUID", "4C4C4544-0035-4B10-8054-@N@0000"), ("VMSYSTEM", "Physical")]),
        element("OPERATINGSYSTEM", [
            ("ARCH", "64-bit"), ("BOOT_TIME", "2026-03-02 07:58:11"), ("FQDN", "pc-@N@.ejemplo"),
            ("INSTALL_DATE", "2025-01-15 10:00:00"), ("NAME", "Windows")]),
        element("CPUS", [
            ("CORE", "8"), ("MANUFACTURER", "Intel"), ("NAME", "Core i7"), ("SPEED", "2900")]),
        element("MONITORS", [
            ("BASE64", "AP///////wAQrBfQTFM0Mi4VAQOANR546u6Vo1RMmSYPUFSlSwBxT4GA"),
            ("CAPTION", "EJ P2419H"), ("DESCRIPTION", "03/2024"), ("MANUFACTURER", "Ejemplo"),
            ("SERIAL", "MON@N@")]),
    ]
    for slot in range(2):
        parts.append(element("MEMORIES", [
            ("CAPACITY", "4096"), ("CAPTION", f"DIMM {slot}"), ("MANUFACTURER", "Ejemplo"),
            ("NUMSLOTS", slot), ("SERIALNUMBER", f"MEM@N@{slot}"), ("SPEED", "3200"),
            ("TYPE", "DDR4")]))
        parts.append(element("STORAGES", [
            ("DISKSIZE", "512000"), ("FIRMWARE", "E1"), ("INTERFACE", "NVMe"),
            ("MANUFACTURER", "Ejemplo"), ("MODEL", "EJ SSD 512"), ("NAME", f"nvme{slot}"),
            ("SERIAL", f"DSK@N@{slot}        "), ("TYPE", "disk")]))
        parts.append(element("NETWORKS", [
            ("DESCRIPTION", "Ethernet"), ("IPADDRESS", "10.0.1.2"), ("IPMASK", "255.255.255.0"),
            ("MACADDR", f"02:00:{slot:02d}:@M@"), ("STATUS", "Up"), ("TYPE", "ethernet"),
            ("VIRTUALDEV", slot)]))
    for number in range(4):
        parts.append(element("PRINTERS", [
            ("DRIVER", "Cola virtual"), ("NAME", f"Cola {number}"), ("PORT", "nul:")]))
        parts.append(element("DRIVES", [
            ("FILESYSTEM", "NTFS"), ("FREE", "100000"), ("LETTER", f"{number}:"),
            ("SERIAL", f"A0B1C2D{number}"), ("TOTAL", "500000")]))
    for number in range(8):
        parts.append(element("CONTROLLERS", [
            ("CAPTION", "PCI bridge"), ("MANUFACTURER", "Intel"), ("PCIID", "8086:a3ed"),
            ("PCISLOT", f"00:1f.{number}"), ("TYPE", "ISA bridge")]))
        parts.append(element("USBDEVICES", [
            ("PRODUCTID", "c077"), ("SERIAL", f"00000000000{number}"), ("VENDORID", "046d")]))
    for number in range(60):
        parts.append(element("SOFTWARES", [
            ("ARCH", "x86_64"), ("FROM", "registry"), ("GUID", "{90160000-008C-0000}"),
            ("INSTALLDATE", "15/01/2025"), ("NAME", f"Programa de ejemplo {number}"),
            ("PUBLISHER", "Casa de programas S.A.S."), ("VERSION", f"1.{number}.0")]))
    for number in range(30):
        parts.append(element("PROCESSES", [
            ("CMD", f"C:\\Program Files\\Ejemplo\\servicio{number}.exe -k red"),
            ("CPUUSAGE", "0.1"), ("MEM", "1.2"), ("PID", number), ("USER", "SYSTEM")]))
    content = "".join(parts)
    return (
        f"  <REQUEST>\n  <CONTENT>\n{content}  </CONTENT>\n"
        "  <DEVICEID>pc-@N@-2026-03-02-10-15-00</DEVICEID>\n  <QUERY>INVENTORY</QUERY>\n"
        "  </REQUEST>\n")


def write(output, size):
    """Computers until `size` bytes are reached; how many they were."""
    template = computer()
    written = output.write('<?xml version="1.0" encoding="UTF-8"?>\n<REQUESTS>\n'.encode())
    count = 0
    while written < size:
        number = f"{10_000_000 + count}"
        mac = ":".join(f"{count >> shift & 255:02X}" for shift in (16, 8, 0))
        text = template.replace("@N@", number).replace("@M@", mac)
        written += output.write(text.encode())
        count += 1
    output.write(b"</REQUESTS>\n")
    return count


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=int, default=64)
    arguments = parser.parse_args()
    count = write(sys.stdout.buffer, arguments.megabytes << 20)
    print(f"{count} computers", file=sys.stderr)


if __name__ == "__main__":
    main()
