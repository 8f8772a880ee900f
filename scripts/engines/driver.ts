/** What the path asks of a browser, whatever protocol drives it. */
export interface Driver {
  go(url: string): Promise<void>;
  /** In CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** An expression, or a body with `return`, → its value, which JSON can hold. Promises are waited for. */
  run<T>(script: string): Promise<T>;
  /** A press at the middle of the element. */
  click(selector: string): Promise<void>;
  /** One key, or several characters one after the other; names as in KeyboardEvent.key. */
  press(...keys: string[]): Promise<void>;
  picture(): Promise<Buffer>;
  /** The page as a PDF; null where the engine cannot print without a dialog. */
  pdf(): Promise<Buffer | null>;
  wait(milliseconds: number): Promise<void>;
  close(): Promise<void>;
}

export interface Engine {
  name: string;
  /** Null where the machine lacks it. */
  start(): Promise<Driver | null>;
}

export const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** Codes of WebDriver for keys that are no character. */
const codeOf: Record<string, string> = { Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004' };

/** An action of WebDriver, the same in both protocols: keys pressed one after the other. */
export const keyActions = (keys: readonly string[]) => [
  {
    type: 'key',
    id: 'keyboard',
    actions: keys.flatMap((key) => {
      const value = codeOf[key] ?? key;
      return [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
    }),
  },
];

/** A press of the first button at a place of the window. */
export const clickActions = (x: number, y: number) => [
  {
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  },
];

/** Where an element is, scrolled into sight and clear of the bar at the top; throws in the page where there is none. */
export const middleOf = (selector: string): string => `
  const element = [...document.querySelectorAll(${JSON.stringify(selector)})].find((one) => one.getClientRects().length > 0);
  if (!element) throw new Error('No ' + ${JSON.stringify(selector)});
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };`;
