/** Short forms of what the table's columns repeat. Pure. */

/** Ascending numbers as steps and lengths: 3 4 5 9 is 3 3 4 1, the second step counted from the end of the first run. */
export function closeRuns(numbers: readonly number[]): number[] {
  const runs: number[] = [];
  let end = 0;
  for (let i = 0; i < numbers.length;) {
    const first = numbers[i] ?? 0;
    let length = 1;
    while (numbers[i + length] === first + length) length++;
    runs.push(first - end, length);
    end = first + length;
    i += length;
  }
  return runs;
}

export function openRuns(runs: readonly number[]): number[] {
  const numbers: number[] = [];
  let end = 0;
  for (let i = 0; i < runs.length; i += 2) {
    const first = end + (runs[i] ?? 0);
    end = first + (runs[i + 1] ?? 0);
    for (let number = first; number < end; number++) numbers.push(number);
  }
  return numbers;
}

/** `preamble 1 2 3 3.1 closing` as `preamble,1-3,3.1,closing`: a row of plain numbers is written by its ends. */
export function closeRow(ids: readonly string[]): string {
  const parts: string[] = [];
  for (let i = 0; i < ids.length;) {
    let end = i;
    while (/^\d+$/u.test(ids[i] ?? '') && ids[end + 1] === String(Number(ids[end]) + 1)) end++;
    parts.push(end > i ? `${ids[i]}-${ids[end]}` : (ids[i] ?? ''));
    i = end + 1;
  }
  return parts.join(',');
}

/** The ids of a closed row. */
export function openRow(row: string): string[] {
  return row.split(',').flatMap((part) => {
    const range = /^(\d+)-(\d+)$/u.exec(part);
    if (!range) return part === '' ? [] : [part];
    const from = Number(range[1]);
    return Array.from({ length: Number(range[2]) - from + 1 }, (_, i) => String(from + i));
  });
}
