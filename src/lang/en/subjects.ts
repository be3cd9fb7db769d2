/** Verbs that lead from what is counted to its number. */
export const reaching: readonly string[] = [
  '(reach|reaches|reached|hit|hits|total|totals|totaled|totalled|number|numbers|numbered)',
  '(rise|rises|rose|risen|climb|climbs|climbed|increase|increases|increased|jump|jumped|grow|grew|grown|went up|gone up) (slightly|sharply|further)? to',
  '(fall|falls|fell|fallen|drop|drops|dropped|decrease|decreased|decline|declined|came down|come down|went down|gone down) (slightly|sharply|further|back)? to',
  '(stand|stands|stood|remain|remains|remained) at',
  '(is|are|was|were) (now)? at?',
];

/** Nouns of a count. */
export const counts: readonly string[] = ['number', 'total', 'figure', 'count', 'tally', 'toll'];

/** Words that open a clause with a subject of its own. */
export const clauses: readonly string[] = ['that', 'but', 'while', 'although', 'because', 'when', 'where', 'said', 'says', 'reported', 'added'];
