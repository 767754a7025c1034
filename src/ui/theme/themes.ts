import type { BrandVariants, Theme } from "@fluentui/react-components";
import { createDarkTheme, createLightTheme } from "@fluentui/react-components";

/** Ink blue (墨蓝): quiet beside the colours of severity. */
const ink: BrandVariants = {
  10: "#050607",
  20: "#12191f",
  30: "#182834",
  40: "#1c3446",
  50: "#1f4058",
  60: "#214d6b",
  70: "#245a7e",
  80: "#2a6690",
  90: "#3a739d",
  100: "#4c80a9",
  110: "#5f8eb5",
  120: "#729cc1",
  130: "#86aacd",
  140: "#9bb9d8",
  150: "#b1c8e3",
  160: "#c8d8ee",
};

const fontFamilyBase =
  '"Segoe UI", "PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

export const lightTheme: Theme = { ...createLightTheme(ink), fontFamilyBase };

export const darkTheme: Theme = {
  ...createDarkTheme(ink),
  fontFamilyBase,
  // The ramp's own values are too dim for text on the dark ground.
  colorBrandForeground1: ink[120],
  colorBrandForeground2: ink[130],
  colorBrandForegroundLink: ink[130],
  colorCompoundBrandForeground1: ink[130],
  colorCompoundBrandStroke: ink[120],
  colorStatusDangerForeground1: "#ea8089",
};
