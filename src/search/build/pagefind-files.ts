/** What this project takes from pagefind 1.6.0. Another form is an error, never a guess. */

/**
 * The glue code around Pagefind’s WebAssembly, out of its pagefind.js, as a module that exports it. The rest of that file
 * fetches what the search worker fetches and checks itself.
 */
export function glueOf(source: string): string {
  const start = source.indexOf('let wasm_bindgen=');
  const end = source.indexOf('var __defProp=');
  if (!source.startsWith('const pagefind_version="1.6.0"') || start < 0 || end < start)
    throw new Error(
      'pagefind.js does not have the form of pagefind 1.6.0; src/search/build/pagefind-files.ts has to learn the new one.',
    );
  return `${source.slice(start, end)}\nexport const backend = wasm_bindgen;\n`;
}
