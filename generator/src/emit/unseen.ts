/**
 * Characters that are invisible or change how others are displayed: controls, formatting (soft hyphen, zero-width and
 * direction marks: Unicode TR 36), line and paragraph separators, noncharacters, lone surrogates.
 */
export const unseen: RegExp = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Surrogate}]/gu
