import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { summarize } from '../../src/index.ts';
import { analyze } from '../../src/language/analyze.ts';
import { createEngine } from '../../src/language/engine.ts';
import { makeBullets } from '../../src/points/bullets.ts';
import { makeDependence } from '../../src/points/dependence.ts';
import { makeStanding } from '../../src/points/standing.ts';

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

test.each([
  ['points to what was told', 'Selain mengajar, ia menulis juga buku tentang sejarah pasar.', true],
  ['calls by one word whom the other names in full', 'Buku tentang pasar ditulis Wulandari selama lima tahun.', true],
  ['names whom the other names as well', 'Buku tentang pasar ditulis Sari Wulandari selama lima tahun.', false],
  ['quotes somebody who points', 'Buku pasar terbit, "juga yang lama", kata Ratna.', false],
  ['begins with a day as the other ends', 'Pada Senin warga Demak membaca buku setiap malam.', false],
  ['tells something else', 'Warga Demak membaca buku setiap hari Minggu.', false],
])('a sentence that %s presupposes an earlier one: %s → %s', (_, sentence, expected) => {
  const document = analyze(readArticle(`Sari Wulandari mengajar di Kudus. Pada Senin Kliwon hujan turun di Jepara. ${sentence}`, 'Judul'), createEngine());
  const dependsOn = makeDependence(document, makeStanding(document, makeBullets(document), 5));
  expect(dependsOn(2, 0)).toBe(expected);
  expect(dependsOn(0, 2)).toBe(false);
});
