/**
 * The short hash under which a sheet's protection keeps its password (ECMA-376 part 4, legacy hash):
 * four hexadecimal digits.
 *
 * @example passwordHash("geheim").length // 4
 */
export function passwordHash(password: string): string {
  const turn = (hash: number) => ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  let hash = 0;
  for (let at = password.length - 1; at >= 0; at--) hash = turn(hash) ^ (password.charCodeAt(at) & 0xff);
  hash = turn(hash) ^ password.length ^ 0xce4b;
  return (hash & 0xffff).toString(16).toUpperCase().padStart(4, "0");
}
