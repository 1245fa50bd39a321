import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { readAs, seemsLegacy } from "../../../src/domain/text/legacy-encoding";
import { dongNai } from "../../support/campaign";
import { propertyRuns } from "../../support/property";

describe("a text in a Unicode font that was typed in an old encoding is noticed", () => {
  test.each([
    ["Uûy ban nhaân daân huyeän Ñònh Quaùn", "vni", "Ủy ban nhân dân huyện Định Quán"],
    ["ñöôøng giao thoâng noâng thoân", "vni", "đường giao thông nông thôn"],
    ["ñy ban nh©n d©n x· Thanh S¬n", "tcvn3", "ủy ban nhân dân xã Thanh Sơn"],
    [
      "hép møt tÕt, ®­êng liªn Êp ®· ®­îc bª t«ng hãa",
      "tcvn3",
      "hộp mứt tết, đường liên ấp đã được bê tông hóa",
    ],
  ] as const)("%s", (text, encoding, reading) => {
    expect(seemsLegacy(text)).toBe(encoding);
    expect(readAs(text, encoding)).toBe(reading);
  });
});

describe("and nothing else is", () => {
  test.each([
    "",
    "Hòa Bình, hoà bình, loá, loã xoã, hoá chất, HOÀ, thuỷ lợi, quý, quả, xoè",
    "Ủy ban nhân dân xã Phú Túc ban hành kế hoạch phát động phong trào thi đua",
    "El Niño làm hạn hán kéo dài",
    "Dự án München - Köln, Café, crème brûlée",
    "5 µg/m³, 25 °C, ± 0,5 %, 1¼ ha, «nông thôn mới», © 2023, ® đã đăng ký",
    "1.250 m² đất, H2O, CO₂, 10:30–11:00, “mẫu” …",
    "Xã có đường bộ dài 12 km; đã cứng hóa 100 %",
  ])("%s", (text) => {
    expect(seemsLegacy(text)).toBeUndefined();
  });

  test("no word of the campaign", () => {
    const { campaign } = dongNai();
    const words = [
      ...campaign.outline.flatMap(({ text, topics }) => [text, ...topics]),
      ...campaign.units.map(({ name }) => name),
      ...campaign.indicators.flatMap(({ parts }) => parts.map(({ label }) => label)),
    ];
    expect(words.filter((text) => seemsLegacy(text))).toEqual([]);
    expect(seemsLegacy(words.join(" "))).toBeUndefined();
  });

  test("no combination of Vietnamese syllables", () => {
    const read = readFileSync(path.join(__dirname, "../../../campaigns/dong-nai-2023/units.json"), "utf8");
    const syllables = [...new Set(read.match(/\p{L}+/gu) ?? [])].filter((word) => !/[\\]/.test(word));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...syllables), { maxLength: 60 }), (words) => {
        expect(seemsLegacy(words.join(" ").normalize("NFC"))).toBeUndefined();
      }),
      propertyRuns(),
    );
  });
});
