import { testSavedAgain } from "./damaged-corpus";

describe("saved again by LibreOffice as .xls", () => testSavedAgain("xls"));
