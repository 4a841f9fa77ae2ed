#include "core/codebook/consistency.h"
