import type { ArithmeticPack } from '../arithmetic-pack.js';

export const arithmetic: ArithmeticPack = {
  up: [
    '(crece|crecen|creció|crecieron|crecido|crecer|creciendo|crecimiento)', '(aumenta|aumentan|aumentó|aumentaron|aumentado|aumentar|aumento|aumentos|aumentando)', '(sube|suben|subió|subieron|subido|subir|subida|alza)',
    '(incrementa|incrementan|incrementó|incrementaron|incrementado|incrementar|incremento|incrementando)', '(elevó|elevaron|elevado|elevar|avance|avanzó|avanzaron|repunte|repuntó|repuntaron|disparó|mejoró|mejora|ganó)',
  ],
  down: [
    '(reduce|reducen|redujo|redujeron|reducido|reducir|reducción|reduciendo)', '(baja|bajan|bajó|bajaron|bajado|bajar)', '(disminuye|disminuyen|disminuyó|disminuyeron|disminuido|disminuir|disminución)',
    '(cae|caen|cayó|cayeron|caído|caer|caída)', '(descendió|descendieron|descenso|descender|descendido|retroceso|retrocedió|desplomó|merma|abatió|recorte|recortó|decreció)',
  ],
  change: ['(variación|cambio|varió|cambió)'],
  moreAfter: ['(más|mayor|adicional|adicionales|superior)', 'de (aumento|incremento|crecimiento)'],
  lessAfter: ['(menos|menor|inferior)', 'de (reducción|disminución)'],
  than: ['(más|menos) que (en)? (el|la|los|las)?', '(mayor|menor|superior|inferior) (a|al) (los|las|la)?', '(respecto|con respecto|frente) (a|al) (los|las|la)?', 'sobre (los|las|el|la)'],
  when: ['cuando'],
  multipliers: [
    ['(se)? (duplicó|duplicaron|duplicar|duplicarse|duplicado|duplica|duplican)', 2], ['(se)? (triplicó|triplicaron|triplicar|triplicarse|triplicado|triplica|triplican)', 3],
    ['(se)? (cuadruplicó|cuadruplicaron|cuadruplicar|cuadruplica)', 4], ['(se)? (quintuplicó|quintuplicaron|quintuplicar)', 5],
    ['(se redujo|se redujeron|reducir|cayó|cayeron|bajó|bajaron|disminuyó) a la mitad', 0.5],
  ],
  nearly: ['(casi|prácticamente|cerca de|alrededor de)', 'más (de|que)', 'poco más (de|que)'],
  otherMeasure: ['(reales|real|anualizado|anualizada|anualizados|promedio|acumulado|acumulada|ponderado|desestacionalizado|desestacionalizada)', 'en términos reales', '(cada año|al año|por año|anuales|anual|mensual|mensuales)', 'descontando la inflación', '(nominal|nominales)'],
  ofWhich: ['de (los|las) (cuales|que)', 'de (ellos|ellas)'],
  ofThese: ['de (éstos|éstas|estos|estas|esos|esas)'],
  ofThe: ['de (los|las|esos|esas|estos|estas|un total de|sus)'],
  shareLink: ['es decir', 'o sea', 'esto es', '(equivalente|equivalentes) (a|al)', '(equivale|equivalen) (a|al)', 'lo que (representa|representan|equivale|significa)', '(representa|representan|representó|representaron|representando)', 'que (representa|representan|equivale|equivalen|suponen|supone)', '(supone|suponen)'],
  open: ['(entre) (ellos|ellas|los que|las que|los cuales|las cuales|otros|otras)', '(como|incluyendo|incluidos|incluidas|incluye|incluyen|destacan|sobresalen|principalmente|especialmente|etcétera|etc|etcetera)', 'tales como', 'por ejemplo', 'sobre todo', '(y|u|o) (otros|otras|otro|otra|demás|más)', 'más otros', 'al menos', 'de (los|las) (cuales|que)', 'además', 'también', 'la mayoría'],
  rest: ['(otros|otras|restantes|resto|demás|faltan|faltantes|además|también|adicionales|adicional)', 'el resto', 'los demás', 'las demás'],
  partitions: [
    { words: ['favor', 'contra', 'indecisos'], closed: true }, { words: ['favor', 'contra', 'abstención'], closed: true }, { words: ['favor', 'contra', 'sabe'], closed: true }, { words: ['favor', 'contra'], closed: false },
    { words: ['hombres', 'mujeres'], closed: true }, { words: ['aprueba', 'desaprueba'], closed: false }, { words: ['niños', 'niñas'], closed: true }, { words: ['mujeres', 'varones'], closed: true },
  ],
  each: ['cada (uno|una)', 'por (persona|familia|cabeza|alumno|alumna|estudiante|beneficiario|unidad|vivienda|pieza)', 'a cada (uno|una|familia|persona)', 'cada'],
  total: ['en total', '(un|el|para un|por un) total de', '(suman|sumaron|suma|totalizan)', 'lo que (suma|da|representa)', 'es decir'],
  places: ['en', 'para', 'contra', 'de', 'del', 'a', 'por'],
};
