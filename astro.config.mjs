import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { pagefindModule } from './scripts/stages/pagefind-runtime.ts';
import { publication } from './src/publication.ts';
import { proseMarkup } from './src/view/prose-markup.ts';

const { site, base } = publication();

// A list of what every tool will load would weigh more than the loader itself; Astro sets it, whatever `vite.build` says.
const withoutPreload = {
  name: 'without-preload',
  configResolved(config) {
    for (const { build } of [config, ...Object.values(config.environments)]) build.modulePreload = false;
  },
};

// A build writes the files for machines in a stage of its own; the development server makes them on request.
const machineFilesInDev = {
  name: 'machine-files-in-dev',
  hooks: {
    'astro:server:setup': async ({ server }) => {
      const { machineFile, watchContent } = await import('./scripts/serving/dev.ts');
      const { guard } = await import('./scripts/serving/safely.ts');
      if (server.httpServer) guard(server.httpServer);
      server.middlewares.use(machineFile);
      watchContent(server);
    },
  },
};

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  integrations: [machineFilesInDev],
  outDir: process.env.CONCORD_OUT ?? 'dist',
  // The default 'jsx' drops the white space between inline elements on separate lines.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    // Every script is a file of its own, as the Content Security Policy asks; a tool brings its few parts with it.
    build: { assetsInlineLimit: 0 },
    plugins: [withoutPreload],
    // The search worker is given what it needs of Pagefind.
    worker: { format: 'es', plugins: () => [pagefindModule()] },
  },
  // Smart punctuation would change quotation marks silently.
  markdown: {
    processor: unified({
      remarkPlugins: [remarkGfm],
      rehypePlugins: [proseMarkup(base)],
      gfm: false,
      smartypants: false,
    }),
    // Colours of code would need inline styles; the Content Security Policy does without.
    syntaxHighlight: false,
  },
});
