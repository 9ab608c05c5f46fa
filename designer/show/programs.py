"""A Start request as something to run elsewhere: a curl script, a tccli script, a Python program.

Each needs nothing of Mixframe and takes its keys from the environment (`TENCENTCLOUD_SECRET_ID`, `_SECRET_KEY`,
`_TOKEN`). So it does with the secrets of the body: where one stood the variable of that path is read, `AgentParams.UserSig`
from `MIXFRAME_AGENT_PARAMS_USER_SIG`. None is in the text, none is put on a command line, where other users of the
machine could see it. Signature: TC3-HMAC-SHA256, vendor's guide "API 3.0 call".
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, Literal, NamedTuple
from urllib.parse import urlsplit

from designer.show.vault import MASK, TOKEN, Vault
from designer.trtc.structures import StartPublishCdnStream

Form = Literal["curl", "tccli", "python"]
VERSION = "2019-07-22"

_SECRETS = frozenset({"UserSig", "AccessKey", "SecretKey"})
_PLACES = frozenset({"PublishCdnUrl", "WaterMarkUrl", "BackgroundImageUrl", "TransparentUrl"})
_MARK = re.compile(r'"@@(MIXFRAME_[A-Z0-9_]+)@@"')


class Variable(NamedTuple):
    """A variable of the environment that a program reads, and the path in the body it is for."""

    name: str
    path: str


def program(
    request: StartPublishCdnStream, form: Form, *, endpoint: str, region: str, vault: Vault | None = None
) -> str:
    """The text of a program that starts this request there, for a request with tokens in it.

    With a vault the body's secrets stand in the text, which then has to be kept as one; else in variables.
    """
    variables: list[Variable] = []
    plain = json.loads(request.to_json())
    agent = plain.get("AgentParams")
    if isinstance(agent, dict) and not agent.get("UserSig"):
        agent["UserSig"] = "@@MIXFRAME_AGENT_PARAMS_USER_SIG@@"
        variables.append(Variable("MIXFRAME_AGENT_PARAMS_USER_SIG", "AgentParams.UserSig"))
    body = _open(plain, "", variables, vault)
    write = {"curl": _curl, "tccli": _tccli, "python": _python}[form]
    return write(body, variables, endpoint.rstrip("/"), region)


def _open(value: Any, path: str, variables: list[Variable], vault: Vault | None) -> Any:
    """The value with a mark in the place of every text that holds a secret; with a vault the secrets themselves."""
    if isinstance(value, dict):
        return {name: _open(one, f"{path}.{name}" if path else name, variables, vault) for name, one in value.items()}
    if isinstance(value, list):
        return [_open(one, f"{path}[{index}]", variables, vault) for index, one in enumerate(value)]
    if not isinstance(value, str):
        return value
    name = path.rpartition(".")[2]
    if (name in _SECRETS or name in _PLACES) and not value.startswith("@@MIXFRAME_"):
        if vault is not None:
            return vault.reveal(value)
        if (name in _SECRETS and value) or TOKEN.search(value) or MASK in value:
            words = re.findall(r"[A-Z]+[a-z]*|\d+", path)
            variable = Variable("MIXFRAME_" + "_".join(words).upper(), path)
            variables.append(variable)
            return f"@@{variable.name}@@"
    return value


# Shell


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


def _shell_body(body: Any, variables: list[Variable]) -> str:
    """Lines that put the JSON of the body together in `$body`."""
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    lines = [f': "${{{one.name}:?holds {one.path}}}"\n' for one in variables]
    pieces = _MARK.split(text)
    parts = [_quoted(piece) if index % 2 == 0 else f'"$(json_text "${piece}")"' for index, piece in enumerate(pieces)]
    return "".join(lines) + f"body={''.join(parts)}\n"


_JSON_TEXT = r"""
# A text as JSON writes it.
json_text() {
    local text=${1//\\/\\\\}
    printf '"%s"' "${text//\"/\\\"}"
}
"""


def _head(what: str, needs: str) -> str:
    return (
        "#!/usr/bin/env bash\n"
        f"# {what} Needs {needs}; the keys are TENCENTCLOUD_SECRET_ID and\n"
        "# TENCENTCLOUD_SECRET_KEY (and TENCENTCLOUD_TOKEN where they are temporary).\n"
        "set -euo pipefail\nexport LC_ALL=C\n"
        ': "${TENCENTCLOUD_SECRET_ID:?holds the SecretId}" "${TENCENTCLOUD_SECRET_KEY:?holds the SecretKey}"\n'
    )


_CURL = r"""
hex() { od -An -v -tx1 | tr -d ' \n'; }
sha256() { openssl dgst -sha256 -binary | hex; }

# The bytes that hexadecimal digits stand for; printf is the shell's own, so no process shows them.
bytes() {
    local digits=$1 escaped=
    while [ -n "$digits" ]; do
        escaped+="\\x${digits:0:2}"
        digits=${digits:2}
    done
    printf "$escaped"
}

# HMAC-SHA256 of standard input, key and result in hexadecimal digits. openssl takes a key as an argument only.
hmac() {
    local key=$1 inner= outer= at byte pair
    if [ ${#key} -gt 128 ]; then key=$(bytes "$key" | sha256); fi
    while [ ${#key} -lt 128 ]; do key+=0; done
    for ((at = 0; at < 128; at += 2)); do
        byte=$((16#${key:at:2}))
        printf -v pair '%02x' $((byte ^ 0x36)); inner+=$pair
        printf -v pair '%02x' $((byte ^ 0x5c)); outer+=$pair
    done
    local digest
    digest=$({ bytes "$inner"; cat; } | sha256)
    { bytes "$outer"; bytes "$digest"; } | sha256
}

host=${endpoint#*://}
service=trtc
read -r timestamp day <<< "$(date -u '+%s %Y-%m-%d')"
canonical="POST
/

content-type:application/json
host:$host

content-type;host
$(printf '%s' "$body" | sha256)"
scope=$day/$service/tc3_request
to_sign="TC3-HMAC-SHA256
$timestamp
$scope
$(printf '%s' "$canonical" | sha256)"
key=$(printf '%s' "TC3$TENCENTCLOUD_SECRET_KEY" | hex)
for word in "$day" "$service" tc3_request; do key=$(printf '%s' "$word" | hmac "$key"); done
signature=$(printf '%s' "$to_sign" | hmac "$key")

headers() {
    printf '%s\n' \
        "Authorization: TC3-HMAC-SHA256 Credential=$TENCENTCLOUD_SECRET_ID/$scope, SignedHeaders=content-type;host, Signature=$signature" \
        "Content-Type: application/json" "X-TC-Action: StartPublishCdnStream" "X-TC-Version: @VERSION@" \
        "X-TC-Timestamp: $timestamp" "X-TC-Region: $region"
    if [ -n "${TENCENTCLOUD_TOKEN:-}" ]; then printf '%s\n' "X-TC-Token: $TENCENTCLOUD_TOKEN"; fi
}

answer=$(printf '%s' "$body" | curl --silent --show-error --max-time 10 --header @<(headers) --data-binary @- "$endpoint/")
printf '%s\n' "$answer"
case $answer in *'"Error"'*) exit 3 ;; esac
"""


def _curl(body: Any, variables: list[Variable], endpoint: str, region: str) -> str:
    return (
        _head("Starts a relay task of TRTC.", "bash, curl 7.55 and openssl")
        + f"endpoint=${{MIXFRAME_ENDPOINT:-{endpoint}}}\nregion=${{TENCENTCLOUD_REGION:-{region}}}\n"
        + (_JSON_TEXT if variables else "")
        + "\n"
        + _shell_body(body, variables)
        + _CURL.replace("@VERSION@", VERSION)
    )


def _tccli(body: Any, variables: list[Variable], endpoint: str, region: str) -> str:
    host = urlsplit(endpoint).netloc
    return (
        _head("Starts a relay task of TRTC.", "bash and the vendor's tccli (pip install tccli)")
        + f"endpoint=${{MIXFRAME_ENDPOINT:-{host}}}\nregion=${{TENCENTCLOUD_REGION:-{region}}}\n"
        + (_JSON_TEXT if variables else "")
        + "\n"
        + _shell_body(body, variables)
        + "\nprintf '%s' \"$body\" | tccli trtc StartPublishCdnStream \\\n"
        f'    --version {VERSION} --region "$region" --endpoint "${{endpoint#*://}}" --cli-input-json file:///dev/stdin\n'
    )


# Python


def _literal(value: Any, indent: str = "") -> Iterator[str]:
    """A JSON value as Python writes it."""
    inner = indent + "    "
    if isinstance(value, dict) and value:
        yield "{\n"
        for name, one in value.items():
            yield f"{inner}{json.dumps(name)}: "
            yield from _literal(one, inner)
            yield ",\n"
        yield indent + "}"
    elif isinstance(value, list) and value:
        yield "[\n"
        for one in value:
            yield inner
            yield from _literal(one, inner)
            yield ",\n"
        yield indent + "]"
    elif isinstance(value, str):
        mark = _MARK.fullmatch(f'"{value}"')
        yield f'os.environ["{mark[1]}"]' if mark else json.dumps(value, ensure_ascii=False)
    else:
        yield repr(value)


_PYTHON = '''\
#!/usr/bin/env python3
"""Starts a relay task of TRTC. Needs Python alone.

The keys are TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY (and TENCENTCLOUD_TOKEN where they are temporary).@NEEDS@
"""

import hashlib
import hmac
import json
import os
import sys
import time
import urllib.request

ENDPOINT = os.environ.get("MIXFRAME_ENDPOINT") or "@ENDPOINT@"
REGION = os.environ.get("TENCENTCLOUD_REGION") or "@REGION@"
BODY = @BODY@


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def sign(key: bytes, text: str) -> bytes:
    return hmac.new(key, text.encode(), hashlib.sha256).digest()


def main() -> int:
    body = json.dumps(BODY)
    host = ENDPOINT.rstrip("/").partition("://")[2]
    now = int(time.time())
    day = time.strftime("%Y-%m-%d", time.gmtime(now))
    scope = f"{day}/trtc/tc3_request"
    names = "content-type;host"
    canonical = f"POST\\n/\\n\\ncontent-type:application/json\\nhost:{host}\\n\\n{names}\\n{digest(body)}"
    key = ("TC3" + os.environ["TENCENTCLOUD_SECRET_KEY"]).encode()
    for word in (day, "trtc", "tc3_request"):
        key = sign(key, word)
    signature = sign(key, f"TC3-HMAC-SHA256\\n{now}\\n{scope}\\n{digest(canonical)}").hex()
    headers = {
        "Authorization": f"TC3-HMAC-SHA256 Credential={os.environ['TENCENTCLOUD_SECRET_ID']}/{scope}, "
        f"SignedHeaders={names}, Signature={signature}",
        "Content-Type": "application/json",
        "Host": host,
        "X-TC-Action": "StartPublishCdnStream",
        "X-TC-Version": "@VERSION@",
        "X-TC-Timestamp": str(now),
        "X-TC-Region": REGION,
    }
    if os.environ.get("TENCENTCLOUD_TOKEN"):
        headers["X-TC-Token"] = os.environ["TENCENTCLOUD_TOKEN"]
    request = urllib.request.Request(ENDPOINT.rstrip("/") + "/", body.encode(), headers)
    with urllib.request.urlopen(request, timeout=10) as answer:
        text = answer.read().decode()
    print(text)
    return 3 if "Error" in json.loads(text)["Response"] else 0


if __name__ == "__main__":
    sys.exit(main())
'''


def _python(body: Any, variables: list[Variable], endpoint: str, region: str) -> str:
    needs = "".join(f"\n{one.name} holds {one.path}." for one in variables)
    text = _PYTHON.replace("@VERSION@", VERSION).replace("@ENDPOINT@", endpoint).replace("@REGION@", region)
    return text.replace("@NEEDS@", needs).replace("@BODY@", "".join(_literal(body)))
