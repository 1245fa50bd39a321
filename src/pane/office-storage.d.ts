/** The package's own types bring an old @types/office-js with them: this is the part that is used. */
declare module "@microsoft/office-js-helpers/dist/office.helpers.min.js" {
  export class Storage<T> {
    constructor(container: string);
    get(key: string): T | undefined;
    set(key: string, value: T): T;
  }
}
