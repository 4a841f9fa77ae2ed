#include "core/codebook/codebook.h"
