import type { LayoutComparison } from "./compareLayout";
import { differenceId } from "./compareLayout";
import type { LayoutReading } from "./layoutFacts";
import type { LayoutProfile, PageAspect, Place } from "./profile";

/** A look to give to words; what is absent stays as it is. */
export interface WantedLook {
  readonly font?: string;
  readonly latinFont?: string;
  /** In points. */
  readonly size?: number;
  /** Neither bold nor italic nor coloured. */
  readonly plain?: true;
}

export interface StretchChange {
  /** UTF-16 offsets in the paragraph's text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly look: WantedLook;
}

export interface ParagraphChange {
  readonly paragraph: number;
  /** What must stand there: a paragraph whose text has changed is left alone. */
  readonly text: string;
  readonly place: Place | null;
  /** Size in points that characters of `place` are counted in. */
  readonly size: number;
  /** Fixed distance of lines in points, without space before and after; null leaves it. */
  readonly linePitch: number | null;
  /** In order, none overlapping. */
  readonly stretches: readonly StretchChange[];
}

/** What a host is to do; changes no character of text. */
export interface LayoutPlan {
  readonly profile: LayoutProfile;
  readonly paragraphs: readonly ParagraphChange[];
  readonly page: readonly PageAspect[];
}

/** The changes behind some differences (all of them when `ids` is null), by paragraph. */
export function planLayout(
  { snapshot }: LayoutReading,
  { differences }: LayoutComparison,
  profile: LayoutProfile,
  ids: readonly string[] | null = null,
): LayoutPlan {
  const chosen = differences.filter((difference) => ids === null || ids.includes(differenceId(difference)));
  const drafts = new Map<number, Draft>();
  for (const difference of chosen) {
    if (difference.kind === "page") continue;
    for (const { paragraph, role, aspect, place, start, end } of difference.changes) {
      const rule = profile.paragraphs[role];
      const draft = drafts.get(paragraph) ?? newDraft(rule.size);
      drafts.set(paragraph, draft);
      if (aspect === "place") {
        draft.place = place;
        draft.size = rule.size;
      } else if (aspect === "linePitch") draft.linePitch = profile.linePitch;
      else {
        const look = looks[aspect](profile, rule);
        draft.looks.push({ start, end, look });
      }
    }
  }
  const paragraphs = [...drafts]
    .sort(([a], [b]) => a - b)
    .map(([paragraph, { place, size, linePitch, looks: changes }]): ParagraphChange => ({
      paragraph,
      text: snapshot.paragraphs[paragraph]?.text ?? "",
      place,
      size,
      linePitch,
      stretches: mergedStretches(changes),
    }));
  const page = chosen.flatMap((difference) =>
    difference.kind === "page" && difference.possible ? [difference.aspect] : [],
  );
  return { profile, paragraphs, page };
}

interface Draft {
  place: Place | null;
  size: number;
  linePitch: number | null;
  readonly looks: StretchChange[];
}

const newDraft = (size: number): Draft => ({ place: null, size, linePitch: null, looks: [] });

type Rule = LayoutProfile["paragraphs"]["body"];

const looks: Readonly<
  Record<"font" | "latinFont" | "size" | "plain", (profile: LayoutProfile, rule: Rule) => WantedLook>
> = {
  font: (_, { font }) => ({ font }),
  latinFont: ({ latinFont }) => (latinFont === null ? {} : { latinFont }),
  size: (_, { size }) => ({ size }),
  plain: () => ({ plain: true }),
};

/** The looks wanted for the same words in one; neighbours with the same look in one. */
function mergedStretches(changes: readonly StretchChange[]): readonly StretchChange[] {
  const bySpan = new Map<string, StretchChange>();
  for (const change of changes) {
    const key = `${change.start} ${change.end}`;
    const look = { ...bySpan.get(key)?.look, ...change.look };
    bySpan.set(key, { ...change, look });
  }
  const inOrder = [...bySpan.values()].sort((a, b) => a.start - b.start);
  return inOrder.reduce<StretchChange[]>((merged, change) => {
    const last = merged.at(-1);
    if (last?.end === change.start && sameLook(last.look, change.look))
      merged[merged.length - 1] = { ...last, end: change.end };
    else merged.push(change);
    return merged;
  }, []);
}

const sameLook = (a: WantedLook, b: WantedLook): boolean =>
  a.font === b.font && a.latinFont === b.latinFont && a.size === b.size && a.plain === b.plain;
