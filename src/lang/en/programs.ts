const list = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '');

export const programCues = {
  strong: list('program programs programme programmes strategy strategies initiative initiatives scheme schemes programa programas estrategia'),
  weak: list('plan plans campaign campaigns fund funds project projects facility grant grants drive challenge'),
};

export const called = list('called named titled dubbed known entitled');

export const notPrograms = list('law act bill budget government state bond federal pension hedge mutual trust');

/** Words near a cue that make it a broadcast. */
export const broadcasts = list('radio television tv channel broadcast broadcasts host presenter podcast episode series aired airs show');

export const knownPrograms: readonly string[] = ['Medicaid', 'Medicare', 'Head Start', 'Sure Start', 'Help to Buy', 'Universal Credit'];
