/// One of the measures that the record in the form has, chosen by its benefit and direction.
#pragma once

#include "core/codebook/codebook.h"
#include "ui/editor/codefield.h"

namespace vodhuk
{

class MeasureField : public CodeField
{
    Q_OBJECT

public:
    MeasureField(Codebook codebook, QString language, QWidget *parent = nullptr);

    void offerMeasures(const QList<Measure> &measures) override;

private:
    Codebook m_codebook;
    QString m_language;
    QList<Measure> m_measures;
};

} // namespace vodhuk
