import type { CampaignProblem } from "./campaign-problem";

/** What a text must look like; messages/campaign-problems says each in words. */
export type FormatName =
  | "unit-code"
  | "section-path"
  | "indicator-id"
  | "part-id"
  | "period-id"
  | "suffix"
  | "key"
  | "day"
  | "value-type"
  | "column-id"
  | "column-type"
  | "version"
  | "file-name"
  | "prefix"
  | "mail-text"
  | "range-name";

/** As much of the schema library's complaint as is used here. */
interface ShapeIssue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: unknown;
  readonly values?: readonly unknown[];
  readonly options?: readonly unknown[];
  readonly keys?: readonly string[];
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly origin?: unknown;
  readonly format?: unknown;
  readonly errors?: readonly (readonly ShapeIssue[])[];
}

type Params = CampaignProblem["params"];
type Told = readonly [code: string, params: Params];

/** The library's complaints as problems of ours: its own sentences are English and speak of its insides. */
export function shapeProblems(json: unknown, issues: readonly ShapeIssue[]): readonly CampaignProblem[] {
  return issues.flatMap(likeliestOf).map((issue) => {
    const [code, params] = tell(issue, valueAt(json, issue.path));
    return { code, level: "error", path: jsonPath(issue.path), params };
  });
}

/**
 * Of a value that fits none of several shapes, the complaints of the shape it comes nearest to: the deepest ones, and of
 * these the fewest. A text where a text was allowed is not told that it should have been an object.
 */
function likeliestOf(issue: ShapeIssue): readonly ShapeIssue[] {
  const depth = (errors: readonly ShapeIssue[]): number => Math.max(...errors.map(({ path }) => path.length));
  const [nearest] = (issue.errors ?? [])
    .filter((errors) => errors.length > 0)
    .sort((a, b) => depth(b) - depth(a) || a.length - b.length);
  if (!nearest) return [issue];
  return nearest.flatMap((inner) => likeliestOf({ ...inner, path: [...issue.path, ...inner.path] }));
}

function tell(issue: ShapeIssue, given: unknown): Told {
  const tellCode = tellers[issue.code ?? ""];
  return tellCode?.(issue, given) ?? ["CAMPAIGN-001", { detail: issue.message }];
}

const tellers: Readonly<Record<string, (issue: ShapeIssue, given: unknown) => Told>> = {
  invalid_type: ({ expected }, given) =>
    given === undefined
      ? ["CAMPAIGN-041", { type: String(expected) }]
      : ["CAMPAIGN-042", { type: String(expected), given: shown(given) }],
  unrecognized_keys: ({ keys = [] }) => ["CAMPAIGN-043", { keys: keys.join(", ") }],
  invalid_value: ({ values = [] }, given) => oneOf(values, given),
  // A rule whose name is not known: the library lists the names there are.
  invalid_union: ({ options = [] }, given) => oneOf(options, given),
  invalid_format: ({ message }, given) => ["CAMPAIGN-045", { format: message, given: shown(given) }],
  too_small: ({ minimum, origin }, given) => [
    "CAMPAIGN-046",
    { least: String(minimum), origin: String(origin), given: shown(given) },
  ],
  too_big: ({ maximum, origin }, given) => [
    "CAMPAIGN-047",
    { most: String(maximum), origin: String(origin), given: shown(given) },
  ],
};

function oneOf(values: readonly unknown[], given: unknown): Told {
  const among = values.map(String).join(", ");
  return given === undefined
    ? ["CAMPAIGN-041", { type: "one-of", among }]
    : ["CAMPAIGN-044", { among, given: shown(given) }];
}

const longestShown = 60;

/** A value as it may stand in a sentence. */
function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, step)
        ? (value as Readonly<Record<PropertyKey, unknown>>)[step]
        : undefined,
    json,
  );
}

/** ["indicators", 3, "unit"] as "$.indicators[3].unit"; a key that is no plain word stands in quotes. */
export function jsonPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((written, step) => {
    if (typeof step === "number") return `${written}[${step}]`;
    const name = String(step);
    return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name)
      ? `${written}.${name}`
      : `${written}[${JSON.stringify(name)}]`;
  }, "$");
}
