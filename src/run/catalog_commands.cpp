#include "cli/option_table.hpp"
#include "exchange/advice_json.hpp"
#include "exchange/exercise_json.hpp"
#include "exchange/list_json.hpp"
#include "planning/compose.hpp"
#include "planning/request.hpp"
#include "rendering/vocabulary_document.hpp"
#include "run/commands.hpp"
#include "run/written.hpp"
#include "support/suggestion.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace upperback {
namespace {

constexpr std::array<std::string_view, 9> topics{
    "moves", "goals", "equipment", "cautions", "muscles", "levels", "patterns", "rules", "sources"};

bool is_eligible(const Exercise& exercise, const Field& field)
{
    return std::ranges::any_of(field.of(exercise.part).eligible, [&](const Candidate& candidate) {
        return candidate.exercise == &exercise;
    });
}

std::vector<const Exercise*> listed_moves(const Catalog& catalog, const Request* filter)
{
    std::vector<const Exercise*> moves;
    const Field field = filter == nullptr ? Field{} : field_of(facts_of(*filter, catalog));
    for (const Exercise& exercise : catalog.exercises) {
        if (filter == nullptr || is_eligible(exercise, field)) {
            moves.push_back(&exercise);
        }
    }
    return moves;
}

} // namespace

Answer many_words_answer(
    std::string_view command,
    const std::string& name,
    const std::vector<std::string>& more,
    bool is_known
)
{
    const std::string advice =
        is_known ? fmt::format("did you mean: upperback {} {}", command, shell_quoted(name))
                 : form_of(command);
    return usage_answer(fmt::format("{}: not expected here; {}", shown_word(more.front()), advice));
}

std::string with_more(const std::string& word, const std::vector<std::string>& more)
{
    return more.empty() ? word : fmt::format("{} {}", word, joined(more, " "));
}

Answer list_answer(const ListCommand& command, const Context& context)
{
    const std::string topic = as_id(command.topic);
    if (std::ranges::find(topics, topic) == topics.end()) {
        const std::string_view near = nearest(topic, topics);
        return usage_answer(fmt::format(
            "list: no such topic; {}all: {}",
            near.empty() ? "" : fmt::format("did you mean {}; ", near),
            joined(topics, ", ")
        ));
    }
    const auto request = look_up(command.request, context.catalog);
    if (const auto* problem = std::get_if<WordProblem>(&request)) {
        return usage_answer(problem->message);
    }
    const auto moves =
        listed_moves(context.catalog, command.filtered ? &std::get<Request>(request) : nullptr);
    if (context.options.format == Format::json) {
        return {.text = list_json(topic, context.catalog, moves)};
    }
    return {.text = written(list_document(topic, context.catalog, moves), context)};
}

Answer show_answer(const ShowCommand& command, const Context& context)
{
    const std::string name = with_more(command.move, command.more);
    const auto found = look_up_exercise(name, context.catalog);
    if (!command.more.empty()) {
        const bool is_known = std::holds_alternative<const Exercise*>(found);
        return many_words_answer("show", name, command.more, is_known);
    }
    if (const auto* problem = std::get_if<WordProblem>(&found)) {
        return usage_answer(problem->message);
    }
    const Exercise& exercise = *std::get<const Exercise*>(found);
    if (context.options.format == Format::json) {
        return {.text = exercise_json(exercise, context.catalog)};
    }
    return {.text = written(exercise_document(exercise, context.catalog), context)};
}

Answer advice_answer(const AdviceCommand& command, const Context& context)
{
    std::string_view caution;
    if (command.caution) {
        const std::string name = with_more(*command.caution, command.more);
        const auto found = look_up_caution(name, context.catalog);
        if (!command.more.empty()) {
            const bool is_known = std::holds_alternative<const Caution*>(found);
            return many_words_answer("advice", name, command.more, is_known);
        }
        if (const auto* problem = std::get_if<WordProblem>(&found)) {
            return usage_answer(problem->message);
        }
        caution = std::get<const Caution*>(found)->id;
    }
    if (context.options.format == Format::json) {
        return {.text = advice_json(context.catalog, caution)};
    }
    return {.text = written(advice_document(context.catalog, caution), context)};
}

} // namespace upperback
