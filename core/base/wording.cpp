#include "core/base/wording.h"
