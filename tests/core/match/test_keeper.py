"""Who is kept, and whether the reason given is the one that decided."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from imgreview.core.domain import Group, MatchClass
from imgreview.core.match.better import Why, too_good
from imgreview.core.match.keeper import rank, suggest
from tests.core.match.factories import image_file, relation


def test_the_most_real_pixels_lead_and_decide() -> None:
    large = image_file("large.jpg")
    small = image_file("small.jpg", 2000, 1500)
    assert rank([small, large]) == [large, small]
    keep, reasons = suggest([large, small], [relation(large, small)])
    assert keep == large.id
    assert reasons == ("4× the pixels of B",)


def test_an_enlarged_picture_does_not_win() -> None:
    real = image_file("real.jpg", 2000, 1500, real_scale=1.0)
    blown = image_file("blown.jpg", 4000, 3000, real_scale=0.4)
    assert rank([blown, real])[0] == real
    keep, reasons = suggest([real, blown], [relation(real, blown)])
    assert keep == real.id
    assert "enlarged" in reasons[0]


def test_quality_within_three_is_equal_and_metadata_decides() -> None:
    plain = image_file("plain.jpg", quality=92, fields=2)
    rich = image_file("rich.jpg", quality=90, fields=30)
    files = rank([plain, rich])
    keep, reasons = suggest(files, [relation(files[0], files[1], MatchClass.RE_ENCODED)])
    assert keep == rich.id
    assert reasons == ("more metadata than A",)


def test_quality_decides_when_it_differs_more() -> None:
    good = image_file("good.jpg", quality=95)
    bad = image_file("bad.jpg", quality=70)
    keep, reasons = suggest([good, bad], [relation(good, bad, MatchClass.RE_ENCODED)])
    assert (keep, reasons) == (good.id, ("JPEG q95 against q70 of B",))


def test_lossless_before_jpeg_before_gif() -> None:
    files = [
        image_file("c.gif", form="GIF"),
        image_file("b.jpg", quality=100),
        image_file("a.tif", form="TIFF"),
    ]
    assert [f.facts.format for f in rank(files)] == ["TIFF", "JPEG", "GIF"]


def test_the_whole_frame_wins_over_a_crop_of_equal_size() -> None:
    crop = image_file("a-crop.jpg", 4000, 3000)
    whole = image_file("whole.jpg", 4000, 3000)
    link = relation(whole, crop, MatchClass.CROPPED, original="a", shown_of_a=0.7)
    keep, reasons = suggest([whole, crop], [link])
    assert (keep, reasons) == (whole.id, ("the whole frame, B is a part of it",))


def test_a_screenshot_with_more_pixels_is_not_preferred() -> None:
    shot = image_file("shot.png", 720, 1480, form="PNG")
    photo = image_file("photo.jpg", 900, 600)
    link = relation(shot, photo, MatchClass.EDITED, original="b", shown_of_a=0.33)
    assert suggest([shot, photo], [link])[0] == photo.id


def test_a_crop_with_far_more_pixels_is_a_contradiction_and_left_open() -> None:
    crop = image_file("crop.jpg", 4000, 3000)
    whole = image_file("whole.jpg", 800, 600)
    link = relation(crop, whole, MatchClass.CROPPED, original="b")
    keep, reasons = suggest([crop, whole], [link])
    assert keep is None
    assert reasons[-1].startswith("but A has 25.0×")


def test_equals_are_a_tie_and_said_to_be_one() -> None:
    one, two = image_file("one.jpg"), image_file("two.jpg")
    keep, reasons = suggest([one, two], [relation(one, two, MatchClass.RE_ENCODED)])
    assert keep is None
    assert reasons == ("arbitrary among equals",)


def test_identical_bytes_are_decided_by_place_and_name_only() -> None:
    plain = image_file("2019/photo.jpg")
    copy = image_file("2019/photo (1).jpg")
    same = relation(plain, copy, MatchClass.IDENTICAL)
    keep, reasons = suggest([plain, copy], [same])
    assert keep == plain.id
    assert reasons == ("the same bytes, and B is named like a copy",)


def test_equal_bests_of_a_mixed_group_are_decided_by_place() -> None:
    plain = image_file("2019/photo.jpg")
    copy = image_file("2019/photo (1).jpg")
    small = image_file("small.jpg", 2000, 1500)
    links = [relation(plain, copy, MatchClass.IDENTICAL), relation(plain, small)]
    keep, reasons = suggest([plain, copy, small], links)
    assert keep == plain.id
    assert reasons == ("the same bytes, and B is named like a copy", "4× the pixels of C")


def test_a_picture_saved_without_loss_does_not_beat_its_original() -> None:
    png = image_file("photo.png", form="PNG", fields=0)
    original = image_file("photo.jpg", fields=40)
    keep, reasons = suggest([png, original], [relation(png, original, MatchClass.SAME_PIXELS)])
    assert keep == original.id
    assert reasons == ("the file that A was made from, with the same pixels",)


def test_folder_priority_decides_between_identical_files() -> None:
    old, new = image_file("old/photo.jpg"), image_file("new/photo.jpg")
    same = relation(old, new, MatchClass.IDENTICAL)
    keep, reasons = suggest([old, new], [same], [Path("/photos/new")])
    assert keep == new.id
    assert reasons == ("in a folder that goes before that of A",)
    assert suggest([old, new], [same])[0] is None


def test_protected_files_are_always_the_keepers() -> None:
    small = image_file("vault/small.jpg", 800, 600, protected=True)
    large = image_file("large.jpg")
    keep, reasons = suggest([large, small], [relation(large, small)])
    assert keep == small.id
    assert reasons == ("in a protected folder",)


def test_the_earlier_capture_date_decides_late() -> None:
    early = image_file("b.jpg", taken=datetime(2019, 5, 1, 12, 0, 0))
    late = image_file("a.jpg", taken=datetime(2019, 5, 1, 18, 30, 0))
    keep, reasons = suggest([late, early], [relation(late, early, MatchClass.RE_ENCODED)])
    assert keep == early.id
    assert reasons == ("the earlier capture date than A",)


def test_a_chain_of_criteria_names_the_last_one_first() -> None:
    best = image_file("best.jpg", fields=30)
    poor = image_file("poor.jpg", fields=3)
    tiny = image_file("tiny.jpg", 400, 300, fields=30)
    keep, reasons = suggest([best, poor, tiny], [relation(best, poor), relation(best, tiny)])
    assert keep == best.id
    assert reasons == ("more metadata than B", "100× the pixels of C")


def test_one_file_needs_no_reason() -> None:
    only = image_file("only.jpg")
    assert suggest([only], []) == (only.id, ())
    assert suggest([], []) == (None, ())


def test_a_png_made_from_a_jpeg_is_not_better_in_a_mixed_group_either() -> None:
    png = image_file("a.png", form="PNG", fields=0)
    photo = image_file("photo.jpg", quality=92)
    poor = image_file("poor.jpg", quality=60)
    same = relation(png, photo, MatchClass.SAME_PIXELS)
    worse = relation(png, poor, MatchClass.RE_ENCODED)
    keep, reasons = suggest([png, photo, poor], [same, worse])
    assert keep == photo.id
    assert reasons[-1] == "the file that A was made from, with the same pixels"
    assert suggest([png, poor], [worse]) == (png.id, ("less compressed than B",))


def test_a_tonal_edit_of_unknown_direction_is_a_tie() -> None:
    one, two = image_file("one.jpg"), image_file("two.jpg")
    assert suggest([one, two], [relation(one, two, MatchClass.TONAL)])[0] is None
    known = suggest([one, two], [relation(one, two, MatchClass.TONAL, original="a")])
    assert known == (one.id, ("untouched, B was edited",))
    other = suggest([one, two], [relation(one, two, MatchClass.EDITED, original="b")])
    assert other == (two.id, ("untouched, A was edited",))


def test_a_sure_enlargement_loses_and_a_doubtful_one_is_a_tie() -> None:
    real = image_file("real.jpg", 2000, 1500)
    blown = image_file("blown.jpg", 4000, 3000, real_scale=0.5, enlarged=0.97)
    files = rank([blown, real])
    assert files[0] == real
    keep, reasons = suggest(files, [relation(real, blown)])
    assert (keep, reasons) == (real.id, ("the picture that B was enlarged from",))
    doubtful = image_file("doubtful.jpg", 4000, 3000, enlarged=0.6)
    keep, reasons = suggest([doubtful, real], [relation(doubtful, real)])
    assert keep is None
    assert reasons[-1] == "but A may be an enlargement of B"
    honest = image_file("honest.jpg", 4000, 3000, enlarged=0.01)
    assert suggest([honest, real], [relation(honest, real)])[0] == honest.id


def test_a_finer_coding_of_coarser_content_does_not_win() -> None:
    original = image_file("original.jpg", quality=80)
    again = image_file("again.jpg", quality=95, earlier=80)
    assert rank([again, original]) == [original, again]
    same = [relation(original, again, MatchClass.RE_ENCODED)]
    keep, reasons = suggest([original, again], same)
    assert keep == original.id
    assert reasons[0].startswith("the file that B was made from")
    better = image_file("better.jpg", quality=90)
    keep, reasons = suggest([better, again], [relation(better, again, MatchClass.RE_ENCODED)])
    assert keep == better.id
    assert "saved at about q80 before" in reasons[0]


def test_lossless_files_with_the_traces_of_a_jpeg_are_no_better_than_it() -> None:
    original = image_file("original.jpg", quality=92)
    bitmap = image_file("bitmap.png", form="PNG", earlier=60)
    scan_ = image_file("scan.png", form="PNG")
    link = relation(original, bitmap, MatchClass.RE_ENCODED)
    assert suggest([original, bitmap], [link])[0] == original.id
    link = relation(original, scan_, MatchClass.RE_ENCODED)
    assert suggest([original, scan_], [link])[0] == scan_.id


def test_coding_says_nothing_where_nobody_knows_which_is_the_edit() -> None:
    one = image_file("one.jpg", quality=98, fields=10)
    two = image_file("two.jpg", quality=85, fields=10)
    for cls in (MatchClass.TONAL, MatchClass.EDITED):
        assert suggest([one, two], [relation(one, two, cls)])[0] is None
    rich = image_file("rich.jpg", quality=85, fields=30)
    assert suggest([one, rich], [relation(one, rich, MatchClass.TONAL)])[0] == rich.id


def test_other_lossy_formats_are_not_measured_with_the_yardstick_of_jpeg() -> None:
    photo = image_file("photo.jpg", quality=70)
    web = image_file("web.webp", form="WEBP")
    link = relation(photo, web, MatchClass.RE_ENCODED)
    keep, reasons = suggest([photo, web], [link])
    assert (keep, reasons) == (photo.id, ("JPEG over WEBP of B",))


def test_a_blurred_copy_is_less_sharp_on_the_same_patch() -> None:
    sharp, soft = image_file("sharp.jpg"), image_file("soft.jpg")
    link = relation(sharp, soft, MatchClass.TONAL, original="a", detail=0.3)
    assert suggest([sharp, soft], [link]) == (sharp.id, ("sharper on the same patch than B",))


def test_what_the_camera_wrote_speaks_against_a_whole_or_untouched_file_without_it() -> None:
    shot = image_file("shot.png", 3000, 4000, form="PNG", fields=0)
    photo = image_file("photo.jpg", 2000, 1500, taken=datetime(2019, 5, 1), camera="X")
    link = relation(shot, photo, MatchClass.CROPPED, original="a", shown_of_a=0.5)
    keep, reasons = suggest([shot, photo], [link])
    assert keep is None
    assert reasons[-1] == "but B has what the camera wrote"


def test_a_film_in_the_file_decides_between_the_same_pixels() -> None:
    still = image_file("still.jpg", fields=40)
    motion = image_file("motion.jpg", frames=2)
    keep, reasons = suggest([still, motion], [relation(still, motion, MatchClass.SAME_PIXELS)])
    assert (keep, reasons) == (motion.id, ("with a film or further pictures, unlike A",))


def test_nothing_is_suggested_instead_of_an_animation() -> None:
    still = image_file("still.png", form="PNG")
    moving = image_file("moving.gif", form="GIF", frames=12)
    link = relation(still, moving, MatchClass.RE_ENCODED)
    keep, reasons = suggest([still, moving], [link])
    assert keep is None
    assert reasons[-1] == "but B holds a film or further pictures"
    group = Group("g", MatchClass.RE_ENCODED, (still, moving), (link,), None)
    assert too_good(moving, [still], group) is Why.HOLDS
    assert too_good(still, [moving], group) is not Why.HOLDS


def test_deeper_colours_are_not_given_away() -> None:
    eight = image_file("eight.tif", form="TIFF")
    deep = image_file("deep.tif", form="TIFF", fields=2)
    deep = replace(deep, facts=replace(deep.facts, deep=True))
    link = relation(eight, deep, MatchClass.RE_ENCODED)
    keep, reasons = suggest([eight, deep], [link])
    assert (keep, reasons) == (deep.id, ("with more bits a channel than A",))
    large = image_file("large.jpg", 8000, 6000)
    keep, reasons = suggest([large, deep], [relation(large, deep, MatchClass.RESIZED)])
    assert (keep, reasons[-1]) == (None, "but B has more bits a channel")
    group = Group("g", MatchClass.RE_ENCODED, (eight, deep), (link,), None)
    assert too_good(deep, [eight], group) is Why.HOLDS


def test_transparency_is_not_given_away() -> None:
    flat = image_file("a.png", form="PNG", fields=9)
    glass = image_file("glass.png", form="PNG", fields=2)
    glass = replace(glass, facts=replace(glass.facts, alpha=True))
    link = relation(flat, glass, MatchClass.RE_ENCODED)
    keep, reasons = suggest([flat, glass], [link])
    assert (keep, reasons) == (glass.id, ("with transparency, unlike A",))
    large = replace(flat, facts=replace(flat.facts, width=8000, height=6000))
    keep, reasons = suggest([large, glass], [relation(large, glass, MatchClass.RESIZED)])
    assert keep is None
    assert "transparency" in reasons[-1]
    group = Group("g", MatchClass.RE_ENCODED, (flat, glass), (link,), None)
    assert too_good(glass, [flat], group) is Why.HOLDS
