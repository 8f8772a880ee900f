/** What pages print behind a text that is signed: notes of editors and translators, captions, lines of source. */
import { features } from '../features.ts';
import { bareLine } from './signature-block.ts';

const note =
  /^[（(［[【*＊※\s]*(?:附?[注註]|[译譯]者?[注註]|[编編]者?[注註按]|[说說]明|[备備][注註]|(?:editor|translator)['’]?s?['’]? notes?|notes?|n\.\s?b(?=\.)|nota(?: d[aeo]l? [\p{L} ]+)?|note d[eu] [\p{L} ]+|remarque|ndlr|ndt|прим(?:ечани[ея])?\.?(?: \p{L}+\.?)?|chú thích|ghi chú|lời (?:tòa soạn|người dịch)|역?주|注記|訳注|原注)\s*\d*\s*[：:.)）\]】—–]/iu;
const bracketedNote =
  /^[（(［[【*].*(?:本文|原文|[转轉][载載自]|[编編][辑輯]|[译譯]|[来來]源|自动|unofficial|translat|edited|source|tradu[cçz]|перевод|bản dịch|번역|訳).*[）)］\]】*]$/iu;
const caption =
  /^(?:[图圖][为為片：:]|[上下左右][图圖]|[▲△▼▽]|(?:photo|picture|caption|image)\b.{0,12}[:：]|фото|на (?:фото|снимке)|ảnh\s?[:：]|foto(?:grafía)?\s?[:：]|写真[はに：:]|사진[은:：])|(?:[摄攝]影?|[图圖]片?[来來]源.{0,20})\s*[）)]?$/iu;

/** Why a line behind the signatures is furniture, in words for the audit view; null where nothing tells what it is. */
export function reasonBehind(text: string): string | null {
  const line = bareLine(text);
  if (note.test(line) || bracketedNote.test(line)) return 'note behind the text';
  return caption.test(line) ? 'caption' : features(line).furniture;
}
