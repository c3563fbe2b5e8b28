#ifndef DATELINE_LIBXML2_SHIM_H
#define DATELINE_LIBXML2_SHIM_H

#include <libxml/xmlversion.h>
/* Foundation brings its own ICU headers; libxml2's optional ones clash with them. */
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>

/* What a page holds, told piece by piece in the order of the page. */
typedef struct {
  startElementSAXFunc open;
  endElementSAXFunc close;
  charactersSAXFunc text;
} dateline_html_events;

/* Parses a page of UTF-8 bytes and tells a reader of its pieces; gives 0 when there is no memory.
   No tree is built, no network asked, no message written; the page's own word on its encoding does
   not count. */
static inline int dateline_html_parse(const char *bytes, int count, dateline_html_events events,
                                      void *reader) {
  htmlParserCtxtPtr context = htmlCreateMemoryParserCtxt(bytes, count);
  if (context == NULL) return 0;
  htmlCtxtUseOptions(context, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
  context->options |= XML_PARSE_HUGE;
  xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8);
  htmlSAXHandler handler = {0};
  handler.initialized = context->sax->initialized;
  handler.startElement = events.open;
  handler.endElement = events.close;
  handler.characters = events.text;
  handler.ignorableWhitespace = events.text;
  handler.cdataBlock = events.text;
  *context->sax = handler;
  context->userData = reader;
  htmlParseDocument(context);
  htmlFreeParserCtxt(context);
  return 1;
}

#endif
