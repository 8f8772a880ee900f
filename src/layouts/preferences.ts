/**
 * The one script that stands in the page itself: it must run before the first paint, so that a reader who chose the
 * dark paper or larger letters never sees the others flash by. It only reads what the settings panel stored
 * (`concord:settings`, an object of short lower-case words) and writes them as data attributes of <html>; class `js`
 * tells the stylesheet that buttons will work. The Content-Security-Policy lets it through by its hash.
 */
import { readingSettings, settingNames } from '../reading/settings/table.ts';

const early = settingNames.filter((name) => readingSettings[name].attribute === 'early').map((name) => `'${name}'`);
export const preferencesScript = `(function(d){d.classList.add('js');try{var s=JSON.parse(localStorage.getItem('concord:settings')||'{}');[${early.join()}].forEach(function(k){if(/^\\w+$/.test(s[k]||''))d.dataset[k]=s[k]})}catch(e){}})(document.documentElement)`;
