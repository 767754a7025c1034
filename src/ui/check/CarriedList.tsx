import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { carriedUnchanged } from "../../app/carriedUnchanged";
import type { CarriedFigure } from "../../app/carriedUnchanged";
import { usePanelWith } from "../panel/PanelContext";
import { MoreRows, useRows } from "../shared/MoreRows";
import { compareStrings } from "../strings/compare";
import { useLanguage } from "../strings/StringsContext";

const useStyles = makeStyles({
  words: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

const followed = ["report"] as const;

/** What was marked when last year's report was carried forward, and is still as it was: to be seen before handing in. */
export function CarriedList() {
  const styles = useStyles();
  const strings = compareStrings[useLanguage().locale];
  const { panel, services, state } = usePanelWith(followed);
  const [figures, setFigures] = useState<readonly CarriedFigure[]>([]);
  const rows = useRows(figures);
  const { host } = services;
  const { report } = state;
  useEffect(() => {
    let wanted = true;
    void carriedUnchanged(host).then((found) => {
      if (wanted) setFigures(found);
    });
    return () => {
      wanted = false;
    };
  }, [host, report]);
  if (figures.length === 0) return null;
  return (
    <div>
      <p className={styles.words}>{strings.carried(figures.length)}</p>
      <ul className={styles.list}>
        {rows.shown.map(({ range, last, unit, standing }) => (
          <li key={`${range.paragraph} ${range.start}`}>
            <Button size="small" appearance="subtle" onClick={() => panel.reveal(range)}>
              {standing === "same"
                ? strings.stillSame(`${last.value}${unit ?? ""}`)
                : strings.stillMasked(`${last.value}${unit ?? ""}`)}
            </Button>
          </li>
        ))}
      </ul>
      <MoreRows {...rows} />
    </div>
  );
}
