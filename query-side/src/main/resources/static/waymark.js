// Everything works without this file. It only lets a screen reader and a keyboard follow what htmx swaps.
"use strict";

document.addEventListener("htmx:beforeRequest", (event) => event.detail.target.setAttribute("aria-busy", "true"));
document.addEventListener("htmx:afterSettle", (event) => event.detail.target.removeAttribute("aria-busy"));
document.addEventListener("htmx:responseError", (event) => event.detail.target.removeAttribute("aria-busy"));

// A link to an indicator opens it: the fragment names the body inside the details element.
function openTarget() {
  const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  const details = target && target.closest("details");
  if (details) {
    details.open = true;
    target.scrollIntoView();
  }
}
addEventListener("hashchange", openTarget);
openTarget();
