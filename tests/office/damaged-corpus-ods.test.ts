import { testSavedAgain } from "./damaged-corpus";

describe("saved again by LibreOffice as .ods", () => testSavedAgain("ods"));
