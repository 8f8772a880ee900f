/**
 * What kind a document is, and where its text begins: titles in every case and between every kind of quotation mark, lines
 * that announce the text, and press reports that only tell of a statement.
 */
import { describe, expect, test } from 'vitest';
import type { Clause } from '../../schema.ts';
import { languages } from './ending-texts.ts';
import { faults, run } from './sound.ts';

async function drafts(lines: readonly string[]) {
  const result = await run('a.txt', new TextEncoder().encode(`${lines.join('\n\n')}\n`));
  expect(faults(result)).toEqual([]);
  return result.drafts;
}

const flat = (clauses: readonly Clause[]): Clause[] => clauses.flatMap((c) => [c, ...flat(c.clauses)]);
const paragraphs = (clauses: readonly Clause[]): string[] =>
  flat(clauses).flatMap((c) => c.paragraphs.map((p) => p.text));

const cased: Record<string, (title: string) => string> = {
  'as printed': (title) => title,
  'like a sentence': (title) =>
    title.replace(/(?<=\s)(\p{Lu})(\p{Ll}+)/gu, (whole, first: string, rest: string) =>
      /^(?:Kenya|Norway|Belgique|Chile|España|Беларусь)$/u.test(whole) ? whole : first.toLowerCase() + rest,
    ),
  'in capitals': (title) => title.toUpperCase(),
};

const quoted: Record<string, (title: string) => string> = {
  bare: (title) => title,
  'in double quotes': (title) => `“${title}”`,
  'in single quotes, with a stop': (title) => `‘${title}.’`,
  'opened by a quote that closes the text': (title) => `‘${title}.`,
  'in guillemets': (title) => `«${title}»`,
  'in corner brackets': (title) => `『${title}』`,
};

describe.each(Object.entries(languages))('a title in %s', (_, t) => {
  test.each(Object.keys(cased).flatMap((letters) => Object.keys(quoted).map((marks) => [letters, marks] as const)))(
    '%s, %s',
    async (letters, marks) => {
      const title = cased[letters]!(t.title);
      const [draft, ...more] = await drafts([quoted[marks]!(title), ...t.body]);
      expect(more).toEqual([]);
      expect(draft?.kind).toBe('statement');
      expect(draft?.title).toBe(title);
      expect(paragraphs(draft!.clauses)).toEqual(t.body);
    },
  );
});

const titles = [
  'Déclaration commune sur le partenariat entre le Canada et le Costa Rica',
  'Communiqué conjoint publié à l’issue de la visite du ministre des affaires étrangères du Sénégal au Maroc',
  'Declaración conjunta de los presidentes de Uruguay y Paraguay sobre la hidrovía',
  'Comunicado conjunto sobre el establecimiento de relaciones entre Panamá y Tonga',
  'Declaração conjunta sobre a parceria entre o Brasil e Angola',
  'Совместное коммюнике об установлении отношений между Перу и Вануату',
  'Tuyên bố chung về tăng cường quan hệ giữa nước ta và nước bạn',
  'Statement by the Foreign Ministers of Kenya, Norway and Peru',
  'Statement of the Leaders of the Baltic States on Peat',
  'Lake Ministers’ Statement on Eels',
  'Deutsch-polnische Erklärung über die Oder',
  'Erklärung der Außenminister Estlands und Lettlands',
  'Abschlusserklärung des Gipfeltreffens der Alpenstaaten',
  'Dichiarazione congiunta tra Malta e Cipro sul restauro delle mura',
  'Заявление президентов Армении и Сербии о виноградниках',
  'Pernyataan Bersama Para Menteri Luar Negeri Indonesia dan Fiji',
  'Deklarasi Bersama tentang Rempah-rempah',
  'بيان مشترك بين المملكة المغربية والجمهورية التونسية',
  'إعلان مشترك حول حماية الواحات',
  'Tuyên bố của Chủ tịch Hội nghị lưu vực sông lần thứ chín',
  'Tuyên bố tầm nhìn chung về dòng sông',
  '中国和蒙古国关于共建绿色草原的合作愿景',
  '中国—东盟水稻合作伙伴关系愿景',
  '冰岛和挪威外长会联合新闻稿',
  '波罗的海三国外长关于海豹的声明',
  'Chairman’s Statement of the Ninth Meeting of the River Basin States',
  '第九次流域国家领导人会议主席声明',
  '第九次流域國家領導人會議主席聲明',
  '第９回流域国首脳会議議長声明',
  '제9차 유역국 정상회의 의장성명',
];

test.each(titles)('is taken for a title: %s', async (title) => {
  const { body } = languages[/[\u3400-\u9fff\uac00-\ud7af]/u.test(title) ? 'zh-Hans' : 'en']!;
  const [draft] = await drafts([title, ...body]);
  expect(draft).toMatchObject({ kind: 'statement', title });
});

/** What a page says before the text: a lead, then the line that announces it; and the title that the line gives. */
const announced: [language: string, lead: string, line: string, title: string | null][] = [
  [
    'zh-Hans',
    '据某社报道，两国领导人会晤后发表「安曼宣言」，就扩大往来和应对干旱提出了一系列主张。',
    '「安曼宣言」全文如下：',
    '安曼宣言',
  ],
  [
    'zh-Hans',
    '当天下午，两位领导人在王宫会晤后公布了文件，名为《约中联合公报》，内容涉及多个领域。',
    '《约中联合公报》主要内容如下：',
    '约中联合公报',
  ],
  [
    'zh-Hant',
    '國王結束訪問時，雙方於六月十三日在安曼就文件達成協議，隨後由新聞官向記者散發了文本。',
    '名為『聯合公報』的文件全文如下：',
    '聯合公報',
  ],
  [
    'zh-Hant',
    '兩國外長會談後舉行了聯合記者會，會上宣讀了聲明，現場有一百多名記者出席並提問。',
    '聲明由兩國外長聯合發表。聲明如下：',
    null,
  ],
  [
    'en',
    'The two governments made their agreement known on Thursday evening, after talks that had lasted for two days in the capital.',
    'The text of the following statement was released by the Governments of Kenya and Norway on 13 June 2031.',
    null,
  ],
  [
    'en',
    'My telegram of yesterday gave an account of the last round of talks, which the other side had asked us to keep to ourselves.',
    'Begins:—',
    null,
  ],
  [
    'fr',
    'Le ministère a rendu public jeudi soir un document sur lequel les deux délégations travaillaient depuis plusieurs semaines.',
    'Voici le texte de la déclaration conjointe :',
    null,
  ],
  [
    'es',
    'El ministerio difundió el jueves por la noche un documento en el que las dos delegaciones trabajaban desde hacía semanas.',
    'A continuación se reproduce el texto de la declaración conjunta:',
    null,
  ],
  [
    'ru',
    'Министерство распространило в четверг вечером документ, над которым обе делегации работали несколько недель подряд.',
    'Ниже приводится полный текст совместного заявления.',
    null,
  ],
];

test.each(announced)('%s: the text begins behind “%s”', async (language, lead, line, title) => {
  const { body } = languages[language]!;
  const [draft, ...more] = await drafts([lead, line, ...body]);
  expect(more).toEqual([]);
  expect(draft).toMatchObject({ kind: 'statement', title });
  expect(paragraphs(draft!.clauses)).toEqual(body);
});

test.each([
  '国家主席在开幕式上的讲话全文如下：',
  'Following is the full text of the President’s address to the assembly:',
  'Ниже приводится текст выступления министра.',
])('announces no statement: %s', async (line) => {
  const [draft] = await drafts([
    line,
    'It is a great honour to stand before this assembly today and to see so many friends from near and far in this hall.',
    'Let me begin with a story that my grandmother used to tell when the rains came late and the wells of the village ran dry.',
  ]);
  expect(draft?.kind).not.toBe('statement');
});

/** A headline, and paragraphs that tell of a statement. */
const reports: [language: string, lines: string[]][] = [
  [
    'zh-Hans',
    [
      '中国和约旦发表关于加强合作的联合声明',
      '中国和约旦13日在安曼发表联合声明，宣布将加强合作。',
      '《联合声明》说，双方将扩大贸易，并在水利领域开展更多项目。',
      '声明还强调，两国支持以和平方式解决争端，反对单边制裁。',
    ],
  ],
  [
    'zh-Hant',
    [
      '中約簽署關於加強合作的聯合公報',
      '中國與約旦昨日簽署聯合公報，雙方同意加強往來。',
      '聯合公報指出，兩國將擴大貿易，並在水利領域開展更多項目。',
      '公報還強調，兩國支持以和平方式解決爭端。',
    ],
  ],
  [
    'en',
    [
      'Council Approves the Nairobi Declaration',
      'NAIROBI — The council on Friday approved a declaration on forests that ministers had prepared for more than a year.',
      'The declaration said the sides would share satellite pictures, and the joint statement added that a fund would follow.',
      '“We are pleased,” the minister told reporters after the vote.',
    ],
  ],
  [
    'vi',
    [
      'Việt Nam và Mông Cổ ra Tuyên bố chung',
      'Theo phóng viên thường trú, ngày 13/6, hai nước đã công bố văn kiện sau hội đàm cấp cao tại thủ đô Ulan Bator.',
      'Tuyên bố chung nêu rõ hai bên sẽ mở rộng thương mại; Tuyên bố chung cũng đề cập đến nông nghiệp và du lịch.',
    ],
  ],
  [
    'ru',
    [
      'Президенты подписали совместное заявление',
      'Президенты двух стран в пятницу подписали в Минске документ об углублении сотрудничества, сообщает агентство.',
      'В заявлении говорится, что стороны расширят торговлю. В заявлении отмечается также роль молодёжных обменов.',
    ],
  ],
  [
    'ja',
    [
      '両国首脳が共同声明を発表',
      '両国の首脳は13日、首都で会談し、会談後に共同声明を発表した。会談は三時間に及び、通訳を交えて進められた。',
      '声明は、貿易の拡大が重要だと強調した。共同声明では、青年交流を進めると述べている。声明は、水資源の協力にも期待を表明した。',
    ],
  ],
  [
    'fr',
    [
      'Les deux pays signent une déclaration conjointe',
      'Les deux ministres ont signé vendredi à Tunis un texte sur les musées, au terme de deux journées de négociations.',
      'La déclaration conjointe souligne l’importance des échanges. Le communiqué précise que des ateliers ouvriront en mai.',
    ],
  ],
  [
    'es',
    [
      'Los dos países firman una declaración conjunta',
      'Los dos ministros firmaron el viernes en Madrid un texto sobre los museos, al término de dos días de negociaciones.',
      'La declaración conjunta subraya la importancia de los intercambios. El comunicado señala que habrá talleres en mayo.',
    ],
  ],
  [
    'id',
    [
      'Indonesia dan Malaysia tandatangani pernyataan bersama soal sawit',
      'JAKARTA, 4 Maret (Antara) - Presiden Indonesia dan Perdana Menteri Malaysia pada Selasa mengeluarkan pernyataan bersama soal minyak sawit.',
      'Pernyataan bersama itu menyebutkan kedua negara akan melawan diskriminasi.',
      '"Kami puas," kata presiden kepada wartawan.',
    ],
  ],
  [
    'it',
    [
      'Italia e Tunisia firmano una dichiarazione congiunta sui migranti',
      'ROMA, 3 maggio (ANSA) - I ministri degli Esteri di Italia e Tunisia hanno firmato oggi una dichiarazione congiunta.',
      "La dichiarazione congiunta sottolinea l'impegno dei due Paesi, ha detto il ministro ai giornalisti.",
      'Il ministro ha aggiunto che i lavori proseguiranno a settembre.',
    ],
  ],
  [
    'ar',
    [
      'مصر والأردن تصدران بيانا مشتركا حول الطاقة',
      'القاهرة 5 مايو 2031 (أ ش أ) - أصدرت مصر والأردن اليوم بيانا مشتركا حول الطاقة.',
      'وجاء في البيان أن البلدين سيعززان الربط الكهربائي.',
      'وقال الوزير للصحفيين إن الاجتماع كان ناجحا.',
    ],
  ],
  [
    'de',
    [
      'Deutschland und Polen verabschieden gemeinsame Erklärung zur Oder',
      'Berlin (dpa) - Deutschland und Polen haben am Montag eine gemeinsame Erklärung zum Schutz der Oder verabschiedet.',
      'In der gemeinsamen Erklärung heißt es, beide Länder wollten das Fischsterben verhindern.',
      '"Das ist ein guter Tag", sagte die Ministerin vor Journalisten.',
    ],
  ],
  [
    'en, of several ministers',
    [
      'Foreign ministers of Kenya, Uganda and Rwanda issue statement on lake',
      'KAMPALA, June 3 (Reuters) - The foreign ministers of Kenya, Uganda and Rwanda issued a joint statement on Tuesday about fishing on Lake Victoria.',
      'The statement said patrols would be coordinated.',
      '"It is a first step," the Ugandan minister told reporters.',
    ],
  ],
  [
    'zh-Hans, of a vision',
    [
      '中印尼发布合作愿景 共建经济走廊',
      '中新社雅加达11月10日电 (记者 王芳) 中国和印度尼西亚10日在雅加达发布合作愿景，提出共建经济走廊。',
      '据介绍，合作愿景强调绿色发展。印尼总统表示，印尼愿同中国深化合作。',
      '记者在现场看到，签字仪式后双方代表合影留念。',
    ],
  ],
];

test.each(reports)('%s: a report of a statement is none', async (_, lines) => {
  const found = await drafts(lines);
  expect(found.map(({ kind }) => kind)).not.toContain('statement');
});

test('a bare “Joint Statement” over a text that speaks for no two parties makes no statement of it', async () => {
  const [draft] = await drafts([
    'Joint Statement',
    'I have seen your two telegrams of yesterday. I think that we should wait for the result of the talks in the south.',
    '2. I suspect that the minister believes that time is on his side. I tried to tell him otherwise when we met for lunch.',
    '3. It is for these reasons that he wants us to ask first, and that he wants us to pay for most of the ships.',
  ]);
  expect(draft?.kind).not.toBe('statement');
});
