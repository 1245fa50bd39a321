import { bookOf } from "./district-book";
import { testFaults } from "./every-fault";

jest.setTimeout(600_000);

testFaults({ before: bookOf("26209", "26212"), after: bookOf("26206", "26212") });
