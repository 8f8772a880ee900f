import { readFileSync } from 'node:fs';
import edtf from 'edtf';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { PartnershipsSchema } from '../../schema.ts';
import { names, organisations } from './names.ts';

const register = PartnershipsSchema.parse(
  parse(readFileSync(new URL('../../../content/partnerships.yaml', import.meta.url), 'utf8')),
);

test('every party of the register of levels is a state or an organisation that we know', () => {
  const known = new Set(organisations.map(({ code }) => code));
  for (const { parties } of register)
    for (const code of parties) {
      const name = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
      expect(known.has(code) || (code.length === 2 && name.of(code) !== undefined), code).toBe(true);
    }
});

test('every date of the register is EDTF', () => {
  for (const { date } of register) expect(() => edtf(date), date).not.toThrow();
});

test('no organisation shares its code with another, or its name with a state', () => {
  expect(new Set(organisations.map(({ code }) => code)).size).toBe(organisations.length);
  for (const { code, names: forms } of organisations)
    for (const form of Object.values(forms).flat()) {
      const hits = names.find(form);
      if (hits.length > 0) expect(hits[0]?.code, form).toBe(code);
    }
});
