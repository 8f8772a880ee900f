/** Seats of government that stand for their state where a report says who spoke: The White House today made public …. */
import { fold } from '../script/fold.ts';
import type { NameHit } from './party-names.ts';

const seats: Readonly<Record<string, readonly string[]>> = {
  US: [
    'White House',
    'Casa Blanca',
    'Casa Branca',
    'Maison Blanche',
    'Белый дом',
    'Белом доме',
    'Nhà Trắng',
    '白宫',
    'ホワイトハウス',
    '백악관',
  ],
  RU: ['Kremlin', 'Кремль', 'Кремле', 'Điện Kremlin', '克里姆林宫', 'クレムリン', '크렘린'],
  GB: ['10 Downing Street', 'Downing Street', '唐宁街'],
  FR: ['Élysée', 'Elysée', 'Елисейский дворец', '爱丽舍宫', 'エリゼ宮'],
  KR: ['Blue House', 'Cheong Wa Dae', '青瓦台', '청와대'],
  CN: ['Zhongnanhai', 'Чжуннаньхай', '中南海', '중난하이'],
  BR: ['Palácio do Planalto', 'Planalto Palace'],
  AR: ['Casa Rosada'],
  IT: ['Palazzo Chigi', 'Quirinale'],
  IN: ['Hyderabad House', 'Rashtrapati Bhavan'],
};
const entries = Object.entries(seats).flatMap(([code, names]) => names.map((name) => ({ code, name: fold(name) })));

/** @returns the first mention of each seat, as a name of its state with UTF-16 offsets in the text. Nothing is reported */
export function seatsIn(text: string): NameHit[] {
  const folded = fold(text);
  return entries.flatMap(({ code, name }) => {
    const start = folded.indexOf(name);
    const end = start + name.length;
    return start < 0
      ? []
      : [{ start, end, text: text.slice(start, end), code, type: 'state' as const, pair: true as const }];
  });
}
