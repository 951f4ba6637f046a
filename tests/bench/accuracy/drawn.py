"""Pictures drawn by rule that resemble each other without being copies."""

import random

import numpy as np
from PIL import Image, ImageDraw, ImageFont


def document(seed: int) -> Image.Image:
    """Return a page of one letterhead with other lines of text for each seed."""
    rng = random.Random(seed)
    page = Image.new("RGB", (850, 1100), (250, 250, 250))
    draw = ImageDraw.Draw(page)
    draw.text((60, 60), "RIVERSIDE SURVEYORS", fill=20, font=ImageFont.load_default(size=36))
    draw.line((60, 150, 790, 150), fill=60, width=3)
    small = ImageFont.load_default(size=17)
    for y in range(200, 1020, 25):
        words = ("".join(rng.choices("abcdefghilmnorstu", k=rng.randint(2, 9))) for _ in range(11))
        draw.text((60, y), " ".join(words)[:78], fill=25, font=small)
    return page


def face(seed: int) -> Image.Image:
    """Return a drawn face; all of them are circles, arcs and strokes of one hand."""
    rng = random.Random(seed)
    image = Image.new("RGB", (800, 600), (255, 255, 255))
    draw = ImageDraw.Draw(image)
    x, y, r = 400 + rng.randint(-40, 40), 300 + rng.randint(-30, 30), rng.randint(150, 220)
    draw.ellipse((x - r, y - r, x + r, y + r), outline=0, width=4)
    for side in (-1, 1):
        e = rng.randint(15, 40)
        box = (x + side * 70 - e, y - 50 - e, x + side * 70 + e, y - 50 + e)
        draw.ellipse(box, outline=0, width=3)
    draw.arc((x - 90, y, x + 90, y + rng.randint(60, 130)), 20, 160, fill=0, width=4)
    for _ in range(rng.randint(3, 25)):
        h = x + rng.randint(-r, r)
        draw.line(
            (h, y - r, h + rng.randint(-40, 40), y - r - rng.randint(20, 70)), fill=0, width=2
        )
    return image


def chart(seed: int) -> Image.Image:
    """Return a bar chart on the same axes with other bars."""
    rng = random.Random(seed)
    image = Image.new("RGB", (800, 600), (255, 255, 255))
    draw = ImageDraw.Draw(image)
    draw.line((70, 40, 70, 540), fill=0, width=2)
    draw.line((70, 540, 770, 540), fill=0, width=2)
    for k in range(6):
        draw.line((70, 40 + k * 100, 770, 40 + k * 100), fill=(220, 220, 220))
    for k in range(10):
        top = 540 - rng.randint(30, 460)
        draw.rectangle((90 + k * 68, top, 130 + k * 68, 540), fill=(70, 110, 180))
    return image


def sky(seed: int) -> Image.Image:
    """Return a pale gradient with faint clouds and sensor noise."""
    rng = np.random.default_rng(seed)
    ramp = np.linspace(0, 1, 384)[:, None, None] ** 0.9
    top, low = np.array([110.0, 160.0, 230.0]), np.array([220.0, 230.0, 245.0])
    plain = top * (1 - ramp) + low * ramp
    coarse = Image.fromarray(rng.normal(128, 40, (12, 16)).clip(0, 255).astype(np.uint8))
    clouds = np.asarray(coarse.resize((512, 384), Image.Resampling.BICUBIC), np.float32) - 128
    noise = rng.normal(0, 1.5, (384, 512, 1))
    full = plain + np.clip(clouds, 0, 60)[..., None] * 0.2 + noise
    return Image.fromarray(np.clip(full, 0, 255).astype(np.uint8))


DRAWN = {"document": document, "face": face, "chart": chart, "sky": sky}
