import type { Article, Document } from '../model/document.js';
import type { ReadOptions } from '../model/read-options.js';
import { grammarOf } from '../grammar/grammar.js';
import { lineStarts } from '../text/lines.js';
import { paragraphs, sentences } from '../text/segment.js';
import { tokenize } from '../text/tokens.js';
import { countryOf } from './country.js';
import { dateDocument } from './dated.js';
import { languageOf } from './language.js';
import { quotes } from './quotes.js';
import { titleOf } from './title.js';

/** An article made ready: language, tokens, sentences, quotations, and its own date. */
export function document(article: Article, options?: ReadOptions): Document {
  const lang = article.given?.lang ?? languageOf(article.text);
  const grammar = grammarOf(lang, options);
  const tokens = tokenize(article.text, grammar.vocabulary);
  const country = countryOf(article.given ?? {});
  const url = article.given?.url;
  const undated = {
    id: article.id,
    text: article.text,
    lang,
    title: article.given?.title ?? titleOf(tokens),
    source: article.given?.source ?? null,
    ...(country === undefined ? {} : { country }),
    ...(url === undefined ? {} : { url }),
    tokens,
    lines: lineStarts(article.text),
    sentences: sentences(tokens, grammar.abbreviation),
    paragraphs: paragraphs(tokens),
    quotes: quotes(tokens),
  };
  return { ...undated, ...dateDocument(undated, article, grammar) };
}
