/** A reader's path through the site, step by step, each with what must be seen at its end. */
import { open, statement, type Step, text, until } from './step.ts';

export const steps: Step[] = [
  {
    name: 'read: the text with its marks, and the rail that follows',
    run: async (driver, address) => {
      await open(driver, address, statement);
      await until(driver, text('h1', '联合声明'));
      await driver.run('scrollTo(0, document.getElementById("12").getBoundingClientRect().top + scrollY - 40)');
      await until(
        driver,
        `document.querySelector('#contents a[href="#11"][aria-current], #contents a[href="#12"][aria-current]')`,
      );
      await driver.click('[data-clause="12"] .mark');
      await until(driver, text('.note:popover-open', '技术手段'));
    },
  },
  {
    name: 'no paragraph mark breaks in two',
    run: async (driver, address) => {
      for (const width of [360, 1280]) {
        await driver.resize(width, 900);
        await open(driver, address, statement);
        await until(
          driver,
          `[...document.querySelectorAll('.anchor')].every((one) => one.getClientRects().length < 2)`,
        );
      }
    },
  },
  {
    name: 'contents from the bar on a phone',
    run: async (driver, address) => {
      await driver.resize(400, 800);
      await open(driver, address, statement);
      await driver.run('scrollTo(0, 3000)');
      await driver.click('.to-contents');
      await driver.wait(500);
      await driver.click('#contents a[href="#15"]');
      await until(driver, `Math.abs(document.getElementById('15').getBoundingClientRect().top) < 200`);
    },
  },
  {
    name: 'search: hits, and the words marked in the clause',
    run: async (driver, address) => {
      await open(driver, address, `search/?q=${encodeURIComponent('地方合作')}`);
      await until(driver, `document.querySelector('[data-hit]')`);
      await driver.wait(500);
      await driver.click('[data-hit] a');
      await until(driver, `document.querySelector('article[data-clause]')`);
      await until(driver, `CSS.highlights?.size > 0 || document.querySelector('mark')`);
    },
  },
  {
    name: 'search: a misquote is answered by the nearest passages',
    run: async (driver, address) => {
      await open(driver, address, `search/?q=${encodeURIComponent('推动构建人类命运共同提')}`);
      await until(driver, `document.querySelector('[data-zero]')`);
    },
  },
  {
    name: 'a link to words',
    run: async (driver, address) => {
      await open(driver, address, `${statement}9/#p1:0-4,${encodeURIComponent('双方积极')}`);
      await until(driver, text('.status', '双方积极'));
    },
  },
  {
    name: 'cite: the dialog, and its answer inside',
    run: async (driver, address) => {
      await open(driver, address, `${statement}9/`);
      await until(driver, `document.querySelector('.status')`);
      await driver.click('.tools [data-open="cite"]');
      await until(driver, text('.cite-text', '第九条'));
      await driver.click('dialog .tool-row button');
      await until(driver, `document.querySelector('dialog .status').textContent !== ''`);
      await driver.press('Escape');
    },
  },
  {
    name: 'notebook: by key and by button, counted in the bar',
    run: async (driver, address) => {
      await open(driver, address, `${statement}9/`);
      await until(driver, `document.querySelector('.status')`);
      await driver.run('localStorage.removeItem("concord:notebook")');
      await driver.press('n');
      await until(driver, text('.status', '第九条'));
      await until(driver, `document.querySelector('[data-notes]').textContent === '1'`);
      await open(driver, address, 'notebook/');
      await until(driver, text('[data-entry]', '地方合作年'));
    },
  },
  {
    name: 'a paragraph: its link copied, and cited from the answer',
    run: async (driver, address) => {
      await open(driver, address, `${statement}9/`);
      await until(driver, `document.querySelector('.status')`);
      await driver.click('#p2 .anchor');
      await until(driver, text('.status', '第九条第二段'));
      await driver.run(
        `[...document.querySelectorAll('.status button')].find((one) => one.dataset.open === 'cite')?.click()`,
      );
      await until(driver, text('.cite-text', '第九条第二段'));
      await driver.press('Escape');
    },
  },
  {
    name: 'compare: the static page of two statements, and its filters without a script',
    run: async (driver, address) => {
      await open(driver, address, `${statement}changes/`);
      await until(driver, `document.querySelectorAll('.row').length > 20`);
      const shown = `[...document.querySelectorAll('.row')].filter((one) => one.getClientRects().length > 0).length`;
      const before = await driver.run<number>(`return ${shown}`);
      await driver.click('#show-reworded');
      await until(driver, `${shown} < ${before}`);
    },
  },
  {
    name: 'compare: any two statements, in the browser',
    run: async (driver, address) => {
      await open(driver, address, 'compare/?a=cn-uz/2022-09-15&b=by-cn/2022-09-15');
      await until(driver, `document.querySelectorAll('#compare-result .row').length > 10`);
    },
  },
  {
    name: 'compare: the browser marks the words that the build marked',
    run: async (driver, address) => {
      const marks = `[...document.querySelectorAll('.row :is(ins, del, mark)')].map((one) => one.tagName + one.textContent).join('|')`;
      await open(driver, address, `${statement}changes/`);
      await until(driver, `document.querySelectorAll('.row').length > 20`);
      const built = await driver.run<string>(`return ${marks}`);
      await open(driver, address, 'compare/?a=by-cn/2013-07-16&b=by-cn/2022-09-15');
      await until(driver, `document.querySelectorAll('#compare-result .row').length > 20`);
      if (!built.includes('DEL') || (await driver.run<string>(`return ${marks}`)) !== built)
        throw new Error('the marks differ from those of the built page');
    },
  },
  {
    name: 'check quotations: one to the letter, one not',
    run: async (driver, address) => {
      await open(driver, address, 'check/');
      await until(driver, `document.querySelector('#check-form [type=submit]:enabled')`);
      await driver.run(
        `document.querySelector('#check-text').value = '“双方支持举办地方论坛”，“携手构建人类命运的共同体”'`,
      );
      await driver.click('#check-form [type=submit]');
      await until(driver, `document.querySelector('.check-card[data-verdict=verbatim]')`);
      await until(driver, `document.querySelector('.check-card[data-verdict=differs]')`);
    },
  },
  {
    name: 'a wrong address is answered by the nearest ones, by name',
    run: async (driver, address) => {
      await open(driver, address, 'en/cn-by/2022-09-15/9/');
      await until(driver, text('[data-lost] a', '联合声明'));
      await until(driver, text('.site-header', 'Statements'));
    },
  },
  {
    name: 'the table of statements: sorted and filtered, its state in the address',
    run: async (driver, address) => {
      await open(driver, address, 'statements/?sort=clauses&party=BY');
      await until(driver, `document.querySelectorAll('.listing tbody tr').length === 2`);
      await driver.click('.listing [data-sort="date"]');
      await until(driver, `!location.search.includes('sort=')`);
    },
  },
  {
    name: 'language: the place is kept',
    run: async (driver, address) => {
      await open(driver, address, statement);
      await driver.run('scrollTo(0, document.getElementById("6p2").getBoundingClientRect().top + scrollY - 200)');
      await driver.run('document.querySelector("[data-language]").click()');
      await until(driver, `location.pathname.startsWith('/en/') && location.hash.startsWith('#6p')`);
    },
  },
  {
    name: 'nothing scrolls sideways at 360',
    run: async (driver, address) => {
      await driver.resize(360, 800);
      for (const path of ['', statement, `${statement}9/`, 'statements/', 'search/?q=合作', 'by-cn/']) {
        await open(driver, address, path);
        await driver.wait(300);
        const wide = await driver.run<number>('return document.documentElement.scrollWidth - innerWidth');
        if (wide > 0) throw new Error(`${path} is ${wide} px too wide`);
      }
    },
  },
  {
    name: 'print to PDF, where the engine can',
    run: async (driver, address) => {
      await open(driver, address, statement);
      const pdf = await driver.pdf();
      if (pdf !== null && pdf.subarray(0, 5).toString() !== '%PDF-') throw new Error('not a PDF');
    },
  },
  {
    name: 'offline: what was read is there without a network',
    run: async (driver, address) => {
      await open(driver, address, statement);
      const there = await driver.run<boolean>('return "serviceWorker" in navigator');
      if (!there) return;
      await until(driver, 'navigator.serviceWorker.controller');
      const kept = `(await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)))).flat()`;
      const paths = await driver.run<string[]>(`return ${kept}`);
      for (const path of ['/', '/notebook/', '/offline/'])
        if (!paths.includes(path)) throw new Error(`${path} is not kept`);
    },
  },
];
