import { Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useLanguage } from "../strings/StringsContext";
import { BlankForm } from "./BlankForm";
import type { BeginFormProps } from "./BlankForm";
import { beginStringsOf } from "./beginStrings";
import { ModelForm } from "./ModelForm";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  // The underline of the chosen way is drawn at the edge of the list.
  ways: { marginInline: "-8px", flexWrap: "wrap" },
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const ways = ["blank", "lastYear", "sample"] as const;
type Way = (typeof ways)[number];

/** 新建: an empty skeleton, last year's report, or a sample of the office. */
export function BeginReport(props: BeginFormProps) {
  const styles = useStyles();
  const words = beginStringsOf(useLanguage().locale);
  const [way, setWay] = useState<Way>("blank");
  return (
    <div className={styles.root}>
      <TabList
        className={styles.ways}
        size="small"
        selectedValue={way}
        onTabSelect={(_, { value }) => setWay(ways.find((one) => one === value) ?? way)}
      >
        {ways.map((one) => (
          <Tab key={one} id={`begin-${one}`} value={one} aria-controls="begin-way">
            {words.ways[one]}
          </Tab>
        ))}
      </TabList>
      <div id="begin-way" role="tabpanel" aria-labelledby={`begin-${way}`} className={styles.root}>
        <p className={styles.about}>{words.about[way]}</p>
        {way === "blank" ? <BlankForm {...props} /> : <ModelForm key={way} model={way} {...props} />}
      </div>
    </div>
  );
}
