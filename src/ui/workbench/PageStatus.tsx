import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useStrings } from "../strings/StringsContext";
import { useMediaQuery, wideWindow } from "../theme/useMediaQuery";
import type { PagePlace } from "./countPages";
import type { Moves } from "./moves";
import type { PageView } from "./PageView";

const useStyles = makeStyles({
  status: {
    position: "absolute",
    left: tokens.spacingHorizontalM,
    bottom: tokens.spacingVerticalM,
    padding: "2px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Where the reader is in the document, in pages; while a print is prepared, how far that is. */
export function PageStatus({
  view,
  moves,
  share,
}: {
  readonly view: PageView;
  readonly moves: Moves;
  readonly share: number | null;
}) {
  const styles = useStyles();
  const { workbench } = useStrings();
  // In a narrower window the words would lie over the text.
  const roomy = useMediaQuery(wideWindow);
  const [place, setPlace] = useState<PagePlace>(() => view.place());
  useEffect(() => {
    const look = (): void =>
      setPlace((before) => {
        const now = view.place();
        return before.page === now.page && before.pages === now.pages && before.exact === now.exact
          ? before
          : now;
      });
    look();
    return moves.subscribe(look);
  }, [view, moves]);
  const { page, pages, exact } = place;
  const words = workbench.placeOf(page, pages, exact);
  return (
    <div
      className={styles.status}
      data-pages={pages}
      title={roomy ? workbench.placeHint : `${words}\n${workbench.placeHint}`}
    >
      {share !== null ? workbench.preparing(share) : roomy ? words : workbench.placeShort(page, pages, exact)}
    </div>
  );
}
