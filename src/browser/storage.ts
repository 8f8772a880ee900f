/** What is remembered on this device alone, as JSON under `concord:<name>`. Works, forgetting, where storage is refused. */
export function recall<T>(name: string, otherwise: T): T {
  try {
    return (JSON.parse(localStorage.getItem(`concord:${name}`) ?? 'null') as T | null) ?? otherwise;
  } catch {
    return otherwise;
  }
}

/** False when the device refused, so that nothing is called saved that is not. */
export function remember(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(`concord:${name}`, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
