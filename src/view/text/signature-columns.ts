/** The signatures of a text as their signatories set them: office over name, one column for each. Pure. */
import type { Statement } from '../../schema.ts';

interface SignatureColumns {
  columns: { office: string | null; name: string }[];
  /** The lines as the source prints them. */
  printed: string[];
}

const bare = (text: string): string => text.replaceAll(/[\s\u3000]+/gu, '');

/**
 * Columns where the signature lines hold the known offices and names and nothing else, and print several signatories on one
 * line; else null, and the lines are shown as they are.
 */
export function signatureColumns(s: Pick<Statement, 'back' | 'signatories'>): SignatureColumns | null {
  const printed = s.back.filter(({ role }) => role === 'signature').map(({ text }) => text);
  const onOneLine = printed.some(
    (line) => s.signatories.filter(({ name }) => bare(line).includes(bare(name))).length > 1,
  );
  if (s.signatories.length < 2 || !onOneLine) return null;
  let rest = bare(printed.join(''));
  const known = s.signatories.flatMap(({ name, office }) => [name, office ?? '']).map(bare);
  for (const part of known.sort((a, b) => b.length - a.length)) {
    if (!rest.includes(part)) return null;
    rest = rest.replace(part, '');
  }
  return rest === '' ? { columns: s.signatories.map(({ name, office }) => ({ office, name })), printed } : null;
}
