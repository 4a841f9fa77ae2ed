/// Joins the actions that search, and that show parts of the page, with the page of the open catalogue.
#pragma once

namespace vodhuk
{

class CataloguePage;
class QueryTrail;
class WindowActions;
class Workspace;

/// Which panels are shown is kept over sessions: sets the switches as they were left, and keeps them from now on.
void restorePanels(const WindowActions &actions);

/// Until the trail goes: the next WindowActions::follow() disables them then.
void joinTrail(const WindowActions &actions, QueryTrail &trail);

/// Until the page goes, which `workspace` outlives. Shows the panels whose switches are on.
void joinViewActions(const WindowActions &actions, Workspace &workspace, CataloguePage &page);

} // namespace vodhuk
