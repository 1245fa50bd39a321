/** A person's answer to a finding's question: take the proposal, put it elsewhere by id, or leave it aside. */
export type Decision =
  { readonly kind: "take" } | { readonly kind: "put"; readonly id: string } | { readonly kind: "aside" };

/** As it is written in a decisions file and in the journal. */
export const shownDecision = (decision: Decision): string =>
  decision.kind === "put" ? `put:${decision.id}` : decision.kind;

/** "take", "put:D04.n|2022", "aside"; undefined where it is none of them. */
export function parseDecision(text: string): Decision | undefined {
  if (text === "take" || text === "aside") return { kind: text };
  return text.startsWith("put:") && text.length > 4 ? { kind: "put", id: text.slice(4) } : undefined;
}

/** The answers given so far, by question id. */
export class Decisions {
  constructor(readonly entries: ReadonlyMap<string, Decision>) {}

  of(question: string): Decision | undefined {
    return this.entries.get(question);
  }
}

export const noDecisions = new Decisions(new Map());
