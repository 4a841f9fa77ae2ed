#include "ui/pictures/crosstablepicture.h"
#include "ui/pictures/kindlist.h"

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

QString titleOfMatrix(const Wording &words)
{
    return words.translate("Pictures", "Grid of two fields");
}

PictureAnswer askMatrix(const PictureQuestion &question)
{
    const PictureChoices &choices = question.choices;
    const QString rows = choices.rows.isEmpty() ? u"actor"_s : choices.rows;
    const QString columns = choices.columns.isEmpty() ? u"instrument"_s : choices.columns;
    return pictureOf(
        question,
        crossTable(question.engine, question.query, rows, columns, question.language, question.cancellation),
        [](const CrossTable &table, const PictureStyle &style, const CaptionFacts &facts) {
            return crossTablePicture(table, style,
                                     crossTableCaption(table.rowField, table.columnField, facts, style));
        });
}

} // namespace

PictureKind matrixKind()
{
    return {.code = u"matrix"_s,
            .title = titleOfMatrix,
            .choices = {PictureChoice::Rows, PictureChoice::Columns},
            .fields = {u"actor"_s, u"instrument"_s, u"family"_s, u"benefit"_s, u"sanction"_s, u"framing"_s,
                       u"binding"_s, u"event"_s, u"year"_s, u"mode"_s, u"actor-type"_s},
            .ask = askMatrix};
}

} // namespace vodhuk
