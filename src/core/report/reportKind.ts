import type { ParagraphRole } from "../document/edit";
import type { Fit } from "../writing/speaker";

export const roleIds = [
  "preamble", // 导语
  "main-work", // 主要工作、主体责任落实情况
  "first-responsibility", // 第一责任人履职情况
  "self-discipline", // 个人廉洁自律
  "problems", // 存在问题
  "causes", // 原因分析
  "next-steps", // 下一步打算
  "closing", // 结语
  "signature", // 落款
] as const;
export type RoleId = (typeof roleIds)[number];

export const kindIds = [
  "main-and-first-responsibility",
  "main-responsibility",
  "first-responsible-person",
  "annual-summary",
  "integrity-responsibility",
] as const;
export type KindId = (typeof kindIds)[number];

export type Requirement = "required" | "expected" | "allowed";

/** What a role is recognised by, shared by all kinds: words of headings, and words of passages without a heading. */
export interface Role {
  readonly id: RoleId;
  /** Chinese name shown to the person, e.g. "存在问题". */
  readonly name: string;
  /**
   * Words that make a heading a heading of this role, as cues (`core/report/cue.ts`). A cue after `!` forbids the role
   * ("!问题整改"); one after `&` counts only where the heading names another role too ("&情况(和|及)").
   */
  readonly headingCues: readonly string[];
  /**
   * Words of a sentence that opens a passage of this role inside another section (embedded), as cues; `!` forbids, `&`
   * counts at the very end of the report only, `{nextYear}` is the year after the report's.
   */
  readonly passageCues: readonly string[];
}

/**
 * One paragraph of a scaffold. Text may hold the variables of phrases (`core/writing/phrase.ts`), figure slots `**`, and
 * slots that name their indicator, `[[谈心谈话 人次]]`.
 */
export interface ScaffoldParagraph extends Fit {
  readonly role: ParagraphRole;
  readonly text: string;
  /** Other ways to say it, each for whom it suits; which one stands depends on who speaks. */
  readonly others?: readonly SaidFor[];
  /** Paragraphs of one turn choose alike: a problem and the step that answers it, with as many ways each. */
  readonly turn?: string;
}

export interface SaidFor extends Fit {
  readonly text: string;
}

/** A section to insert. Numbers are not part of the texts: they continue the document's own. */
export interface SectionScaffold extends Fit {
  readonly role: RoleId;
  /** What tells it from the others of its role, for the person: "紧扣责任". Absent for the usual one. */
  readonly variant?: string;
  readonly paragraphs: readonly ScaffoldParagraph[];
}

export interface ReportKind {
  readonly id: KindId;
  /** e.g. "落实全面从严治党主体责任情况报告". */
  readonly name: string;
  /** Short, for menus: "主体责任报告". */
  readonly shortName: string;
  /** Roles in the order in which they stand, with how much each is required; roles not listed are not looked for. */
  readonly roles: readonly KindRole[];
  /** Words whose presence (in title, preamble, headings) speaks for this kind, with weights. */
  readonly cues: readonly KindCue[];
  /** In the order of reports; of one role the usual one first. */
  readonly scaffolds: readonly SectionScaffold[];
  /** Title of a new report, with variables. */
  readonly title: string;
}

export interface KindRole {
  readonly role: RoleId;
  readonly requirement: Requirement;
  /** The report as a whole serves this role where no section does (第一责任人报告). */
  readonly wholeReport?: true;
}

export interface KindCue {
  readonly where: "title" | "preamble" | "headings" | "text";
  /** As cues (`core/report/cue.ts`). */
  readonly words: readonly string[];
  /** Added to the kind's score when one of the words is found; negative speaks against. */
  readonly weight: number;
}
