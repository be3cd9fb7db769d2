import type { ArithmeticPack } from '../arithmetic-pack.js';

export const arithmetic: ArithmeticPack = {
  up: [
    '(rose|rise|rises|risen|rising|grew|grow|grows|grown|growing|growth)', '(increase|increases|increased|increasing|climb|climbs|climbed|climbing|gain|gains|gained|jump|jumped|jumps|surge|surged|soared|expanded|up)',
  ],
  down: [
    '(fell|fall|falls|fallen|falling|drop|drops|dropped|dropping|decline|declines|declined|declining)', '(decrease|decreases|decreased|decreasing|cut|cuts|reduce|reduced|reduces|reduction|slump|slumped|plunged|shrank|shrunk|down|dip|dipped|slid)',
  ],
  change: ['(change|changed|moved)'],
  moreAfter: ['(more|higher|increase|rise|growth|jump|up|larger|greater)'],
  lessAfter: ['(less|fewer|lower|decrease|drop|decline|reduction|fall|cut|down)'],
  than: ['(more|fewer|less|higher|lower) than (in)? (the|its|their)?', '(over|above|below|from|up from|down from) (the)?'],
  when: ['when'],
  multipliers: [['(doubled|doubling|doubles|double)', 2], ['(tripled|tripling|trebled|triples|triple)', 3], ['(quadrupled|quadrupling)', 4], ['(halved|halving)', 0.5], ['(fell|cut|reduced|dropped) (by|in) half', 0.5]],
  nearly: ['(nearly|almost|practically|about|roughly|around)', 'more than', 'just over'],
  otherMeasure: ['(real|annualized|annualised|average|cumulative|adjusted|nominal|seasonally)', '(a|per|each) year', '(annually|yearly|monthly|annual)'],
  ofWhich: ['of (which|whom|them)'],
  ofThese: ['of (these|those)'],
  ofThe: ['of (the|its|their|these|those|all)', 'of a total of', 'out of (the)?'],
  shareLink: ['that is', 'i e', 'or', '(representing|represents|represent|accounting for|accounts for|equivalent to|equal to|equals|making up)', 'which is'],
  open: ['(including|includes|include|like|notably|mainly|chiefly|especially|etc|among)', 'such as', 'for example', 'among (them|others|which)', '(and|or) (others|other|more)', '(and) (many|several)', 'at least', 'of (which|whom)', 'as well as', 'plus', 'also'],
  rest: ['(other|others|remaining|remainder|rest|further|additional|also)', 'the (other|rest)'],
  partitions: [
    { words: ['favour', 'against', 'undecided'], closed: true }, { words: ['favor', 'against', 'undecided'], closed: true }, { words: ['favour', 'against'], closed: false }, { words: ['favor', 'against'], closed: false },
    { words: ['men', 'women'], closed: true }, { words: ['boys', 'girls'], closed: true }, { words: ['approve', 'disapprove'], closed: false }, { words: ['yes', 'no'], closed: false },
  ],
  each: ['(each|apiece)', 'per (person|family|household|student|unit|piece|head|child|patient)', 'a (piece|head|person)'],
  total: ['(in total|a total of|for a total of|totaling|totalling|or a total of)', '(that is|adding up to|amounting to)'],
  places: ['in', 'for', 'against', 'on', 'from', 'at', 'to', 'by'],
};
