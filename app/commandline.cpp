#include "app/commandline.h"

#include "app/commands.h"
#include "app/openfile.h"
#include "app/setup.h"
#include "app/terminal.h"
#include "app/usageerror.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct CommandEntry {
    QLatin1String name;
    Need need;
    DefineCommand define;
};

/// In the order in which help lists them.
constexpr std::array commandTable{
    CommandEntry{"new"_L1, Need::Plain, newCommand},
    CommandEntry{"import"_L1, Need::Plain, importCommand},
    CommandEntry{"export"_L1, Need::Plain, exportCommand},
    CommandEntry{"query"_L1, Need::Plain, queryCommand},
    CommandEntry{"chart"_L1, Need::Fonts, chartCommand},
    CommandEntry{"report"_L1, Need::Fonts, reportCommand},
    CommandEntry{"briefing"_L1, Need::Plain, briefingCommand},
    CommandEntry{"check"_L1, Need::Plain, checkCommand},
    CommandEntry{"history"_L1, Need::Plain, historyCommand},
    CommandEntry{"set"_L1, Need::Plain, setCommand},
    CommandEntry{"replace"_L1, Need::Plain, replaceCommand},
    CommandEntry{"join"_L1, Need::Plain, joinCommand},
    CommandEntry{"words"_L1, Need::Plain, wordsCommand},
    CommandEntry{"restore-field"_L1, Need::Plain, restoreFieldCommand},
    CommandEntry{"undo"_L1, Need::Plain, undoCommand},
    CommandEntry{"redo"_L1, Need::Plain, redoCommand},
};

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const CommandEntry *commandNamed(const QString &name)
{
    const auto found =
        std::ranges::find_if(commandTable, [&](const CommandEntry &entry) { return name == entry.name; });
    return found == commandTable.end() ? nullptr : &*found;
}

/// A mistyped command is told; a file that is no catalogue is told by the window.
bool isCatalogue(const QString &argument)
{
    return argument.endsWith(u".vodhuk"_s) || QFileInfo::exists(argument);
}

/// What stands at one place of the command line, and what stands around it.
struct Argument {
    QString text;
    QString before;
    bool isOfQuery = false; ///< a word of `vodhuk query FILE Q`
};

bool looksLikeFile(const QString &text)
{
    static const QStringList endings{u".vodhuk"_s, u".csv"_s, u".pdf"_s, u".svg"_s, u".png"_s};
    return QFileInfo::exists(text) ||
           std::ranges::any_of(endings, [&](const QString &ending) { return text.endsWith(ending); });
}

bool isDashed(const QString &text)
{
    return text.size() > 1 && text[0] == u'-' && text[1] != u'-';
}

/// A query may begin with "-" ("not"); a blank before it keeps CLI11 from taking it for an option, as it does a number below
/// zero. The name of a file is told from an option by its folder.
std::string argumentText(const Argument &argument)
{
    const QString &text = argument.text;
    if (!isDashed(text))
        return text.toStdString();
    if (argument.before == "--to"_L1 || argument.before == "--into"_L1 ||
        (!argument.isOfQuery && looksLikeFile(text)))
        return ("./"_L1 + text).toStdString();
    const bool isValue = argument.before.startsWith("--"_L1);
    const bool isNegation = text.size() > 2 || text[1].isDigit();
    return ((argument.isOfQuery || isValue) && isNegation ? u' ' + text : text).toStdString();
}

/// Behind these stands a text that is meant letter by letter.
bool takesText(const QString &option)
{
    return option == "--find"_L1 || option == "--with"_L1 || option == "--value"_L1 ||
           option == "--instead"_L1;
}

/// CLI11 takes them from the end.
std::vector<std::string> reversedTexts(const QStringList &arguments)
{
    std::vector<std::string> texts;
    const bool isQuery = !arguments.isEmpty() && arguments.first() == "query"_L1;
    for (qsizetype place = 0; place < arguments.size(); ++place) {
        const QString before = place > 0 ? arguments[place - 1] : QString();
        if (takesText(before) && isDashed(arguments[place]))
            texts.back() += '=' + arguments[place].toStdString();
        else
            texts.push_back(argumentText({arguments[place], before, isQuery && place > 1}));
    }
    std::ranges::reverse(texts);
    return texts;
}

ExitStatus explain(const CLI::App &program, const CLI::ParseError &error)
{
    if (error.get_exit_code() == 0) { // a call for help or version
        const bool wantsVersion = dynamic_cast<const CLI::CallForVersion *>(&error) != nullptr;
        const std::string text = wantsVersion ? std::string(error.what()) + '\n' : program.help();
        const Status written = writeOutput(QByteArray::fromStdString(text));
        return written ? ExitStatus::Done : sayError(written.error());
    }
    sayMessage(usageErrorText(error) + u' ' + CommandLine::tr("See vodhuk --help."));
    return ExitStatus::WrongUsage;
}

/// What was meant for the window, where there is none.
bool isForWindow(const QStringList &arguments)
{
    return arguments.size() == 1 && isCatalogue(arguments.first()) && !commandNamed(arguments.first());
}

ExitStatus runChosen(const std::vector<Command> &commands)
{
    for (const Command &command : commands) {
        if (!command.options->parsed())
            continue;
        const ExitStatus status = command.run();
        return status == ExitStatus::Done && wasReadInPart() ? ExitStatus::Findings : status;
    }
    sayMessage(CommandLine::tr("No command is given. See vodhuk --help."));
    return ExitStatus::WrongUsage;
}

/// What the arguments say, once they are known not to mean the window.
ExitStatus runArguments(const QStringList &arguments)
{
    CLI::App program(
        commandText(CommandLine::tr("A catalogue of responses to the political crisis in Belarus.")),
        "vodhuk");
    program.set_help_flag("-h,--help", commandText(CommandLine::tr("Print this help and exit.")));
    program.set_version_flag("--version", "vodhuk " VODHUK_VERSION,
                             commandText(CommandLine::tr("Print the version and exit.")));
    program.require_subcommand(0, 1);
    std::vector<Command> commands;
    for (const CommandEntry &entry : commandTable)
        commands.push_back(entry.define(program));
    try {
        program.parse(reversedTexts(arguments));
    } catch (const CLI::ParseError &error) {
        return explain(program, error);
    }
    return runChosen(commands);
}

} // namespace

Need neededBy(const QStringList &arguments)
{
    for (const QString &argument : arguments) {
        if (const CommandEntry *entry = commandNamed(argument))
            return entry->need;
        if (argument.startsWith(u'-'))
            return Need::Plain;
    }
    const bool isForWindow = arguments.isEmpty() || (arguments.size() == 1 && isCatalogue(arguments.first()));
    return isForWindow && hasDisplay() ? Need::Window : Need::Plain;
}

int runCommandLine(const QStringList &arguments)
{
    if (isForWindow(arguments)) {
        sayMessage(
            CommandLine::tr("There is no display for the window. See vodhuk --help for what goes without."),
            arguments.first());
        return std::to_underlying(ExitStatus::WrongUsage);
    }
    const ExitStatus status = runArguments(arguments);
    const bool wantsJson = arguments.contains(u"--json"_s);
    return std::to_underlying(wantsJson ? writeMissingJson(status) : status);
}

} // namespace vodhuk
