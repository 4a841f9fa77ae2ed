#include "core/codebook/classification.h"
