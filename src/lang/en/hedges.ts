import type { Hedge } from '../figure-pack.js';

export const hedges: readonly Hedge[] = [
  { template: 'about', op: '~', notAfter: ['ask', 'asks', 'asked', 'asking', 'talk', 'talks', 'talked', 'talking', 'know', 'knows', 'knew', 'hear', 'heard', 'learn', 'learned', 'learnt', 'complain', 'complained', 'worry', 'worried', 'speak', 'spoke', 'spoken', 'question', 'questions', 'questioned', 'concern', 'concerned', 'concerns', 'information'] },
  { template: '(around|roughly|approximately|circa|some)', op: '~' },
  { template: '(in|on) the (order|region|neighborhood|neighbourhood) of', op: '~' },
  { template: '(an estimated|a estimated|estimated|estimated at)', op: '~' },
  { template: '(more or less|something like)', op: '~' },
  { template: '(nearly|almost)', op: '~-' },
  { template: '(practically|virtually)', op: '~-', adverb: true },
  { template: 'close to', op: '~-' },
  { template: '(just|slightly|a little) (under|below|less than|fewer than|shy of|short of)', op: '~-', near: true },
  { template: '(more|greater|higher|larger) than', op: '>' },
  { template: '(greater|higher|more) than or equal to', op: '>=' },
  { template: '(less|lower|fewer) than or equal to', op: '<=' },
  { template: 'over', op: '>', notAfter: ['hand', 'hands', 'handed', 'handing', 'take', 'takes', 'took', 'taken', 'taking', 'turn', 'turns', 'turned', 'turning', 'sign', 'signed', 'signing', 'bring', 'brought', 'row', 'dispute', 'fight', 'protest', 'protests', 'protested', 'concern', 'concerns', 'debate', 'sued', 'clash', 'clashed', 'argument', 'anger', 'watch', 'watches', 'carried', 'spread'] },
  { template: '(above|upwards of|upward of|in excess of|north of)', op: '>' },
  { template: '(just|slightly|a little) (over|above|more than)', op: '>', near: true },
  { template: '(exceed|exceeds|exceeded|exceeding|surpass|surpasses|surpassed|surpassing|top|tops|topped|topping)', op: '>' },
  { template: '(not|never|cannot|not to) (exceed|exceeding|surpass|top)', op: '<=' },
  { template: '(at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|as few as)', op: '>=' },
  { template: '(less|fewer|lower|smaller) than', op: '<' },
  { template: '(under|below|south of)', op: '<' },
  { template: '(at most|no more than|not more than|a maximum of|maximum of|at the most)', op: '<=' },
  { template: '(up to|as many as|as much as|as high as)', op: '<=', loose: true },
  { template: '(exactly|precisely)', op: '=' },
];

export const hedgesAfter: readonly Hedge[] = [
  { template: 'or (more|greater|higher|above)', op: '>=' },
  { template: 'or (less|fewer|lower|below)', op: '<=' },
  { template: 'at least', op: '>=' },
  { template: 'or so', op: '~' },
];

export const arrivals: readonly string[] = ['rose', 'rises', 'rise', 'fell', 'falls', 'fall', 'grew', 'grows', 'grow', 'climbed', 'climbs', 'dropped', 'went', 'came', 'increased', 'decreased'];

export const gerunds: readonly string[] = ['ing'];

export const hedgedArticles = false;
