"""The queries of a set in tests/search through Pagefind, in headless Chromium.

Usage: python3 benches/search_pagefind.py SITE [held_out.txt]

SITE is a copy of the built handbook in which Pagefind has indexed the questions' pages without their navigation:

    pip install pagefind-bin
    python3 -m pagefind_bin --site SITE --glob "q/*.html" --root-selector main --exclude-selectors "nav" \\
        --exclude-selectors ".related" --exclude-selectors ".actions" --exclude-selectors ".meta"
"""

import collections
import functools
import http.server
import json
import pathlib
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request

SITE = pathlib.Path(sys.argv[1])
QUERIES = pathlib.Path(__file__).parent.parent / "tests/search" / (sys.argv[2] if len(sys.argv) > 2 else "relevance.txt")
SCRIPT = """
const [queries, done] = arguments;
(async () => {
  const pagefind = await import("/pagefind/pagefind.js");
  const found = [];
  for (const query of queries) {
    const hits = (await pagefind.search(query)).results.slice(0, 3);
    found.push(await Promise.all(hits.map(async (hit) => (await hit.data()).url)));
  }
  done(found);
})().catch((error) => done(String(error)));
"""


class Host(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def call(method, path, body=None):
    data = None if body is None else json.dumps(body).encode()
    headers = {"Content-Type": "application/json"}
    request = urllib.request.Request("http://127.0.0.1:9789" + path, data, headers, method=method)
    return json.load(urllib.request.urlopen(request))["value"]


def main():
    # The handbook's own pages have a policy that Pagefind's WebAssembly does not pass.
    (SITE / "blank.html").write_text("<!doctype html><title>Blank</title>")
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Host, directory=SITE))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    rows = [line.split("|") for line in QUERIES.read_text().splitlines() if not line.startswith("#")]
    driver = subprocess.Popen(["chromedriver", "--port=9789"], stdout=subprocess.DEVNULL)
    time.sleep(1)
    try:
        arguments = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tempfile.mkdtemp()}"]
        options = {"browserName": "chrome", "goog:chromeOptions": {"args": arguments}}
        session = call("POST", "/session", {"capabilities": {"alwaysMatch": options}})["sessionId"]
        call("POST", f"/session/{session}/timeouts", {"script": 300000})
        call("POST", f"/session/{session}/url", {"url": f"http://127.0.0.1:{server.server_port}/blank.html"})
        body = {"script": SCRIPT, "args": [[query for _, query, _ in rows]]}
        found = call("POST", f"/session/{session}/execute/async", body)
        call("DELETE", f"/session/{session}")
    finally:
        driver.kill()
    counts = collections.defaultdict(lambda: [0, 0, 0])
    for (kind, _, expected), urls in zip(rows, found, strict=True):
        ids = [pathlib.PurePath(url).stem for url in urls]
        right = set(expected.split(","))
        counts[kind][0] += 1
        counts[kind][1] += bool(right & set(ids[:1]))
        counts[kind][2] += bool(right & set(ids))
    for kind, (whole, first, three) in sorted(counts.items()):
        print(f"| {kind} | {100 * first // whole} / {100 * three // whole} |")


main()
