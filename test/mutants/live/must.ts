/** The success. @throws Error with the sentence of the failure: without its servers there is no campaign */
export function must<Success extends { readonly ok: true }>(
  result: Success | { readonly ok: false; readonly message: string },
): Success {
  if (!result.ok) throw new Error(result.message);
  return result;
}
