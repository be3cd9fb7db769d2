/** Offsets at which the lines of a text start: after `\n`, `\r\n`, or a lone `\r`. The first is 0. */
export function lineStarts(text: string): Int32Array {
  const starts = [0];
  const carriage = text.includes('\r');
  if (!carriage) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  } else {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1);
    }
  }
  return Int32Array.from(starts);
}

/** 0-based index of the last start that is not after an offset. */
export function indexAt(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= offset) low = middle + 1; else high = middle;
  }
  return low - 1;
}
