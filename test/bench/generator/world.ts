import type { Kind, Situation, World } from "./kind";
import { iban, person } from "./people";
import { random } from "./random";

/** 1 January 2025 as a day number. */
const YEAR = 20089;
const OWN_ACCOUNT = "NL94INGB0006284510";

/** Random amounts as invoices have them: many with VAT on whole euros, the rest to the cent. */
export function world(seed: number): World {
  const chance = random(seed);
  let people = 0;
  let invoices = 0;
  return {
    random: chance,
    someone: () => person(chance, ++people),
    // an odd stride, so that neighbouring situations do not have neighbouring numbers
    invoiceNumber: () => `2025-${String((++invoices * 7919 + seed) % 9_000_011).padStart(7, "0")}`,
    item(who, more = {}) {
      const documentDate = YEAR + chance.int(0, 300);
      const amount = chance.chance(0.3) ? chance.int(10, 900) * 121 : chance.int(1_000, 900_000);
      return {
        relationCode: who.code,
        relationName: who.name,
        relationIban: who.iban,
        invoiceNumber: more.invoiceNumber ?? this.invoiceNumber(),
        documentDate,
        dueDate: documentDate + 30,
        originalAmount: more.openAmount ?? amount,
        openAmount: amount,
        currency: "EUR",
        ...more,
      };
    },
    receipt(who, amount, description, more = {}) {
      return {
        ownAccount: OWN_ACCOUNT,
        bookingDate: YEAR + 301 + chance.int(0, 60),
        amount,
        currency: "EUR",
        name: who.name,
        iban: who.iban,
        description,
        ...more,
      };
    },
  };
}

/** Somebody else's account, known to nobody. */
export function strangeAccount(w: World): string {
  return iban(w.random);
}

/** A generated ledger with its truth. */
export interface Generated {
  readonly items: Situation["items"];
  readonly lines: readonly (Situation["lines"][number] & { readonly kind: string })[];
}

/**
 * A ledger of about `count` items: one situation of each kind, more drawn by weight, their rows shuffled.
 *
 * @example generate(KINDS, 1000, 1).items.length // 1000 or a few more
 */
export function generate(kinds: readonly Kind[], count: number, seed: number): Generated {
  const w = world(seed);
  const total = kinds.reduce((sum, kind) => sum + kind.weight, 0);
  const items: Situation["items"][number][] = [];
  const lines: Generated["lines"][number][] = [];
  for (let situations = 0; items.length < count || situations < kinds.length; situations++) {
    let at = w.random.next() * total;
    // one of each, and then as often as they come
    const kind = kinds[situations] ?? kinds.find((k) => (at -= k.weight) < 0) ?? kinds[0];
    const situation = kind.make(w);
    for (const line of situation.lines) {
      lines.push({ ...line, kind: kind.name, settles: line.settles.map((i) => i + items.length) });
    }
    items.push(...situation.items);
  }
  const order = shuffled(items.length, w);
  const placeOf = new Int32Array(items.length);
  order.forEach((from, to) => (placeOf[from] = to));
  return {
    items: order.map((from) => items[from]),
    lines: shuffled(lines.length, w).map((from) => {
      const line = lines[from];
      return { ...line, settles: line.settles.map((i) => placeOf[i]) };
    }),
  };
}

function shuffled(count: number, w: World): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = w.random.int(0, i);
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}
