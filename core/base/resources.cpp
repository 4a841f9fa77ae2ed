#include "core/base/resources.h"

#include <QResource>

#include <mutex>

// At global scope: the macro declares functions that live there.
static void registerAll()
{
    Q_INIT_RESOURCE(codebook);
    Q_INIT_RESOURCE(map);
    Q_INIT_RESOURCE(sample);
    Q_INIT_RESOURCE(schema);
    Q_INIT_RESOURCE(templates);
    Q_INIT_RESOURCE(translations);
}

void vodhuk::initResources()
{
    static std::once_flag once;
    std::call_once(once, registerAll);
}
