import { createHash } from "node:crypto";
import fc from "fast-check";
import { sha256 } from "../../../src/domain/submission/sha256";
import { propertyRuns } from "../../support/property";

describe("sha256", () => {
  test("agrees with Node's own for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
      }),
      propertyRuns(),
    );
  });

  test("agrees around the block's end, where the padding grows", () => {
    for (let length = 50; length < 140; length++) {
      const text = "ế".repeat(length);
      expect(sha256(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
    }
  });

  test("agrees on half a surrogate pair, and on the standard's own example", () => {
    for (const text of ["\ud83d", "a\ude00b", "😀", ""])
      expect(sha256(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
    expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });
});
