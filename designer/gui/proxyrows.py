"""The proxy among the settings people see: which one, its address, its password."""

from __future__ import annotations

from designer.gui.proxydesk import ProxyDesk
from designer.gui.settinglist import Choice, Entry, Setting, tr


def rows(proxy: ProxyDesk) -> tuple[Setting, ...]:
    """The settings of the proxy, in the language that is spoken."""
    return (
        Choice(
            "proxy",
            tr("Proxy"),
            tr("The way to the cloud and to remote pictures. The local stage is never reached through it."),
            {"system": tr("As the system says"), "none": tr("No proxy"), "own": tr("This address")},
            "system",
            lambda: proxy.kind,
            proxy.choose,
        ),
        Entry(
            "proxy_address",
            tr("Address of the proxy"),
            tr("http://host:port or https://host:port, with a user name where the proxy asks for one."),
            tr("http://name@host:port"),
            False,
            "",
            lambda: proxy.entered,
            proxy.enter_address,
            proxy.forget_address,
            proxy.address_note,
            lambda: proxy.is_own,
        ),
        Entry(
            "proxy_password",
            tr("Password of the proxy"),
            tr("It is kept in the system's keyring only, for this address and user name."),
            "",
            True,
            False,
            lambda: proxy.has_password,
            proxy.enter_password,
            proxy.forget_password,
            proxy.password_note,
            lambda: proxy.is_own,
        ),
    )
