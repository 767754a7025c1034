import type { HElement } from "docx-preview";
import { dropOutsideAddresses, onlyOwnAddresses, safeSheet } from "./safeSheet";

/**
 * Makes the elements that the renderer asks for, in place of the renderer's own maker: only elements that pages are
 * made of, with nothing on them but looks. What a document says can so be no script, no frame, no address that is
 * gone to, no name that ours could be mistaken for.
 */
export interface PageNodes {
  /** For the renderer's option `h`. */
  readonly make: (wanted: HElement | Node | string) => Node;
  /** The empty elements that stand for our marks, by number. */
  readonly marks: ReadonlyMap<number, HTMLElement>;
  /** Puts pictures in their places, once the renderer is done; only those that lie in the file itself. */
  readonly finish: () => void;
}

const svg = "http://www.w3.org/2000/svg";
const mathML = "http://www.w3.org/1998/Math/MathML";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const htmlTags = words(
  "section article header footer div p span a table colgroup col tr td ol li br wbr sup sub",
);
const svgTags = words("svg g rect ellipse line foreignObject");
const mathTags = words(
  "math mrow mfrac msub msup msubsup munder mover munderover mtable mtr mtd mn mo ms msqrt mroot",
);

/** @param mark what the names of our bookmarks begin with */
export function pageNodes(mark: string): PageNodes {
  const marks = new Map<number, HTMLElement>();
  const pictures: Element[] = [];
  const drawings: Element[] = [];
  let sheets = 0;

  const ofHtml = (wanted: HElement): Element => {
    const { tagName } = wanted;
    const { colSpan, href, lang, id } = wanted as Readonly<Record<string, unknown>>;
    const made = document.createElement(htmlTags.has(tagName) ? tagName : "span");
    if (tagName === "img") pictures.push(made);
    if (made instanceof HTMLTableCellElement && typeof colSpan === "number") made.colSpan = colSpan;
    // Where a link leads is shown, and not gone to.
    if (tagName === "a" && typeof href === "string") made.title = href;
    if (typeof lang === "string") made.lang = lang;
    if (typeof id === "string" && id.startsWith(mark)) marks.set(Number(id.slice(mark.length)), made);
    return made;
  };
  const ofSvg = ({ tagName }: HElement): Element => {
    const made = document.createElementNS(svg, svgTags.has(tagName) ? tagName : "g");
    drawings.push(made);
    if (tagName === "image") pictures.push(made);
    return made;
  };
  const element = (wanted: HElement): Element => {
    if (wanted.ns === svg) return ofSvg(wanted);
    if (wanted.ns !== mathML) return ofHtml(wanted);
    return document.createElementNS(mathML, mathTags.has(wanted.tagName) ? wanted.tagName : "mrow");
  };

  const make: PageNodes["make"] = (wanted) => {
    if (typeof wanted === "string") return document.createTextNode(wanted);
    if (wanted instanceof Node) return wanted;
    const { tagName, className, style, children = [] } = wanted;
    if (tagName === "#comment") return document.createComment("");
    if (tagName === "style") return sheetOf(children, sheets++ === 0);
    const made = tagName === "#fragment" ? document.createDocumentFragment() : element(wanted);
    if (made instanceof Element) {
      if (className !== undefined && className !== "") made.setAttribute("class", className);
      if (style !== undefined && hasStyle(made)) dress(made.style, style);
    }
    made.append(...children.map(make));
    return made;
  };

  return {
    make,
    marks,
    finish() {
      for (const picture of pictures) placePicture(picture);
      for (const drawing of drawings) cleanDrawing(drawing);
    },
  };
}

/** The first sheet is the renderer's own and holds nothing of the document. */
function sheetOf(children: readonly unknown[], own: boolean): HTMLStyleElement {
  const sheet = document.createElement("style");
  const text = children.filter((child) => typeof child === "string").join("");
  sheet.textContent = own ? text : safeSheet(text);
  return sheet;
}

const hasStyle = (element: Element): element is Element & ElementCSSInlineStyle => "style" in element;

function dress(style: CSSStyleDeclaration, wanted: NonNullable<HElement["style"]>): void {
  if (typeof wanted === "string") style.cssText = wanted;
  else Object.assign(style, wanted);
  dropOutsideAddresses(style);
}

/** The renderer leaves the picture's bytes as an address; null where the document names one outside. */
function placePicture(place: Element): void {
  const address: unknown =
    place instanceof SVGElement ? place.getAttribute("href") : (place as { readonly src?: unknown }).src;
  if (typeof address !== "string" || !/^data:image\//iu.test(address)) {
    place.removeAttribute("href");
    return;
  }
  if (place instanceof SVGElement) {
    const image = document.createElementNS(svg, "image");
    image.setAttribute("href", address);
    for (const name of ["width", "height"]) image.setAttribute(name, place.getAttribute(name) ?? "100%");
    place.removeAttribute("href");
    place.append(image);
    return;
  }
  const image = document.createElement("img");
  image.src = address;
  image.alt = "";
  image.className = place.className;
  if (hasStyle(place)) image.style.cssText = place.style.cssText;
  place.replaceWith(image);
}

/** The renderer writes a drawing's attributes by itself. */
function cleanDrawing(drawing: Element): void {
  for (const { name, value } of [...drawing.attributes]) {
    if (/^on|href$/iu.test(name) || !onlyOwnAddresses(value)) drawing.removeAttribute(name);
  }
}
