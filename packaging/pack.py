#!/usr/bin/env python3
"""Turns a built program into everything that a release offers. Needs Python 3.11 and nothing else.

    pack.py matrix                       the platforms of targets.json, for the release workflow
    pack.py archive TARGET BINARY OUT    OUT/askbook-TARGET.tar.gz (or .zip): the program, its man pages and completions
    pack.py channels RELEASE OUT         from the archives in RELEASE: OUT/wheels, OUT/npm, OUT/image, OUT/askbook.rb
    pack.py checksums RELEASE            RELEASE/SHA256SUMS, of all files there

Every channel holds the program of the archive, so that one attestation tells where all of them come from. The same program
gives the same bytes.
"""

import base64
import csv
import gzip
import hashlib
import io
import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import tomllib
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
TARGETS = json.loads((HERE / "targets.json").read_text(encoding="utf-8"))
PACKAGE = tomllib.loads((ROOT / "Cargo.toml").read_text(encoding="utf-8"))["package"]
VERSION = PACKAGE["version"]
REPOSITORY = PACKAGE["repository"]
# The packages of single platforms, of which npm installs the one that fits.
NPM_SCOPE = "@askbook"
DOCUMENTS = ["README.md", "CHANGELOG.md", "LICENSE-MIT", "LICENSE-APACHE"]
COMPLETIONS = {
    "bash": "askbook.bash",
    "zsh": "_askbook",
    "fish": "askbook.fish",
    "powershell": "_askbook.ps1",
    "elvish": "askbook.elv",
}
# The oldest date that a ZIP file can hold: nothing of a package depends on when it was packed.
DATE = (1980, 1, 1, 0, 0, 0)
SECONDS = 315532800
# 1 packs quickly, for trials.
LEVEL = int(os.environ.get("PACK_LEVEL", "9"))


def row_of(target):
    for row in TARGETS:
        if row["target"] == target:
            return row
    sys.exit(f"pack.py: `{target}` is not in targets.json")


def is_windows(target):
    return "windows" in target


def program_name(target):
    return "askbook.exe" if is_windows(target) else "askbook"


def archive_name(target):
    return f"askbook-{target}" + (".zip" if is_windows(target) else ".tar.gz")


def write_tar(path, files):
    """Writes `files`, pairs of a name and (bytes, mode), as a compressed tar file."""
    with path.open("wb") as raw, gzip.GzipFile("", "wb", LEVEL, raw, mtime=0) as packed:
        with tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar:
            for name, (content, mode) in sorted(files.items()):
                entry = tarfile.TarInfo(name)
                entry.size, entry.mode, entry.mtime = len(content), mode, SECONDS
                tar.addfile(entry, io.BytesIO(content))


def write_zip(path, files):
    """Writes `files`, as `write_tar` takes them, as a ZIP file, in their order."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=LEVEL) as archive:
        for name, (content, mode) in files.items():
            entry = zipfile.ZipInfo(name, DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = (0o100000 | mode) << 16
            archive.writestr(entry, content)


def run(program, *arguments):
    return subprocess.run([program, *arguments], check=True, stdout=subprocess.PIPE).stdout


def archive(target, program, out):
    row_of(target)
    program, out = Path(program).resolve(), Path(out)
    top = f"askbook-{target}"
    files = {f"{top}/{program_name(target)}": (program.read_bytes(), 0o755)}
    for name in DOCUMENTS:
        files[f"{top}/{name}"] = ((ROOT / name).read_bytes(), 0o644)
    for shell, name in COMPLETIONS.items():
        files[f"{top}/completions/{name}"] = (run(program, "completions", shell), 0o644)
    with tempfile.TemporaryDirectory() as pages:
        run(program, "man", pages)
        for page in Path(pages).iterdir():
            files[f"{top}/man/{page.name}"] = (page.read_bytes(), 0o644)
    out.mkdir(parents=True, exist_ok=True)
    path = out / archive_name(target)
    write_zip(path, dict(sorted(files.items()))) if is_windows(target) else write_tar(path, files)
    print(path)


def packed_files(path, target):
    """The files of an archive, by their path below its folder."""
    top = f"askbook-{target}/"
    if is_windows(target):
        with zipfile.ZipFile(path) as archive:
            return {name.removeprefix(top): archive.read(name) for name in archive.namelist()}
    with tarfile.open(path) as tar:
        return {entry.name.removeprefix(top): tar.extractfile(entry).read() for entry in tar if entry.isfile()}


def wheel(row, program, out):
    """A wheel that puts the program among the scripts of an environment: no Python is run to start it."""
    tag = f"py3-none-{row['wheel']}"
    info = f"askbook-{VERSION}.dist-info"
    metadata = "\n".join([
        "Metadata-Version: 2.4",
        "Name: askbook",
        f"Version: {VERSION}",
        f"Summary: {PACKAGE['description']}",
        f"Project-URL: Repository, {REPOSITORY}",
        f"License-Expression: {PACKAGE['license']}",
        "License-File: LICENSE-MIT",
        "License-File: LICENSE-APACHE",
        f"Keywords: {','.join(PACKAGE['keywords'])}",
        "Requires-Python: >=3.7",
        "Description-Content-Type: text/markdown",
        "",
        (ROOT / "README.md").read_text(encoding="utf-8"),
    ])
    tags = "".join(f"Tag: py3-none-{platform}\n" for platform in row["wheel"].split("."))
    files = {
        f"askbook-{VERSION}.data/scripts/{program_name(row['target'])}": (program, 0o755),
        f"{info}/METADATA": (metadata.encode(), 0o644),
        f"{info}/WHEEL": (f"Wheel-Version: 1.0\nGenerator: askbook\nRoot-Is-Purelib: false\n{tags}".encode(), 0o644),
        f"{info}/licenses/LICENSE-MIT": ((ROOT / "LICENSE-MIT").read_bytes(), 0o644),
        f"{info}/licenses/LICENSE-APACHE": ((ROOT / "LICENSE-APACHE").read_bytes(), 0o644),
    }
    record = io.StringIO()
    lines = csv.writer(record, lineterminator="\n")
    for name, (content, _) in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
        lines.writerow([name, f"sha256={digest}", len(content)])
    lines.writerow([f"{info}/RECORD", "", ""])
    files[f"{info}/RECORD"] = (record.getvalue().encode(), 0o644)
    write_zip(out / f"askbook-{VERSION}-{tag}.whl", files)


def npm_name(row):
    return f"{NPM_SCOPE}/{row['npm']['os']}-{row['npm']['cpu']}"


def npm_manifest(name, more):
    return {
        "name": name,
        "version": VERSION,
        "description": PACKAGE["description"],
        "license": PACKAGE["license"],
        "repository": {"type": "git", "url": f"git+{REPOSITORY}.git"},
        **more,
    }


def write_npm(out, manifest, files):
    text = json.dumps(manifest, indent=2) + "\n"
    files = {"package.json": (text.encode(), 0o644), **files}
    for name in ["LICENSE-MIT", "LICENSE-APACHE"]:
        files[name] = ((ROOT / name).read_bytes(), 0o644)
    file = manifest["name"].removeprefix("@").replace("/", "-")
    write_tar(out / f"{file}-{VERSION}.tgz", {f"package/{name}": content for name, content in files.items()})


def npm_platform(row, program, out):
    more = {"os": [row["npm"]["os"]], "cpu": [row["npm"]["cpu"]], "preferUnplugged": True}
    files = {f"bin/{program_name(row['target'])}": (program, 0o755)}
    write_npm(out, npm_manifest(npm_name(row), more), files)


def npm_main(rows, out):
    launcher = (HERE / "npm" / "askbook.js").read_text(encoding="utf-8").replace("{scope}", NPM_SCOPE)
    more = {
        "bin": {"askbook": "bin/askbook.js"},
        "engines": {"node": ">=18"},
        "keywords": PACKAGE["keywords"],
        "optionalDependencies": {npm_name(row): VERSION for row in rows},
    }
    files = {
        "bin/askbook.js": (launcher.encode(), 0o755),
        "README.md": ((ROOT / "README.md").read_bytes(), 0o644),
    }
    write_npm(out, npm_manifest("askbook", more), files)


def image(row, program, out):
    """The image's whole file system: the program, who runs it, and a place for temporary files."""
    root = out / row["image"]
    for folder in ["usr/bin", "etc", "tmp", "book"]:
        (root / folder).mkdir(parents=True, exist_ok=True)
    (root / "usr/bin/askbook").write_bytes(program)
    (root / "usr/bin/askbook").chmod(0o755)
    (root / "tmp").chmod(0o1777)
    (root / "etc/passwd").write_text("nonroot:x:65532:65532:nonroot:/tmp:/sbin/nologin\n", encoding="utf-8")
    (root / "etc/group").write_text("nonroot:x:65532:\n", encoding="utf-8")


def homebrew(sums, out):
    text = (HERE / "askbook.rb.in").read_text(encoding="utf-8")
    values = {"{version}": VERSION, "{repository}": REPOSITORY, "{description}": PACKAGE["description"]}
    values |= {f"{{sha256 {target}}}": digest for target, digest in sums.items()}
    for name, value in values.items():
        text = text.replace(name, value)
    # A release that lacks a platform has no formula rather than one with holes.
    if "{sha256 " not in text:
        (out / "askbook.rb").write_text(text, encoding="utf-8")


def channels(release, out):
    release, out = Path(release), Path(out)
    rows = [row for row in TARGETS if (release / archive_name(row["target"])).is_file()]
    if not rows:
        sys.exit(f"pack.py: `{release}` holds no archive")
    for name in ["wheels", "npm", "image"]:
        shutil.rmtree(out / name, ignore_errors=True)
        (out / name).mkdir(parents=True)
    sums = {}
    for row in rows:
        path = release / archive_name(row["target"])
        sums[row["target"]] = hashlib.sha256(path.read_bytes()).hexdigest()
        program = packed_files(path, row["target"])[program_name(row["target"])]
        wheel(row, program, out / "wheels")
        npm_platform(row, program, out / "npm")
        if "image" in row:
            image(row, program, out / "image")
    npm_main(rows, out / "npm")
    shutil.copy(HERE / "Dockerfile", out / "image")
    homebrew(sums, out)


def checksums(release):
    files = sorted(path for path in Path(release).iterdir() if path.is_file() and path.name != "SHA256SUMS")
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    (Path(release) / "SHA256SUMS").write_text("".join(lines), encoding="utf-8", newline="\n")


def matrix():
    print(json.dumps({"include": [{"target": row["target"], "runner": row["runner"]} for row in TARGETS]}))


COMMANDS = {"matrix": (matrix, 0), "archive": (archive, 3), "channels": (channels, 2), "checksums": (checksums, 1)}

if __name__ == "__main__":
    command, arguments = sys.argv[1:2], sys.argv[2:]
    if not command or command[0] not in COMMANDS or COMMANDS[command[0]][1] != len(arguments):
        sys.exit(__doc__.strip())
    COMMANDS[command[0]][0](*arguments)
