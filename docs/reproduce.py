"""Works the headline numbers out again: python3 reproduce.py scored-segments.csv

Prints one line for each author (source blank), and for each source and attribution: how many questions of a type, the mean
score (Brier 0..1; of quantiles the weighted interval score) and its standard error, robust to clusters (CR1).
"""

import csv
import sys
from collections import defaultdict
from math import sqrt


def read_units(path):
    """The score of each scoring unit, and what it belongs to: {record: {unit: [cluster, score]}}."""
    records = defaultdict(dict)
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            dimension, _, attribution, _ = row["unit"].split(":")
            name = row["author"] if dimension == "author" else row["source"]
            unit = records[dimension, name, attribution, row["type"]].setdefault(row["unit"], [row["cluster"], 0.0])
            unit[1] += float(row["weight"]) * float(row["score"])
    return records


def summarise(units):
    """n, mean and clustered standard error; the error is None below two clusters."""
    n, mean = len(units), sum(score for _, score in units) / len(units)
    residuals = defaultdict(float)
    for cluster, score in units:
        residuals[cluster] += score - mean
    g = len(residuals)
    return n, mean, sqrt(g / (g - 1) * sum(r * r for r in residuals.values())) / n if g > 1 else None


if __name__ == "__main__":
    out = csv.writer(sys.stdout)
    out.writerow(["dimension", "name", "attribution", "type", "n", "clusters", "mean", "se"])
    for record, units in sorted(read_units(sys.argv[1]).items()):
        n, mean, se = summarise(list(units.values()))
        clusters = len({cluster for cluster, _ in units.values()})
        out.writerow([*record, n, clusters, repr(mean), "" if se is None else repr(se)])
