/// Joins the actions and menus that arrange the table and copy its rows with the table of the open catalogue.
#pragma once

namespace vodhuk
{

class ResponseTableView;
class WindowActions;

/// Until the table goes.
void joinTableActions(const WindowActions &actions, ResponseTableView &table);

} // namespace vodhuk
