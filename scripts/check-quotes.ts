/**
 * `npm run --silent check-quotes -- [--json] FILE…`: looks for every quotation of a document (text, Markdown, HTML, DOCX,
 * PDF …) in the collection and says of each whether it is quoted to the letter. Writes nothing. Exit status: 0 where
 * every quotation is as quoted (verbatim, or with other marks or characters alone), 1 where one is not, 2 where a
 * document cannot be read or the command is not understood.
 */
import { readFileSync } from 'node:fs';
import { corpusCharacters, statement, statementIds } from '../src/corpus.ts';
import { formatOfName } from '../src/file-types.ts';
import { read } from '../src/pipeline/read/index.ts';
import { type Checked, checkText, isAsQuoted } from '../src/quotations/check.ts';
import { passagesOf } from '../src/quotations/from-record.ts';
import { withQuotationMarks } from '../src/quotations/quotation-marks.ts';
import { quotationReport } from '../src/quotations/report.ts';
import { wholeCorpus } from '../src/quotations/whole-corpus.ts';
import { quotedMap } from '../src/quotations/script-map.ts';
import { explained, readOptions } from './console/command.ts';

const usage = 'npm run --silent check-quotes -- [--json] FILE…';

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

function options(): { json: boolean; files: string[] } {
  try {
    const { values, files } = readOptions(usage, { json: { type: 'boolean' } }, { files: true });
    if (files.length === 0) stop(`Which documents? Usage: ${usage}`);
    return { json: values.json ?? false, files };
  } catch (error) {
    stop(explained(error));
  }
}

/** The text of a document, a blank line between its blocks. */
async function textOf(file: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    stop(explained(error));
  }
  const source = await read(file, formatOfName(file) === 'html' ? withQuotationMarks(bytes) : bytes);
  const fault = source.issues.find(({ severity }) => severity === 'error');
  if (fault) stop(`${file}: ${fault.message} ${fault.advice}`);
  // The title of a page stands in no page; where it is a headline, that says it again.
  const blocks = source.blocks.filter(({ form, text }) => form !== 'meta' || text !== source.meta['title']);
  return blocks.map(({ text }) => text).join('\n\n');
}

const { json, files } = options();
const records = statementIds().map(statement);
const corpus = wholeCorpus(records.flatMap(passagesOf), quotedMap(corpusCharacters()));
const incomplete = records.filter(({ complete }) => !complete).map(({ id }) => id);
const results: { file: string; checked: Checked[] }[] = [];
// oxlint-disable-next-line no-await-in-loop -- one document is in memory at a time
for (const file of files) results.push({ file, checked: await checkText(await textOf(file), corpus) });

if (json) {
  const listed = results.map(({ file, checked }) => ({
    file,
    quotes: checked.map(({ quotation, verdict, places }) => ({
      text: quotation.text,
      verdict,
      places: places.map(({ statement: id, clause, paragraph, start, end }) => ({
        statement: id,
        clause,
        paragraph,
        start,
        end,
      })),
    })),
  }));
  console.log(JSON.stringify(listed, null, 2));
} else {
  for (const { file, checked } of results) console.log(quotationReport(file, checked));
  const gaps = incomplete.length === 0 ? '' : `, of which not whole: ${incomplete.join(', ')}`;
  console.log(`Looked through ${records.length} statements${gaps}.`);
}
if (results.some(({ checked }) => !checked.every(isAsQuoted))) process.exitCode = 1;
