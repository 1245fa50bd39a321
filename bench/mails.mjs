import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { booksIn, consolidateArgs } from "./material.mjs";
import { alternate, tonghop } from "./measure.mjs";
import { figureRow, ratioRow } from "./table.mjs";

const boundary = "giua-cac-phan";

/** A mail with one workbook, as a post office writes it: lines of 76 letters. */
function emlOf(name, bytes, at) {
  const lines = bytes.toString("base64").match(/.{1,76}/g) ?? [];
  return [
    `From: don-vi-${at}@dongnai.gov.vn`,
    "To: noivu@dongnai.gov.vn",
    `Subject: =?UTF-8?B?${Buffer.from("Báo cáo sơ kết").toString("base64")}?=`,
    "Date: Thu, 23 Nov 2023 15:04:00 +0700",
    "MIME-Version: 1.0",
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    "",
    `--${boundary}`,
    "Content-Type: text/plain; charset=utf-8",
    "",
    "Kính gửi.",
    `--${boundary}`,
    "Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "Content-Transfer-Encoding: base64",
    `Content-Disposition: attachment; filename="${name}"`,
    "",
    ...lines,
    `--${boundary}--`,
    "",
  ].join("\r\n");
}

function mailFolder(temp, returns) {
  const folder = path.join(temp, `mails-of-${path.basename(returns)}`);
  mkdirSync(folder, { recursive: true });
  for (const [at, book] of booksIn(returns).entries())
    writeFileSync(path.join(folder, `${at}.eml`), emlOf(path.basename(book), readFileSync(book), at));
  return folder;
}

/** Returns as they come by mail beside the bare workbooks: opening the mails costs no more than half as much again. */
export async function mailRows(temp, returns, rounds, tell) {
  const mails = mailFolder(temp, returns);
  const names = readdirSync(mails);
  const bytes = names.reduce((sum, name) => sum + statSync(path.join(mails, name)).size, 0);
  const out = path.join(temp, "mails.xlsx");
  tell(`reading ${names.length} mails`);
  const times = await alternate(
    {
      bare: () => tonghop(consolidateArgs(returns, out)),
      mails: () => tonghop(consolidateArgs(mails, out)),
    },
    rounds,
    tell,
  );
  return [
    ratioRow(`consolidate ${names.length} mails : bare workbooks`, times.mails, times.bare, 1.5),
    figureRow(`consolidate ${names.length} mails: size of one`, bytes / names.length / 1000, "kB"),
  ];
}
