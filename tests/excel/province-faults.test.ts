import { provinceBookOf } from "./district-book";
import { testFaults } from "./every-fault";

jest.setTimeout(600_000);

/** Three levels in one book: communes of two districts, and an office of the province beside them. */
testFaults({
  before: provinceBookOf("26206", "26074", "DNI-VPUB"),
  after: provinceBookOf("26206", "26077", "DNI-VPUB"),
});
