// The drawings behind assets/icons/*.png. Every shape is said on a grid of 32 units and drawn anew for each size: straight
// edges fall on whole pixels, the line has the weight of its size, small sizes leave things out. Nothing is a shrunken copy.
// Kept from Microsoft's two guides (learn.microsoft.com/office/dev/add-ins/design/add-in-icons-fresh, …/add-in-icons-monoline):
// white inside closed shapes, so that they read on dark and in high contrast, where a channel under 190 counts as ink; a
// transparent gap around a badge; no text; transparent ground. Open lines and solid bars get a white rim for the same reason.
const green = "#107C41";
const white = "#FFFFFF";

/** Line weight in pixels by icon size: 1.5 on the ribbon's 32 px button. */
const weights = { 16: 1, 20: 1.25, 24: 1.5, 32: 1.5, 40: 2, 48: 2.5, 64: 3, 80: 4, 128: 6 };
export const sizes = Object.keys(weights).map(Number);

/** What a shape draws with, at one size. Positions come in as 32nds of the icon and go out as pixels. */
function penOf(size) {
  const w = weights[size];
  const free = (v) => (v * size) / 32;
  const edge = (v) => Math.round(free(v));
  return {
    size,
    w,
    // A slanting line of one pixel is spread over two: it needs a little more ink to look as dark as a straight one.
    slant: size < 24 ? w * 1.25 : w,
    small: size < 24,
    free,
    edge,
    /** The middle of a line whose left or upper edge lies on the pixel edge nearest to v… */
    near: (v) => edge(v) + w / 2,
    /** …of one whose right or lower edge does… */
    far: (v) => edge(v) - w / 2,
    /** …and of one that runs through the middle of the icon. */
    middle: Math.round((size - w) / 2) + w / 2,
  };
}

const line = (d, width, { fill = "none", colour = green, cap = "round" } = {}) =>
  `<path d="${d}" fill="${fill}" stroke="${colour}" stroke-width="${width}" stroke-linecap="${cap}" stroke-linejoin="round"/>`;
const closed = (pen, d, width = pen.w) => line(d, width, { fill: white });
const straight = (pen, d) => line(d, pen.w, { cap: pen.small ? "butt" : "round" });
const rimOf = (pen) => Math.max(0.75, pen.w * 0.6);

function roundedBox(x1, y1, x2, y2, r) {
  const arc = (x, y) => `A${r} ${r} 0 0 1 ${x} ${y}`;
  return (
    `M${x1 + r} ${y1}H${x2 - r}${arc(x2, y1 + r)}V${y2 - r}${arc(x2 - r, y2)}` +
    `H${x1 + r}${arc(x1, y2 - r)}V${y1 + r}${arc(x1 + r, y1)}Z`
  );
}

/** A sheet of paper with its upper right corner turned down. */
function sheet(pen, left, top, right, bottom) {
  const [x1, y1, x2, y2] = [pen.near(left), pen.near(top), pen.far(right), pen.far(bottom)];
  const r = pen.free(2);
  const fold = pen.edge(7);
  const arc = (x, y) => `A${r} ${r} 0 0 1 ${x} ${y}`;
  const outline =
    `M${x1 + r} ${y1}H${x2 - fold}L${x2} ${y1 + fold}V${y2 - r}${arc(x2 - r, y2)}` +
    `H${x1 + r}${arc(x1, y2 - r)}V${y1 + r}${arc(x1 + r, y1)}Z`;
  return closed(pen, outline) + straight(pen, `M${x2 - fold} ${y1}V${y1 + fold}H${x2}`);
}

/** What lies under `hole`, with that part left out. */
function cut(pen, name, under, hole) {
  const all = `width="${pen.size}" height="${pen.size}"`;
  return (
    `<mask id="${name}" maskUnits="userSpaceOnUse" x="0" y="0" ${all}>` +
    `<rect ${all} fill="white"/>${hole}</mask><g mask="url(#${name})">${under}</g>`
  );
}

/** A disc at the lower right with a sign in it, and a transparent gap between it and what lies under it. */
function badge(pen, under, sign) {
  const r = Math.round(pen.free(pen.small ? 9 : 8) * 2) / 2;
  const centre = pen.size - r;
  const disc = (radius, colour) => `<circle cx="${centre}" cy="${centre}" r="${radius}" fill="${colour}"/>`;
  // An odd line through the middle of a pixel, an even one through an edge: either way it ends on whole pixels.
  const upright = Number.isInteger(centre) ? 2 * Math.round(pen.w / 2) : 1;
  return (
    cut(pen, "gap", under, disc(r + Math.max(1, pen.w * 0.75), "black")) +
    disc(r, green) +
    line(sign.path(centre, r), sign.slants ? pen.slant * 1.15 : upright, {
      colour: white,
      cap: pen.small ? "butt" : "round",
    })
  );
}

const plus = {
  slants: false,
  path: (c, r) => `M${c - r * 0.56} ${c}H${c + r * 0.56}M${c} ${c - r * 0.56}V${c + r * 0.56}`,
};
const tick = {
  slants: true,
  path: (c, r) =>
    `M${c - r * 0.5} ${c + r * 0.05}L${c - r * 0.13} ${c + r * 0.42}L${c + r * 0.5} ${c - r * 0.35}`,
};

const start = (pen) => badge(pen, sheet(pen, 5, 2, 25, 30), plus);

function check(pen) {
  const board = roundedBox(pen.near(4), pen.near(4), pen.far(26), pen.far(30), pen.free(2));
  const clip = roundedBox(
    pen.near(10),
    pen.near(2),
    pen.far(20),
    pen.far(pen.size < 32 ? 8 : 7),
    pen.free(1.5),
  );
  return badge(pen, closed(pen, board) + closed(pen, clip), tick);
}

function send(pen) {
  const { middle } = pen;
  const reach = pen.edge(13) - pen.w / 2;
  const [left, right, notch] = [pen.near(3), pen.far(30), pen.free(pen.small ? 9 : 7.5)];
  const wings = `M${left} ${middle - reach}L${right} ${middle}L${left} ${middle + reach}L${notch} ${middle}Z`;
  return closed(pen, wings, pen.slant) + straight(pen, `M${notch} ${middle}H${pen.free(18)}`);
}

function receive(pen) {
  const [x1, y1, x2, y2] = [pen.near(3), pen.near(4), pen.far(29), pen.far(28)];
  const [shelf, dip] = [pen.near(17), pen.near(22)];
  const [left, right] = [pen.near(10), pen.far(22)];
  const r = pen.free(2);
  const tray =
    `M${x1} ${shelf}H${left}V${dip - r}A${r} ${r} 0 0 0 ${left + r} ${dip}` +
    `H${right - r}A${r} ${r} 0 0 0 ${right} ${dip - r}V${shelf}H${x2}`;
  return closed(pen, roundedBox(x1, y1, x2, y2, pen.free(3))) + straight(pen, tray);
}

/** Three lines that become one arrow: the product's mark. `reach` is half its height, in pixels. */
function merging(pen, left, right, reach) {
  const m = pen.middle;
  const head = reach * 0.68;
  const knee = left + (right - left) * 0.46;
  const bend = left + (right - left) * 0.3;
  const from = (y) => `M${left} ${y}C${bend} ${y} ${bend} ${m} ${knee} ${m}`;
  return {
    flat: `M${left} ${m}H${right}`,
    bent: `${from(m - reach)}${from(m + reach)}M${right - head} ${m - head}L${right} ${m}L${right - head} ${m + head}`,
  };
}

function consolidate(pen) {
  const { flat, bent } = merging(pen, pen.near(2), pen.far(30), pen.edge(10));
  const rim = line(flat + bent, pen.slant + 2 * rimOf(pen), { colour: white });
  return rim + line(flat, pen.w) + line(bent, pen.slant);
}

function mark(pen) {
  const { size } = pen;
  const w = Math.max(2, Math.round(size / 16));
  const bold = { ...pen, w, middle: size / 2 };
  const { flat, bent } = merging(bold, size * 0.18, size * 0.84, size * 0.27);
  const tile = `<rect width="${size}" height="${size}" rx="${size * 0.2}" fill="${green}"/>`;
  return tile + line(flat + bent, w, { colour: white });
}

function status(pen) {
  const box = roundedBox(pen.near(3), pen.near(3), pen.far(29), pen.far(29), pen.free(3));
  const rows = [10, 20].map((v) => {
    const y = pen.near(v);
    const x = pen.edge(8) + (pen.small ? 0.5 : 0);
    const [down, up] = [Math.max(1, pen.edge(2.2)), Math.floor(pen.free(5))];
    const ticked = `M${x} ${y}l${down} ${down}l${up} ${-up}`;
    return line(ticked, pen.slant) + straight(pen, `M${pen.edge(18)} ${y}H${pen.edge(25)}`);
  });
  return closed(pen, box) + rows.join("");
}

function analyse(pen) {
  const c = { x: pen.edge(13) + pen.w / 2, y: pen.edge(15) - pen.w / 2 };
  const r = pen.edge(11);
  const apart = Math.round(pen.w + Math.max(1, pen.w * 0.75));
  const sliced = Math.min(r, c.y - apart - pen.w / 2);
  const pie = closed(pen, `M${c.x} ${c.y - r}A${r} ${r} 0 1 0 ${c.x + r} ${c.y}H${c.x}Z`);
  const slice = `M${c.x + apart} ${c.y - apart}v${-sliced}a${sliced} ${sliced} 0 0 1 ${sliced} ${sliced}Z`;
  const wide = Math.max(2, pen.edge(3.4));
  const margin = Math.max(1, pen.edge(1.2));
  const bars = [2, 1, 0].map((fromRight) => {
    const x = pen.size - wide - margin - fromRight * (wide + Math.max(1, pen.edge(1.4)));
    const top = pen.edge([17.5, 21, 24.5][fromRight]);
    return { x, y: top, width: wide, height: pen.size - margin - top };
  });
  const drawn = (by, colour) =>
    bars
      .map(
        ({ x, y, width, height }) =>
          `<rect x="${x - by}" y="${y - by}" width="${width + 2 * by}" height="${height + 2 * by}" fill="${colour}"/>`,
      )
      .join("");
  return (
    cut(pen, "gap", pie + closed(pen, slice), drawn(Math.max(1, pen.w), "black")) +
    drawn(rimOf(pen), white) +
    drawn(0, green)
  );
}

function awards(pen) {
  const c = pen.size / 2;
  const r = pen.edge(9.5) - pen.w / 2;
  const cy = pen.near(2) + r;
  const [inner, outer, end] = [pen.free(4.5), pen.free(7.5), pen.far(30)];
  const tails = `M${c - inner} ${cy}L${c - outer} ${end}L${c} ${pen.free(26)}L${c + outer} ${end}L${c + inner} ${cy}Z`;
  const disc = (radius) =>
    `M${c - radius} ${cy}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
  const heart =
    pen.size < 32
      ? `<circle cx="${c}" cy="${cy}" r="${pen.free(2.5)}" fill="${green}"/>`
      : closed(pen, disc(r * 0.42));
  return closed(pen, tails, pen.slant) + closed(pen, disc(r), pen.slant) + heart;
}

function report(pen) {
  const rows = pen.small ? [16, 22] : [15, 20, 25];
  const text = rows.map((v) => straight(pen, `M${pen.edge(10)} ${pen.near(v)}H${pen.edge(22)}`));
  return sheet(pen, 5, 2, 27, 30) + text.join("");
}

/** By the screen a button opens; `mark` is the product's own. */
export const icons = { start, check, send, receive, consolidate, status, analyse, awards, report, mark };

/** One icon at one size, as SVG whose user unit is a pixel. */
export const drawingOf = (name, size) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${icons[name](penOf(size))}</svg>`;
