#include "embedded/version.hpp"
#include "exchange/routine_json.hpp"
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

} // namespace

Answer answer_of(
    const std::variant<Routine, Shortfall>& made,
    const RoutineCommand& command,
    const Context& context
)
{
    if (const auto* shortfall = std::get_if<Shortfall>(&made)) {
        return {
            .status = no_answer, .talk = shortfall_text(*shortfall, context.catalog, "upperback")};
    }
    Answer answer{.text = written_routine(std::get<Routine>(made), command, context)};
    if (context.surroundings.err_is_terminal && context.surroundings.out_is_terminal) {
        answer.talk = "more: upperback --help\n";
    }
    return answer;
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
    return answer_of(make_routine(std::get<Request>(request), context.catalog), command, context);
}

} // namespace upperback
