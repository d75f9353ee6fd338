#!/usr/bin/env python3
"""What a first build costs: processor time as a whole and by crate, as tables of Markdown.

    python3 benches/first_build.py [--profile release|dist] [--target-dir DIR]

Builds askbook from nothing in DIR [default: target/first-build, which is removed before], with a program in front of each
compiler that notes its processor time, and with symbols, of which the sizes are taken. A crate's *own* cost is its
compilation; *with it* are the crates that nobody else needs, which go when it goes. Times of one run can be compared with
each other, and with those of another run only on a machine that does nothing else.
"""

import argparse
import collections
import json
import os
import re
import resource
import shutil
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# Runs a compiler and notes its processor time, with what it compiled.
NOTE = r"""#!/usr/bin/env python3
import os, resource, subprocess, sys
package, arguments = os.environ.get("CARGO_PKG_NAME", "-"), sys.argv[{first}:]
code = subprocess.run({command}, check=False).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
with open({log!r}, "a") as log:
    log.write(f"{{used.ru_utime + used.ru_stime:.2f}}\t{{package}}\t{what}\n")
sys.exit(code)
"""


def write_program(path, text):
    path.write_text(text, encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


def build(profile, target_dir):
    """Processor seconds of all, and by package those of rustc, of C compilers, and of its build script."""
    shutil.rmtree(target_dir, ignore_errors=True)
    folder = Path(tempfile.mkdtemp())
    log = folder / "log"
    rustc, compiler = folder / "rustc", folder / "cc"
    write_program(rustc, NOTE.format(first=1, command="arguments", log=str(log), what="rustc"))
    write_program(compiler, NOTE.format(first=1, command='["cc", *arguments]', log=str(log), what="cc"))
    environment = {**os.environ, "RUSTC_WRAPPER": str(rustc), "CC": str(compiler), "CARGO_TARGET_DIR": str(target_dir)}
    command = ["cargo", "build", "--locked", "--profile", profile, "--config", f"profile.{profile}.strip=false"]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=ROOT, env=environment, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    total = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    spent = collections.defaultdict(lambda: {"rustc": 0.0, "cc": 0.0})
    for line in log.read_text(encoding="utf-8").splitlines():
        seconds, package, what = line.split("\t")
        spent[package][what] += float(seconds)
    shutil.rmtree(folder)
    return total, spent


def crate_of(symbol):
    """The crate in which a function is, or for which it was made: the type whose method it is counts first."""
    legacy = re.match(r"_ZN(\d+)", symbol)
    if not legacy:
        return None
    name = symbol[legacy.end() : legacy.end() + int(legacy.group(1))]
    name = name.replace("$LT$", "<").replace("$RF$", "&").replace("$u20$", " ")
    found = re.match(r"[_<&*\[( ]*(?:mut |dyn |const )*([A-Za-z]\w*)", name)
    return found.group(1) if found else None


def code_sizes(binary):
    sizes = collections.Counter()
    lines = subprocess.run(["nm", "-S", "--defined-only", binary], check=True, stdout=subprocess.PIPE, text=True).stdout
    for line in lines.splitlines():
        parts = line.split()
        if len(parts) == 4 and parts[2] in "tT":
            sizes[crate_of(parts[3])] += int(parts[1], 16)
    return sizes


def graph():
    """The packages that askbook needs directly, and for each package those that it needs."""
    text = subprocess.run(
        ["cargo", "metadata", "--format-version", "1", "--filter-platform", host()], cwd=ROOT, check=True,
        stdout=subprocess.PIPE,
    ).stdout
    metadata = json.loads(text)
    names = {package["id"]: package["name"] for package in metadata["packages"]}
    needs = collections.defaultdict(set)
    direct, root = set(), metadata["resolve"]["root"]
    for node in metadata["resolve"]["nodes"]:
        for dependency in node["deps"]:
            kinds = {kind["kind"] for kind in dependency["dep_kinds"]}
            if kinds == {"dev"}:
                continue
            needs[names[node["id"]]].add(names[dependency["pkg"]])
            if node["id"] == root:
                direct.add(names[dependency["pkg"]])
    return direct, needs


def host():
    lines = subprocess.run(["rustc", "-vV"], check=True, stdout=subprocess.PIPE, text=True).stdout
    return re.search(r"^host: (.*)$", lines, re.MULTILINE).group(1)


def reached(direct, needs):
    seen, open_ = set(), list(direct)
    while open_:
        package = open_.pop()
        if package not in seen:
            seen.add(package)
            open_ += needs[package]
    return seen


def main():
    arguments = argparse.ArgumentParser(usage=__doc__)
    arguments.add_argument("--profile", default="release")
    arguments.add_argument("--target-dir", type=Path, default=ROOT / "target/first-build")
    chosen = arguments.parse_args()
    total, spent = build(chosen.profile, chosen.target_dir)
    binary = chosen.target_dir / chosen.profile / "askbook"
    sizes = code_sizes(binary)
    stripped = chosen.target_dir / "stripped"
    subprocess.run(["strip", "-o", stripped, binary], check=True)
    cost = {package: spent[package]["rustc"] + spent[package]["cc"] for package in list(spent)}
    print(f"{total:.0f} s of processor time, {len(cost)} crates, {stripped.stat().st_size / 1e6:.1f} MB\n")
    direct, needs = graph()
    everything = reached(direct, needs)
    # Families are one row: nobody drops a part of one.
    families = collections.defaultdict(set)
    for package in direct:
        families["oxc" if package.startswith("oxc_") else package].add(package)
    rows = []
    for family, members in families.items():
        alone = everything - reached(direct - members, needs)
        own = sum(cost.get(package, 0) for package in members)
        with_it = sum(cost.get(package, 0) for package in alone)
        code = sum(sizes[package.replace("-", "_")] for package in alone | members)
        rows.append((with_it, own, code, len(alone), family))
    rows.append((cost.get("askbook", 0), cost.get("askbook", 0), sizes["askbook"], 1, "askbook itself"))
    shared = everything - set().union(*(everything - reached(direct - m, needs) for m in families.values()))
    rows.append((sum(cost.get(package, 0) for package in shared), 0, 0, len(shared), "crates that several need"))
    print("| crate | own s | with it s | crates | code, KB |\n|---|---:|---:|---:|---:|")
    for with_it, own, code, count, family in sorted(rows, reverse=True):
        print(f"| {family} | {own:.1f} | {with_it:.1f} | {count} | {code / 1000:.0f} |")


if __name__ == "__main__":
    sys.exit(main())
