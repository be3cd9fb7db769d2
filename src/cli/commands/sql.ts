import { type Answer, query } from '../../archive/query.js';
import { tableRows } from '../../report/rows/table.js';
import { csvRows, jsonlRows, jsonRows, type WriteRows } from '../../report/rows/written.js';
import { UsageError } from '../arguments/usage-error.js';
import { phrases, words } from '../catalogue.js';
import { Exit } from '../exit.js';
import { archiveFault } from '../output/archive-fault.js';
import { toFile, toStream, type Written } from '../output/output.js';
import { samePlace } from '../output/overwrite.js';
import { tellPerson } from '../output/tell.js';
import type { Request } from '../request/request.js';

/** Rows of one query to an archive, which it can only read. */
export async function sql(request: Request): Promise<number> {
  const { lang, operands: [archive = '', asked = ''], outputFile: file } = request;
  if (file !== undefined && samePlace(file, archive)) throw new UsageError(phrases.overInput[lang](file));
  let answer: Answer | null = null;
  try {
    answer = await query(archive, asked);
    const pieces = writer(request)(answer.columns, answer.rows);
    const written = file === undefined ? await toStream(process.stdout, pieces) : await toFileInPieces(file, pieces);
    if (typeof written !== 'object') return Exit.done;
    tellPerson(phrases.cannotWrite[lang](file ?? words.stdout[lang], written.failed));
    return Exit.trouble;
  } catch (error) {
    throw archiveFault(error, archive, lang);
  } finally {
    answer?.close();
  }
}

function writer({ rowFormat, csv, locale, ascii }: Request): WriteRows {
  switch (rowFormat) {
    case 'csv': return csvRows(csv, locale);
    case 'json': return jsonRows;
    case 'jsonl': return jsonlRows;
    case 'table': return tableRows(ascii);
  }
}

async function toFileInPieces(file: string, pieces: AsyncIterable<string>): Promise<Written> {
  let written = toFile(file, []);
  for await (const piece of pieces) {
    if (written !== 'done') break;
    written = toFile(file, [piece], true);
  }
  return written;
}
