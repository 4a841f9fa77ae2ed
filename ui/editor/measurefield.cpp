#include "ui/editor/measurefield.h"

#include "core/codebook/measurenames.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

MeasureField::MeasureField(Codebook codebook, QString language, QWidget *parent)
    : CodeField({}, language, parent)
    , m_codebook(std::move(codebook))
    , m_language(std::move(language))
{
}

void MeasureField::offerMeasures(const QList<Measure> &measures)
{
    if (measures == m_measures)
        return;
    m_measures = measures;
    QList<Term> terms;
    for (const Measure &measure : measures) {
        Term term;
        term.code = measureName(measure, measures);
        term.label = LocalizedText(u"en"_s, measureNameInWords(term.code, m_codebook, m_language));
        terms.append(term);
    }
    setTerms(terms, m_language);
}

} // namespace vodhuk
