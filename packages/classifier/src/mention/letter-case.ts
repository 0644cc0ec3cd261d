/** Last unit of the scripts that have capitals (Latin, Greek, Cyrillic, Armenian); Georgian capitals are not used in running text. */
const LAST_CASED_UNIT = 0x058f;

/** True when the letter at `offset` is a small letter of a script with capitals. */
export const isSmallLetter = (text: string, offset: number): boolean => {
  const unit = text.charCodeAt(offset);
  if (unit > LAST_CASED_UNIT) return false;
  const letter = text[offset] ?? '';
  return letter === letter.toLowerCase() && letter !== letter.toUpperCase();
};
