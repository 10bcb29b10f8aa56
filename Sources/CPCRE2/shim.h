// PCRE2 names its functions by code unit width: both widths are included, each with its suffix.
#define PCRE2_CODE_UNIT_WIDTH 0
#include <pcre2.h>
