/**
 * Statements in the shapes that documents come in, made from few words of our own: what every exporter is tested on
 * besides the corpus. `shapes` has one record per shape.
 */
import type { Clause, Statement, Witness } from '../../schema.ts';
import { StatementSchema } from '../../schema.ts';

const sidecar = { from: 'sidecar', note: 'made for a test' } as const;
const fact = (value: string) => ({ value, evidence: sidecar });
const party = (code: string, name: string, type: 'state' | 'organisation' = 'state') => ({
  code,
  type,
  name,
  evidence: sidecar,
});

export function clause(id: string, label: string, texts: string[], rest: Partial<Clause> = {}): Clause {
  const paragraphs = texts.map((text) => ({
    text,
    form: text.startsWith('——') ? ('item' as const) : ('paragraph' as const),
    language: null,
    emendations: [],
    spans: [],
  }));
  const type = id === 'preamble' || id === 'closing' ? id : 'clause';
  return {
    id,
    type,
    label,
    numbering: label === '' ? 'supplied' : 'printed',
    supplied: null,
    heading: null,
    paragraphs,
    clauses: [],
    ...rest,
  };
}

export function witness(sigil: string, text: string, rest: Partial<Witness> = {}): Witness {
  return {
    sigil,
    source: `press/2031-05-04-${sigil.toLowerCase()}.txt`,
    sha256: sigil.toLowerCase().charCodeAt(0).toString(16).repeat(32),
    format: 'text',
    encoding: 'utf-8',
    publisher: null,
    title: null,
    url: null,
    archived: null,
    captured: null,
    published: null,
    page: null,
    notes: null,
    complete: true,
    part: { start: 0, end: text.length },
    text,
    spans: [{ start: 0, end: text.length, role: 'paragraph', clause: '1', paragraph: 1, reason: null }],
    ...rest,
  };
}

function shape(rest: Partial<Statement>): Statement {
  return StatementSchema.parse({
    schema: 1,
    tool: '0.0.0',
    id: 'aa-bb/2031-05-04',
    kind: 'statement',
    title: '甲国和乙国关于海上救援的联合声明',
    language: 'zh-Hans',
    parties: [party('AA', '甲国'), party('BB', '乙国')],
    date: { signed: fact('2031-05-04'), published: null },
    place: fact('云港'),
    level: null,
    signatories: [],
    complete: true,
    missing: [],
    clauses: [clause('preamble', '', ['双方声明如下：']), clause('1', '一', ['双方愿互相救援。', '救援不分昼夜。'])],
    back: [],
    witnesses: [witness('A', '双方愿互相救援。')],
    variants: [],
    references: [],
    reports: [],
    issues: [],
    ...rest,
  });
}

export const shapes: Record<string, Statement> = {
  bilateral: shape({}),
  newspaper: shape({
    date: { signed: fact('2031-05-04'), published: fact('2031-05-05') },
    witnesses: [
      witness('A', '双方愿互相救援。', { publisher: '云港日报', published: '2031-05-05', page: '第3版' }),
      witness('B', '双方愿相互救援。', {
        publisher: '甲国外交部',
        published: '2031-05-04',
        url: 'https://mfa.example/a?b=1&c=2',
        archived: 'https://archive.example/2031/https://mfa.example/a?b=1&c=2',
        captured: '2031-06-01',
        complete: false,
      }),
    ],
    variants: [
      {
        clause: '1',
        paragraph: 1,
        start: 3,
        end: 5,
        base: '互相',
        readings: [{ witness: 'B', text: '相互' }],
        class: 'wording',
      },
    ],
  }),
  nested: shape({
    title: '甲国和乙国\n关于“海”与<岸> & 港的联合声明',
    level: { name: '全面伙伴关系', parts: ['全面', '伙伴关系'], act: '建立', evidence: sidecar },
    clauses: [
      clause('preamble', '', ['双方声明如下：']),
      clause('1', '一', [], {
        heading: '海上',
        numbering: 'supplied',
        supplied: '底本脱落“一”。',
        clauses: [clause('1.1', '（一）', ['海。']), clause('1.2', '（二）', ['双方将：', '——修港；', '——造船。'])],
      }),
      clause('2', '二', ['扩大海科研。'], {
        paragraphs: [
          {
            text: '扩大海上科研，写作 a*b_c & <d>。',
            form: 'paragraph',
            language: null,
            emendations: [{ start: 2, end: 4, printed: '\n\n海', reason: '段落误断。' }],
            spans: [{ start: 0, end: 8 }],
          },
          { text: 'Both sides agree.', form: 'paragraph', language: 'en', emendations: [], spans: [] },
        ],
      }),
      clause('closing', '', ['完。']),
      clause('a1', '附件一', [], { type: 'annex', heading: '名单', clauses: [clause('a1.1', '第一条', ['甲港。'])] }),
    ],
    back: [{ role: 'signature', text: '甲国代表 丙\t乙国代表 丁', spans: [] }],
    complete: false,
    missing: [{ after: '2', quote: '（下转2版）', note: '底本至此中断' }],
    references: [
      { clause: '2', paragraph: 1, start: 0, end: 2, text: '扩大', title: '扩大', date: '2030-01', target: null },
    ],
  }),
  english: shape({
    id: 'aa-bb-cc/2031-05',
    title: 'Joint Statement of Aland, Bland & Cland on a partnership of the seas',
    language: 'en',
    parties: [party('AA', 'Republic of Aland'), party('BB', 'Kingdom of Bland'), party('CC', 'Cland')],
    date: { signed: fact('2031-05'), published: null },
    place: fact('Port Cloud'),
    clauses: [
      clause('preamble', '', ['The three sides state:']),
      clause('1', 'I', ['They will rescue one another.']),
      clause('2', '12', ['They “agree”, 100% & more.']),
    ],
  }),
  organisation: shape({
    id: 'harbour-league/2031-05-04-2',
    title: '港口联盟成员国元首宣言',
    kind: 'declaration',
    parties: [
      party('HARBOUR', '港口联盟', 'organisation'),
      party('AA', '甲国'),
      party('BB', '乙国'),
      party('CC', '丙国'),
      party('DD', '丁国'),
    ],
    clauses: [
      clause('p1', '', ['港口开放。'], { type: 'paragraph' }),
      clause('p2', '', ['航道畅通。'], { type: 'paragraph' }),
    ],
  }),
  abbreviations: shape({
    id: 'aa-us/2031-05-04',
    title: 'Joint Statement of Aland and the U.S. on the Harbour of Port Cloud, D.C.',
    language: 'en',
    parties: [party('AA', 'Aland'), party('US', 'U.S.')],
    place: fact('Port Cloud, D.C.'),
    clauses: [
      clause('1', 'I', ['They will rescue one another.', 'They will do so by night as well.'], {
        clauses: [clause('1.2', '(b)', ['The harbour is open.'])],
      }),
      clause('a1', 'Annex I', ['The harbours.'], { type: 'annex', clauses: [clause('a1.1', '1', ['Port Cloud.'])] }),
    ],
  }),
  titled: shape({
    title: '《甲国和乙国关于签署〈海上救援协定〉的联合声明》',
    clauses: [
      clause('1', '一', ['双方愿互相救援。', '救援不分昼夜。']),
      clause('a1', '附一', ['港口名单。'], { type: 'annex', clauses: [clause('a1.1', '一', ['甲港。', '乙港。'])] }),
      clause('a2', '', ['航道名单。'], { type: 'annex' }),
    ],
  }),
  undated: shape({ id: 'aa-bb/2031', date: { signed: null, published: null }, place: null }),
  interval: shape({ date: { signed: fact('2031-05-03/2031-05-04'), published: null } }),
  traditional: shape({
    title: '甲國和乙國聯合聲明',
    language: 'zh-Hant',
    clauses: [
      clause('1', '第一條', ['互相救援。']),
      clause('2', '二', ['不分晝夜。']),
      clause('closing', '', ['完。']),
    ],
  }),
};
