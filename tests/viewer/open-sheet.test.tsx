/** @jest-environment jsdom */
import { act, renderHook, waitFor } from "@testing-library/react";
import type { ShownSheet, ViewerSource } from "../../src/app/shown/shown-book";
import { useOpenSheet } from "../../src/viewer/use-open-sheet";

/** Two sheets whose rows come in as many answers. */
const source = {
  sheet: (name: string) => Promise.resolve({ name } as ShownSheet),
  window: () => Promise.resolve({ rows: [], looks: [] }),
  onChanged: () => () => undefined,
} as unknown as ViewerSource;

test("rows of a second sheet are drawn although it has answered as often as the first", async () => {
  const { result, rerender } = renderHook(({ name }) => useOpenSheet(source, name), {
    initialProps: { name: "Tình hình chung" },
  });
  await waitFor(() => expect(result.current?.shape.name).toBe("Tình hình chung"));
  const answered = async (): Promise<void> => {
    const before = result.current?.version;
    await act(async () => {
      result.current?.data.need([0]);
      await Promise.resolve();
    });
    await waitFor(() => expect(result.current?.version).not.toBe(before));
  };
  await answered();
  rerender({ name: "Tổng hợp" });
  await waitFor(() => expect(result.current?.shape.name).toBe("Tổng hợp"));
  await answered();
});
