"""Every sentence that the core can make is said in the person's language: its own sources tell."""

import ast
import errno
import itertools
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import imgreview.core
from imgreview.core.actions import words as action_words
from imgreview.core.actions.plan import build_plan
from imgreview.core.domain import Facts, FileId, ImageFile, MatchClass, Relation
from imgreview.core.errors import RefusedError, UnreadableError
from imgreview.core.events import FileSkipped
from imgreview.core.imaging.opening import read_checked
from imgreview.core.match import words as match_words
from imgreview.core.match.criteria import PLACE, QUALITY, Context
from imgreview.core.match.geometry import Placement, turn_words
from imgreview.core.match.tone import Tone
from imgreview.core.review.session import ReviewSession
from imgreview.core.store.fingerprint_schema import SCHEMA as FINGERPRINTS
from imgreview.core.store.reviews import SCHEMA as REVIEWS
from imgreview.gui import core_phrases, core_sentences, translation
from imgreview.gui.pages import core_words
from imgreview.gui.translation import TsTranslator
from imgreview.gui.widgets.basic import Banner
from imgreview.gui.widgets.skipped_dialog import SkippedModel
from tests.gui.commit_kit import review, tree

CORE = Path(imgreview.core.__file__).parent
ACTIONS = (
    *("checks", "execute", "fsops", "keepers", "move", "plan", "plan_warnings", "recovery"),
    *("relocate", "trash", "trash_port", "trip", "undo", "words"),
    *("companion_trip", "journal", "journal_base", "journal_schema", "locking", "resuming"),
    *("sidecar_step", "xmp_sidecar"),
)
METHODS = ("keypoints", "model_download", "models", "onnx_embed", "onnx_graph", "surf")
STORE = ("db", "judgement_file", "judgements", "portable", "portable_load", "wire")
IMAGING = (
    *("opening", "jpeg", "raw", "spare"),
    *("decoder_pool", "decoder_process", "decoder_child"),
)
MODULES = (
    *(f"actions/{name}.py" for name in ACTIONS),
    *(f"imaging/{name}.py" for name in IMAGING),
    *(f"review/{name}.py" for name in ("session", "shaping", "verdicts")),
    *(f"methods/{name}.py" for name in METHODS),
    *(f"store/{name}.py" for name in STORE),
    *("kept.py", "pipeline.py", "rules/library.py", "scan/skips.py", "scan/walk.py", "settings.py"),
)
# What only a faulty plan file can bring about, and what is put together of other phrases.
NOT_SHOWN = {"There is no action %1.", "There is no action %1; there are: %2.", "%1 (%2)."}
NOT_SHOWN |= {"There is another card called %1 in %2."}  # of the command line
# Said of one of two things each, in a sentence for each of them.
OF_A_PLACE = ("The %1 is not there.", "The %1 may not be read: permission denied.")
OF_A_STORE = (
    "The %1 %2 could not be opened: %3.",
    "The %1 %2 was written by a newer version of imgreview. Please update imgreview to use it.",
)
DAMAGED = (
    "The %1 %2 is damaged. It was left untouched; move it to another folder to begin a new one."
)
TOO_LONG = "The path of this %1 is too long for the system."
NOT_SHOWN |= {*OF_A_PLACE, *OF_A_STORE, DAMAGED, TOO_LONG}
LOGGED = {"debug", "info", "warning", "error", "critical", "exception", "BugError"}


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    made = TsTranslator(translation.folder() / "de.ts")
    qapp.installTranslator(made)
    yield
    qapp.removeTranslator(made)


def sentences(module: str) -> set[str]:
    """Return the sentences in the source of a module, with %1, %2, … for what is filled in."""
    tree_ = ast.parse((CORE / module).read_text("utf-8"))
    skipped: set[int] = set()
    for node in ast.walk(tree_):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            skipped.add(id(node.value))  # a docstring
        elif isinstance(node, ast.JoinedStr) or _is_logged(node):
            skipped |= {id(n) for n in ast.walk(node) if n is not node}
    found = {_text(n) for n in ast.walk(tree_) if id(n) not in skipped}
    return {s for s in found if re.fullmatch(r"(?s)(%1|\{count\}|[A-Z]).* .*\.", s)}


def _is_logged(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return False
    name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
    return name in LOGGED


def _text(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if not isinstance(node, ast.JoinedStr):
        return ""
    numbers = itertools.count(1)
    return "".join(
        str(v.value) if isinstance(v, ast.Constant) else f"%{next(numbers)}" for v in node.values
    )


@pytest.mark.parametrize("module", MODULES)
def test_no_sentence_of_the_core_is_left_in_english(german: None, module: str) -> None:
    for whole in sentences(module) - NOT_SHOWN:
        sentence = re.sub("^%1 (?=[A-Z])", "", whole)  # after another sentence
        # whoever fills in a place does so with a name or a number
        filled = re.sub(r"%\d|\{\w+\}", "x7", sentence.replace("{{", "{").replace("}}", "}"))
        said = core_sentences.said(filled)
        assert said != filled, sentence
        assert said.count("x7") >= filled.count("x7"), said


@pytest.mark.parametrize(
    ("sentence", "of"),
    [
        *((s, ("file", "folder")) for s in (*OF_A_PLACE, TOO_LONG)),
        *((s, (REVIEWS.what, FINGERPRINTS.what)) for s in OF_A_STORE),
        (DAMAGED, (REVIEWS.what,)),
    ],
)
def test_what_is_said_of_one_thing_or_another(
    german: None, sentence: str, of: tuple[str, ...]
) -> None:
    assert any(sentence in sentences(module) for module in MODULES)
    for thing in of:
        told = sentence.replace("%1", thing).replace("%2", "/a/file.db").replace("%3", "why")
        said = core_sentences.said(told)
        assert thing not in said.split(), said
        assert not re.search(r"\b(The|It|Please)\b", said), said


def test_a_reason_that_lost_its_full_stop_is_translated(german: None) -> None:
    told = core_sentences.said("The copies of a.jpg cannot be found: The file is empty.")
    assert told == "Die Kopien von a.jpg lassen sich nicht finden: Die Datei ist leer."
    assert core_sentences.said("a.jpg: The file is not there.") == "a.jpg: Die Datei ist nicht da."
    assert core_sentences.said("a.jpg: Something else.") == "a.jpg: Something else."


def test_the_sources_are_really_read() -> None:
    assert len({s for module in MODULES for s in sentences(module)}) > 80
    assert "The file is empty." in sentences("imaging/opening.py")


def test_english_stays_as_it_is(qapp: QApplication) -> None:
    for phrase in core_phrases.phrases(str):
        assert core_sentences.said(phrase) == phrase


def test_reasons_inside_of_sentences_are_translated_too(german: None) -> None:
    for number in action_words._REASONS:
        told = action_words.failed(OSError(number, "x"))
        said = core_sentences.said(told)
        assert said.startswith("Sie blieb, wo sie war: "), told
        assert action_words.reason(OSError(number, "x")) not in said
    both = "Its name is taken now, so it came back as a (2).jpg. It is no longer there."
    assert core_sentences.said(both) == (
        "Ihr Name ist vergeben; sie kam als a (2).jpg zurück. Die Datei ist nicht mehr da."
    )
    assert core_sentences.said("Something of another program.") == "Something of another program."


def test_refusals_warnings_and_unreadable_files_as_they_really_come(
    german: None, tmp_path: Path
) -> None:
    session = review(tree(tmp_path / "photos"), accept=False)
    first = session.groups[0]
    with pytest.raises(RefusedError) as refused:
        ReviewSession().decide({first.files[0].id: session.decision(first.files[0].id)}, "x")
    accepted = review(tree(tmp_path / "others"))
    plan = build_plan(accepted.plan_groups(), "delete", None, ())
    empty = tmp_path / "empty.jpg"
    empty.write_bytes(b"")
    with pytest.raises(UnreadableError) as unreadable:
        read_checked(bytes(empty))
    told = [str(refused.value), *(w.sentence for w in plan.warnings), str(unreadable.value)]
    assert len(told) >= 3
    for sentence in told:
        assert core_sentences.said(sentence) != sentence, sentence
    assert "3 Dateien" in " ".join(core_sentences.said(t) for t in told)


def test_what_shows_them_translates_them(german: None, qtbot: QtBot) -> None:
    banner = Banner("The file is empty.", "error")
    qtbot.addWidget(banner)
    assert banner.text() == "Die Datei ist leer."
    model = SkippedModel((FileSkipped(Path("/p/a.jpg"), "The file is empty."),), banner)
    assert model.index(0, 1).data() == "Die Datei ist leer."


# -- phrases of relations and reasons, from what makes them -----------------------------------
FLAT = Tone(0, 1, 0, 0, 0, 1, 0, 30, 30, 1, 0, 0)
STILL = Placement(False, 0, 0.0, 1.0, 1.0)


def tones() -> Iterator[Tone]:
    """Yield each change to either side."""
    changes: dict[tuple[str, ...], list[tuple[float, ...]]] = {
        ("shift",): [(-40.0,), (-10.0,), (10.0,), (40.0,)],
        ("contrast",): [(0.6,), (1.6,)],
        ("chroma_a", "chroma_b"): [(0.5, 40.0), (40.0, 0.5)],
        ("saturation", "vivid"): [(1.8, 9.0), (0.4, -9.0)],
        ("cast", "warmth"): [(20.0, 12.0), (20.0, -12.0), (20.0, 0.0)],
        ("detail",): [(0.3,), (2.5,)],
        ("noise",): [(30.0,)],
        ("grain",): [(30.0,)],
    }
    for names, values in changes.items():
        for value in values:
            yield replace(FLAT, **dict(zip(names, value, strict=True)))  # type: ignore[arg-type]


def test_every_change_of_tone_has_words(german: None) -> None:
    facts, told = Facts("JPEG", 400, 300, jpeg_quality=95), set()
    for found in tones():
        out, slight = match_words.tone(found, facts, facts, STILL)
        told |= {*out, *slight}
    assert len(told) >= 14
    for phrase in told:
        assert core_words.sentence(phrase) != phrase, phrase


def test_every_turn_edit_and_frame_has_words(german: None) -> None:
    turned = [
        turn_words(Placement(mirrored, quarter, 0.0, 1.0, 1.0))
        for mirrored in (False, True)
        for quarter in range(4)
    ]
    made = [match_words.regions(n, share) for n in (1, 4) for share in (0.001, 0.3)]
    for kind in ("interface", "fill"):
        made += [match_words.around(kind, 0.4), match_words.without(kind, 0.4)]
    made += [match_words.free_turn(degrees) for degrees in (-7.0, 7.0)]
    for phrase in (*filter(None, turned), *made):
        assert core_words.sentence(phrase) != phrase, phrase


def test_groups_made_by_hand_have_words(german: None) -> None:
    source = (CORE / "review" / "regroup.py").read_text("utf-8")
    known = "put together by hand", "a copy of the same picture", "another part of the same picture"
    told = [s for s in known if f'"{s}"' in source]
    assert len(told) == 3
    for phrase in told:
        assert core_words.sentence(phrase) != phrase


def file(name: str, **facts: object) -> ImageFile:
    made = replace(Facts("JPEG", 400, 300, jpeg_quality=80), **facts)  # type: ignore[arg-type]
    return ImageFile(FileId(Path("/p") / name, 10, 1), made)


def test_every_criterion_of_the_keeper_has_words(german: None) -> None:
    a = file("a.jpg")
    others = [
        file("b.png", format="PNG", jpeg_quality=None),
        file("b.jpg", jpeg_quality=60, earlier_quality=60),
        file("b.jpg", jpeg_quality=60),
        file("b.jpg", width=200, height=150, real_scale=0.5),
        file("b.jpg", width=800, height=600, real_scale=0.5),
    ]
    told = set()
    for b, detail in itertools.product(others, (None, 0.1)):
        evidence = {} if detail is None else {"detail": detail}
        relation = Relation(a.id, b.id, MatchClass.RESIZED, "", evidence=evidence)
        context = Context((a, b), {b.id: relation})
        told |= {c.phrase(a, b, context) for c in (*QUALITY, *PLACE)}
    assert len(told) > 15
    for reason in told:
        assert core_words.reason(reason) != reason, reason


def test_every_contradiction_has_words(german: None) -> None:
    """What speaks against the best one is put together in one module; each is tried."""
    source = ast.parse((CORE / "match" / "keeper.py").read_text("utf-8"))
    inside = {id(v) for n in ast.walk(source) if isinstance(n, ast.JoinedStr) for v in n.values}
    told = {_text(n) for n in ast.walk(source) if id(n) not in inside}
    told = {t for t in told if t.startswith("but ") or t in ("in a protected folder",)}
    assert len(told) >= 5
    for phrase in told:
        filled = re.sub(r"%\d", "B", phrase)
        assert core_words.reason(filled) != filled, phrase


def test_the_errors_have_numbers() -> None:
    assert errno.ENOENT in action_words._REASONS
