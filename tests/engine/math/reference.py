"""Writes reference.json: values of the elementary functions to some 33 digits, each as a sum of two doubles.

Run as `python3 reference.py > reference.json`. Only decimal arithmetic of the standard library is used, with 70 to 120
digits, and formulas other than the program's own where they exist.
"""

import math
import random
from decimal import Decimal as D
from decimal import getcontext
from statistics import NormalDist

random.seed(7)
getcontext().prec = 120


def inverse_arctangent(n):
    """arctan(1/n) by its series."""
    n = D(n)
    power = 1 / n
    total, k = power, 1
    while abs(power) > D(10) ** -118:
        power = -power / (n * n)
        k += 2
        total += power / k
    return total


PI = 4 * (4 * inverse_arctangent(5) - inverse_arctangent(239))


def density(x):
    return (-(x * x) / 2).exp() / (2 * PI).sqrt()


def distribution(x):
    """Series with 120 digits, which leaves 70 digits of the tail; a deep continued fraction far out."""
    x = D(x)
    size = abs(x)
    if size < 8:
        total = term = size
        n = 1
        while term > D(10) ** -110:
            n += 2
            term *= size * size / n
            total += term
        half = total * density(size)
        return D(1) / 2 - half if x < 0 else D(1) / 2 + half
    below = size
    for k in range(600, 0, -1):
        below = size + k / below
    tail = density(size) / below
    return tail if x < 0 else 1 - tail


def quantile(p):
    """Halley's iteration on the distribution."""
    p = D(p)
    if p == D(1) / 2:
        return D(0)
    z = D(NormalDist().inv_cdf(float(p)))
    for _ in range(6):
        step = (distribution(z) - p) / density(z)
        z -= step / (1 + z * step / 2)
    return z


BERNOULLI = [
    D(1) / 6, D(-1) / 30, D(1) / 42, D(-1) / 30, D(5) / 66, D(-691) / 2730, D(7) / 6, D(-3617) / 510,
    D(43867) / 798, D(-174611) / 330, D(854513) / 138, D(-236364091) / 2730, D(8553103) / 6,
    D(-23749461029) / 870, D(8615841276005) / 14322,
]  # fmt: skip


def log_gamma(x):
    lifted, product = D(x), D(1)
    while lifted < 120:
        product *= lifted
        lifted += 1
    total = (lifted - D(1) / 2) * lifted.ln() - lifted + (2 * PI).ln() / 2
    for n, number in enumerate(BERNOULLI, 1):
        total += number / (2 * n * (2 * n - 1) * lifted ** (2 * n - 1))
    return total - product.ln()


def uniform(low, high, count):
    return [random.uniform(low, high) for _ in range(count)]


def scattered(low, high, count):
    """Powers of ten with exponents between low and high."""
    return [10.0 ** random.uniform(low, high) for _ in range(count)]


points = {
    "exp": [0.0, 1.0, -1.0, 1e-10, -1e-10, 0.5, 709.0, -700.0, 0.0027, 0.00270761, -0.00270761, -744.0]
    + uniform(-1, 1, 60) + uniform(-708, 709, 60),
    "log": [1.0, 2.0, 0.5, 10.0, 1e-300, 1e300, 5e-324, 1e-310, math.sqrt(0.5), 0.7071067811865475, 1.0000000001, 0.9999999999]
    + uniform(0.5, 2, 60) + scattered(-260, 260, 40) + uniform(0.999, 1.001, 20),
    "inverseNormal": [0.5, 0.25, 0.75, 0.075, 0.925, 0.0749, 0.425, 1e-10, 2.0**-33, 1e-16, 1e-100, 1e-300, 0.999999]
    + uniform(0, 1, 60) + scattered(-20, -1, 40),
    "normalCdf": [0.0, 2.0, -2.0, 1.9999, -1.9999, 8.0, -8.0, -20.0, -37.0, 5.0, -5.0]
    + uniform(-6, 6, 60) + uniform(-37, 0, 20),
    "normalDensity": [0.0, 1.0, 37.0] + uniform(-37, 37, 60),
    "logGamma": [0.5, 1.0, 1.5, 2.0, 3.0, 10.0, 11.999, 12.0, 100.0, 1e6, 1e-5]
    + uniform(0.01, 5, 40) + scattered(-3, 8, 30),
    "normalOfWord": [0, 1, 2, 3, 7, 2**29, 2**30 - 1, 2**30, 2**31 - 1, 2**31, 2**32 - 1]
    + [random.getrandbits(32) for _ in range(60)]
    + [random.getrandbits(random.randint(4, 31)) for _ in range(60)],
}  # fmt: skip
values = {
    "exp": lambda x: D(x).exp(),
    "log": lambda x: D(x).ln(),
    "inverseNormal": quantile,
    "normalCdf": distribution,
    "normalDensity": lambda x: density(D(x)),
    "logGamma": log_gamma,
    "normalOfWord": lambda word: quantile((D(word) + D(1) / 2) / D(2) ** 32),
}


def row(x, value):
    high = float(value)
    return f"    [{x!r}, {high!r}, {float(value - D(high))!r}]"


blocks = [f'  "{name}": [\n' + ",\n".join(row(x, values[name](x)) for x in xs) + "\n  ]" for name, xs in points.items()]
print("{\n" + ",\n".join(blocks) + "\n}")
