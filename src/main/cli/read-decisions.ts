import { readFile } from "node:fs/promises";
import {
  isCorrectionId,
  parseCorrection,
  type Correction,
  type Corrections,
} from "../../domain/consolidation/corrections";
import { Decisions, parseDecision, type Decision } from "../../domain/consolidation/decisions";
import { WrongCall } from "./arguments";

export interface DecisionsFile {
  readonly decisions: Decisions;
  readonly corrections: Corrections;
}

/** Answers by question id, and corrections by theirs (docs/cli.md); one that says neither refuses the whole file. */
export async function readDecisions(file: string | undefined): Promise<DecisionsFile> {
  const decisions = new Map<string, Decision>();
  const corrections = new Map<string, Correction>();
  if (file === undefined) return { decisions: new Decisions(decisions), corrections };
  const text = await readFile(file, "utf8").catch(() => undefined);
  const json = text === undefined ? undefined : parseObject(text);
  if (!json) throw new WrongCall("decisions", { file });
  for (const [id, answer] of Object.entries(json)) {
    const decision = typeof answer === "string" ? parseDecision(answer) : undefined;
    const correction = isCorrectionId(id) ? parseCorrection(id, answer) : undefined;
    if (decision) decisions.set(id, decision);
    else if (correction) corrections.set(id, correction);
    else throw new WrongCall("decisions", { file });
  }
  return { decisions: new Decisions(decisions), corrections };
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === "object" && json !== null && !Array.isArray(json)
      ? (json as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
