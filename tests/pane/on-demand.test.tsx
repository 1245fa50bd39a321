/** @jest-environment jsdom */
import { act, render, screen } from "@testing-library/react";
import type { ComponentType } from "react";
import { onDemand } from "../../src/pane/on-demand";
import { PaneContext } from "../../src/pane/pane-context";
import { refresh } from "../../src/pane/run-action";
import { openPane } from "./support/open-pane";
import { sampleDesk } from "./support/sample-desk";

const Arrived = ({ name }: { readonly name: string }): React.ReactNode => <p>Đã có {name}</p>;
const Waiting: ComponentType = () => <p>Đang chờ</p>;

test("a part stands as soon as its program is there, with no wait of React's own", async () => {
  const { model } = await openPane({ desk: sampleDesk() });
  let arrive: (part: typeof Arrived) => void = () => undefined;
  const Part = onDemand(() => new Promise<typeof Arrived>((settle) => (arrive = settle)), Waiting);
  render(
    <PaneContext value={model}>
      <Part name="phần này" />
    </PaneContext>,
  );
  expect(screen.getByText("Đang chờ")).toBeTruthy();
  await act(async () => {
    arrive(Arrived);
    await Promise.resolve();
  });
  expect(screen.getByText("Đã có phần này")).toBeTruthy();
});

test("a program that does not come is told as a fault, and Thử lại asks for it again", async () => {
  const { model } = await openPane({ desk: sampleDesk() });
  let asked = 0;
  const load = (): Promise<typeof Arrived> =>
    ++asked === 1 ? Promise.reject(new Error("the file did not come")) : Promise.resolve(Arrived);
  const Part = onDemand(load, Waiting);
  render(
    <PaneContext value={model}>
      <Part name="rồi" />
    </PaneContext>,
  );
  await screen.findByText(/the file did not come/);
  act(() => refresh(model));
  expect(await screen.findByText("Đã có rồi")).toBeTruthy();
  expect(asked).toBe(2);
});
