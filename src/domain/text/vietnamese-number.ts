import { writeNumber } from "./write-number";

/** "1.234,5" as official papers write it; decimals that say nothing are left out. */
export const vietnameseNumber = (value: number, decimals = 2): string => writeNumber(value, decimals);

/** A count inside a text: below ten with a leading zero, as in "05 hộ". */
export const vietnameseCount = (value: number): string =>
  value > 0 && value < 10 ? `0${value}` : vietnameseNumber(value, 0);
