"""A GSSAPI initiator: for each line, a token in base64, the next token in base64; an empty line where there is none.

Arguments: the service (postgres@host), and how to negotiate with it: `plain` (one token), `mutual` (the server answers
with one that ends the negotiation), `dce` (that answer is answered, too), `spnego` (first it is agreed that Kerberos is
spoken, then as `mutual`), `encryption` (as `mutual`, and then `seal TOKEN` and `open TOKEN` are answered with what
was given, sealed or opened).
"""
import base64
import sys

import gssapi
from gssapi import RequirementFlag as Flag

FLAGS = {
    "plain": [Flag.integrity],
    "mutual": [Flag.mutual_authentication],
    "dce": [Flag.mutual_authentication, Flag.dce_style],
    "spnego": [Flag.mutual_authentication],
    "encryption": [
        Flag.mutual_authentication,
        Flag.replay_detection,
        Flag.out_of_sequence_detection,
        Flag.confidentiality,
        Flag.integrity,
    ],
}
SPNEGO = bytes.fromhex("06062b0601050502")
KERBEROS = bytes.fromhex("06092a864886f712010202")


def der(tag, content):
    size = len(content)
    length = bytes([size]) if size < 0x80 else b"\x82" + size.to_bytes(2, "big")
    return bytes([tag]) + length + content


def proposal():
    """NegTokenInit (RFC 4178, 4.2.1) with one mechanism and, as clients may, without its first token."""
    return der(0x60, SPNEGO + der(0xA0, der(0x30, der(0xA0, der(0x30, KERBEROS)))))


def response(token):
    """NegTokenResp (RFC 4178, 4.2.2) with a token of the mechanism."""
    return der(0xA1, der(0x30, der(0xA2, der(0x04, token))))


service, style = sys.argv[1:]
name = gssapi.Name(service, gssapi.NameType.hostbased_service)
context = gssapi.SecurityContext(name=name, flags=FLAGS[style], usage="initiate")


def tokens():
    """Is sent the server's tokens."""
    if style == "spnego":
        yield proposal()
        yield response(context.step(None))
    else:
        answer = yield context.step(None)
        while not context.complete:
            answer = yield context.step(answer)
    while True:
        yield None


negotiation = tokens()
for line in sys.stdin:
    verb, given = line.strip().split(" ") if " " in line.strip() else ("", line)
    if verb == "seal":
        token = context.wrap(base64.b64decode(given), True).message
    elif verb == "open":
        token = context.unwrap(base64.b64decode(given)).message
    else:
        # Nothing can be sent to a generator that has not begun, and the first line has no token.
        token = negotiation.send(base64.b64decode(given) or None)
    print(base64.b64encode(token or b"").decode(), flush=True)
