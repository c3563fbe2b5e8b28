#include "DatelineTables.h"
