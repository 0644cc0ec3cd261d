/** The seven languages the product reads, as BCP 47 codes; the shipped dossier has aliases and concepts in each. */
export const regionLanguages = ['en', 'hy', 'az', 'ru', 'tr', 'fa', 'ka'] as const;

/** One of the seven languages the product reads. */
export type RegionLanguage = (typeof regionLanguages)[number];

/** True when `lang` (BCP 47, region subtags ignored) is one of the seven languages the product reads. */
export const isRegionLanguage = (lang: string): lang is RegionLanguage => (regionLanguages as readonly string[]).includes(lang);

/** True for languages whose script runs right to left, so that a page or mail can set `dir="rtl"`. */
export const isRightToLeft = (lang: string): boolean => /^(fa|ar|he|ur|ckb|ps)\b/.test(lang);
