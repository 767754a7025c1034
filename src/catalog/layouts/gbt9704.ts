import { latinFont, officialLinePitch, officialLooks } from "../../core/layout/officialLooks";
import type {
  Basis,
  LayoutBasis,
  LayoutProfile,
  LayoutRole,
  ParagraphAspect,
} from "../../core/layout/profile";

/** 党政机关公文格式, GB/T 9704–2012. */
export const gbt9704: LayoutProfile = {
  id: "gbt9704",
  name: "党政机关公文格式 GB/T 9704–2012",
  page: {
    width: 210,
    height: 297,
    top: 37,
    bottom: 35,
    left: 28,
    right: 26,
    lines: 22,
    characters: 28,
    grid: true,
    number: { font: "宋体", size: 14, below: 7 },
  },
  paragraphs: officialLooks,
  latinFont,
  linePitch: officialLinePitch,
  // Usual ones besides: whole points, and what 22 lines come to after rounding.
  otherPitches: [28, 28.8, 28.9, 29, 30],
};

const stated = (clause: string): Basis => ({ clause, strength: "stated" });
const usual = (clause: string): Basis => ({ clause, strength: "usual" });
const derived = (clause: string): Basis => ({ clause, strength: "derived" });
const practice: Basis = { clause: "", strength: "practice" };

const body: Readonly<Record<ParagraphAspect, Basis>> = {
  font: usual("5.2.2"),
  size: usual("5.2.2"),
  place: usual("7.3.3"),
  linePitch: derived("5.2.3"),
  latinFont: practice,
  plain: practice,
};
const heading = { ...body, font: usual("7.3.3") };
const signed = { ...body, place: stated("7.3.5.2") };

const byRole: Readonly<Record<LayoutRole, Readonly<Record<ParagraphAspect, Basis>>>> = {
  title: { ...body, font: usual("7.3.1"), size: usual("7.3.1"), place: usual("7.3.1") },
  subtitle: { ...body, font: practice, size: practice, place: practice },
  addressee: { ...body, place: stated("7.3.2") },
  heading1: heading,
  heading2: heading,
  heading3: heading,
  heading4: heading,
  body,
  attachmentNote: { ...body, place: stated("7.3.4") },
  attachmentItem: { ...body, place: stated("7.3.4") },
  attachmentMark: { ...body, font: stated("7.3.7"), size: stated("7.3.7"), place: stated("7.3.7") },
  signature: signed,
  date: signed,
};

export const gbt9704Basis: LayoutBasis = {
  standard: "GB/T 9704–2012",
  paragraph: (role, aspect) => byRole[role][aspect],
  page: {
    paper: stated("5.1"),
    margins: stated("5.2.1"),
    grid: usual("5.2.3"),
    pageNumber: stated("7.5"),
  },
};
