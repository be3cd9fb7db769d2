import type { DatePack } from '../date-pack.js';
import { amounts } from './date-amounts.js';
import { core } from './date-core.js';
import { phrases, spans } from './date-phrases.js';

export const dates: DatePack = {
  months: [
    ['january', 'jan'], ['february', 'feb'], ['march', 'mar'], ['april', 'apr'], ['may'], ['june', 'jun'],
    ['july', 'jul'], ['august', 'aug'], ['september', 'sep', 'sept'], ['october', 'oct'], ['november', 'nov'], ['december', 'dec'],
  ],
  doubtfulMonths: [3, 5],
  foreignMonths: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  weekdays: [
    ['sunday', 'sun'], ['monday', 'mon'], ['tuesday', 'tue', 'tues'], ['wednesday', 'wed'], ['thursday', 'thu', 'thur', 'thurs'], ['friday', 'fri'], ['saturday', 'sat'],
  ],
  doubtfulWeekdays: ['mon', 'sat', 'sun', 'wed'],
  units: [
    ['S', [], ['seconds']], ['MIN', ['minute'], ['minutes']], ['H', ['hour'], ['hours']], ['D', ['day'], ['days']], ['W', ['week'], ['weeks']],
    ['FN', ['fortnight'], ['fortnights']], ['WE', ['weekend'], ['weekends']], ['M', ['month'], ['months']], ['Q', ['quarter'], ['quarters']], ['Y', ['year'], ['years']],
    ['DE', ['decade'], ['decades']], ['CE', ['century'], ['centuries']],
  ],
  parts: [['TMO', ['morning']], ['TMI', ['noon', 'midday']], ['TAF', ['afternoon']], ['TEV', ['evening']], ['TNI', ['night', 'midnight']]],
  seasons: [['SP', ['spring']], ['SU', ['summer']], ['FA', ['fall', 'autumn']], ['WI', ['winter']]],
  amounts,
  and: null,
  hundreds: [],
  thousand: 'thousand',
  vague: ['several', 'some', 'few', 'many', 'multiple'],
  ordinals: [['first', 1], ['second', 2], ['third', 3], ['fourth', 4], ['fifth', 5], ['sixth', 6], ['last', -1]],
  dayEndings: ['st', 'nd', 'rd', 'th'],
  numericOrder: 'mdy',
  core,
  phrases,
  spans,
  periods: [[['winter', 'season'], 10, 3], [['school', 'year'], 9, 6], [['season'], 10, 3], [['academic', 'year'], 9, 6]],
  deadlines: ['before'],
  nameNouns: ['street', 'avenue', 'boulevard', 'hospital', 'school', 'plaza', 'square', 'park', 'award', 'prize', 'movement', 'act', 'operation', 'highway', 'route'],
  nameLinks: ['of', 'the', 'de', 'and'],
  addressWords: ['corner', 'street', 'avenue'],
  beforeYear: ['in', 'of', 'since', 'by', 'until', 'till', 'from', 'to', 'and', 'or', 'between', 'for', 'during', 'through', 'throughout', 'the', 'year', 'fiscal', 'early', 'late', 'mid', 'before', 'after', 'over', 'than', 'spring', 'summer', 'fall', 'autumn', 'winter', 'a', 'an', 'with', 'if', 'as', 'versus', 'vs', 'was', 'is', 'circa', 'around', 'about', 'at'],
  tense: {
    past: [
      'was', 'were', 'had', 'did', 'said', 'took', 'began', 'came', 'went', 'gave', 'got', 'made', 'met', 'sent', 'won', 'lost', 'held', 'told', 'saw', 'rose', 'fell', 'grew', 'ran', 'left',
      'became', 'brought', 'built', 'bought', 'sold', 'paid', 'spent', 'put', 'set', 'cut', 'hit', 'led', 'found', 'drew', 'spoke', 'wrote', 'broke', 'chose', 'has', 'have', 'been', 'stood', 'kept', 'died', 'ended', 'last', 'struck', 'sworn', 'oversaw', 'underwent', 'swore',
    ],
    future: ['will', 'would', 'shall', 'next', 'upcoming', 'plans', 'expected', 'expects', 'scheduled', 'due', 'aims', 'coming', 'could', 'should', 'must', 'may', 'deadline', 'intends', 'going', 'ends', 'starts', 'begins', 'expires', 'opens', 'closes', 'returns', 'resumes', 'concludes', 'finishes', 'departs', 'leaves'],
    pastEndings: ['ed'],
    futureEndings: [],
  },
  course: {
    starts: ['began', 'begun', 'started', 'opened', 'founded', 'established', 'launched', 'created', 'joined', 'took over', 'took office', 'broke ground', 'arrived', 'inaugurated'],
    ends: ['ended', 'finished', 'completed', 'concluded', 'closed', 'wrapped up'],
    plans: [
      'announced', 'scheduled', 'planned', 'expected', 'postponed', 'called', 'invited', 'proposed', 'said', 'told', 'asked', 'promised', 'ordered', 'decided', 'extended', 'delayed', 'agreed', 'approved', 'authorized', 'authorised', 'declared', 'estimated', 'projected', 'published', 'released', 'set', 'needed', 'based', 'required', 'noted', 'added', 'reminded', 'confirmed', 'due', 'wanted', 'hoped', 'slated', 'booked', 'limited', 'related', 'used', 'moved', 'opened', 'reserved', 'offered', 'proposed',
    ],
    done: ['carried out', 'conducted', 'held', 'taken', 'completed', 'inaugurated', 'opened', 'signed'],
    within: ['in', 'during', 'at'],
    saying: ['said', 'says', 'told', 'added', 'noted', 'confirmed', 'declared', 'warned', 'stated', 'insisted', 'argued', 'acknowledged', 'admitted'],
    on: ['on'],
    until: ['until', 'till', 'by'],
    bare: ['be'],
    toward: ['to'],
    since: ['since'],
    from: ['from', 'starting in', 'beginning in', 'as of', 'starting on', 'beginning on'],
    breaks: ['that', 'when', 'where', 'for', 'to', 'if', 'until', 'by', 'from', 'before', 'after', 'of', 'about', 'not', 'which', 'who', 'through', 'since', 'and', 'or', 'but', 'nor'],
    infinitives: [],
    nouns: [],
    turns: ['turns', 'turned', 'celebrates', 'celebrated', 'marks', 'marked'],
    measured: ['at the head', 'in office', 'of work', 'of works', 'of service', 'in charge', 'at the helm', 'of construction', 'in the post', 'in the job', 'of operation', 'of history'],
  },
  dateline: {
    keys: ['date', 'published', 'updated', 'posted', 'created', 'modified', 'issued', 'released', 'fecha', 'publicado'],
    spoken: ['today', 'is'],
    fillers: ['by', 'for', 'immediate', 'release', 'press', 'news', 'no', 'number', 'am', 'pm', 'at', 'the', 'of', 'in', 'and', 'et', 'edt', 'est', 'gmt', 'ct', 'pt', 'a', 'p', 'm', 'from', 'contact', 'updated', 'published', 'last', 'newsletter', 'bulletin', 'on', 'time', 'statement', 'report', 'issue'],
    others: ['start', 'end', 'closing', 'opening', 'deadline', 'due', 'expires', 'expiry', 'effective', 'birth', 'born', 'died', 'incident', 'event', 'hearing', 'meeting', 'session', 'election', 'vote', 'delivery', 'next', 'until', 'filed', 'received', 'completion', 'containment', 'started', 'begins', 'ends'],
  },
};
