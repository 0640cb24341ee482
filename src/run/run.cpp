#include "run/run.hpp"

#include "cli/parse_options.hpp"
#include "embedded/version.hpp"
#include "run/catalogs.hpp"
#include "run/commands.hpp"
#include "run/pictures.hpp"
#include "run/write_answer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <exception>
#include <filesystem>
#include <ostream>
#include <system_error>
#include <tuple>

namespace upperback {
namespace {

template <class... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};
template <class... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

std::string lines_of(std::span<const Problem> problems)
{
    std::string lines;
    for (const Problem& problem : problems) {
        lines += text_of(problem) + "\n";
    }
    return lines;
}

// `catalog check DIR` lays the folder over like --catalog.
std::vector<std::string> folders_of(const Options& options)
{
    std::vector<std::string> folders = options.catalogs;
    const auto* check = std::get_if<CheckCommand>(&options.command);
    if (check != nullptr && check->directory) {
        folders.push_back(*check->directory);
    }
    return folders;
}

// Of a catalogue that cannot be used, faulty pictures are told of too, each in its place.
std::vector<Problem> all_problems(const LoadedCatalog& loaded)
{
    std::vector<Problem> problems = loaded.problems;
    if (loaded.merged) {
        const auto& pictures = loaded.merged->figure_problems;
        problems.insert(problems.end(), pictures.begin(), pictures.end());
    }
    std::ranges::stable_sort(problems, {}, [](const Problem& problem) {
        return std::tuple{std::string_view{problem.file}, problem.line, problem.column};
    });
    return problems;
}

// The pictures of overlays that are left out are told of, and everything else goes on. Who draws a
// picture sees what is wrong with it.
std::string talk_of_pictures(LoadedCatalog& loaded, const Options& options)
{
    if (std::holds_alternative<FigureCommand>(options.command)) {
        return loaded.merged ? lines_of(loaded.merged->figure_problems) : "";
    }
    const std::vector<Problem> problems = leave_out_faulty_pictures(loaded);
    return problems.empty() ? ""
                            : lines_of(problems) + "upperback: these pictures are left out; all "
                                                   "else holds\n";
}

Answer answer_with(const Options& options, const LoadedCatalog& loaded, const Context& context);

Answer answer_of(const Options& options, const Surroundings& surroundings)
{
    const bool checks = std::holds_alternative<CheckCommand>(options.command);
    LoadedCatalog loaded =
        checks ? read_catalogs(folders_of(options)) : load_catalogs(folders_of(options));
    const std::string talk =
        checks || !loaded.problems.empty() ? "" : talk_of_pictures(loaded, options);
    const Context context{
        .options = options, .catalog = loaded.catalog(), .surroundings = surroundings};
    if (!loaded.problems.empty()) {
        return checks ? faulty_catalog_report(all_problems(loaded), context)
                      : Answer{.status = no_answer, .talk = lines_of(loaded.problems)};
    }
    Answer answer = answer_with(options, loaded, context);
    answer.talk = talk + answer.talk;
    return answer;
}

Answer answer_with(const Options& options, const LoadedCatalog& loaded, const Context& context)
{
    return std::visit(
        Overloaded{
            [&](const RoutineCommand& command) { return routine_answer(command, context); },
            [&](const PlanCommand& command) { return plan_answer(command, context); },
            [&](const BreakCommand& command) { return break_answer(command, context); },
            [&](const ListCommand& command) { return list_answer(command, context); },
            [&](const ShowCommand& command) { return show_answer(command, context); },
            [&](const WhyCommand& command) { return why_answer(command, context); },
            [&](const AdviceCommand& command) { return advice_answer(command, context); },
            [&](const CheckCommand& command) {
                return check_answer(command, *loaded.merged, context);
            },
            [&](const FigureCommand& command) { return figure_answer(command, context); },
            [&](const VerifyCommand& command) { return verify_answer(command, context); },
            [&](const SchemaCommand& command) { return schema_answer(command, context); },
            [&](const HelpCommand& command) { return help_answer(command); },
            [&](const VersionCommand&) {
                return Answer{.text = fmt::format("upperback {}\n", program_version)};
            },
            [&](const UnknownCommand& command) { return unknown_answer(command, context.catalog); },
        },
        options.command
    );
}

// What went wrong; empty if nothing did. The text comes last, so that what it names is there.
std::string
write_all(const Answer& answer, const std::string& output, const Surroundings& surroundings)
{
    for (const OutputFile& file : answer.files) {
        std::error_code error; // A folder that cannot be made is a file that cannot be written.
        std::filesystem::create_directories(std::filesystem::path{file.name}.parent_path(), error);
        std::string problem = write_answer(file.name, file.text, surroundings);
        if (!problem.empty()) {
            return problem;
        }
    }
    return answer.text.empty() ? "" : write_answer(output, answer.text, surroundings);
}

int deliver(const Answer& answer, const std::string& output, const Surroundings& surroundings)
{
    int status = answer.status;
    std::string talk = answer.talk;
    const std::string problem = write_all(answer, output, surroundings);
    if (!problem.empty()) {
        talk = fmt::format("upperback: {}\n", problem);
        status = no_answer;
    }
    surroundings.err << talk << std::flush;
    return status;
}

} // namespace

int run(std::span<const std::string> arguments, const Surroundings& surroundings)
{
    try {
        const Options options = parse_options(arguments);
        return deliver(answer_of(options, surroundings), options.output, surroundings);
    } catch (const UsageError& error) {
        return deliver(usage_answer(error.what()), "", surroundings);
    } catch (const std::exception& error) {
        surroundings.err << fmt::format("upperback: a fault of the program: {}\n", error.what());
    } catch (...) {
        surroundings.err << "upperback: a fault of the program\n";
    }
    return no_answer;
}

} // namespace upperback
