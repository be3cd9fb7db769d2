import type { Hedge } from '../figure-pack.js';

const exceed = '(supera|superan|superó|superaron|supere|superen|superar|superando|superaba|superaban|superará|superarán|rebasa|rebasan|rebasó|rebasaron|rebase|rebasen|rebasar|rebasará|rebasarán|excede|exceden|excedió|exceder|sobrepasa|sobrepasan|sobrepasó|sobrepasar)';
const reach = '(alcanza|alcanzan|alcanzó|alcanzaron|llega|llegan|llegó|llegaron)';

export const hedges: readonly Hedge[] = [
  { template: '(alrededor|cerca) (de|del)', op: '~' },
  { template: '(aproximadamente|aproximada|aproximado)', op: '~' },
  { template: 'aprox', op: '~' },
  { template: 'en torno (a|al)', op: '~' },
  { template: '(unos|unas)', op: '~' },
  { template: 'más o menos', op: '~' },
  { template: 'sobre el', op: '~' },
  { template: '(cercano|cercana|cercanos|cercanas) (a|al)', op: '~' },
  { template: 'del orden (de|del)', op: '~' },
  { template: 'algo así como', op: '~' },
  { template: '(se estima|se estiman|un estimado de|estimado en|estimada en|estimados en|estimadas en)', op: '~' },
  { template: 'casi', op: '~-' },
  { template: 'prácticamente', op: '~-', adverb: true },
  { template: '(poco|un poco|algo) menos (de|del)', op: '~-', near: true },
  { template: `${reach} (casi|cerca) (a|de)`, op: '~-' },
  { template: '(más|mas) (de|del)', op: '>' },
  { template: '(mayor|mayores|superior|superiores) (a|al|que)', op: '>' },
  { template: '(más alto|más alta|más altos|más altas) que', op: '>' },
  { template: '(más bajo|más baja|más bajos|más bajas) que', op: '<' },
  { template: '(mayor|mayores|superior|superiores) o (igual|iguales) (a|al|que)', op: '>=' },
  { template: '(igual|iguales) o (mayor|mayores|superior|superiores) (a|al|que)', op: '>=' },
  { template: '(menor|menores|inferior|inferiores) o (igual|iguales) (a|al|que)', op: '<=' },
  { template: '(igual|iguales) o (menor|menores|inferior|inferiores) (a|al|que)', op: '<=' },
  { template: '(poco|un poco|algo) más (de|del)', op: '>', near: true },
  { template: '(por|muy por) encima (de|del)', op: '>' },
  { template: `${exceed} (ya)?`, op: '>', verb: true },
  { template: `${exceed} la cifra (redonda)? de`, op: '>' },
  { template: '(al|por lo|cuando|a lo|lo) menos', op: '>=' },
  { template: 'no menos (de|del)', op: '>=' },
  { template: '(un|como) mínimo (de)?', op: '>=' },
  { template: 'mínimo (de)?', op: '>=' },
  { template: 'a partir de', op: '>=' },
  { template: 'menos (de|del)', op: '<' },
  { template: 'no más (de|del)', op: '<=' },
  { template: 'no (mayor|mayores|superior|superiores) (a|al|de|que)', op: '<=' },
  { template: 'no (menor|menores|inferior|inferiores) (a|al|de|que)', op: '>=' },
  { template: '(menor|menores|inferior|inferiores) (a|al|que)', op: '<' },
  { template: '(por|muy por) debajo (de|del)', op: '<' },
  { template: `no ${reach} (a|al|ni a|ni)?`, op: '<', verb: true },
  { template: `no (ha|han|había|habían) (superado|rebasado|excedido|sobrepasado)`, op: '<=', verb: true },
  { template: `no ${exceed}`, op: '<=', verb: true },
  { template: '(a lo sumo|a lo más|como máximo|cuando mucho|cuando más|máximo|un máximo de|máximo de)', op: '<=' },
  { template: 'hasta (por)? (en|con)?', op: '<=', loose: true },
  { template: '(exactamente|justo|justamente|exactos)', op: '=' },
];

export const hedgesAfter: readonly Hedge[] = [
  { template: '(o|y|ó) más', op: '>=' },
  { template: 'o menos', op: '<=' },
  { template: '(aproximadamente|aproximados|aproximadas|más o menos)', op: '~' },
  { template: '(como|por lo) (mínimo|menos)', op: '>=' },
  { template: 'como máximo', op: '<=' },
  { template: 'al menos', op: '>=' },
  { template: 'o (mayor|mayores|superior|superiores)', op: '>=' },
  { template: 'o (menor|menores|inferior|inferiores)', op: '<=' },
];

export const arrivals: readonly string[] = [
  'llega', 'llegan', 'llegó', 'llegaron', 'llegar', 'llegando', 'llegará', 'sube', 'suben', 'subió', 'subieron', 'subir', 'baja', 'bajan', 'bajó', 'bajaron', 'bajar', 'cae', 'caen', 'cayó', 'cayeron', 'caer',
  'subirá', 'subirán', 'bajará', 'bajarán', 'caerá', 'caerán', 'crecerá', 'crecerán', 'aumentará', 'aumentarán', 'pasará', 'pasarán', 'llegarán', 'reducirá', 'reducirán', 'disminuirá', 'descenderá', 'elevará',
  'aumenta', 'aumentó', 'aumentaron', 'aumentar', 'creció', 'crecieron', 'crecer', 'pasó', 'pasaron', 'pasar', 'elevó', 'elevaron', 'elevándose', 'elevar', 'alcanza', 'alcanzó', 'descendió', 'descender', 'redujo', 'reducir', 'disminuyó', 'situarse', 'ubicarse', 'incrementó', 'incrementarse', 'avanzó',
];

export const gerunds: readonly string[] = ['ando', 'iendo', 'yendo'];

export const hedgedArticles = true;
