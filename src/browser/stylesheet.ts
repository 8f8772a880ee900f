/** Styles of a tool, adopted when it is loaded, so that no reading page carries them. Allowed by `style-src 'self'`. */
export function adopt(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
