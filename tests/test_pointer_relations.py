"""How positions of a prompt hang together, on prompts written as tokens."""

import pytest
import torch

from assistant.pointer_model import PointerForCausalLM, register
from assistant.pointer_relations import RELATIONS, Segments, relations_of
from tests.tiny_models import pointer_config

WORDS, RESPONSE, CONTEXT, REFERENCE, PAD = 40, 5, 6, 7, 0
COUNTS = (4, 8, 6)
T0, T1, C0, C1, C2, V0 = WORDS, WORDS + 1, WORDS + 4, WORDS + 5, WORDS + 6, WORDS + 12
ASKED, ASKED_MANY, OTHER, OLD = 10, 11, 12, 13  # "city", "cities", two other words
NONE, ITSELF, OWNER, OWNED, SIBLING, TO, FROM, JOINS, JOINED, NEAR = range(10)
SAYS_TABLE, SAYS_COLUMN, SAYS_CELL, TABLE_SAID, COLUMN_SAID, CELL_SAID = range(10, 16)

# 0: cities  1: old  2: the context's mark
# 3: city <t0>  4: other <c0> (cell 5: old <v0>)  6: city, references <t1>, <c1>
# 7: other <t1>  8: other <c2>  9: the response's mark
PROMPT = [ASKED_MANY, OLD, CONTEXT, ASKED, T0, OTHER, C0, OLD, V0]
PROMPT += [ASKED, REFERENCE, T1, C1, OTHER, T1, OTHER, C2, RESPONSE]


@pytest.fixture(scope="module")
def config():
    return pointer_config(
        vocab_size=WORDS + sum(COUNTS),
        symbol_counts=COUNTS,
        context_token_id=CONTEXT,
        response_token_id=RESPONSE,
        reference_token_id=REFERENCE,
        pad_token_id=PAD,
    )


@pytest.fixture(scope="module")
def stems():
    found = torch.full((WORDS + sum(COUNTS),), -1)
    found[[ASKED, ASKED_MANY, OTHER, OLD]] = torch.tensor([ASKED, ASKED, OTHER, OLD])
    return found


@pytest.fixture(scope="module")
def related(config, stems):
    """The relation of two positions, counted from the first word."""
    ids = torch.tensor([[PAD, *PROMPT]])
    segments = Segments.of(ids, ids.ne(PAD), config)
    found = relations_of(ids, segments, stems, config)[0]
    first = int(segments.seen[0].int().argmax())
    return lambda one, two: int(found[first + one, first + two])


@pytest.mark.parametrize(
    ("one", "two", "relation"),
    [
        (4, 4, ITSELF),
        (4, 3, OWNER),
        (3, 4, OWNED),
        (5, 4, OWNER),
        (4, 5, OWNED),
        (4, 6, SIBLING),
        (6, 7, TO),
        (7, 6, FROM),
        (3, 7, JOINS),
        (7, 3, JOINED),
        (4, 8, NEAR),
        (8, 4, NEAR),
        (0, 3, SAYS_TABLE),
        (0, 6, SAYS_COLUMN),
        (1, 5, SAYS_CELL),
        (3, 0, TABLE_SAID),
        (6, 0, COLUMN_SAID),
        (5, 1, CELL_SAID),
        (0, 4, NONE),
        (0, 1, NONE),
        (5, 8, NONE),
        (9, 3, NONE),
    ],
)
def test_positions_are_related_as_their_tokens_say(related, one, two, relation):
    assert RELATIONS[related(one, two)] == RELATIONS[relation]


def test_words_without_a_class_say_nothing(config):
    ids = torch.tensor([PROMPT])
    segments = Segments.of(ids, ids.ne(PAD), config)
    unknown = torch.full((config.vocab_size,), -1)
    assert int(relations_of(ids, segments, unknown, config).max()) == NEAR


@pytest.fixture
def model(config, stems):
    register()
    torch.manual_seed(0)
    made = PointerForCausalLM(config).eval()
    made.stems.copy_(stems)
    torch.nn.init.zeros_(made.relation_embeddings.weight)
    return made


def logits(model, reply):
    with torch.no_grad():
        return model(input_ids=torch.tensor([PROMPT + reply])).logits[0]


@pytest.mark.parametrize("relation", [SAYS_COLUMN, SIBLING, ITSELF, NONE])
def test_what_is_learned_of_a_relation_changes_what_is_read(model, relation):
    plain = logits(model, [])
    with torch.no_grad():
        model.relation_embeddings.weight[relation, 0] = 3.0
    assert not torch.allclose(plain, logits(model, []), atol=1e-4)


def test_a_relation_that_the_prompt_lacks_changes_nothing(model):
    """No two positions of this prompt are that near: the second table has no key."""
    short = [ASKED_MANY, OLD, CONTEXT, ASKED, T0, OTHER, C0, RESPONSE]
    ids = torch.tensor([short])
    with torch.no_grad():
        plain = model(input_ids=ids).logits
        model.relation_embeddings.weight[NEAR] = 3.0
        assert torch.equal(plain, model(input_ids=ids).logits)


def test_a_written_keyword_is_related_to_nothing(model):
    with torch.no_grad():
        outcomes = []
        for weight in (0.0, 5.0):
            read = model(input_ids=torch.tensor([PROMPT]), use_cache=True).past_key_values
            model.relation_embeddings.weight[NONE] = weight  # of what is written alone
            written = torch.tensor([[OTHER]])
            outcomes.append(model(input_ids=written, past_key_values=read).logits)
            model.relation_embeddings.weight[NONE] = 0.0
    assert not torch.allclose(*outcomes, atol=1e-4)


def test_a_written_symbol_has_the_relations_of_what_it_stands_for(model):
    with torch.no_grad():
        model.relation_embeddings.weight[JOINED] = 5.0  # of the second table to the first
        outcomes = []
        for forget in (False, True):
            read = model(input_ids=torch.tensor([PROMPT]), use_cache=True).past_key_values
            if forget:
                read.links = torch.zeros_like(read.links)
            written = torch.tensor([[T1]])
            outcomes.append(model(input_ids=written, past_key_values=read).logits)
    assert not torch.allclose(*outcomes, atol=1e-4)


def test_each_layer_and_head_has_numbers_of_its_own(model, config):
    heads = config.num_hidden_layers * config.num_attention_heads
    assert model.relation_embeddings.weight.shape == (len(RELATIONS), heads)
    outcomes = []
    for head in range(heads):
        with torch.no_grad():
            model.relation_embeddings.weight.zero_()
            model.relation_embeddings.weight[NONE, head] = 4.0
        outcomes.append(logits(model, []))
    for n, one in enumerate(outcomes):
        assert not any(torch.allclose(one, two, atol=1e-5) for two in outcomes[:n])
