import type { Strength } from "../core/layout/profile";
import type { LayoutWords } from "./layoutWords";

const strengths: Readonly<Record<Strength, string>> = {
  stated: "stated",
  usual: "usual",
  derived: "derived",
  practice: "custom",
};

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;

/** Names of fonts stay as they are. */
export const layoutEnUS: LayoutWords = {
  mark: ", ",
  roles: {
    title: "Title",
    subtitle: "Subtitle",
    addressee: "Addressee",
    heading1: "Heading 1",
    heading2: "Heading 2",
    heading3: "Heading 3",
    heading4: "Heading 4",
    body: "Text",
    attachmentNote: "Note of attachments",
    attachmentItem: "Further attachments",
    attachmentMark: "Mark of an attachment",
    signature: "Signature",
    date: "Date",
  },
  aspects: {
    font: "font",
    latinFont: "font of digits and letters",
    size: "size",
    plain: "look",
    place: "place",
    linePitch: "line spacing",
    paper: "paper",
    margins: "margins",
    grid: "grid",
    pageNumber: "page numbers",
  },
  alignments: { left: "left", center: "centred", right: "right", justify: "justified" },
  looks: { bold: "bold", italic: "italic", coloured: "coloured" },
  plain: "neither bold nor italic, black",
  noFont: "none given",
  andOthers: " and others",
  spaced: "space between paragraphs",
  noGrid: "no grid",
  noNumber: "none, or not in this form",
  ownFooter: "the footer has contents of its own; left alone",
  throughout: "whole document",
  custom: "Custom",
  subject: (role, aspect) =>
    role === "" ? aspect.charAt(0).toUpperCase() + aspect.slice(1) : `${role}: ${aspect}`,
  resting: (clause, strength) => `${clause} (${strengths[strength]})`,
  size: (points) => `${points} pt`,
  firstLine: (characters) =>
    characters === 0
      ? "first line not indented"
      : `${characters < 0 ? "hanging" : "first line"} ${counted(Math.abs(characters), "character")}`,
  left: (characters) => `left ${counted(characters, "character")}`,
  right: (characters) => `right ${counted(characters, "character")}`,
  pitch: (rule, value) =>
    rule === "multiple" ? `${value} lines` : `${rule === "exact" ? "exactly" : "at least"} ${value} pt`,
  paper: (width, height) => `${width} × ${height} mm`,
  margins: (top, bottom, left, right) => `top ${top}, bottom ${bottom}, left ${left}, right ${right} mm`,
  gridFound: (pitch) => `a grid of ${pitch} pt`,
  grid: (lines, characters, pitch, size) =>
    `${lines} lines of ${characters} characters (lines of ${pitch} pt, characters of ${size} pt)`,
  number: (size, font) => `— 1 —, ${size} ${font}, on the outer side`,
  paragraphs: (count) => counted(count, "paragraph"),
  sections: (count) => counted(count, "section"),
  typedIndents: (count) =>
    `${counted(count, "paragraph")} indented by spaces: the text was left alone, the indent is less by their width.`,
};
