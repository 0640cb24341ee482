// `catalog figure`: the picture of a move as SVG, or of all moves on one page.
#include "figures/check_figure.hpp"
#include "figures/draw_figure.hpp"
#include "planning/request.hpp"
#include "rendering/contact_sheet.hpp"
#include "run/commands.hpp"
#include "support/problem.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

namespace upperback {
namespace {

// A page of pictures is nothing to read on a terminal.
Answer sheet_answer(const FigureCommand& command, const Context& context)
{
    if (context.options.output.empty() && context.surroundings.out_is_terminal) {
        return usage_answer(
            "catalog figure --all: a page is written to a file; add --output sheet.html"
        );
    }
    return {
        .text = contact_sheet(context.catalog, {.mono = command.mono, .muscles = command.muscles})};
}

// What is found is told, and the picture is drawn all the same: one has to see what is wrong.
Answer picture_answer(const Exercise& exercise, const FigureCommand& command)
{
    const FigureStyle style{.mono = command.mono};
    if (command.muscles) {
        return {.text = draw_muscle_map(exercise, style)};
    }
    if (exercise.figure == nullptr) {
        return {
            .status = no_answer,
            .talk = fmt::format(
                "upperback: {}: has no picture; its steps: upperback show {}; its muscles: "
                "upperback catalog figure {} --muscles\n",
                exercise.id,
                exercise.id,
                exercise.id
            )};
    }
    Answer answer{.text = draw_figure(exercise, style)};
    for (const std::string& finding : check_figure(exercise)) {
        answer.status = no_answer;
        answer.talk += fmt::format("upperback: {}: figure: {}\n", exercise.id, finding);
    }
    return answer;
}

} // namespace

Answer figure_answer(const FigureCommand& command, const Context& context)
{
    if (!command.move) {
        return sheet_answer(command, context);
    }
    const std::string name = with_more(*command.move, command.more);
    const auto found = look_up_exercise(name, context.catalog);
    if (!command.more.empty()) {
        const bool is_known = std::holds_alternative<const Exercise*>(found);
        return usage_answer(fmt::format(
            "{}: not expected here; {}",
            shown_word(command.more.front()),
            is_known ? fmt::format("did you mean: upperback catalog figure {}", shell_quoted(name))
                     : "upperback catalog figure ID"
        ));
    }
    if (const auto* problem = std::get_if<WordProblem>(&found)) {
        return usage_answer(problem->message);
    }
    return picture_answer(*std::get<const Exercise*>(found), command);
}

} // namespace upperback
