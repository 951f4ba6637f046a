"""Heirs stand where the groups stood whose place they take; newcomers at the end."""

import random

from imgreview.core.review.order import Order


def test_without_heirs_the_dictionary_tells_the_order() -> None:
    order, keys = Order(), dict.fromkeys("abc")
    order.replace(["b"], {}, ["d"], keys)
    del keys["b"]
    keys["d"] = None
    assert list(order.ids(keys)) == ["a", "c", "d"]


def test_it_is_the_order_of_a_list_in_which_everything_was_moved_by_hand() -> None:
    rng = random.Random(7)
    order, listed = Order(), [f"g{n}" for n in range(40)]
    keys = dict.fromkeys(listed)
    for turn in range(200):
        leaving = rng.sample(listed, rng.randrange(0, 4))
        coming = [f"n{turn}-{n}" for n in range(rng.randrange(0, 4))]
        changed = [i for i in rng.sample(listed, 2) if i not in leaving]
        heirs = dict(zip(leaving, rng.sample(coming, min(len(coming), 2)), strict=False))
        order.replace(leaving, heirs, [*coming, *changed], keys)
        listed = [heirs.get(i, i) for i in listed if i not in leaving or i in heirs]
        listed += [i for i in coming if i not in heirs.values()]
        for gone in leaving:
            del keys[gone]
        keys.update(dict.fromkeys(coming))
        assert list(order.ids(keys)) == listed
