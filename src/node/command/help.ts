import { DEFAULT_MAX_TEXT_LENGTH } from './arguments.ts';

export const SHORT_HELP = `Usage: ringkas [options] [file…]

Turns Indonesian news text into ranked bullet points. There is no text to read:
name a file, or pipe one in.

  ringkas article.txt
  pbpaste | ringkas --points 3

ringkas --help tells all options.
`;

export const HELP = `Usage: ringkas [options] [file…]
       ringkas batch [options] …

Turns Indonesian news text into ranked bullet points. Reads the files, or
standard input where none is named or for "-". Text is read as UTF-8, or
as UTF-16 with its byte order mark. A page as it was scraped will do, with or
without HTML tags: what is not the story is left out.

How much; limits combine, and the tightest wins:
  --points n|auto        so many bullets; auto, the default without other
                         limits: as many as the text holds, 1 to 7
  --words n              words of all bullets together
  --chars n              characters of all bullets together (UTF-16 code units)
  --ratio r              share of the sentences, 0 to 1

Which:
  --order rank|document  the most important first (default), or as in the text
  --method m             learned (default), lead, textrank, lexrank, lsa, luhn,
                         sumbasic, kl, centroid
  --query q              words to focus on
  --title t              the headline, where the text does not hold it
  --redundancy r         how little a bullet may share with those before it:
                         0 lets everything pass, 1 only what is nearly all new;
                         default 0.6

How they are written:
  --verbatim             sentences as they stand in the text, not worded to
                         stand alone
  --format f             text (default), markdown, html, json
  --explain              with text and json: the score of each bullet, and what
                         added to it or took from it

Other:
  --max-text-length n    longer texts are an error; in UTF-16 code units,
                         default ${DEFAULT_MAX_TEXT_LENGTH.toLocaleString('en')}
  -h, --help             this text
  -v, --version          the version

Several files: each summary stands under the name of its file, "== FILE ==" in
text, a heading in Markdown, a <section> in HTML. JSON is one document a line,
for one file too: all fields of the summary, and "file".

ringkas batch does many texts at once; ringkas batch --help tells how. A file
that is called batch is ./batch.

Exit code: 0 when all went well (an empty text is no error), 1 when a file could
not be read (the others are summarized all the same), 2 when the command line
was wrong.

Examples:
  ringkas article.txt
  ringkas --points 3 --order document article.txt
  pbpaste | ringkas --words 60
  ringkas --format markdown *.txt > summaries.md
  ringkas --format json article.html | jq -r '.points[].text'
  ringkas --query "harga beras" --explain article.txt
`;
