import type { Auxiliary, Endings, Irregular, VerbClass } from '../act-pack.js';

const regular = (base: string, third: string, past: string, going: string, plain: string): Endings => ({
  base,
  singular: { past: [past], present: [third], gerund: [going] },
  plural: { present: [plain], infinitive: [plain] },
  strong: ['past', 'gerund'],
});

/** Regular verbs by the end of the dictionary form. The strong stem carries a doubled consonant ("ban:bann"). */
export const endings: readonly Endings[] = [
  regular('', 's', 'ed', 'ing', ''),
  regular('e', 'es', 'ed', 'ing', 'e'),
  regular('sh', 'shes', 'shed', 'shing', 'sh'),
  regular('ch', 'ches', 'ched', 'ching', 'ch'),
  regular('ss', 'sses', 'ssed', 'ssing', 'ss'),
  regular('ry', 'ries', 'ried', 'rying', 'ry'),
  regular('ny', 'nies', 'nied', 'nying', 'ny'),
  regular('fy', 'fies', 'fied', 'fying', 'fy'),
];

export const auxiliaries: readonly Auxiliary[] = [
  { role: 'have', tense: 'present', singular: ['has'], plural: ['have', 'having'] },
  { role: 'have', tense: 'imperfect', singular: ['had'], plural: [] },
  { role: 'be', tense: 'past', singular: ['was', 'been', 'got'], plural: ['were'] },
  { role: 'be', tense: 'present', singular: ['is', 'being'], plural: ['are'] },
  { role: 'be', tense: 'infinitive', singular: ['be'], plural: [] },
  { role: 'will', tense: 'future', singular: ['will', 'shall', 'll'], plural: [] },
  { role: 'would', tense: 'conditional', singular: ['would', 'could', 'might', 'may', 'should', 'can', 'must'], plural: [] },
  { role: 'go', tense: 'future', singular: ['going'], plural: [] },
];

export const finite = [
  { ending: 'ed', tense: 'past', plural: false },
] as const;

/** Forms that no ending table gives. */
export const irregular: readonly Irregular[] = [
  ['begin', 'past', 'began', ''], ['begin', 'participle', 'begun', ''], ['begin', 'gerund', 'beginning', ''], ['get', 'past', 'got', ''], ['cut', 'past', 'cut', ''],
  ['shut', 'past', 'shut', ''], ['shut', 'gerund', 'shutting', ''], ['blow', 'past', 'blew', ''], ['blow', 'participle', 'blown', ''], ['sink', 'past', 'sank', ''], ['sink', 'participle', 'sunk', ''],
  ['take', 'past', 'took', ''], ['take', 'participle', 'taken', ''], ['swear', 'past', 'swore', ''], ['swear', 'participle', 'sworn', ''], ['quit', 'past', 'quit', ''],
  ['hold', 'past', 'held', ''], ['lead', 'past', 'led', ''], ['build', 'past', 'built', ''], ['rebuild', 'past', 'rebuilt', ''], ['lay', 'past', 'laid', ''],
  ['draw', 'past', 'drew', ''], ['draw', 'participle', 'drawn', ''], ['write', 'past', 'wrote', ''], ['write', 'participle', 'written', ''], ['tear', 'past', 'tore', ''], ['tear', 'participle', 'torn', ''],
  ['pay', 'past', 'paid', ''], ['sell', 'past', 'sold', ''], ['buy', 'past', 'bought', ''], ['win', 'past', 'won', ''], ['win', 'gerund', 'winning', ''], ['lose', 'past', 'lost', ''],
  ['meet', 'past', 'met', ''], ['fight', 'past', 'fought', ''], ['call', 'past', 'called', ''], ['have', 'present', 'has', 'have'], ['have', 'past', 'had', ''], ['give', 'past', 'gave', ''], ['give', 'participle', 'given', ''],
  ['step', 'past', 'stepped', ''], ['step', 'gerund', 'stepping', ''], ['die', 'gerund', 'dying', ''], ['free', 'past', 'freed', ''], ['strike', 'past', 'struck', ''],
];

export const finiteWords = [
  { words: ['said', 'told', 'made', 'gave', 'went', 'came', 'took', 'rose', 'fell', 'grew', 'ran', 'brought', 'became', 'saw', 'kept', 'left', 'sent', 'spoke', 'spent', 'stood', 'drew', 'wrote', 'hit', 'broke', 'chose', 'drove', 'flew', 'thought', 'felt', 'knew', 'bore', 'sat', 'fought', 'caught', 'struck', 'tore', 'showed'], tense: 'past', plural: false },
] as const;

export const verbs: readonly VerbClass[] = [
  { concept: 'inaugurate', verbs: ['inaugurate', 'cut ribbon'], nouns: ['inauguration'] },
  { concept: 'open', verbs: ['open', 'reopen'], nouns: ['opening', 'reopening'] },
  { concept: 'close', verbs: ['close', 'shut down', 'shutter'], nouns: ['closure', 'closing'] },
  { concept: 'begin', verbs: ['begin', 'start', 'commence', 'kick off', 'get way'], nouns: ['start', 'beginning'] },
  { concept: 'launch', verbs: ['launch', 'roll out'], nouns: ['launch', 'rollout'] },
  { concept: 'end', verbs: ['end', 'finish', 'conclude', 'complete', 'wrap:wrapp up'], nouns: ['end', 'conclusion', 'completion'] },
  { concept: 'explode', verbs: ['explode', 'detonate', 'blow up'], nouns: ['explosion', 'blast', 'detonation'] },
  { concept: 'crash', verbs: ['crash', 'collide', 'overturn', 'derail', 'capsize', 'sink'], nouns: ['crash', 'collision', 'accident', 'derailment'] },
  { concept: 'collapse', verbs: ['collapse'], nouns: ['collapse'] },
  { concept: 'burn', verbs: [], nouns: ['fire', 'blaze'] },
  { concept: 'flood', verbs: ['flood'], nouns: ['flood', 'flooding'] },
  { concept: 'quake', verbs: [], nouns: ['earthquake', 'quake'] },
  { concept: 'die', verbs: ['die', 'pass away', 'perish'], nouns: ['death'] },
  { concept: 'kill', verbs: ['kill', 'murder', 'assassinate'], nouns: ['murder', 'killing', 'assassination'] },
  { concept: 'born', verbs: ['born'], nouns: ['birth'] },
  { concept: 'found', verbs: ['found', 'establish', 'create'], nouns: ['founding', 'creation', 'establishment'] },
  { concept: 'sign', verbs: ['sign'], nouns: ['signing', 'signature'] },
  { concept: 'accept', verbs: ['accept', 'approve', 'give go ahead', 'give green light', 'authorize', 'authorise', 'ratify', 'endorse', 'adopt', 'agree to', 'back', 'greenlight'], nouns: ['approval', 'acceptance', 'ratification', 'authorization', 'authorisation'] },
  { concept: 'refuse', verbs: ['refuse', 'reject', 'decline', 'turn down', 'deny', 'veto', 'rebuff', 'vote against', 'dismiss recommendation', 'block'], nouns: ['refusal', 'rejection'] },
  { concept: 'confirm', verbs: ['confirm'], nouns: ['confirmation'] },
  { concept: 'discard', verbs: ['rule out'], nouns: [] },
  { concept: 'suspend', verbs: ['suspend', 'cancel', 'halt', 'call off', 'scrap:scrapp'], nouns: ['suspension', 'cancellation'] },
  { concept: 'resume', verbs: ['resume'], nouns: ['resumption'] },
  { concept: 'appoint', verbs: ['appoint', 'name', 'nominate'], nouns: ['appointment', 'nomination'] },
  { concept: 'elect', verbs: ['elect'], nouns: ['election'] },
  { concept: 'dismiss', verbs: ['fire', 'sack', 'oust', 'remove'], nouns: ['dismissal', 'ouster'] },
  { concept: 'resign', verbs: ['resign', 'step down', 'quit'], nouns: ['resignation'] },
  { concept: 'swear-in', verbs: ['take office', 'assume office', 'take oath', 'swear in'], nouns: ['swearing'] },
  { concept: 'hold', verbs: ['hold', 'host', 'organize', 'organise', 'convene', 'stage'], nouns: [] },
  { concept: 'summon', verbs: ['summon', 'call meeting'], nouns: [] },
  { concept: 'lead', verbs: ['lead', 'chair', 'head'], nouns: [] },
  { concept: 'build', verbs: ['build', 'construct', 'erect'], nouns: ['construction'] },
  { concept: 'repair', verbs: ['repair', 'rebuild', 'restore', 'renovate', 'refurbish', 'rehabilitate', 'fix'], nouns: ['repair', 'restoration', 'renovation', 'reconstruction', 'rehabilitation'] },
  { concept: 'lay', verbs: ['lay', 'install', 'pave'], nouns: ['installation'] },
  { concept: 'design', verbs: ['design', 'draft', 'draw up', 'write'], nouns: ['design'] },
  { concept: 'demolish', verbs: ['demolish', 'raze', 'tear down'], nouns: ['demolition'] },
  { concept: 'fund', verbs: ['fund', 'finance', 'pay for', 'bankroll'], nouns: ['funding', 'financing'] },
  { concept: 'donate', verbs: ['donate'], nouns: ['donation'] },
  { concept: 'deliver', verbs: ['deliver', 'distribute', 'hand over', 'hand out'], nouns: ['delivery', 'handover', 'distribution'] },
  { concept: 'sell', verbs: ['sell', 'auction'], nouns: ['sale', 'auction'] },
  { concept: 'buy', verbs: ['buy', 'purchase', 'acquire'], nouns: ['purchase', 'acquisition'] },
  { concept: 'award', verbs: ['award', 'grant', 'confer'], nouns: ['award'] },
  { concept: 'receive', verbs: ['receive', 'obtain', 'earn'], nouns: [] },
  { concept: 'win', verbs: ['win', 'defeat', 'triumph'], nouns: ['victory', 'win'] },
  { concept: 'lose', verbs: ['lose'], nouns: ['defeat'] },
  { concept: 'publish', verbs: ['publish', 'release', 'issue', 'enact', 'promulgate'], nouns: ['publication', 'release'] },
  { concept: 'announce', verbs: ['announce', 'unveil'], nouns: ['announcement'] },
  { concept: 'visit', verbs: ['visit', 'tour'], nouns: ['visit', 'tour'] },
  { concept: 'meet', verbs: ['meet'], nouns: ['meeting'] },
  { concept: 'vote', verbs: ['vote'], nouns: ['vote'] },
  { concept: 'arrest', verbs: ['arrest', 'detain', 'capture', 'apprehend'], nouns: ['arrest', 'detention', 'capture'] },
  { concept: 'free', verbs: ['free', 'acquit:acquitt'], nouns: ['acquittal'] },
  { concept: 'sentence', verbs: ['sentence', 'convict'], nouns: ['conviction'] },
  { concept: 'attack', verbs: ['attack', 'bomb'], nouns: ['attack', 'bombing', 'shooting'] },
  { concept: 'evacuate', verbs: ['evacuate'], nouns: ['evacuation'] },
  { concept: 'fulfil', verbs: ['fulfill', 'fulfil:fulfill', 'honor', 'honour', 'comply with'], nouns: ['compliance', 'fulfilment', 'fulfillment'] },
  { concept: 'breach', verbs: ['breach', 'violate', 'flout'], nouns: ['breach', 'violation'] },
  { concept: 'exist', verbs: ['exist'], nouns: [] },
  { concept: 'guarantee', verbs: ['guarantee'], nouns: [] },
  { concept: 'register', verbs: ['register', 'enrol:enroll'], nouns: ['registration', 'enrolment', 'enrollment'] },
  { concept: 'extend', verbs: ['extend', 'expand'], nouns: ['extension', 'expansion'] },
  { concept: 'draw', verbs: [], nouns: ['draw', 'lottery'] },
  { concept: 'have', verbs: ['possess'], nouns: [] },
  { concept: 'lack', verbs: ['lack'], nouns: [] },
];
