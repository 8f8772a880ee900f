/**
 * Makes the files below `fixtures/files` from those in `fixtures/documents`: each as text, and as other programs write it.
 * Run by hand where a document changes, with pandoc, LibreOffice (soffice), Chromium and the Noto CJK fonts at hand:
 * `node src/test/formats/make.ts [DOCUMENT …]`. The files are committed, so that the tests need none of these.
 */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const here = import.meta.dirname;
const languages = { zh: 'zh-Hans', en: 'en', ru: 'ru', fr: 'fr' };

interface Parts {
  language: string;
  title: string;
  /** Paragraphs in Markdown, notes apart. */
  body: string[];
  notes: string[];
}

function partsOf(name: string, markdown: string): Parts {
  const paragraphs = markdown.trim().split(/\n\n+/u);
  const [title = '', ...rest] = paragraphs;
  return {
    language: languages[name.slice(0, 2) as keyof typeof languages],
    title: title.replace(/^# /u, ''),
    body: rest.filter((p) => !p.startsWith('[^')),
    notes: rest.filter((p) => p.startsWith('[^')).map((p) => p.replace(/^\[\^\d+\]:\s*/u, '')),
  };
}

/** Without marks and notes. */
const plain = (text: string): string => text.replace(/^#+ |\*+|\[\^\d+\]/gu, '');

const textOf = ({ title, body }: Parts): string => `${[title, ...body.map(plain)].join('\n\n')}\n`;

/** A page as somebody writes it by hand, with what sites put around a text. `bare` without that, for print. */
function pageOf({ language, title, body, notes }: Parts, bare: boolean): string {
  const inline = (text: string) =>
    text
      .replace(/^#+ /u, '')
      .replace(/\*\*(.+?)\*\*/gu, '<b>$1</b>')
      .replace(/\*(.+?)\*/gu, '<i>$1</i>')
      .replace(/\[\^(\d+)\]/gu, '<sup><a href="#n$1">$1</a></sup>');
  const paragraphs = body.map((p) => (p.startsWith('## ') ? `<h2>${inline(p)}</h2>` : `<p>${inline(p)}</p>`));
  const around = bare ? '' : '<div class="nav"><a href="/">Home</a> | <a href="/en/">News</a></div>';
  const foot = notes.map((note, i) => `<p id="n${i + 1}">${i + 1}. ${note}</p>`).join('');
  return `<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>
<style>@page { size: A5; margin: 22mm 15mm } body { font: 15pt/1.6 "Noto Serif CJK SC", serif } .footnotes { font-size: 11pt }</style></head>
<body>
${around}
<h1>${title}</h1>
<div class="text">
${paragraphs.join('\n')}
</div>
${foot === '' ? '' : `<div class="footnotes">${foot}</div>`}
${bare ? '' : '<div class="foot"><a href="#">Print</a> <a href="#">Share</a></div>'}
</body></html>
`;
}

/** In small type it has six lines in each of two columns, which nothing tells from the two sides of a table. */
const shortest = 'zh-plain';

const work = mkdtempSync(join(tmpdir(), 'formats-'));
const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium' });
const wanted = process.argv.slice(2);
for (const file of readdirSync(join(here, 'fixtures/documents'))) {
  const name = file.replace(/\.md$/u, '');
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const to = join(here, 'fixtures/files', name);
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  const source = join(here, 'fixtures/documents', file);
  const parts = partsOf(name, readFileSync(source, 'utf8'));
  writeFileSync(join(to, 'plain.txt'), textOf(parts));
  copyFileSync(source, join(to, 'written.md'));
  writeFileSync(join(to, 'written.html'), pageOf(parts, false));
  const pandoc = (format: string, ...options: string[]) =>
    execFileSync('pandoc', [
      '-f',
      'markdown-smart',
      '-s',
      '-M',
      `lang=${parts.language}`,
      '-M',
      `pagetitle=${parts.title}`,
      ...options,
      source,
      '-o',
      join(to, `pandoc.${format}`),
    ]);
  pandoc('html');
  pandoc('docx');
  pandoc('epub', '-M', `title=${parts.title}`);
  for (const format of ['docx', 'odt', 'html', 'pdf']) {
    office(format, join(to, 'pandoc.docx'));
    renameSync(join(work, `pandoc.${format}`), join(to, `libreoffice.${format}`));
  }
  office('fodt', join(to, 'pandoc.docx'));
  const flat = readFileSync(join(work, 'pandoc.fodt'), 'utf8');
  const columns = inColumns(flat, name === shortest ? '14pt' : '9pt');
  for (const [kind, laidOut] of Object.entries({ heads: withHeads(flat, parts.title), columns })) {
    writeFileSync(join(work, `${kind}.fodt`), laidOut);
    office('pdf', join(work, `${kind}.fodt`));
    renameSync(join(work, `${kind}.pdf`), join(to, `libreoffice-${kind}.pdf`));
  }
  // oxlint-disable-next-line no-await-in-loop -- one page of one browser
  await print(pageOf(parts, true), to);
  console.log(name);
}
await browser.close();
rmSync(work, { recursive: true });

/** Writes the file anew in another format, into the folder of work, under its own name. */
function office(format: string, file: string): void {
  const profile = `-env:UserInstallation=file://${work}/office`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', work, file], { stdio: 'ignore' });
}

/** Small pages, so that a short text fills several. */
function onSmallPages(flat: string): string {
  return flat
    .replace(/fo:page-width="[^"]*" fo:page-height="[^"]*"/u, 'fo:page-width="148mm" fo:page-height="110mm"')
    .replaceAll(/fo:margin-(left|right|top|bottom)="1in"/gu, 'fo:margin-$1="15mm"');
}

/** A newsletter's head with a rule under it, and the number of the page at the foot. */
function withHeads(flat: string, title: string): string {
  const style = (kind: string) =>
    `<style:${kind}-style><style:header-footer-properties fo:min-height="10mm" fo:margin-${kind === 'header' ? 'bottom' : 'top'}="5mm"/></style:${kind}-style>`;
  const short = [...title].slice(0, 16).join('');
  return onSmallPages(flat)
    .replace('<style:header-style/>', style('header'))
    .replace('<style:footer-style/>', style('footer'))
    .replace(
      /(<style:master-page style:name="Standard"[^>]*)\/>/u,
      `$1><style:header><text:p>${short} · 2031-05-02</text:p></style:header>` +
        '<style:footer><text:p>– <text:page-number>1</text:page-number> –</text:p></style:footer></style:master-page>',
    );
}

/** As a gazette prints it: the title across the page, the text below it in two columns. */
function inColumns(flat: string, size: string): string {
  const column = (start: number, end: number) =>
    `<style:column style:rel-width="1*" fo:start-indent="${start}mm" fo:end-indent="${end}mm"/>`;
  const columns = `<style:columns fo:column-count="2" fo:column-gap="8mm">${column(0, 4)}${column(4, 0)}</style:columns>`;
  const style = `<style:style style:name="Two" style:family="section"><style:section-properties>${columns}</style:section-properties></style:style>`;
  return onSmallPages(flat)
    .replaceAll(/(fo:font-size|style:font-size-asian)="12pt"/gu, `$1="${size}"`)
    .replace('<office:automatic-styles>', `<office:automatic-styles>${style}`)
    .replace('</text:h>', '</text:h><text:section text:style-name="Two" text:name="Text">')
    .replace('</office:text>', '</text:section></office:text>');
}

/** With and without Chromium's own heads and feet: date and title, address and page. */
async function print(html: string, to: string): Promise<void> {
  const page = await browser.newPage();
  await page.setContent(html);
  await page.pdf({ path: join(to, 'chromium.pdf'), preferCSSPageSize: true });
  const heads = { displayHeaderFooter: true, preferCSSPageSize: true };
  await page.pdf({ path: join(to, 'chromium-heads.pdf'), ...heads });
  await page.close();
}
