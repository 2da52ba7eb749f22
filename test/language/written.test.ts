import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { analyze } from '../../src/language/analyze.ts';
import { createEngine } from '../../src/language/engine.ts';
import { writeTokens } from '../../src/language/written.ts';

const engine = createEngine();

test.each([
  ['Kaca film ICE-Âµ dipasang di Demak.', 'Kaca film ICE-µ dipasang di Demak.'],
  ['Luas pasar 641 kmÂ² menurut Ratna.', 'Luas pasar 641 km² menurut Ratna.'],
  ['Pemain MÃ¶nchen tiba di Demak.', 'Pemain Mönchen tiba di Demak.'],
  ['Kamera itu melihat 178º di sekitarnya.', 'Kamera itu melihat 178º di sekitarnya.'],
  ['Pemain Mönchen, Âli dan Ève tiba.', 'Pemain Mönchen, Âli dan Ève tiba.'],
  ['Letkol Sari Wulandari, M.Han., S.T., M.Tr.Opsla, tiba di Demak.', 'Letkol Sari Wulandari, M.Han., S.T., M.Tr.Opsla, tiba di Demak.'],
])('%j is written %j', (text, written) => {
  const document = analyze(readArticle(text), engine);
  expect(writeTokens(document, 0, document.tokens.kind.length)).toBe(written);
});
