/**
 * Full-width letters, digits and signs (U+FF01–U+FF5E) and the ideographic space as their half-width counterparts.
 * One code unit becomes one code unit, so offsets stay valid.
 */
export function foldWidth(text: string): string {
  let folded = "";
  let copied = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const half = code === 0x3000 ? 0x20 : code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
    if (half === code) continue;
    folded += text.slice(copied, index) + String.fromCharCode(half);
    copied = index + 1;
  }
  return copied === 0 ? text : folded + text.slice(copied);
}
