import type { CatalogueEntry } from "../campaign/campaign";
import type { CampaignContext } from "../campaign/context";
import type { NomineeKind } from "./award-rules";

/** The lists of nominations, by the kind of nominee they are for. */
export const nominationLists: Readonly<Record<NomineeKind, string>> = {
  collective: "nominateCollectives",
  household: "nominateHouseholds",
  individual: "nominateIndividuals",
};

/** In the order of the lists: I. Tập thể, II. Hộ gia đình, III. Cá nhân. */
export const nomineeKinds: readonly NomineeKind[] = ["collective", "household", "individual"];

export const kindOfList = (list: string): NomineeKind | undefined =>
  nomineeKinds.find((kind) => nominationLists[kind] === list);

/** Ids of the catalogues that a column of this id chooses from, in all lists of nominations. */
function cataloguesOf({ lists }: CampaignContext, column: string): readonly string[] {
  const named = nomineeKinds.flatMap((kind) => {
    const type = lists.get(nominationLists[kind])?.columns.find(({ id }) => id === column)?.type;
    return type?.kind === "choice" ? [type.catalogue] : [];
  });
  return [...new Set(named)];
}

export const formCatalogues = (context: CampaignContext): readonly string[] =>
  cataloguesOf(context, "hinhthuc");
export const titleCatalogues = (context: CampaignContext): readonly string[] =>
  cataloguesOf(context, "danhhieu");

const entryIn = (
  { catalogues }: CampaignContext,
  ids: readonly string[],
  entry: string,
): CatalogueEntry | undefined => {
  for (const id of ids) {
    const found = catalogues.get(id)?.entries.find((one) => one.id === entry);
    if (found) return found;
  }
  return undefined;
};

/** "Bằng khen của Chủ tịch UBND tỉnh"; what stands in no catalogue is shown as it was typed. */
export const formLabel = (context: CampaignContext, form: string): string =>
  entryIn(context, [...formCatalogues(context), "hinh-thuc-da-khen"], form)?.label ?? form;

export const titleLabel = (context: CampaignContext, title: string): string =>
  entryIn(context, titleCatalogues(context), title)?.label ?? title;

/** The object class of biểu 0601-0605, by the nominee's kind. */
export const classCatalogue: Readonly<Record<NomineeKind, string>> = {
  collective: "loai-tap-the",
  household: "loai-ho-gia-dinh",
  individual: "phan-loai",
};

export const classLabel = (context: CampaignContext, kind: NomineeKind, id: string): string =>
  entryIn(context, [classCatalogue[kind]], id)?.label ?? id;
