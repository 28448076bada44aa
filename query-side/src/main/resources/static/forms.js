// Forms work without this file. It counts while people tick, finds names in a long roster, and keeps what was typed.
"use strict";

(() => {
  const SAVE_AFTER_MS = 2000; // long enough not to send every key, short enough to lose little
  const LONG_ROSTER = 12; // ticks from which a filter is worth its place

  const some = (n, one, many) => n + " " + (n === 1 ? one : many);

  // A guest whom the page offers is there once ticked; one who was typed is there unless left out.
  const answer = (guest) => guest.querySelector("[name$='.who']:checked");
  const present = (guest) => answer(guest) ? answer(guest).value !== "nobody" : guest.querySelector("[type=radio]") !== null;

  // An answer that names its organization counts for that one, any other as the page last knew it.
  const seat = (guest) => answer(guest) && answer(guest).dataset.org ? answer(guest).dataset : answer(guest) ? guest.dataset : {};

  function watchMeeting(form) {
    const output = form.elements.namedItem("tally");
    const boxes = [...form.querySelectorAll("[name=attendee]")];
    const count = () => {
      const here = [...form.querySelectorAll(".roster fieldset")].filter((table) => table.querySelector(":checked"));
      const guests = [...form.querySelectorAll(".guest")].filter(present).map(seat);
      const people = boxes.filter((box) => box.checked).length + guests.length;
      const seats = [...guests, ...here.map((table) => table.dataset)].filter((one) => one.org);
      const organizations = new Map(seats.map((one) => [one.org, one.side]));
      const industry = [...organizations.values()].filter((side) => side === "industry").length;
      output.value = some(people, "person", "people") + " from "
        + some(organizations.size, "organization", "organizations") + "; " + industry + " industry";
    };
    form.addEventListener("change", (event) => { if (event.target.name === "attendee" || event.target.closest(".guest")) count(); });
    const last = form.querySelector("[name=_fill][value=last]");
    if (last) {
      last.addEventListener("click", (event) => {
        event.preventDefault();
        boxes.forEach((box) => { box.checked = box.checked || "last" in box.dataset; });
        count();
        form.dispatchEvent(new Event("input"));
      });
    }
    if (boxes.length >= LONG_ROSTER) filter(form);
  }

  // Hides who does not match; what is ticked always stays in sight.
  function filter(form) {
    const first = form.querySelector(".roster");
    const label = document.createElement("label");
    label.className = "field roster-filter";
    label.innerHTML = "<span class=small>Find in the list</span>";
    const input = document.createElement("input");
    input.type = "search";
    label.append(input);
    first.previousElementSibling.before(label);
    input.addEventListener("input", (event) => {
      event.stopPropagation();
      const words = input.value.trim().toLowerCase();
      form.querySelectorAll(".roster fieldset").forEach((table) => {
        table.hidden = words !== "" && !table.textContent.toLowerCase().includes(words) && !table.querySelector(":checked");
      });
    });
    input.addEventListener("keydown", (event) => { if (event.key === "Enter") event.preventDefault(); });
  }

  function keep(form) {
    let timer = 0;
    const save = () => {
      const body = new URLSearchParams(new FormData(form));
      fetch("/drafts" + form.elements.namedItem("_form").value, { method: "POST", body, credentials: "same-origin" }).catch(() => {});
    };
    const later = () => { clearTimeout(timer); timer = setTimeout(save, SAVE_AFTER_MS); };
    form.addEventListener("input", later);
    form.addEventListener("change", later);
    form.addEventListener("submit", () => clearTimeout(timer));
  }

  const meeting = document.getElementById("meeting");
  if (meeting) watchMeeting(meeting);
  document.querySelectorAll("form[data-draft]").forEach(keep);
  const notice = document.querySelector("#notice[role=alert]");
  if (notice) notice.focus();
})();
