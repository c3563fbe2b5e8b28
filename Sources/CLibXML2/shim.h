#ifndef DATELINE_LIBXML2_SHIM_H
#define DATELINE_LIBXML2_SHIM_H

#include <libxml/xmlversion.h>
/* Foundation brings its own ICU headers; libxml2's optional ones clash with them. */
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>

/* Parses a page of UTF-8 bytes into a tree, or gives NULL. No network, no messages; the page's own
   word on its encoding does not count. Without XML_PARSE_HUGE the tree would end at a depth of 256. */
static inline htmlDocPtr dateline_html_parse(const char *bytes, int count) {
  htmlParserCtxtPtr context = htmlCreateMemoryParserCtxt(bytes, count);
  if (context == NULL) return NULL;
  htmlCtxtUseOptions(context, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                HTML_PARSE_NONET | HTML_PARSE_COMPACT | HTML_PARSE_IGNORE_ENC);
  context->options |= XML_PARSE_HUGE;
  xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8);
  htmlParseDocument(context);
  htmlDocPtr document = context->myDoc;
  context->myDoc = NULL;
  htmlFreeParserCtxt(context);
  return document;
}

#endif
