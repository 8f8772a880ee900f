/** What pages print behind a text that is signed: notes of editors and translators, captions, lines of source. */
import { anyOf } from '../../languages/index.ts';
import type { BehindWords } from '../../languages/words.ts';
import { features } from '../features.ts';
import { bareLine } from './signature-block.ts';

const of = (id: keyof BehindWords): string => anyOf(({ behind }) => behind?.[id]);
const note = new RegExp(`^[（(［[【*＊※\\s]*(?:${of('note')})\\s*\\d*\\s*[：:.)）\\]】—–]`, 'iu');
const bracketedNote = new RegExp(`^[（(［[【*].*(?:${of('inside')}).*[）)］\\]】*]$`, 'iu');
const caption = new RegExp(`^(?:[▲△▼▽]|${of('caption')})|(?:${of('credit')})\\s*[）)]?$`, 'iu');

/** Why a line behind the signatures is furniture, in words for the audit view; null where nothing tells what it is. */
export function reasonBehind(text: string): string | null {
  const line = bareLine(text);
  if (note.test(line) || bracketedNote.test(line)) return 'note behind the text';
  return caption.test(line) ? 'caption' : features(line).furniture;
}
