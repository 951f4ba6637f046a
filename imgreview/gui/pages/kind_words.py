"""What each kind of copy means, in a sentence for those who meet its name first."""

from imgreview.core.domain import MatchClass
from imgreview.gui.pages.review_words import tr


def meaning(bucket: str) -> str:
    """Return what a class of groups (or the weak ones) means; "" for none."""
    return {
        MatchClass.IDENTICAL.value: tr("The same file, byte for byte"),
        MatchClass.SAME_PIXELS.value: tr("The same pixels, other details in the file"),
        MatchClass.RE_ENCODED.value: tr("Saved again, at another quality or in another format"),
        MatchClass.RESIZED.value: tr("Made smaller or larger"),
        MatchClass.TURNED.value: tr("Turned or mirrored"),
        MatchClass.CROPPED.value: tr("One shows a part of the other"),
        MatchClass.TONAL.value: tr("Other brightness, contrast or colours"),
        MatchClass.EDITED.value: tr("Something was written, drawn or put around it"),
        MatchClass.BURST.value: tr("Other shots of one scene, not copies"),
        MatchClass.SIMILAR.value: tr("They look alike; nothing proves that they are copies"),
        "weak": tr("One uncertain match holds these together: look closely"),
    }.get(bucket, "")
