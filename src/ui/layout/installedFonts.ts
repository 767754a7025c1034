/** Latin letters: Chinese characters are as wide as high in every font. */
const sample = "mmmiiiWWW1234";

/**
 * Tells whether the computer has a font, by the width of letters set in it; null where the page can not measure.
 * A font that is absent is as wide as whatever stands behind it.
 */
export function fontMeter(page: Document): ((font: string) => boolean) | null {
  const canvas = page.createElement("canvas").getContext("2d");
  if (canvas === null) return null;
  const width = (family: string): number => {
    canvas.font = `72px ${family}`;
    return canvas.measureText(sample).width;
  };
  return (font) => {
    const name = `"${font.replaceAll('"', "")}"`;
    return ["serif", "monospace"].some((behind) => width(`${name}, ${behind}`) !== width(behind));
  };
}
