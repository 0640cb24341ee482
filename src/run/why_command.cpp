#include "exchange/why_json.hpp"
#include "planning/request.hpp"
#include "planning/why.hpp"
#include "rendering/why_document.hpp"
#include "run/commands.hpp"
#include "run/written.hpp"

namespace upperback {

Answer why_answer(const WhyCommand& command, const Context& context)
{
    const std::string name = with_more(command.move, command.more);
    const auto found = look_up_exercise(name, context.catalog);
    if (!command.more.empty()) {
        const bool is_known = std::holds_alternative<const Exercise*>(found);
        return many_words_answer("why", name, command.more, is_known);
    }
    if (const auto* problem = std::get_if<WordProblem>(&found)) {
        return usage_answer(problem->message);
    }
    const auto request = look_up(command.request, context.catalog);
    if (const auto* problem = std::get_if<WordProblem>(&request)) {
        return usage_answer(problem->message);
    }
    const auto& exercise = *std::get<const Exercise*>(found);
    const auto& asked = std::get<Request>(request);
    const auto answer = why(exercise, asked, context.catalog);
    if (const auto* shortfall = std::get_if<Shortfall>(&answer)) {
        return shortfall_answer(*shortfall, asked, context);
    }
    const auto& reasons = std::get<Why>(answer);
    return {
        .text = context.options.format == Format::json
                    ? why_json(reasons)
                    : written(why_document(reasons, context.catalog), context)};
}

} // namespace upperback
