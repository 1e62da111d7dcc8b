"""Word vectors found by tokens, and nearness of meaning in attention."""

import pytest
import torch

from assistant.pointer_model import PointerForCausalLM, register
from assistant.pointer_relations import LIKENESSES, RELATIONS, Segments, links_of, relations_of
from assistant.pointer_words import BEGINS, CONTINUES, WordVectors, likeness
from tests.tiny_models import pointer_config

VOCABULARY = 60
WAGE, SAL, ARY, SHIP, MARK, PAY = range(10, 16)  # "wage", "sal" + "ary", "ship", ",", "pay"
PAD, RESPONSE, CONTEXT, REFERENCE = 0, 5, 6, 7
COUNTS = (4, 8, 6)
T0, C0, C1, V0 = (VOCABULARY - 18 + n for n in (0, 4, 5, 12))
EAST, NEAR_EAST, NORTH = [1.0, 0.0], [0.8, 0.6], [0.0, 1.0]
# wage ? <context> ship <t0> salary <c0> ship <c1> = ship <v0> <response>
PROMPT = [WAGE, MARK, CONTEXT, SHIP, T0, SAL, ARY, C0, SHIP, C1, SHIP, V0, RESPONSE]


def fill(words):
    pieces = torch.zeros(VOCABULARY, dtype=torch.int8)
    pieces[[WAGE, SAL, SHIP]] = BEGINS
    pieces[ARY] = CONTINUES
    words.fill(pieces, [[WAGE], [SAL, ARY], [SHIP]], torch.tensor([EAST, NEAR_EAST, NORTH]))
    return words


@pytest.fixture(scope="module")
def words():
    return fill(WordVectors(3, 2, VOCABULARY))


def vectors_of(words, ids):
    return words.look_up(words.find(torch.tensor([ids])))[0]


def test_a_word_of_several_tokens_has_its_vector_at_the_first(words):
    read = vectors_of(words, [SHIP, SAL, ARY, WAGE])
    expected = torch.tensor([NORTH, NEAR_EAST, [0.0, 0.0], EAST])
    assert torch.allclose(read, expected, atol=0.01)
    assert words.find(torch.tensor([[SHIP, SAL, ARY, WAGE]])).begins.tolist() == [
        [True, True, False, True]
    ]


@pytest.mark.parametrize(
    "ids",
    [
        [SAL],
        [WAGE, ARY],
        [SAL, ARY, ARY],
        [ARY, SAL],
        [SAL, MARK, ARY],
        [MARK, PAY],
    ],
)
def test_other_tokens_are_no_known_word(words, ids):
    assert not vectors_of(words, ids).any()


def test_every_row_of_a_batch_is_read_alone(words):
    ids = torch.tensor([[SHIP, WAGE, MARK], [MARK, SAL, ARY]])
    both = words.look_up(words.find(ids))
    assert torch.equal(both[0], vectors_of(words, [SHIP, WAGE, MARK]))
    assert torch.equal(both[1], vectors_of(words, [MARK, SAL, ARY]))


def test_a_word_left_out_is_left_out_all_over_its_prompt_and_unknown_ones_never(words):
    torch.manual_seed(0)
    ids = torch.tensor([[SAL, ARY, MARK, SHIP, SAL, ARY, PAY]] * 400)
    kept = words.keep(words.find(ids).rows, 0.25)
    assert bool(kept[:, [2, 6]].all())
    assert torch.equal(kept[:, 0], kept[:, 1])
    assert torch.equal(kept[:, 0], kept[:, 4])
    assert 0.15 < 1 - float(kept[:, 0].float().mean()) < 0.35
    assert not torch.equal(kept[:, 0], kept[:, 3])


@pytest.fixture(scope="module")
def config():
    return pointer_config(
        vocab_size=VOCABULARY,
        symbol_counts=COUNTS,
        context_token_id=CONTEXT,
        response_token_id=RESPONSE,
        reference_token_id=REFERENCE,
        pad_token_id=PAD,
        word_vectors=3,
        word_vector_size=2,
    )


@pytest.fixture
def model(config):
    register()
    torch.manual_seed(0)
    made = PointerForCausalLM(config).eval()
    fill(made.words)
    return made


def logits(model, ids=PROMPT):
    with torch.no_grad():
        return model(input_ids=torch.tensor([ids])).logits[0]


def test_a_word_of_the_question_is_near_to_the_nearest_word_of_a_name(words, config):
    """Positions: 0 wage, 1 the mark, 2 context, 3 ship, 4 salary, 5 ship, 6 cell, 7 response."""
    ids = torch.tensor([[PAD, *PROMPT]])
    segments = Segments.of(ids, ids.ne(PAD), config)
    first = int(segments.seen[0].int().argmax())
    vectors = words.look_up(words.find(ids))
    length = segments.seen.shape[1]
    near = likeness(vectors, segments.last < 0, segments.position, length)
    assert float(near[0, first, first + 4]) == pytest.approx((0.8 - 0.25) / 0.75, abs=0.01)
    assert near[0, first, first + 3] == 0, "at right angles"
    assert not near[0, first + 4].any(), "no word of the question"
    links = links_of(
        relations_of(ids, segments, torch.full((VOCABULARY,), -1), config), near, segments, config
    )
    assert links.shape == (1, len(RELATIONS) + len(LIKENESSES), length, length)
    assert torch.equal(links[:, : len(RELATIONS)].sum(1), torch.ones(1, length, length))
    column = [name.startswith("word to a column") for name in LIKENESSES].index(True)
    back = [name.startswith("column to a word") for name in LIKENESSES].index(True)
    alike = links[0, len(RELATIONS) :]
    assert alike[column, first, first + 4] == near[0, first, first + 4]
    assert alike[back, first + 4, first] == near[0, first, first + 4]
    assert alike.count_nonzero() == 2


def test_words_of_one_vector_are_read_alike_where_their_pieces_are_left_out(model):
    """Only vectors tell words whose pieces are left out, so that two of one vector are one."""
    model.words.fill(
        model.words.pieces, [[WAGE], [SAL, ARY], [SHIP]], torch.tensor([EAST, EAST, NORTH])
    )
    model.train()
    model.word_dropout = 1.0
    one, two = logits(model, [WAGE, *PROMPT[1:]]), logits(model, [SHIP, *PROMPT[1:]])
    assert not torch.allclose(one, two, atol=1e-5)
    model.word_dropout = 0.0
    assert not torch.allclose(one, logits(model, [WAGE, *PROMPT[1:]]), atol=1e-5)


def test_words_are_left_out_while_training_only(model):
    plain = logits(model)
    model.word_dropout = 1.0
    assert torch.equal(plain, logits(model))
    model.train()
    assert not torch.allclose(plain, logits(model), atol=1e-5)


@pytest.mark.parametrize("kind", ["word to a column", "column to a word"])
def test_what_is_learned_of_nearness_changes_what_is_read(model, kind):
    plain = logits(model)
    row = [name.startswith(kind) for name in LIKENESSES].index(True)
    with torch.no_grad():
        model.relation_likeness_embeddings.weight[row, 0] = 5.0
    assert not torch.allclose(plain, logits(model), atol=1e-4)
