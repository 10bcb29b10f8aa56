#include <string.h>
#include <zlib.h>
// The initialisers are macros, which Swift does not see. `bits` is zlib's windowBits: 31 for gzip, -15 for bare deflate data.
static inline int zlib_deflate_begin(z_stream *stream, int level, int bits) {
  memset(stream, 0, sizeof(*stream));
  return deflateInit2(stream, level, Z_DEFLATED, bits, 8, Z_DEFAULT_STRATEGY);
}
static inline int zlib_inflate_begin(z_stream *stream, int bits) {
  memset(stream, 0, sizeof(*stream));
  return inflateInit2(stream, bits);
}
