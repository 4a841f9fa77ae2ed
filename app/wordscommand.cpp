#include "app/commands.h"
#include "app/openfile.h"
#include "app/terminal.h"
#include "core/catalogue/wordlists.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct WordsWish {
    std::string file;
    std::string list;
    std::string added;
    std::string instead;
    std::string language;
    std::string removed;
    std::string author;
    bool adds = false; ///< also where the word is empty
    bool removes = false;
    bool json = false;
};

struct WordsCommand {
    Q_DECLARE_TR_FUNCTIONS(WordsCommand)
};

bool isChange(const WordsWish &wish)
{
    return wish.adds || wish.removes;
}

/// The word that comes or goes.
CheckedWord wordMeant(const WordsWish &wish)
{
    return {QString::fromStdString(wish.list.empty() ? "worth" : wish.list),
            QString::fromStdString(wish.language),
            QString::fromStdString(wish.adds ? wish.added : wish.removed),
            QString::fromStdString(wish.instead)};
}

/// A word that is there already gets what stands beside it.
Result<std::optional<Change>> add(Catalogue &catalogue, const CheckedWord &word)
{
    auto change = addWord(catalogue, word);
    const bool isThere = !change && change.error().kind == ErrorKind::Exists && !word.instead.isEmpty();
    return isThere ? changeWord(catalogue, word, word) : change;
}

/// The file is fine: it is the word, its language or its list that was not meant so.
Error asWrongCall(Error error)
{
    if (error.kind == ErrorKind::Invalid || error.kind == ErrorKind::Exists ||
        error.kind == ErrorKind::NotFound)
        error.kind = ErrorKind::Usage;
    return error;
}

ExitStatus changeWords(const WordsWish &wish)
{
    const QString file = QString::fromStdString(wish.file);
    const CheckedWord word = wordMeant(wish);
    if (needsLanguage(word.list) && word.language.isEmpty())
        return sayError(
            {ErrorKind::Usage, WordsCommand::tr("Say with --language in which language it is."), {}});
    const auto catalogue = openToWrite(wish.file);
    if (!catalogue)
        return sayError(catalogue.error(), file);
    (*catalogue)->setAuthor(QString::fromStdString(wish.author));
    const auto change = wish.adds ? add(**catalogue, word) : removeWord(**catalogue, word);
    if (!change)
        return sayError(asWrongCall(change.error()), file);
    if (!wish.json)
        return writeLines({*change ? (*change)->label : WordsCommand::tr("Nothing was changed.")});
    QJsonObject document{{u"changed"_s, change->has_value()}};
    if (*change) {
        document.insert(u"change"_s, recordIdText((*change)->id));
        document.insert(u"label"_s, (*change)->label);
    }
    return writeJson(document);
}

QJsonObject wordJson(const ListedWord &listed)
{
    return {{u"language"_s, listed.word.language},
            {u"word"_s, listed.word.word},
            {u"instead"_s, listed.word.instead},
            {u"built_in"_s, listed.isBuiltIn}};
}

QString wordLine(const ListedWord &listed)
{
    return tableLine({listed.word.list, listed.word.language, listed.word.word, listed.word.instead,
                      listed.isBuiltIn ? WordsCommand::tr("built in") : QString()});
}

ExitStatus listWords(const WordsWish &wish)
{
    const QString file = QString::fromStdString(wish.file);
    const auto catalogue = openToRead(wish.file);
    if (!catalogue)
        return sayError(catalogue.error(), file);
    QJsonArray lists;
    QStringList lines;
    for (const QString &list :
         wish.list.empty() ? wordLists() : QStringList{QString::fromStdString(wish.list)}) {
        const auto words = listedWords((*catalogue)->database(), list);
        if (!words)
            return sayError(words.error(), file);
        QJsonArray ofList;
        for (const ListedWord &listed : *words) {
            ofList.append(wordJson(listed));
            lines.append(wordLine(listed));
        }
        lists.append(QJsonObject{{u"list"_s, list}, {u"title"_s, wordListTitle(list)}, {u"words"_s, ofList}});
    }
    return wish.json ? writeJson({{u"lists"_s, lists}}) : writeLines(lines);
}

std::vector<std::string> listCodes()
{
    std::vector<std::string> codes;
    for (const QString &list : wordLists())
        codes.push_back(list.toStdString());
    return codes;
}

ExitStatus runWords(const WordsWish &wish)
{
    return isChange(wish) ? changeWords(wish) : listWords(wish);
}

void addOptions(CLI::App &options, WordsWish &wish)
{
    options.add_option("FILE", wish.file, commandText(WordsCommand::tr("The catalogue.")))->required();
    options
        .add_option(
            "--list", wish.list,
            commandText(WordsCommand::tr(
                            "Only this list: %1. A word that is added or removed is of “worth” without it.")
                            .arg(wordLists().join(u", "_s))))
        ->check(CLI::IsMember(listCodes()));
    CLI::Option *added =
        options.add_option("--add", wish.added, commandText(WordsCommand::tr("A word to be added.")));
    options
        .add_option(
            "--instead", wish.instead,
            commandText(WordsCommand::tr("What is recommended instead of the word, what stands in place of a "
                                         "protected name, or why it is on the list.")))
        ->needs(added);
    options.add_option("--language", wish.language,
                       commandText(WordsCommand::tr("The language of the word: en, be, ru …")));
    options
        .add_option("--remove", wish.removed,
                    commandText(WordsCommand::tr("A word to be taken off the list, if it was added.")))
        ->excludes(added);
    options.add_option(
        "--author", wish.author,
        commandText(WordsCommand::tr("The name that stands beside the change in the history.")));
    options.add_flag("--json", wish.json, commandText(WordsCommand::tr("Print one JSON document.")));
}

} // namespace

Command wordsCommand(CLI::App &program)
{
    const auto wish = std::make_shared<WordsWish>();
    CLI::App *options = program.add_subcommand(
        "words",
        commandText(WordsCommand::tr("List the words that checks and exports go by, add or remove one.")));
    addOptions(*options, *wish);
    return {options, [wish, options] {
                wish->adds = options->count("--add") > 0;
                wish->removes = options->count("--remove") > 0;
                return runWords(*wish);
            }};
}

} // namespace vodhuk
