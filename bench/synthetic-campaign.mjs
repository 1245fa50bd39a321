import { cpSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const embedded = path.resolve(import.meta.dirname, "../campaigns/dong-nai-2023");
const communesOfDistrict = 15;

/** The embedded campaign in a folder of its own, with `count` generated communes in place of its units and of what names them. */
export function syntheticCampaign(folder, count) {
  cpSync(embedded, folder, { recursive: true });
  for (const ofRealUnits of ["departments.json", "boundaries.json"]) rmSync(path.join(folder, ofRealUnits));
  writeFileSync(path.join(folder, "units.json"), JSON.stringify({ units: [...units(count)] }));
  return folder;
}

/** Districts are no part of the expected list: only communes make returns. */
function* units(count) {
  yield { code: "75", name: "Tỉnh Đồng Nai", shortName: "Đồng Nai", kind: "tinh" };
  for (let made = 0; made < count; made++) {
    const district = String(2_000 + Math.floor(made / communesOfDistrict));
    if (made % communesOfDistrict === 0) yield districtUnit(district);
    const name = `Số ${made + 1}`;
    yield { code: String(300_000 + made), name: `Xã ${name}`, shortName: name, kind: "xa", parent: district };
  }
}

const districtUnit = (code) => ({
  code,
  name: `Huyện Số ${code}`,
  shortName: `Huyện ${code}`,
  kind: "huyen",
  parent: "75",
  expected: false,
  exclusion: "không lập báo cáo trong bài đo",
});
