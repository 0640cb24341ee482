#include "embedded/version.hpp"
#include "exchange/routine_json.hpp"
#include "exchange/shortfall_json.hpp"
#include "planning/make_routine.hpp"
#include "planning/request.hpp"
#include "rendering/routine_document.hpp"
#include "rendering/shortfall_text.hpp"
#include "run/commands.hpp"
#include "run/written.hpp"

#include <fmt/format.h>

namespace upperback {
namespace {

std::string
written_routine(const Routine& routine, const RoutineCommand& command, const Context& context)
{
    if (context.options.format == Format::json) {
        return routine_json(routine, context.catalog, program_version);
    }
    const Presentation presentation{
        .brief = command.brief,
        .why = command.why,
        .sources = command.sources,
        .details = command.details,
    };
    return written(
        routine_document(routine, context.catalog, presentation, program_version), context
    );
}

// Several weeks of the same request. What a plan asks of its own sessions it is not told.
std::string hint_at_plan(const Routine& routine)
{
    constexpr std::string_view program = "upperback";
    const Request& request = routine.request;
    if (!request.again.empty() || !request.stale.empty() || !routine.command.starts_with(program)) {
        return {};
    }
    return fmt::format("a plan: upperback plan{}\n", routine.command.substr(program.size()));
}

} // namespace

Answer shortfall_answer(const Shortfall& shortfall, const Request& request, const Context& context)
{
    const std::string& output = context.options.output;
    if (context.options.format == Format::json && (output.empty() || output == "-")) {
        return {.status = no_answer, .text = shortfall_json(shortfall, request)};
    }
    return {.status = no_answer, .talk = shortfall_text(shortfall, context.catalog, "upperback")};
}

Answer answer_of(
    const std::variant<Routine, Shortfall>& made,
    const Request& request,
    const RoutineCommand& command,
    const Context& context
)
{
    if (const auto* shortfall = std::get_if<Shortfall>(&made)) {
        return shortfall_answer(*shortfall, request, context);
    }
    const auto& routine = std::get<Routine>(made);
    Answer answer{.text = written_routine(routine, command, context)};
    if (context.surroundings.err_is_terminal && context.surroundings.out_is_terminal) {
        answer.talk = hint_at_plan(routine) + "more: upperback --help\n";
    }
    return answer;
}

Rivals rivals_for(const RoutineCommand& command, const Request& request)
{
    return command.why && request.keep.empty() ? Rivals::yes : Rivals::no;
}

Answer routine_answer(const RoutineCommand& command, const Context& context)
{
    if (command.from) {
        return saved_answer(command, context);
    }
    const auto request = look_up(command.request, context.catalog);
    if (const auto* problem = std::get_if<WordProblem>(&request)) {
        return usage_answer(problem->message);
    }
    const auto& asked = std::get<Request>(request);
    const auto made = make_routine(asked, context.catalog, rivals_for(command, asked));
    return answer_of(made, asked, command, context);
}

} // namespace upperback
