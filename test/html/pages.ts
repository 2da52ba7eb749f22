/** A story in its paragraphs, as a reader sees them. */
export const STORY = [
  'BATANG, KabarPesisir.id - Pelabuhan perikanan Tegalsari di Kabupaten Batang, Jawa Tengah, mulai memakai listrik tenaga surya pada Senin (12/5/2025) dan menghemat Rp48 juta setiap bulan.',
  'Panel seluas 1.200 meter persegi itu dipasang di atap tempat pelelangan ikan. Pemasangannya memakan waktu empat bulan.',
  '“Dulu genset menyala semalaman. Sekarang ruang pendingin kami tidak berisik lagi,” kata Ketua Koperasi Nelayan & Pengolah Ikan, H. Warsito.',
  'Menurut Warsito, penghematan itu dipakai untuk menurunkan harga es balok dari Rp22.000 menjadi Rp17.500. Sebanyak 340 kapal kecil sudah menikmatinya.',
  'Pemerintah kabupaten berencana memasang panel serupa di dua pelabuhan lain di Jl. Raya Pantura sebelum akhir tahun.',
] as const;

export const TITLE = 'Pelabuhan Tegalsari Pakai Tenaga Surya, Harga Es Balok Turun';

/** What no summary of the story may hold, since it stands beside it on every page below. */
export const BESIDE = /Terpopuler|Beranda|Iklan|googletag|Kapal Karam|Pasang Iklan|Ikuti kami|Dermaga dilihat|Artikel ini telah|\{|color:/;

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('“', '&ldquo;').replaceAll('”', '&rdquo;').replaceAll(' H. ', ' H.&nbsp;');
const paragraphs = STORY.map(escapeHtml);
const READ_ALSO = '<strong>Baca juga: <a href="/kapal">Kapal Karam di Muara, Nelayan Selamat</a></strong>';
const AD = '<div class="ads" id="div-gpt-ad-1"><script>googletag.cmd.push(function () { googletag.display("x"); });</script></div>';
const MENU = '<ul><li><a href="/">Beranda</a></li><li><a href="/daerah">Daerah</a></li><li><a href="/iklan">Pasang Iklan</a></li></ul>';
const POPULAR =
  '<h3>Terpopuler</h3><ol><li><a href="/1">Terpopuler: Garam Rakyat Langka</a></li><li><a href="/2">Terpopuler: Ombak Setinggi Tiga Meter</a></li></ol>';
const PHOTO = '<figure><img src="a.jpg" alt="Iklan"><figcaption>Dermaga dilihat dari udara. (KabarPesisir/Rini)</figcaption></figure>';
const JSON_LD = `<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: TITLE,
  datePublished: '2025-05-12T16:20:00+07:00',
  author: { '@type': 'Person', name: 'Rini Astuti' },
  publisher: { '@type': 'Organization', name: 'KabarPesisir' },
})}</script>`;
const HEAD = `<meta charset="utf-8"><title>${TITLE} - KabarPesisir.id</title><style>p { color: red }</style>`;

const page = (body: string, head = HEAD): string => `<!DOCTYPE html><html lang="id"><head>${head}</head><body>${body}</body></html>`;
const between = (parts: readonly string[], inserts: Record<number, string>): string => parts.map((part, i) => part + (inserts[i] ?? '')).join('\n');
const inP = paragraphs.map((text) => `<p>${text}</p>`);

/** The story on pages of different making. */
export const LAYOUTS: Record<string, string> = {
  'semantic elements': page(
    `<header><nav>${MENU}</nav></header><main><article><h1>${TITLE}</h1>${PHOTO}${between(inP, { 0: AD, 1: `<p>${READ_ALSO}</p>` })}</article><aside>${POPULAR}</aside></main><footer>Ikuti kami di media sosial</footer>`,
  ),
  'nested divs': page(
    `<div class="header"><div class="menu">${MENU}</div></div><div class="wrap"><div class="col-9"><h1 class="judul">${TITLE}</h1><div class="read__content"><div class="clearfix">${between(inP, { 1: AD, 2: `<div class="baca">${READ_ALSO}</div>` })}</div></div></div><div class="sidebar">${POPULAR}</div></div>`,
  ),
  'line breaks in a table': page(
    `<table width="100%"><tr><td class="menu">${MENU}</td></tr><tr><td><h1>${TITLE}</h1><font face="Arial">${paragraphs.join('<br><br>\n')}<br><br>${READ_ALSO}</font></td><td class="sidebar">${POPULAR}</td></tr></table>`,
  ),
  'divs for paragraphs': page(
    `<div class="menu">${MENU}</div><div class="content-detail"><h1>${TITLE}</h1>${paragraphs.map((text) => `<div>${text}</div>`).join('')}</div><div class="related">${POPULAR}</div>`,
  ),
  AMP: `<!doctype html><html ⚡ lang="id"><head>${HEAD}<style amp-boilerplate>body{color:red}</style>${JSON_LD}</head><body><amp-sidebar id="s" layout="nodisplay">${MENU}</amp-sidebar><article><h1>${TITLE}</h1><amp-img src="a.jpg"><noscript><img src="a.jpg"></noscript></amp-img>${between(inP, { 0: '<amp-ad type="x"><div placeholder>Iklan</div></amp-ad>' })}</article><amp-embed>${POPULAR}</amp-embed></body></html>`,
  'links and emphasis in the story': page(
    `<div class="artikel"><h1>${TITLE}</h1>${inP.join('').replaceAll('Warsito', '<a href="/w"><b>Warsito</b></a>').replaceAll('Rp', '<span>R</span>p')}</div>${POPULAR}`,
  ),
  'tags left open': `<html><head><title>${TITLE}</title><body class=x><nav>${MENU}</nav><h1>${TITLE}</h1><div class=content>${paragraphs.map((text) => `<p>${text}`).join('\n')}<div class=share><b>Ikuti kami</i>`,
  'a navigation left open': `<html><head><title>${TITLE}</title></head><body><nav><h1>${TITLE}</h1><div class="content">${inP.join('')}</div></body></html>`,
  'no html, head or body': `<meta charset=utf-8><title>${TITLE}</title><h1>${TITLE}</h1>${inP.join('')}`,
  'a warning before the page': `<br />\n<b>Warning</b>: Undefined index in <b>/srv/a.php</b><br />\n${page(`<article><h1>${TITLE}</h1>${inP.join('')}</article>`)}`,
  'capital letters': page(`<DIV CLASS="CONTENT"><H1>${TITLE}</H1>${inP.join('').replaceAll('<p>', '<P>').replaceAll('</p>', '</P>')}</DIV>`).replace(
    '<body>',
    '<BODY>',
  ),
  'structured data': page(`<div id="main"><h1>${TITLE}</h1>${inP.join('')}</div>`, `${HEAD}${JSON_LD}`),
};
