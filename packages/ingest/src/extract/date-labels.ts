/** Words before a date of publication, by language, as lines and class names have them. */
const PUBLISHED_WORDS: Readonly<Record<string, string>> = {
  en: 'publi[sc]|posted|created|issued|pubdate|date added',
  de: 'veröffentlich|veroeffentlich|erstellt|publiziert|erschienen|geschrieben am|verfasst|eingestellt am|gepostet|beitrag vom',
  fr: 'publié|paru le|écrit le|mis en ligne',
  es: 'publicad',
  it: 'pubblic|scritto il',
  pt: 'criado',
  nl: 'gepubliceerd|geplaatst|verschenen',
  pl: 'publikac|dodan|utworzon|opublikow',
  cs: 'zveřejn|vydáno|vytvořen|publikov',
  hu: 'megjelen|közzétév|létrehoz|publikál',
  ro: 'publicat',
  el: 'δημοσ[ιί]|ανάρτηση',
  sr: 'objavljen|објављен',
  sv: 'publicer|publiser|publicer|offentliggjort|oprettet|lagt ut',
  fi: 'julkais|luotu',
  et: 'avaldatud|lisatud',
  lv: 'publicēt|publiskots',
  lt: 'paskelbta|publikuota|sukurta',
  ru: 'опубл|создан|публик|дата публ',
  bg: 'публикуван|публ\\.',
  tr: 'yayın|oluşturul|giriş|eklen',
  az: 'dərc|yerləşdiril',
  hy: 'հրապարակ',
  ka: 'გამოქვეყ',
  fa: 'منتشر|انتشار',
  ar: 'نشر|نُشر',
  he: 'פורסם',
  east: '发布|發布|刊登|公開|掲載|配信|입력|등록|게시',
};
/** Words before a date of change. */
const UPDATED_WORDS: Readonly<Record<string, string>> = {
  en: 'updat|modif|revis|reviewed|last edit|last chang',
  de: 'aktualis|geändert|bearbeitet|letzte änderung|überarbeit',
  fr: 'mis à jour|mise à jour|modifié',
  es: 'actualiza',
  it: 'aggiorna|modifica',
  pt: 'atualiza',
  nl: 'bijgewerkt|gewijzigd|aangepast',
  pl: 'aktualiz|zmodyfikow',
  cs: 'upraven|změněn',
  hu: 'frissít|módosít',
  ro: 'actualizat|modificat',
  el: 'ενημ[εέ]ρ|ανανε|τελευταία ενημ',
  sr: 'ažurir|ажурир|измењен|posodob|izmenj|izmijen',
  sv: 'uppdater|oppdater|opdater|ändrad|sist endret|senest ændret',
  fi: 'päivitetty|muokattu',
  et: 'uuendatud|muudetud',
  lv: 'atjaun|labots',
  lt: 'atnaujin|pakeista',
  ru: 'обновл|измен|оновл|змінен|обнови|актуализ|обновен|обновена',
  tr: 'güncel',
  az: 'yenilən',
  hy: 'թարմաց',
  ka: 'განახლ',
  fa: 'به.?روز',
  ar: 'تحديث',
  he: 'עודכן',
  east: '更新|修正|수정|최종',
};

/** Words at dates that are no publication's: of users, rights, events, terms. */
const OTHER_WORDS =
  'registriert|joined|member since|mitglied seit|dabei seit|anmeldungsdatum|inscrit le|copyright|©|\\(c\\) ?\\d|expir|valid until|gültig bis|deadline|einsendeschluss|bewerbungsschluss|anmeldeschluss|event.?date|start.?date|end.?date|veranstaltung|termin:|wann:|when:|geboren|born|birth|current-?date|dateofbirth';

/** Whether words speak of another date than that of a text: a user's, a right's, an event's, a term's. */
export const OTHER_DATE = new RegExp(OTHER_WORDS, 'iu');

/** Whether words speak of publication, in the languages of the press. */
export const PUBLISHED = new RegExp(Object.values(PUBLISHED_WORDS).join('|'), 'iu');
/** Whether words speak of a change. */
export const UPDATED = new RegExp(Object.values(UPDATED_WORDS).join('|'), 'iu');

/** Of a line that tells of publication and change, the part about publication. */
export function publishedPart(text: string): string {
  return UPDATED.test(text) ? text.slice(Math.max(0, text.search(PUBLISHED))) : text;
}
