#include "core/codebook/responsefields.h"
