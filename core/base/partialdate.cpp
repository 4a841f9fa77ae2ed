#include "core/base/partialdate.h"
