"""The canonical workload as a careful NumPy user writes it. Reads the case as JSON, prints seconds and figures."""

import json
import sys
import time

import numpy as np

case = json.load(sys.stdin)
months, paths = case["months"], case["paths"]
weights = np.array(case["weights"])
mean = np.array(case["logMean"])[:, None]
loading = np.array(case["loading"])
probabilities = np.array(case["probabilities"]) * 100
keep = 1 - case["feeRate"]


def run(seed):
    rng = np.random.Generator(np.random.SFC64(seed))
    normals = np.empty((len(weights), paths))
    growth = np.empty_like(normals)
    value = np.full(paths, float(case["initial"]))
    fan = np.empty((months, len(probabilities)))
    for month in range(months):
        rng.standard_normal(out=normals)
        np.matmul(loading, normals, out=growth)
        growth += mean
        np.exp(growth, out=growth)
        value += case["contribution"]
        value *= weights @ growth
        value *= keep
        fan[month] = np.percentile(value, probabilities)
    return fan[-1].tolist() + [float(value.mean())]


run(1)
begin = time.perf_counter()
figures = run(case["seed"])
seconds = time.perf_counter() - begin
print(json.dumps({"seconds": seconds, "figures": figures}))
