"""The folds of the adaptation benchmark, and what their sums say."""

import pytest

from benchmarks import adaptation
from benchmarks.adaptation import (
    Fold,
    add_up,
    format_fold,
    main,
    make_folds,
    make_reworded,
    make_splits,
)
from finetune.splits import check_leaks
from schemas.samples import load_pairs


@pytest.mark.parametrize("count", [2, 3])
def test_every_question_is_measured_once_and_never_trained_on(count):
    folds = make_folds("shop", count)
    assert len(folds) == count
    asked = [item.question for fold in folds for item in fold]
    assert sorted(asked) == sorted(pair.question for pair in load_pairs("shop"))
    assert max(map(len, folds)) <= 1.2 * min(map(len, folds))
    for number, measured in enumerate(folds):
        check_leaks([i for n, fold in enumerate(folds) if n != number for i in fold], measured)


@pytest.mark.parametrize("name", ["library", "shop"])
def test_every_second_question_is_reworded_and_none_is_trained_on_as_it_is_asked(name):
    (split,) = make_splits(name, 2, reworded=True)
    pairs = load_pairs(name)
    assert [item.sql for item in split.measured] == [pair.sql for pair in pairs[::2]]
    assert make_reworded(name) == split.measured
    assert len(split.train) == len(pairs)
    check_leaks(split.train, split.measured)


def test_folds_add_up_and_the_paired_test_is_of_their_sum():
    one, two = Fold("a", 40, 16, 20, 5, 1, 60.0), Fold("b", 60, 20, 26, 8, 2, 90.0)
    both = add_up("together", [one, two])
    assert both == Fold("together", 100, 36, 46, 13, 3, 90.0)
    line = format_fold(both).split()
    assert line == ["together", "100", "36.0%", "46.0%", "+10.0", "13", "3", "0.0213", "90"]


def test_settings_may_stand_behind_options(monkeypatch, capsys, tmp_path):
    run = []

    def run_split(split, *, out, settings):
        run.append((split.name, split.number, out, settings))
        return Fold(split.name, 10, 5, 6, 1, 0, 1.0)

    monkeypatch.setattr(adaptation, "run_split", run_split)
    command = ["library", "shop", "--reworded", "--out", str(tmp_path), "epochs=4"]
    assert main([*command, "--jobs", "1", "data.repeat=9"]) == 0
    settings = ["epochs=4", "data.repeat=9"]
    assert run == [(name, 0, tmp_path, settings) for name in ("library", "shop")]
    assert "together" in capsys.readouterr().out


def test_an_unknown_sample_is_one_sentence(capsys):
    with pytest.raises(SystemExit):
        main(["nowhere"])
    assert "no sample 'nowhere': choose from library, shop, festival" in capsys.readouterr().err
