import { Worker } from 'bullmq';
import { createProcessor } from '../../src/queue/index.ts';
import { LOCK, QUEUE, REDIS_URL, readArguments } from './settings.ts';

// Takes articles from the queue until it is stopped. Run one for each core, on as many machines as you like.

const { points } = readArguments('npm run queue:worker -- [--points n]');
const worker = new Worker(QUEUE, createProcessor({ points }), {
  connection: { url: REDIS_URL ?? 'redis://localhost:6379' },
  lockDuration: LOCK,
  stalledInterval: LOCK,
  // How many workers an article may take with it before it counts as failed.
  maxStalledCount: 2,
});
worker.on('error', (error) => console.error(`worker ${process.pid}: ${error.message}`));

/** Finishes the article that is under way, and no other. */
const stop = async (): Promise<void> => {
  // Redis may be gone.
  setTimeout(() => process.exit(1), 10_000).unref();
  await worker.close();
  process.exit();
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
// The producer that started it is gone.
process.once('disconnect', stop);
