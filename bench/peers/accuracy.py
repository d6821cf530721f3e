"""End value of the canonical mix by NumPy, without the percentiles of each month. Prints seconds and figures."""

import json
import sys
import time

import numpy as np

case = json.load(sys.stdin)
months, paths = case["months"], case["paths"]
weights = np.array(case["weights"])
mean = np.array(case["logMean"])[:, None]
loading = np.array(case["loading"])
keep = 1 - case["feeRate"]


def run(seed):
    rng = np.random.Generator(np.random.SFC64(seed))
    normals = np.empty((len(weights), paths))
    growth = np.empty_like(normals)
    value = np.full(paths, float(case["initial"]))
    for _ in range(months):
        rng.standard_normal(out=normals)
        np.matmul(loading, normals, out=growth)
        growth += mean
        np.exp(growth, out=growth)
        value += case["contribution"]
        value *= weights @ growth
        value *= keep
    p5, p50, p95 = np.percentile(value, [5, 50, 95])
    return [p5, p50, p95, value[value <= p5].mean()]


run(1)
begin = time.perf_counter()
figures = run(case["seed"])
seconds = time.perf_counter() - begin
print(json.dumps({"seconds": seconds, "figures": figures}))
