import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { WrongCall } from "../../src/main/cli/arguments";
import { writePieces, writeWhole } from "../../src/main/cli/write-files";
import { cliSentence } from "../../src/messages/cli-words";

const temp = mkdtempSync(path.join(tmpdir(), "tonghop-write-"));
const file = path.join(temp, "deep", "out.xlsx");

afterAll(() => rmSync(temp, { recursive: true, force: true }));

/** What the system says where a write fails. */
const refusal = (code: string): Error =>
  Object.assign(new Error(`${code}: no`), { code, syscall: "open", errno: -1 });
const failing = (fault: Error) => (): void => {
  throw fault;
};

test("folders are made, and nothing is left beside", async () => {
  await writeWhole(file, "một");
  expect(readFileSync(file, "utf8")).toBe("một");
  expect(existsSync(`${file}.part`)).toBe(false);
});

test.each(["EACCES", "EPERM", "EROFS", "EBUSY", "ENOSPC", "ENOENT", "EISDIR", "ELOOP"])(
  "%s is a wrong call with a sentence that names the file, and the old file stands",
  async (code) => {
    writeFileSync(file, "cũ");
    const call = await writePieces(file, failing(refusal(code))).catch((fault: unknown) => fault);
    expect(call).toBeInstanceOf(WrongCall);
    const { key, params } = call as WrongCall;
    for (const language of ["vi", "en"] as const) {
      expect(cliSentence(key, language, params)).toContain(file);
      expect(cliSentence(key, language, params)).not.toMatch(/[{}]/);
    }
    expect(readFileSync(file, "utf8")).toBe("cũ");
    expect(existsSync(`${file}.part`)).toBe(false);
  },
);

test("a fault of ours while writing stays one", async () => {
  await expect(writePieces(file, failing(new RangeError("ours")))).rejects.toThrow(RangeError);
});
