"""Commands go through the proxy of the settings, with its password from the keyring; the local TRTC never does."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from designer.stage import process
from tests.cli.conftest import ROOT, Done, Mixframe
from tests.cli.test_doctor import lines_of
from tests.cli.test_secrets import RING, Searched
from tests.proxying import HOST, PASSWORD, Cloud, LoopbackProxy, cloud_behind_proxies

CLOUD = ("--target", "cloud", "--yes", "--endpoint", f"https://{HOST}")
Run = Callable[..., Done]


@pytest.fixture
def behind(tmp_path: Path) -> Iterator[tuple[Cloud, LoopbackProxy, Path]]:
    folder = tmp_path / "certificates"
    folder.mkdir()
    with cloud_behind_proxies(folder) as (cloud, (proxy,), trusted):
        yield cloud, proxy, trusted


@pytest.fixture
def through(behind: tuple[Cloud, LoopbackProxy, Path], mixframe: Mixframe, home: Path, tmp_path: Path) -> Run:
    """Run a command with the proxy set, and this as its password in the keyring."""
    _, proxy, trusted = behind
    set_proxy(home, proxy.address)
    ring = tmp_path / "ring"
    ring.mkdir()

    def run(*arguments: str | Path, password: str = PASSWORD, **variables: str) -> Done:
        entries = {f"proxy:{proxy.address}": password} if password else {}
        (ring / "plantedring.py").write_text(RING.format(entries=entries))
        return mixframe(
            *arguments,
            SSL_CERT_FILE=str(trusted),
            PYTHONPATH=f"{ROOT}{os.pathsep}{ring}",
            PYTHON_KEYRING_BACKEND="plantedring.Keyring",
            PYTHONDONTWRITEBYTECODE="1",
            TENCENTCLOUD_SECRET_ID="stage",
            TENCENTCLOUD_SECRET_KEY="stage-secret",
            TRTC_SDK_SECRET_KEY="k",
            **variables,
        )

    return run


def set_proxy(home: Path, address: str, **more: Any) -> None:
    values = {"proxy": "own", "proxy_address": address, "proxy_password": "keyring", **more}
    (home / "settings.json").write_text(json.dumps(values))


def assert_untold(home: Path, *told: Done) -> None:
    """Neither a file of this home nor what a command said has a password."""
    searched = Searched([PASSWORD, "PLANTED-wrong"])
    searched.add_folder(home)
    for number, done in enumerate(told):
        searched.add(f"what command {number} said", (done.out + done.err).encode())
    assert str(home / "settings.json") in searched.texts
    assert not searched.found()


def test_start_update_and_stop(
    behind: tuple[Cloud, LoopbackProxy, Path], through: Run, request_file: Path, home: Path
) -> None:
    cloud, proxy, _ = behind
    started = through("start", request_file, *CLOUD)
    assert started.status == 0, started.err
    updated = through("update", started.json["TaskId"], request_file, *CLOUD)
    stopped = through("stop", started.json["TaskId"], *CLOUD)
    assert (updated.status, stopped.status) == (0, 0), updated.err + stopped.err
    assert set(proxy.asked) == {f"CONNECT {HOST}:443"} and proxy.refused == []
    assert len(cloud.bodies) >= 2 and cloud.bodies[-1]["TaskId"] == "task-1"
    assert_untold(home, started, updated, stopped)


def test_a_wrong_password_is_not_reached_and_nothing_was_sent(
    behind: tuple[Cloud, LoopbackProxy, Path], through: Run, request_file: Path, home: Path
) -> None:
    cloud, proxy, _ = behind
    refused = through("start", request_file, *CLOUD, password="PLANTED-wrong")
    assert refused.status == 4
    assert f"The proxy http://***@127.0.0.1:{proxy.port} refused" in refused.err and "Nothing was sent" in refused.err
    missing = through("start", request_file, *CLOUD, password="")
    assert missing.status == 4
    assert "The password of the proxy is not at hand" in missing.err
    assert cloud.bodies == [] and len(proxy.refused) == 1
    assert {task["state"] for task in through("tasks", "--json").json} == {"failed"}
    assert_untold(home, refused, missing)


def test_the_local_trtc_is_reached_without_it(
    behind: tuple[Cloud, LoopbackProxy, Path], through: Run, request_file: Path, home: Path
) -> None:
    try:
        started = through("start", request_file)
        assert started.status == 0, started.err
        assert through("stop", started.json["TaskId"]).status == 0
        proxy = behind[1]
        assert proxy.asked == proxy.refused == []
    finally:
        found = process.running(home)
        if found is not None:
            os.kill(found.pid, signal.SIGTERM)


def test_doctor_says_it_is_from_the_settings_and_asks_through_it(
    behind: tuple[Cloud, LoopbackProxy, Path], through: Run, home: Path
) -> None:
    _, proxy, _ = behind
    told = through("doctor", HTTPS_PROXY="http://127.0.0.1:9")
    lines = lines_of(told)
    assert lines["proxy"] == ("ok", f"http://***@127.0.0.1:{proxy.port}, from the settings")
    # It leads to what has no certificate for the name of the cloud: this is how far it gets.
    assert proxy.asked == ["CONNECT trtc.intl.tencentcloudapi.com:443"]
    assert "through http://***@" in lines["network"][1] and "CERTIFICATE" in lines["network"][1]
    wrong = through("doctor", password="PLANTED-wrong")
    assert "it wants another user name or password" in lines_of(wrong)["network"][1]
    missing = through("doctor", password="")
    assert lines_of(missing)["proxy"][0] == "missing" and "Settings, Network" in lines_of(missing)["proxy"][1]
    set_proxy(home, proxy.address, proxy="none")
    assert lines_of(through("doctor"))["proxy"] == ("ok", "none on the way to the cloud, as the settings say")
    assert_untold(home, told, wrong, missing)


def test_pictures_are_fetched_through_it(mixframe: Mixframe, home: Path, tmp_path: Path) -> None:
    pytest.importorskip("PySide6")
    from designer.show import edits, files
    from tests.picture.making import encoded, plain
    from tests.picture.serving import Server

    show, _ = edits.add_image_watermark(files.sample_show().show, files.sample_show().show.looks[0].id)
    look = show.looks[0]
    mark = (look.watermarks or ())[-1].id
    url = "http://pictures.example/mine.png"
    path = tmp_path / "show.mixframe.json"
    path.write_bytes(files.dump_show(edits.set_item_field(show, look.id, (mark,), "WaterMarkUrl", url)))
    server = Server()
    server.serve("/mine.png", encoded(plain("#00ff00", 20, 20)))
    proxy = LoopbackProxy(int(server.url("").rpartition(":")[2]))
    try:
        set_proxy(home, proxy.address)
        ring = tmp_path / "ring"
        ring.mkdir()
        (ring / "plantedring.py").write_text(RING.format(entries={f"proxy:{proxy.address}": PASSWORD}))
        variables = {
            "PYTHONPATH": f"{ROOT}{os.pathsep}{ring}",
            "PYTHON_KEYRING_BACKEND": "plantedring.Keyring",
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        checked = mixframe("check", path, "--look", look.name, "--fetch", **variables)
        assert f"GET {url}" in proxy.asked
        rendered = mixframe("render", path, "-o", tmp_path / "out.png", "--look", look.name, "--fetch", **variables)
        assert rendered.status == 0 and "mine.png" not in rendered.err
        assert proxy.asked.count(f"GET {url}") == 2
        (ring / "plantedring.py").write_text(RING.format(entries={f"proxy:{proxy.address}": "PLANTED-wrong"}))
        for kept in (home / "cache" / "pictures").iterdir():
            kept.unlink()
        refused = mixframe("render", path, "-o", tmp_path / "out.png", "--look", look.name, "--fetch", **variables)
        assert "mine.png: the proxy refused: it wants another user name or password." in refused.err
        assert_untold(home, checked, rendered, refused)
    finally:
        proxy.close()
        server.close()
