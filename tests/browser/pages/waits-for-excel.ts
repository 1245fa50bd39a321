import { isOfficeDark, officeReady } from "../../../src/excel/page/office-page";

/** What the task pane does first: it waits for Excel, and takes the page's own frame away. */
void officeReady().then((facts) => {
  dispatchEvent(new Event("excel-is-there"));
  Object.assign(window, { office: { ...facts, isDark: isOfficeDark() } });
});
