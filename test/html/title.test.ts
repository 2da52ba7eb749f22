import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/html.ts';

const titleOf = (head: string, body = '<p>Harga garam naik di Pati sejak pekan lalu.</p>') =>
  readHtml(`<html><head>${head}</head><body>${body}</body></html>`).title;

describe('the headline of a page', () => {
  it('is the heading that the title begins with', () => {
    expect(titleOf('<title>Harga Garam Naik | Ekonomi Daerah | KabarPesisir</title>', '<h1>Harga Garam Naik</h1><p>Isi.</p>')).toBe('Harga Garam Naik');
  });

  it('is not a heading that is the name of the site', () => {
    expect(titleOf('<title>Harga Garam Naik di Pati</title>', '<h1>KabarPesisir</h1><p>Isi.</p>')).toBe('Harga Garam Naik di Pati');
  });

  it('is what the page tells those who share it', () => {
    expect(titleOf('<title>Garam naik</title><meta property="og:title" content="Harga Garam Naik &amp;quot;Dua Kali&amp;quot;">')).toBe(
      'Harga Garam Naik "Dua Kali"',
    );
  });

  it.each(['Harga Garam Naik di Pati - KabarPesisir.id', 'Harga Garam Naik di Pati | kabarpesisir.co.id'])('loses the name of the site: %s', (title) => {
    expect(titleOf(`<meta property="og:title" content="${title}">`)).toBe('Harga Garam Naik di Pati');
  });

  it('loses a name that the page says is the site', () => {
    expect(titleOf('<meta property="og:title" content="Harga Garam Naik di Pati – Kabar Pesisir"><meta property="og:site_name" content="Kabar Pesisir">')).toBe(
      'Harga Garam Naik di Pati',
    );
  });

  it('keeps what stands behind a dash and is no site', () => {
    expect(titleOf('<meta property="og:title" content="Persipati Unggul - Pelatih Tetap Waspada">')).toBe('Persipati Unggul - Pelatih Tetap Waspada');
  });

  it('is the first heading where there is nothing else', () => {
    expect(titleOf('', '<h1> Harga <em>Garam</em>\n Naik</h1><p>Isi.</p>')).toBe('Harga Garam Naik');
  });

  it('is not the title of a drawing', () => {
    expect(titleOf('', '<svg><title>Logo</title></svg><p>Isi.</p>')).toBeUndefined();
  });

  it('is left out where the page has none', () => {
    expect(titleOf('<title> </title>')).toBeUndefined();
  });
});
