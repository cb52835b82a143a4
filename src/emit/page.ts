import type { Chart } from './chart.ts';

export async function pageOf(
  _chart: Chart,
  _parts: { readonly phase: string | undefined; readonly script: string; readonly style: string },
): Promise<string> {
  return '';
}
