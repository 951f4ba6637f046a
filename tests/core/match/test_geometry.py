"""Placements read back from transforms whose making is known."""

import math

import numpy as np
import pytest

from imgreview.core.match.align import orientation_unit, unit_to_pixels
from imgreview.core.match.geometry import place, turn_words


@pytest.mark.parametrize("index", range(8))
def test_quarter_turns_and_mirrors_are_named_as_they_were_made(index: int) -> None:
    # b = orientations(a)[index], so the map of b onto a undoes the orientation.
    unit = np.asarray(np.linalg.inv(orientation_unit(index)), np.float64)
    size_a = (400, 300)
    size_b = size_a if index % 2 == 0 else (300, 400)
    placement = place(unit, size_a, size_b)
    assert (placement.mirrored, placement.quarter) == (index >= 4, index % 4)
    assert placement.degrees == pytest.approx(0, abs=1e-6)
    assert placement.scale == pytest.approx(1)
    assert bool(turn_words(placement)) == (index != 0)


@pytest.mark.parametrize("degrees", [-25.0, -5.0, 7.5, 25.0])
@pytest.mark.parametrize("mirrored", [False, True])
def test_a_free_turn_keeps_its_sign_and_size(degrees: float, mirrored: bool) -> None:
    # b = a (mirrored and then) turned to the left by `degrees` around its centre.
    angle = math.radians(degrees)
    left = np.array(
        [[math.cos(angle), math.sin(angle), 0], [-math.sin(angle), math.cos(angle), 0], [0, 0, 1]]
    )
    flip = np.diag([-1.0, 1.0, 1.0]) if mirrored else np.eye(3)
    centre = np.array([[1, 0, -200], [0, 1, -150], [0, 0, 1]])
    forward = np.linalg.inv(centre) @ left @ flip @ centre
    to_unit = unit_to_pixels(400, 300)
    unit = np.linalg.inv(to_unit) @ np.linalg.inv(forward) @ to_unit
    placement = place(unit, (400, 300), (400, 300))
    assert placement.mirrored is mirrored
    assert placement.quarter == 0
    assert placement.degrees == pytest.approx(degrees, abs=1e-6)


def test_scales_are_those_of_full_resolution_pixels() -> None:
    placement = place(np.eye(3), (4000, 3000), (1000, 1500))
    assert placement.scale_x == pytest.approx(0.25)
    assert placement.scale_y == pytest.approx(0.5)
    assert placement.stretch == pytest.approx(2.0)


def test_words_of_turns() -> None:
    size = (400, 300)
    names = {
        1: "turned 90° left",
        2: "turned 180°",
        3: "turned 90° right",
        4: "mirrored",
        6: "mirrored top to bottom",
        7: "mirrored and turned 90° right",
    }
    for index, name in names.items():
        other = size if index % 2 == 0 else (300, 400)
        unit = np.asarray(np.linalg.inv(orientation_unit(index)), np.float64)
        assert turn_words(place(unit, size, other)) == name
