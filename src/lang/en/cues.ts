import type { GoalPack, RankPack } from '../act-pack.js';

export const doerBehind = false;
export const infinitives: readonly string[] = ['to'];
export const impersonal: readonly string[] = [];
export const upon: readonly string[] = [];
export const notOnly: readonly string[] = ['only', 'just', 'later', 'merely'];
export const negations: readonly string[] = ['not', 'never', 'no', 'nobody', 'none', 'neither', 'nor', 'without', 'didn', 'hasn', 'haven', 'hadn', 'wasn', 'weren', 'isn', 'aren', 'don', 'doesn', 'won', 'wouldn', 'couldn', 'cannot'];

export const none: readonly string[] = ['no', 'none', 'neither'];
export const atAll: readonly string[] = ['whatsoever'];
export const nearly: readonly string[] = ['nearly', 'almost', 'virtually', 'practically'];
export const exceptions: readonly string[] = ['except', 'excepting', 'exception', 'barring', 'other', 'apart', 'most', 'but'];
export const singles: readonly string[] = ['one', 'single', 'a'];
export const counts: readonly string[] = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'some', 'several', 'many'];
export const articles: readonly string[] = ['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our', 'every', 'any', 'no', 'all'];
export const decisions: readonly string[] = ['decided', 'voted', 'resolved', 'chose', 'opted', 'managed', 'elected', 'proceeded'];
export const lacks: readonly string[] = ['yet', 'failed', 'fails', 'fail', 'failing'];
export const pasts: readonly string[] = ['did', 'didn'];
export const when: readonly string[] = ['on', 'in', 'at', 'last', 'yesterday', 'today'];
export const untils: readonly string[] = ['until', 'till'];
export const plans: readonly string[] = ['plans', 'plan', 'planned', 'aims', 'aim', 'aimed', 'expects', 'expected', 'hopes', 'hope', 'intends', 'intend', 'wants', 'want', 'promised', 'promises', 'vowed', 'pledged', 'set', 'due', 'scheduled', 'asked', 'urged', 'to', 'seeks', 'seek'];
export const refusals: readonly string[] = ['refused', 'refuses', 'refuse', 'failed', 'fails', 'fail', 'declined', 'declines', 'declining', 'refusing', 'failing', 'yet'];
export const doubts: readonly string[] = ['if', 'whether', 'could', 'might', 'may', 'would', 'allegedly', 'reportedly', 'although', 'perhaps', 'apparently', 'unless'];
export const subordinators: readonly string[] = ['that', 'which', 'who', 'whom', 'whose', 'where', 'when', 'while', 'because', 'although', 'but', 'if', 'after', 'before', 'since', 'so'];
export const conjunctions: readonly string[] = ['and', 'or'];
export const relatives = { plural: ['both of which', 'who together'], singular: ['the latter'], either: ['which', 'who', 'that'], whose: ['whose'] };
export const exclusive: readonly string[] = [
  'only', 'solely', 'exclusively', 'alone', 'by itself', 'on its own', 'on their own', 'by themselves', 'at its own expense', 'at their own expense', 'with its own money', 'with their own money', 'with its own funds', 'with their own funds',
  'out of its own pocket', 'out of their own pockets', 'without help', 'without government money', 'without public money', 'without a cent from', 'without a penny from', 'no public money', 'single handedly', 'unaided',
];
export const joint: readonly string[] = ['together', 'jointly', 'both', 'in partnership'];
export const by: readonly string[] = ['by'];
export const determiners: readonly string[] = ['the', 'a', 'an', 'its', 'their', 'his', 'her', 'this', 'these', 'that', 'those', 'all', 'every', 'each', 'another', 'our', 'any'];
export const indefinites: readonly string[] = ['a', 'an', 'another', 'other', 'some', 'several', 'many', 'new', 'any'];
export const links: readonly string[] = ['of'];
export const breaks: readonly string[] = [
  'as', 'for', 'in', 'on', 'at', 'by', 'with', 'without', 'from', 'during', 'between', 'to', 'into', 'over', 'under', 'against', 'through', 'yesterday', 'today', 'tomorrow', 'also', 'already', 'now', 'then', 'last', 'next', 'is', 'was', 'were', 'are', 'has', 'have', 'had',
  'not', 'it', 'he', 'she', 'they', 'there', 'here', 'still', 'again', 'since', 'until', 'about', 'after', 'before', 'will', 'would',
];
export const pronouns: readonly string[] = ['it', 'them', 'this'];
export const demonstratives: readonly string[] = ['this', 'that', 'these', 'those', 'said'];
export const possessives: readonly string[] = ['its', 'their', 'his', 'her'];
export const enclitics: readonly string[] = [];
export const whens: readonly string[] = ['when'];
export const headLast = true;
export const universals: readonly string[] = ['all', 'every', 'each', 'entire', 'unanimously', 'none', 'any'];
export const doers: readonly (readonly [string, readonly string[]])[] = [
  ['government', ['government', 'administration', 'authorities', 'executive', 'state']],
  ['council', ['council', 'municipality', 'county', 'borough']],
  ['board', ['board', 'trustees', 'commissioners', 'directors']],
  ['legislature', ['congress', 'legislature', 'lawmakers', 'legislators', 'parliament', 'assembly', 'house', 'deputies']], ['senate', ['senate', 'senators']],
  ['court', ['court', 'judge', 'judges', 'tribunal', 'justices']],
  ['residents', ['residents', 'neighbors', 'neighbours', 'villagers', 'community', 'communities', 'citizens', 'families', 'parents']],
  ['fishers', ['fishermen', 'fishers', 'cooperative', 'fisherfolk']],
  ['farmers', ['farmers', 'ranchers', 'growers']],
  ['company', ['company', 'firm', 'developer', 'contractor', 'corporation', 'bank', 'foundation', 'business']],
  ['workers', ['workers', 'union', 'employees', 'staff']],
  ['teachers', ['teachers', 'faculty']],
  ['army', ['army', 'soldiers', 'navy', 'marines', 'troops']],
  ['police', ['police', 'officers', 'guards']],
  ['club', ['club', 'association', 'committee', 'society', 'trust', 'federation', 'group', 'charity']],
  ['volunteers', ['volunteers']],
  ['institute', ['institute', 'agency', 'authority', 'department', 'ministry', 'commission', 'institution']],
  ['university', ['university', 'school', 'college']],
  ['church', ['church', 'parish', 'diocese']],
];
export const things: readonly (readonly [string, readonly string[]])[] = [
  ['pier', ['pier', 'piers', 'dock', 'docks', 'jetty', 'wharf']], ['bridge', ['bridge', 'bridges']], ['road', ['road', 'roads', 'highway', 'street', 'avenue']],
  ['school', ['school', 'schools']], ['hospital', ['hospital', 'hospitals']], ['clinic', ['clinic', 'clinics']], ['library', ['library', 'libraries']],
  ['market', ['market', 'markets']], ['park', ['park', 'parks', 'garden']], ['dam', ['dam', 'dams', 'reservoir']], ['aqueduct', ['aqueduct', 'aqueducts']], ['plant', ['plant', 'plants']],
  ['network', ['network', 'networks']], ['house', ['house', 'houses', 'home', 'homes']], ['station', ['station', 'stations']], ['airport', ['airport', 'airports']],
  ['port', ['port', 'ports', 'harbor', 'harbour']], ['train', ['train', 'trains', 'railway', 'railroad']], ['line', ['line', 'lines']], ['museum', ['museum', 'museums']], ['stadium', ['stadium', 'stadiums']], ['theatre', ['theatre', 'theater']],
  ['plot', ['plot', 'land', 'lot', 'parcel']], ['agreement', ['agreement', 'accord', 'pact', 'treaty', 'contract', 'deal']], ['law', ['law', 'laws', 'bill', 'decree', 'act']],
  ['recommendation', ['recommendation', 'recommendations']], ['proposal', ['proposal', 'proposals', 'offer']], ['budget', ['budget', 'budgets']], ['permit', ['permit', 'permits', 'license', 'licence']],
  ['festival', ['festival', 'fair']], ['campaign', ['campaign', 'campaigns', 'drive']], ['work', ['work', 'works']], ['assembly', ['assembly', 'assemblies']], ['meeting', ['meeting', 'session', 'summit']],
  ['tanker', ['tanker']], ['bus', ['bus', 'coach']], ['gas', ['gas']], ['water', ['water']], ['prize', ['prize', 'prizes', 'award', 'awards', 'premio', 'premios']], ['report', ['report', 'reports']],
  ['strike', ['strike', 'walkout']], ['vaccine', ['vaccine', 'vaccines']], ['medicine', ['medicine', 'medicines', 'drug', 'drugs']], ['shortage', ['shortage', 'shortages']],
  ['town', ['town', 'towns', 'village']], ['city', ['city', 'cities']], ['coastal', ['coastal']], ['beach', ['beach', 'beaches']], ['sea', ['sea', 'seas']], ['state', ['state', 'states']],
  ['national', ['national']], ['rescue', ['rescue']], ['robotics', ['robotics']], ['contest', ['contest', 'olympiad', 'tournament', 'championship', 'competition']], ['best', ['best']],
  ['complaint', ['complaint', 'complaints']], ['care', ['care']], ['office', ['office', 'offices']], ['workshop', ['workshop', 'workshops']],
  ['fire', ['fire', 'blaze']], ['well', ['well', 'wells']], ['tunnel', ['tunnel', 'tunnels']], ['rural', ['rural']], ['green', ['green']], ['historic', ['historic']],
  ['whale', ['whale', 'whales']], ['gray', ['gray', 'grey']], ['white', ['white']], ['black', ['black']], ['red', ['red']], ['blue', ['blue']], ['new', ['new']], ['old', ['old']], ['north', ['north', 'northern']], ['south', ['south', 'southern']], ['east', ['east', 'eastern']], ['west', ['west', 'western']], ['book', ['book', 'books']], ['film', ['film', 'cinema']], ['music', ['music']], ['international', ['international']], ['annual', ['annual']], ['people', ['people']], ['children', ['children']], ['women', ['women']], ['youth', ['youth']], ['science', ['science', 'sciences']], ['technology', ['technology']], ['quality', ['quality']], ['service', ['service', 'services']], ['human', ['human']], ['right', ['rights']], ['forest', ['forest', 'forestry']], ['river', ['river', 'rivers']], ['island', ['island', 'islands']], ['mountain', ['mountain', 'mountains']], ['wine', ['wine', 'wines']], ['coffee', ['coffee']], ['bread', ['bread']], ['cheese', ['cheese']], ['fish', ['fish']], ['flower', ['flower', 'flowers']], ['bird', ['bird', 'birds']], ['horse', ['horse', 'horses']], ['sun', ['sun']], ['life', ['life']], ['peace', ['peace']], ['tourism', ['tourism']], ['health', ['health']], ['education', ['education']], ['environment', ['environment', 'environmental']], ['innovation', ['innovation']],
  ['community', ['community']], ['public', ['public']], ['municipal', ['municipal']], ['regional', ['regional']], ['general', ['general']], ['central', ['central']], ['university', ['university']], ['sports', ['sports']], ['cultural', ['cultural']], ['maritime', ['maritime']], ['solar', ['solar']], ['wind', ['wind']], ['treatment', ['treatment']],
];

export const ranks: RankPack = {
  ordinals: [
    [1, ['first', 'top']], [2, ['second', 'runner']], [3, ['third']], [4, ['fourth']], [5, ['fifth']], [6, ['sixth']], [7, ['seventh']], [8, ['eighth']], [9, ['ninth']], [10, ['tenth']], [11, ['eleventh']], [12, ['twelfth']],
  ],
  places: ['place', 'prize', 'spot', 'position', 'award', 'honors', 'honours', 'up'],
  titles: [
    [1, ['champion', 'champions', 'gold medal', 'grand prize', 'highest honor', 'highest honour']],
    [2, ['silver medal', 'runners up']], [3, ['bronze medal']],
  ],
  categories: ['category', 'division', 'class', 'section', 'discipline'],
  awards: ['award', 'awards', 'prize', 'prizes', 'contest', 'competition', 'olympiad', 'tournament', 'championship', 'championships', 'cup', 'festival', 'fair', 'ranking', 'league', 'index', 'premio', 'premios', 'concurso', 'certamen', 'copa'],
  ours: ['our'],
  first: ['for the first time', 'first edition', 'inaugural edition', 'first ever'],
  editions: ['edition', 'annual', 'year'],
};

export const goals: GoalPack = {
  goals: ['target', 'targets', 'goal', 'goals', 'objective', 'objectives'],
  reached: ['met', 'meets', 'hit', 'hits', 'reached', 'reaches', 'achieved', 'achieves', 'exceeded', 'exceeds', 'surpassed', 'surpasses', 'beat', 'beats', 'passed', 'smashed', 'fulfilled', 'topped'],
  phrases: ['set out to', 'what it promised', 'as promised', 'more than promised', 'more than planned'],
};
