/// <reference types="astro/client" />

/** Pagefind’s glue code, which scripts/stages/pagefind-runtime.ts takes out of its pagefind.js. */
declare module 'virtual:pagefind' {
  export const backend: import('./search/index/pagefind.ts').Backend;
}
