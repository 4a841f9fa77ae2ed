/// Several texts, one a line.
#pragma once

#include "ui/editor/textfield.h"

namespace vodhuk
{

class LinesField : public TextField
{
    Q_OBJECT

public:
    using TextField::TextField;

    [[nodiscard]] QString text() const override;
    void setText(const QString &text) override;
};

} // namespace vodhuk
