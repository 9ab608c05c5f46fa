"""A request is found in whatever people copy: logs, captures, code of four languages, command lines."""

from __future__ import annotations

import json
import time

import pytest

from designer.show.files import read
from designer.show.pasted import find_body
from designer.show.request import start_request
from designer.trtc.errors import Unreadable

BODY = {
    "SdkAppId": 1400000001,
    "RoomId": "730112",
    "RoomIdType": 0,
    "WithTranscoding": 1,
    "AgentParams": {"UserId": "robot_730112", "MaxIdleTime": 30},
    "AudioParams": {"AudioEncode": {"SampleRate": 48000, "Channel": 2, "BitRate": 64}},
    "VideoParams": {
        "VideoEncode": {"Width": 1280, "Height": 720, "Fps": 15, "BitRate": 1500, "Gop": 2},
        "LayoutParams": {
            "MixLayoutMode": 4,
            "MixLayoutList": [{"LocationX": 0, "ImageWidth": 640}, {"LocationX": 640, "ImageWidth": 640}],
        },
    },
    "PublishCdnParams": [{"PublishCdnUrl": "rtmp://push.example.com/live", "IsTencentCdn": 0}],
}
JSON = json.dumps(BODY)

PYTHON = """
import json
APP = 1400000001
# the sizes
params = {
    "SdkAppId": APP, 'RoomId': '730112', "RoomIdType": 0, "WithTranscoding": 1,
    "AgentParams": dict(UserId="robot_730112", MaxIdleTime=30),
    "AudioParams": {"AudioEncode": {"SampleRate": 48_000, "Channel": 2, "BitRate": 64}},
    "VideoParams": {
        "VideoEncode": {"Width": 1280, "Height": 720, "Fps": 15, "BitRate": 1500, "Gop": 2},
        "LayoutParams": {"MixLayoutMode": 4, "MixLayoutList": [
            {"LocationX": 0, "ImageWidth": 640},
            {"LocationX": 640, "ImageWidth": 640},  # the guest
        ]},
    },
    "PublishCdnParams": [{"PublishCdnUrl": "rtmp://push.example.com/live", "IsTencentCdn": 0},],
}
req.from_json_string(json.dumps(params))
"""

PYTHON_MODELS = """
req = models.StartPublishCdnStreamRequest()
req.SdkAppId = 1400000001
req.RoomId = "730112"
req.RoomIdType = 0
req.WithTranscoding = 1
req.AgentParams = models.AgentParams()
req.AgentParams.UserId = "robot_730112"
req.AgentParams.MaxIdleTime = 30
encode = models.AudioEncode()
encode.SampleRate = 48000
encode.Channel = 2
encode.BitRate = 64
audio = models.McuAudioParams()
audio.AudioEncode = encode
req.AudioParams = audio
video = models.VideoEncode()
video.Width = 1280
video.Height = 720
video.Fps = 15
video.BitRate = 1500
video.Gop = 2
left, right = models.McuLayout(), models.McuLayout()
left.LocationX = 0
left.ImageWidth = 640
right.LocationX = 640
right.ImageWidth = 640
layout = models.McuLayoutParams()
layout.MixLayoutMode = 4
layout.MixLayoutList = [left, right]
picture = models.McuVideoParams()
picture.VideoEncode = video
picture.LayoutParams = layout
req.VideoParams = picture
cdn = models.McuPublishCdnParam()
cdn.PublishCdnUrl = "rtmp://push.example.com/live"
cdn.IsTencentCdn = 0
req.PublishCdnParams = [cdn]
"""

GO = """
request := trtc.NewStartPublishCdnStreamRequest()
request.SdkAppId = common.Uint64Ptr(1400000001)
request.RoomId = common.StringPtr("730112")
request.RoomIdType = common.Uint64Ptr(0)
request.WithTranscoding = common.Uint64Ptr(1)
request.AgentParams = &trtc.AgentParams {
    UserId: common.StringPtr("robot_730112"),
    MaxIdleTime: common.Uint64Ptr(30),
}
request.AudioParams = &trtc.McuAudioParams {
    AudioEncode: &trtc.AudioEncode {
        SampleRate: common.Uint64Ptr(48000), Channel: common.Uint64Ptr(2), BitRate: common.Uint64Ptr(64),
    },
}
request.VideoParams = &trtc.McuVideoParams {
    VideoEncode: &trtc.VideoEncode {
        Width: common.Uint64Ptr(1280), Height: common.Uint64Ptr(720), Fps: common.Uint64Ptr(15),
        BitRate: common.Uint64Ptr(1500), Gop: common.Uint64Ptr(2),
    },
    LayoutParams: &trtc.McuLayoutParams {
        MixLayoutMode: common.Uint64Ptr(4),
        MixLayoutList: []*trtc.McuLayout {
            &trtc.McuLayout { LocationX: common.Uint64Ptr(0), ImageWidth: common.Uint64Ptr(640) },
            { LocationX: common.Uint64Ptr(640), ImageWidth: common.Uint64Ptr(640) },
        },
    },
}
request.PublishCdnParams = []*trtc.McuPublishCdnParam {
    &trtc.McuPublishCdnParam { PublishCdnUrl: common.StringPtr("rtmp://push.example.com/live"), IsTencentCdn: common.Uint64Ptr(0) },
}
response, err := client.StartPublishCdnStream(request)
"""

NODE = """
const client = new TrtcClient(clientConfig);
const params = {
    SdkAppId: 1400000001, RoomId: '730112', RoomIdType: 0, WithTranscoding: 1,
    AgentParams: { UserId: `robot_730112`, MaxIdleTime: 30 },
    AudioParams: { AudioEncode: { SampleRate: 48000, Channel: 2, BitRate: 64 } }, // speech
    VideoParams: {
        VideoEncode: { Width: 1280, Height: 720, Fps: 15, BitRate: 1500, Gop: 2 },
        LayoutParams: { MixLayoutMode: 4, MixLayoutList: [{ LocationX: 0, ImageWidth: 640 }, { LocationX: 640, ImageWidth: 640 }] },
    },
    PublishCdnParams: [{ PublishCdnUrl: "rtmp://push.example.com/live", IsTencentCdn: 0 }],
};
client.StartPublishCdnStream(params).then((data) => { console.log(data); });
"""

JAVA = """
StartPublishCdnStreamRequest req = new StartPublishCdnStreamRequest();
req.setSdkAppId(1400000001L);
req.setRoomId("730112");
req.setRoomIdType(0L);
req.setWithTranscoding(1L);
AgentParams agentParams1 = new AgentParams();
agentParams1.setUserId("robot_730112");
agentParams1.setMaxIdleTime(30L);
req.setAgentParams(agentParams1);
McuAudioParams audio1 = new McuAudioParams();
AudioEncode audioEncode1 = new AudioEncode();
audioEncode1.setSampleRate(48000L);
audioEncode1.setChannel(2L);
audioEncode1.setBitRate(64L);
audio1.setAudioEncode(audioEncode1);
req.setAudioParams(audio1);
McuVideoParams video1 = new McuVideoParams();
VideoEncode videoEncode1 = new VideoEncode();
videoEncode1.setWidth(1280L);
videoEncode1.setHeight(720L);
videoEncode1.setFps(15L);
videoEncode1.setBitRate(1500L);
videoEncode1.setGop(2L);
video1.setVideoEncode(videoEncode1);
McuLayoutParams layout1 = new McuLayoutParams();
layout1.setMixLayoutMode(4L);
McuLayout[] mixLayoutList1 = new McuLayout[2];
McuLayout mcuLayout1 = new McuLayout();
mcuLayout1.setLocationX(0L);
mcuLayout1.setImageWidth(640L);
McuLayout mcuLayout2 = new McuLayout();
mcuLayout2.setLocationX(640L);
mcuLayout2.setImageWidth(640L);
McuLayout[] mixLayouts = {mcuLayout1, mcuLayout2};
layout1.setMixLayoutList(mixLayouts);
video1.setLayoutParams(layout1);
req.setVideoParams(video1);
McuPublishCdnParam cdn1 = new McuPublishCdnParam();
cdn1.setPublishCdnUrl("rtmp://push.example.com/live");
cdn1.setIsTencentCdn(0L);
req.setPublishCdnParams(new McuPublishCdnParam[]{cdn1});
StartPublishCdnStreamResponse resp = client.StartPublishCdnStream(req);
"""

TCCLI = " ".join(
    f"--{name} {value if isinstance(value, (int, str)) else chr(39) + json.dumps(value) + chr(39)}"
    for name, value in BODY.items()
)

TEXTS = {
    "json": JSON,
    "log line": f"2026-03-01T12:00:00Z INFO [relay] start request {JSON} took 12 ms",
    "log of json": json.dumps({"level": "info", "msg": "sent", "SdkAppId": 1400000001, "ctx": {"Request": BODY}}),
    "log of text": json.dumps({"level": "info", "payload": JSON}),
    "escaped in a line": f'2026-03-01 level=info body="{JSON.replace(chr(34), chr(92) + chr(34))}" ms=3',
    "capture": f"POST / HTTP/1.1\r\nHost: trtc.intl.tencentcloudapi.com\r\nX-TC-Action: StartPublishCdnStream\r\n\r\n{JSON}\r\n",
    "curl": f"curl -X POST https://trtc.intl.tencentcloudapi.com -H 'X-TC-Action: StartPublishCdnStream' \\\n -d '{JSON}'",
    "tccli": f"tccli trtc StartPublishCdnStream --region ap-singapore {TCCLI}",
    "tccli --cli-unfold-argument": f"tccli trtc StartPublishCdnStream --cli-input-json file:///x --x y\n{JSON}",
    "python": PYTHON,
    "python models": PYTHON_MODELS,
    "go": GO,
    "node": NODE,
    "java": JAVA,
}


@pytest.mark.parametrize("name", TEXTS)
def test_the_same_request_is_found_in(name):
    assert find_body(TEXTS[name]).body == BODY
    opened = read(TEXTS[name].encode(), name="paste.txt")
    assert opened.kind == "request"
    assert start_request(opened.show, opened.show.looks[0], opened.vault).to_dict() == BODY


def test_an_update_in_a_log_is_one():
    update = {"SdkAppId": 1400000001, "TaskId": "-m7Kp.Q2+x", "SequenceNumber": 3, "WithTranscoding": 1}
    assert read(f"sent {json.dumps(update)}".encode(), name="x").kind == "update"
    assert (
        read(
            f"tccli trtc UpdatePublishCdnStream {' '.join(f'--{k} {v}' for k, v in update.items())}".encode(), name="x"
        ).kind
        == "update"
    )


def test_the_request_and_not_its_answer_is_taken():
    text = f'{{"Response": {{"TaskId": "t", "RequestId": "r"}}}}\n{{"SdkAppId": 1, "RoomId": "2"}}\n{JSON}\n'
    assert find_body(text).body == BODY


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ('start {"SdkAppId": 1, "RoomId": }', "line 1, column 33"),
        ("params = {\n  SdkAppId: 1,\n  RoomId: 'x\n}", "line 3, column 11"),
        ("{a: 1} and nothing else", "line 1, column 1"),
        ("request.SdkAppId = 5", "line 1, column 1"),
    ],
)
def test_a_refusal_says_where(text, where):
    with pytest.raises(Unreadable) as caught:
        find_body(text, name="paste.txt")
    assert caught.value.where == f"paste.txt, {where}"


def test_a_wrong_type_is_refused_with_its_path():
    with pytest.raises(Unreadable, match="SdkAppId"):
        read(b"sent {'SdkAppId': 'x', 'RoomId': '1'}", name="paste.txt")


@pytest.mark.parametrize(
    "text",
    [
        "{" * 100_000,
        '{"a":' * 50_000,
        "[{" * 50_000,
        "x{" * 50_000 + '"',
        "a=" * 100_000,
        "a.B=" * 50_000,
        '{"' * 40_000,
        "{a:'" * 30_000,
    ],
)
def test_hostile_texts_are_refused_at_once(text):
    began = time.perf_counter()
    with pytest.raises(Unreadable):
        find_body(text)
    assert time.perf_counter() - began < 1.0


def test_an_update_with_a_room_in_it_is_read_as_a_room_or_refused():
    update = {"SdkAppId": 1, "TaskId": "t", "SequenceNumber": 1, "WithTranscoding": 1}
    opened = read(json.dumps(update | {"RoomId": "7"}).encode(), name="x")
    assert (opened.kind, opened.show.base.room_id) == ("update", "7")
    with pytest.raises(Unreadable, match="RoomId"):
        read(json.dumps(update | {"RoomId": {}}).encode(), name="x")
