import { z } from "zod";
import type { FormatName } from "./shape-problems";

/** Texts and ids as a campaign's files write them: shape only, their meaning is the lint's. */
export const text = z.string().max(4000);
export const label = z.string().min(1).max(400);
/** A pattern with the name under which messages/campaign-words says in words what is expected. */
export const named = (name: FormatName, pattern: RegExp) => z.string().regex(pattern, name);
export const unitCode = named("unit-code", /^(?:\d{2,7}|[A-Z]{2,5}-[A-Z0-9]{1,12})$/);
export const sectionPath = named("section-path", /^[IVX]+(?:\.(?:\d{1,2}|[a-zđ*]))*$/);
export const indicatorId = named("indicator-id", /^[A-Z]\d{2}[a-z]?$/);
export const partId = named("part-id", /^[A-Z]\d{2}[a-z]?(\.[a-z][a-z0-9-]*)?$/);
export const periodId = named("period-id", /^(?:\d{4}|[a-z]+(?:-[a-z]+)*|-)$/);
export const day = z.iso.date("day");
export const key = named("key", /^[A-Za-z0-9][A-Za-z0-9-]{0,40}$/);
export const suffix = named("suffix", /^[a-z][a-z0-9-]{0,20}$/);
