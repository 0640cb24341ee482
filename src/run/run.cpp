#include "run/run.hpp"

#include "cli/parse_options.hpp"
#include "embedded/version.hpp"
#include "run/catalogs.hpp"
#include "run/commands.hpp"
#include "run/write_answer.hpp"

#include <fmt/format.h>

#include <exception>
#include <ostream>

namespace upperback {
namespace {

template <class... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};
template <class... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

Answer faulty_catalog(std::span<const Problem> problems)
{
    Answer answer{.status = no_answer};
    for (const Problem& problem : problems) {
        answer.talk += text_of(problem) + "\n";
    }
    return answer;
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

Answer answer_of(const Options& options, const Surroundings& surroundings)
{
    const bool checks = std::holds_alternative<CheckCommand>(options.command);
    const LoadedCatalog loaded =
        checks ? read_catalogs(folders_of(options)) : load_catalogs(folders_of(options));
    const Context context{
        .options = options, .catalog = loaded.catalog(), .surroundings = surroundings};
    if (!loaded.problems.empty()) {
        return checks ? faulty_catalog_report(loaded.problems, context)
                      : faulty_catalog(loaded.problems);
    }
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

int deliver(const Answer& answer, const std::string& output, const Surroundings& surroundings)
{
    int status = answer.status;
    std::string talk = answer.talk;
    if (!answer.text.empty()) {
        const std::string problem = write_answer(output, answer.text, surroundings);
        if (!problem.empty()) {
            talk = fmt::format("upperback: {}\n", problem);
            status = no_answer;
        }
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
