/// Joins the actions that make, open, change and remove records with the page of the open catalogue.
#pragma once

namespace vodhuk
{

class BatchWork;
class CataloguePage;
class WindowActions;
class Workspace;

/// Until the page goes; `workspace` and `batch` outlive it.
void joinRecordActions(const WindowActions &actions, Workspace &workspace, CataloguePage &page,
                       BatchWork &batch);

} // namespace vodhuk
