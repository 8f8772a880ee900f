/** The parts of a DOCX, found by their relations, and its styles. Convention: ECMA-376 part 2 (Open Packaging). */
import { all, attribute, child, parseXml } from './xml.ts';

export interface Package {
  document: Document;
  /** Parts that the document is related to, by the last word of the relation: styles, numbering, footnotes, header … */
  related(kind: string): Document[];
}

type Entries = ReadonlyMap<string, Uint8Array>;

/** Throws where there is no document in it. */
export function openPackage(entries: Entries): Package {
  const main = relations(entries, '').find(({ kind }) => kind === 'officeDocument')?.target ?? 'word/document.xml';
  const document = parseXml(entries.get(main));
  if (!document) throw new Error('there is no document in the archive');
  const parts = relations(entries, main);
  return {
    document,
    related(kind) {
      const targets = parts.filter((part) => part.kind === kind).map(({ target }) => target);
      // some programs leave out the relations and keep to the usual names
      const usual = targets.length > 0 ? targets : [main.replace(/[^/]*$/u, `${kind}.xml`)];
      return usual.flatMap((target) => parseXml(entries.get(target)) ?? []);
    },
  };
}

/** What a part ('' for the package itself) is related to; targets as names of entries. */
function relations(entries: Entries, part: string): { kind: string; target: string }[] {
  const cut = part.lastIndexOf('/') + 1;
  const rels = parseXml(entries.get(`${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`));
  return (rels ? all(rels, 'Relationship') : []).map((relation) => {
    const target = attribute(relation, 'Target');
    const path = target.startsWith('/')
      ? target.slice(1)
      : new URL(part.slice(0, cut) + target, 'zip:/').pathname.slice(1);
    return { kind: attribute(relation, 'Type').split('/').at(-1) ?? '', target: path };
  });
}

export const value = (node: Element | null): string => attribute(node, 'val');

/** A property that is on where its element is there, unless it says that it is off. */
export const isOn = (node: Element | null): boolean => node !== null && !/^(?:0|false|off|none)$/u.test(value(node));

/** What properties of a run say of a line through its words; null: nothing. */
export function struckOut(properties: Element | null): boolean | null {
  const lines = [child(properties, 'strike'), child(properties, 'dstrike')].filter((line) => line !== null);
  return lines.length === 0 ? null : lines.some(isOn);
}

interface Style {
  base: string;
  /** Of a heading, 1 to 6. */
  level: number | null;
  hidden: boolean | null;
  struck: boolean | null;
}

/** What the styles say of headings and hidden text, by the id of the style; what one does not say, its base says. */
export class Styles {
  readonly #styles = new Map<string, Style>();

  constructor(part: Document | undefined) {
    for (const style of part ? all(part, 'style') : []) {
      const vanish = child(style, 'rPr', 'vanish');
      const strike = struckOut(child(style, 'rPr'));
      this.#styles.set(attribute(style, 'styleId'), {
        base: value(child(style, 'basedOn')),
        level: headingLevel(value(child(style, 'name')), child(style, 'pPr', 'outlineLvl')),
        hidden: vanish ? isOn(vanish) : null,
        struck: strike,
      });
    }
  }

  level(id: string): number | null {
    return this.#find(id, (style) => style.level);
  }

  hides(id: string): boolean | null {
    return this.#find(id, (style) => style.hidden);
  }

  strikes(id: string): boolean | null {
    return this.#find(id, (style) => style.struck);
  }

  #find<T>(id: string, of: (style: Style) => T | null): T | null {
    let at = id;
    for (let steps = 0; steps < 20; steps++) {
      const style = this.#styles.get(at);
      if (!style) return null;
      const found = of(style);
      if (found !== null) return found;
      at = style.base;
    }
    return null;
  }
}

/** From the name of a built-in style, or from the level in the outline, which counts from 0; 9 is running text. */
export function headingLevel(name: string, outline: Element | null): number | null {
  const named = /^heading ([1-6])$/iu.exec(name)?.[1];
  if (named !== undefined) return Number(named);
  if (/^title$/iu.test(name)) return 1;
  const level = outline ? Number(value(outline)) : 9;
  return level >= 0 && level < 9 ? Math.min(level + 1, 6) : null;
}
