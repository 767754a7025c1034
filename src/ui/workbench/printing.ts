import { numberStyles } from "./listNumbers";

/** What is put on paper: nodes with the styles they need, and how the sheets are cut. */
interface Printed {
  readonly nodes: readonly Node[];
  readonly styles: string;
  /** Rules for `@page`; they hold for the whole window only. */
  readonly sheets: string;
  /** What a file made of it is called, and what stands in the head that a browser may add; the window's own where "". */
  readonly title: string;
}

/** While something is printed, the window shows that alone; on the screen nothing changes. */
export function print({ nodes, styles, sheets, title }: Printed): void {
  const host = document.createElement("div");
  host.dataset["print"] = "";
  const root = host.attachShadow({ mode: "open" });
  const look = document.createElement("style");
  look.textContent = styles;
  root.append(...nodes, look);
  const around = document.createElement("style");
  around.textContent = `
@media screen { [data-print] { display: none; } }
@media print {
  html, body { height: auto !important; overflow: visible !important; background: none !important; }
  body > :not([data-print]) { display: none !important; }
}
${sheets}`;
  document.head.append(around);
  document.body.append(host);
  const usual = document.title;
  if (title !== "") document.title = title;
  const end = (): void => {
    removeEventListener("afterprint", end);
    host.remove();
    around.remove();
    document.title = usual;
  };
  addEventListener("afterprint", end);
  window.print();
}

/** Where the margins of a sheet are, as the renderer gives them to its pages. */
const sheetOf = (page: HTMLElement | null): string => {
  const { width, minHeight, paddingTop, paddingRight, paddingBottom, paddingLeft } = page?.style ?? {};
  if (!width || !minHeight) return "size: A4;";
  return `size: ${width} ${minHeight}; margin: ${[paddingTop, paddingRight, paddingBottom, paddingLeft].map((side) => side || "0").join(" ")};`;
};

/** GB/T 9704 7.5: between dashes, outer side, one character from the edge of the text; 4号. */
const numbered = (corner: string, edge: string): string =>
  `@${corner} { content: "— " counter(page) " —"; font: 14pt SimSun, "Noto Serif CJK SC", serif; padding-${edge}: 14pt; vertical-align: top; padding-top: 7mm; }`;

const onPaper = `
.docx-wrapper.docx-wrapper { display: block; padding: 0; background: none; }
.docx-wrapper.docx-wrapper > section.docx { display: block; width: auto !important; min-height: 0 !important; margin: 0; padding: 0 !important; overflow: visible; box-shadow: none; }
section.docx.docx + section.docx { break-before: page; }
section.docx > header, section.docx > footer { display: none; }
${numberStyles}
p { orphans: 2; widows: 2; }
tr { break-inside: avoid; }
`;

/** @param copy of all pages; it is taken, and gone when it is printed @param name of the file */
export function printPages(copy: HTMLElement, name: string): void {
  copy.style.zoom = "1";
  const sheet = sheetOf(copy.querySelector<HTMLElement>("section.docx"));
  print({
    nodes: [copy],
    styles: onPaper,
    title: withoutEnding(name),
    sheets: `@page { ${sheet} }
@page :right { ${numbered("bottom-right", "right")} }
@page :left { ${numbered("bottom-left", "left")} }`,
  });
}

/** A page of ours, as text: the submission sheet. */
export function printHtml(html: string): void {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  const styles = [...parsed.querySelectorAll("style")].map(({ textContent }) => textContent).join("\n");
  const sheets = pageRule.exec(styles)?.[0] ?? "";
  print({
    nodes: [...parsed.body.children],
    styles: styles.replaceAll(/\bbody \{/gu, ":host {"),
    sheets,
    title: parsed.title,
  });
}

/** With the boxes in its margins. */
const pageRule = /@page[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/u;

const withoutEnding = (name: string): string => name.replace(/\.[^.]*$/u, "");
