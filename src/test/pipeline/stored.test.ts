import { expect, test } from 'vitest';
import { storedStatement } from '../../schema.ts';
import { shapes } from '../exports/shapes.ts';

test('a record that was published with a field that was retired since is read without it', () => {
  const old = JSON.stringify({ ...shapes['bilateral'], parallels: [{ clause: '1', target: '2' }] });
  expect(storedStatement(old)).toEqual(shapes['bilateral']);
  expect(() => storedStatement(old.replace('parallels', 'unheard'))).toThrow('unheard');
});
