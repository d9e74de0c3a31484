import type { Desk } from "./pane-browser";

/** How far the wheel turns at a time, in pixels, and how often. */
const STEP = 400;
const STEPS = 150;
/** What a screen of 60 frames a second allows, in milliseconds. */
const FRAME = 1000 / 60;

/** Scrolls the longest list with the wheel, plain and by relation, and counts the frames that were drawn meanwhile, beside those of a pane at rest. */
export async function scrollList(desk: Desk) {
  const { page, pane } = desk;
  await pane.getByRole("tab", { name: /Afgeletterd/ }).click();
  await pane.getByRole("row").first().waitFor();
  const rest = await frames(desk, () => page.waitForTimeout(2000));
  const plain = await scrolled(desk, "by date", rest);
  const byRelation = pane.getByRole("button", { name: "Per relatie" });
  await byRelation.click();
  await pane.getByRole("treegrid").waitFor();
  const grouped = await scrolled(desk, "by relation", rest);
  await byRelation.click();
  await pane.getByRole("grid").waitFor();
  return [plain, grouped];
}

async function scrolled(desk: Desk, list: string, rest: readonly number[]) {
  const { page, pane } = desk;
  await pane.getByRole("row").first().waitFor();
  const grid = pane.locator("[role=grid], [role=treegrid]");
  await grid.hover({ position: { x: 100, y: 40 } });
  const moving = await frames(desk, async () => {
    for (let step = 0; step < STEPS; step++) await page.mouse.wheel(0, STEP);
  });
  const reached = await pane.locator("[role=row]").last().getAttribute("aria-rowindex");
  return {
    list,
    rows: await grid.getAttribute("aria-rowcount"),
    frames: moving.length,
    "p50, ms": at(moving, 0.5),
    "p95, ms": at(moving, 0.95),
    "longest, ms": at(moving, 1),
    "dropped, %": dropped(moving),
    "at rest: p95, ms": at(rest, 0.95),
    "at rest: dropped, %": dropped(rest),
    "rows in the page": await pane.locator("[role=row]").count(),
    "last row seen": reached,
  };
}

/** Milliseconds between the frames of the pane while something happens. */
async function frames({ frame }: Desk, work: () => Promise<unknown>): Promise<number[]> {
  await frame().evaluate(() => {
    const gaps: number[] = [];
    const kept = window as unknown as { gaps: number[]; counts: boolean };
    kept.gaps = gaps;
    kept.counts = true;
    let last = 0;
    const tick = (now: number) => {
      if (last > 0) gaps.push(now - last);
      last = now;
      if (kept.counts) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await work();
  return frame().evaluate(() => {
    const kept = window as unknown as { gaps: number[]; counts: boolean };
    kept.counts = false;
    return kept.gaps;
  });
}

function at(gaps: readonly number[], part: number): number {
  const sorted = [...gaps].sort((a, b) => a - b);
  return Math.round(10 * (sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0)) / 10;
}

/** Of the frames that a screen would have shown in that time, how many were not drawn. */
function dropped(gaps: readonly number[]): number {
  const due = gaps.reduce((sum, gap) => sum + Math.max(1, Math.round(gap / FRAME)), 0);
  return Math.round((100 * (due - gaps.length)) / Math.max(1, due));
}
