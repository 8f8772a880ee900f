/** The encoding of a document: what a page says of itself counts where its bytes bear it out; otherwise they are asked. */
import { describe, expect, test } from 'vitest';
import { decode } from '../../pipeline/read/encoding.ts';
import { read } from '../../pipeline/read/index.ts';

/** The inverse of a decoder of the platform, which encodes UTF-8 alone. */
const tables = new Map<string, Map<string, number[]>>();
function tableOf(label: string): Map<string, number[]> {
  const known = tables.get(label);
  if (known) return known;
  const table = new Map<string, number[]>();
  const strict = new TextDecoder(label, { fatal: true });
  const add = (bytes: number[]): void => {
    try {
      const text = strict.decode(Uint8Array.from(bytes));
      if ([...text].length === 1 && !table.has(text)) table.set(text, bytes);
    } catch {
      // no character
    }
  };
  for (let a = 0; a < 256; a++) add([a]);
  for (let a = 0x81; a < 0xff; a++) for (let b = 0x40; b < 0xff; b++) add([a, b]);
  tables.set(label, table);
  return table;
}

function encoded(text: string, label: string): Uint8Array {
  const table = tableOf(label);
  return Uint8Array.from([...text].flatMap((c) => table.get(c) ?? expect.fail(`${label} has no ${JSON.stringify(c)}`)));
}

const texts = {
  zh: '中华人民共和国和蒙古国联合声明，双方同意保持高层往来，扩大贸易，推动口岸通关便利化。',
  'zh-Hant': '中華人民共和國和蒙古國聯合聲明，雙方同意保持高層往來，擴大貿易，推動口岸通關便利化。',
  ja: '日本国とモンゴル国との共同声明。双方は、首脳の往来を続け、青年フォーラムを開催する。',
  ko: '대한민국과 몽골의 공동성명. 양측은 고위급 교류를 지속하고 철도를 발전시킨다.',
  ru: 'Совместное заявление Республики Беларусь и Монголии. Стороны будут развивать железные дороги; РБ и МНР.',
  fr: 'Déclaration conjointe de la République française et de la Mongolie. Les Parties développeront l’éducation à Orléans.',
  de: 'Gemeinsame Erklärung der Bundesrepublik Österreich und der Mongolei über die Förderung des Verkehrs an den Häfen.',
  pl: 'Wspólne oświadczenie Rzeczypospolitej Polskiej i Mongolii. Strony będą rozwijać współpracę i żeglugę w Gdańsku.',
  ar: 'بيان مشترك بين الجمهورية التونسية ومنغوليا',
  el: 'Κοινή δήλωση της Ελληνικής Δημοκρατίας και της Μογγολίας',
};
const page = (text: string, declared: string) =>
  `<html><head>${declared}<title>a</title></head><body class="a"><div><p>${text}</p></div></body></html>`;
const meta = (label: string) => `<meta http-equiv="Content-Type" content="text/html; charset=${label}">`;

describe('a page in the encoding that it declares', () => {
  test.each([
    ['zh', 'gb18030', 'gb2312', 'gb18030'],
    ['zh', 'gb18030', 'GBK', 'gb18030'],
    ['zh-Hant', 'big5', 'big5', 'big5'],
    ['zh-Hant', 'gb18030', 'gbk', 'gb18030'],
    ['ja', 'shift_jis', 'x-sjis', 'shift_jis'],
    ['ja', 'euc-jp', 'euc-jp', 'euc-jp'],
    ['ko', 'euc-kr', 'ks_c_5601-1987', 'euc-kr'],
    ['ru', 'windows-1251', 'windows-1251', 'windows-1251'],
    ['ru', 'koi8-r', 'koi8-r', 'koi8-r'],
    ['ru', 'iso-8859-5', 'iso-8859-5', 'iso-8859-5'],
    ['fr', 'windows-1252', 'iso-8859-1', 'windows-1252'],
    ['de', 'windows-1252', 'windows-1252', 'windows-1252'],
    ['pl', 'iso-8859-2', 'iso-8859-2', 'iso-8859-2'],
    ['pl', 'windows-1250', 'windows-1250', 'windows-1250'],
    ['ar', 'windows-1256', 'windows-1256', 'windows-1256'],
    ['el', 'iso-8859-7', 'iso-8859-7', 'iso-8859-7'],
  ] as const)('%s, %s as “%s”', (language, label, declared, encoding) => {
    for (const said of [meta(declared), `<!-- <meta charset=utf-8> --><META CHARSET='${declared}' >`]) {
      const html = page(texts[language], said);
      expect(decode(encoded(html, label))).toEqual({ text: html, encoding, guessed: false });
    }
    const xml = `<?xml version="1.0" encoding="${declared}"?>\n${page(texts[language], '')}`;
    expect(decode(encoded(xml, label))).toEqual({ text: xml, encoding, guessed: false });
  });
});

describe('a byte that fits nowhere', () => {
  const spoilt = (text: string): Uint8Array => {
    const bytes = [...new TextEncoder().encode(text)];
    const at = bytes.indexOf(0x21);
    return Uint8Array.from(at < 0 ? bytes : bytes.with(at, 0xe9));
  };
  test.each([
    'K!nya and Rwanda – “the sides” – agree – and Kenya’s side – welcomes it.',
    'K!nya 双方同意保持高层往来。',
    'K!nya Стороны будут развивать железные дороги.',
  ])('in UTF-8 is lost, and the rest is read: %s', (text) =>
    expect(decode(spoilt(text))).toEqual({ text: text.replace('!', '\ufffd'), encoding: 'utf-8', guessed: false }),
  );

  test('by itself tells nothing of UTF-8', () => expect(decode(spoilt('D!claration')).encoding).toBe('windows-1252'));
});

describe('a page that declares another encoding than its own', () => {
  test.each([
    ['zh', 'gb18030', 'iso-8859-1', { declared: 'windows-1252' }],
    ['zh', 'gb18030', 'windows-1251', { declared: 'windows-1251' }],
    ['zh', 'gb18030', 'utf-8', {}],
    ['zh', 'gb18030', 'x-nothing', {}],
    ['zh-Hant', 'big5', 'iso-8859-1', { declared: 'windows-1252' }],
    ['ja', 'euc-jp', 'iso-8859-1', { declared: 'windows-1252' }],
    ['ja', 'shift_jis', 'iso-8859-1', { declared: 'windows-1252' }],
    ['ru', 'windows-1251', 'iso-8859-1', { declared: 'windows-1252' }],
    ['ru', 'windows-1251', 'utf-8', {}],
    ['ru', 'koi8-r', 'windows-1251', { declared: 'windows-1251' }],
    ['fr', 'windows-1252', 'utf-8', {}],
    ['fr', 'windows-1252', 'gb2312', { declared: 'gb18030' }],
    ['de', 'windows-1252', 'gb2312', { declared: 'gb18030' }],
  ] as const)('%s, %s as “%s”', (language, label, declared, said) => {
    const html = page(texts[language], meta(declared));
    expect(decode(encoded(html, label))).toEqual({ text: html, encoding: label, guessed: true, ...said });
  });

  test('is reported with both', async () => {
    const { issues } = await read('a.html', encoded(page(texts.zh, meta('windows-1251')), 'gb18030'));
    expect(issues.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      expect.stringMatching(/^encoding-guessed .*not windows-1251, as the file says; .*gb18030/u),
    ]);
  });

  test('UTF-8 stays UTF-8', () => {
    const html = page(texts.fr, meta('iso-8859-1'));
    expect(decode(new TextEncoder().encode(html))).toEqual({ text: html, encoding: 'utf-8', guessed: false });
  });
});

describe('a text that says nothing', () => {
  test.each([
    ['zh', 'gb18030'],
    ['zh-Hant', 'big5'],
    ['ja', 'shift_jis'],
    ['ja', 'euc-jp'],
    ['ko', 'euc-kr'],
    ['ru', 'windows-1251'],
    ['ru', 'koi8-r'],
    ['fr', 'windows-1252'],
    ['de', 'windows-1252'],
  ] as const)('%s in %s', (language, label) => {
    expect(decode(encoded(texts[language], label))).toEqual({ text: texts[language], encoding: label, guessed: true });
  });

  test('Japanese between escapes, all of it ASCII', () => {
    const escaped = Uint8Array.from([0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42, 0x0a]);
    expect(decode(escaped)).toEqual({ text: '日本\n', encoding: 'iso-2022-jp', guessed: true });
  });
});
