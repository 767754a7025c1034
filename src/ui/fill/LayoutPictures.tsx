import { makeStyles, tokens } from "@fluentui/react-components";
import { tableLayouts } from "../../core/ledger/facts/fact";
import type { TableLayout } from "../../core/ledger/facts/fact";
import { useStrings } from "../strings/StringsContext";

const useStyles = makeStyles({
  root: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  pictures: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(64px, 1fr))",
    gap: tokens.spacingHorizontalM,
    margin: 0,
    marginTop: tokens.spacingVerticalS,
    padding: 0,
    listStyleType: "none",
    maxWidth: "480px",
    textAlign: "center",
  },
  picture: { display: "block", width: "100%", height: "44px", marginBottom: "2px" },
});

type Box = readonly [x: number, y: number, width: number, height: number];

/** Rules and cells of each layout, in a grid of 64 × 44. Dark boxes are figures, light ones words. */
const drawings: Readonly<
  Record<TableLayout, { readonly light: readonly Box[]; readonly dark: readonly Box[] }>
> = {
  summary: {
    light: [8, 17, 26, 35].map((y): Box => [6, y - 1, 26, 4]),
    dark: [8, 17, 26, 35].map((y): Box => [42, y - 1, 12, 4]),
  },
  events: {
    light: [8, 17, 26, 35].flatMap((y): Box[] => [
      [6, y - 1, 10, 4],
      [20, y - 1, 14, 4],
      [38, y - 1, 10, 4],
    ]),
    dark: [8, 17, 26, 35].map((y): Box => [52, y - 1, 6, 4]),
  },
  matrix: {
    light: [
      [6, 7, 12, 4],
      ...[22, 32, 42, 52].map((x): Box => [x, 7, 6, 4]),
      ...[17, 26, 35].map((y): Box => [6, y - 1, 12, 4]),
    ],
    dark: [17, 26, 35].flatMap((y) => [22, 32, 42, 52].map((x): Box => [x, y - 1, 6, 4])),
  },
  lines: {
    light: [
      [6, 7, 30, 4],
      [6, 16, 22, 4],
      [6, 25, 34, 4],
      [6, 34, 18, 4],
    ],
    dark: [
      [38, 7, 8, 4],
      [30, 16, 8, 4],
      [42, 25, 8, 4],
      [26, 34, 8, 4],
    ],
  },
};

/** The four ways of keeping a ledger that are understood, as small pictures. */
export function LayoutPictures() {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <div className={styles.root}>
      {strings.fill.layouts}
      <ul className={styles.pictures}>
        {tableLayouts.map((layout) => (
          <li key={layout}>
            <svg className={styles.picture} viewBox="0 0 64 44" aria-hidden="true">
              <rect
                x="0.5"
                y="0.5"
                width="63"
                height="43"
                rx="3"
                fill="none"
                stroke="currentColor"
                opacity="0.45"
              />
              <g fill="currentColor" opacity="0.35">
                {drawings[layout].light.map((box) => (
                  <Bar key={box.join()} box={box} />
                ))}
              </g>
              <g fill={tokens.colorBrandForeground1}>
                {drawings[layout].dark.map((box) => (
                  <Bar key={box.join()} box={box} />
                ))}
              </g>
            </svg>
            {strings.layout[layout]}
          </li>
        ))}
      </ul>
    </div>
  );
}

const Bar = ({ box: [x, y, width, height] }: { readonly box: Box }) => (
  <rect x={x} y={y} width={width} height={height} rx="1" />
);
