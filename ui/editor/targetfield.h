/// A target of measures, found by its name in any language and script or by an identifier, kept by its id.
#pragma once

#include "ui/editor/chipsfield.h"

namespace vodhuk
{

class Workspace;

class TargetField : public ChipsField
{
    Q_OBJECT

public:
    explicit TargetField(Workspace &workspace, QWidget *parent = nullptr);

private:
    void learnNames();

    Workspace &m_workspace;
    QString m_topic; ///< of its questions, so that two fields do not cancel each other's
};

} // namespace vodhuk
