// Makes pages that work without it nicer: they change by themselves when something is told, and come back after a session.

// A part of a page that was fetched without a session: the whole page leads to the login, and back here.
document.addEventListener("htmx:responseError", (event) => {
  if (event.detail.xhr.status === 499) location.reload();
});

// Hears that there is news; what it is, the page asks itself.
if (document.querySelector("[hx-trigger*='entry']") && "EventSource" in window) {
  const live = new EventSource("/berichten/live");
  const tell = () => document.body.dispatchEvent(new CustomEvent("entry"));
  live.addEventListener("entry", tell);
  live.addEventListener("withdrawn", tell);
  addEventListener("pagehide", () => live.close());
}

if ("serviceWorker" in navigator) navigator.serviceWorker.register("/sw.js");
