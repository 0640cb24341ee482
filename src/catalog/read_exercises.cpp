#include "catalog/read_exercises.hpp"

#include "catalog/read_figure.hpp"
#include "catalog/row_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace upperback {
namespace {

// What is wrong with one way: nothing in it, or no list.
void refuse_way(const YamlNode& way, bool is_alternative, RowReader& row)
{
    if (way.kind != NodeKind::list) {
        row.refuse(way.place, "needs has another form; write [a, b], or [[a], [b, c]] for ways");
    } else if (way.children.empty()) {
        row.refuse(
            way.place,
            is_alternative ? "a way of needs is empty; write [floor] where nothing else is needed"
                           : "needs is empty; write needs: [floor] where nothing else is needed"
        );
    }
}

// One way to do it, or a list of ways.
std::span<const Words> read_needs(RowReader& row)
{
    const YamlNode* const needs = row.find("needs", Presence::required);
    if (needs == nullptr) {
        return {};
    }
    std::vector<Words> ways;
    const bool alternatives = needs->kind == NodeKind::list && !needs->children.empty() &&
                              needs->children.front().kind == NodeKind::list;
    const std::vector<YamlNode> one_way{*needs};
    for (const YamlNode& way : alternatives ? needs->children : one_way) {
        std::vector<std::string_view> items;
        refuse_way(way, alternatives, row);
        for (const YamlNode& item : way.children) {
            if (row.is_text(item, "needs")) {
                items.push_back(keep(item, row.reading()));
            }
        }
        ways.push_back(row.reading().store.keep(items));
    }
    return row.reading().store.keep(ways);
}

// `shoulder: avoid`, or {avoid: why}, {adapt: what to do instead, needs: [...]} or {ok: why}.
std::optional<CautionAnswer> read_answer(const YamlNode& node, RowReader& row)
{
    CautionAnswer answer{.caution = row.reading().store.keep(std::string_view{node.key})};
    row.reading().places.put(answer.caution, node.key_place);
    if (node.kind == NodeKind::scalar && node.text == "avoid") {
        answer.verdict = Verdict::avoid;
        return answer;
    }
    constexpr std::string_view forms = "write avoid, {avoid: why}, {adapt: what to do instead} or "
                                       "{ok: why}";
    if (node.kind != NodeKind::map) {
        row.refuse(node.place, fmt::format("no answer to a caution; {}", forms));
        return std::nullopt;
    }
    RowReader reader{node, row.entry(), row.reading()};
    int verdicts = 0;
    for (const auto& [verdict, spelling] : spellings(Verdict{})) {
        if (reader.find(spelling) != nullptr) {
            answer.verdict = verdict;
            answer.text = reader.word(spelling);
            ++verdicts;
        }
    }
    if (verdicts != 1) {
        row.refuse(node.place, fmt::format("not one answer to a caution; {}", forms));
    }
    answer.needs = reader.words("needs", Presence::optional);
    answer.sources = reader.words("sources", Presence::optional);
    reader.finish();
    return answer;
}

std::span<const CautionAnswer> read_cautions(RowReader& row)
{
    const YamlNode* const cautions = row.find("cautions");
    if (cautions == nullptr) {
        return {};
    }
    std::vector<CautionAnswer> answers;
    if (cautions->kind != NodeKind::map) {
        row.refuse(cautions->place, "cautions is no map; write caution: answer");
        return {};
    }
    for (const YamlNode& node : cautions->children) {
        if (const std::optional<CautionAnswer> answer = read_answer(node, row)) {
            answers.push_back(*answer);
        }
    }
    std::ranges::sort(answers, {}, &CautionAnswer::caution);
    return row.reading().store.keep(answers);
}

Rung read_rung(RowReader& row, std::string_view side)
{
    const YamlNode* const node = row.find(side);
    if (node == nullptr) {
        return {};
    }
    if (node->kind == NodeKind::scalar) {
        return {.id = row.word(side)};
    }
    RowReader reader{*node, row.entry(), row.reading()};
    const Rung rung{
        .id = reader.word("id", Presence::optional),
        .text = reader.word("text", Presence::optional),
    };
    reader.finish();
    if (node->kind == NodeKind::map && rung.id.empty() && rung.text.empty()) {
        row.refuse(
            node->place, fmt::format("{} says nothing; write an id, {{text: ...}} or both", side)
        );
    }
    return rung;
}

// One number, or three: beginner, intermediate, advanced.
std::optional<std::array<int, 3>> read_by_level(RowReader& row, std::string_view key, Range limits)
{
    const YamlNode* const node = row.find(key);
    if (node == nullptr) {
        return std::nullopt;
    }
    if (node->kind == NodeKind::list && node->children.size() == 3) {
        std::array<int, 3> by_level{};
        for (std::size_t level = 0; level < by_level.size(); ++level) {
            by_level.at(level) =
                row.whole(node->children[level], key, limits).value_or(limits.least);
        }
        return by_level;
    }
    const std::optional<int> number = row.whole(*node, key, limits);
    if (!number) {
        return std::nullopt;
    }
    return std::array<int, 3>{*number, *number, *number};
}

std::optional<Choice> read_own_sets(RowReader& row, Range limits)
{
    const YamlNode* const node = row.find("sets");
    if (node == nullptr || node->kind == NodeKind::list) {
        return row.choice("sets", limits, Presence::optional);
    }
    const std::optional<int> number = row.whole(*node, "sets", limits);
    if (!number) {
        return std::nullopt;
    }
    return Choice{.least = *number, .usual = *number, .most = *number};
}

std::optional<Range> read_own_repetitions(RowReader& row, Range limits)
{
    const YamlNode* const node = row.find("repetitions");
    if (node == nullptr || node->kind == NodeKind::list) {
        return row.range("repetitions", limits, Presence::optional);
    }
    const std::optional<int> number = row.whole(*node, "repetitions", limits);
    if (!number) {
        return std::nullopt;
    }
    return Range{.least = *number, .most = *number};
}

// The limits are those of what the program may ask of a move of its own.
std::optional<OwnDose> read_own(RowReader& row)
{
    const YamlNode* const node = row.find("own");
    if (node == nullptr) {
        return std::nullopt;
    }
    constexpr Range sets{1, 5};
    constexpr Range repetitions{1, 30};
    constexpr Range hold_seconds{1, 60};
    constexpr Range carry_seconds{5, 45};
    constexpr Range rest_seconds{0, 180};
    RowReader reader{*node, row.entry(), row.reading()};
    const OwnDose own{
        .sets = read_own_sets(reader, sets),
        .repetitions = read_own_repetitions(reader, repetitions),
        .hold_seconds = read_by_level(reader, "hold-seconds", hold_seconds),
        .carry_seconds = read_by_level(reader, "carry-seconds", carry_seconds),
        .rest_seconds = reader.number("rest-seconds", rest_seconds, Presence::optional),
        .mark = reader.closed<Mark>("mark").value_or(Mark::ours),
        .sources = reader.words("sources"),
    };
    reader.finish();
    return own;
}

// Names of the same move elsewhere.
External read_external(RowReader& row)
{
    const YamlNode* const node = row.find("external");
    if (node == nullptr) {
        return {};
    }
    constexpr Range codes{0, 65533};
    RowReader reader{*node, row.entry(), row.reading()};
    External external{.free_exercise_db = reader.word("free-exercise-db", Presence::optional)};
    if (const YamlNode* const fit = reader.find("fit")) {
        if (fit->kind != NodeKind::list || fit->children.size() != 2) {
            reader.refuse(fit->place, "fit has another form; write [category, name] as numbers");
        } else {
            const std::optional<int> category = reader.whole(fit->children[0], "fit", codes);
            const std::optional<int> name = reader.whole(fit->children[1], "fit", codes);
            external.fit = FitName{.category = category.value_or(0), .name = name.value_or(0)};
        }
    }
    reader.finish();
    return external;
}

// The move in a break at the desk.
DeskMove read_desk_move(RowReader& row)
{
    const YamlNode* const node = row.find("break");
    if (node == nullptr) {
        return {};
    }
    RowReader reader{*node, row.entry(), row.reading()};
    const DeskMove move{.area = reader.word("area"), .text = reader.word("text")};
    reader.finish();
    return move;
}

void read_muscles(RowReader& row, Exercise& exercise)
{
    const YamlNode* const node = row.find("muscles", Presence::required);
    if (node == nullptr) {
        return;
    }
    RowReader reader{*node, row.entry(), row.reading()};
    exercise.primary = reader.words("primary");
    exercise.secondary = reader.words("secondary", Presence::optional);
    reader.finish();
}

Exercise read_exercise(RowReader& row)
{
    Exercise exercise{
        .name = row.word("name"),
        .part = row.closed<Part>("part").value_or(Part::strength),
        .kind = row.closed<Kind>("kind", Presence::optional),
        .area = row.word("area", Presence::optional),
        .pattern = row.word("pattern"),
        .dose = row.word("dose"),
        .measure = row.closed<Measure>("measure").value_or(Measure::repetitions),
        .level = row.closed<Level>("level").value_or(Level::beginner),
        .needs = read_needs(row),
        .position = row.closed<Position>("position").value_or(Position::standing),
        .sides = row.closed<Sides>("sides").value_or(Sides::together),
        .each = row.closed<Each>("each", Presence::optional).value_or(Each::side),
        .unsupported = row.truth("unsupported").value_or(false),
        .load = row.word("load", Presence::optional),
        .cautions = read_cautions(row),
        .steps = row.words("steps"),
        .cue = row.word("cue"),
        .mistakes = row.words("mistakes"),
        .easier = read_rung(row, "easier"),
        .harder = read_rung(row, "harder"),
        .own = read_own(row),
        .desk = read_desk_move(row),
        .sources = row.words("sources"),
        .external = read_external(row),
    };
    read_muscles(row, exercise);
    return exercise;
}

// A picture is no part of what a move is: a faulty one of an overlay leaves the move as it is.
const Figure* read_figure_of(const Row& row, RowReader& reader)
{
    Reading& reading = reader.reading();
    const auto before = static_cast<std::ptrdiff_t>(reading.problems.size());
    const Figure* const figure = read_figure(reader);
    if (row.folder > 0) {
        const auto first = reading.problems.begin() + before;
        reading.figure_problems.insert(
            reading.figure_problems.end(), first, reading.problems.end()
        );
        reading.problems.erase(first, reading.problems.end());
    }
    return figure;
}

} // namespace

std::span<const Exercise> read_exercises(const Rows& rows, Reading& reading)
{
    std::vector<Exercise> exercises;
    for (const auto& [id, row] : rows) {
        RowReader reader{row.node, id, reading};
        Exercise exercise = read_exercise(reader);
        if (exercise.sides == Sides::together && find_key(row.node, "each") != nullptr) {
            reader.refuse(
                find_key(row.node, "each")->key_place, "each without sides: each; leave it out"
            );
        }
        exercise.figure = read_figure_of(row, reader);
        reader.finish();
        exercise.id = reading.store.keep(std::string_view{id});
        reading.places.put(exercise.id, row.node.key_place);
        exercises.push_back(exercise);
    }
    return reading.store.keep(exercises);
}

} // namespace upperback
