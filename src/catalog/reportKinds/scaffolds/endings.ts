import type { ScaffoldParagraph, SectionScaffold } from "../../../core/report/reportKind";
import { bodyOf, scaffold } from "./build";

const closingOf = (variant: string, id: string): SectionScaffold =>
  scaffold("closing", variant, [bodyOf(id)]);

export const closings: readonly SectionScaffold[] = [
  closingOf("特此报告", "closing-general-05"),
  closingOf("请批评指正", "closing-general-04"),
  closingOf("请审阅", "closing-general-07"),
];

export const personalClosings: readonly SectionScaffold[] = [
  closingOf("请批评指正", "closing-general-personal-01"),
  closingOf("恪尽职守", "closing-general-personal-02"),
  closingOf("更高标准", "closing-general-personal-03"),
];

const day: ScaffoldParagraph = { role: "date", text: "****年**月**日" };

export const signatures: readonly SectionScaffold[] = [
  scaffold("signature", "", [{ role: "signature", text: "{unit}{organ}" }, day]),
  scaffold("signature", "只署单位", [{ role: "signature", text: "{unit}" }, day]),
  scaffold("signature", "年度之末", [
    { role: "signature", text: "{unit}{organ}" },
    { role: "date", text: "{year}年12月**日" },
  ]),
];

export const personalSignatures: readonly SectionScaffold[] = [
  scaffold("signature", "", [{ role: "signature", text: "{unit}{organ}书记 {secretary}" }, day]),
  scaffold("signature", "只署姓名", [{ role: "signature", text: "{secretary}" }, day]),
  scaffold("signature", "报告人", [{ role: "signature", text: "报告人：{secretary}" }, day]),
];
