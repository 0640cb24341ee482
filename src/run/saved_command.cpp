// `routine --from`: a saved session made again, or changed as little as can be.
#include "exchange/read_saved.hpp"
#include "planning/make_routine.hpp"
#include "planning/swap.hpp"
#include "rendering/changes_text.hpp"
#include "run/commands.hpp"
#include "run/read_input.hpp"

#include <fmt/format.h>

namespace upperback {
namespace {

std::string foreign_catalog(const SavedSession& saved, const std::string& file, const Catalog& own)
{
    const std::string here = fmt::format("{:016x}", own.fingerprint);
    if (saved.fingerprint.empty() || saved.fingerprint == here) {
        return {};
    }
    return fmt::format(
        "{}: made with another catalogue; moves, rules and doses are now those of {}\n",
        shown_input(file),
        here
    );
}

Answer unreadable(const std::string& file, const std::string& problem)
{
    return {
        .status = no_answer,
        .talk = fmt::format("upperback: {}: {}\n", shown_input(file), problem)};
}

std::string words_of(const SavedProblem& problem, const std::string& file)
{
    const std::string name = shown_input(file);
    if (problem.place.empty()) {
        return fmt::format("{}: {}", name, problem.message);
    }
    // A line and column follow a name at once, a pointer stands by itself.
    const std::string_view between = problem.place.starts_with('/') ? ": " : ":";
    return fmt::format("{}{}{}: {}", name, between, problem.place, problem.message);
}

} // namespace

Answer saved_answer(const RoutineCommand& command, const Context& context)
{
    const std::string& file = *command.from;
    const Input input = read_input(file, context.surroundings);
    if (!input.problem.empty()) {
        return unreadable(file, input.problem);
    }
    const auto read = read_saved(input.text);
    if (const auto* problem = std::get_if<SavedProblem>(&read)) {
        return usage_answer(words_of(*problem, file));
    }
    const auto& saved = std::get<SavedSession>(read);
    const auto request = look_up_changed(saved, command.changes, context.catalog);
    if (const auto* problem = std::get_if<WordProblem>(&request)) {
        return usage_answer(problem->message);
    }
    const auto& asked = std::get<Request>(request);
    const bool is_changed = !command.changes.empty() && !saved.moves.empty();
    const auto made = is_changed ? make_changed(asked, saved, context.catalog)
                                 : make_routine(asked, context.catalog, rivals_for(command, asked));
    Answer answer = answer_of(made, asked, command, context);
    std::string talk = foreign_catalog(saved, file, context.catalog);
    const auto* routine = std::get_if<Routine>(&made);
    if (routine != nullptr && !saved.moves.empty()) {
        talk += changes_text(saved, *routine, context.catalog);
    }
    answer.talk = talk + answer.talk;
    return answer;
}

} // namespace upperback
