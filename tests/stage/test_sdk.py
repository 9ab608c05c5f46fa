"""The vendor's own Python SDK takes the local TRTC for the cloud."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from tencentcloud.common.credential import Credential
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
from tencentcloud.trtc.v20190722 import models
from tencentcloud.trtc.v20190722.trtc_client import TrtcClient

from tests.stage.calls import Client, start_body, stop_body, tile, update_body


def sdk(stage: Client, key: str = "stage-secret") -> TrtcClient:
    http = HttpProfile(protocol="http", endpoint=f"127.0.0.1:{stage.port}")
    return TrtcClient(Credential("stage", key), "ap-singapore", ClientProfile(httpProfile=http))


def filled(model: Any, body: dict[str, Any]) -> Any:
    model.from_json_string(json.dumps(body))
    return model


@contextmanager
def fails(code: str) -> Iterator[None]:
    with pytest.raises(TencentCloudSDKException) as problem:
        yield
    assert problem.value.code == code
    assert problem.value.requestId


def test_start_update_and_stop(stage: Client) -> None:
    client = sdk(stage)
    started = client.StartPublishCdnStream(filled(models.StartPublishCdnStreamRequest(), start_body()))
    assert started.TaskId
    assert started.RequestId
    layout = {"LayoutParams": {"MixLayoutMode": 4, "MixLayoutList": [tile("clara")]}}
    update = update_body(started.TaskId, 20, VideoParams=layout)
    updated = client.UpdatePublishCdnStream(filled(models.UpdatePublishCdnStreamRequest(), update))
    assert updated.TaskId == started.TaskId
    shown = stage.told(started.TaskId)["body"]["VideoParams"]["LayoutParams"]["MixLayoutList"]
    assert [entry["UserMediaStream"]["UserInfo"]["UserId"] for entry in shown] == ["clara"]
    with fails("FailedOperation.RequestOutdated"):
        client.UpdatePublishCdnStream(filled(models.UpdatePublishCdnStreamRequest(), update))
    stop = filled(models.StopPublishCdnStreamRequest(), stop_body(started.TaskId))
    assert client.StopPublishCdnStream(stop).TaskId == started.TaskId
    with fails("FailedOperation.TaskFinished"):
        client.StopPublishCdnStream(stop)
    assert stage.told(started.TaskId)["ended_by"] == "stopped"


def test_it_sees_errors_as_errors(stage: Client) -> None:
    request = filled(models.StartPublishCdnStreamRequest(), start_body(RoomId=None))
    with fails("MissingParameter"):
        sdk(stage).StartPublishCdnStream(request)
    with fails("AuthFailure.SignatureFailure"):
        sdk(stage, key="another").StartPublishCdnStream(request)
