#include <libxml/xmlversion.h>
// Debian's libxml2 is built with ICU and its headers would pull in ICU's own. Foundation brings another
// release of those, and one compilation that sees both refuses the types they share.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/xmlreader.h>
