(() => {
  "use strict";
  const myZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const clock = new Intl.DateTimeFormat("en", { weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

  // The page of a session: its time where the reader is.
  const local = document.getElementById("local");
  if (local) {
    const times = [...local.querySelectorAll("time")];
    times.forEach(time => { time.textContent = clock.format(new Date(time.dateTime)); });
    local.append(` (${myZone})`);
    local.hidden = false;
  }

  // The programme: search, filters and times in the reader's zone, all kept behind the # of the address.
  const filters = document.getElementById("filters");
  if (!filters) {
    return;
  }
  const main = document.querySelector("main");
  const form = filters.querySelector("form");
  const count = document.getElementById("count");
  const zone = document.getElementById("zone");
  const home = zone.textContent;
  const sessions = [...document.querySelectorAll(".card")];
  const groups = [...document.querySelectorAll("[data-group]")];
  const times = [...document.querySelectorAll(".day time")].map(time => [time, time.textContent]);
  const fields = [...form.elements].filter(field => field.name);
  const choices = fields.filter(field => field.tagName === "SELECT");

  const plain = { "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th" };

  /** Capitals and accents make no difference. */
  const fold = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
    .replace(/[łøđðıßæœþ]/g, letter => plain[letter]);
  const texts = new Map(sessions.map(session => [session, fold(`${session.textContent} ${session.dataset.words}`)]));

  const filter = () => {
    const words = fold(form.elements.words.value).split(/\s+/).filter(word => word);
    let shown = 0;
    for (const session of sessions) {
      const fits = choices.every(choice => !choice.value || choice.value === session.dataset[choice.name])
        && words.every(word => texts.get(session).includes(word));
      session.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    for (const group of groups) {
      group.hidden = !group.querySelector(".card:not([hidden])");
    }
    // What is left of a grid is easier to read as a list, unless it is a whole day.
    main.classList.toggle("filtered", words.length > 0 || choices.some(choice => choice.value && choice.name !== "day"));
    count.textContent = shown === sessions.length ? `${shown} sessions` : `${shown} of ${sessions.length} sessions`;
  };

  const showTimes = () => {
    const isLocal = form.elements.local.checked;
    for (const [time, text] of times) {
      time.textContent = isLocal ? clock.format(new Date(time.dateTime)) : text;
    }
    zone.textContent = isLocal ? myZone : home;
  };

  const show = () => {
    filter();
    showTimes();
  };

  const keep = () => {
    const state = new URLSearchParams();
    for (const field of fields) {
      const value = field.type === "checkbox" ? (field.checked ? "yes" : "") : field.value.trim();
      if (value) {
        state.set(field.name, value);
      }
    }
    history.replaceState(null, "", String(state) ? `#${state}` : location.pathname + location.search);
  };

  const restore = () => {
    if (!location.hash.includes("=")) {
      return;
    }
    const state = new URLSearchParams(location.hash.slice(1));
    for (const field of fields) {
      if (field.type === "checkbox") {
        field.checked = state.has(field.name);
      } else {
        field.value = state.get(field.name) ?? "";
      }
    }
    filters.open = true;
    show();
  };

  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("input", () => { show(); keep(); });
  form.addEventListener("reset", () => setTimeout(() => { show(); keep(); }));
  addEventListener("hashchange", restore);
  filters.hidden = false;
  show();
  restore();
})();
