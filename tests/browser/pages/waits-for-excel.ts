import { officeReady } from "../../../src/excel/page/office-facts";

/** What the task pane does first: it waits for Excel, and takes the page's own frame away. */
void officeReady().then(({ facts }) => {
  dispatchEvent(new Event("excel-is-there"));
  Object.assign(window, { office: { ...facts, isDark: facts.isDark() } });
});
