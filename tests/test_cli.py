"""The command line knows all its commands and imports only the one that is asked for."""

import argparse
import subprocess
import sys

import pytest

from imgreview.cli import COMMANDS, MODULES, parser


def commands_of(made: argparse.ArgumentParser) -> set[str]:
    [added] = [a for a in made._actions if isinstance(a, argparse._SubParsersAction)]
    return set(added.choices)


def test_the_help_lists_every_command() -> None:
    assert commands_of(parser()) == COMMANDS
    assert commands_of(parser("--help")) == COMMANDS


@pytest.mark.parametrize("module", MODULES)
def test_each_module_adds_what_is_written_of_it(module: str) -> None:
    for command in MODULES[module]:
        assert commands_of(parser(command)) == set(MODULES[module])


def test_only_the_command_that_is_asked_for_is_imported() -> None:
    words = "import sys; from imgreview.cli import parser; parser('scan'); print(*sys.modules)"
    out = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True, check=True)
    mine = {m for m in out.stdout.split() if m.startswith("imgreview.commands.")}
    assert "imgreview.commands.scan" in mine
    assert mine.isdisjoint(f"imgreview.commands.{m}" for m in MODULES if m != "scan")
