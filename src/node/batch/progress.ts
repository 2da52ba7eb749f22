/** What of a terminal is needed to draw on it. */
export interface Screen {
  isTTY?: boolean | undefined;
  columns?: number | undefined;
  write(text: string): unknown;
}

/** Tells how far a run is: a bar on a terminal, a line now and then elsewhere. */
export interface Progress {
  /** Results were written: so many lines more, up to this byte of the input. */
  advance(lines: number, position: number): void;
  /** Takes the bar away. */
  end(): void;
}

const BAR = 24;
const EVERY_ON_TERMINAL = 100;
const EVERY_ELSEWHERE = 10_000;

/**
 * @param size Bytes of the input, where they are known; there is no bar and no time left without.
 * @param now Milliseconds.
 */
export function showProgress(screen: Screen, size: number | undefined, now: () => number = () => performance.now()): Progress {
  const every = screen.isTTY ? EVERY_ON_TERMINAL : EVERY_ELSEWHERE;
  const begin = now();
  let shown = begin;
  let lines = 0;
  let first: number | undefined;
  return {
    advance(more, position) {
      // What an earlier run did took this one no time.
      first ??= position;
      lines += more;
      const time = now();
      if (time - shown < every) return;
      shown = time;
      const seconds = (time - begin) / 1000;
      const left = size === undefined || position <= first ? undefined : ((size - position) * seconds) / (position - first);
      const text = describe(lines / seconds, lines, left);
      if (!screen.isTTY) screen.write(`ringkas batch: ${size ? `${percent(position / size)}, ` : ''}${text}\n`);
      else screen.write(`\r\x1b[K${`${size ? `${bar(position / size)} ` : ''}${text}`.slice(0, (screen.columns ?? 80) - 1)}`);
    },
    end() {
      if (screen.isTTY) screen.write('\r\x1b[K');
    },
  };
}

const percent = (share: number): string => `${Math.floor(share * 100)}%`;

const bar = (share: number): string => `${'█'.repeat(Math.floor(share * BAR)).padEnd(BAR, '░')} ${percent(share).padStart(4)}`;

const describe = (rate: number, lines: number, left: number | undefined): string =>
  `${lines} lines, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s${left === undefined ? '' : `, ${clock(left)} left`}`;

/** 75 → "1:15", 3675 → "1:01:15". */
function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return `${h > 0 ? `${h}:${String(m).padStart(2, '0')}` : m}:${String(s).padStart(2, '0')}`;
}
