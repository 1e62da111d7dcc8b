"""The search of replies: that of transformers' `generate`, over what a reply can hold."""

import pytest
import torch
from torch import nn
from transformers import GenerationConfig

from assistant.beams import Beam, BeamSearch, _Found
from assistant.generation import SymbolMasks
from tests.test_pointer_model import COUNTS, END, FIRST, PAD, PROMPT, WORDS
from tests.test_pointer_model import model as random_model  # noqa: F401 - a fixture

OTHER = [*PROMPT[:8], 13, 14, FIRST + 5, *PROMPT[-5:]]
IDS = torch.tensor([PROMPT, [PAD] * (len(PROMPT) - len(OTHER)) + OTHER])
MASK = IDS.ne(PAD).long()
ENDS = [END, *range(23, 36)]  # many, so that random replies end


class Names:
    """A tokenizer, as far as a search needs one."""

    def convert_ids_to_tokens(self, ids):
        return [f"\u0120{number}" for number in ids]

    def convert_tokens_to_ids(self, tokens):
        return [int(token) for token in tokens]


@pytest.fixture(params=range(6))
def model(request, random_model):  # noqa: F811
    torch.manual_seed(request.param)
    for parameter in random_model.parameters():
        nn.init.normal_(parameter, std=0.2)
    return random_model


def search(
    model,
    beams=4,
    longest=12,
    forbid=(None, None),
    suggested=((), ()),
    halted=lambda: False,
):
    found = BeamSearch(Names(), model.config.reply_ids, ENDS).find(
        model,
        IDS,
        MASK,
        beams=beams,
        longest=longest,
        forbid=forbid,
        suggested=suggested,
        halted=halted,
    )
    return [[(list(beam.ids), beam.logprob) for beam in one] for one in found]


def generate(model, beams=4, longest=12, processors=()):
    config = GenerationConfig(
        num_beams=beams,
        num_return_sequences=beams,
        length_penalty=0.0,
        max_new_tokens=longest,
        eos_token_id=ENDS,
        pad_token_id=PAD,
        return_dict_in_generate=True,
        output_scores=True,
    )
    output = model.generate(
        input_ids=IDS,
        attention_mask=MASK,
        generation_config=config,
        logits_processor=list(processors),
    )
    found = []
    for ids, logprob in zip(
        output.sequences[:, IDS.shape[1] :].tolist(), output.sequences_scores.tolist(), strict=True
    ):
        end = next((n for n, number in enumerate(ids, 1) if number in ENDS), len(ids))
        found.append((ids[:end], logprob))
    return [found[start : start + beams] for start in range(0, len(found), beams)]


def assert_same(found, expected):
    for one, other in zip(found, expected, strict=True):
        assert [ids for ids, _ in one] == [ids for ids, _ in other]
        assert [p for _, p in one] == pytest.approx([p for _, p in other], abs=1e-3)


def test_it_finds_what_generate_finds(model):
    found = search(model)
    assert_same(found, generate(model))
    assert any(ids[-1] in ENDS for one in found for ids, _ in one)


def test_with_rules_too_it_finds_what_generate_finds(model):
    rules = (
        lambda words: {str(FIRST + 4)} if len(words) % 2 else {str(FIRST + 5), str(FIRST)},
        lambda words: {str(n) for n in range(FIRST, FIRST + 8)},
    )
    masks = [SymbolMasks(Names(), IDS.shape[1], rule) for rule in rules]

    def processor(ids, scores):
        return torch.cat([masks[n](ids[n * 4 :][:4], scores[n * 4 :][:4]) for n in range(2)])

    assert_same(search(model, forbid=rules), generate(model, processors=[processor]))


def test_a_reply_longer_than_the_room_made_at_first_is_the_same(model):
    def endless(words):
        return {str(number) for number in ENDS}

    found = search(model, beams=2, longest=48, forbid=(endless, endless))
    masks = [SymbolMasks(Names(), IDS.shape[1], endless)]
    assert_same(found, generate(model, beams=2, longest=48, processors=masks))
    assert {len(ids) for one in found for ids, _ in one} == {48}


def test_the_search_goes_on_while_a_running_beam_may_become_one_of_the_best():
    found = _Found([Beam(logprob=-2.0)], [Beam(logprob=-1.0), Beam(logprob=-3.0)])
    assert not found.is_done(2)
    assert not found.is_done(3)
    assert _Found([Beam(logprob=-3.0)], found.finished).is_done(2)
    assert _Found([], found.finished).is_done(3)


def test_a_suggested_reply_has_the_logprob_that_the_search_gives_it(model):
    for beams in (1, 4):
        found = search(model)
        suggested = [[ids for ids, _ in one[1:3]] for one in found]
        again = search(model, beams=beams, suggested=suggested)
        assert_same([one[beams:] for one in again], [one[1:3] for one in found])
        assert_same([one[:beams] for one in again], search(model, beams=beams))


def test_where_rules_leave_few_symbols_it_finds_few_replies(random_model):  # noqa: F811
    everything = {str(n) for n in range(WORDS + sum(COUNTS))}
    rules = [lambda words: everything - {"20"} if not words else everything - {str(END)}] * 2
    for one in search(random_model, forbid=rules):
        assert [ids for ids, _ in one] == [[20, END]]
    nothing = [lambda words: everything] * 2
    assert search(random_model, forbid=nothing) == [[], []]


def test_halted_it_gives_what_it_has(random_model):  # noqa: F811
    for one in search(random_model, halted=lambda: True):
        assert len(one) == 4
        assert all(len(ids) == 1 for ids, _ in one)


def test_only_words_of_replies_are_searched(random_model, monkeypatch):  # noqa: F811
    words = [END, 20, 21]
    monkeypatch.setattr(random_model.config, "reply_token_ids", words)
    allowed = {*words, *range(FIRST, FIRST + sum(COUNTS))}
    found = [ids for one in search(random_model) for ids, _ in one]
    assert allowed.issuperset(number for ids in found for number in ids)


def test_a_suggested_reply_with_other_words_is_impossible(random_model, monkeypatch):  # noqa: F811
    monkeypatch.setattr(random_model.config, "reply_token_ids", [END, 20, 21])
    suggested = [[[20, FIRST + 4, END], [22, FIRST + 4, END]]] * 2
    for one in search(random_model, suggested=suggested):
        assert [logprob > -1e6 for _, logprob in one[-2:]] == [True, False]


@pytest.mark.parametrize("adapted", [False, True])
def test_logits_of_replies_are_those_of_all_ids_at_their_places(random_model, monkeypatch, adapted):  # noqa: F811
    from peft import LoraConfig, inject_adapter_in_model

    if adapted:
        lora = LoraConfig(r=2, target_modules=["lm_head"], init_lora_weights=False)
        head = nn.ModuleDict({"lm_head": nn.Linear(64, WORDS + sum(COUNTS), bias=False)})
        inject_adapter_in_model(lora, head)
        monkeypatch.setitem(random_model._modules, "lm_head", head["lm_head"])
    monkeypatch.setattr(random_model.config, "reply_token_ids", [END, 20, 21])
    with torch.no_grad():
        whole = random_model(input_ids=IDS, attention_mask=MASK).logits
        some = random_model(input_ids=IDS, attention_mask=MASK, reply_only=True).logits
    assert torch.allclose(some, whole[..., random_model.config.reply_ids], atol=1e-6)
