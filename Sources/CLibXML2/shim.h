#ifndef DOTACION_LIBXML2_SHIM_H
#define DOTACION_LIBXML2_SHIM_H
#include <libxml/xmlversion.h>
#include <libxml/xmlreader.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#endif
