"""`imgreview select`: make a plan from a report by rules, without touching a file."""

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path

from imgreview.core.actions.planfile import PlanFile, to_json
from imgreview.core.domain import Group
from imgreview.core.errors import UserError
from imgreview.core.events import GroupsFound
from imgreview.core.imaging.spare import spare_picture
from imgreview.core.report import printable, size_words
from imgreview.core.report_file import ReportFile, read_report
from imgreview.core.review.session import ReviewSession
from imgreview.core.rules import explaining, ruleset
from imgreview.core.rules.base import RULES, Asks, Option
from imgreview.core.rules.library import Library
from imgreview.core.rules.presets import PRESETS
from imgreview.core.rules.ruleset import RuleSet
from imgreview.core.rules.simulation import (
    COPIES,
    Outcome,
    Scope,
    Simulation,
    bucket_names,
    simulate,
)

USAGE = 2
_UNDECIDED = {
    Outcome.TIED: "the rules find no difference",
    Outcome.HOLDS: "a film, further pictures, deeper colours or transparency would be lost",
}


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command with its options."""
    parser = commands.add_parser(
        "select",
        help="decide by rules which files go, as a plan",
        description="Decide by rules which files of a report go, and write a plan for "
        "imgreview apply. Nothing is changed. Ties and groups that are no proven copies are left "
        "out; protected files and the last keeper of a group always stay.",
    )
    parser.add_argument(
        "report", metavar="REPORT.json", type=Path, nargs="?", help="of imgreview scan --json"
    )
    parser.add_argument(
        "--rules",
        metavar="FILE",
        help="rules as JSON (imgreview.rules/1), or the name of a saved or built-in set",
    )
    parser.add_argument("-o", "--output", metavar="PLAN", help="write the plan; - for stdout")
    parser.add_argument(
        "--classes",
        metavar="CLASSES",
        default="",
        help="only these classes of groups, by comma; burst, similar and weak only so",
    )
    parser.add_argument("--action", choices=("trash", "move"), default="trash")
    parser.add_argument("--target", metavar="FOLDER", type=Path, help="where move puts the files")
    parser.add_argument("--explain", action="store_true", help="say for each file why")
    parser.add_argument("--list-rules", action="store_true", help="list every rule and its options")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the plan and say what the rules did; return the exit code."""
    if options.list_rules:
        print("\n".join(listed()))
        return 0
    if options.report is None or options.rules is None:
        sys.stderr.write("imgreview select: name a report and --rules, or ask for --list-rules.\n")
        return USAGE
    if options.action == "move" and options.target is None:
        sys.stderr.write("imgreview select: --action move needs a --target folder.\n")
        return USAGE
    rules = rules_of(options.rules)
    found = read_report(options.report)
    buckets = buckets_of(options.classes)
    session = ReviewSession()
    session.merge(GroupsFound(found.groups))
    done = simulate(session.groups, rules, session.decision, Scope(buckets=buckets))
    out = sys.stderr if options.output == "-" else sys.stdout
    out.writelines(f"{line}\n" for line in told(found, done, explain=options.explain))
    session.decide(done.decisions(), rules.name)
    if options.output is not None:
        write_plan(session, found, options)
    return 0


def rules_of(name: str) -> RuleSet:
    """Return the rules in a file, or the saved or built-in set of a name."""
    file = Path(name)
    if file.is_file():
        return ruleset.read(file)
    known = Library().get(name)
    if known is None:
        own, _ = Library().saved()
        names = ", ".join(f"“{r.name}”" for r in (*own, *PRESETS))
        raise UserError(f"There is no rule file or rule set “{name}”; known: {names}.")
    return known


def buckets_of(classes: str) -> frozenset[str]:
    """Return the classes named, all proven copies when none are."""
    named = {w.strip() for w in classes.split(",") if w.strip()}
    unknown = named - set(bucket_names())
    if unknown:
        known = ", ".join(bucket_names())
        raise UserError(f"There is no class “{min(unknown)}”; there are: {known}.")
    return frozenset(named) or COPIES


def told(found: ReportFile, done: Simulation, *, explain: bool) -> list[str]:
    """Return what to say about a selection."""
    lines: list[str] = []
    if explain:
        groups = {g.id: g for g in found.groups}
        last = ""
        for mark in done.marks():
            group = groups[mark.group]
            if group.id != last:
                lines.append(f"{group.cls.value}, {len(group.files)} pictures")
                last = group.id
            why = explaining.sentence(explaining.explain(mark, group, done.rules))
            lines.append(f"  {mark.decision.value:7} {printable(mark.file.path)}  ({why})")
        lines += undecided(done, groups.values())
    if found.stale:
        many = len(found.stale)
        words = "1 file is" if many == 1 else f"{many:,} files are"
        lines.append(f"{words} gone or changed since the scan and left out.")
    lines.append(explaining.summary(done))
    files = "1 file" if done.rejected == 1 else f"{done.rejected:,} files"
    lines.append(f"{files} would go, {size_words(done.freed)}.")
    return lines


def undecided(done: Simulation, groups: Iterable[Group]) -> list[str]:
    """Return the groups that stay undecided, each with its files."""
    lines: list[str] = []
    for group in groups:
        outcome = done.outcomes.get(group.id)
        if outcome in _UNDECIDED:
            lines.append(f"undecided, {_UNDECIDED[outcome]}:")
            lines += [f"          {printable(f.path)}" for f in group.files]
    return lines


def write_plan(session: ReviewSession, found: ReportFile, options: argparse.Namespace) -> None:
    """Write the plan of a session where the options say."""
    target = options.target.absolute() if options.target is not None else None
    plan = PlanFile(options.action, target, tuple(session.plan_groups()), found.protected)
    text = to_json(plan)
    if options.output == "-":
        sys.stdout.write(text)
        return
    try:
        spare_picture(Path(options.output))
        Path(options.output).write_text(text, encoding="ascii")
    except OSError as error:
        raise UserError(f"{options.output} could not be written: {error.strerror}.") from error


def listed() -> list[str]:
    """Return the lines that describe every rule, and the built-in sets."""
    lines: list[str] = []
    for kind in RULES:
        lines.append(f"{kind.name:16} {kind.help}")
        if kind.tolerance is not None:
            lines.append(f'{"":16}   "tolerance": {kind.usual:g} ({kind.tolerance.value})')
        lines += [f'{"":16}   "{o.name}": {_possible(o)}' for o in kind.options]
    lines.append("")
    lines.append("Built in: " + ", ".join(f"“{r.name}”" for r in PRESETS) + ".")
    return lines


def _possible(option: Option) -> str:
    if option.asks is Asks.CHOICE:
        return " or ".join(f'"{value}"' for value, _ in option.choices)
    return "text" if option.asks is Asks.TEXT else "a list"
