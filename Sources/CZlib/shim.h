#ifndef DATELINE_ZLIB_SHIM_H
#define DATELINE_ZLIB_SHIM_H

#include <zlib.h>

/* inflateInit2 is a macro, which Swift cannot call. Window 15 + 16 reads gzip members. */
static inline int dateline_inflate_init(z_stream *stream) { return inflateInit2(stream, 15 + 16); }

#endif
