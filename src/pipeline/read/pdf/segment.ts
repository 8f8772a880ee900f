/** Text on a page of a PDF, with its place in points from the lower left. */

/** A piece of text as pdf.js gives it: `transform[4]` and `[5]` are x and y of its start, in points from the lower left. */
export interface Piece {
  str: string;
  transform: number[];
  width: number;
  height: number;
}

/** Text without a wide gap in it, on one line. */
export interface Segment {
  text: string;
  /** In points; `y` is that of the baseline. */
  x: number;
  end: number;
  y: number;
  /** Size of the type, in points. */
  size: number;
  /** Where in `text` small raised characters are, which may be marks of notes; UTF-16 offsets, half-open. */
  raised: [number, number][];
}

export interface PrintedLine extends Segment {
  page: number;
  /** 0 for a line over the whole width, 1 for one of the left column, 2 for one of the right. */
  column: number;
}
