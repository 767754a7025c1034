import { makeStyles, tokens } from "@fluentui/react-components";
import type { PageRule } from "../../core/layout/profile";

const useStyles = makeStyles({
  picture: { display: "block", width: "104px", flexShrink: 0 },
  paper: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke1, strokeWidth: "1px" },
  area: {
    fill: "none",
    stroke: tokens.colorNeutralStroke2,
    strokeDasharray: "4 3",
    strokeWidth: "1px",
  },
  line: { stroke: tokens.colorNeutralStroke2, strokeWidth: "2px" },
  title: { stroke: tokens.colorNeutralForeground3, strokeWidth: "4px" },
  words: {
    fill: tokens.colorNeutralForeground2,
    fontSize: "15px",
    fontFamily: tokens.fontFamilyBase,
    textAnchor: "middle",
    dominantBaseline: "middle",
  },
});

/** The page to scale with its measures in millimetres. */
export function PagePicture({ page, label }: { readonly page: PageRule; readonly label: string }) {
  const styles = useStyles();
  const { width, height, top, bottom, left, right, lines, characters } = page;
  const area = { x: left, y: top, width: width - left - right, height: height - top - bottom };
  const pitch = area.height / lines;
  const middle = left + area.width / 2;
  return (
    <svg
      className={styles.picture}
      viewBox={`-1 -1 ${width + 2} ${height + 2}`}
      role="img"
      aria-label={`${label}：${width} × ${height}，${top}、${bottom}、${left}、${right} mm，${lines} × ${characters}`}
    >
      <rect className={styles.paper} width={width} height={height} />
      <rect className={styles.area} {...area} />
      <line className={styles.title} x1={middle - 35} x2={middle + 35} y1={top + pitch} y2={top + pitch} />
      {Array.from({ length: lines - 5 }, (_, index) => {
        const y = top + pitch * (index + 4.5);
        const indent = index % 5 === 0 ? (2 * area.width) / characters : 0;
        const short = index % 5 === 4 ? area.width / 3 : 0;
        return (
          <line
            key={y}
            className={styles.line}
            x1={left + indent}
            x2={left + area.width - short}
            y1={y}
            y2={y}
          />
        );
      })}
      <text className={styles.words} x={width / 2} y={top / 2}>
        {top}
      </text>
      <text className={styles.words} x={width / 2} y={height - bottom / 2}>
        {bottom}
      </text>
      <text className={styles.words} x={left / 2} y={height / 2}>
        {left}
      </text>
      <text className={styles.words} x={width - right / 2} y={height / 2}>
        {right}
      </text>
      {page.number !== null && (
        <text className={styles.words} x={width - right - 14} y={height - bottom + page.number.below + 4}>
          — 1 —
        </text>
      )}
    </svg>
  );
}
