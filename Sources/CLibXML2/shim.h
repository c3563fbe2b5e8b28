#ifndef DATELINE_LIBXML2_SHIM_H
#define DATELINE_LIBXML2_SHIM_H

#include <libxml/xmlversion.h>
/* Foundation brings its own ICU headers; libxml2's optional ones clash with them. */
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>

/* xmlFree is a mutable global function pointer, which Swift 6 refuses. */
static inline void dateline_xml_free(void *pointer) { xmlFree(pointer); }

#endif
