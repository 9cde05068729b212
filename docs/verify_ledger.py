#!/usr/bin/env python3
"""Checks an exported ledger of Reckoner, with Python's standard library alone.

    python3 verify_ledger.py ledger.ndjson [checkpoint]

Written from the description in docs/ledger.md, not from the program, so that the two can be held against each other.
Prints what was found, as JSON. Exit code: 0 the ledger verifies, 6 it does not, 2 it cannot be read.
"""

import base64
import hashlib
import json
import re
import sys

# Ed25519, RFC 8032: only what verifying takes.
P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_1 = pow(2, (P - 1) // 4, P)


def recover_x(y, sign):
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT_OF_MINUS_1 % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    return x if x % 2 == sign else P - x


def decode_point(text):
    y = int.from_bytes(text, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    x = recover_x(y, sign) if y < P else None
    return None if x is None else (x, y, 1, x * y % P)


def add(a, b):
    p = (a[1] - a[0]) * (b[1] - b[0]) % P
    q = (a[1] + a[0]) * (b[1] + b[0]) % P
    r = 2 * a[3] * b[3] * D % P
    s = 2 * a[2] * b[2] % P
    e, f, g, h = q - p, s - r, s + r, q + p
    return e * f % P, g * h % P, f * g % P, e * h % P


def multiply(scalar, point):
    result = (0, 1, 1, 0)
    while scalar:
        if scalar & 1:
            result = add(result, point)
        point = add(point, point)
        scalar >>= 1
    return result


BASE_Y = 4 * pow(5, P - 2, P) % P
BASE = (recover_x(BASE_Y, 0), BASE_Y, 1, recover_x(BASE_Y, 0) * BASE_Y % P)


def is_signed(key, message, signature):
    point, commitment = decode_point(key), decode_point(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if len(signature) != 64 or point is None or commitment is None or s >= ORDER:
        return False
    challenge = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % ORDER
    left, right = multiply(s, BASE), add(commitment, multiply(challenge, point))
    return not ((left[0] * right[2] - right[0] * left[2]) % P or (left[1] * right[2] - right[1] * left[2]) % P)


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def node(left, right):
    return sha256(b"\x01", left, right)


class Problem(Exception):
    pass


def decode_base64(text):
    data = base64.b64decode(text, validate=True)
    if base64.b64encode(data).decode() != text:
        raise ValueError(text)
    return data


def read_key(line):
    name, key_hash, key = re.fullmatch(r"([^\s+]+)\+([0-9a-f]{8})\+(\S+)", line).groups()
    key = decode_base64(key)
    if key[:1] != b"\x01" or sha256(name.encode(), b"\n", key)[:4].hex() != key_hash:
        raise ValueError("key")
    return name, bytes.fromhex(key_hash), key[1:]


class Check:
    def __init__(self):
        self.entries = self.size = self.redacted = self.checkpoints = self.vouched = 0
        self.tree, self.chain, self.erased = [], b"", {}
        self.key = self.newest = self.kept = None

    def root(self):
        root = None
        for subtree in reversed(self.tree):
            root = subtree if root is None else node(subtree, root)
        return root

    def checkpoint(self, note, seq):
        try:
            text, signatures = note.rsplit("\n\n", 1)
            text += "\n"
            origin, size, root = re.match(r"(\S+)\n(0|[1-9][0-9]{0,15})\n([A-Za-z0-9+/]{43}=)\n", text).groups()
            signed = [re.fullmatch("— (\\S+) (\\S+)", line).groups() for line in signatures.removesuffix("\n").split("\n")]
            signed = [(name, decode_base64(data)) for name, data in signed]
            assert note.endswith("\n") and all(len(data) > 4 for _, data in signed)
        except (ValueError, AttributeError, AssertionError):
            raise Problem(seq, "its checkpoint cannot be read")
        ours = [data for name, data in signed if self.key and (name, data[:4]) == self.key[:2]]
        if not ours or origin != self.key[0] or not is_signed(self.key[2], text.encode(), ours[0][4:]):
            raise Problem(seq, "its checkpoint is not signed by this ledger's key")
        return int(size), base64.b64decode(root)

    def begin(self, line, against):
        try:
            header = json.loads(line)
            assert header["format"] == "reckoner-ledger-1"
            newest = header["checkpoint"]
            if header["verifierKey"] is not None:
                self.key = read_key(header["verifierKey"])
        except (ValueError, KeyError, TypeError, AssertionError, AttributeError):
            raise Problem(None, "the file does not begin like an exported ledger")
        if newest is not None:
            self.newest = self.checkpoint(newest, None)
        if against is not None:
            self.kept = self.checkpoint(against, None)

    def take(self, line):
        here = self.size
        try:
            entry = json.loads(line)
            seq, body_text, payload, salt = (entry[name] for name in ("seq", "body", "payload", "salt"))
            named = {name: entry[name] for name in ("id", "stream", "actor", "kind", "recordedAt")}
            texts = [*named.values(), body_text, entry["leafHash"]]
            maybe = [payload, salt, entry["nodes"], entry["chain"], entry["checkpoint"]]
            assert all(isinstance(text, str) for text in texts)
            assert all(text is None or isinstance(text, str) for text in maybe)
            assert seq is None or (type(seq) in (int, float) and seq == int(seq))
        except (ValueError, KeyError, TypeError, AssertionError):
            raise Problem(here, "the line is no entry")
        if seq is not None and seq != here:
            raise Problem(here, f"entry {seq} stands where {here} belongs")
        if seq is not None and self.entries > here:
            raise Problem(seq, "it stands after entries that are not sealed")
        self.check(entry, named, seq)
        self.entries += 1
        if payload is None:
            self.erased[entry["id"]] = seq
        elif entry["kind"] == "ledger.redacted" and self.erased.pop(json.loads(payload).get("entry"), False) is not False:
            self.redacted += 1
        if seq is not None:
            self.seal(entry, seq)

    def check(self, entry, named, seq):
        body_text, payload, salt = entry["body"], entry["payload"], entry["salt"]
        if sha256(b"\x00", body_text.encode("utf-8", "surrogatepass")).hex() != entry["leafHash"]:
            raise Problem(seq, "its body does not have its hash")
        try:
            body = dict(json.loads(body_text))
        except (ValueError, TypeError):
            raise Problem(seq, "its body is no JSON object")
        for name, value in named.items():
            if body.get(name) != value:
                raise Problem(seq, f"its {name} differs from its body")
        if (payload is None) != (salt is None):
            raise Problem(seq, "its payload or its salt is missing")
        if payload is None:
            return
        is_hex = re.fullmatch("([0-9a-f]{2})*", salt)
        if not is_hex or sha256(bytes.fromhex(salt), payload.encode("utf-8", "surrogatepass")).hex() != body.get("payload"):
            raise Problem(seq, "its payload is not what its body commits to")

    def seal(self, entry, seq):
        leaf = completed = bytes.fromhex(entry["leafHash"])
        self.chain = sha256(self.chain, leaf)
        if self.chain.hex() != entry["chain"]:
            raise Problem(seq, "it is another than when it was sealed")
        nodes, rest = "", self.size
        while rest % 2:
            completed = node(self.tree.pop(), completed)
            nodes += completed.hex()
            rest //= 2
        self.tree.append(completed)
        self.size += 1
        if nodes != entry["nodes"]:
            raise Problem(seq, "its subtrees are others than when it was sealed")
        if self.kept and self.kept[0] == self.size and self.kept[1] != self.root():
            raise Problem(seq, "the entries up to here are not those of the checkpoint that was kept")
        if entry["checkpoint"] is not None:
            size, root = self.checkpoint(entry["checkpoint"], seq)
            if size != self.size:
                raise Problem(seq, "its checkpoint is that of another tree")
            if root != self.root():
                self.differs(seq)
            self.checkpoints += 1
            self.vouched = size

    def differs(self, seq):
        raise Problem(self.vouched, f"an entry from {self.vouched} to {seq} is another than when they were sealed")

    def end(self):
        size, root = self.newest or (0, None)
        if size != self.size:
            raise Problem(self.size, f"the file ends after {self.size} entries, and {size} were sealed")
        if root != self.root():
            self.differs(size - 1)
        if self.kept and self.kept[0] > self.size:
            raise Problem(self.size, f"the checkpoint that was kept has {self.kept[0]} entries, the file {self.size}")
        for seq in self.erased.values():
            raise Problem(seq, "its payload is missing, and no entry tells that it was erased")

    def run(self, lines, against):
        problem = None
        try:
            line = None
            for number, line in enumerate(lines):
                line = line.decode("utf-8", "surrogatepass").rstrip("\r\n")
                self.begin(line, against) if number == 0 else self.take(line)
            if line is None:
                raise Problem(None, "the file is empty")
            self.end()
        except Problem as found:
            problem = dict(zip(("seq", "message"), found.args))
        root = self.root()
        return {
            "entries": self.entries,
            "sealed": self.size,
            "redacted": self.redacted,
            "checkpoints": self.checkpoints,
            "origin": self.key[0] if self.key else None,
            "rootHash": root.hex() if root else None,
            "problem": problem,
        }


def main(ledger, against=None):
    try:
        kept = open(against, encoding="utf-8", newline="").read() if against else None
        with open(ledger, "rb") as lines:
            verdict = Check().run(lines, kept)
    except OSError as error:
        print(error, file=sys.stderr)
        return 2
    print(json.dumps(verdict, ensure_ascii=False, indent=2))
    return 0 if verdict["problem"] is None else 6


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    sys.exit(main(*sys.argv[1:]))
