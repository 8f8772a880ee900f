import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([a-z]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/gu)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

test('the ratio is that of WCAG: black on white is 21, #767676 on white just passes', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

const letters = ['ink', 'muted', 'cinnabar', 'link', 'warn'];
const grounds = ['paper', 'raised', 'sunken'];

describe.each(['light', 'dark'] as const)('%s palette', (theme) => {
  const colour = (name: string): string => {
    const found = tokens.get(name)?.[theme];
    if (found === undefined) throw new Error(`No colour ${name} in tokens.css`);
    return found;
  };
  test.each(letters.flatMap((letter) => grounds.map((ground) => [letter, ground] as const)))(
    '%s on %s reaches 4.5',
    (letter, ground) => expect(contrast(colour(letter), colour(ground))).toBeGreaterThanOrEqual(4.5),
  );
  test.each(['ink', 'link'])('%s on the mark reaches 4.5', (letter) =>
    expect(contrast(colour(letter), colour('mark'))).toBeGreaterThanOrEqual(4.5),
  );
  test.each(['edge', 'focus'])('%s on paper and raised reaches 3', (line) => {
    for (const ground of ['paper', 'raised']) expect(contrast(colour(line), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});
