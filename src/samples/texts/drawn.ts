import type { Chance } from "../random";
import { vietnameseCount, vietnameseNumber } from "../../domain/text/vietnamese-number";

const comma = (text: string): number => Number(text.replace(",", "."));

/** Between two numbers, with as many decimals as they have; "02-09" is a count below ten with its leading zero. */
export function drawn(chance: Chance, least: string, most: string): string {
  const decimals = least.split(",")[1]?.length ?? 0;
  if (decimals === 0) {
    const count = chance.whole(comma(least), comma(most));
    return least.startsWith("0") ? vietnameseCount(count) : vietnameseNumber(count, 0);
  }
  return vietnameseNumber(chance.decimal(comma(least), comma(most), decimals), decimals);
}
