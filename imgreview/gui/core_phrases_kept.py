"""Sentences of the core about what is kept, searched and fetched; see `core_phrases`."""

from collections.abc import Callable


def phrases(tr: Callable[[str], str]) -> tuple[str, ...]:
    """Return every phrase as `tr` says it."""
    return (*_of_stores(tr), *_of_lists(tr), *_of_searches(tr), *_of_models(tr), *_of_details(tr))


def _of_stores(tr: Callable[[str], str]) -> tuple[str, ...]:
    """Return what the journal, the reviews and the fingerprints say when they cannot be used."""
    return (
        tr("The history knows no commit %1."),
        tr("The commit %1 was not interrupted: there is nothing to finish."),
        tr("The journal %1 failed: %2."),
        tr("The journal %1 could not be opened: %2."),
        tr(
            "The journal %1 could not be read (%2). No photo was touched; move that file aside to "
            "go on without its history."
        ),
        tr("The journal %1 was written by a newer imgreview; update the program to use it."),
        tr("The lock %1 could not be opened: %2."),
        tr("The review database %1 could not be opened: %2."),
        tr("The fingerprint cache %1 could not be opened: %2."),
        tr("The review database %1 is damaged."),
        tr("It was left untouched; move it to another folder to begin a new one."),
        tr("The review database %1 was written by a newer version of imgreview."),
        tr("The fingerprint cache %1 was written by a newer version of imgreview."),
        tr("Please update imgreview to use it."),
    )


def _of_lists(tr: Callable[[str], str]) -> tuple[str, ...]:
    """Return what is said of files that were chosen: lists, reviews, reports, rules."""
    return (
        tr("%1 holds no pairs."),
        tr("%1 is no list of pictures that are not duplicates."),
        tr("%1 is not a JSON file."),
        tr("%1 is too large for such a list."),
        tr("Pair %1 of the list cannot be understood."),
        tr("Pair %1 of the list is no pair of two pictures."),
        tr("The list could not be written: %1."),
        tr("%1 is no file."),
        tr("%1 is no review file: it is not text."),
        tr("%1 is too large for a review."),
        tr('The review file does not say "schema": "%1".'),
        tr("%1: a report ends in .html, .csv or .json."),
        tr("A rule set needs a name."),
        tr("“%1” comes with imgreview: choose another name."),
        tr("The rules could not be saved: %1."),
        tr("The rules could not be removed: %1."),
    )


def _of_searches(tr: Callable[[str], str]) -> tuple[str, ...]:
    """Return what a search says of its options, and of what it cannot look into."""
    return (
        tr("Choose a hash or a model, or search the whole folder by features."),
        tr("Hashes have 64 or 256 bits."),
        tr("The smallest file size must not be above the largest."),
        tr("The threshold must lie between 0 and %1 bits."),
        tr("The copies of %1 cannot be found: %2."),
        tr("%1 is empty."),
        tr("%1: %2."),
        tr("The folder is not there."),
        tr("The file is not there."),
        tr("The folder may not be read: permission denied."),
        tr("The path of this folder is too long for the system."),
        tr("The path of this file is too long for the system."),
        tr("It holds pictures that were rejected; they are no copies to rely on."),
        tr("The file is only in the cloud; reading it would download it."),
        tr("This is the library of another photo program; its files are managed there."),
        tr("OpenCV is not installed."),
        tr("The installed OpenCV %1 has no %2."),
        tr(
            "SURF is not in the usual OpenCV: it needs opencv-contrib built with its non-free "
            "modules."
        ),
        tr("The installed OpenCV was built without its non-free modules, so it has no SURF."),
    )


def _of_models(tr: Callable[[str], str]) -> tuple[str, ...]:
    """Return what is said of neural models, their files and their download."""
    return (
        tr("A small student of SSCD: as good at finding copies here, at a fifth of the cost."),
        tr("timm weights in the ONNX model collection; the values before the last layer."),
        tr("Small and quick; the values before the last layer."),
        tr("The values before the last layer."),
        tr("Weaker than SSCD for copies: prefer that where you can."),
        tr("There is no model called %1; there are: %2."),
        tr("The model %1 cannot be used: %2."),
        tr("The model %1 gives no usable vector."),
        tr("The model %1 gives %2 values a picture, its card says %3."),
        tr("The model %1 is not installed."),
        tr("The model file %1 has not been downloaded."),
        tr("The model file %1 is not in %2."),
        tr("The file %1 has %2 bytes, its card says %3."),
        tr("The file %1 is not the published one: its sha256 differs."),
        tr("The package %1 is not installed; install the extra `deep`."),
        tr("This is not an ONNX model."),
        tr("This model does not end in a classifier; its card must name an output."),
        tr("The card of %1 names no address to download from."),
        tr("The address of %1 is not safe (https): %2."),
        tr("%1 answered: %2 %3."),
        tr("%1 could not be reached: %2."),
        tr("%1 led to an address that is not safe."),
        tr("%1 sent more than the %2 bytes expected."),
        tr(
            "The download from %1 broke off after %2 MB (%3); it goes on from there when it is "
            "started again."
        ),
        tr("The model %1 needs %2 MB; only %3 MB are free."),
        tr("What %1 sent is not the published one (its sha256 differs); it was thrown away."),
        tr("What %1 sent has %2 bytes instead of %3; it was thrown away."),
        tr("What %1 sent %2; it was thrown away."),
    )


def _of_details(tr: Callable[[str], str]) -> tuple[str, ...]:
    """Return what is said of companions, and of details copied from one picture to another."""
    return (
        tr("%1 stayed: %2."),
        tr("Its details could not be copied to %1: %2."),
        tr("The sidecar written for the kept picture was changed since; it was left as it is."),
        tr("It was not taken away again."),
        tr("It could not be added to: its form is not one imgreview knows."),
        tr("It holds no RDF to add to."),
        tr("It is not written in UTF-8."),
        tr("Its keywords are not a list."),
    )
