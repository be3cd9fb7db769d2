/** Words that only English uses, or uses far more; chosen so that no Spanish word is among them. */
export const functionWords: readonly string[] = [
  'the', 'of', 'and', 'to', 'in', 'for', 'that', 'is', 'was', 'were', 'with', 'on', 'by', 'at', 'from', 'it', 'its', 'this', 'these',
  'which', 'will', 'would', 'be', 'been', 'are', 'an', 'or', 'their', 'they', 'have', 'had', 'not', 'but', 'who', 'said', 'more', 'than',
  'after', 'before', 'when', 'what', 'about', 'into', 'other', 'also', 'there', 'he', 'she', 'his', 'her', 'we', 'our', 'you',
];
