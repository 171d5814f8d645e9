#!/usr/bin/env python3
"""Which Han characters look alike: neighbours by the shape of their glyphs, measured on openly licensed fonts alone.

    python3 lib/build/tables/look_alike_han.py build            writes lib/text/tables/look-alike-han.generated.ts
    python3 lib/build/tables/look_alike_han.py fit PAIRS        weights from a file of look-alike pairs (two-character words), every second one
    python3 lib/build/tables/look_alike_han.py evaluate PAIRS   the other half of the pairs against random ones: AUC, recall among the neighbours

Needs numpy, scipy, Pillow and the fonts (Debian: python3-numpy python3-scipy python3-pil fonts-noto-cjk). About a minute.

Characters: the 6,763 of GB 2312 (a code range: rows 16 to 87). Traditional ones need no rows of their own: the scan folds them.
Fonts: Noto Sans CJK SC and Noto Serif CJK SC (SIL Open Font Licence 1.1; Debian package fonts-noto-cjk). What is written is a
measurement of pictures, no outline. Nothing else is read: no decomposition data, no stroke data.

  1. Each character is drawn in its em square (not cut to its ink: where a part stands matters) at 4 x 32 pixels and
     averaged down to 32 x 32.
  2. Four maps of stroke direction: gradient after a blur of sigma 0.7; its strength times max(0, cos(2 angle - k pi/2)) squared,
     k = 0...3; blurred by 1.5; every second pixel: 4 x 16 x 16. Less its mean over all characters, then of length 1: a
     product of two is a correlation of what is unusual in them. (Blurred ink alone was tried: worse at every count.)
  3. Pre-filter without shifts: the NEAR most alike as a whole in both fonts, and the PART_NEAR most alike in the left, right,
     upper or lower half (雪 雷 and 蒙 豪 share only a part), both ways: about 240 a character.
  4. Likeness: the largest product over nine shifts of one pixel, in either font as a whole, and in the best of the four halves (Sans).
  5. Logistic regression on these three, look-alike pairs against pre-filtered pairs, weighed evenly: a likeness of 0...1.
"""
import base64
import os
import sys
import time

import numpy as np
from PIL import Image, ImageDraw, ImageFont
from scipy.ndimage import gaussian_filter

SIDE, SCALE = 32, 4
BASELINE = 0.88
NEAR, PART_NEAR = 160, 30
KEPT = 16
OUTPUT = os.path.join(os.path.dirname(__file__), '../../text/tables/look-alike-han.generated.ts')
FOLDER = '/usr/share/fonts/opentype/noto/'
FONTS = [(FOLDER + 'NotoSansCJK-Regular.ttc', 2), (FOLDER + 'NotoSerifCJK-Regular.ttc', 2)]
SHIFTS = [(y, x) for y in (-1, 0, 1) for x in (-1, 0, 1)]


def characters():
    found = []
    for row in range(0xB0, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                found.append(bytes([row, cell]).decode('gb2312'))
            except UnicodeDecodeError:
                pass  # five places of the last row of level 1 are empty
    return found


def draw(chars, path, index):
    """Ink of each character, 0...1."""
    size = SIDE * SCALE
    font = ImageFont.truetype(path, size, index=index)
    ink = np.zeros((len(chars), 1, SIDE, SIDE), np.float32)
    for i, char in enumerate(chars):
        image = Image.new('L', (size, size))
        ImageDraw.Draw(image).text((0, size * BASELINE), char, fill=255, font=font, anchor='ls')
        ink[i, 0] = np.asarray(image.resize((SIDE, SIDE), Image.BOX), np.float32) / 255
    return ink


def blurred(maps, sigma):
    return gaussian_filter(maps, (0, 0, sigma, sigma))


def directions(ink):
    dy, dx = np.gradient(blurred(ink, 0.7), axis=(2, 3))
    strength, angle = np.hypot(dx, dy), np.arctan2(dy, dx)
    maps = [strength * np.maximum(0, np.cos(2 * angle - k * np.pi / 2)) ** 2 for k in range(4)]
    return blurred(np.concatenate(maps, axis=1), 1.5)[:, :, ::2, ::2]


def unit(maps):
    flat = maps.reshape(len(maps), -1)
    flat = flat - flat.mean(0)
    return (flat / np.maximum(np.linalg.norm(flat, axis=1, keepdims=True), 1e-6)).astype(np.float32)


def halves(side):
    half = side // 2
    return [(slice(None), slice(0, half)), (slice(None), slice(half, None)), (slice(0, half), slice(None)), (slice(half, None), slice(None))]


class View:
    """One view of all characters: still, and at every shift."""

    def __init__(self, maps, window=(slice(None), slice(None))):
        cut = lambda m: unit(np.ascontiguousarray(m[:, :, window[0], window[1]]))
        self.still = cut(maps)
        self.moved = np.stack([cut(np.roll(maps, shift, (2, 3))) for shift in SHIFTS], axis=1)

    def likeness(self, i, others):
        """Of one character to several: the best over the shifts."""
        return (self.moved[i] @ self.still[others].T).max(0)


def views_of(chars):
    """Wholes in either font, halves in the first."""
    wholes, parts = [], []
    for number, (path, index) in enumerate(FONTS):
        turns = directions(draw(chars, path, index))
        wholes.append(View(turns))
        if number == 0:
            parts = [View(turns, window) for window in halves(SIDE // 2)]
    return wholes, parts


def features(wholes, parts, i, others):
    """One row per other character: alike in Sans, in Serif, in the best half."""
    found = [whole.likeness(i, others) for whole in wholes]
    return np.stack([*found, np.max([part.likeness(i, others) for part in parts], axis=0)], axis=1)


def candidates(wholes, parts):
    """Pre-filter: who is compared with whom, both ways."""
    n = len(wholes[0].still)
    near = [set() for _ in range(n)]
    for at in range(0, n, 512):
        rows = slice(at, min(at + 512, n))
        lists = [(sum(w.still[rows] @ w.still.T for w in wholes), NEAR)]
        lists += [(part.still[rows] @ part.still.T, PART_NEAR) for part in parts]
        for scores, count in lists:
            for row, found in enumerate(np.argpartition(-scores, count, axis=1)[:, : count + 1]):
                near[at + row].update(found.tolist())
    for i, found in enumerate([list(f) for f in near]):
        near[i].discard(i)
        for j in found:
            near[j].add(i)
    return [np.fromiter(sorted(f - {i}), int) for i, f in enumerate(near)]


# Intercept, Sans, Serif, best half. From `fit`.
WEIGHTS = np.array([-7.7, -0.79, 5.51, 6.82])


def likenesses(table):
    return 1 / (1 + np.exp(-(WEIGHTS[0] + table @ WEIGHTS[1:])))


class Table:
    def __init__(self):
        self.chars = characters()
        self.place = {char: i for i, char in enumerate(self.chars)}
        self.wholes, self.parts = views_of(self.chars)
        self.near = candidates(self.wholes, self.parts)
        self.features = [features(self.wholes, self.parts, i, near) for i, near in enumerate(self.near)]

    def pair(self, a, b):
        return features(self.wholes, self.parts, self.place[a], np.array([self.place[b]]))[0]

    def ranked(self, i):
        scores = likenesses(self.features[i])
        order = np.argsort(-scores, kind='stable')
        return self.near[i][order], scores[order]


def pairs_of(path, table):
    words = open(path, encoding='utf8').read().split()
    return [w for w in words if len(w) == 2 and w[0] in table.place and w[1] in table.place]


def fit(table, pairs):
    """Logistic regression by Newton's method, either class weighing the same."""
    rng = np.random.default_rng(3)
    known = set(pairs) | {p[::-1] for p in pairs}
    others = []
    for i in rng.integers(0, len(table.chars), 4000):
        k = rng.integers(len(table.near[i]))
        if table.chars[i] + table.chars[table.near[i][k]] not in known:
            others.append(table.features[i][k])
    x = np.concatenate([[table.pair(*p) for p in pairs], others])
    y = np.r_[np.ones(len(pairs)), np.zeros(len(others))]
    weight = np.where(y == 1, 0.5 / len(pairs), 0.5 / len(others)) * 2 * len(pairs)
    x = np.c_[np.ones(len(x)), x]
    w = np.zeros(x.shape[1])
    penalty = np.array([0, 0.01, 0.01, 0.01])
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ w))
        curve = weight * p * (1 - p) + 1e-9
        w += np.linalg.solve((x.T * curve) @ x + np.diag(penalty), x.T @ (weight * (y - p)) - penalty * w)
    return w


def area_under_curve(positive, negative):
    order = np.concatenate([positive, negative]).argsort().argsort() + 1
    return (order[: len(positive)].sum() - len(positive) * (len(positive) + 1) / 2) / (len(positive) * len(negative))


def evaluate(table, pairs):
    rng = np.random.default_rng(7)
    random = [(a, b) for a, b in rng.integers(0, len(table.chars), (4000, 2)) if a != b]
    chance = likenesses(np.array([features(table.wholes, table.parts, a, np.array([b]))[0] for a, b in random]))
    alike = likenesses(np.array([table.pair(*p) for p in pairs]))
    print(f'{len(pairs)} pairs, {len(random)} random: AUC {area_under_curve(alike, chance):.4f}')
    places = []
    for a, b in pairs:
        both = []
        for one, other in ((a, b), (b, a)):
            found, _ = table.ranked(table.place[one])
            at = np.flatnonzero(found == table.place[other])
            both.append(at[0] + 1 if len(at) else 10_000)
        places.append(both)
    places = np.array(places)
    for top in (5, 10, 16, 30):
        print(f'among the {top} nearest: of either {np.mean(places.min(1) <= top):.3f}, of both {np.mean(places.max(1) <= top):.3f}')
    counts = np.array([likenesses(f) for f in table.features], dtype=object)
    for limit in (0.3, 0.5, 0.7, 0.9):
        mean = np.mean([np.sum(c >= limit) for c in counts])
        print(f'likeness >= {limit}: pairs {np.mean(alike >= limit):.3f}, random {np.mean(chance >= limit):.4f}, characters alike to one on average {mean:.1f}')
    missed = [p for p, at in zip(pairs, places.min(1)) if at > 30]
    print('not among 30:', ' '.join(missed))


LEVELS = (0.5, 0.65, 0.8, 0.9)


def packed(table):
    """Each pair once, under its first character: a byte for how many, then 4 x distance to the next + level, as varints."""
    alike = [set() for _ in table.chars]
    for i in range(len(table.chars)):
        for j, score in list(zip(*table.ranked(i)))[:KEPT]:
            if score >= LEVELS[0]:
                alike[min(i, j)].add((max(i, j), int(np.searchsorted(LEVELS, score, side='right')) - 1))
    out = bytearray()
    for i, others in enumerate(alike):
        levels = {j: max(level for k, level in others if k == j) for j, _ in others}
        out.append(len(levels))
        before = i
        for j in sorted(levels):
            number = (j - before) << 2 | levels[j]
            before = j
            while number > 0x7F:
                out.append(number & 0x7F | 0x80)
                number >>= 7
            out.append(number)
    return base64.b64encode(out).decode()


def write(table):
    with open(OUTPUT, 'w', encoding='utf8') as out:
        out.write('// Written by look_alike_han.py; do not edit.\n')
        out.write('/** Characters of GB 2312 that look alike, by their pictures: see look-alike-han.ts for the layout. Base64. */\n')
        out.write(f"export const LOOK_ALIKE_HAN =\n  '{packed(table)}';\n")


if __name__ == '__main__':
    started = time.time()
    task, path = [*sys.argv[1:], ''][:2]
    table = Table()
    print(f'{len(table.chars)} characters compared, {np.mean([len(n) for n in table.near]):.0f} each, {time.time() - started:.0f} s')
    if task == 'build':
        write(table)
    elif task == 'fit':
        print(np.round(fit(table, pairs_of(path, table)[::2]), 2).tolist())
    else:
        evaluate(table, pairs_of(path, table)[1::2])
