/**
 * What can be seen of a text by itself: its label, its folded form, script and language, dates, places, names, whether it
 * is a line of date or of an agency, how much it looks like a signature. Each fact is found once, when it is first asked
 * for, and every pass reads it here: detect, split and extract ask the same of the same blocks, paragraphs and sentences.
 */
import { type DateHit, findDates } from '../languages/dates/dates.ts';
import { languageOf } from '../languages/identify.ts';
import type { NameHit, PartyNames } from '../languages/names/party-names.ts';
import { findPlaces, type PlaceHit } from '../languages/places/place-names.ts';
import { fold } from '../languages/script/fold.ts';
import { withoutPinyin } from '../languages/script/pinyin.ts';
import { type Script, scriptOf } from '../languages/script/script.ts';
import { type AgencyLine, agencyLine, isAgencyLine } from '../languages/wording/agencies.ts';
import { furnitureReason } from './detect/furniture.ts';
import { type Label, labelAt } from './label/index.ts';
import { innerLabels } from './label/inner-labels.ts';
import { isDateLine, signatureStrength } from './split/signature-block.ts';

class Features {
  readonly #text: string;
  #folded: string | undefined;
  #plain: string | undefined;
  #script: Script | undefined;
  #language: string | null | undefined;
  #label: Label | null | undefined;
  #innerLabels: readonly Label[] | undefined;
  #furniture: string | null | undefined;
  #dates: readonly DateHit[] | undefined;
  #places: readonly PlaceHit[] | undefined;
  #agency: AgencyLine | null | undefined;
  #isAgencyLine: boolean | undefined;
  #isDateLine: boolean | undefined;
  #signature: 0 | 1 | 2 | undefined;
  #names: { of: PartyNames; hits: readonly NameHit[] } | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Of the same length: see `fold`. */
  get folded(): string {
    return (this.#folded ??= fold(this.#text));
  }

  /** Folded, with a blank for each character of white space. */
  get plain(): string {
    return (this.#plain ??= this.folded.replace(/\s/gu, ' '));
  }

  get script(): Script {
    return (this.#script ??= scriptOf(this.#text));
  }

  /** BCP 47; null where it is not told. */
  get language(): string | null {
    if (this.#language === undefined) this.#language = languageOf(this.#text);
    return this.#language;
  }

  /** The label that the text opens with; white space before it is not skipped. */
  get label(): Label | null {
    if (this.#label === undefined) this.#label = labelAt(this.#text, 0);
    return this.#label;
  }

  /** The labels that stand right after the end of a sentence within the text. */
  get innerLabels(): readonly Label[] {
    return (this.#innerLabels ??= innerLabels(this.#text));
  }

  /** Why the text would be furniture of a page; null where it does not look like it. */
  get furniture(): string | null {
    if (this.#furniture === undefined) this.#furniture = furnitureReason(this.#text);
    return this.#furniture;
  }

  get dates(): readonly DateHit[] {
    return (this.#dates ??= findDates(this.#text));
  }

  get places(): readonly PlaceHit[] {
    return (this.#places ??= findPlaces(this.#text));
  }

  /** The first dateline of an agency in the text. */
  get agency(): AgencyLine | null {
    if (this.#agency === undefined) this.#agency = agencyLine(this.#text);
    return this.#agency;
  }

  /** The text is the dateline of an agency, and nothing else. */
  get isAgencyLine(): boolean {
    return (this.#isAgencyLine ??= isAgencyLine(this.#text));
  }

  /** The text is a date and little else. */
  get isDateLine(): boolean {
    return (this.#isDateLine ??= isDateLine(withoutPinyin(this.#text)));
  }

  /** How much the text looks like a line of a signature block; see `signatureStrength`. */
  get signature(): 0 | 1 | 2 {
    return (this.#signature ??= signatureStrength(withoutPinyin(this.#text)));
  }

  /** States and organisations, in order; kept for the index that was last asked. */
  names(index: PartyNames): readonly NameHit[] {
    if (this.#names?.of !== index) this.#names = { of: index, hits: index.find(this.#text) };
    return this.#names.hits;
  }
}

const known = new Map<string, Features>();
let units = 0;
/** The texts that are kept have no more UTF-16 units than this. */
const most = 4_000_000;

/**
 * @param text a block, a line, a paragraph, or a part of one
 * @returns what can be seen of it; the same object for the same text until `forgetFeatures`. Offsets are UTF-16 units in
 *   the text, half-open; lists are not to be changed
 */
export function features(text: string): Features {
  const kept = known.get(text);
  if (kept) return kept;
  if ((units += text.length) > most) forgetFeatures();
  const found = new Features(text);
  known.set(text, found);
  return found;
}

/**
 * @param text a number that is no character of a text: 一, 3, iv, b
 * @returns what it would be as a label before a clause, or null
 */
export const labelBy = (text: string): Label | null =>
  // before a sentence a C is both the third letter and a hundred, and i goes on with ii
  (/^[A-Za-z]+$/u.test(text) ? [`${text}. A`] : [text, `${text}、`])
    .map((one) => features(one).label)
    .find((label) => label !== null) ?? null;

/** Drops what is kept: texts of the next document are others. */
export function forgetFeatures(): void {
  known.clear();
  units = 0;
}
