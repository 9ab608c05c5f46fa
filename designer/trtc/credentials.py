"""Where keys come from: environment, keyring, the vendor's own files. Never the network.

The vendor's default chain goes on to the metadata service of a cloud machine; a desktop program stops
before. Sources: the SDK's `common/credential.py`, the command-line tool's `configure.py`.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from designer.trtc.errors import DesignerError

KEYRING_SERVICE = "mixframe"
SYSTEM_FILE = Path("/etc/tencentcloud/credentials")

SECRET_VARIABLES = (
    "TENCENTCLOUD_SECRET_KEY",
    "TENCENTCLOUD_TOKEN",
    "TRTC_SDK_SECRET_KEY",
    "TRTC_CALLBACK_KEY",
    "MIXFRAME_STAGE_SECRET_KEY",
)
"""Variables whose value nobody may see."""

_HINT = (
    "Set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY, keep them in the keyring under the service "
    "“mixframe” as secret-id and secret-key, or run “tccli configure”."
)


Origin = Literal["given", "environment", "keyring", "file", "stage"]


@dataclass(frozen=True, slots=True, repr=False)
class Credentials:
    """An id with its key. `token` only for temporary credentials; `source` says in words where they are from.

    `origin` says the same for programs, `account` under which name they are in the keyring, if any.
    """

    secret_id: str
    secret_key: str
    token: str | None = None
    source: str = ""
    origin: Origin = "given"
    account: str | None = None

    def __repr__(self) -> str:
        return f"Credentials({self.secret_id!r}, source={self.source!r})"


def from_environment() -> Credentials | None:
    """The vendor's variables, or None where id or key is missing. Raises DesignerError where one is padded."""
    secret_id = os.environ.get("TENCENTCLOUD_SECRET_ID")
    secret_key = os.environ.get("TENCENTCLOUD_SECRET_KEY")
    if not secret_id or not secret_key:
        return None
    token = os.environ.get("TENCENTCLOUD_TOKEN") or None
    found = Credentials(secret_id, secret_key, token, "environment", "environment")
    return _checked(found, where="TENCENTCLOUD_SECRET_ID/KEY")


def stage_credentials() -> Credentials:
    """What the local TRTC accepts: MIXFRAME_STAGE_SECRET_ID and _KEY, else stage and stage-secret."""
    return Credentials(
        os.environ.get("MIXFRAME_STAGE_SECRET_ID") or "stage",
        os.environ.get("MIXFRAME_STAGE_SECRET_KEY") or "stage-secret",
        None,
        "local stage",
        "stage",
    )


def for_stage() -> Credentials:
    """What the local TRTC is called with: the vendor's variables where they are set, else its own."""
    return from_environment() or stage_credentials()


def redact(text: str) -> str:
    """The text with every secret of the environment replaced by `***`: for logs of what went wrong."""
    values = {value for name in SECRET_VARIABLES if len(value := os.environ.get(name) or "") >= 4}
    for value in sorted(values, key=len, reverse=True):
        text = text.replace(value, "***")
    return text


def find(profile: str | None = None, *, account: str | None = None) -> Credentials:
    """The first complete pair of environment, keyring, `~/.tencentcloud/credentials`, `/etc/…`, `~/.tccli`.

    An account that is named is looked for in the keyring alone: what was chosen is never replaced by something
    else. A profile that is named (the argument) skips environment and keyring, as the vendor's tool does. Raises
    DesignerError with a hint where nothing is found or what is found cannot be used. May block on the keyring:
    call it in a thread.
    """
    looked: list[str] = []
    if account:
        found = _from_keyring(looked, account)
        if found is None:
            raise DesignerError(
                f"The keyring has no keys for the account {account!r}" + (f" ({'; '.join(looked)})" if looked else ""),
                hint="Enter its secret id and key again, or choose another account.",
            )
        return found
    sources: list[Callable[[], Credentials | None]] = []
    if profile is None:
        sources += [from_environment, lambda: _from_keyring(looked), lambda: _from_ini("default", looked)]
    name = profile or os.environ.get("TCCLI_PROFILE") or "default"
    sources.append(lambda: _from_tccli(name, looked))
    if profile is not None:
        sources.append(lambda: _from_ini(profile, looked))
    for source in sources:
        found = source()
        if found is not None:
            return found
    which = "No keys for Tencent Cloud were found" + (f" for the profile {profile!r}" if profile else "")
    raise DesignerError(which + (f" ({'; '.join(looked)})" if looked else ""), hint=_HINT)


def sdk_secret_key(sdk_app_id: int | None = None) -> str | None:
    """The SDK secret key that UserSigs are made with: TRTC_SDK_SECRET_KEY, else the keyring, else None.

    In the keyring: `sdk-secret-key:{SdkAppId}`, else `sdk-secret-key`. May block on the keyring.
    """
    key = os.environ.get("TRTC_SDK_SECRET_KEY")
    if key:
        return key
    names = ([f"sdk-secret-key:{sdk_app_id}"] if sdk_app_id is not None else []) + ["sdk-secret-key"]
    for name in names:
        key = _keyring_entry(name, [])
        if key:
            return key
    return None


def _checked(found: Credentials, *, where: str) -> Credentials:
    for name, value in (("id", found.secret_id), ("key", found.secret_key), ("token", found.token or "")):
        if value != value.strip() or any(char.isspace() for char in value):
            raise DesignerError(
                f"The secret {name} has white space in or around it", where=where, hint="Remove the white space."
            )
        if value[:1] in "\"'" and value[:1] == value[-1:] != "":
            raise DesignerError(
                f"The secret {name} stands in quotes, which would be taken for a part of it",
                where=where,
                hint="Remove the quotes.",
            )
        if not value.isascii() or not value.isprintable():
            raise DesignerError(f"The secret {name} has characters that no key has", where=where)
    return found


def _keyring_entry(name: str, looked: list[str]) -> str | None:
    """One entry, or None where there is none, no keyring, or one that does not work."""
    try:
        import keyring  # slow to import, and may be missing or broken
    except Exception as problem:
        looked.append(f"the keyring cannot be used: {type(problem).__name__}")
        return None
    try:
        return keyring.get_password(KEYRING_SERVICE, name) or None
    except Exception as problem:
        # A backend may raise anything: a locked collection, no D-Bus, a missing helper.
        looked.append(f"the keyring cannot be used: {type(problem).__name__}")
        return None


def _from_keyring(looked: list[str], account: str | None = None) -> Credentials | None:
    """The pair of a named account, or the one without a name."""
    names = _entry_names(account)
    secret_id = _keyring_entry(names[0], looked)
    secret_key = _keyring_entry(names[1], looked) if secret_id else None
    if not secret_id or not secret_key:
        return None
    source = f"keyring, account {account}" if account else "keyring"
    token = _keyring_entry(names[2], looked)
    return _checked(Credentials(secret_id, secret_key, token, source, "keyring", account), where=source)


def _entry_names(account: str | None) -> tuple[str, str, str]:
    start = f"account:{account}:" if account else ""
    return f"{start}secret-id", f"{start}secret-key", f"{start}token"


def keep(found: Credentials, *, account: str | None = None) -> None:
    """Put a pair into the keyring, under the name of an account. Raises DesignerError; may block."""
    _checked(found, where=f"account {account}" if account else "keyring")
    values = (found.secret_id, found.secret_key, found.token)
    for name, value in zip(_entry_names(account), values, strict=True):
        _keep_entry(name, value)


def drop(account: str | None = None) -> None:
    """Take an account out of the keyring. Raises DesignerError; may block."""
    for name in _entry_names(account):
        _keep_entry(name, None)


def keep_sdk_secret_key(sdk_app_id: int, key: str | None) -> None:
    """Put the key that UserSigs of an application are made with into the keyring, or take it out (None)."""
    if key is not None and (not key or not key.isascii() or any(char.isspace() for char in key)):
        raise DesignerError("The SDK secret key is empty or has white space in it", hint="Copy it again, whole.")
    _keep_entry(f"sdk-secret-key:{sdk_app_id}", key)


def proxy_password(address: str) -> str | None:
    """The password of a proxy, by its address with the user name: another proxy never gets it. May block."""
    return _keyring_entry(f"proxy:{address}", [])


def keep_proxy_password(address: str, password: str | None) -> None:
    """Put it into the keyring, or take it out (None). Raises DesignerError; may block."""
    _keep_entry(f"proxy:{address}", password)


def _keep_entry(name: str, value: str | None) -> None:
    try:
        import keyring  # slow to import, and may be missing or broken
        import keyring.errors

        if value is None:
            with contextlib.suppress(keyring.errors.PasswordDeleteError):  # it was not there
                keyring.delete_password(KEYRING_SERVICE, name)
        else:
            keyring.set_password(KEYRING_SERVICE, name, value)
            if keyring.get_password(KEYRING_SERVICE, name) != value:
                raise RuntimeError("it forgets")
    except Exception as problem:
        # No text of the backend: it may hold what it was given.
        raise DesignerError(
            f"The keyring cannot be used ({type(problem).__name__})",
            hint="Unlock it, or set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY instead.",
        ) from None


def _read_text(path: Path, looked: list[str]) -> str | None:
    try:
        return path.read_text("utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, UnicodeDecodeError) as problem:
        looked.append(f"{path} cannot be read: {type(problem).__name__}")
        return None


def _from_ini(section: str, looked: list[str]) -> Credentials | None:
    """`[default]` with secret_id and secret_key, in the home folder, else for the whole machine."""
    import configparser  # only needed where the variables are not set

    for path in (Path.home() / ".tencentcloud" / "credentials", SYSTEM_FILE):
        text = _read_text(path, looked)
        if text is None:
            continue
        parser = configparser.ConfigParser(interpolation=None)
        try:
            parser.read_string(text)
            secret_id = parser.get(section, "secret_id", fallback="")
            secret_key = parser.get(section, "secret_key", fallback="")
        except configparser.Error as problem:
            # Its own text may quote a line with the key in it.
            looked.append(f"{path} is not an INI file: {type(problem).__name__}")
            continue
        if secret_id and secret_key:
            return _checked(Credentials(secret_id, secret_key, None, str(path), "file"), where=str(path))
        looked.append(f"{path} has no secret_id and secret_key in [{section}]")
    return None


def _from_tccli(profile: str, looked: list[str]) -> Credentials | None:
    """`~/.tccli/{profile}.credential`: JSON with secretId, secretKey and maybe token."""
    import json

    if not profile or any(char in profile for char in "/\\\0"):
        raise DesignerError(f"{profile!r} is not a name of a profile")
    path = Path.home() / ".tccli" / f"{profile}.credential"
    text = _read_text(path, looked)
    if text is None:
        return None
    try:
        stored = json.loads(text)
    except (ValueError, RecursionError):
        looked.append(f"{path} is not JSON")
        return None
    values = stored if isinstance(stored, dict) else {}
    secret_id, secret_key, token = values.get("secretId"), values.get("secretKey"), values.get("token")
    if isinstance(secret_id, str) and isinstance(secret_key, str) and secret_id and secret_key:
        token = token if isinstance(token, str) and token else None
        found = Credentials(secret_id, secret_key, token, str(path), "file")
        return _checked(found, where=str(path))
    if values.get("type") == "cvm-role":
        looked.append(f"{path} asks a cloud machine for its role, which works on that machine only")
    else:
        looked.append(f"{path} has no secretId and secretKey")
    return None
