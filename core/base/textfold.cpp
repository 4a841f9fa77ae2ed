#include "core/base/textfold.h"
