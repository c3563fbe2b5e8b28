#ifndef DATELINE_TABLES_H
#define DATELINE_TABLES_H

/* Nothing to call: this target only brings the folder Lexicons along as a resource. */

#endif
