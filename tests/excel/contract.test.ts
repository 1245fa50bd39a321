import { describeWorkbookPort, type OpenedPort } from "../contract/workbook-port";
import { type OpenedWorkbook, openWorkbook, reopenWorkbook } from "./open-workbook";

jest.setTimeout(120_000);

const opened = ({ excel, host, workbook }: OpenedWorkbook): OpenedPort => ({
  port: workbook,
  types: (sheet, address, input) => host.person.types(sheet, address, input),
  renames: (sheet, name) => host.person.renamesSheet(sheet, name),
  save: () => host.save(),
  reopen: async () => opened(await reopenWorkbook(host)),
  close: () => excel.close(),
});

describeWorkbookPort("Excel", async (file) => opened(await openWorkbook(file ? { file } : {})));
