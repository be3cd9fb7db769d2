/** Bytes that grow at their end. */
export class Sink {
  private bytes = new Uint8Array(1 << 12);
  length = 0;

  /** A whole number from 0 to 2^31 - 1, small ones in few bytes: seven bits in each, the last one without its high bit. */
  natural(value: number): void {
    this.room(5);
    const { bytes } = this;
    let at = this.length;
    let rest = value;
    while (rest > 0x7f) {
      bytes[at++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    bytes[at++] = rest;
    this.length = at;
  }

  /** A whole number of 32 bits: small ones of either sign in few bytes. */
  integer(value: number): void {
    const zigzag = (value << 1) ^ (value >> 31);
    if (zigzag >= 0) { this.natural(zigzag); return; }
    // The highest bit would make it negative.
    this.room(5);
    let rest = zigzag >>> 0;
    for (let i = 0; i < 4; i++, rest >>>= 7) this.bytes[this.length++] = (rest & 0x7f) | 0x80;
    this.bytes[this.length++] = rest;
  }

  float(value: number): void {
    this.room(8);
    new DataView(this.bytes.buffer).setFloat64(this.length, value, true);
    this.length += 8;
  }

  /** The units of a text below 256, one byte each. */
  latin(text: string): void {
    this.room(text.length);
    for (let i = 0; i < text.length; i++) this.bytes[this.length++] = text.charCodeAt(i);
  }

  raw(more: Uint8Array): void {
    this.room(more.length);
    this.bytes.set(more, this.length);
    this.length += more.length;
  }

  /** What was written, in memory of its own. */
  done(): Buffer {
    return Buffer.from(this.bytes.slice(0, this.length).buffer);
  }

  private room(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(2 * this.bytes.length, this.length + more));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }
}
