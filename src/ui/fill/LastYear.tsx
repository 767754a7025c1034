import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { readFigurePlaces } from "../../app/figureNotes";
import { isFarFromLast } from "../../core/filling/farFromLast";
import type { LastFigure } from "../../core/filling/figureRecord";
import type { TextRange } from "../../core/text/range";
import { rangesOverlap } from "../../core/text/range";
import { usePanelActions } from "../panel/PanelContext";
import { useFigureStrings } from "./figureStrings";

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

export interface LastYearProps {
  readonly range: TextRange;
  /** What is proposed or stands there now, null while nothing does. */
  readonly value: string | null;
}

/** What last year's report said in this place, where the draft was made of it. */
export function LastYear({ range, value }: LastYearProps) {
  const styles = useStyles();
  const words = useFigureStrings();
  const { services } = usePanelActions();
  const [last, setLast] = useState<LastFigure | null>(null);
  const { host } = services;
  useEffect(() => {
    let wanted = true;
    void readFigurePlaces(host).then((found) => {
      if (!wanted || !found.ok) return;
      const place = found.value.places.find((one) => rangesOverlap(one.range, range));
      setLast(place?.figure.last ?? null);
    });
    return () => {
      wanted = false;
    };
  }, [host, range]);
  if (last === null) return null;
  const far = value !== null && isFarFromLast(value, last.value);
  return (
    <p className={styles.quiet}>
      {words.last(last.value, last.year)}
      {far && ` · ${words.far}`}
    </p>
  );
}
