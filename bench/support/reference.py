"""Does on arrays what the goals compare with: one command a line on standard input, one answer a line."""

import sys

import numpy as np

FILE = sys.argv[1]


def load():
    """Columns of the file by name."""
    with open(FILE) as lines:
        names = lines.readline().strip().split(",")
    columns = np.loadtxt(FILE, delimiter=",", skiprows=1, ndmin=2)
    return {name: np.ascontiguousarray(columns[:, index]) for index, name in enumerate(names)}


def scan(unit, repeats):
    """A track record, a board and a histogram, each from all rows."""
    author = unit["author"].astype(np.int64)
    percent = unit["percent"].astype(np.int64)
    for _ in range(int(repeats)):
        mine = author == 0
        record = unit["brier"][mine].mean(), unit["gain"][mine].mean(), unit["brier"][mine].std()
        counts = np.bincount(author)
        board = np.bincount(author, unit["brier"]) / counts, np.bincount(author, unit["gain"]) / counts
        spread = np.bincount(author, unit["gain"] ** 2)
        histogram = np.bincount(percent[mine]), np.bincount(percent[mine], unit["outcome"][mine])
    return len(record) + len(board) + len(spread) + len(histogram)


def carried(forecast):
    """Mean Brier score of each unit, its forecasts weighted by the time in force."""
    unit = forecast["unit"].astype(np.int64)
    weight = forecast["end"] - forecast["start"]
    brier = (forecast["probability"] - forecast["outcome"]) ** 2
    return (np.bincount(unit, weight * brier) / np.bincount(unit, weight)).mean()


def corp(forecast):
    """Miscalibration, by isotonic regression."""
    from sklearn.isotonic import IsotonicRegression

    probability, outcome = forecast["probability"], forecast["outcome"]
    fitted = IsotonicRegression(y_min=0, y_max=1).fit_transform(probability, outcome)
    return ((probability - outcome) ** 2).mean() - ((fitted - outcome) ** 2).mean()


def band(forecast, count, draws):
    """How often simulated calibrated histories look worse than the record, over its first forecasts."""
    from sklearn.isotonic import IsotonicRegression

    probability, outcome = forecast["probability"][: int(count)], forecast["outcome"][: int(count)]
    random = np.random.default_rng(1)

    def miscalibration(happened):
        fitted = IsotonicRegression(y_min=0, y_max=1).fit_transform(probability, happened)
        return ((probability - happened) ** 2).mean() - ((fitted - happened) ** 2).mean()

    observed = miscalibration(outcome)
    simulated = [miscalibration((random.random(len(probability)) < probability) * 1.0) for _ in range(int(draws))]
    return (1 + sum(one >= observed for one in simulated)) / (1 + int(draws))


COMMANDS = {"band": band, "scan": scan, "carried": carried, "corp": corp}
columns = load()
print("ready", flush=True)
for line in sys.stdin:
    name, *arguments = line.split()
    try:
        print(repr(COMMANDS[name](columns, *arguments)), flush=True)
    except Exception as error:  # the caller reads one line, whatever happens
        print("error", repr(error), flush=True)
