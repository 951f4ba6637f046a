"""The rule sets that come with the program; their names are what a front end translates."""

from imgreview.core.rules.base import line_of
from imgreview.core.rules.ruleset import RuleSet

BEST, OLDEST, FOLDERS, SPACE, SUGGESTED = (
    *("Best picture", "Oldest original", "My folders first"),
    *("Smallest of equal quality", "As imgreview suggests"),
)

PRESETS: tuple[RuleSet, ...] = (
    RuleSet(
        BEST,
        (
            line_of("whole"),
            line_of("untouched"),
            line_of("real-pixels"),
            line_of("jpeg-quality"),
            line_of("rating"),
            line_of("gps"),
            line_of("metadata"),
            line_of("oldest-taken"),
            line_of("no-copy-name"),
            line_of("shortest-path"),
        ),
    ),
    RuleSet(
        OLDEST,
        (
            line_of("untouched"),
            line_of("oldest-taken", 2),
            line_of("real-pixels"),
            line_of("metadata"),
            line_of("oldest-file"),
            line_of("no-copy-name"),
        ),
    ),
    RuleSet(
        FOLDERS,
        (
            line_of("protected"),
            line_of("folders"),
            line_of("real-pixels"),
            line_of("no-copy-name"),
            line_of("fewest-folders"),
        ),
    ),
    RuleSet(
        SPACE,
        (
            line_of("whole"),
            line_of("untouched"),
            line_of("real-pixels"),
            line_of("jpeg-quality", 5),
            line_of("smaller-file"),
            line_of("no-copy-name"),
        ),
    ),
    RuleSet(SUGGESTED, (line_of("suggested"),)),
)
