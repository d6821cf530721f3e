"""The campaign workload as a careful NumPy user writes it. Reads the case as JSON, prints seconds and figures."""

import json
import sys
import time

import numpy as np

case = json.load(sys.stdin)
weeks, paths = case["weeks"], case["paths"]
channels, products, rule = case["channels"], case["products"], case["rule"]
sizes = np.array(case["sizes"], float)
column = lambda name: np.array([channel[name] for channel in channels], float)
price, capacity, retention = column("price"), column("capacity"), column("retention")
weekly = case["total"] * column("share") / weeks
year = 365 / 7


def run(seed, paths):
    rng = np.random.Generator(np.random.SFC64(seed))
    count, segments = len(channels), len(sizes)
    rates = [
        rng.beta(column(step), of - column(step), (paths, count))[:, :, None]
        for step, of in (("click", 200), ("account", 100), ("product", 100), ("kept", 100))
    ]
    audience = sizes / sizes.sum()
    remaining = np.tile(sizes, (paths, 1))
    fraction = np.zeros((paths, count, segments))
    effective = np.zeros((paths, count))
    spent = np.zeros((weeks, paths, count))
    customers = np.zeros((weeks, paths, count))
    kept = np.zeros((weeks, paths))
    resume = np.zeros((paths, count))
    streak = np.zeros((paths, count))
    paused_weeks = np.zeros(paths)
    for week in range(weeks):
        # The review: trailing weeks since the last pause.
        money = np.zeros((paths, count))
        heads = np.zeros((paths, count))
        for w in range(max(0, week - rule["window"]), week):
            counts = w >= resume
            money += np.where(counts, spent[w], 0)
            heads += np.where(counts, customers[w], 0)
        running = week >= resume
        streak = np.where(running, np.where(money > rule["cap"] * heads, streak + 1, 0), streak)
        pause = running & (streak >= rule["weeks"])
        resume = np.where(pause, week + rule["resumeAfter"], resume)
        streak = np.where(pause, 0, streak)
        running = week >= resume
        paused_weeks += (~running).sum(1)
        # The money of paused channels goes to the others.
        own = np.where(running, weekly, 0.0)
        left = own.sum(1, keepdims=True)
        freed = weekly.sum() - left
        spent[week] = own + np.divide(freed * own, left, out=np.zeros_like(own), where=left > 0)
        effective = retention * effective + (1 - retention) * spent[week] * 1000 / price
        volume = capacity * effective / (capacity + effective)
        fresh = remaining / sizes
        fraction += volume[:, :, None] * (audience * fresh)[:, None, :]
        entering = np.floor(fraction + 0.5)
        fraction -= entering
        clicks = rng.binomial(entering.astype(np.int64), rates[0])
        accounts = rng.binomial(clicks, rates[1])
        opened = rng.binomial(accounts, rates[2])
        stay = rng.binomial(opened, rates[3])
        remaining -= accounts.sum(1)
        customers[week] = opened.sum(2)
        kept[week] = stay.sum((1, 2))
    discount = (1 + case["discountRate"]) ** (-np.arange(case["horizonWeeks"] + 1) / year)
    npv = -(spent.sum(2) * discount[:weeks, None]).sum(0)
    for product in products:
        stock = np.zeros(paths)
        survival = (1 - product["churn"]) ** (1 / year)
        for week in range(case["horizonWeeks"]):
            npv += stock * (product["balance"] * product["margin"] / year * discount[week + 1])
            stock *= survival
            if week < weeks:
                stock += kept[week] * product["share"]
    low, middle, high = np.percentile(npv, [5, 50, 95])
    return [customers.sum((0, 2)).mean(), kept.sum(0).mean(), low, middle, high, paused_weeks.mean()]


run(1, 100)
begin = time.perf_counter()
figures = [float(figure) for figure in run(case["seed"], paths)]
seconds = time.perf_counter() - begin
print(json.dumps({"seconds": seconds, "figures": figures}))
