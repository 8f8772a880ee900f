/** A long list of names, narrowed to those that hold what is typed. Loaded with the first touch of the field. */

export function start(field: HTMLInputElement): void {
  const items = [...(field.nextElementSibling?.children ?? [])].map((item) => ({
    item: item as HTMLElement,
    name: item.querySelector('a')?.textContent?.toLowerCase() ?? '',
  }));
  const narrow = (): void => {
    const words = field.value.trim().toLowerCase();
    for (const { item, name } of items) item.hidden = !name.includes(words);
  };
  field.addEventListener('input', narrow);
  narrow();
}
