/** Party codes in the order of the address: lower case, alphabetical, joined by `-`. */
export function partiesSlug(codes: readonly string[]): string {
  return codes
    .map((code) => code.toLowerCase())
    .sort()
    .join('-');
}
