// Makes pages that work without it nicer: they change by themselves when something is told, and come back after a session.

// A part of a page that was fetched without a session: the whole page leads to the login, and back here.
document.addEventListener("htmx:responseError", (event) => {
  if (event.detail.xhr.status === 499) location.reload();
});

// Whoever is somewhere in a part that is replaced stays there; when that place is gone, they go to the content. What they
// had opened stays open.
let inside = false;
let opened = [];
document.addEventListener("htmx:beforeSwap", (event) => {
  inside = event.detail.target.contains(document.activeElement);
  opened = [...event.detail.target.querySelectorAll("details[open][id]")].map((details) => details.id);
});
document.addEventListener("htmx:afterSwap", () => {
  opened.forEach((id) => document.getElementById(id)?.setAttribute("open", ""));
});
document.addEventListener("htmx:afterSettle", () => {
  if (inside && document.activeElement === document.body) {
    document.getElementById("inhoud").focus({ preventScroll: true });
  }
  inside = false;
});

// News: what it is, the page asks itself. One tab listens for all, since a browser keeps only six connections to a site.
const news = new BroadcastChannel("news");
const tell = () => document.body.dispatchEvent(new CustomEvent("entry"));

// Whoever has no session is not told so by a stream that ends.
const SOON = 30000;
const sessionEnded = () => fetch(location.href, { method: "HEAD", headers: { "HX-Request": "true" } })
  .then((answer) => answer.status === 499, () => false);

const listen = (stopped) => {
  const live = new EventSource("/berichten/live");
  const pass = () => {
    tell();
    news.postMessage("entry");
  };
  live.addEventListener("entry", pass);
  live.addEventListener("withdrawn", pass);
  let again;
  live.addEventListener("error", async () => {
    if (live.readyState !== EventSource.CLOSED) return;
    again = setTimeout(() => {
      stopped();
      follow();
    }, SOON);
    if (await sessionEnded()) pass();
  });
  addEventListener("pagehide", () => {
    clearTimeout(again);
    live.close();
    stopped();
  }, { once: true });
};

const follow = () => navigator.locks.request("live", () => new Promise(listen));

if (document.querySelector("[hx-trigger*='entry']") && navigator.locks) {
  news.addEventListener("message", tell);
  follow();
  addEventListener("pageshow", (event) => event.persisted && follow());
}

if ("serviceWorker" in navigator) navigator.serviceWorker.register("/sw.js");
