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
#endif
