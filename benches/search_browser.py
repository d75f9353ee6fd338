"""How long a reader waits for search in headless Chromium.

Usage: python3 benches/search_browser.py SITE PAGE [slow] [QUERY...]

SITE is a built site, PAGE a page of it; the queries are ours unless others are given. Chromium and chromedriver are taken from the PATH. The site is served compressed,
with `slow` at 1.6 Mbit/s and 150 ms a request, the page's processor four times slower. Times end at the frame after the
one in which the results are in the document.
"""

import functools
import gzip
import http.server
import json
import pathlib
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request

SITE, PAGE = sys.argv[1:3]
SLOW = "slow" in sys.argv[3:]
QUERIES = sys.argv[3 + SLOW :] or ["isolation levels", "mutex", "what is the difference between a process and a thread", "gorutine leek"]
TYPED = sys.argv[3 + SLOW :] or ["context deadline", "garbage collector", "redis sentinel", "docker volumes"]
WIRE = threading.Lock()
sent = []


@functools.cache
def compressed(path):
    with open(path, "rb") as file:
        return gzip.compress(file.read(), 9)


class Host(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Head and body in one packet: apart, the second waits 40 ms for the first to be acknowledged.
    wbufsize = 1 << 20

    def log_message(self, *_):
        pass

    def do_GET(self):
        try:
            body = compressed(self.translate_path(self.path.split("?")[0]))
        except OSError:
            self.send_error(404)
            return
        sent.append((self.path, len(body)))
        if SLOW:
            time.sleep(0.15)
            with WIRE:
                time.sleep(len(body) * 8 / 1.6e6)
        try:
            self.answer(body)
        except OSError:
            pass  # A closed browser no longer listens.

    def answer(self, body):
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(self.path.split("?")[0]))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=600")
        self.end_headers()
        self.wfile.write(body)


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, *_):
        pass


class Browser:
    def __init__(self, port):
        self.base = f"http://127.0.0.1:{port}"
        arguments = ["--headless", "--no-sandbox", "--disable-gpu", "--window-size=1280,800", "--disable-quic"]
        arguments += ["--no-first-run", "--disable-background-networking", f"--user-data-dir={tempfile.mkdtemp()}"]
        options = {"browserName": "chrome", "goog:chromeOptions": {"args": arguments}}
        self.session = self.call("POST", "/session", {"capabilities": {"alwaysMatch": options}})["sessionId"]

    def call(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.base + path, data, {"Content-Type": "application/json"}, method=method)
        return json.load(urllib.request.urlopen(request))["value"]

    def post(self, path, body):
        return self.call("POST", f"/session/{self.session}{path}", body)

    def run(self, script, *arguments):
        return self.post("/execute/async", {"script": script, "args": list(arguments)})

    def close(self):
        self.call("DELETE", f"/session/{self.session}")


# "/" and the query in one instant, as a program types: nothing can be loaded between them.
AT_ONCE = """
const [query, done] = arguments, start = performance.now();
document.dispatchEvent(new KeyboardEvent("keydown", { key: "/", bubbles: true }));
for (const key of query) document.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
new MutationObserver((_, observer) => {
  if (!document.querySelector(".search-dialog[open] .hit")) return;
  observer.disconnect();
  requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
}).observe(document.body, { subtree: true, childList: true, attributes: true });
"""
# "/", and after a pause, when the dialog is open, the query, from whose last letter the time is taken.
AFTER_A_PAUSE = """
const [query, pause, done] = arguments;
document.dispatchEvent(new KeyboardEvent("keydown", { key: "/", bubbles: true }));
const begin = () => {
  const start = performance.now(), input = document.querySelector(".search-dialog[open] input");
  if (!input) return setTimeout(begin, 10);
  new MutationObserver((_, observer) => {
    if (!document.querySelector(".search-dialog .hit")) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
  }).observe(document.body, { subtree: true, childList: true });
  input.value = query;
  input.dispatchEvent(new Event("input"));
};
setTimeout(begin, pause);
"""
# Keys come at any time between two frames. The floor is what the browser takes to show one word instead of results.
KEYS = """
const [queries, isFloor, done] = arguments, times = [];
const input = document.querySelector(".search-dialog input"), list = document.querySelector(".hits");
(async () => {
  for (const pass of [1, 2, 3]) for (const query of queries) for (let end = 1; end <= query.length; end++) {
    await new Promise((resolve) => setTimeout(resolve, 20 + 17 * Math.random()));
    const start = performance.now();
    input.value = query.slice(0, end);
    await new Promise((resolve) => {
      new MutationObserver((_, observer) => {
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(resolve));
      }).observe(list, { childList: true });
      if (isFloor) list.replaceChildren(input.value); else input.dispatchEvent(new Event("input"));
      setTimeout(resolve, 1000);
    });
    if (pass > 1) times.push(performance.now() - start);
  }
  done(times);
})();
"""
PAUSE = 150


def opened(address):
    browser = Browser(9788)
    browser.post("/timeouts", {"script": 60000})
    browser.post("/url", {"url": address})
    if SLOW:
        browser.post("/goog/cdp/execute", {"cmd": "Emulation.setCPUThrottlingRate", "params": {"rate": 4}})
    # The service worker is installed meanwhile; on a slow line that takes longer.
    time.sleep(4 if SLOW else 1)
    return browser


def main():
    server = Server(("127.0.0.1", 0), functools.partial(Host, directory=SITE))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    for path in pathlib.Path(SITE).rglob("search/*.js"):
        compressed(str(path))
    address = f"http://127.0.0.1:{server.server_port}/{PAGE}"
    driver = subprocess.Popen(["chromedriver", "--port=9788"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(1)
    try:
        print("| query | fetched | at once | after a pause |")
        for query in QUERIES:
            at_once, after, fetched = [], [], []
            for _ in range(3 if SLOW else 7):
                sent.clear()
                browser = opened(address)
                fetched = [file for file in sent if "assets/search." in file[0]][:1]
                sent.clear()
                at_once.append(browser.run(AT_ONCE, query))
                fetched += [file for file in sent if "/search/d" not in file[0]]
                browser.close()
                browser = opened(address)
                after.append(browser.run(AFTER_A_PAUSE, query, PAUSE))
                browser.close()
            size = sum(size for _, size in fetched) / 1000
            times = f"{statistics.median(at_once):.0f} ms | {statistics.median(after):.0f} ms"
            print(f"| {query} | {size:.1f} KB in {len(fetched)} | {times} |", flush=True)
        browser = opened(address)
        browser.run(AT_ONCE, QUERIES[0])
        for name, is_floor in [("keystroke to painted", False), ("floor", True)]:
            times = sorted(browser.run(KEYS, TYPED, is_floor))
            print(f"{name}: median {times[len(times) // 2]:.1f} ms, p95 {times[int(len(times) * 0.95)]:.1f} ms")
        browser.close()
    finally:
        driver.kill()


main()
