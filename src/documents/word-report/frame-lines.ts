import type { CampaignContext } from "../../domain/campaign/context";
import { reportFormWords } from "../../messages/report-form-words";
import { reportWords } from "../../messages/report-words";
import { withoutNumber } from "../outline-headings";
import type { WordParagraph } from "../word-text";
import { plain } from "./heading-words";

/** Lines a report has around its text, and lines of our own form: neither is anybody's narrative. */
export interface FrameLines {
  /** Before the first heading: heading of the document, addressee, what it is based on. */
  readonly isHead: (paragraph: WordParagraph) => boolean;
  /** Our own hints, captions and notes, as we print them. */
  readonly isOurs: (text: string) => boolean;
  /** The caption of a table of figures of ours: the table below it is no text. */
  readonly isCaption: (text: string) => boolean;
  /** Of an appendix of ours, below "Phụ lục I". */
  readonly isAppendixTitle: (text: string) => boolean;
}

const known = new WeakMap<CampaignContext, FrameLines>();

export function frameLines(context: CampaignContext): FrameLines {
  const before = known.get(context);
  if (before) return before;
  const made = makeFrame(context);
  known.set(context, made);
  return made;
}

/** An opening ("Thực hiện Kế hoạch …, UBND xã … báo cáo như sau:") is a paragraph; longer ones are looked at as text. */
const longestOpening = 900;
const longestLine = 300;

const head = [
  /cộng hòa xã hội chủ nghĩa/,
  /độc lập tự do hạnh phúc/,
  /^số\b/,
  /ngày .*tháng .*năm/,
  /^báo cáo/,
  /^(?:v v|về việc|kính gửi|ubnd|ủy ban|uỷ ban|hội đồng|sở|ban|phòng|đảng ủy|huyện|thành phố|xã|phường|thị trấn)/,
  /^(?:dự thảo|đề cương|mẫu báo cáo|kèm theo)/,
];
const opening =
  /^(?:căn cứ|thực hiện|thi hành|theo|tiếp tục|xét) .*(?:báo cáo|kế hoạch|quyết định|công văn|hướng dẫn|văn bản)/;

function makeFrame(context: CampaignContext): FrameLines {
  const { campaign } = context;
  const own = new Set(ownLines(context).map(plain));
  const appendices = new Set(
    [...campaign.lists.map(({ title }) => title), reportWords.matrixAppendix].map(plain),
  );
  const movement = plain(campaign.movement);
  const caption = new RegExp(
    `^Bảng \\d+\\. ${reportWords
      .figuresOf("")
      .trim()
      .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`,
  );
  const seeAppendix = /^\(Chi tiết tại Phụ lục/;
  return {
    isHead: ({ text, cell }) => {
      const words = plain(text);
      if (words === "") return true;
      if (text.length <= longestOpening && opening.test(words)) return true;
      if (text.length > longestLine) return false;
      const isShown = cell !== undefined || text === text.toUpperCase() || words.includes(movement);
      return isShown || head.some((pattern) => pattern.test(words)) || /^[-+*]/.test(text);
    },
    isOurs: (text) => own.has(plain(text)) || seeAppendix.test(text),
    isCaption: (text) => caption.test(text),
    isAppendixTitle: (text) => appendices.has(plain(text)),
  };
}

const ownLines = ({ campaign }: CampaignContext): readonly string[] => [
  ...campaign.outline.flatMap((section) => [
    reportFormWords.verbatim(withoutNumber(section)),
    reportFormWords.topics(section.topics),
    reportFormWords.lists(
      campaign.lists.filter((list) => list.section === section.path).map(({ sheet }) => sheet),
    ),
  ]),
  ...campaign.lists.map(({ sheet }) => reportFormWords.lists([sheet])),
  reportFormWords.ownFrame,
  reportWords.coverageNote,
  reportWords.estimateNote,
  `${reportWords.coverageNote} ${reportWords.estimateNote}`,
  reportWords.noText,
  reportWords.besideNote,
  reportWords.besideInAppendix,
];

/** "Trên đây là báo cáo …", "Nơi nhận:": from here on stands who signs. */
export const isClosing = (text: string): boolean =>
  /^(?:trên đây là|nơi nhận)/.test(plain(text)) || /^(?:TM\.|KT\.|TL\.|TUQ\.)\s/.test(text);

/** Behind the signature: an appendix, with what it is called. */
export const isAppendix = (text: string): boolean =>
  /^phụ lục(?: [ivx\d]+)?\b/.test(plain(text)) && text.length <= 200;
