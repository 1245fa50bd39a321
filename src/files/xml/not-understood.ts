/** The quick reader met something it does not know: another reader is asked. */
export class NotUnderstood extends Error {}
