import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';

export default defineConfig({
  site: process.env.SITE ?? 'https://concord.example',
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  outDir: process.env.CONCORD_OUT ?? 'dist',
  // The default 'jsx' drops the white space between inline elements on separate lines.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Smart punctuation would change quotation marks silently.
  markdown: { processor: unified({ remarkPlugins: [remarkGfm], gfm: false, smartypants: false }) },
});
