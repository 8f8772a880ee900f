/** The small run of `npm run fuzz`: damaged documents go through the passes and lose nothing. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { damaged, randomFrom } from './damage.ts';
import { faults, run } from './sound.ts';

const documents = ['content/sources', 'src/test/pipeline/fixtures']
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:txt|md|html)$/u.test(name))
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
  );

test('damaged documents are read soundly', async () => {
  // fixed, so that a run can be repeated; `npm run fuzz` draws its own
  const first = 20_260_101;
  for (let seed = first; seed < first + 1000; seed++) {
    const { name, bytes } = damaged(documents, randomFrom(seed));
    expect(faults(await run(name, bytes)), `seed ${seed}`).toEqual([]);
  }
});

test('statements that stand in one paragraph of Markdown, line by line between tags, are parted without overlap', async () => {
  const statement = (state: string): string =>
    [
      `中华人民共和国和${state}联合声明`,
      `应中华人民共和国主席邀请，${state}总统于2019年4月24日对中国进行国事访问。双方声明如下：`,
      '一、双方同意保持高层往来，加强各级别对话。',
      '二、双方将扩大贸易，推动口岸通关便利化。',
      '三、双方支持青年交流，互派更多留学生。',
      '二〇一九年四月二十五日于北京',
    ].join('<br>');
  const text = `转载如下\n\n${['蒙古国', '新加坡共和国', '老挝人民民主共和国'].map(statement).join('<br>')}\n`;
  const result = await run('three.md', new TextEncoder().encode(text));
  expect(faults(result)).toEqual([]);
  const { source, drafts } = result;
  const labels = drafts.map(({ spans }) => spans.filter(({ role }) => role === 'label'));
  expect(labels.map((own) => own.map(({ start, end }) => source.text.slice(start, end)).join(''))).toEqual(
    Array<string>(3).fill('一、二、三、'),
  );
});

test('a mark without width at the end of a wrapped line draws nothing that a paragraph could lose', async () => {
  const text = [
    '3. The Ghanaian side welcomes the exchange of students.',
    '中华人民共和国主席 习近平',
    'Done in duplicate at Accra on the 1th day of June, 2031, in the English language.\u200b',
    '联合声明全文如下：',
    'For the Republic of Ghana            For the Republic o①f Peru',
    '- Kofi Adjei                           Rosa Quispe',
    'Minister for Trade                   Minister for Foreign Affairs',
    '（下转第五版）',
  ].join('\n');
  const result = await run('a.txt', new TextEncoder().encode(text));
  expect(faults(result)).toEqual([]);
});

test('a number again, over a text in no language that can be told, is no translation of the clause that the page counted', async () => {
  const html = [
    '<h1>Joint Statement of Kenya and Rwanda</h1><p>The Presidents of Kenya and Rwanda met and agreed on the following:</p>',
    '<ol><li>The two countries will cooperate on tourism.</li><li>The two countries will share water data.</li>',
    '<li>The two countries will support youth exchanges.</li></ol>',
    '3.\n가. \n2. Les deux pays développeront leurs échanges.',
    '3. Les deux parties encourageront la mobilité des étudiants.',
    'Fait à Paris, le 12 octobre 202President of the RepublicFait à Paris, le 12 octobre 202',
    '---\n1. Le\ufffd deux pays renforceront leur dialogue politique.',
  ].join('\n');
  expect(faults(await run('a.html', new TextEncoder().encode(`某国公报$\n\n${html}`)))).toEqual([]);
});
