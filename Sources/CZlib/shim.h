#ifndef DOTACION_ZLIB_SHIM_H
#define DOTACION_ZLIB_SHIM_H
#include <zlib.h>
#endif
