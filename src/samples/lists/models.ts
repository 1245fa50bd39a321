import type { UnitFigures } from "../figures/unit-figures";
import { somePerson } from "../people";
import type { Chance } from "../random";
import { capitalised } from "../texts/template";
import { agencyModels } from "./agency-models";
import { communeModels } from "./commune-models";
import { districtModels, provinceModels } from "./district-models";
import { firstThatSuits, forUnit, type Values, type Wording } from "./list-row";
import type { ModelWords } from "./model-words";
import type { RowTeller } from "./row-teller";

const models: Wording<ModelWords> = {
  commune: communeModels,
  district: districtModels,
  agency: agencyModels,
  province: provinceModels,
};

/** Models, good ways and examples of the years 2021 to 2023, none twice; of a person by name. */
export function modelRows(made: UnitFigures, chance: Chance): readonly Values[] {
  const left = new Set(forUnit(models, made));
  const names = new Set<unknown>();
  return Array.from({ length: chance.whole(3, 6) }).flatMap(() => {
    const row = firstThatSuits([...left], made, chance, (words, teller) => writeModel(words, made, teller));
    if (!row) return [];
    left.delete(row.words);
    const isNew = !names.has(row.values["ten"]);
    names.add(row.values["ten"]);
    return isNew ? [row.values] : [];
  });
}

interface Written {
  readonly words: ModelWords;
  readonly values: Values;
}

function writeModel(
  words: ModelWords,
  made: UnitFigures,
  { chance, fill, say }: RowTeller,
): Written | undefined {
  const [kind, field, name, place, result] = words;
  const { title, name: person } = somePerson(chance, { peoples: made.place.peoples ?? [] });
  say("người", `${title} ${person}`);
  const [ten, diachi, ketqua] = [fill(name), fill(place), fill(result)];
  if (ten === undefined || diachi === undefined || ketqua === undefined) return undefined;
  const nam = chance.pick([2021, 2022, 2022, 2023, 2023]);
  return { words, values: { ten, loai: kind, linhvuc: field, diachi: capitalised(diachi), nam, ketqua } };
}
