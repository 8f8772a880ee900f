/** Where other pages leave the words that a reader wants to check: in the storage of the tab alone, never in an address. */
export const handedOver = 'concord-check';

/** The words that another page left, once; null where there are none or storage is not allowed. */
export function takeHandedOver(): string | null {
  try {
    const words = sessionStorage.getItem(handedOver);
    sessionStorage.removeItem(handedOver);
    return words;
  } catch {
    return null;
  }
}
