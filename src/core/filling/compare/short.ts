const shortest = 3;

/** 院办会 for 院长办公会: its characters in their order, from its first to its last, within twice its length. */
export function isShortFor(short: string, text: string): boolean {
  if (short.length < shortest || short.length > 6) return false;
  const first = short.charAt(0);
  for (let from = text.indexOf(first); from >= 0; from = text.indexOf(first, from + 1)) {
    let at = from;
    let met = 1;
    while (met < short.length && at + 1 < text.length && at - from < short.length * 2) {
      at += 1;
      if (text.charAt(at) === short.charAt(met)) met += 1;
    }
    if (met === short.length) return true;
  }
  return false;
}
