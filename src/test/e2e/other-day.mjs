/** Loaded before a build, makes it run 400 days later than it does. */
const shift = 400 * 86_400_000;
const Real = Date;
globalThis.Date = class extends Real {
  constructor(...parts) {
    if (parts.length === 0) super(Real.now() + shift);
    else super(...parts);
  }
  static now() {
    return Real.now() + shift;
  }
};
