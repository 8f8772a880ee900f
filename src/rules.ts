/**
 * Every issue that can be reported. The id is permanent: excuses name it. `message` says what happened, `advice` what
 * to do; `{name}` is filled in by `issue()`. error stops the build, review wants an eye and can be excused with a
 * reason, info is for the record.
 */
import type { Issue } from './schema.ts';

interface Rule {
  severity: Issue['severity'];
  message: string;
  advice: string;
}

export const rules = {
  'empty-source': {
    severity: 'error',
    message: 'The file shows no visible character of its own.',
    advice: 'Fetch the document again (of a page in frames the page within), or remove the file and its sidecar.',
  },
  'yaml-syntax': {
    severity: 'error',
    message: 'The file is not valid YAML: {what}',
    advice: 'Correct this line; a value with “: ” or “#” in it needs quotation marks around it.',
  },
  'yaml-encoding': {
    severity: 'error',
    message: 'The file is not UTF-8: the first byte that is no part of a character stands here.',
    advice: 'Open it in the program that wrote it and save it as UTF-8; nothing was read from it.',
  },
  'yaml-field': {
    severity: 'error',
    message: 'A field is wrong: {what}.',
    advice: 'See the list of fields in the editors’ guide.',
  },
  'source-format': {
    severity: 'error',
    message: 'The ending of the file is none that is read.',
    advice: 'Save the document under one of these endings: {endings}.',
  },
  'source-link': {
    severity: 'error',
    message: 'The file is a symbolic link, and links are not followed.',
    advice: 'Put the document itself here, or remove the link.',
  },
  'sidecar-missing': {
    severity: 'error',
    message: 'The source has no sidecar.',
    advice: 'Write {sidecar} beside it, or add the document with “npm run add -- FILE”, which writes one.',
  },
  'sidecar-misnamed': {
    severity: 'error',
    message: 'This is no name for the sidecar of {file}.',
    advice: 'Rename it to {sidecar}.',
  },
  'file-unknown': {
    severity: 'review',
    message: 'Nothing reads what has this name in the content folder.',
    advice: 'Remove it, or put it where it belongs; known are {known}.{hint}',
  },
  'sidecar-alone': {
    severity: 'error',
    message: 'The sidecar stands alone: no source has its name.',
    advice: 'Put the document beside it. For a press report, of which no text is kept, give a “report” field.',
  },
  'sidecar-shared': {
    severity: 'error',
    message: 'Two sources claim this sidecar: {sources}.',
    advice: 'Give each source a name of its own, and a sidecar of that name.',
  },
  'witness-claimed-twice': {
    severity: 'error',
    message: 'Two sources claim one witness: {other} has the same {what}.',
    advice: 'Keep one of the two. If they are two printings, correct the {what}.',
  },
  'base-claimed-twice': {
    severity: 'error',
    message: 'Two witnesses are marked as the base of one statement: {other} too.',
    advice: 'Remove “base: true” from the sidecar of one of the two.',
  },
  'statement-unmatched': {
    severity: 'error',
    message: 'The sidecar speaks of statement {number}, but {count} found in the source.',
    advice: 'Correct the number, or remove the entry.',
  },
  'statement-twice': {
    severity: 'error',
    message: 'The sidecar has two entries for statement {number}.',
    advice: 'Make one entry of the two.',
  },
  'date-in-future': {
    severity: 'error',
    message: '“{field}” gives {date}, a day that is yet to come.',
    advice: 'Correct the day.',
  },
  'published-before-signed': {
    severity: 'review',
    message: 'The release on {published} lies before the day of signing, {signed}.',
    advice: 'Check both; correct the wrong one in the sidecar.',
  },
  'level-not-in-text': {
    severity: 'review',
    message: 'The level “{level}” that the sidecar gives stands neither in the title nor in a clause.',
    advice: 'Give it in the words of the text.',
  },
  'emendation-idle': {
    severity: 'error',
    message: 'The emendation changes nothing: it reads “{printed}”, as is printed.',
    advice: 'Correct “read”, or remove the entry.',
  },
  'correction-undated': {
    severity: 'error',
    message: 'The correction of {what} comes after the publication of {address} and has no date.',
    advice: 'Give the day in its entry, as in date: 2031-06-10; readers find it in the list of corrections.',
  },
  'correction-idle': {
    severity: 'error',
    message: 'The correction of “{field}” changes nothing: the text already says {value}.',
    advice: 'Remove the correction; the evidence of the text is better.',
  },
  'party-unknown': {
    severity: 'error',
    message: 'No party has the code {code}.',
    advice:
      'Give the ISO 3166-1 alpha-2 code of a state, or the slug of an organisation in organisations.yaml, in capitals.',
  },
  'text-unmatched': {
    severity: 'error',
    message: 'The words “{words}” ({field} of the text of statement {number}) stand nowhere in the source.',
    advice: 'Copy them from the source letter for letter; only white space may differ, and they stay within one line.',
  },
  'text-ambiguous': {
    severity: 'error',
    message: 'The words “{words}” ({field} of the text of statement {number}) stand in {count} places of the source.',
    advice: 'Copy more of the line, so that it can be only one.',
  },
  'text-out-of-order': {
    severity: 'error',
    message: 'The text of statement {number} is not where its place among the others is: {field} {words}',
    advice:
      'Number the statements as they stand in the source, let each end behind its beginning and before the next, and give “text” to all of them or to none.',
  },
  'label-unmatched': {
    severity: 'error',
    message: 'The label {label} cannot be supplied: {why}.',
    advice: 'Give in “before” the exact words with which one paragraph begins.',
  },
  'emendation-unmatched': {
    severity: 'error',
    message: 'The emendation matches nothing: “{printed}” does not stand in {where}.',
    advice: 'Copy the printed words from the source, with ¶ for a break between paragraphs, or remove the entry.',
  },
  'emendation-ambiguous': {
    severity: 'error',
    message: 'The emendation matches {count} places: “{printed}”.',
    advice: 'Name the clause, or take in more of the words around it.',
  },
  'emendation-overlap': {
    severity: 'error',
    message: 'The emendation corrects words that another one corrects: “{printed}”.',
    advice: 'Make one entry of the two.',
  },
  'missing-unmatched': {
    severity: 'error',
    message: 'The note on what is missing names clause {clause}, which the statement does not have.',
    advice: 'Name the last clause before the gap.',
  },
  'excuse-unmatched': {
    severity: 'error',
    message: 'The excuse for “{rule}” matches nothing.',
    advice: 'The issue is gone or stands elsewhere: remove the excuse, or correct its words.',
  },
  'report-unmatched': {
    severity: 'error',
    message: 'The press report is about {statement}, which is not in the corpus.',
    advice: 'Correct the address, or keep the report until the statement is added.',
  },
  'not-a-statement': {
    severity: 'error',
    message: 'The document was taken for {kind}: {reason}',
    advice: 'Remove it from the sources. If it is a statement after all, correct its “kind” in the sidecar.',
  },
  'no-title': {
    severity: 'error',
    message: 'No title was found.',
    advice: 'Give it in the sidecar under “corrections”, as another printing or the page has it, with the reason.',
  },
  'no-address': {
    severity: 'error',
    message: 'No address can be made: {what} unknown.',
    advice: 'Find it out, and give it in the sidecar under “corrections” with the reason.',
  },
  'second-act': {
    severity: 'error',
    message: 'Another act of the same parties and day has the address {address}, under another title: {title}.',
    advice: 'If both are one act, correct the title of one. If not, give this one {next} under “corrections: address”.',
  },
  'witness-departs': {
    severity: 'review',
    message: 'Witness {witness} has text in clause {clause} that the base lacks.',
    advice: 'Compare the two sources: one of them may have been split wrongly.',
  },
  'span-lost': {
    severity: 'error',
    message: 'A character of the source is in no span: “{character}”.',
    advice: 'This is a fault of the splitter: keep the source, and report it.',
  },
  'span-doubled': {
    severity: 'error',
    message: 'A character of the source is in more than one span: “{character}”.',
    advice: 'This is a fault of the splitter: keep the source, and report it.',
  },
  'record-invalid': {
    severity: 'error',
    message: 'The record of {statement} breaks the schema: {what}.',
    advice: 'This is a fault of the pipeline: keep the source, and report it.',
  },
  'clause-twice': {
    severity: 'error',
    message: 'The address {address} is given to two clauses.',
    advice: 'Look at the numbering of the source; supply or correct a label in the sidecar.',
  },
  'text-unfounded': {
    severity: 'error',
    message: 'The text of clause {clause} is not what its spans cover.',
    advice: 'This is a fault of the splitter: keep the source, and report it.',
  },
  'line-unfounded': {
    severity: 'error',
    message: 'A {role} is not what its spans cover, or is set apart without a reason: “{words}”.',
    advice: 'This is a fault of the splitter: keep the source, and report it.',
  },
  'text-moved': {
    severity: 'error',
    message: 'Text is not in the order of the source: “{words}”.',
    advice: 'This is a fault of the splitter: keep the source, and report it.',
  },
  'evidence-unfounded': {
    severity: 'error',
    message: 'The words that should prove “{field}” are not in the text: “{quote}”.',
    advice: 'This is a fault of the pipeline: keep the source, and report it.',
  },
  'address-vanished': {
    severity: 'error',
    message: 'The published {verb} {address} would vanish.',
    advice: 'Say in redirects.yaml, under “moved”, where it leads now.',
  },
  'statement-vanished': {
    severity: 'error',
    message: 'The published statement {address} would vanish, and no entry says what became of it.',
    advice:
      'If it has another address now, say so in redirects.yaml under “moved”. If it is taken back, name it there under “withdrawn”: its addresses then show that.',
  },
  'withdrawn-clauses': {
    severity: 'error',
    message: 'The withdrawal of {address} leaves out the published clauses {left}.',
    advice: 'Give in redirects.yaml all of them: clauses: [{clauses}].',
  },
  'withdrawn-present': {
    severity: 'error',
    message: '{address} is withdrawn, but its source is still there.',
    advice: 'Remove the source with its sidecar, or the entry here.',
  },
  'text-changed': {
    severity: 'error',
    message: 'The published text of {address} would change: “{before}” becomes “{after}”{others}.',
    advice:
      'If a misprint is corrected, write an emendation. If the record was wrong, add it to redirects.yaml under “changed”, with the code of its new text: {digests}.',
  },
  'redirect-broken': {
    severity: 'error',
    message: 'The redirect from {from} leads to {to}, which does not exist.',
    advice: 'Correct “to”.',
  },
  'redirect-hidden': {
    severity: 'error',
    message: 'The redirect from {from} can never be followed: that address exists.',
    advice: 'Remove the redirect.',
  },
  'no-parties': {
    severity: 'review',
    message: 'No party could be read from the title, the opening or the signatures.',
    advice: 'Name the parties in the sidecar.',
  },
  'parties-differ': {
    severity: 'review',
    message: 'The title names {title}; the text or its signatures name {signed}.',
    advice: 'Check who made the statement; correct the parties in the sidecar where the title misleads.',
  },
  'party-unread': {
    severity: 'review',
    message: 'The list of the parties names what is no known state or organisation: {words}.',
    advice: 'Look who made the statement. If it is a party, name all parties in the sidecar.',
  },
  'pair-unclear': {
    severity: 'review',
    message: 'The short form {pair} fits more than one state, and none of them is named in full.',
    advice: 'Name the parties in the sidecar.',
  },
  'no-date': {
    severity: 'review',
    message: 'The text does not tell the day on which the statement was made.',
    advice: 'Give the day in the sidecar, with where it was read.',
  },
  'signed-from-release': {
    severity: 'info',
    message: 'No day of signing is printed; {date}, the day of release, stands for it.',
    advice: 'Give the day of signing in the sidecar if it is known to be another.',
  },
  'days-differ': {
    severity: 'review',
    message: 'Two lines give a day of signing: {taken}, which was taken, and {other}.',
    advice: 'Check which one is that of the act; correct the day in the sidecar where it is the other.',
  },
  'date-before-visit': {
    severity: 'review',
    message: 'The day {date} lies before the visit {visit} that the text describes.',
    advice: 'Check both; correct the day in the sidecar.',
  },
  'date-after-visit': {
    severity: 'review',
    message: 'The day {date} lies more than a week after the visit {visit} that the text describes.',
    advice: 'Check both; correct the day in the sidecar.',
  },
  'draft-text': {
    severity: 'review',
    message: 'The document calls itself a draft: it has no day of signing.',
    advice: 'Look for the text as issued, or give the day in the sidecar.',
  },
  'place-unknown': {
    severity: 'review',
    message: 'Beside the day of signing stands “{words}”, which is not known as a place.',
    advice: 'If it is where the statement was made, give the place in the sidecar.',
  },
  'place-elsewhere': {
    severity: 'review',
    message: 'The text describes a visit to {state}; {place}, beside the day, lies in the other state.',
    advice: 'It may be where the text was released. Give the place of the act in the sidecar.',
  },
  'level-differs': {
    severity: 'review',
    message: 'The heading says {heading}; the text says {text}, which was taken.',
    advice: 'Nothing, where the heading is the page’s own; otherwise correct the level in the sidecar.',
  },
  'signatures-unread': {
    severity: 'review',
    message: 'The lines of the signatures could not be told apart into offices and names.',
    advice: 'Name the signatories in the sidecar.',
  },
  'too-large': {
    severity: 'error',
    message: 'The file has {megabytes} MB; no joint statement is that long.',
    advice: 'Cut the document itself out of it and save that as a file of its own.',
  },
  'binary-file': {
    severity: 'error',
    message: 'The file holds control characters instead of text.',
    advice: 'Save the document as text, Markdown, HTML, DOCX, ODT, EPUB or PDF.',
  },
  'unreadable-file': {
    severity: 'error',
    message: 'The file cannot be read as {format}: {reason}',
    advice: 'Open it in its own program and save it again, or save its text as .txt.',
  },
  'archive-too-large': {
    severity: 'error',
    message: 'Unpacked, the file would take more than {megabytes} MB: it is no document, or it is damaged on purpose.',
    advice: 'Do not use it. Save the text of the document as .txt.',
  },
  'no-text-layer': {
    severity: 'error',
    message: 'The PDF has {pages} pages, but no text that could be read: it holds pictures of pages.',
    advice: 'Recognise the text (OCR), proof-read it and save it as .txt.',
  },
  'radicals-folded': {
    severity: 'info',
    message:
      'The PDF gives {count} characters as the radicals that look like them (⼀ ⺠ ⽅); they were read as 一 民 方.',
    advice: 'Nothing. Where a character reads wrong, compare with the page and write an emendation.',
  },
  'hidden-text': {
    severity: 'review',
    message: 'The document hides text from its readers, in {count} places; here: “{words}”',
    advice: 'Nothing, where it is no part of the statement. Otherwise take the text from another printing.',
  },
  'reading-aid': {
    severity: 'info',
    message: 'Readings beside the characters were left out of the text, {count} in all; the first: “{words}”',
    advice: 'Nothing.',
  },
  'tracked-changes': {
    severity: 'review',
    message:
      'The document holds changes that nobody accepted, {count} in all; what they add was read, what they delete was not: “{words}”',
    advice: 'Ask for the final document, or accept or refuse the changes in a word processor and save it.',
  },
  'content-unread': {
    severity: 'review',
    message: 'The document shows what was not read as its text, in {count} places: {words}',
    advice:
      'Look at it in a word processor. If it belongs to the statement, put it into the text and save the document.',
  },
  'struck-text': {
    severity: 'review',
    message:
      'The document strikes out words that can still be read, in {count} places; they were read as text: “{words}”',
    advice: 'Compare with the page. If they are meant to be deleted, write an emendation that takes them out.',
  },
  'generated-text': {
    severity: 'review',
    message:
      'The page prints words or numbers by its styles, in {count} places, which are not in its text and were not read: “{words}”',
    advice: 'Look at the page in a browser. If they belong to the statement, take it from another printing.',
  },
  'encoding-guessed': {
    severity: 'review',
    message: 'The bytes are not UTF-8, {said}; they were read as {encoding}.',
    advice: 'Look at the names in the text. If they are wrong, save the file as UTF-8.',
  },
  'label-missing': {
    severity: 'review',
    message: 'No clause is labelled {missing}, though {next} follows.',
    advice:
      'If the source lost the label, supply it in the sidecar, before “{words}”. If a clause is lost, note what is missing.',
  },
  'label-doubled': {
    severity: 'review',
    message: 'The label {label} stands a second time; the clause got the id {clause}.',
    advice: 'Compare with the page. If it is printed so, excuse it with the reason.',
  },
  'label-out-of-order': {
    severity: 'review',
    message: 'The label {label} does not follow the one before it.',
    advice: 'Compare with the page: a clause may stand in the wrong place, or a number be misprinted.',
  },
  'label-repeated': {
    severity: 'info',
    message: 'Every item of this list is labelled {label}; the clauses are counted in order.',
    advice: 'Nothing, if the page shows them in this order.',
  },
  'text-goes-on': {
    severity: 'review',
    message: 'The text goes on elsewhere: {mark}',
    advice: 'Find the rest. Until then the statement is shown as incomplete.',
  },
  'text-breaks-off': {
    severity: 'review',
    message: 'The text ends within a sentence: “{words}”',
    advice: 'Find the whole text. Until then the statement is shown as incomplete.',
  },
  'text-omitted': {
    severity: 'review',
    message: 'The source leaves out a part of the text here: “{words}”',
    advice: 'Find the whole text. Until then the statement is shown as incomplete.',
  },
  'text-abridged': {
    severity: 'review',
    message: 'The page says that it gives the text abridged: “{words}”',
    advice: 'Find the whole text. Until then the statement is shown as incomplete.',
  },
  'signatures-missing': {
    severity: 'review',
    message: 'The text closes as a signed one does, but no signatures follow: “{words}”',
    advice: 'Look whether the source left them out; name the signatories in the sidecar if they are known.',
  },
  'lead-doubtful': {
    severity: 'review',
    message: 'The first paragraph may be the words of the page, not of the parties: “{words}”',
    advice: 'If it is, say in the sidecar with which words the text begins; otherwise excuse it.',
  },
  'after-signatures': {
    severity: 'review',
    message: 'Text stands behind the signatures or the end and was left out of the statement: “{words}”',
    advice: 'If it belongs to the statement, say in the sidecar where the text ends; otherwise excuse it.',
  },
  'broken-paragraph': {
    severity: 'review',
    message: 'A paragraph seems to be broken within a sentence: “{words}”',
    advice: 'Compare with the page. If it is a misprint, write an emendation; if it is printed so, excuse it.',
  },
  'doubled-paragraph': {
    severity: 'review',
    message: 'A paragraph stands a second time: “{words}”',
    advice: 'Compare with the page. If it is printed twice, excuse it with the reason.',
  },
  'doubled-words': {
    severity: 'review',
    message: 'Words or characters seem to be doubled: “{words}”',
    advice: 'Compare with the page. If it is a misprint, write an emendation; if it is right, excuse it.',
  },
  advert: {
    severity: 'review',
    message: 'An advertisement or address seems to stand within the text: “{words}”',
    advice: 'Compare with another printing, and write an emendation that takes it out.',
  },
  pinyin: {
    severity: 'review',
    message: 'Pinyin seems to be inserted after a character: “{words}”',
    advice: 'Write an emendation that takes it out, if the page added it.',
  },
  'joined-words': {
    severity: 'review',
    message: 'Words seem to be joined or torn apart: “{words}”',
    advice: 'Compare with the page. If it is a misprint, write an emendation; if it is right, excuse it.',
  },
  'lost-character': {
    severity: 'review',
    message: 'A character seems to be lost: “{words}”',
    advice: 'Find it in another printing and write an emendation.',
  },
  'direction-control': {
    severity: 'review',
    message: 'A control that turns the direction of the line stands in the text: “{words}”',
    advice:
      'Compare with another printing. Write an emendation that takes it out, or excuse it in a text that needs it.',
  },
  'invisible-character': {
    severity: 'review',
    message: 'A character that cannot be seen stands in the text: “{words}”',
    advice: 'Write an emendation that takes it out (of a title, a correction of “title”), or excuse it.',
  },
  'mixed-letters': {
    severity: 'review',
    message: 'A word mixes letters of two scripts that look alike: “{words}”',
    advice: 'Write an emendation with letters of one script; the search finds the word only then.',
  },
  'markup-in-text': {
    severity: 'review',
    message: 'Markup or a script stands in the text as text: “{words}”',
    advice:
      'Fetch the document again in a clean form, or write an emendation that takes it out. The pages show it as text.',
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;

// The line starts and page ends of the text asked for last: a source can have thousands of issues, and each asks for its place.
let known: { text: string; starts: number[]; pages: number[] } = { text: '', starts: [0], pages: [] };

/**
 * Line and column (from 1, columns in UTF-16 units) of an offset in a text; \n, \r\n and \r end a line. The printed page,
 * from 1, where the text has form feeds between pages, as that of a PDF or DOCX has.
 */
export function position(text: string, offset: number): { line: number; column: number; page?: number } {
  if (known.text !== text) known = { text, ...placesOf(text) };
  const { starts, pages } = known;
  const end = Math.min(offset, text.length);
  const line = upTo(starts, end);
  const place = { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  return pages.length === 0 ? place : { ...place, page: upTo(pages, end) + 1 };
}

/** The offset of a line and column, the other way round; one beyond the text is its end. */
export function offsetAt(text: string, line: number, column: number): number {
  if (known.text !== text) known = { text, ...placesOf(text) };
  return Math.min(text.length, (known.starts[line - 1] ?? text.length) + column - 1);
}

/** How many of some numbers in order are no greater than `most`. */
function upTo(numbers: readonly number[], most: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placesOf(text: string): { starts: number[]; pages: number[] } {
  const starts = [0];
  const pages: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
    if (c === 12) pages.push(i);
  }
  return { starts, pages };
}

/** An issue at an offset of a text. `words` fill the `{name}` places of the rule's message and advice. */
export function issue(
  rule: RuleId,
  at: { file: string; text: string; offset: number },
  words: Record<string, string | number> = {},
): Issue {
  const { severity, message, advice }: Rule = rules[rule];
  const fill = (s: string) => s.replace(/\{(\w+)\}/gu, (whole, name: string) => String(words[name] ?? whole));
  return {
    rule,
    severity,
    file: at.file,
    ...position(at.text, at.offset),
    message: fill(message),
    advice: fill(advice),
    excused: null,
  };
}
