export interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** The text position under a point of the window, within the pages. */
export function caretAt(x: number, y: number, tree: DocumentOrShadowRoot): Caret | null {
  if ("caretPositionFromPoint" in document) {
    const shadowRoots = tree instanceof ShadowRoot ? [tree] : [];
    const position = document.caretPositionFromPoint(x, y, { shadowRoots });
    return position === null ? null : { node: position.offsetNode, offset: position.offset };
  }
  return characterAt(x, y, tree);
}

/** Before Chromium 128 nothing tells of text in a shadow tree: the nearest character in the line of the point. */
function characterAt(x: number, y: number, tree: DocumentOrShadowRoot): Caret | null {
  const element = tree.elementFromPoint(x, y)?.closest("p") ?? null;
  if (element === null) return null;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let best: Near | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const near = nearestIn(node, x, y);
    if (near !== null && (best === null || near.distance < best.distance)) best = near;
  }
  return best;
}

type Near = Caret & { readonly distance: number };

function nearestIn(node: Node, x: number, y: number): Near | null {
  const range = document.createRange();
  let best: Near | null = null;
  for (let offset = 0; offset < (node.nodeValue ?? "").length; offset++) {
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    const middle = (left + right) / 2;
    const distance = Math.abs(x - middle);
    if (y < top || y > bottom || (best !== null && best.distance <= distance)) continue;
    best = { node, offset: x < middle ? offset : offset + 1, distance };
  }
  return best;
}
