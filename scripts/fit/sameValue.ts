const decimalsOf = (text: string): number => text.split(".")[1]?.length ?? 0;
const halfUp = (value: number, decimals: number): number =>
  Math.sign(value) * Math.floor(Math.abs(value) * 10 ** decimals + 0.5 + 1e-9);

/** Whether a value is the one that is wanted; a reckoned one at the coarser of both decimals, not below one. */
export function sameValue(got: string, want: string, derived: boolean): boolean {
  const plain = (text: string): string =>
    text.normalize("NFKC").replaceAll(",", "").replace(/%$/u, "").trim();
  const [a, b] = [plain(got), plain(want)];
  if (a === b) return true;
  const [x, y] = [Number(a), Number(b)];
  if (Number.isNaN(x) || Number.isNaN(y)) return false;
  if (Math.abs(x - y) < 1e-9) return true;
  if (!derived) return false;
  const places = decimalsOf(b) === 0 ? 0 : Math.max(1, Math.min(decimalsOf(a), decimalsOf(b)));
  return halfUp(x, places) === halfUp(y, places);
}
