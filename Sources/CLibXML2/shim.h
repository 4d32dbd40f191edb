#ifndef DOTACION_LIBXML2_SHIM_H
#define DOTACION_LIBXML2_SHIM_H
#include <libxml/xmlversion.h>
/* Debian's libxml2 is built on ICU, whose headers clash with the copy inside Foundation.
   Nothing here uses them: only the encoder's private members mention ICU. */
#undef LIBXML_ICU_ENABLED
#include <libxml/xmlreader.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/globals.h>

static void dotacion_say_nothing(void *context, const char *format, ...) {
  (void)context;
  (void)format;
}

/* A few faults go to standard error whatever handler a reader has; nobody reads them there. */
static inline void dotacion_silence_libxml2(void) {
  xmlThrDefSetGenericErrorFunc(NULL, dotacion_say_nothing);
  xmlSetGenericErrorFunc(NULL, dotacion_say_nothing);
}
#endif
