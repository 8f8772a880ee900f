import type { APIRoute } from 'astro';
import { firstLanguage, languages } from '../i18n/languages.ts';
import { offline } from '../i18n/reading/offline.ts';
import { site } from '../i18n/pages/site.ts';

/** Web app manifest, https://www.w3.org/TR/appmanifest/ */
export const GET: APIRoute = () => {
  const root = import.meta.env.BASE_URL.replace(/\/?$/u, '/');
  const png = (name: string, size: number, purpose: string) => ({
    src: `${root}icons/${name}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    id: root,
    lang: languages[firstLanguage].tag,
    dir: 'ltr',
    name: `${site(firstLanguage).name} · ${site(firstLanguage).subtitle}`,
    short_name: site(firstLanguage).name,
    description: offline(firstLanguage).appDescription,
    start_url: root,
    scope: root,
    display: 'standalone',
    background_color: '#faf7f0',
    theme_color: '#faf7f0',
    icons: [
      { src: `${root}favicon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      png('192', 192, 'any'),
      png('512', 512, 'any'),
      png('maskable', 512, 'maskable'),
    ],
  };
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`);
};
