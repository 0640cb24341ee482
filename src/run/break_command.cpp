// `break`: a pause at the desk, or the daily block.
#include "embedded/version.hpp"
#include "exchange/break_json.hpp"
#include "planning/make_break.hpp"
#include "planning/request.hpp"
#include "rendering/break_document.hpp"
#include "rendering/shortfall_text.hpp"
#include "run/commands.hpp"
#include "run/written.hpp"

namespace upperback {
namespace {

// A page to keep tells all, a text for the pause no more than it has to.
Answer written_break(const Break& pause, const BreakCommand& command, const Context& context)
{
    if (context.options.format == Format::json) {
        return {.text = break_json(pause, context.catalog, program_version)};
    }
    const Presentation presentation = for_format(
        {.why = command.why, .sources = command.sources, .details = command.details},
        context.options
    );
    const bool whole = command.details || context.options.format != Format::text;
    const BreakForm form = whole ? BreakForm::whole : BreakForm::brief;
    Answer answer = written_answer(
        break_document(pause, context.catalog, form, presentation, program_version), context
    );
    if (!whole) {
        answer.text = fitted_break_text(std::move(answer.text));
    }
    return answer;
}

Answer
shortfall_of_break(const Shortfall& shortfall, const BreakRequest& request, const Context& context)
{
    const std::string& output = context.options.output;
    if (context.options.format == Format::json && (output.empty() || output == "-")) {
        return {.status = no_answer, .text = break_shortfall_json(shortfall, request)};
    }
    return {.status = no_answer, .talk = shortfall_text(shortfall, "upperback")};
}

} // namespace

Answer break_answer(const BreakCommand& command, const Context& context)
{
    const auto you = look_up(command.request, context.catalog);
    if (const auto* problem = std::get_if<WordProblem>(&you)) {
        return usage_answer(problem->message);
    }
    const BreakRequest request{
        .you = std::get<Request>(you), .kind = command.kind, .nth = command.nth};
    const auto made = make_break(request, context.catalog);
    if (const auto* shortfall = std::get_if<Shortfall>(&made)) {
        return shortfall_of_break(*shortfall, request, context);
    }
    Answer answer = written_break(std::get<Break>(made), command, context);
    if (context.surroundings.err_is_terminal && context.surroundings.out_is_terminal) {
        answer.talk = "more: upperback help break\n";
    }
    return answer;
}

} // namespace upperback
