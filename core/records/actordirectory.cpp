#include "core/records/actordirectory.h"
