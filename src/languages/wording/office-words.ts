/** Words of office under a signature, by which an office is told from a name. They are in the tables of the languages. */
import { anyOf } from '../index.ts';

const inHan = /[\u3400-\u9fff]/u;

/** Those in Han characters, for folded text: they also end an office. */
export const hanOffices = anyOf(({ officeWords = '' }) => (inHan.test(officeWords) ? officeWords : undefined));
/** A word of office in any language, or what makes an envoy of one: 驻. */
export const officeWord = new RegExp(`^驻|${anyOf(({ officeWords }) => officeWords)}`, 'iu');
