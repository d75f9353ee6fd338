# What a first search fetches and how long a keystroke takes, in headless Chromium.
# Usage: chromedriver --port=9777 & python3 benches/search_browser.py 9777 SITE_FOLDER
import subprocess,json,sys,time,tempfile,urllib.request,base64,os
port=int(sys.argv[1])
def req(m,u,b=None):
    r=urllib.request.Request(f"http://127.0.0.1:{port}{u}",data=json.dumps(b).encode() if b is not None else None,method=m,headers={'Content-Type':'application/json'})
    return json.load(urllib.request.urlopen(r))['value']
def session(w,h,dark=False):
    d=tempfile.mkdtemp()
    args="--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync".split()+[f"--user-data-dir={d}",f"--window-size={w},{h}","--hide-scrollbars"]
    if dark: args.append("--blink-settings=preferredColorScheme=0")
    s=req('POST','/session',{"capabilities":{"alwaysMatch":{"browserName":"chrome","goog:chromeOptions":{"binary":"/usr/bin/chromium","args":args},"goog:loggingPrefs":{"browser":"ALL"}}}})['sessionId']
    req('POST',f'/session/{s}/goog/cdp/execute',{"cmd":"Emulation.setDeviceMetricsOverride","params":{"width":w,"height":h,"deviceScaleFactor":1,"mobile":False}})
    return s
def js(s,code,*a): return req('POST',f'/session/{s}/execute/sync',{"script":code,"args":list(a)})
def keys(s,text): req('POST',f'/session/{s}/actions',{"actions":[{"type":"key","id":"k","actions":[x for c in text for x in ({"type":"keyDown","value":c},{"type":"keyUp","value":c})]}]})
def shot(s,out): open(out,'wb').write(base64.b64decode(req('GET',f'/session/{s}/screenshot')))
import threading,functools,http.server,gzip
got=[]
class H(http.server.SimpleHTTPRequestHandler):
    def log_message(self,*a): pass
    def do_GET(self):
        p=self.translate_path(self.path.split('?')[0])
        try: b=open(p,'rb').read()
        except OSError: self.send_error(404); return
        z=gzip.compress(b,9); got.append((self.path,len(z)))
        self.send_response(200); self.send_header('Content-Encoding','gzip'); self.send_header('Content-Length',str(len(z))); self.send_header('Content-Type',self.guess_type(p)); self.send_header('Cache-Control','max-age=600'); self.end_headers(); self.wfile.write(z)
srv=http.server.ThreadingHTTPServer(('127.0.0.1',9778),functools.partial(H,directory=sys.argv[2])); threading.Thread(target=srv.serve_forever,daemon=True).start()
for q in ("isolation levels","what is the difference between a process and a thread","gorutine leek"):
    s=session(1280,800); req('POST',f'/session/{s}/url',{"url":"http://127.0.0.1:9778/q/go-defer-order.html"}); time.sleep(.5)
    page=list(got); got.clear()
    t=js(s,"""window.t0=performance.now();window.tt=null;document.dispatchEvent(new KeyboardEvent('keydown',{key:'/',bubbles:true}));
    const iv=setInterval(()=>{const i=document.querySelector('.search-dialog input');if(i){clearInterval(iv);i.value=arguments[0];i.dispatchEvent(new Event('input'));}},1);
    new MutationObserver(()=>{if(!window.tt&&document.querySelector('.hit'))window.tt=performance.now()-window.t0}).observe(document.body,{subtree:true,childList:true});""",q)
    time.sleep(1.5); print(q,'| first result ms',js(s,"return window.tt"),'| requests',len(got),'bytes',sum(b for _,b in got),got if 'iso' in q else ''); print('  page',len(page),sum(b for _,b in page)); got.clear()
    lat=js(s,"""return (async()=>{const r=[];const i=document.querySelector('.search-dialog input');const l=document.querySelector('.hits');
    for(const w of ['context deadline','garbage collector','redis sentinel','docker volumes']){for(let n=1;n<=w.length;n++){i.value=w.slice(0,n);const t=performance.now();await new Promise(res=>{const o=new MutationObserver(()=>{o.disconnect();res()});o.observe(l,{childList:true});i.dispatchEvent(new Event('input'));setTimeout(res,400)});r.push(performance.now()-t);}}
    return r})()""")
    lat2=js(s,"""return (async()=>{const r=[];const i=document.querySelector('.search-dialog input');const l=document.querySelector('.hits');
    for(const w of ['context deadline','garbage collector','redis sentinel','docker volumes']){for(let n=1;n<=w.length;n++){i.value=w.slice(0,n);const t=performance.now();await new Promise(res=>{const o=new MutationObserver(()=>{o.disconnect();res()});o.observe(l,{childList:true});i.dispatchEvent(new Event('input'));setTimeout(res,400)});r.push(performance.now()-t);}}
    return r})()"""); lat2.sort(); print('  warm keystroke ms: median',lat2[len(lat2)//2],'p95',lat2[int(len(lat2)*.95)]); got.clear()
    req('DELETE',f'/session/{s}')
