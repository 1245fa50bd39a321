import type { Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import type { UnitCode } from "../../domain/unit/unit-code";
import type { Language } from "../../messages/sentence";
import type { BookKind } from "../desk";
import type { MadeFile } from "../made-file";
import type { DeskPorts } from "../ports";
import { bookName, campaignCard, newBook, startPlan, unitChoice } from "./start";
import type { CampaignCard, StartPlan, UnitChoice } from "./start-views";

/** Bắt đầu: campaigns, their units, and new books of them; whatever workbook is open. */
export class StartDesk {
  constructor(readonly ports: DeskPorts) {}

  async campaigns(): Promise<readonly CampaignCard[]> {
    const { ids, load } = this.ports.campaigns;
    const found = await Promise.all(ids.map((id) => load(id)));
    return found.flatMap((context) => (context ? [campaignCard(context)] : []));
  }

  async units(campaign: string, level: string, typed: string): Promise<UnitChoice> {
    return unitChoice(await this.#campaign(campaign), level, typed);
  }

  async plan(campaign: string, code: UnitCode, book: BookKind, language: Language): Promise<StartPlan> {
    const context = await this.#campaign(campaign);
    const { opensCopies } = this.ports.workbook.abilities;
    return startPlan(context, unitOf(context, code), book, opensCopies, language);
  }

  async makeBook(campaign: string, code: UnitCode, book: BookKind): Promise<MadeFile> {
    const context = await this.#campaign(campaign);
    const unit = unitOf(context, code);
    const bytes = await this.ports.files.writeBook(newBook(context, unit, book, this.ports.pack));
    if (await this.ports.workbook.openCopy(bytes)) return { kind: "opened" };
    return { kind: "file", name: bookName(context, unit, book), bytes };
  }

  async #campaign(id: string): Promise<CampaignContext> {
    const context = await this.ports.campaigns.load(id);
    if (!context) throw new RangeError(`no campaign ${id}`);
    return context;
  }
}

function unitOf({ units }: CampaignContext, code: UnitCode): Unit {
  const unit = units.get(code);
  if (!unit) throw new RangeError(`no unit ${code}`);
  return unit;
}
