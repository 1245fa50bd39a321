import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
} from "@fluentui/react-components";

/** One ramp from Excel's green, #107C41 at 80. */
const green: BrandVariants = {
  10: "#03130A",
  20: "#062013",
  30: "#082E1B",
  40: "#0A3D23",
  50: "#0C4D2B",
  60: "#0E5C32",
  70: "#0F6C3A",
  80: "#107C41",
  90: "#2A8B54",
  100: "#459A68",
  110: "#5FA97C",
  120: "#7AB990",
  130: "#95C8A5",
  140: "#B0D8BB",
  150: "#CCE7D2",
  160: "#E8F5EB",
};

export const lightTheme: Theme = createLightTheme(green);

/** On dark, links and marks stand on step 110, and danger is lighter than Fluent's (4.16 : 1 at 12 px). */
export const darkTheme: Theme = {
  ...createDarkTheme(green),
  colorBrandForeground1: green[110],
  colorBrandForegroundLink: green[110],
  colorBrandForegroundLinkHover: green[120],
  colorBrandForegroundLinkPressed: green[100],
  colorCompoundBrandForeground1: green[110],
  colorStatusDangerForeground1: "#eeacb2",
};
