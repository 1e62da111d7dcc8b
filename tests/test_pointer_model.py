"""The bundled architecture on a tiny random model: what it reads, where it points, who loads it."""

import pytest
import torch

from assistant.pointer_model import PointerConfig, PointerForCausalLM, Segments, register

WORDS, RESPONSE, CONTEXT, REFERENCE, PAD, END = 40, 5, 6, 7, 0, 2
COUNTS = (4, 8, 6)
FIRST = WORDS  # the first symbol's id


@pytest.fixture(scope="module", params=[None, 1], ids=["all layers write", "the last layer writes"])
def model(request):
    register()
    torch.manual_seed(0)
    config = PointerConfig(
        writing_layers=request.param,
        vocab_size=WORDS + sum(COUNTS),
        hidden_size=64,
        intermediate_size=128,
        num_hidden_layers=2,
        num_attention_heads=2,
        num_key_value_heads=2,
        pointer_size=16,
        symbol_counts=COUNTS,
        context_token_id=CONTEXT,
        response_token_id=RESPONSE,
        reference_token_id=REFERENCE,
        tie_word_embeddings=True,
        pad_token_id=PAD,
        bos_token_id=1,
        eos_token_id=END,
    )
    return PointerForCausalLM(config).eval()


# two words ; table: column, column that references the table, cell ; table: column
PROMPT = [10, 11, CONTEXT, 18, FIRST, 12, 19, FIRST + 4, 13, REFERENCE, FIRST, FIRST + 5]
PROMPT += [14, FIRST + 12, 22, FIRST + 1, 12, 19, FIRST + 6, RESPONSE]
REPLY = [20, FIRST + 4, 21, FIRST + 12, END]


def logits(model, prompt, reply, **kwargs):
    with torch.no_grad():
        return model(input_ids=torch.tensor([prompt + reply]), **kwargs).logits[0]


def test_generation_step_by_step_sees_what_training_sees(model):
    whole = logits(model, PROMPT, REPLY)
    with torch.no_grad():
        out = model(input_ids=torch.tensor([PROMPT]), use_cache=True)
        steps = [out.logits[0, -1]]
        for n, token in enumerate(REPLY):
            out = model(
                input_ids=torch.tensor([[token]]),
                attention_mask=torch.ones(1, len(PROMPT) + n + 1, dtype=torch.long),
                past_key_values=out.past_key_values,
            )
            steps.append(out.logits[0, -1])
    assert torch.allclose(whole, torch.stack(steps), atol=1e-5)


def test_the_reply_goes_through_the_last_layers_alone(model):
    passed = []
    hooks = [
        layer.register_forward_pre_hook(
            lambda module, args, n=n: passed.append((n, args[0].shape[1]))
        )
        for n, layer in enumerate(model.model.layers)
    ]
    with torch.no_grad():
        cache = model(input_ids=torch.tensor([PROMPT + REPLY])).past_key_values
    for hook in hooks:
        hook.remove()
    wrote = [n for n, length in passed if length == len(REPLY)]
    assert wrote == ([1] if model.config.writing_layers else [0, 1])
    assert [n for n, layer in enumerate(cache.layers) if layer.keys is not None] == wrote


def test_padding_on_the_left_changes_nothing(model):
    plain = logits(model, PROMPT, REPLY)
    mask = torch.tensor([[0] * 3 + [1] * len(PROMPT + REPLY)])
    padded = logits(model, [PAD] * 3 + PROMPT, REPLY, attention_mask=mask)
    assert torch.allclose(plain, padded, atol=1e-5)


def test_words_up_to_a_symbol_are_read_as_one_position():
    config = PointerConfig(
        vocab_size=WORDS + sum(COUNTS),
        symbol_counts=COUNTS,
        context_token_id=CONTEXT,
        response_token_id=RESPONSE,
        reference_token_id=REFERENCE,
    )
    ids = torch.tensor([[PAD, *PROMPT]])
    read = Segments.of(ids, ids.ne(PAD), config)
    # 0 and 1: the two words, 2: the context's mark, then table, column, column, cell, table, column
    assert read.seen[0].tolist() == [False] * 6 + [True] * 10
    first = 6
    start = dict(zip(range(sum(COUNTS)), (read.start[0] - first).tolist(), strict=True))
    assert [start[n] for n in (0, 4, 5, 12, 1, 6)] == [3, 4, 5, 6, 7, 8]
    assert read.start[0, 2] == 16, "not in the prompt"
    assert read.owner[0, first:].sub(first).clamp(min=-1).tolist() == [
        -1, -1, -1, -1, 3, 3, 5, -1, 7, -1,
    ]  # fmt: skip
    assert read.reference[0, first:].sub(first).clamp(min=-1).tolist() == [
        -1, -1, -1, -1, -1, 3, -1, -1, -1, -1,
    ]  # fmt: skip
    weights = read.pool[0, first + 4]
    assert weights.nonzero()[:, 0].tolist() == [6, 7, 8]
    assert torch.allclose(weights[6:9], torch.full((3,), 3**-0.5))


def read_alone(model, prompt):
    """What each position is before any attention."""
    ids = torch.tensor([prompt])
    with torch.no_grad():
        found = model.words.find(ids)
        vectors = model.words.look_up(found)
        return model._embed(ids, Segments.of(ids, ids.ne(PAD), model.config), found, vectors)[0]


def test_columns_of_one_name_differ_by_their_table(model):
    """FIRST + 4 and FIRST + 6 have the same words, in two tables."""
    read = read_alone(model, PROMPT)
    assert not torch.allclose(read[-6], read[-2], atol=1e-6)
    unnamed = [18 if token == 22 else token for token in PROMPT]
    read = read_alone(model, unnamed)
    assert torch.allclose(read[-6], read[-2], atol=1e-6), "tables of one name"


def test_a_column_is_told_what_it_references(model):
    to_the_other = [*PROMPT[:10], FIRST + 1, *PROMPT[11:]]
    before, after = read_alone(model, PROMPT), read_alone(model, to_the_other)
    changed = [n for n in range(len(before)) if not torch.allclose(before[n], after[n], atol=1e-6)]
    assert changed == [len(before) - 5], "only FIRST + 5"


def test_a_later_word_of_the_prompt_changes_an_earlier_symbol(model):
    changed = list(PROMPT)
    changed[8] = 17  # after the symbol FIRST + 4
    before, after = logits(model, PROMPT, []), logits(model, changed, [])
    assert not torch.allclose(before[0, FIRST + 4], after[0, FIRST + 4], atol=1e-6)


def test_a_later_word_of_the_reply_changes_nothing_before_it(model):
    one, two = logits(model, PROMPT, REPLY), logits(model, PROMPT, [*REPLY[:3], 25, 26])
    assert torch.allclose(one[:4], two[:4], atol=1e-6)


def test_which_symbol_a_column_got_does_not_matter(model):
    renamed = [FIRST + 9 if t == FIRST + 4 else t for t in PROMPT]
    one, two = logits(model, PROMPT, [])[0], logits(model, renamed, [])[0]
    assert torch.allclose(one[FIRST + 4], two[FIRST + 9], atol=1e-6)


def test_a_written_symbol_is_read_as_what_it_stands_for(model):
    """Two columns share their kind's embedding; only what they point at tells them apart."""
    one, two = logits(model, PROMPT, [FIRST + 4]), logits(model, PROMPT, [FIRST + 5])
    assert torch.equal(one[0], two[0])
    assert not torch.allclose(one[1], two[1], atol=1e-5)


def test_written_out_attention_gives_the_same(model):
    mask = torch.tensor([[0] * 3 + [1] * len(PROMPT + REPLY)])
    before = logits(model, [PAD] * 3 + PROMPT, REPLY, attention_mask=mask)
    model.set_attn_implementation("eager")
    try:
        after = logits(model, [PAD] * 3 + PROMPT, REPLY, attention_mask=mask)
    finally:
        model.set_attn_implementation("sdpa")
    assert torch.allclose(before, after, atol=1e-5)


@pytest.mark.parametrize("how", [{"num_beams": 4}, {"do_sample": True, "temperature": 5.0}, {}])
def test_only_symbols_of_the_prompt_are_ever_produced(model, how):
    torch.manual_seed(1)
    out = model.generate(torch.tensor([PROMPT]), max_new_tokens=40, **how)
    said = {int(t) for t in out[0, len(PROMPT) :] if t >= FIRST}
    assert said <= {t for t in PROMPT if t >= FIRST}


def test_beams_in_a_batch_equal_beams_alone(model):
    other = [15, CONTEXT, FIRST + 1, 16, FIRST + 7, RESPONSE]
    padded = torch.tensor([PROMPT, [PAD] * (len(PROMPT) - len(other)) + other])
    together = model.generate(
        padded, attention_mask=padded.ne(PAD).long(), max_new_tokens=6, num_beams=3
    )
    alone = model.generate(torch.tensor([other]), max_new_tokens=6, num_beams=3)
    assert together[1, len(PROMPT) :].tolist()[: alone.shape[1] - 6] == alone[0, 6:].tolist()


def test_a_prompt_without_the_response_token_is_refused(model):
    with pytest.raises(ValueError, match="response token"):
        model(input_ids=torch.tensor([[10, 11, 12]]))


def test_prompts_that_end_in_different_columns_are_refused(model):
    with pytest.raises(ValueError, match="pad them on the left"):
        model(input_ids=torch.tensor([[10, RESPONSE, 20], [10, 11, RESPONSE]]))


def test_the_auto_classes_save_and_load_it(model, tmp_path):
    from transformers import AutoModelForCausalLM

    model.save_pretrained(tmp_path / "one")
    again = AutoModelForCausalLM.from_pretrained(tmp_path / "one").eval()
    assert isinstance(again, PointerForCausalLM)
    assert again.dtype == model.dtype
    before, after = logits(model, PROMPT, REPLY), logits(again, PROMPT, REPLY)
    torch.testing.assert_close(before, after, atol=0.02, rtol=0.02)
    again.save_pretrained(tmp_path / "two")
    third = AutoModelForCausalLM.from_pretrained(tmp_path / "two").eval()
    torch.testing.assert_close(after, logits(third, PROMPT, REPLY))


def test_large_matrices_lie_in_eight_bits_on_disk(model, tmp_path):
    from safetensors.torch import load_file
    from transformers import AutoModelForCausalLM

    model.save_pretrained(tmp_path)
    saved = load_file(tmp_path / "model.safetensors")
    again = AutoModelForCausalLM.from_pretrained(tmp_path).state_dict()
    narrow = [name for name in saved if name.endswith("_bytes")]
    assert "model.embed_tokens.weight_bytes" in narrow
    assert len(narrow) == 1 + 7 * model.config.num_hidden_layers
    for name, weight in model.state_dict().items():
        if name == "lm_head.weight":  # is that of embed_tokens
            continue
        if f"{name}_bytes" not in saved:
            assert torch.equal(weight, again[name])
            continue
        assert saved[f"{name}_bytes"].dtype == torch.int8
        worst = weight.abs().amax(1, keepdim=True) / 254
        assert torch.all((weight - again[name]).abs() <= worst * 1.001)


def test_it_learns_to_point_with_qlora(model, tmp_path):
    from peft import LoraConfig, get_peft_model, prepare_model_for_kbit_training
    from transformers import AutoModelForCausalLM, BitsAndBytesConfig

    torch.manual_seed(0)
    model.save_pretrained(tmp_path)
    quantized = AutoModelForCausalLM.from_pretrained(
        tmp_path,
        quantization_config=BitsAndBytesConfig(
            load_in_4bit=True, bnb_4bit_quant_type="nf4", bnb_4bit_use_double_quant=True
        ),
        device_map="cpu",
    )
    quantized = prepare_model_for_kbit_training(quantized, use_gradient_checkpointing=False)
    tuned = get_peft_model(
        quantized, LoraConfig(r=8, target_modules="all-linear", task_type="CAUSAL_LM")
    )
    ids = torch.tensor([PROMPT + REPLY])
    labels = torch.tensor([[-100] * len(PROMPT) + REPLY])
    optimizer = torch.optim.AdamW([p for p in tuned.parameters() if p.requires_grad], lr=5e-3)
    losses = []
    for _ in range(25):
        loss = tuned(input_ids=ids, labels=labels).loss
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        losses.append(loss.item())
    assert losses[-1] < 0.8 * losses[0]
