"""Our two icons, drawn here: a speech bubble with a heart. Shapes are signed distances, so that edges are smooth."""

import struct
import zlib
from collections.abc import Callable
from math import hypot, sqrt

ACCENT = (0x2F, 0x5D, 0x62)
WHITE = (255, 255, 255)

COLOR_SIDE, OUTLINE_SIDE = 192, 32

Distance = Callable[[float, float], float]
"""How far a point is from a shape's edge, inside below zero; the picture is two wide and two high around (0, 0)."""

Pixel = tuple[int, int, int, int]


def color_icon() -> bytes:
    """192 x 192: a white bubble with a heart in our colour, on our colour. PNG."""

    def pixel(x: float, y: float, edge: float) -> Pixel:
        bubble, heart = _cover(_bubble(x, y), edge), _cover(_heart(x, y), edge)
        white = bubble * (1 - heart)
        red, green, blue = (round(own + (255 - own) * white) for own in ACCENT)
        return red, green, blue, 255

    return _png(COLOR_SIDE, pixel)


def outline_icon() -> bytes:
    """32 x 32: the outline of the bubble and a heart in white, on nothing. PNG."""

    def pixel(x: float, y: float, edge: float) -> Pixel:
        line = _cover(abs(_bubble(x / 1.2, y / 1.2) * 1.2) - 0.055, edge)
        return *WHITE, round(255 * max(line, _cover(_heart(x / 1.2, y / 1.2) * 1.2, edge)))

    return _png(OUTLINE_SIDE, pixel)


def _bubble(x: float, y: float) -> float:
    """A box with round corners, and a tail below its left side."""
    right, below = abs(x) - 0.46, abs(y + 0.06) - 0.34
    box = hypot(max(right, 0), max(below, 0)) + min(max(right, below), 0) - 0.16
    tail = max(abs(x + 0.24) - (0.78 - y) * 0.5, 0.3 - y, y - 0.72)
    return min(box, tail)


def _heart(x: float, y: float) -> float:
    """A heart with its point down; after the exact distance that Inigo Quilez gives for it."""
    x, y, scale = abs(x) / 0.46, (0.42 - (y + 0.06) / 0.46) * 1.0, 0.46
    if x + y > 1:
        return scale * (hypot(x - 0.25, y - 0.75) - sqrt(2) / 4)
    low = max(x + y, 0) / 2
    inside = min(hypot(x, y - 1), hypot(x - low, y - low))
    return scale * inside * (1 if x > y else -1)


def _cover(distance: float, edge: float) -> float:
    """How much of a pixel a shape covers; `edge` is half a pixel."""
    return min(1.0, max(0.0, 0.5 - distance / (2 * edge)))


def _png(side: int, pixel: Callable[[float, float, float], Pixel]) -> bytes:
    edge = 1 / side
    rows = bytearray()
    for row in range(side):
        rows.append(0)
        for column in range(side):
            rows += bytes(pixel((2 * column + 1) * edge - 1, (2 * row + 1) * edge - 1, edge))
    head = struct.pack(">IIBBBBB", side, side, 8, 6, 0, 0, 0)
    body = (_chunk(b"IHDR", head), _chunk(b"IDAT", zlib.compress(bytes(rows), 9)), _chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(body)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
