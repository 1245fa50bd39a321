import type { BookEvent, ExcelHands } from "../excel/hands";
import { callsOver, onTold, type Remote, serveCalls, tell, type Wire } from "../worker/rpc";

/** On the page: what the desk's worker asks of Excel. */
export function serveHands(wire: Wire, hands: ExcelHands): void {
  serveCalls(wire, {
    facts: (withReach: boolean, known: readonly string[]) => hands.facts(withReach, known),
    cells: (wanted: Parameters<ExcelHands["cells"]>[0]) => hands.cells(wanted),
    run: (batch: Parameters<ExcelHands["run"]>[0]) => hands.run(batch),
    select: (place: Parameters<ExcelHands["select"]>[0]) => hands.select(place),
    watch: () => hands.watch((event) => tell(wire, "book", event)),
    openCopy: (bytes: Uint8Array) => hands.openCopy(bytes),
    abilities: () => hands.abilities(),
  });
}

/** In the desk's worker: Excel, which only the page can reach. */
export function handsOver(wire: Wire): ExcelHands {
  const call: Remote = callsOver(wire);
  const asked =
    <Method extends keyof ExcelHands>(method: Method) =>
    (...args: Parameters<ExcelHands[Method]>): ReturnType<ExcelHands[Method]> =>
      call(method, ...args) as ReturnType<ExcelHands[Method]>;
  return {
    facts: asked("facts"),
    cells: asked("cells"),
    run: asked("run"),
    select: asked("select"),
    openCopy: asked("openCopy"),
    abilities: asked("abilities"),
    watch: async (listener) => {
      onTold(wire, "book", (event) => listener(event as BookEvent));
      await call("watch");
    },
  };
}
