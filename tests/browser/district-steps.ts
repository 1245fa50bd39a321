import type { Page } from "playwright-core";
import { settled } from "./pane-pages";
import type { ChosenUpload } from "./returned-files";

/** What a person at a consolidating workbook does, step by step. */
export const step = (tab: Page, name: string) =>
  tab.locator(".step-row").getByRole("button", { name, exact: true });

export async function receives(tab: Page, files: readonly ChosenUpload[] | readonly string[]): Promise<void> {
  await tab.locator("input[type=file]").setInputFiles(files);
  await tab.getByText(`Đã đọc ${files.length} tệp`).waitFor({ timeout: 120_000 });
}

export async function consolidates(tab: Page): Promise<void> {
  await step(tab, "Tổng hợp").click();
  await settled(tab);
  await tab.getByRole("button", { name: /^Tổng hợp \d/ }).click({ timeout: 120_000 });
  await tab.getByText(/^Đã tổng hợp \d/).waitFor({ timeout: 120_000 });
}
