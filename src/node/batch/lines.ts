/** A line of the input. */
export interface Line {
  /** 1 for the first. */
  number: number;
  /** Without its line feed; `null` when it is longer than accepted. */
  bytes: Uint8Array | null;
  /** Bytes, without its line feed. */
  length: number;
}

/** Lines that came in one piece. */
export interface Chunk {
  lines: Line[];
  /** Bytes of the input up to the end of the last line. */
  end: number;
  /** Whether the input ended before the line did; there is but this line then. */
  isTorn: boolean;
}

const LINE_FEED = 10;

/**
 * Splits bytes into lines as they come: each piece that ends a line gives a chunk at once, so that whoever writes a line
 * and waits is not kept waiting. Holds one piece and one line at most.
 *
 * @param pieces What is read, in pieces of any size.
 * @param maxBytes Of the longest line that is accepted; what goes beyond is read past.
 */
export async function* readLines(pieces: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Chunk> {
  let started: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  let position = 0;

  const add = (bytes: Uint8Array): void => {
    length += bytes.length;
    if (length <= maxBytes) started.push(bytes);
    else started = [];
  };
  const finish = (): Line => {
    const bytes = length > maxBytes ? null : started.length === 1 ? (started[0] as Uint8Array) : Buffer.concat(started);
    const line = { number: ++number, bytes, length };
    started = [];
    length = 0;
    return line;
  };

  for await (const piece of pieces) {
    const lines: Line[] = [];
    let from = 0;
    for (let to = piece.indexOf(LINE_FEED); to >= 0; to = piece.indexOf(LINE_FEED, from)) {
      add(piece.subarray(from, to));
      lines.push(finish());
      from = to + 1;
    }
    if (lines.length > 0) yield { lines, end: position + from, isTorn: false };
    if (from < piece.length) add(piece.subarray(from));
    position += piece.length;
  }
  if (length > 0) yield { lines: [finish()], end: position, isTorn: true };
}
