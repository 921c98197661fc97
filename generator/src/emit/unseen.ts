/**
 * Characters that cannot be seen or change how others are seen: controls, formatting (soft hyphen, zero-width and
 * direction marks: Unicode TR 36), line and paragraph separators, non-characters, lone surrogates.
 */
export const unseen: RegExp = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Surrogate}]/gu
