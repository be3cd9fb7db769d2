/** Bytes that are read from their start, as `Sink` wrote them. */
export class Source {
  private view: DataView | null = null;

  constructor(private readonly bytes: Buffer, public at = 0) {}

  natural(): number {
    let byte = this.bytes[this.at++] as number;
    if (byte < 0x80) return byte;
    let value = byte & 0x7f;
    for (let shift = 7; ; shift += 7) {
      byte = this.bytes[this.at++] as number;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }

  integer(): number {
    const zigzag = this.natural();
    return (zigzag >>> 1) ^ -(zigzag & 1);
  }

  float(): number {
    this.view ??= new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length);
    this.at += 8;
    return this.view.getFloat64(this.at - 8, true);
  }

  latin(length: number): string {
    this.at += length;
    return this.bytes.toString('latin1', this.at - length, this.at);
  }

  raw(length: number): Buffer {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
}
