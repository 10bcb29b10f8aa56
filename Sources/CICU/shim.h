// ICU's functions carry its version in their names through macros, which Swift does not see:
// these inline functions give them names that stay.
#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/ucol.h>
#include <unicode/unorm2.h>
#include <unicode/usearch.h>
#include <unicode/ustring.h>

static inline int32_t icu_charType(int32_t c) { return u_charType(c); }
static inline int32_t icu_toLower(int32_t c) { return u_tolower(c); }
static inline int32_t icu_toUpper(int32_t c) { return u_toupper(c); }
static inline int32_t icu_toTitle(int32_t c) { return u_totitle(c); }
static inline double icu_numericValue(int32_t c) { return u_getNumericValue(c); }
static inline int32_t icu_eastAsianWidth(int32_t c) { return u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH); }

// Collation. A null collator is "could not be opened"; `locale` is ICU's name ("" is the root).
static inline UCollator *icu_collatorOpen(const char *locale, int32_t strength) {
  UErrorCode status = U_ZERO_ERROR;
  UCollator *collator = ucol_open(locale, &status);
  if (U_FAILURE(status)) return NULL;
  if (strength >= 0) ucol_setStrength(collator, (UCollationStrength)strength);
  return collator;
}
static inline void icu_collatorClose(UCollator *collator) { ucol_close(collator); }
static inline int32_t icu_collatorHasRules(const UCollator *collator) {
  int32_t length = 0;
  ucol_getRules(collator, &length);
  return length > 0;
}
static inline void icu_collatorIgnoreSymbols(UCollator *collator) {
  UErrorCode status = U_ZERO_ERROR;
  ucol_setAttribute(collator, UCOL_ALTERNATE_HANDLING, UCOL_SHIFTED, &status);
  ucol_setMaxVariable(collator, UCOL_REORDER_CODE_CURRENCY, &status);
}
static inline void icu_collatorCaseLevelOn(UCollator *collator) {
  UErrorCode status = U_ZERO_ERROR;
  ucol_setAttribute(collator, UCOL_CASE_LEVEL, UCOL_ON, &status);
}
static inline int32_t icu_collate(const UCollator *collator, const UChar *a, int32_t an, const UChar *b, int32_t bn) {
  return ucol_strcoll(collator, a, an, b, bn);
}
static inline int32_t icu_sortKey(const UCollator *collator, const UChar *s, int32_t n, uint8_t *key, int32_t capacity) {
  return ucol_getSortKey(collator, s, n, key, capacity);
}

// Linguistic search. `which` 0: first, 1: last. Returns the offset or -1; `*length` is the matched length.
static inline int32_t icu_search(const UCollator *collator, const UChar *pattern, int32_t patternLength,
                                 const UChar *text, int32_t textLength, int32_t which, int32_t *length) {
  UErrorCode status = U_ZERO_ERROR;
  *length = 0;
  UStringSearch *search =
      usearch_openFromCollator(pattern, patternLength, text, textLength, collator, NULL, &status);
  if (U_FAILURE(status)) return -1;
  int32_t found = which == 0 ? usearch_first(search, &status) : usearch_last(search, &status);
  if (U_FAILURE(status)) found = -1;
  if (found >= 0) *length = usearch_getMatchedLength(search);
  usearch_close(search);
  return found;
}
// True if the text has only characters that collation ignores.
static inline int32_t icu_isIgnorable(const UCollator *collator, const UChar *text, int32_t textLength) {
  return ucol_strcoll(collator, text, textLength, text, 0) == UCOL_EQUAL;
}

// Normalization. `form` 1: C, 2: D, 5: KC, 6: KD (the values of .NET's NormalizationForm).
static inline const UNormalizer2 *icu_normalizer(int32_t form, UErrorCode *status) {
  switch (form) {
  case 2: return unorm2_getNFDInstance(status);
  case 5: return unorm2_getNFKCInstance(status);
  case 6: return unorm2_getNFKDInstance(status);
  default: return unorm2_getNFCInstance(status);
  }
}
// 1: normalized, 0: not, -1: ICU failed.
static inline int32_t icu_isNormalized(int32_t form, const UChar *text, int32_t length) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *normalizer = icu_normalizer(form, &status);
  UBool result = unorm2_isNormalized(normalizer, text, length, &status);
  return U_FAILURE(status) ? -1 : (result ? 1 : 0);
}
// The length of the result, which may exceed `capacity` (then call again with more room); -1: ICU failed.
static inline int32_t icu_normalize(int32_t form, const UChar *text, int32_t length, UChar *target, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *normalizer = icu_normalizer(form, &status);
  int32_t needed = unorm2_normalize(normalizer, text, length, target, capacity, &status);
  if (status == U_BUFFER_OVERFLOW_ERROR) return needed;
  return U_FAILURE(status) ? -1 : needed;
}
