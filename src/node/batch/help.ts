import { longestLine } from './read-line.ts';
import { DEFAULT_MAX_TEXT_LENGTH } from './record.ts';

export const HELP = `Usage: ringkas batch IN.ndjson --out OUT.ndjson [options]
       … | ringkas batch | …

Summarizes many articles with all cores of the machine. IN has an article on each line, as JSON:

  {"id": "a1", "title": "…", "text": "…"}

"id" is a string or a number; without it, the number of the line stands for it. "title" may be missing. A page goes into
"html" in place of "text" (needs the packages linkedom and @mozilla/readability). Other fields are ignored, but a whole
line may have ${longestLine(DEFAULT_MAX_TEXT_LENGTH).toLocaleString('en')} bytes at most: 12 for each code unit of --max-text-length, and 65,536.

OUT gets a line for each article, in the order of IN:

  {"line": 1, "id": "a1", "title": "…", "points": […], "keywords": […], "indonesian": 1, "stats": {…}}

A line that cannot be summarized goes to the error file, with "line", "id" if known, and "error": its "code" and "message".
Every line of IN, an empty one too, is in one of the two files.

  --out FILE, -o         "-" is standard output, and the default when standard input is read
  --errors FILE          default: OUT.errors.ndjson; only made when there is an error
  --workers n, -w        worker processes; default: as many as the machine runs at a time. 0: none, all in one process
  --resume               go on behind the last line that OUT and the error file hold, with the same IN and options
  --force                write over OUT and the error file; without it, they must not be there
  --max-text-length n    longer texts, pages and titles are errors; in UTF-16 code units, default ${DEFAULT_MAX_TEXT_LENGTH.toLocaleString('en')}
  --points, --words, --chars, --ratio, --order, --method, --query, --redundancy, --verbatim, --explain
                         as for ringkas; see ringkas --help
  -h, --help             this text

As a filter, from standard input (or "-") to standard output, each line in gives a line out, in order and as soon as it is
done. A line that cannot be summarized gives {"line": n, "error": {…}}: nothing is lost, and the exit code stays 0, so that
Spark's rdd.pipe("ringkas batch --workers 0") goes on; there, Spark itself keeps all cores busy.

While it runs, the file OUT.lock keeps other runs from writing to OUT.

Ctrl-C stops the run; what is complete is kept, and --resume goes on from there. So it does after a crash.

Exit code: 0 when all is done, 1 when some lines are in the error file, 2 when the command line was wrong, 3 when the run
could not be finished (the disk is full, IN cannot be read), 130 or 143 when it was stopped by SIGINT or SIGTERM.

Examples:
  ringkas batch articles.ndjson --out summaries.ndjson --points 3
  ringkas batch articles.ndjson --out summaries.ndjson --points 3 --resume
  zcat articles.ndjson.gz | ringkas batch --workers 4 | gzip > summaries.ndjson.gz
`;
