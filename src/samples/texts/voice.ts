import type { Unit } from "../../domain/campaign/campaign";
import { levelOf, type CampaignContext } from "../../domain/campaign/context";
import { agencyOf } from "../places/agencies";

/** Who speaks: a kind of unit with sentences that suit it and no other. */
export type Voice = "xã" | "phường" | "thị trấn" | "huyện" | "thành phố" | "tỉnh" | "agency" | "union";

const byKind: Readonly<Record<string, Voice>> = {
  xa: "xã",
  phuong: "phường",
  "thi-tran": "thị trấn",
  huyen: "huyện",
  "thanh-pho": "thành phố",
  tinh: "tỉnh",
};

/** By its kind; of kinds nobody named here, by the level. */
export function voiceOf(context: CampaignContext, unit: Unit): Voice {
  const level = levelOf(context, unit);
  if (level.stream === "sector") return agencyOf(unit.code).voice;
  return byKind[unit.kind] ?? (level.rank === 1 ? "xã" : level.rank === 2 ? "huyện" : "tỉnh");
}

/** Words that differ from voice to voice. */
type VoiceWord =
  /** "xã": the unit by its kind, after the first mention. */
  | "loại"
  | "cấp ủy"
  | "chính quyền"
  | "mặt trận"
  /** Those one step below: "các ấp"; and one of them, in general. */
  | "các cấp dưới"
  | "cấp dưới"
  /** At the foot: "các xã, thị trấn"; and those of them that are towns. */
  | "các cơ sở"
  | "đô thị";
type VoiceWords = Readonly<Partial<Record<VoiceWord, string>>>;

const commune = (kind: string, hamlet: string): VoiceWords => ({
  loại: kind,
  "cấp ủy": `Đảng ủy ${kind}`,
  "chính quyền": `Ủy ban nhân dân ${kind}`,
  "mặt trận": `Ủy ban Mặt trận Tổ quốc Việt Nam ${kind}`,
  "các cấp dưới": `các ${hamlet}`,
  "cấp dưới": hamlet,
});

const voiceWords: Readonly<Record<Exclude<Voice, "agency" | "union">, VoiceWords>> = {
  xã: commune("xã", "ấp"),
  phường: commune("phường", "khu phố"),
  "thị trấn": commune("thị trấn", "khu phố"),
  huyện: {
    loại: "huyện",
    "cấp ủy": "Huyện ủy",
    "chính quyền": "Ủy ban nhân dân huyện",
    "mặt trận": "Ủy ban Mặt trận Tổ quốc Việt Nam huyện",
    "các cấp dưới": "các xã, thị trấn",
    "cấp dưới": "xã, thị trấn",
    "các cơ sở": "các xã, thị trấn",
    "đô thị": "thị trấn",
  },
  "thành phố": {
    loại: "thành phố",
    "cấp ủy": "Thành ủy",
    "chính quyền": "Ủy ban nhân dân thành phố",
    "mặt trận": "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố",
    "các cấp dưới": "các xã, phường",
    "cấp dưới": "xã, phường",
    "các cơ sở": "các xã, phường",
    "đô thị": "các phường",
  },
  tỉnh: {
    loại: "tỉnh",
    "cấp ủy": "Tỉnh ủy",
    "chính quyền": "Ủy ban nhân dân tỉnh",
    "mặt trận": "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
    "các cấp dưới": "các huyện, thành phố",
    "cấp dưới": "địa phương",
    "các cơ sở": "các xã, phường, thị trấn",
    "đô thị": "các phường, thị trấn",
  },
};

/** A word of the voice; undefined where it has none of that name. */
export function voiceWord(voice: Voice, name: string): string | undefined {
  if (voice === "agency" || voice === "union") return undefined;
  const words: Readonly<Record<string, string>> = voiceWords[voice];
  return words[name];
}
