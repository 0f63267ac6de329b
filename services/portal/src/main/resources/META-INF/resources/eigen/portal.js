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

// News: what it is, the page asks itself. One tab listens for all, since a browser keeps only six connections to a site; it
// begins where its page ends. On the channel goes up to where the feed has come, the question how far that is, or that the
// session has ended.
const news = new BroadcastChannel("news");
const HOW_FAR = "?";
const ENDED = "!";
const shown = () => document.querySelector("[data-cursor]")?.dataset.cursor;
let heard = shown();

const hear = (cursor) => {
  heard = cursor;
  if (heard !== shown()) document.body.dispatchEvent(new CustomEvent("entry"));
};

// Whoever has no session is not told so by a stream that ends.
const SOON = 30000;
const sessionEnded = () => fetch(location.href, { method: "HEAD", headers: { "HX-Request": "true" } })
  .then((answer) => answer.status === 499, () => false);

const listen = (stopped) => {
  heard = shown();
  const live = new EventSource(`/berichten/live?vanaf=${heard}`);
  const tell = () => news.postMessage(heard);
  const pass = (event) => {
    hear(event.lastEventId);
    tell();
  };
  const answer = (message) => message.data === HOW_FAR && tell();
  live.addEventListener("entry", pass);
  live.addEventListener("withdrawn", pass);
  news.addEventListener("message", answer);
  tell();
  let again;
  live.addEventListener("error", async () => {
    if (live.readyState !== EventSource.CLOSED) return;
    again = setTimeout(() => {
      stopped();
      follow();
    }, SOON);
    if (await sessionEnded()) news.postMessage(ENDED), location.reload();
  });
  addEventListener("pagehide", () => {
    clearTimeout(again);
    live.close();
    news.removeEventListener("message", answer);
    stopped();
  }, { once: true });
};

const follow = () => {
  news.postMessage(HOW_FAR);
  navigator.locks.request("live", () => new Promise(listen));
};

if (heard !== undefined && navigator.locks) {
  news.addEventListener("message", ({ data }) => {
    if (data === ENDED) location.reload();
    else if (data !== HOW_FAR) hear(data);
  });
  follow();
  addEventListener("pageshow", (event) => event.persisted && follow());
  // What came while the page was asking is not on the page that it gets.
  let asked;
  document.addEventListener("htmx:beforeRequest", () => (asked = heard));
  document.addEventListener("htmx:afterSettle", () => heard !== asked && hear(heard));
}

// Somebody of whom nobody knows yet: as soon as something happens, the page is there for which they came.
const AGAIN = 5000;
if (document.querySelector("[data-not-known-yet]")) {
  setInterval(async () => {
    if (!document.hidden && (await fetch(location.href, { redirect: "manual" })).ok) location.reload();
  }, AGAIN);
}

if ("serviceWorker" in navigator) navigator.serviceWorker.register("/sw.js");

// What one may have to type over, a button copies where the browser can.
document.querySelectorAll("[data-copies]").forEach((button) => {
  button.hidden = !navigator.clipboard;
  const from = document.getElementById(button.dataset.copies);
  const said = button.nextElementSibling;
  button.addEventListener("click", async () => {
    said.textContent = "";
    try {
      await navigator.clipboard.writeText(from.value ?? from.textContent);
      said.textContent = said.dataset.said;
    } catch {
      getSelection().selectAllChildren(from);
    }
  });
});
