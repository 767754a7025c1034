declare module "textlint-rule-prh" {
  import type { TextlintKernelRule } from "@textlint/kernel";
  const rule: TextlintKernelRule["rule"];
  export default rule;
}

declare module "string-similarity" {
  export function findBestMatch(
    words: string,
    candidates: readonly string[],
  ): { readonly bestMatchIndex: number };
}
