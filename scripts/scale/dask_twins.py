"""The distributed recipe: two workers on the loopback run `zhubi check` on files, and the bands are joined.

usage: dask_twins.py CLI.js FILE...        prints one JSON line: {"reports": n, "twins": [[one, other, likeness], ...]}
"""
import json
import subprocess
import sys
from collections import defaultdict
from itertools import combinations

from distributed import Client, LocalCluster


def check(cli, path):
    """A line of the program stands alone: it runs unchanged on every worker that has Node and the file."""
    done = subprocess.run(
        ["node", cli, "check", path, "--format", "json", "--fingerprint"], capture_output=True, text=True
    )
    line = json.loads(done.stdout.splitlines()[0])
    return line["file"], line["fingerprint"][2:]


def main():
    cli, paths = sys.argv[1], sys.argv[2:]
    with LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, host="127.0.0.1", dashboard_address=None
    ) as cluster, Client(cluster) as client:
        prints = dict(client.gather(client.map(check, [cli] * len(paths), paths)))
    buckets = defaultdict(set)
    for path, print_ in prints.items():
        for band in range(32):
            buckets[band, print_[band * 32 : band * 32 + 32]].add(path)
    pairs = {pair for same in buckets.values() for pair in combinations(sorted(same), 2)}
    numbers = {path: [print_[at : at + 8] for at in range(0, 1024, 8)] for path, print_ in prints.items()}
    twins = [
        [one, other, sum(a == b for a, b in zip(numbers[one], numbers[other])) / 128] for one, other in sorted(pairs)
    ]
    print(json.dumps({"reports": len(prints), "twins": twins}, ensure_ascii=False))


if __name__ == "__main__":
    main()
