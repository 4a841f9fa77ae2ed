/// The files compiled into the program (":/schema/…", ":/codebook/…", ":/map/…", ":/sample/…", ":/templates/…", ":/i18n/…").
#pragma once

namespace vodhuk
{

/// Makes them readable; a static library's resources are not there by themselves. Cheap, any thread, any number of times.
void initResources();

} // namespace vodhuk
