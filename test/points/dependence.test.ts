import { expect, test } from 'vitest';
import { summarize } from '../../src/index.ts';

/** Which of the sentences are told, most important first. */
const order = (text: string): number[] => summarize(text, { points: 9, redundancy: 0 }).points.map(({ index }) => index);

test.each([
  ['that adds to what was told', 'Selain mengajar, Sari juga menulis buku tentang sejarah pasar di Kota Demak.'],
  ['that calls by one word whom the other names in full', 'Wulandari menulis buku tentang sejarah pasar di Kota Demak selama lima tahun.'],
  ['whose subject the other names', 'Guru sejarah itu menulis buku tentang pasar di Kota Demak selama lima tahun.'],
])('a sentence %s comes after it', (_, sentence) => {
  const places = order(
    `Hujan turun di Demak. Sari Wulandari mengajar sejarah di Demak. ${sentence} Warga Demak membaca buku sejarah pasar itu setiap hari Minggu.`,
  );
  expect(places).toHaveLength(4);
  expect(places.indexOf(2)).toBeGreaterThan(places.indexOf(1));
});
