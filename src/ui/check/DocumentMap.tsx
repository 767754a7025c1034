import { makeStyles, mergeClasses, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import { memo, useMemo } from "react";
import type { CheckReport } from "../../app/checkDocument";
import type { Entry } from "../panel/entries";
import { usePanelActions, usePanelWith } from "../panel/PanelContext";
import { useStrings } from "../strings/StringsContext";
import type { MapBlock } from "./mapBlocks";
import { mapBlocks } from "./mapBlocks";

const followed = ["current"] as const;

const useStyles = makeStyles({
  map: { display: "flex", columnGap: "3px", height: "28px" },
  block: {
    position: "relative",
    minWidth: "10px",
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    cursor: "pointer",
    overflow: "hidden",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  current: { outline: `1px solid ${tokens.colorCompoundBrandStroke}` },
  missing: {
    flex: "0 0 18px",
    border: `1px dashed ${tokens.colorStatusDangerForeground1}`,
    backgroundColor: "transparent",
  },
  tick: {
    position: "absolute",
    top: "4px",
    bottom: "4px",
    width: "2px",
    marginInlineStart: "-1px",
    borderRadius: "1px",
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  error: { backgroundColor: tokens.colorStatusDangerForeground1 },
  warning: { backgroundColor: tokens.colorStatusWarningForeground1 },
  advice: { backgroundColor: tokens.colorNeutralForeground3 },
});

export interface DocumentMapProps {
  readonly report: CheckReport;
  readonly entries: readonly Entry[];
}

/** 文稿地图: the document at a glance; arrow keys move between its blocks. */
export function DocumentMap({ report, entries }: DocumentMapProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { panel, state } = usePanelWith(followed);
  const arrows = useArrowNavigationGroup({ axis: "horizontal" });
  const blocks = useMemo(() => mapBlocks(report, entries), [report, entries]);
  const current = currentBlock(blocks, state.current?.paragraph ?? null);
  return (
    <div className={styles.map} role="group" aria-label={strings.check.map} {...arrows}>
      {blocks.map((block) => {
        if (block.kind === "missing") {
          const label = strings.check.mapMissing(strings.role[block.role]);
          return (
            <button
              key={block.role}
              type="button"
              className={mergeClasses(styles.block, styles.missing)}
              aria-label={label}
              title={label}
              onClick={() => panel.openDraft(block.role)}
            />
          );
        }
        return <SectionBlock key={block.paragraph} block={block} current={block === current} />;
      })}
    </div>
  );
}

interface SectionBlockProps {
  readonly block: MapBlock & { readonly kind: "section" };
  readonly current: boolean;
}

const SectionBlock = memo(function SectionBlock({ block, current }: SectionBlockProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { panel } = usePanelActions();
  const title = block.title ?? strings.check.beforeSections;
  const label = strings.check.mapSection(title, block.gaps, block.findings);
  return (
    <button
      type="button"
      className={mergeClasses(styles.block, current && styles.current)}
      style={{ flexGrow: block.size, flexBasis: 0 }}
      aria-label={label}
      title={label}
      onClick={() => panel.reveal({ paragraph: block.paragraph, start: 0, end: 0 })}
    >
      {block.ticks.map(({ at, severity }) => (
        <span
          key={at}
          className={mergeClasses(styles.tick, styles[severity])}
          style={{ insetInlineStart: `${2 + at * 96}%` }}
        />
      ))}
    </button>
  );
});

const currentBlock = (blocks: readonly MapBlock[], paragraph: number | null): MapBlock | null =>
  paragraph === null
    ? null
    : (blocks.filter((block) => block.kind === "section" && block.paragraph <= paragraph).at(-1) ?? null);
