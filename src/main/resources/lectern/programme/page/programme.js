(() => {
  "use strict";
  const form = document.getElementById("filters");
  const count = document.getElementById("count");
  const zone = document.getElementById("zone");
  const home = zone.textContent;
  const sessions = [...document.querySelectorAll("article")];
  const groups = [...document.querySelectorAll("[data-group]")];
  const times = [...document.querySelectorAll("time")].map(time => [time, time.textContent]);
  const keys = ["day", "room", "theme", "type"].filter(key => form.elements[key]);

  const plain = { "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th" };

  /** Capitals and accents make no difference. */
  const fold = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
    .replace(/[łøđðıßæœþ]/g, letter => plain[letter]);
  const texts = new Map(sessions.map(session => [session, fold(session.textContent + " " + session.dataset.room)]));

  const filter = () => {
    const words = fold(form.elements.words.value).split(/\s+/).filter(word => word);
    let shown = 0;
    for (const session of sessions) {
      const fits = keys.every(key => !form.elements[key].value || form.elements[key].value === session.dataset[key])
        && words.every(word => texts.get(session).includes(word));
      session.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    for (const group of groups) {
      group.hidden = ![...group.querySelectorAll("article")].some(session => !session.hidden);
    }
    count.textContent = shown === sessions.length ? `${shown} sessions` : `${shown} of ${sessions.length} sessions`;
  };

  const tell = () => {
    const local = form.elements.local.checked;
    const clock = new Intl.DateTimeFormat("en", { weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
    for (const [time, text] of times) {
      time.textContent = local ? clock.format(new Date(time.dateTime)) : text;
    }
    zone.textContent = local ? Intl.DateTimeFormat().resolvedOptions().timeZone : home;
  };

  form.hidden = false;
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("input", () => { filter(); tell(); });
  filter();

  // Paper can't be opened: what is folded is printed all the same.
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details:not([open])")];
    opened.forEach(details => { details.open = true; });
  });
  addEventListener("afterprint", () => opened.forEach(details => { details.open = false; }));
})();
