"""Empties the outbox through a mail server that behaves badly.

usage: check_mail.py PROGRAM

The server stands on this machine and speaks just enough SMTP. It notes every mail it got whole, so
that one sent twice is seen.
"""

import datetime
import email
import email.policy
import json
import pathlib
import socketserver
import ssl
import subprocess
import sys
import tempfile
import threading
import time

LINES = [
    ("person.register", {"code": "ANA", "name": "Ana", "mail": "ana@e.example"}),
    ("site.register", {"code": "S", "name": "S", "contact": "ANA"}),
    ("provider.register", {"code": "HP", "name": "HP", "mail": "mesa@hp.example"}),
    ("model.register", {"manufacturer": "HP", "name": "M404", "kind": "printer"}),
]


def ticket(number):
    return [
        ("asset.register", {"tag": f"{number}", "model": "M404", "at": "S"}),
        ("case.open", {"summary": f".Caso {number}", "kind": "incident", "assets": [f"{number}"],
                       "external_ref": f"T-{number}"}),
        ("escalation.raise", {"case": f"T-{number}", "provider": "HP", "without_cover": "x",
                              "lines": [{"asset": f"{number}", "part_class": "fuser",
                                         "symptom": ".\n..\nFrom aquí", "diagnosis": "x"}]}),
    ]


class Behaviour(socketserver.StreamRequestHandler):
    """One conversation; the server says how it goes."""

    def say(self, text):
        self.wfile.write(text.encode() + b"\r\n")

    def handle(self):
        server = self.server
        server.connections += 1
        if server.mode == "close":
            return
        if server.mode == "hang":
            server.released.wait(20)
            return
        try:
            if server.secure:
                self.request = server.secure.wrap_socket(self.request, server_side=True)
                self.rfile, self.wfile = self.request.makefile("rb"), self.request.makefile("wb", 0)
            self.say("220 ready")
            self.converse(server)
        except (ConnectionError, ssl.SSLError):
            pass

    def converse(self, server):
        while line := self.rfile.readline():
            word = line.split()[0].upper() if line.split() else b""
            if word in (b"EHLO", b"HELO"):
                self.say("250-here")
                self.say("250-AUTH PLAIN" if server.mode.startswith("auth") else "250-PIPELINING")
                self.say("250 SIZE 50000000")
            elif word == b"AUTH":
                if len(line.split()) == 2:
                    self.say("334 ")
                    line = self.rfile.readline()
                server.logins.append(line.decode().strip())
                self.say("235 fine" if server.mode == "auth" else "535 5.7.8 who?")
            elif word == b"MAIL":
                self.say("550 5.7.1 not you" if server.mode == "sender" else "250 ok")
            elif word == b"RCPT":
                answers = {"recipient": "550 5.1.1 nobody here", "later": "451 4.7.1 try later"}
                self.say(answers.get(server.mode, "250 ok"))
            elif word == b"DATA":
                self.say("354 go on")
                content = b""
                while (piece := self.rfile.readline()) not in (b".\r\n", b""):
                    content += piece[1:] if piece.startswith(b".") else piece
                if server.mode == "message":
                    self.say("554 5.6.0 spam")
                    continue
                server.got.append(content)
                if server.mode == "silent":
                    return
                if server.mode == "slow":
                    time.sleep(3)
                self.say("250 2.0.0 queued as 77")
            elif word == b"QUIT":
                self.say("221 bye")
                return
            else:
                self.say("250 ok")


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address, daemon_threads = True, True

    def __init__(self, mode, secure=None):
        super().__init__(("127.0.0.1", 0), Behaviour)
        self.mode, self.secure = mode, secure
        self.got, self.logins, self.connections = [], [], 0
        self.released = threading.Event()
        self.url = f"{'smtps' if secure else 'smtp'}://127.0.0.1:{self.server_address[1]}"
        threading.Thread(target=self.serve_forever, daemon=True).start()


class Desk:
    def __init__(self, program, folder):
        self.program, self.folder = program, pathlib.Path(folder)
        self.registry = str(self.folder / "outbox.dotacion")
        self.run("init")
        self.count = 0
        self.apply(LINES)

    def start(self, *words):
        return subprocess.Popen(
            [self.program, *words, "--registry", self.registry, "--format", "json"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env={"PATH": "/usr/bin:/bin", "LANG": "en"})

    def run(self, *words, given=b"", status=0):
        child = self.start(*words)
        out, error = child.communicate(given)
        if child.returncode != status:
            sys.exit(f"check-mail: {' '.join(words)}: {child.returncode}, not {status}\n"
                     f"{out.decode()}{error.decode()}")
        return [json.loads(line) for line in (out + error).splitlines()]

    def apply(self, lines):
        text = "".join(json.dumps({"op": op, "data": data}) + "\n" for op, data in lines)
        return self.run("batch", given=text.encode())

    def queue(self):
        """A new ticket's mail in the outbox."""
        self.count += 1
        self.ticket = self.apply(ticket(self.count))[-1]["result"]["code"]
        return self.run("mail", "queue", self.ticket, "--again", "--from", "desk@e.example"
                        )[0]["result"]["code"]

    def state(self, mail):
        return self.run("mail", "show", mail)[0]

    def send(self, mail, server, *more, status=0):
        return self.run("mail", "send", mail, "--server", server.url, *more, status=status)


def check_taken(desk):
    server = Server("take")
    mail = desk.queue()
    desk.send(mail, server)
    desk.send(mail, server, status=1)
    assert desk.state(mail)["state"] == "sent" and len(server.got) == 1
    message = email.message_from_bytes(server.got[0], policy=email.policy.default)
    text = next(message.iter_parts()).get_content().replace("\r\n", "\n")
    assert "\n.Caso 1\n" in text, text
    assert "Síntoma: .\n  ..\n  From aquí\n" in text, text
    shown = desk.run("escalation", "show", desk.ticket)[0]
    assert shown["state"] == "sent" and shown["mails"][0]["state"] == "sent"
    # A later mail of the same ticket follows it.
    desk.run("escalation", "note", desk.ticket, "más", "--direction", "to_provider")
    desk.send(desk.run("mail", "queue", desk.ticket, "--again", "--from", "desk@e.example")[0]
              ["result"]["code"], server)
    later = email.message_from_bytes(server.got[1], policy=email.policy.default)
    assert later["in-reply-to"] == message["message-id"] != later["message-id"]


def check_refused(desk):
    for mode, failure in (("close", "unreachable"), ("sender", "sender_refused"),
                          ("recipient", "recipient_refused"), ("later", "deferred"),
                          ("message", "message_refused")):
        mail = desk.queue()
        server = Server(mode)
        desk.send(mail, server, status=74)
        shown = desk.state(mail)
        assert (shown["state"], shown["failure"]) == ("failed", failure), (mode, shown)
        assert not server.got
        # Certainly not taken, so a person may have it sent again.
        good = Server("take")
        desk.send(mail, good)
        assert len(good.got) == 1 and desk.state(mail)["state"] == "sent"


def check_lost(desk):
    server = Server("silent")
    mail = desk.queue()
    desk.send(mail, server, status=74)
    assert desk.state(mail)["state"] == "uncertain" and len(server.got) == 1
    desk.run("mail", "send", "--due", "--server", server.url)
    desk.send(mail, server, status=1)
    assert len(server.got) == 1
    desk.run("mail", "settle", mail, "--sent")
    assert desk.state(mail)["state"] == "sent"
    other = desk.queue()
    desk.send(other, server, status=74)
    good = Server("take")
    desk.send(other, good, "--even-if-received")
    assert desk.state(other)["state"] == "sent" and len(good.got) == 1


def check_killed(desk):
    """Cut off while the server has not said anything: nobody knows, and nobody sends it again."""
    server = Server("hang")
    mail = desk.queue()
    child = desk.start("mail", "send", mail, "--server", server.url)
    while not server.connections:
        time.sleep(0.05)
    child.kill()
    child.wait()
    assert desk.state(mail)["state"] == "sending"
    desk.run("mail", "send", "--due", "--server", server.url)
    desk.send(mail, server, status=1)
    assert server.connections == 1
    server.released.set()


def check_two_at_once(desk):
    server = Server("slow")
    desk.queue()
    children = [desk.start("mail", "send", "--due", "--server", server.url) for _ in range(4)]
    for child in children:
        child.communicate()
    assert len(server.got) == 1, len(server.got)


def check_login(desk, folder):
    netrc = pathlib.Path(folder) / "netrc"
    netrc.write_text("machine 127.0.0.1 login desk password s3cr3t\n", encoding="utf-8")
    server = Server("auth")
    desk.send(desk.queue(), server, "--netrc", str(netrc))
    assert server.logins == ["AGRlc2sAczNjcjN0"] and len(server.got) == 1
    refusing = Server("auth refused")
    mail = desk.queue()
    answer = json.dumps(desk.send(mail, refusing, "--netrc", str(netrc), status=74))
    assert desk.state(mail)["failure"] == "authentication"
    journal = json.dumps(desk.run("journal", "export"))
    for secret in ("s3cr3t", "AGRlc2sAczNjcjN0"):
        assert secret not in answer and secret not in journal
    desk.run("mail", "withdraw", mail)


def check_encryption(desk, folder):
    """A certificate nobody vouches for is refused before anything is said."""
    key, certificate = pathlib.Path(folder) / "key.pem", pathlib.Path(folder) / "cert.pem"
    done = subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
         "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(key), "-out",
         str(certificate)], capture_output=True, check=False)
    if done.returncode:
        print("check-mail: encryption skipped, openssl cannot be had here")
        return
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server = Server("take", context)
    mail = desk.queue()
    desk.send(mail, server, status=74)
    assert desk.state(mail)["failure"] == "tls" and not server.got
    desk.send(mail, server, "--ca", str(certificate))
    assert desk.state(mail)["state"] == "sent" and len(server.got) == 1


def main(program):
    started = datetime.datetime.now()
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(program, folder)
        check_taken(desk)
        check_refused(desk)
        check_lost(desk)
        check_killed(desk)
        check_two_at_once(desk)
        check_login(desk, folder)
        check_encryption(desk, folder)
        desk.run("journal", "verify", "--state")
    seconds = (datetime.datetime.now() - started).seconds
    print(f"check-mail: nothing was sent twice and nothing was lost ({seconds} s)")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: check_mail.py PROGRAM")
    main(sys.argv[1])
