import type { AgePack, NumberedPack, PhrasePack, StatusCue, TallyPack } from '../figure-pack.js';

export const phrase: PhrasePack = {
  ordinals: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
  adjectives: 'before',
  plural: ['s'],
  notPlural: ['ss', 'us', 'is', 'ous'],
  plurals: ['people', 'children', 'men', 'women', 'staff', 'police', 'feet', 'teeth', 'mice', 'geese', 'personnel', 'aircraft', 'fish', 'sheep', 'cattle', 'species', 'series', 'households', 'media', 'data', 'criteria', 'alumni', 'midwives', 'businesswomen', 'fishermen', 'congresswomen', 'congressmen', 'firemen', 'policemen', 'grandchildren', 'schoolchildren'],
  between: ['new', 'other', 'more', 'additional', 'different', 'major', 'main', 'large', 'small', 'further'],
  never: [
    'the', 'a', 'an', 'of', 'in', 'on', 'at', 'to', 'for', 'from', 'by', 'with', 'and', 'or', 'but', 'as', 'than', 'that', 'which', 'who', 'whose', 'whom', 'this', 'these', 'those', 'is', 'are', 'was', 'were', 'be', 'been', 'has', 'have', 'had', 'will', 'would', 'can', 'could', 'may', 'might', 'must', 'should', 'do', 'does', 'did', 'not', 'no', 'so', 'if', 'when', 'while', 'where', 'since', 'until', 'before', 'after', 'during', 'between', 'among', 'across', 'per', 'each', 'every', 'its', 'his', 'her', 'their', 'our', 'my', 'your', 'it', 'they', 'we', 'he', 'she', 'i', 'you', 'him', 'them', 'us', 'there', 'here', 'now', 'then', 'over', 'under', 'above', 'below', 'into', 'out', 'up', 'down', 'off', 'through', 'against', 'about', 'around', 'also', 'only', 'even', 'just', 'still', 'yet', 'already', 'said', 'says', 'plus', 'minus', 'versus', 'vs', 'less', 'more', 'always', 'perhaps', 'besides', 'towards', 'afterwards', 'because', 'however', 'according', 'including', 'toward', 'via', 'within', 'without', 'along', 'both', 'all', 'any', 'some', 'such', 'thus', 'remains', 'makes', 'goes', 'comes', 'takes', 'gives', 'shows', 'needs', 'means', 'includes', 'represents', 'equals', 'went', 'came', 'took', 'got', 'compared',
  ],
  nouns: [],
  notHeads: [],
  participles: [],
  adjectiveEndings: [],
  of: ['of'],
  narrowing: ['against', 'for'],
  within: ['of', 'in'],
  and: ['and'],
  articles: ['the', 'a', 'an', 'its', 'their', 'our', 'these', 'those', 'his', 'her', 'all'],
  pluralArticles: ['the', 'these', 'those', 'its', 'their', 'our'],
  times: ['year', 'years', 'month', 'months', 'week', 'weeks', 'day', 'days', 'hour', 'hours', 'minute', 'minutes', 'second', 'seconds', 'decade', 'decades', 'century', 'centuries', 'quarter', 'quarters', 'night', 'nights', 'weekend', 'weekends', 'fortnight', 'semester', 'semesters'],
  partitives: ['of'],
  futures: [],
};

export const numbered: NumberedPack = {
  labels: [
    'article', 'articles', 'section', 'sections', 'chapter', 'title', 'annex', 'appendix', 'paragraph', 'page', 'pages', 'p', 'pp', 'bill', 'act', 'law', 'order', 'resolution', 'recommendation', 'proposition', 'amendment', 'regulation', 'rule', 'case', 'docket', 'file', 'form', 'schedule', 'exhibit',
    'line', 'route', 'highway', 'interstate', 'road', 'exit', 'flight', 'gate', 'room', 'suite', 'floor', 'building', 'pier', 'platform', 'terminal', 'runway', 'dock', 'unit', 'block', 'lot', 'district', 'ward', 'zone', 'region', 'sector', 'precinct', 'station', 'channel',
    'minute', 'phase', 'stage', 'level', 'grade', 'group', 'category', 'tier', 'type', 'class', 'series', 'season', 'episode', 'edition', 'version', 'volume', 'issue', 'number', 'no', 'nos', 'week', 'round', 'game', 'super', 'step', 'part', 'item', 'question', 'table', 'figure', 'chart', 'model', 'option', 'goal', 'rank', 'ranked', 'place', 'code', 'zip', 'ext', 'extension', 'phone', 'tel', 'vitamin', 'factor', 'apollo', 'agenda', 'plan', 'team', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'top', 'under', 'formula', 'marker', 'markers', 'bulletin', 'notice', 'update', 'weeks', 'no', 'milepost', 'junction', 'gates', 'wards', 'districts', 'rooms', 'highways', 'routes',
  ],
  numberWords: ['number', 'no', 'nos'],
  ordinalMarks: ['st', 'nd', 'rd', 'th'],
  streets: ['street', 'st', 'avenue', 'ave', 'road', 'rd', 'place', 'lane', 'drive', 'boulevard', 'blvd', 'way', 'square', 'court', 'terrace', 'row', 'crescent', 'close', 'parkway', 'plaza', 'wharf', 'quay', 'gardens'],
  singular: [],
  emergency: ['911', '999', '112', '101', '111', '311', '211', '988'],
  telephone: ['phone', 'telephone', 'tel', 'call', 'dial', 'text', 'fax', 'ext', 'extension', 'calling'],
  denominators: ['every'],
  per: ['per'],
};

export const ages: AgePack = {
  before: ['aged', 'age', 'ages'],
  of: [],
  honorifics: ['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'rev', 'prof'],
};

export const tally: TallyPack = {
  votes: ['vote', 'votes', 'voted', 'voting', 'ballot', 'passed', 'approved', 'rejected', 'defeated', 'carried', 'backed'],
  joins: ['to', 'against'],
  noun: 'votes',
};

export const statuses: readonly StatusCue[] = [
  { status: 'goal', templates: ['(goal|goals|target|targets|aim|objective)', '(aims|aim|aiming|aimed) to', '(plans|plan|planned|planning|intends|intend|hopes|hope|seeks|seek) to', '(expected|expects|expect|projected|scheduled|due|set) to', '(proposed|proposes|proposal)', '(pledged|pledges|promised|promises|committed) to'] },
  { status: 'forecast', templates: ['(will|would|could|might|may)', '(forecast|forecasts|projection|projections|projected|estimates that|estimated to)', '(likely|probably)'] },
  { status: 'limit', templates: ['(maximum|limit|limited to|cap|capped at|ceiling|capacity)', 'capacity (of|for)'] },
  { status: 'hypothetical', templates: ['(if|unless)', '(were to|had there been|suppose)'] },
  { status: 'denied', templates: ['(not|never)', '(denies|denied|deny|rejects|rejected)', '(no evidence|it is false|it is not true)'] },
  { status: 'past', leading: true, templates: ['(compared with|compared to|up from|down from|versus|against|from)'] },
  { status: 'past', templates: ['(previous|previously|earlier|last year|formerly|used to)', '(had been|had)'] },
  { status: 'question', templates: [] },
];

export const lemmaEndings: readonly (readonly [string, string, number])[] = [
  ['sses', 'ss', 2], ['shes', 'sh', 2], ['ches', 'ch', 2], ['xes', 'x', 2], ['zes', 'ze', 2], ['ies', 'y', 2], ['ives', 'ife', 1], ['lves', 'lf', 2], ['ouses', 'ouse', 1], ['oes', 'o', 2], ['ss', 'ss', 1], ['us', 'us', 1], ['is', 'is', 1], ['s', '', 2],
];

export const lemmas: readonly (readonly [string, string])[] = [
  ['people', 'person'], ['children', 'child'], ['men', 'man'], ['women', 'woman'], ['feet', 'foot'], ['lives', 'life'], ['species', 'species'], ['series', 'series'], ['cases', 'case'], ['buses', 'bus'], ['movies', 'movie'], ['homes', 'home'], ['houses', 'house'], ['doses', 'dose'], ['nurses', 'nurse'], ['bases', 'base'], ['phases', 'phase'], ['purchases', 'purchase'], ['licenses', 'license'], ['vaccines', 'vaccine'], ['gives', 'give'],
];
