/**
 * Leads: what a page prints between a title and the same title again (or its translation), a comment on the statement
 * that follows, speaks for no party. Its title alone would make a statement of it.
 */
import { fold } from '../../languages/script/fold.ts';
import type { Part } from './drafts.ts';
import { features } from '../features.ts';

/** More paragraphs than this are a text of their own. */
const mostParagraphs = 3;

/** Marks the parts that only lead to the statement that follows them as what stands in front of it. */
export function demoteLeads(parts: readonly Part[]): void {
  for (const [i, part] of parts.entries()) {
    const next = parts[i + 1];
    if (part.judgement.kind !== 'statement' || next?.judgement.kind !== 'statement' || !leads(part, next)) continue;
    part.judgement = { ...part.judgement, kind: 'other', reason: 'It leads to the statement of the same title.' };
  }
}

function leads(part: Part, next: Part): boolean {
  if (next.title.length === 0) return false;
  const { body } = part;
  const paragraphs = body.filter((unit) => unit.body).length;
  // ADDIS ABABA, March 14 (ENA) … issued the following communiqué: an agency speaks, and the title comes after it
  if (part.title.length === 0) return paragraphs <= 1 && body.some(({ text }) => features(text).agency?.start === 0);
  if (paragraphs > mostParagraphs || body.some((unit) => unit.label?.strength === 'strong')) return false;
  // a text that is signed is one, however short
  if (body.some((unit) => unit.signature === 2 || unit.date)) return false;
  const [own, other] = [titleOf(part), titleOf(next)];
  const same = own === other || (own.length > 12 && other.length > 12 && (own.includes(other) || other.includes(own)));
  if (same) return part.judgement.own < next.judgement.own + 2;
  const translated = features(own).script !== features(other).script;
  return translated && part.judgement.own === 0 && paragraphs <= 2 && next.judgement.own > 0;
}

const titleOf = ({ title }: Part): string =>
  fold(title.map(({ text }) => text).join(''))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
