"""Chat models: a real HTTP server on this machine that speaks the OpenAI protocol, and fakes."""

from __future__ import annotations

import json
import socket
import sys
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from langchain_core.language_models import FakeListChatModel, GenericFakeChatModel

from assistant.endpoint import connect
from assistant.errors import ModelError
from assistant.models import load_model, wrap_chat_model

PIECES = ["SELECT ", "count(*) ", "FROM ", "singer"]
SQL = "".join(PIECES)


class Server(ThreadingHTTPServer):
    """Answers as its script says, one entry a request, the last for all that follow.

    An entry is a status code, or "cut" (connection lost in the middle of a chunk), "short" (the
    stream ends orderly, but too early), "silent" (no answer until the test is over).
    """

    daemon_threads = True

    def __init__(self, *script):
        super().__init__(("127.0.0.1", 0), Handler)
        self.script = list(script)
        self.requests: list[dict] = []
        self.keys: list[str | None] = []
        self.over = threading.Event()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Server

    def log_message(self, *args):
        pass

    def do_POST(self):
        server = self.server
        body = self.rfile.read(int(self.headers["Content-Length"]))
        server.requests.append({"path": self.path, **json.loads(body)})
        server.keys.append(self.headers["Authorization"])
        act = server.script.pop(0) if len(server.script) > 1 else server.script[0]
        if act == "silent":
            server.over.wait(10)
            self.close_connection = True
        elif isinstance(act, int) and act != 200:
            self.refuse(act)
        else:
            self.answer(act)

    def refuse(self, status):
        body = json.dumps({"error": {"message": f"reason {status}.\nMore."}}).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("retry-after-ms", "1")
        self.end_headers()
        self.wfile.write(body)

    def answer(self, act):
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        pieces = PIECES if act == 200 else PIECES[:2]
        for piece in pieces:
            self.event({"content": piece}, None)
        if act == "cut":
            self.wfile.write(b"40\r\ndata: {")
            self.close_connection = True
            return
        if act == 200:
            self.event({}, "stop")
            self.chunk("data: [DONE]\n\n")
        self.wfile.write(b"0\r\n\r\n")

    def event(self, delta, finish_reason):
        choice = {"index": 0, "delta": delta, "finish_reason": finish_reason}
        head = {"id": "1", "object": "chat.completion.chunk", "created": 0, "model": "duck"}
        self.chunk(f"data: {json.dumps({**head, 'choices': [choice]})}\n\n")

    def chunk(self, text):
        data = text.encode()
        self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))
        self.wfile.flush()


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch):
    for name in ("ASKDUCK_BASE_URL", "OPENAI_BASE_URL", "ASKDUCK_API_KEY", "OPENAI_API_KEY"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def serve(monkeypatch):
    @contextmanager
    def run(*script):
        server = Server(*script)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        monkeypatch.setenv("ASKDUCK_BASE_URL", f"http://127.0.0.1:{server.server_port}/v1")
        try:
            yield server
        finally:
            server.over.set()
            server.shutdown()
            thread.join()
            server.server_close()

    return run


def test_the_reply_streams_in_the_pieces_that_the_server_sends(serve):
    with serve(200) as server:
        model = load_model("endpoint:duck")
        assert list(model.stream("How many singers?")) == PIECES
        assert model.invoke("How many singers?") == SQL
    request = server.requests[0]
    assert request["path"] == "/v1/chat/completions"
    assert request["model"] == "duck"
    assert request["stream"] is True
    assert request["messages"] == [{"role": "user", "content": "How many singers?"}]


def test_the_key_comes_from_the_environment_and_local_servers_need_none(serve, monkeypatch):
    with serve(200) as server:
        load_model("endpoint:duck").invoke("q")
        monkeypatch.setenv("OPENAI_API_KEY", "general")
        load_model("endpoint:duck").invoke("q")
        monkeypatch.setenv("ASKDUCK_API_KEY", "own")
        load_model("endpoint:duck").invoke("q")
    assert server.keys == ["Bearer not-needed", "Bearer general", "Bearer own"]


def test_candidates_are_samples_at_a_temperature_one_request_each(serve):
    with serve(200) as server:
        replies = load_model("endpoint:duck").candidates("q", n=3)
    assert [(reply.text, reply.logprob) for reply in replies] == [(SQL, None)] * 3
    assert [request["temperature"] for request in server.requests] == [0.7] * 3


def test_a_single_candidate_is_asked_for_at_temperature_zero(serve):
    with serve(200) as server:
        load_model("endpoint:duck").candidates("q", n=1)
    assert [request["temperature"] for request in server.requests] == [0.0]


def test_too_many_requests_are_tried_again_and_then_answered(serve):
    with serve(429, 429, 200) as server:
        assert load_model("endpoint:duck").invoke("q") == SQL
    assert len(server.requests) == 3


@pytest.mark.parametrize(
    ("script", "message", "requests"),
    [
        (401, r"refused the key \(401\); set ASKDUCK_API_KEY", 1),
        (404, r"does not know the model 'endpoint:duck'", 1),
        (400, r"rejected the request \(400: reason 400\)", 1),
        (429, r"one too many \(429\), also when asked again", 3),
        (500, r"failed \(500: reason 500\)", 3),
        ("cut", "broke off in the middle of its reply", 1),
        ("short", "broke off in the middle of its reply", 1),
    ],
)
def test_what_goes_wrong_on_the_server_is_one_sentence(serve, script, message, requests):
    with serve(script) as server:
        model = load_model("endpoint:duck")
        with pytest.raises(ModelError, match=message) as caught:
            model.invoke("q")
    assert str(caught.value).startswith(f"The server at http://127.0.0.1:{server.server_port}/v1 ")
    assert "\n" not in str(caught.value)
    assert len(server.requests) == requests


def test_half_a_stream_shows_what_came_before_the_error(serve):
    with serve("cut"):
        stream = load_model("endpoint:duck").stream("q")
        assert [next(stream), next(stream)] == PIECES[:2]
        with pytest.raises(ModelError, match="broke off"):
            next(stream)


def test_one_failing_candidate_is_an_error_and_not_a_shorter_list(serve):
    with serve(200, 401), pytest.raises(ModelError, match="refused the key"):
        load_model("endpoint:duck").candidates("q", n=3)


def test_a_silent_server_is_given_up_after_the_time_limit(serve):
    with serve("silent"):
        model = connect("duck", timeout_seconds=0.1, max_retries=0)
        with pytest.raises(ModelError, match="did not answer in time"):
            model.invoke("q")


def test_a_refused_connection_names_the_address(monkeypatch):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}/v1"
    monkeypatch.setenv("ASKDUCK_BASE_URL", url)
    with pytest.raises(ModelError, match=f"{url} cannot be reached; start it"):
        connect("duck", max_retries=0).invoke("q")


def test_a_set_stop_event_ends_the_stream(serve):
    stop = threading.Event()
    pieces = []
    with serve(200):
        for piece in load_model("endpoint:duck").stream("q", stop=stop):
            pieces.append(piece)
            stop.set()
    assert pieces == PIECES[:1]


def test_without_an_address_nothing_is_sent_even_if_there_is_a_key(monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "secret")
    with pytest.raises(ModelError, match=r"set ASKDUCK_BASE_URL.*for Ollama"):
        load_model("endpoint:duck")


def test_a_missing_extra_is_named_with_the_command_that_installs_it(monkeypatch):
    monkeypatch.setenv("ASKDUCK_BASE_URL", "http://127.0.0.1:1/v1")
    monkeypatch.setitem(sys.modules, "langchain_openai", None)
    with pytest.raises(ModelError, match=r"pip install 'askduck\[endpoint\]'"):
        load_model("endpoint:duck")


def test_an_endpoint_without_a_model_name_is_refused():
    with pytest.raises(ModelError, match="names no model"):
        load_model("endpoint:")


@pytest.mark.parametrize("options", [{"adapter": "shop"}, {"quantization": "nf4"}])
def test_adapters_and_quantization_are_refused_for_a_server(options):
    with pytest.raises(ModelError, match="leave both out"):
        load_model("endpoint:duck", **options)


def test_any_chat_model_can_be_wrapped_and_streams():
    model = wrap_chat_model(GenericFakeChatModel(messages=iter([SQL, SQL])))
    assert list(model.stream("q")) == ["SELECT", " ", "count(*)", " ", "FROM", " ", "singer"]
    assert model.invoke("q") == SQL
    assert (model.form, model.adapters()) == ("ddl", [])


def test_candidates_of_a_wrapped_model_are_as_many_as_asked_repeats_included():
    model = wrap_chat_model(FakeListChatModel(responses=["SELECT 1"]))
    assert [reply.text for reply in model.candidates("q", n=4)] == ["SELECT 1"] * 4


def test_a_wrapped_model_that_raises_gives_one_sentence():
    model = wrap_chat_model(FakeListChatModel(responses=["SELECT 1"], error_on_chunk_number=3))
    with pytest.raises(ModelError, match="The chat model 'fake-list-chat-model' failed: "):
        model.invoke("q")


def test_a_wrapped_model_has_no_adapters_to_switch_to():
    model = wrap_chat_model(FakeListChatModel(responses=["SELECT 1"]))
    with pytest.raises(ModelError, match="adapters work with local models only"):
        list(model.stream("q", adapter="shop"))
