import {
  Button,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { Settings16Regular } from "@fluentui/react-icons";
import type { Locale } from "../../app/errorSentence";
import { stringsOf, useLanguage, useStrings } from "../strings/StringsContext";

const locales: readonly Locale[] = ["zh-CN", "en-US"];

/** The language; the theme follows the system. */
export function SettingsMenu() {
  const strings = useStrings();
  const { locale, choose } = useLanguage();
  return (
    <Menu
      checkedValues={{ locale: [locale] }}
      onCheckedValueChange={(_, { checkedItems }) => choose(checkedItems[0] === "en-US" ? "en-US" : "zh-CN")}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          icon={<Settings16Regular />}
          aria-label={strings.pane.settings}
          title={strings.pane.settings}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{strings.pane.languages}</MenuGroupHeader>
            {locales.map((each) => (
              <MenuItemRadio key={each} name="locale" value={each}>
                {stringsOf(each).languageName}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
