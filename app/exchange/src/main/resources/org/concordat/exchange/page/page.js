"use strict";
(function () {
  const data = JSON.parse(document.getElementById("data").textContent);
  const at = id => document.getElementById(id);
  const word = key => data.words[key] || key;
  const make = (name, text, className) => {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    if (className) made.className = className;
    return made;
  };
  const nodes = new Map(data.nodes.map(n => [n.id, n]));
  const links = new Map(data.links.map(l => [l.id, l]));
  const element = id => nodes.get(id) || links.get(id);
  const linksOf = id => data.links.filter(l => l.from === id || l.to === id);
  const hidden = new Set();
  let picked = null;
  let svg = null;
  let whole = null;
  let box = null;

  document.querySelectorAll("[data-word]").forEach(e => { e.textContent = word(e.dataset.word); });
  document.querySelectorAll("[data-name]").forEach(e => { e.setAttribute("aria-label", word(e.dataset.name)); e.title = word(e.dataset.name); });
  at("as-at").textContent = data.asAt;

  /* The view */

  data.views.forEach((view, i) => at("view").append(new Option(view.name, i)));
  at("view").parentElement.hidden = data.views.length < 2;
  at("view").addEventListener("change", () => show(Number(at("view").value)));

  function show(index) {
    const template = document.querySelectorAll("template.drawing")[index];
    at("paper").replaceChildren(template.content.cloneNode(true));
    svg = at("paper").querySelector("svg");
    svg.removeAttribute("width");
    svg.removeAttribute("height");
    svg.setAttribute("preserveAspectRatio", "xMidYMid meet");
    const ground = svg.viewBox.baseVal;
    whole = { x: ground.x, y: ground.y, width: ground.width, height: ground.height };
    svg.querySelectorAll("[data-element]").forEach(g => {
      const e = element(g.dataset.element);
      if (!e) return;
      g.setAttribute("role", "button");
      g.setAttribute("tabindex", "-1");
      g.setAttribute("aria-label", e.name + ", " + data.types[e.type].label);
    });
    fit();
    refresh();
    fillLegend();
    fillList();
    pick(picked && svg.querySelector(selector(picked)) ? picked : null, false);
  }

  const selector = id => '[data-element="' + CSS.escape(id) + '"]';
  const drawn = id => svg.querySelector(selector(id));
  const inView = id => drawn(id) !== null;

  /* Pan and zoom */

  function fit() { look({ ...whole }); }

  function look(to) {
    box = to;
    svg.setAttribute("viewBox", box.x + " " + box.y + " " + box.width + " " + box.height);
  }

  function zoom(factor, clientX, clientY) {
    const most = whole.width * 3;
    const least = whole.width / 60;
    const width = Math.min(most, Math.max(least, box.width / factor));
    const by = width / box.width;
    const p = clientX === undefined
      ? { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      : toDrawing(clientX, clientY);
    look({ x: p.x - (p.x - box.x) * by, y: p.y - (p.y - box.y) * by, width, height: box.height * by });
  }

  function toDrawing(x, y) {
    return new DOMPoint(x, y).matrixTransform(svg.getScreenCTM().inverse());
  }

  const stage = at("stage");
  stage.addEventListener("wheel", e => { e.preventDefault(); zoom(Math.exp(-e.deltaY / 400), e.clientX, e.clientY); }, { passive: false });
  const pointers = new Map();
  let moved = 0;
  stage.addEventListener("pointerdown", e => {
    pointers.set(e.pointerId, { x: e.clientX, y: e.clientY });
    moved = 0;
  });
  stage.addEventListener("pointermove", e => {
    const before = pointers.get(e.pointerId);
    if (!before) return;
    moved += Math.abs(e.clientX - before.x) + Math.abs(e.clientY - before.y);
    if (moved > 4) { stage.setPointerCapture(e.pointerId); stage.classList.add("dragging"); }
    const others = [...pointers].filter(p => p[0] !== e.pointerId).map(p => p[1]);
    if (others.length === 1) {
      const gap = p => Math.hypot(p.x - others[0].x, p.y - others[0].y);
      zoom(gap({ x: e.clientX, y: e.clientY }) / Math.max(1, gap(before)), others[0].x, others[0].y);
    } else if (others.length === 0) {
      const from = toDrawing(before.x, before.y);
      const to = toDrawing(e.clientX, e.clientY);
      look({ x: box.x + from.x - to.x, y: box.y + from.y - to.y, width: box.width, height: box.height });
    }
    pointers.set(e.pointerId, { x: e.clientX, y: e.clientY });
  });
  ["pointerup", "pointercancel"].forEach(name => stage.addEventListener(name, e => {
    pointers.delete(e.pointerId);
    stage.classList.remove("dragging");
  }));
  stage.addEventListener("click", e => {
    if (moved > 4) return;
    const hit = e.target.closest("[data-element]");
    pick(hit && element(hit.dataset.element) ? hit.dataset.element : null, false);
  });
  at("zoom-in").addEventListener("click", () => zoom(1.4));
  at("zoom-out").addEventListener("click", () => zoom(1 / 1.4));
  at("fit").addEventListener("click", fit);
  at("print").addEventListener("click", () => { fit(); window.print(); });

  function reveal(id) {
    const g = drawn(id);
    if (!g) return;
    const b = g.getBBox();
    const inside = b.x >= box.x && b.y >= box.y && b.x + b.width <= box.x + box.width && b.y + b.height <= box.y + box.height;
    if (!inside) look({ x: b.x + b.width / 2 - box.width / 2, y: b.y + b.height / 2 - box.height / 2, width: box.width, height: box.height });
  }

  /* One element */

  function pick(id, far) {
    picked = id;
    svg.querySelectorAll(".near").forEach(g => g.classList.remove("near"));
    const old = svg.querySelector("#halo");
    if (old) old.remove();
    svg.classList.toggle("picking", id !== null);
    if (id !== null && drawn(id)) {
      const around = new Set([id]);
      (nodes.has(id) ? linksOf(id) : [links.get(id)]).forEach(l => { around.add(l.id); around.add(l.from); around.add(l.to); });
      around.forEach(n => { const g = drawn(n); if (g) g.classList.add("near"); });
      if (nodes.has(id)) {
        const b = drawn(id).getBBox();
        const halo = document.createElementNS("http://www.w3.org/2000/svg", "rect");
        halo.id = "halo";
        [["x", b.x - 4], ["y", b.y - 4], ["width", b.width + 8], ["height", b.height + 8], ["rx", 6]].forEach(a => halo.setAttribute(a[0], a[1]));
        svg.append(halo);
      }
      if (far) reveal(id);
    }
    tell(id);
  }

  function tell(id) {
    const told = at("told");
    told.replaceChildren();
    if (id === null) { told.append(make("p", word("detailsHelp"), "quiet")); return; }
    const e = element(id);
    told.append(make("h3", e.name), make("p", data.types[e.type].label, "quiet"));
    const list = make("dl");
    e.facts.forEach(fact => {
      list.append(make("dt", fact.label));
      fact.lines.forEach(line => {
        const dd = make("dd", line[0]);
        if (line[1]) dd.append(make("small", word("source") + ": " + line[1]));
        list.append(dd);
      });
    });
    if (e.facts.length === 0) list.append(make("dd", word("noFacts"), "quiet"));
    told.append(list);
    const around = nodes.has(id) ? linksOf(id) : [];
    if (around.length > 0) {
      told.append(make("h2", word("links")));
      const ul = make("ul");
      around.forEach(l => ul.append(item(l.name, () => pick(l.from === id ? l.to : l.from, true))));
      told.append(ul);
    } else if (links.has(id)) {
      const ul = make("ul");
      [e.from, e.to].forEach(n => ul.append(item(element(n).name, () => pick(n, true))));
      told.append(ul);
    }
  }

  function item(text, action) {
    const li = make("li");
    const button = make("button", text, "plain");
    button.type = "button";
    button.addEventListener("click", action);
    li.append(button);
    return li;
  }

  /* Legend, list, days */

  function fillLegend() {
    const counts = new Map();
    [...data.nodes, ...data.links].filter(e => inView(e.id)).forEach(e => counts.set(e.type, (counts.get(e.type) || 0) + 1));
    const types = [...counts.keys()].sort((a, b) =>
      (data.types[b].node === true) - (data.types[a].node === true) || data.types[a].label.localeCompare(data.types[b].label));
    at("types").replaceChildren(...types.map(id => {
      const type = data.types[id];
      const label = make("label", undefined, "check");
      const box = make("input");
      box.type = "checkbox";
      box.checked = !hidden.has(id);
      box.addEventListener("change", () => { box.checked ? hidden.delete(id) : hidden.add(id); refresh(); });
      const swatch = make("span", undefined, type.node ? "swatch" : "swatch link");
      swatch.style.borderColor = type.line;
      if (type.node) swatch.style.background = type.fill;
      label.append(box, swatch, make("span", type.label), make("span", String(counts.get(id)), "count"));
      return label;
    }));
  }
  at("all").addEventListener("click", () => { hidden.clear(); at("any-day").checked = true; refresh(); fillLegend(); });

  function fillList() {
    const rows = data.nodes.filter(n => inView(n.id)).sort((a, b) => a.name.localeCompare(b.name));
    at("rows").replaceChildren(...rows.map(n => {
      const tr = make("tr");
      const td = make("td");
      td.append(...item(n.name, () => pick(n.id, true)).childNodes);
      tr.append(td, make("td", data.types[n.type].label));
      return tr;
    }));
  }

  const dated = [...data.nodes, ...data.links].flatMap(e => [e.since, e.until]).filter(Boolean).sort();
  const months = [];
  if (dated.length > 0) {
    const [y0, m0] = dated[0].split("-").map(Number);
    const [y1, m1] = dated[dated.length - 1].split("-").map(Number);
    for (let y = y0, m = m0; (y < y1 || (y === y1 && m <= m1)) && months.length < 2400; m === 12 ? (y++, m = 1) : m++) {
      months.push(new Date(Date.UTC(y, m, 0)).toISOString().slice(0, 10));
    }
  }
  at("days").hidden = months.length < 2;
  at("day").max = Math.max(0, months.length - 1);
  const near = months.findIndex(m => m >= data.day);
  at("day").value = near < 0 ? months.length - 1 : near;
  at("day").addEventListener("input", () => { at("any-day").checked = false; refresh(); });
  at("any-day").addEventListener("change", refresh);

  function day() { return at("any-day").checked || months.length < 2 ? null : months[Number(at("day").value)]; }

  function stands(e, on) {
    return on === null || (!e.over && (!e.since || e.since <= on) && (!e.until || on <= e.until));
  }

  function refresh() {
    const on = day();
    const words = months.length < 2 ? "" : new Date(months[Number(at("day").value)] + "T00:00:00Z")
      .toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
    at("day-words").textContent = on === null ? word("anyDay") : word("onDay") + " " + words;
    const away = new Set();
    data.nodes.forEach(n => { if (hidden.has(n.type) || !stands(n, on)) away.add(n.id); });
    data.links.forEach(l => { if (hidden.has(l.type) || !stands(l, on) || away.has(l.from) || away.has(l.to)) away.add(l.id); });
    svg.querySelectorAll("[data-element]").forEach(g => g.classList.toggle("away", away.has(g.dataset.element)));
  }

  /* Search */

  let choices = [];
  let chosen = -1;
  at("search").addEventListener("input", find);
  at("search").addEventListener("keydown", e => {
    if (e.key === "ArrowDown" || e.key === "ArrowUp") {
      e.preventDefault();
      choose(chosen + (e.key === "ArrowDown" ? 1 : -1));
    } else if (e.key === "Enter" && choices.length > 0) {
      take(choices[Math.max(0, chosen)]);
    } else if (e.key === "Escape") {
      closeFound();
    }
  });
  at("search").addEventListener("blur", () => setTimeout(closeFound, 200));

  function find() {
    const wanted = at("search").value.trim().toLocaleLowerCase();
    if (wanted === "") { closeFound(); return; }
    choices = data.nodes.filter(n => n.name.toLocaleLowerCase().includes(wanted)
      || n.facts.some(f => f.lines.some(l => l[0].toLocaleLowerCase().includes(wanted))))
      .sort((a, b) => !a.name.toLocaleLowerCase().includes(wanted) - !b.name.toLocaleLowerCase().includes(wanted)
        || a.name.localeCompare(b.name))
      .slice(0, 30);
    const found = at("found");
    found.replaceChildren(...choices.map((n, i) => {
      const li = make("li", n.name);
      li.id = "found-" + i;
      li.setAttribute("role", "option");
      li.append(make("small", data.types[n.type].label));
      li.addEventListener("pointerdown", e => { e.preventDefault(); take(n); });
      return li;
    }));
    if (choices.length === 0) found.append(make("li", word("none")));
    found.hidden = false;
    at("search").setAttribute("aria-expanded", "true");
    choose(choices.length > 0 ? 0 : -1);
  }

  function choose(i) {
    if (choices.length === 0) { chosen = -1; return; }
    chosen = (i + choices.length) % choices.length;
    [...at("found").children].forEach((li, n) => li.setAttribute("aria-selected", String(n === chosen)));
    at("search").setAttribute("aria-activedescendant", "found-" + chosen);
    at("found").children[chosen].scrollIntoView({ block: "nearest" });
  }

  function take(node) {
    closeFound();
    at("search").value = node.name;
    if (!inView(node.id)) {
      const all = [...document.querySelectorAll("template.drawing")];
      const other = all.findIndex(t => t.content.querySelector(selector(node.id)));
      if (other >= 0) { at("view").value = other; show(other); }
    }
    pick(node.id, true);
  }

  function closeFound() {
    at("found").hidden = true;
    at("search").setAttribute("aria-expanded", "false");
    at("search").removeAttribute("aria-activedescendant");
  }

  /* Keyboard */

  stage.addEventListener("keydown", e => {
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[e.key];
    if (step) {
      e.preventDefault();
      if (e.shiftKey) {
        look({ ...box, x: box.x + step[0] * box.width / 10, y: box.y + step[1] * box.height / 10 });
      } else {
        walk(step);
      }
    } else if (e.key === "+" || e.key === "=") { zoom(1.4);
    } else if (e.key === "-") { zoom(1 / 1.4);
    } else if (e.key === "0") { fit();
    } else if (e.key === "Escape") { pick(null, false);
    } else if (e.key === "Enter" && picked !== null) {
      at("details").scrollIntoView({ block: "nearest" });
    }
  });

  function middle(id) {
    const b = drawn(id).getBBox();
    return { x: b.x + b.width / 2, y: b.y + b.height / 2 };
  }

  function walk(step) {
    const there = data.nodes.filter(n => inView(n.id) && !drawn(n.id).classList.contains("away"));
    if (there.length === 0) return;
    if (picked === null || !nodes.has(picked) || !inView(picked)) {
      const first = there.map(n => [n, middle(n.id)]).sort((a, b) => a[1].y - b[1].y || a[1].x - b[1].x)[0][0];
      goTo(first.id);
      return;
    }
    const from = middle(picked);
    let best = null;
    there.forEach(n => {
      if (n.id === picked) return;
      const to = middle(n.id);
      const along = (to.x - from.x) * step[0] + (to.y - from.y) * step[1];
      const across = Math.abs((to.x - from.x) * step[1]) + Math.abs((to.y - from.y) * step[0]);
      if (along > 1 && (best === null || along + 2 * across < best.cost)) best = { id: n.id, cost: along + 2 * across };
    });
    if (best) goTo(best.id);
  }

  function goTo(id) {
    pick(id, true);
    drawn(id).focus({ preventScroll: true });
  }

  show(0);
})();
