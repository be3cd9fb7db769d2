import type { Request } from '../request/request.js';

export async function sql(_request: Request): Promise<number> {
  return 2;
}
