/** "1.234,5" as official papers write it; decimals that say nothing are left out. */
export function vietnameseNumber(value: number, decimals = 2): string {
  const [whole = "", fraction = ""] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  const said = fraction.replace(/0+$/, "");
  return `${value < 0 ? "-" : ""}${grouped}${said === "" ? "" : `,${said}`}`;
}

/** A count inside a text: below ten with a leading zero, as in "05 hộ". */
export const vietnameseCount = (value: number): string =>
  value > 0 && value < 10 ? `0${value}` : vietnameseNumber(value, 0);
