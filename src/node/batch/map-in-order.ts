interface Running<R> {
  result: Promise<R>;
  isSettled: boolean;
}

/**
 * Maps items at the same time, and gives the results in the order of the items.
 *
 * @param items Read one after the other, no further than `limit` ahead of the results that were taken.
 * @param map What is done with an item; may take as long as it likes.
 * @param limit How many items may be under way or wait for an earlier one, from 1.
 * @param signal Ends it early: what is complete up to there is still given.
 * @throws What `items` or `map` throws, after the results of the items before.
 */
export async function* mapInOrder<T, R>(
  items: AsyncIterator<T>,
  map: (item: T) => Promise<R>,
  limit: number,
  signal?: AbortSignal,
): AsyncGenerator<R, void, undefined> {
  const running: Running<R>[] = [];
  let isReading = false;
  let isOver = false;
  let failure: { error: unknown } | undefined;
  let wake = (): void => undefined;
  const somethingNew = (): Promise<void> => new Promise((resolve) => (wake = resolve));
  const onAbort = (): void => wake();
  signal?.addEventListener('abort', onAbort);

  const read = async (): Promise<void> => {
    isReading = true;
    try {
      const next = await items.next();
      if (next.done) isOver = true;
      else start(map(next.value));
    } catch (error) {
      isOver = true;
      failure = { error };
    }
    isReading = false;
    wake();
  };
  const start = (result: Promise<R>): void => {
    const started = { result, isSettled: false };
    const settle = (): void => {
      started.isSettled = true;
      wake();
    };
    result.then(settle, settle);
    running.push(started);
  };

  try {
    while (!signal?.aborted && (running.length > 0 || !isOver)) {
      if (!isReading && !isOver && running.length < limit) void read();
      if (running[0]?.isSettled) yield await (running.shift() as Running<R>).result;
      else await somethingNew();
    }
    while (running[0]?.isSettled) yield await (running.shift() as Running<R>).result;
    if (failure && !signal?.aborted) throw failure.error;
  } finally {
    signal?.removeEventListener('abort', onAbort);
    // Behind a read that does not end, its return would not end either.
    const returned = items.return?.().catch(() => undefined);
    if (!isReading) await returned;
  }
}
