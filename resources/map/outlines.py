#!/usr/bin/env python3
"""Makes outlines.txt, the outlines of states on the program's maps, out of Natural Earth's states.

    resources/map/outlines.py world.geojson [better.geojson ...] > resources/map/outlines.txt

world.geojson: Natural Earth 1:50m, admin 0 countries (https://www.naturalearthdata.com, public domain), each feature with
its ISO 3166 code as `iso2`. Features of the files behind it stand in the place of those with the same code: the one that
outlines.txt was made of lacks Russia from 65° to 71° N, which was taken from Natural Earth 1:10m (as shipped in QGIS's
world_map.gpkg) north of 65° and left as it was south of it. Runs by hand when the source changes; the program reads the
result alone.

Borders between two states are simplified once, so that no gap opens between them. Two areas are drawn where the United
Nations place them instead of where the source does: what lies south of 27° 40' N belongs to Western Sahara (a
Non-Self-Governing Territory), the Golan to Syria (Security Council resolution 497).
"""
import json
import sys
from collections import defaultdict

TOLERANCE = 0.06  # degrees: about a pixel of a large map of Europe
SMALLEST = 0.1   # square degrees; the largest part of a state is always kept
WESTERN_SAHARA_NORTH = 27.66
GOLAN_WEST = [(35.6, 33.24), (35.63, 33.05), (35.65, 32.8), (35.63, 32.7)]  # north to south
GOLAN_NORTH, GOLAN_SOUTH = (35.87, 33.43), (35.79, 32.73)


def features(paths):
    """The last one of each code."""
    return {feature['properties']['iso2']: feature for path in paths for feature in json.load(open(path))['features']}


def read(paths):
    """Rings by code, without the repeated last point. Antarctica is nobody's."""
    rings = defaultdict(list)
    for feature in features(paths).values():
        geometry = feature['geometry']
        parts = geometry['coordinates'] if geometry['type'] == 'MultiPolygon' else [geometry['coordinates']]
        for part in parts:
            for ring in part:
                rings[feature['properties']['iso2']] += on_each_side([tuple(point) for point in ring[:-1]])
    rings.pop('AQ', None)
    return rings


def on_each_side(ring):
    """The source joins islands on both sides of the meridian of 180° by edges around the world: each side is a ring of its own."""
    jumps = [i for i in range(len(ring)) if abs(ring[i][0] - ring[i - 1][0]) > 180]
    if not jumps:
        return [ring]
    turned = ring[jumps[0]:] + ring[:jumps[0]]
    places = [jump - jumps[0] for jump in jumps] + [len(ring)]
    return [turned[start:end] for start, end in zip(places, places[1:]) if end - start > 2]


def clipped(ring, axis, limit, above):
    """The part of a ring on one side of a meridian or parallel."""
    inside = (lambda p: p[axis] >= limit) if above else (lambda p: p[axis] <= limit)
    result = []
    for before, point in zip(ring[-1:] + ring[:-1], ring):
        if inside(before) != inside(point):
            share = (limit - before[axis]) / (point[axis] - before[axis])
            result.append(tuple(round(a + (b - a) * share, 2) for a, b in zip(before, point)))
        if inside(point):
            result.append(point)
    return [point for before, point in zip(result[-1:] + result[:-1], result) if before != point]


def edges(ring):
    return zip(ring, ring[1:] + ring[:1])


def joined(rings):
    """Rings that meet along edges as one: edges that run both ways fall out."""
    turned = [ring if area(ring) > 0 else ring[::-1] for ring in rings]
    there = {edge for ring in turned for edge in edges(ring)}
    outer = {start: end for start, end in there if (end, start) not in there}
    result = []
    while outer:
        start = min(outer)
        ring = [start]
        while (following := outer.pop(ring[-1])) != start:
            ring.append(following)
        result.append(ring)
    return result


def move(rings, giver, taker, cut):
    kept, given = [], []
    for ring in rings[giver]:
        left, right = cut(ring)
        kept += [left] if len(left) > 2 else []
        given += [right] if len(right) > 2 else []
    rings[giver] = kept
    rings[taker] = joined(rings[taker] + given)


def western_sahara(ring):
    return (clipped(ring, 1, WESTERN_SAHARA_NORTH, True), clipped(ring, 1, WESTERN_SAHARA_NORTH, False))


def golan(rings):
    """Syria's border runs along the Jordan and the lake instead of east of the heights."""
    for code, first, last in (('IL', GOLAN_WEST[0], (35.57, 32.64)), ('SY', GOLAN_SOUTH, GOLAN_NORTH)):
        for ring in rings[code]:
            if first in ring and last in ring:
                ring[:] = ring[ring.index(first):] + ring[:ring.index(first)]
                ring[1:ring.index(last)] = GOLAN_WEST[1:] if code == 'IL' else GOLAN_WEST[::-1]


def area(ring):
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in edges(ring)) / 2


def distance(point, start, end):
    (x, y), (x1, y1), (x2, y2) = point, start, end
    length = (x2 - x1) ** 2 + (y2 - y1) ** 2
    along = 0 if length == 0 else max(0, min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length))
    return ((x - x1 - along * (x2 - x1)) ** 2 + (y - y1 - along * (y2 - y1)) ** 2) ** 0.5


def simplified(line):
    """Douglas and Peucker; both ends stay."""
    if len(line) < 3:
        return line
    far, most = max(((i, distance(line[i], line[0], line[-1])) for i in range(1, len(line) - 1)), key=lambda one: one[1])
    if most <= TOLERANCE:
        return [line[0], line[-1]]
    return simplified(line[:far + 1])[:-1] + simplified(line[far:])


def both_ways(line):
    """The same points whichever of the two neighbours asks."""
    return simplified(line) if line <= line[::-1] else simplified(line[::-1])[::-1]


def stops(ring, junctions):
    """Where a ring is cut: at points where borders meet, else at its first point and the one farthest from it."""
    found = [i for i, point in enumerate(ring) if point in junctions]
    if len(found) > 1:
        return found
    first = found[0] if found else ring.index(min(ring))
    x, y = ring[first]
    far = max(range(len(ring)), key=lambda i: ((ring[i][0] - x) ** 2 + (ring[i][1] - y) ** 2, ring[i]))
    return sorted({first, far})


def simple_ring(ring, junctions):
    places = stops(ring, junctions)
    result = []
    for start, end in zip(places, places[1:] + [places[0] + len(ring)]):
        line = [ring[i % len(ring)] for i in range(start, end + 1)]
        result += both_ways(line)[:-1]
    return result


def text(ring):
    return ' '.join(f'{round(x * 100)},{round(y * 100)}' for x, y in ring)


def main():
    rings = read(sys.argv[1:])
    move(rings, 'MA', 'EH', western_sahara)
    golan(rings)
    neighbours = defaultdict(set)
    for ring in (ring for parts in rings.values() for ring in parts):
        for start, end in edges(ring):
            neighbours[start].add(end)
            neighbours[end].add(start)
    junctions = {point for point, others in neighbours.items() if len(others) > 2}
    print('# Outlines of states: code, then rings of longitude,latitude in hundredths of a degree, parted by tabs.')
    print('# Made by outlines.py from Natural Earth 1:50m (https://www.naturalearthdata.com), public domain.')
    for code in sorted(rings):
        parts = sorted(rings[code], key=lambda ring: -abs(area(ring)))
        kept = [parts[0]] + [ring for ring in parts[1:] if abs(area(ring)) >= SMALLEST]
        simple = [ring for ring in (simple_ring(ring, junctions) for ring in kept) if len(ring) > 2]
        if not simple:
            simple = [parts[0]]
        print('\t'.join([code] + [text(ring) for ring in simple]))


main()
