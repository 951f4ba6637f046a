"""Groups with facts for tests of rules, made up or drawn."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from hypothesis import strategies as st

from imgreview.core.domain import Facts, FileId, Group, ImageFile, MatchClass, Relation
from imgreview.core.rules.base import RULES, Line, line_of
from imgreview.core.rules.ruleset import RuleSet


def photo(path: str, edge: int = 1000, size: int = 1000, **facts: object) -> ImageFile:
    """Return a JPEG at /photos/`path`; `protected` and any fact can be given."""
    protected = bool(facts.pop("protected", False))
    kind = str(facts.pop("format", "JPEG"))
    mtime = facts.pop("mtime_ns", 7_000)
    assert isinstance(mtime, int)
    made = replace(Facts(kind, edge, edge * 3 // 4), **facts)  # type: ignore[arg-type]
    return ImageFile(FileId(Path("/photos") / path, size, mtime), made, protected)


def group(name: str, *files: ImageFile, cls: MatchClass = MatchClass.RESIZED) -> Group:
    """Return a group whose first file is the one the others are related to."""
    first = files[0].id
    relations = tuple(Relation(first, f.id, cls, "resized to 50 %") for f in files[1:])
    return Group(name, cls, tuple(files), relations, first)


def rules(*lines: Line | str) -> RuleSet:
    """Return a rule set of lines, or of rules by name as they usually are."""
    return RuleSet("test", tuple(line_of(x) if isinstance(x, str) else x for x in lines))


FOLDERS = ("a", "b", "b/deep")
_FILES = st.builds(
    photo,
    st.builds(
        "{}/{}{}.jpg".format,
        st.sampled_from(FOLDERS),
        st.sampled_from(("x", "y", "long name")),
        st.sampled_from(("", " (1)", "_copy")),
    ),
    st.sampled_from((100, 1000, 1020)),
    st.integers(1, 3),
    protected=st.booleans() | st.just(False),
    gps=st.none() | st.just((1.0, 2.0)),
    taken=st.none() | st.sampled_from((datetime(2019, 1, 1), datetime(2020, 1, 1))),
    jpeg_quality=st.none() | st.integers(70, 75),
    sharpness=st.none() | st.sampled_from((0.2, 0.4)),
    colour=st.none() | st.sampled_from((0.0, 0.1)),
    rating=st.none() | st.integers(-1, 5),
    format=st.sampled_from(("JPEG", "PNG", "DNG")),
)
LINES = st.sampled_from(
    [
        *(line_of(kind.name) for kind in RULES),
        line_of("pixels", 0),
        line_of("folders", folders=["/photos/b", "/photos/a"]),
        line_of("folders", folders=["/photos/b/deep"], side="outside"),
        line_of("name-contains", words="long"),
        line_of("name-pattern", pattern=r"^x", prefer="without"),
    ]
)
RULE_SETS = st.lists(LINES, max_size=5).map(lambda lines: RuleSet("drawn", tuple(lines)))


@st.composite
def collections(draw: st.DrawFn) -> tuple[Group, ...]:
    """Draw groups of files, some of which are in two groups."""
    files = draw(st.lists(_FILES, min_size=2, max_size=9, unique_by=lambda f: f.path))
    made: list[Group] = []
    for number in range(draw(st.integers(1, 4))):
        members: Sequence[ImageFile] = draw(
            st.lists(st.sampled_from(files), min_size=2, max_size=5, unique=True)
        )
        cls = draw(st.sampled_from((MatchClass.RESIZED, MatchClass.IDENTICAL, MatchClass.BURST)))
        made.append(group(f"g{number}", *members, cls=cls))
    return tuple(made)
