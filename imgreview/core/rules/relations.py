"""A group as the criteria of the keeper see it, whatever the order of its files."""

from imgreview.core.domain import Group
from imgreview.core.match.criteria import Context


def context_of(group: Group) -> Context:
    """Return the context whose first file is the one that all others are related to."""
    leader = group.relations[0].a if group.relations else group.files[0].id
    files = sorted(group.files, key=lambda f: (f.id != leader, f.id))
    return Context(tuple(files), {r.b: r for r in group.relations})
