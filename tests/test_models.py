"""Local models: loading, streaming, candidates, adapters, and every way a folder can be broken."""

from __future__ import annotations

import json
import shutil
import threading

import pytest
import torch

from assistant.adapters import find_adapter, hash_base
from assistant.errors import ModelError
from assistant.models import list_adapters, load_model
from assistant.prompt import TEMPLATE, Context
from tests.tiny_models import save_adapter, save_llama, save_pointer

PROMPT = "question context select name from singer"


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    return save_llama(tmp_path_factory.mktemp("models") / "base", positions=128)


@pytest.fixture(scope="module")
def library(tmp_path_factory, base):
    """Two adapters of `base` and one of another model with other widths."""
    root = tmp_path_factory.mktemp("adapters")
    card = {"base": str(base), "form": "ddl", "steps": 7, "created": "2026-11-21"}
    save_adapter(root / "shop", base, seed=1, template="Q {question} C {context} A", card=card)
    save_adapter(root / "v1.5" / "shop", base, seed=2)
    other = save_llama(tmp_path_factory.mktemp("models") / "other", width=128)
    save_adapter(root / "stranger", other)
    return root


@pytest.fixture
def adapters_here(monkeypatch, library):
    monkeypatch.setenv("ASKDUCK_ADAPTERS", str(library))


@pytest.fixture(scope="module")
def model(base):
    return load_model(str(base), device="cpu")


def _logits(model, adapter):
    import torch

    with model.activated(adapter) as network, torch.no_grad():
        return network(torch.arange(3, 40)[None]).logits


def test_the_streamed_pieces_are_several_and_join_to_the_invoked_reply(model):
    pieces = list(model.stream(PROMPT))
    assert len(pieces) > 10
    assert "".join(pieces) == model.invoke(PROMPT)


def test_the_streamed_reply_is_what_transformers_generates_greedily(model, base):
    from transformers import AutoModelForCausalLM, AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(base)
    ids = tokenizer(PROMPT, return_tensors="pt")
    plain = AutoModelForCausalLM.from_pretrained(base).generate(
        **ids, max_length=128, do_sample=False
    )[0, ids["input_ids"].shape[1] :]
    text = tokenizer.decode([t for t in plain.tolist() if t != tokenizer.eos_token_id])
    assert model.invoke(PROMPT) == text


def test_symbol_tokens_stay_in_the_text_and_the_end_token_does_not(model):
    ids = model.tokenizer("<t1> name</s> year")["input_ids"]
    assert model._decode(ids) == "<t1> name"


def test_the_model_composes_with_other_runnables(model):
    from langchain_core.runnables import RunnableLambda

    chain = RunnableLambda(str.lower) | model | RunnableLambda(len)
    assert chain.invoke(PROMPT.upper()) == len(model.invoke(PROMPT))


def test_beams_are_different_and_sorted_by_log_probability(model):
    replies = model.candidates("country", n=4)
    assert 2 <= len(replies) <= 4
    assert len({reply.text for reply in replies}) == len(replies)
    assert [r.logprob for r in replies] == sorted((r.logprob for r in replies), reverse=True)


def test_the_log_probability_of_one_candidate_is_that_of_a_forward_pass(model):
    import torch

    [reply] = model.candidates(PROMPT, n=1)
    prompt = model.tokenizer(PROMPT)["input_ids"]
    with model.activated() as network, torch.no_grad():
        ids = network.generate(
            torch.tensor([prompt]),
            max_new_tokens=128 - len(prompt),
            do_sample=False,
            pad_token_id=0,
        )
        logprobs = network(ids).logits[0, len(prompt) - 1 : -1].log_softmax(-1)
    expected = logprobs.gather(-1, ids[0, len(prompt) :, None]).sum().item()
    assert reply.logprob == pytest.approx(expected, abs=1e-3)


def test_reading_the_prompt_once_for_all_beams_changes_no_candidate(model, monkeypatch):
    shared = model.candidates("singer age", n=4)
    monkeypatch.setattr("assistant.local.read_once", lambda *_: None)
    separate = model.candidates("singer age", n=4)
    assert [reply.text for reply in shared] == [reply.text for reply in separate]
    assert [r.logprob for r in shared] == pytest.approx([r.logprob for r in separate], abs=1e-3)


def test_a_pointer_model_takes_the_same_path_and_names_only_symbols_of_its_prompt(
    tmp_path, monkeypatch
):
    folder = save_pointer(tmp_path / "pointer")
    save_adapter(tmp_path / "adapters" / "shop", folder)
    monkeypatch.setenv("ASKDUCK_ADAPTERS", str(tmp_path / "adapters"))
    prompt = "Q count(*) <k> S <t1> <c2> , <c5> <r>"
    for quantization in ("none", "nf4"):
        model = load_model(str(folder), quantization=quantization)
        assert (model.form, model.adapters()) == ("pointer", ["shop"])
        before = model.candidates(prompt, n=5)
        tuned = model.candidates(prompt, n=5, adapter="shop")
        samples = model.candidates(prompt, n=5, temperature=1.0)
        assert "<c" in "".join(reply.text for reply in before + tuned + samples)
        for reply in before + tuned + samples:
            symbols = {word for word in reply.text.split() if word[0] == "<"}
            assert symbols <= {"<t1>", "<c2>", "<c5>", "<k>", "<r>", "<pad>"}
        assert model.candidates(prompt, n=5) == before
        assert tuned != before


def test_the_bundled_name_loads_the_folder_in_the_package(tmp_path, monkeypatch):
    monkeypatch.setattr("assistant.loading.BUNDLED_DIR", save_pointer(tmp_path / "bundled"))
    model = load_model("bundled")
    assert (model.name, model.form) == ("bundled", "pointer")
    assert "".join(model.stream("Q S <t1> <r>")) == model.invoke("Q S <t1> <r>")
    monkeypatch.setattr("assistant.loading.BUNDLED_DIR", tmp_path / "gone")
    with pytest.raises(ModelError, match=r"bundled model is missing from .*gone"):
        load_model("bundled")


def test_samples_are_different_from_the_greedy_reply(model):
    import torch

    torch.manual_seed(0)
    texts = {reply.text for reply in model.candidates(PROMPT, n=4, temperature=1.5)}
    assert len(texts) > 1
    assert texts != {model.invoke(PROMPT)}


def test_a_set_stop_event_ends_the_reply_after_one_token(model):
    stop = threading.Event()
    stop.set()
    pieces = list(model.stream(PROMPT, stop=stop))
    assert len(pieces) <= 1
    assert len(model.candidates(PROMPT, n=1, stop=stop)[0].text) < len(model.invoke(PROMPT))


def test_stopping_in_the_middle_keeps_the_text_so_far(model):
    stop = threading.Event()
    whole = model.invoke(PROMPT)
    pieces = []
    for piece in model.stream(PROMPT, stop=stop):
        pieces.append(piece)
        stop.set()
    assert whole.startswith("".join(pieces))


def test_closing_the_stream_early_frees_the_model_for_the_next_question(model):
    stream = model.stream(PROMPT)
    next(stream)
    stream.close()
    assert not any(t.name == "askduck-generate" for t in threading.enumerate())
    assert model.invoke(PROMPT)


def test_two_threads_with_different_adapters_get_what_each_gets_alone(base, adapters_here):
    model = load_model(str(base))
    alone = {name: model.invoke(PROMPT, adapter=name) for name in ("base", "shop", "v1.5/shop")}
    together: dict[str, str] = {}
    threads = [
        threading.Thread(
            target=lambda n=name: together.update({n: model.invoke(PROMPT, adapter=n)})
        )
        for name in alone
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert together == alone
    assert len(set(alone.values())) == 3


def test_switched_off_adapters_leave_the_logits_bit_for_bit_as_they_were(base, adapters_here):
    import torch

    model = load_model(str(base))
    before = _logits(model, None)
    tuned = _logits(model, "shop")
    other = _logits(model, "v1.5/shop")
    assert not torch.allclose(before, tuned)
    assert not torch.allclose(tuned, other)
    assert torch.equal(_logits(model, None), before)
    assert torch.equal(_logits(model, "base"), before)
    assert torch.equal(_logits(model, "shop"), tuned)


def test_switching_adapters_loads_the_base_once(base, adapters_here, monkeypatch):
    from transformers import AutoModelForCausalLM

    loads = []
    original = AutoModelForCausalLM.from_pretrained
    monkeypatch.setattr(
        AutoModelForCausalLM,
        "from_pretrained",
        lambda *args, **kwargs: loads.append(args) or original(*args, **kwargs),
    )
    model = load_model(str(base))
    for adapter in ("shop", "v1.5/shop", None, "shop"):
        model.invoke(PROMPT, adapter=adapter)
    assert len(loads) == 1


def test_an_adapter_given_at_loading_is_the_default_and_brings_its_template(base, adapters_here):
    tuned = load_model(str(base), adapter="shop")
    bare = load_model(str(base))
    assert tuned.template == "Q {question} C {context} A"
    assert tuned.template_of("base") == bare.template == TEMPLATE
    assert bare.template_of("shop") == tuned.template
    assert tuned.invoke(PROMPT) == bare.invoke(PROMPT, adapter="shop")
    assert tuned.invoke(PROMPT, adapter="base") == bare.invoke(PROMPT)


def test_adapters_are_listed_with_what_their_files_say(library):
    found = {info.name: info for info in list_adapters(library)}
    assert sorted(found) == ["shop", "stranger", "v1.5/shop"]
    assert found["shop"].steps == 7
    assert found["shop"].created == "2026-11-21"
    assert found["v1.5/shop"].template is None


def test_checkpoints_and_broken_folders_are_not_listed(library, tmp_path):
    shutil.copytree(library / "shop", tmp_path / "run" / "checkpoint-25")
    shutil.copytree(library / "shop", tmp_path / "broken")
    (tmp_path / "broken" / "adapter_config.json").write_text("{")
    shutil.copytree(library / "shop", tmp_path / "good")
    assert [info.name for info in list_adapters(tmp_path)] == ["good"]
    assert list_adapters(tmp_path / "nowhere") == []


def test_a_model_lists_only_the_adapters_of_its_own_base(base, adapters_here):
    assert load_model(str(base)).adapters() == ["shop", "v1.5/shop"]


def test_an_unknown_adapter_is_refused_with_the_names_there_are(model, adapters_here):
    with pytest.raises(ModelError, match=r"no adapter 'shp'\. Adapters: shop, stranger"):
        model.invoke(PROMPT, adapter="shp")


def test_an_adapter_of_another_base_is_refused_with_both_names(model, adapters_here):
    with pytest.raises(ModelError, match=r"'stranger' was trained on '.*other'"):
        model.invoke(PROMPT, adapter="stranger")
    assert model.invoke(PROMPT)


def test_an_adapter_that_claims_this_base_but_has_other_widths_is_refused(
    model, base, library, tmp_path
):
    shutil.copytree(library / "stranger", tmp_path / "liar")
    (tmp_path / "liar" / "askduck_adapter.json").write_text(json.dumps({"base": str(base)}))
    with pytest.raises(ModelError, match="in_features 256 there and 128"):
        model.invoke(PROMPT, adapter=str(tmp_path / "liar"))
    assert model.invoke(PROMPT)


def test_a_base_trained_again_under_the_same_name_is_told_by_its_fingerprint(
    base, library, tmp_path
):
    again = save_llama(tmp_path / "again", seed=5)
    adapter = shutil.copytree(library / "shop", tmp_path / "adapters" / "shop")
    card = {"base": str(again), "base_hash": hash_base(base)}
    (adapter / "askduck_adapter.json").write_text(json.dumps(card))
    with pytest.raises(ModelError, match="another version of"):
        load_model(str(again), adapter=str(adapter))
    moved = shutil.copytree(base, tmp_path / "moved")
    assert load_model(str(moved), adapter=str(adapter)).invoke(PROMPT)


def test_an_adapter_with_corrupt_weights_is_refused_in_one_sentence(model, library, tmp_path):
    broken = shutil.copytree(library / "shop", tmp_path / "broken")
    (broken / "adapter_model.safetensors").write_bytes(b"not safetensors")
    with pytest.raises(ModelError, match=r"no readable adapter_model\.safetensors"):
        model.invoke(PROMPT, adapter=str(broken))


def test_an_adapter_that_cannot_be_switched_off_again_is_refused(model, library, tmp_path):
    from safetensors.torch import load_file, save_file

    biased = shutil.copytree(library / "shop", tmp_path / "biased")
    weights = load_file(biased / "adapter_model.safetensors")
    weights["base_model.model.model.layers.0.mlp.up_proj.bias"] = weights[min(weights)][0].clone()
    save_file(weights, biased / "adapter_model.safetensors")
    with pytest.raises(ModelError, match="changes biases of the base"):
        model.invoke(PROMPT, adapter=str(biased))


def test_a_prompt_tuning_adapter_is_refused_by_its_type(tmp_path):
    (tmp_path / "adapter_config.json").write_text('{"peft_type": "PREFIX_TUNING"}')
    with pytest.raises(ModelError, match="PREFIX_TUNING; only LoRA"):
        find_adapter(str(tmp_path))


def test_nf4_stores_four_bits_a_weight_answers_and_takes_adapters(base, adapters_here):
    import torch

    model = load_model(str(base), quantization="nf4", device="cpu")
    with model.activated() as network:
        layer = network.model.layers[0].mlp.up_proj
        assert layer.weight.numel() * layer.weight.element_size() == 64 * 128 // 2
        assert layer.weight.quant_state.nested
    before = _logits(model, None)
    assert not torch.equal(_logits(model, "shop"), before)
    assert torch.equal(_logits(model, None), before)
    assert model.invoke(PROMPT) != model.invoke(PROMPT, adapter="shop")


def test_a_chat_model_gets_the_prompt_as_the_users_message(tmp_path):
    from assistant.loading import encode_prompt

    chat = "{% for m in messages %}[{{ m['role'] }}] {{ m['content'] }}{% endfor %} [reply]"
    model = load_model(str(save_llama(tmp_path / "chat", chat_template=chat)))
    text = model.tokenizer.decode(encode_prompt(model.tokenizer, PROMPT))
    assert text == f"[user] {PROMPT} [reply]"
    assert model.invoke(PROMPT)


def test_a_prompt_longer_than_the_model_reads_is_refused_with_both_numbers(model):
    with pytest.raises(ModelError, match=r"take 3,001 tokens, and .* reads at most 96"):
        model.invoke("singer " * 1000)


def test_a_missing_folder_is_named_in_the_error():
    with pytest.raises(ModelError, match=r"no model '\./nowhere'"):
        load_model("./nowhere")


@pytest.mark.parametrize("file", ["config.json", "tokenizer.json"])
def test_a_folder_without_a_needed_file_says_which_one(base, tmp_path, file):
    folder = shutil.copytree(base, tmp_path / "model")
    (folder / file).unlink()
    with pytest.raises(ModelError, match=f"has no {file}"):
        load_model(str(folder))


@pytest.mark.parametrize(
    ("file", "content"),
    [("model.safetensors", b"x" * 64), ("config.json", b"{"), ("tokenizer.json", b"{}")],
)
def test_a_folder_with_a_corrupt_file_is_refused_in_one_sentence(base, tmp_path, file, content):
    folder = shutil.copytree(base, tmp_path / "model")
    (folder / file).write_bytes(content)
    with pytest.raises(ModelError, match="cannot be loaded: ") as caught:
        load_model(str(folder))
    assert "\n" not in str(caught.value)


def test_a_folder_without_weights_is_refused_in_one_sentence(base, tmp_path):
    folder = shutil.copytree(base, tmp_path / "model")
    (folder / "model.safetensors").unlink()
    with pytest.raises(ModelError, match="cannot be loaded: ") as caught:
        load_model(str(folder))
    assert "\n" not in str(caught.value)


def test_an_adapter_folder_given_as_the_model_is_told_apart(library):
    with pytest.raises(ModelError, match="holds an adapter, not a model"):
        load_model(str(library / "shop"))


def test_a_hub_model_that_is_not_cached_is_refused_offline(monkeypatch):
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    with pytest.raises(ModelError, match="not in the local Hugging Face cache"):
        load_model("askduck-tests/there-is-no-such-model")


def test_an_unknown_quantization_lists_the_valid_ones(base):
    with pytest.raises(ModelError, match="'none' or 'nf4'"):
        load_model(str(base), quantization="int3")


def test_views_searched_in_one_batch_give_what_each_gives_alone(tmp_path):
    model = load_model(str(save_pointer(tmp_path / "pointer")))
    prompts = ["Q <k> S <t1> Q <c2> , <c5> <r>", "Q Q Q <k> S <t0> <c0> <r>"]
    rules = [lambda words: {"<c2>"} if words else set(), lambda words: {"<c0>", "<t0>"}]
    views = [Context(prompt, str, rule) for prompt, rule in zip(prompts, rules, strict=True)]
    together = model.candidates_of_views(views, n=3)
    for view, replies in zip(views, together, strict=True):
        alone = model.candidates(view.prompt, n=3, forbid=view.forbid)
        assert [r.text for r in replies] == [r.text for r in alone]
        assert [r.logprob for r in replies] == pytest.approx([r.logprob for r in alone], abs=1e-3)
    assert not any("<c2>" in reply.text[4:] for reply in together[0])
    assert not any("<c0>" in reply.text or "<t0>" in reply.text for reply in together[1])


def test_suggested_replies_are_weighed_besides_what_the_search_finds(tmp_path):
    model = load_model(str(save_pointer(tmp_path / "pointer")))
    asked = {
        "Q <k> S <t1> Q <c2> , <c5> <r>": ("select <c5> from <t1>", "S"),
        "Q Q Q <k> S <t0> <c0> <r>": ("select <c0>", "from <t0> where <c0>"),
    }
    plain = model.candidates_of_views([Context(prompt, str) for prompt in asked], n=2)
    views = [Context(prompt, str, None, said) for prompt, said in asked.items()]
    for view, replies, own in zip(views, model.candidates_of_views(views, n=2), plain, strict=True):
        found = {reply.text: reply.logprob for reply in replies}
        assert found.keys() == {*view.suggested, *(reply.text for reply in own)}
        for text in view.suggested:
            assert found[text] == pytest.approx(logprob_of(model, view.prompt, text), abs=1e-3)


def logprob_of(model, prompt, reply):
    """By the loss that training sees."""
    before = model.tokenizer(prompt).input_ids
    said = [*model.tokenizer(reply).input_ids, model.tokenizer.eos_token_id]
    ids = torch.tensor([before + said])
    labels = torch.tensor([[-100] * len(before) + said])
    with torch.no_grad():
        return -len(said) * float(model._model(input_ids=ids, labels=labels).loss)
