import { parseArgs } from "node:util";
import type { Language } from "../../messages/sentence";

export interface CliArguments {
  readonly command: string;
  readonly files: readonly string[];
  readonly campaign: string | undefined;
  readonly unit: string | undefined;
  readonly units: string | undefined;
  readonly under: string | undefined;
  readonly depth: "direct" | "all";
  readonly out: string | undefined;
  readonly seed: number;
  readonly damage: boolean;
  readonly resend: boolean;
  readonly mistakes: boolean;
  readonly previous: string | undefined;
  readonly decisions: string | undefined;
  readonly past: string | undefined;
  readonly guidance: string | undefined;
  readonly on: string | undefined;
  readonly decided: string | undefined;
  /** FORM,NUMBER,DAY[,SIGNER] of award decisions that are signed. */
  readonly give: readonly string[];
  readonly refer: string | undefined;
  readonly answer: string | undefined;
  readonly dossier: string | undefined;
  readonly update: string | undefined;
  readonly compare: string | undefined;
  /** Figures edited by hand are what the workbook says again. */
  readonly putBack: boolean;
  readonly fresh: boolean;
  /** Reminders to the units below, in place of a report. */
  readonly remind: boolean;
  /** Chốt. */
  readonly seal: boolean;
  /** Công văn goes along. */
  readonly letter: boolean;
  readonly to: string | undefined;
  readonly json: boolean;
  readonly language: Language;
}

/** A wrong call: said in one sentence on standard error, exit code 2, nothing on standard output. */
export class WrongCall extends Error {
  constructor(
    readonly key: string,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(key);
  }
}

const options = {
  campaign: { type: "string" },
  unit: { type: "string" },
  units: { type: "string" },
  under: { type: "string" },
  depth: { type: "string" },
  out: { type: "string" },
  seed: { type: "string" },
  damage: { type: "boolean" },
  resend: { type: "boolean" },
  mistakes: { type: "boolean" },
  previous: { type: "string" },
  decisions: { type: "string" },
  past: { type: "string" },
  guidance: { type: "string" },
  on: { type: "string" },
  decided: { type: "string" },
  give: { type: "string", multiple: true },
  refer: { type: "string" },
  answer: { type: "string" },
  dossier: { type: "string" },
  update: { type: "string" },
  compare: { type: "string" },
  "put-back": { type: "boolean" },
  fresh: { type: "boolean" },
  remind: { type: "boolean" },
  seal: { type: "boolean" },
  letter: { type: "boolean" },
  to: { type: "string" },
  json: { type: "boolean" },
  lang: { type: "string" },
  help: { type: "boolean" },
} as const;

type Given = ReturnType<typeof parsed>["values"];

export function parseArguments(argv: readonly string[]): CliArguments {
  const { values, positionals } = parsed(argv);
  const [command, ...files] = positionals;
  if (values.help === true || command === undefined) throw new WrongCall("usage");
  refuseWrongWords(values);
  return {
    command,
    files,
    campaign: values.campaign,
    unit: values.unit,
    units: values.units,
    under: values.under,
    out: values.out,
    previous: values.previous,
    decisions: values.decisions,
    past: values.past,
    guidance: values.guidance,
    on: values.on,
    decided: values.decided,
    give: values.give ?? [],
    refer: values.refer,
    answer: values.answer,
    dossier: values.dossier,
    update: values.update,
    compare: values.compare,
    putBack: values["put-back"] === true,
    seed: seedOf(values.seed),
    depth: values.depth === "all" ? "all" : "direct",
    language: values.lang === "en" ? "en" : "vi",
    damage: values.damage === true,
    resend: values.resend === true,
    mistakes: values.mistakes === true,
    fresh: values.fresh === true,
    remind: values.remind === true,
    seal: values.seal === true,
    letter: values.letter === true,
    to: values.to,
    json: values.json === true,
  };
}

function refuseWrongWords({ depth, lang }: Given): void {
  if (depth !== undefined && depth !== "all") throw new WrongCall("depth", { depth });
  if (lang !== undefined && lang !== "vi" && lang !== "en") throw new WrongCall("lang", { lang });
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (fault) {
    throw new WrongCall("arguments", { detail: fault instanceof Error ? fault.message : "" });
  }
}

function seedOf(text: string | undefined): number {
  if (text === undefined) return 1;
  if (!/^\d{1,9}$/.test(text)) throw new WrongCall("seed", { seed: text });
  return Number(text);
}

export function required(value: string | undefined, name: string): string {
  if (value === undefined) throw new WrongCall("missing", { option: `--${name}` });
  return value;
}
