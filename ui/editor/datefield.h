/// A date as far as it is known, with what was understood in words.
#pragma once

#include "ui/editor/linefield.h"

namespace vodhuk
{

class DateField : public LineField
{
    Q_OBJECT

public:
    explicit DateField(const QString &language, QWidget *parent = nullptr);

    [[nodiscard]] QString understood() const override;

private:
    QString m_language;
};

} // namespace vodhuk
