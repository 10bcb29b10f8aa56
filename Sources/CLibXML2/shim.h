#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>
#include <libxml/xmlsave.h>
// An error handler that stays silent: without one, libxml2 writes to standard error. The parameter's constness differs between
// versions of the library, hence the cast.
static void xml_ignore_error(void *context, void *error) { (void)context; (void)error; }
static inline void xml_silence(xmlXPathContextPtr context) { context->error = (xmlStructuredErrorFunc)(void *)xml_ignore_error; }
