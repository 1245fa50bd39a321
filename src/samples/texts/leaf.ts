import type { Voice } from "./voice";

/** Whom a sentence suits. */
export type Audience =
  | Voice
  | "all"
  | "territory"
  /** xã, phường, thị trấn */
  | "commune"
  /** phường, thị trấn */
  | "town"
  /** huyện, thành phố, tỉnh */
  | "upper"
  | "district"
  /** departments and organisations */
  | "office";

/** One thing a leaf may speak of, in several wordings; a report uses at most one of them. */
export type Topic = { readonly [Name in Audience]?: readonly string[] };

export type Leaf = readonly Topic[];
/** By the outline's path. */
export type Leaves = Readonly<Record<string, Leaf>>;

const audiencesOf: Readonly<Record<Voice, readonly Audience[]>> = {
  xã: ["xã", "commune", "territory", "all"],
  phường: ["phường", "town", "commune", "territory", "all"],
  "thị trấn": ["thị trấn", "town", "commune", "territory", "all"],
  huyện: ["huyện", "district", "upper", "territory", "all"],
  "thành phố": ["thành phố", "district", "upper", "territory", "all"],
  tỉnh: ["tỉnh", "upper", "territory", "all"],
  agency: ["agency", "office", "all"],
  union: ["union", "office", "all"],
};

/** The wordings of a topic that suit a voice. */
export const wordingsFor = (topic: Topic, voice: Voice): readonly string[] =>
  audiencesOf[voice].flatMap((audience) => topic[audience] ?? []);
