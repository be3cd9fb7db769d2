import type { ConfigProblem } from '../../config/problem.js';
import type { Shape } from '../../config/shape.js';
import type { Lang } from '../../model/lang.js';
import { meant } from '../arguments/meant.js';
import { configPhrases, configWords } from './catalogue.js';

/** A problem of a configuration as a line for the person: file, line and column, key, what is wrong, what was meant. */
export function told({ file, line, column, key, fault }: ConfigProblem, lang: Lang): string {
  const place = [file, ...(line === null ? [] : [String(line)]), ...(column === null ? [] : [String(column)])].join(':');
  return `${place}: ${sentence(key, fault, lang)}`;
}

function sentence(key: string, fault: ConfigProblem['fault'], lang: Lang): string {
  switch (fault.is) {
    case 'syntax': return configPhrases.syntax[lang](fault.detail);
    case 'unreadable': return configPhrases.unreadable[lang](fault.cause);
    case 'twice': return configWords.twice[lang];
    case 'missing': return configPhrases.missing[lang](key, fault.field);
    case 'two-files': return configPhrases.twoFiles[lang](fault.other);
    case 'unknown': return withMeant(configPhrases.unknown[lang](key, fault.known.length > 20 ? `${fault.known.slice(0, 20).join(', ')}…` : fault.known.join(', ')), key.slice(key.lastIndexOf('.') + 1), fault.known, lang);
    case 'value': {
      const said = configPhrases.value[lang](key, fault.given);
      return withMeant(`${said} ${configPhrases.expected[lang](shapeIn(fault.shape, lang))}`, fault.given, fault.shape.is === 'one' ? fault.shape.of : [], lang);
    }
    default: return configWords[fault.is][lang];
  }
}

function withMeant(said: string, word: string, known: readonly string[], lang: Lang): string {
  const near = meant(word, known, lang);
  return near === undefined ? said : `${said} ${near}`;
}

/** A shape in words. */
function shapeIn(shape: Shape, lang: Lang): string {
  switch (shape.is) {
    case 'one': return shape.of.join(', ');
    case 'list': return shape.bare === true ? `${shapeIn(shape.of, lang)}, ${configPhrases.orListOf[lang]()}` : configPhrases.listOf[lang](shapeIn(shape.of, lang), String(shape.least ?? 0));
    case 'table': return configPhrases.tableOf[lang](shapeIn(shape.of, lang));
    case 'fields': return configPhrases.fieldsOf[lang](Object.keys(shape.of).join(', '));
    default: return configWords[shape.is][lang];
  }
}
