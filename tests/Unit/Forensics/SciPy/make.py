"""Makes clean-papers.csv, clean-counts.csv and variances.csv, with which the tests of the forensic checks compare.

Needs SciPy 1.10.1 and NumPy 1.24.2, as Debian 12 has them (apt-get install python3-scipy); the project itself needs
neither. From the root of the repository: python3 tests/Unit/Forensics/SciPy/make.py

46 clean papers: ten masks of 90,000 entries in single precision each, t-tests of all pairs by scipy.stats.ttest_ind,
statistics and p-values rounded to six decimals and printed as pandas prints them, without trailing zeros.
Variances: of masks that a rule gives, so that a test can make them again; printed by their bits.
"""

import csv
import itertools
import pathlib
import struct

import numpy
import scipy
from scipy import stats

SEED = 20230
PAPERS, TASKS, ENTRIES = 46, 10, 90_000
FOLDER = pathlib.Path(__file__).parent

assert (scipy.__version__, numpy.__version__) == ("1.10.1", "1.24.2"), (scipy.__version__, numpy.__version__)


def table(name, header):
    writer = csv.writer(open(FOLDER / name, "w", newline=""), lineterminator="\n")
    writer.writerow(header)
    return writer


def papers():
    tests = table("clean-papers.csv", ["paper", "task_i", "task_j", "t_statistic", "p_value"])
    counts = table("clean-counts.csv", ["paper", *range(TASKS)])
    random = numpy.random.default_rng(SEED)
    for paper in range(PAPERS):
        density = random.uniform(0.49, 0.505)
        masks = (random.random((TASKS, 300, 300)) < density).astype(numpy.float32)
        counts.writerow([paper, *(int(mask.sum()) for mask in masks)])
        for i, j in itertools.combinations(range(TASKS), 2):
            t, p = stats.ttest_ind(masks[i].flatten(), masks[j].flatten())
            tests.writerow([paper, i, j, round(float(t), 6), f"{round(float(p), 6):.6f}".rstrip("0")])


def variances():
    rows = table("variances.csv", ["entries", "rule", "bits"])
    for entries in [5, 8, 100, 128, 129, 1_000, 1_500, 30_000, 89_999, 90_000, 235_200]:
        for rule in range(8):
            index = numpy.arange(entries, dtype=numpy.int64)
            mask = ((index * index * 31 + index * 7 + rule) % 97 < 40 + rule).astype(numpy.float32)
            variance = numpy.float32(stats.moment(mask, 2))
            rows.writerow([entries, rule, struct.unpack("<I", struct.pack("<f", variance))[0]])


papers()
variances()
