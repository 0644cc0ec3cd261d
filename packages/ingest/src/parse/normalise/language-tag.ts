/** A declared language as BCP 47 tag (`en_US` → `en-US`), or null when it is none. */
export const languageTag = (declared: string | undefined): string | null => {
  const tag = declared?.trim().replace(/_/g, '-');
  return tag && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}$/.test(tag) ? tag : null;
};
