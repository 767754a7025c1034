import { Link, Text, Title3, makeStyles, tokens } from "@fluentui/react-components";
import type { Locale } from "../../app/errorSentence";

/** Why the pane can not work here. */
export type Obstacle = "outsideWord" | "oldWord";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    maxWidth: "28em",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXL}`,
  },
});

const words: Readonly<Record<Obstacle, Readonly<Record<Locale, readonly [string, string]>>>> = {
  outsideWord: {
    "zh-CN": ["请在 Word 中打开主笔", "这个页面是 Word 的任务窗格：在 Word 的“开始”选项卡中点“打开主笔”。"],
    "en-US": ["Open 主笔 in Word", "This page is a task pane of Word: choose 主笔 on Word's Home tab."],
  },
  oldWord: {
    "zh-CN": [
      "这个 Word 版本太旧",
      "主笔需要 Word 2019 零售版或更新的版本。请更新 Word 后再打开，或用浏览器打开工作台。",
    ],
    "en-US": [
      "This version of Word is too old",
      "主笔 needs Word 2019 (retail) or later. Update Word and open it again, or use the workbench in a browser.",
    ],
  },
};

const workbench: Readonly<Record<Locale, readonly [string, string]>> = {
  "zh-CN": ["没有 Word 也可以用：", "打开工作台，直接处理 .docx 文件"],
  "en-US": ["It works without Word, too: ", "open the workbench to edit .docx files"],
};

/** Shown in place of the pane where there is no Word, or one that can not do the work. */
export function NoWord({ obstacle, locale }: { readonly obstacle: Obstacle; readonly locale: Locale }) {
  const styles = useStyles();
  const [title, sentence] = words[obstacle][locale];
  const [lead, link] = workbench[locale];
  return (
    <main className={styles.page}>
      <Title3 as="h1">{title}</Title3>
      <Text>{sentence}</Text>
      <Text>
        {lead}
        <Link href="index.html">{link}</Link>
      </Text>
    </main>
  );
}
