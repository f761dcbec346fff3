"""Places: a point on the map in whole micro-degrees, and distance on the ground in whole metres."""

from __future__ import annotations

import math
from dataclasses import dataclass

EARTH_M = 6_371_008


@dataclass(frozen=True, slots=True)
class Point:
    """A point, in millionths of a degree (about 11 cm)."""

    latitude_e6: int
    longitude_e6: int

    def __post_init__(self) -> None:
        if abs(self.latitude_e6) > 90_000_000 or abs(self.longitude_e6) > 180_000_000:
            raise ValueError("no such point on Earth")


def distance_m(a: Point, b: Point) -> int:
    """Straight-line distance over the ground (haversine), rounded to whole metres."""
    lat_a, lat_b = math.radians(a.latitude_e6 / 1e6), math.radians(b.latitude_e6 / 1e6)
    half_lat = (lat_b - lat_a) / 2
    half_lon = math.radians((b.longitude_e6 - a.longitude_e6) / 1e6) / 2
    h = math.sin(half_lat) ** 2 + math.cos(lat_a) * math.cos(lat_b) * math.sin(half_lon) ** 2
    return round(2 * EARTH_M * math.asin(math.sqrt(min(1.0, h))))
