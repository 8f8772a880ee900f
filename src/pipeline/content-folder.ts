/**
 * library: what lies in the content folder, as the pipeline sees it: names, and a way to open one thing at a time. The
 * script that runs the pipeline fills it from the disk, a test from memory.
 */
import { issue } from '../rules.ts';
import type { Issue, Organisation, Statement } from '../schema.ts';
import { type ReportSidecar, ReportSidecarSchema } from '../curation/sidecar.ts';
import { type Excuses, ExcusesSchema, type Redirects, RedirectsSchema } from '../curation/corpus-notes.ts';
import { type Place, type Read, listText, readYaml } from '../curation/yaml.ts';
import { futureDays } from './check/plausible.ts';
import type { Curated } from './document.ts';
import { extensions, formatOfName } from '../file-types.ts';

/** All names are paths below the content folder, with forward slashes. */
export interface Library {
  /** Version of the splitter. */
  tool: string;
  /** Every file below `sources`, sorted. */
  files: readonly string[];
  bytes(file: string): Uint8Array;
  /** Null where there is no such file. */
  text(file: string): string | null;
  /** What lies in the content folder itself, folders with a slash at the end. */
  names?: readonly string[];
  /** Ids of the stored records, drafts among them, sorted. */
  stored: readonly string[];
  /** Ids of the records that are published: their addresses must stay. */
  published: readonly string[];
  /** Ids that were published once and are no more: something must say what became of them. */
  gone: readonly string[];
  /** A record as it was published. */
  record(id: string): Statement;
  organisations: readonly Organisation[];
  /** Where processed documents wait for the records to be made of them. */
  aside: Aside<Curated>;
  /** ISO day, by which days to come are known; null where no clock is asked. */
  today: string | null;
  /** What is wrong with the files that are read before the sources. */
  issues: readonly Issue[];
}

/** Keeps plain data by key, outside of the memory. */
export interface Aside<T> {
  put(key: string, value: T): void;
  /** What was put under a key. Throws where nothing was. */
  get(key: string): T;
}

interface Document {
  file: string;
  sidecar: string;
}

export interface Inventory {
  documents: Document[];
  reports: { file: string; text: string; place: Place; value: ReportSidecar }[];
  redirects: File<Redirects>;
  excuses: File<Excuses>;
  issues: Issue[];
}

interface File<T> {
  file: string;
  text: string;
  place: Place;
  value: T;
}

/** The bytes of a curator's file that are no UTF-8, as an issue; other encodings would become false letters silently. */
export function notUtf8(library: Pick<Library, 'bytes' | 'text'>, file: string): Issue[] {
  const text = library.text(file);
  if (text === null) return [];
  const bytes = library.bytes(file);
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return [];
  } catch {
    const at = firstFault(bytes);
    const before = new TextDecoder().decode(bytes.subarray(0, at), { stream: true });
    return [issue('yaml-encoding', { file, text: before, offset: before.length })];
  }
}

/** Offset of the first byte that breaks UTF-8: the longest beginning that decodes is found by halving. */
function firstFault(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      // A character cut in two is no fault of the file, so what comes after may be awaited.
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}

/** Documents without a sidecar that have one under a name that is nearly right: two.txt.yaml or two.yml beside two.txt. */
function misnamedSidecars(names: readonly string[]): Map<string, string> {
  const all = new Set(names);
  return new Map(
    names.flatMap((file): [string, string][] => {
      if (formatOfName(file) === null || all.has(`${stem(file)}.yaml`)) return [];
      const other = [`${file}.yaml`, `${file}.yml`, `${stem(file)}.yml`].find((name) => all.has(name));
      return other === undefined ? [] : [[file, other]];
    }),
  );
}

/** What is in the content folder, as the readers know it. */
const known = [
  'sources/',
  'statements/',
  'pages/',
  ...['partnerships', 'organisations', 'aliases', 'redirects', 'excuses', 'formulas', 'links'].map((n) => `${n}.yaml`),
];

/**
 * @param names what lies in the content folder itself, folders with a slash at the end
 * @returns `file-unknown` for each that nothing reads, with the name that begins alike; names with a dot in front and
 *   notes in Markdown are nobody's business
 */
function unknownFiles(names: readonly string[]): Issue[] {
  return names
    .filter((name) => !known.includes(name) && !/^\.|\.md$/u.test(name))
    .map((name) => {
      const beginning = name.slice(0, 3).toLowerCase();
      const meant = known.find((other) => other.startsWith(beginning));
      const hint = meant === undefined ? '' : ` If it is to be ${meant}, give it that name.`;
      return issue('file-unknown', { file: name, text: '', offset: 0 }, { known: known.join(', '), hint });
    });
}

/** For messages: .txt, .md … */
const endings = extensions.map((extension) => `.${extension}`).join(', ');
const stem = (file: string): string => file.replace(/\.[^./]+$/u, '');

/**
 * Which document belongs to which sidecar. Reported: `source-format`, `sidecar-missing`, `sidecar-misnamed`,
 * `sidecar-alone`, `sidecar-shared`, `file-unknown`, `yaml-encoding`, and mistakes in the YAML files. In one piece: what belongs
 * to what, and what is reported, is found in one walk over the names.
 */
export function inventory(library: Library): Inventory {
  const issues: Issue[] = [...library.issues, ...unknownFiles(library.names ?? [])];
  const at = (file: string) => ({ file, text: '', offset: 0 });
  const names = library.files.filter((file) => !/(?:^|\/)\./u.test(file));
  const misnamed = misnamedSidecars(names);
  const wrong = new Set(misnamed.values());
  const sidecars = new Set(names.filter((file) => file.endsWith('.yaml') && !wrong.has(file)));
  const byStem = Map.groupBy(
    names.filter((file) => !sidecars.has(file) && !wrong.has(file)),
    stem,
  );
  const readable = (file: string): boolean => {
    const wrong = notUtf8(library, file);
    issues.push(...wrong);
    return wrong.length === 0;
  };
  const documents = [...byStem].flatMap(([name, files]) => {
    const [file = ''] = files;
    const sidecar = `${name}.yaml`;
    const strange = files.filter((f) => formatOfName(f) === null);
    issues.push(...strange.map((f) => issue('source-format', at(f), { endings })));
    if (strange.length > 0) return [];
    if (files.length > 1) issues.push(issue('sidecar-shared', at(sidecar), { sources: files.join(', ') }));
    else if (!sidecars.has(sidecar)) {
      const other = misnamed.get(file);
      issues.push(
        other === undefined
          ? issue('sidecar-missing', at(file), { sidecar })
          : issue('sidecar-misnamed', at(other), { file, sidecar }),
      );
    } else if (readable(sidecar)) return [{ file, sidecar }];
    return [];
  });
  const yaml = <T>(file: string, read: Read<T>, empty: T): File<T> => {
    if (readable(file)) issues.push(...read.issues);
    return { file, text: library.text(file) ?? '', place: read.place, value: read.value ?? empty };
  };
  const reports = [...sidecars]
    .filter((file) => !byStem.has(stem(file)))
    .flatMap((file) => {
      if (!readable(file)) return [];
      const text = library.text(file) ?? '';
      if (!/^report:/mu.test(text)) {
        issues.push(issue('sidecar-alone', at(file)));
        return [];
      }
      const { value, place, issues: wrong } = readYaml(file, text, ReportSidecarSchema);
      issues.push(...wrong, ...futureDays(value, { file, text, place }, library.today));
      return value ? [{ file, text, place, value }] : [];
    });
  const redirects = readYaml('redirects.yaml', library.text('redirects.yaml') ?? '', RedirectsSchema);
  const excuses = readYaml('excuses.yaml', listText(library.text('excuses.yaml')), ExcusesSchema);
  if (redirects.value) {
    const written = { file: 'redirects.yaml', text: library.text('redirects.yaml') ?? '', place: redirects.place };
    issues.push(...futureDays(redirects.value, written, library.today));
  }
  return {
    documents,
    reports,
    redirects: yaml('redirects.yaml', redirects, { moved: [], changed: [], withdrawn: [] }),
    excuses: yaml('excuses.yaml', excuses, []),
    issues,
  };
}

/**
 * Notices when two sources claim to be the same witness: the same bytes, the same address. Keeps a few words per source.
 * The name of the file as it was received says nothing: every site has an index.html.
 */
export class Claims {
  readonly #seen = new Map<string, string>();

  /** @returns `witness-claimed-twice`, at the field that says it, or at the first character of the document */
  add({ input, sidecar, sha256 }: Curated): Issue[] {
    const fields: [string, string, string | null | undefined][] = [
      ['bytes', '', sha256],
      ['url', 'url', sidecar?.url],
    ];
    return fields.flatMap(([what, field, value]) => {
      if (value == null) return [];
      const key = `${what} ${value}`;
      const other = this.#seen.get(key);
      if (other === undefined) {
        this.#seen.set(key, input.file);
        return [];
      }
      const line = new RegExp(`^${field}:`, 'mu').exec(input.sidecar.text);
      const at =
        field !== '' && line ? { ...input.sidecar, offset: line.index } : { file: input.file, text: '', offset: 0 };
      return [issue('witness-claimed-twice', at, { other, what })];
    });
  }
}
