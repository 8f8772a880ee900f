/**
 * The dialog for citing, opened by `<button data-open="cite">`: citation in the style chosen, text, files for reference
 * managers, QR code and short address, code for embedding. What is cited follows from the button: its data-statement,
 * data-clause and data-paragraph, else the clause that it stands in, else the page's.
 */
import { languages } from '../i18n/languages.ts';
import { citingStrings } from '../i18n/reading/citing.ts';
import { outletName } from '../i18n/values/outlets.ts';
import { frame } from '../browser/dialog.ts';
import { make } from '../browser/element.ts';
import { announce, base, button, clauseElements, language, ownClause, statementId } from '../browser/page.ts';
import { copy } from '../browser/clipboard.ts';
import { adopt } from '../browser/stylesheet.ts';
import { printedText } from '../browser/reading-text.ts';
import { textRule } from '../exports/text-rule.ts';
import { references } from '../exports/citation/references.ts';
import { formats, referenceEndings, textEndings } from '../exports/formats.ts';
import { partLanguage } from '../exports/citation/locator.ts';
import { styles, type Style, type StyleId } from '../exports/citation/styles.ts';
import type { Citations } from '../exports/citation/templates.ts';
import { citation, item, ownAddress, shownPart, type Choice } from './cited.ts';
import { shortAddress } from '../address.ts';
import { chosenScope, scopes } from './scopes.ts';
import { chosenStyle, rememberStyle, storedCitations, today } from './reader.ts';
import css from './dialog.css?inline';
import { frame as frameCode, framePath, quotation } from './embed.ts';

const s = citingStrings(language);

/** Shows the dialog for what the button stands for; says so where the stored citations cannot be had. */
export async function open(trigger: HTMLElement): Promise<void> {
  const id = trigger.dataset['statement'] ?? statementId();
  if (!id) return;
  const stored = await storedCitations(id);
  if (!stored) return announce(s.missing);
  show(stored, place(trigger));
}

function place(trigger: HTMLElement): Pick<Choice, 'clause' | 'paragraph'> {
  const clause =
    trigger.dataset['clause'] ?? trigger.closest<HTMLElement>('[data-clause]')?.dataset['clause'] ?? ownClause();
  const paragraph = trigger.dataset['paragraph'] ?? trigger.closest<HTMLElement>('[data-p]')?.dataset['p'];
  return { clause, paragraph: clause === null || paragraph === undefined ? null : Number(paragraph) };
}

function show(stored: Citations, from: Pick<Choice, 'clause' | 'paragraph'>): void {
  adopt(css);
  const choice: Choice = { ...from, witness: null, accessed: today() };
  const { body } = frame(s.title(shownPart(stored, choice, language) || s.whole));
  const text = make('p', { class: 'cite-text', tabindex: '0', role: 'status' });
  const style = select(
    s.style,
    styles.map((one) => [one.id, styleName(one)]),
    chosenStyle(),
  );
  const witness = select(
    s.witness,
    stored.witnesses.map((w) => [w.sigil ?? '', witnessName(w)]),
    '',
  );
  const count = paragraphs(from.clause, null).length;
  const scope = select(
    s.scope,
    scopes(stored, from, count, language),
    from.clause === null ? '' : String(from.paragraph ?? 'clause'),
  );
  const accessed = make('input', { type: 'date', value: choice.accessed, id: 'cite-accessed' });
  const more = make('div');
  const renew = (): void => {
    Object.assign(choice, chosenScope(scope.control.value, from));
    choice.witness = witness.control.value || null;
    choice.accessed = accessed.value || today();
    text.textContent = citation(stored, choice, style.control.value as StyleId);
    text.lang = partLanguage(style.control.value as StyleId, stored.language);
    more.replaceChildren(...extras(stored, { ...choice }));
  };
  const say = (made: string | Promise<string>): void =>
    void Promise.resolve(made).then(
      (words) => copy(words, s.copied),
      () => announce(s.missing),
    );
  for (const control of [style.control, witness.control, scope.control, accessed])
    control.addEventListener('change', renew);
  style.control.addEventListener('change', () => rememberStyle(style.control.value as StyleId));
  const all = async (): Promise<string> =>
    withAddress([await reading(stored, choice), text.textContent ?? ''].join('\n\n'), ownAddress(stored, choice));
  body.append(
    text,
    make(
      'div',
      { class: 'tool-row' },
      button(s.copyCitation, () => say(text.textContent ?? '')),
      button(s.copyAll, () => say(all())),
      button(s.copyText, () => say(reading(stored, choice))),
    ),
    style.row,
    ...(from.clause === null ? [] : [scope.row]),
    witness.row,
    make('div', { class: 'cite-row' }, make('label', { for: 'cite-accessed' }, s.accessed), accessed),
    more,
  );
  renew();
}

function styleName({ name, variant }: Style): string {
  return variant === null ? name : s.styleVariant(name, s.variants[variant]);
}

function witnessName({ sigil, csl, complete }: Citations['witnesses'][number]): string {
  if (sigil === null) return s.edition;
  const [year, ...rest] = csl.issued?.['date-parts'][0] ?? [];
  const day =
    [year, ...rest.map((n) => String(n).padStart(2, '0'))].filter(Boolean).join('-') + (csl.issued?.circa ? '?' : '');
  const known = csl['container-title'] !== 'Concord';
  return (
    s.printing(sigil, known ? outletName(csl['container-title'] ?? '', language) : s.unknown, known ? day : '') +
    (complete ? '' : s.partial)
  );
}

/** Most styles name the address; it is said once. */
const withAddress = (words: string, address: string): string =>
  words.includes(address) ? words : `${words}\n\n${address}`;

let selects = 0;

function select(
  label: string,
  options: [string, string][],
  chosen: string,
): { row: HTMLElement; control: HTMLSelectElement } {
  const id = `cite-select-${++selects}`;
  const control = make(
    'select',
    { id },
    ...options.map(([value, name]) => make('option', { value, selected: value === chosen }, name)),
  );
  return { row: make('div', { class: 'cite-row' }, make('label', { for: id }, label), control), control };
}

/** The printed words of what is cited: from the page where they stand on it, else from the plain text. */
async function reading(stored: Citations, { clause, paragraph }: Choice): Promise<string> {
  const onPage = paragraphs(clause, paragraph);
  if (onPage.length > 0) return onPage.join('\n');
  const answer = await fetch(`${base}${stored.id}${clause === null ? '.txt' : `/${clause}.json`}`);
  if (!answer.ok) throw new Error(answer.statusText);
  if (clause === null) return (await answer.text()).split(textRule)[0]!.trim();
  const found = (await answer.json()) as { clause: { paragraphs: { text: string }[] } };
  return found.clause.paragraphs.map(({ text }) => text).join('\n');
}

function paragraphs(clause: string | null, paragraph: number | null): string[] {
  const element = clauseElements().find((one) => one.dataset['clause'] === clause);
  const own = [...(element?.querySelectorAll<HTMLElement>('[data-p]') ?? [])].filter(
    (p) => p.closest('[data-clause]') === element,
  );
  return own.filter((p) => paragraph === null || p.dataset['p'] === String(paragraph)).map(printedText);
}

function extras(stored: Citations, choice: Choice): HTMLElement[] {
  const made = item(stored, choice);
  const links = referenceEndings.map((end) =>
    button(formats[end].name, () => download(`${made.id}.${end}`, formats[end].type, references[end](made))),
  );
  const whole = textEndings.map((end) => make('a', { href: `${base}${stored.id}.${end}` }, formats[end].name));
  return [
    make('h3', {}, s.files),
    make('div', { class: 'tool-row' }, ...links),
    make('p', { class: 'tool-note' }, s.filesNote),
    make('h3', {}, s.wholeFiles),
    make('div', { class: 'tool-row' }, ...whole),
    code(ownAddress(stored, choice), made.id),
    embed(stored, choice, made.title),
  ];
}

/** Drawn when it is unfolded; as an element, for a policy that allows no data: pictures. */
function code(address: string, name: string): HTMLElement {
  const short = shortAddress(address);
  const details = make('details', {}, make('summary', {}, s.code));
  const draw = async (): Promise<void> => {
    const { renderSVG } = await import('uqr');
    const svg = renderSVG(address, { ecc: 'M', border: 2 });
    const picture = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    picture.setAttribute('role', 'img');
    picture.setAttribute('aria-label', s.codeLabel(address));
    picture.setAttribute('class', 'cite-code');
    const save = button(s.saveCode, () => download(`${name}.svg`, 'image/svg+xml', svg));
    details.append(
      picture,
      make('p', {}, `${s.short}${languages[language].colon}`, make('b', {}, short)),
      make(
        'div',
        { class: 'tool-row' },
        button(s.copyShort, () => void copy(short, s.copied)),
        save,
      ),
    );
  };
  details.addEventListener('toggle', () => void draw().catch(() => announce(s.missing)), { once: true });
  return details;
}

function download(name: string, type: string, content: string): void {
  const href = URL.createObjectURL(new Blob([content], { type }));
  make('a', { href, download: name }).click();
  // The browser reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

function embed(stored: Citations, choice: Choice, title: string): HTMLElement {
  const details = make('details', {}, make('summary', {}, s.embed));
  const fields = async (): Promise<void> => {
    const address = ownAddress(stored, choice);
    const words = await reading(stored, choice);
    const codes: [string, string][] = [
      [s.embedQuote, quotation({ paragraphs: words.split(/\n+/u), language: stored.language, address, source: title })],
    ];
    const [edition] = stored.witnesses;
    const root = edition!.csl.URL.slice(0, -`${stored.id}/`.length);
    if (choice.clause !== null)
      codes.push([
        s.embedFrame,
        frameCode({
          frame: root + framePath(stored.id, choice.clause),
          page: `${root}${stored.id}/${choice.clause}/`,
          title,
        }),
      ]);
    for (const [label, value] of codes) {
      const field = make('textarea', { readonly: true, 'aria-label': label });
      field.value = value;
      details.append(
        make('h3', {}, label),
        field,
        make(
          'div',
          { class: 'tool-row' },
          button(s.copyEmbed, () => void copy(value, s.copied)),
        ),
      );
    }
  };
  details.addEventListener('toggle', () => void fields().catch(() => announce(s.missing)), { once: true });
  return details;
}
