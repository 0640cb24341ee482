#include "exchange/read_saved.hpp"

#include "exchange/json_door.hpp"
#include "support/suggestion.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>

namespace upperback {
namespace {

constexpr std::string_view schema_name = "upperback/routine/1";
constexpr std::string_view plan_schema_name = "upperback/plan/1";

/// Reads values of one tree, and keeps the first problem.
class SavedReader {
public:
    void fail(std::string place, std::string message)
    {
        if (!problem_) {
            problem_ = SavedProblem{.place = std::move(place), .message = std::move(message)};
        }
    }

    const std::optional<SavedProblem>& problem() const { return problem_; }

    std::optional<std::string> text(const Json& value, const std::string& place)
    {
        if (value.is_string()) {
            return value.get<std::string>();
        }
        if (!value.is_null()) {
            fail(place, "no text; write one word in quotes");
        }
        return std::nullopt;
    }

    std::vector<std::string> texts(const Json& value, const std::string& place)
    {
        std::vector<std::string> words;
        if (!value.is_array() && !value.is_null()) {
            fail(place, "no list; write the words in brackets");
            return words;
        }
        for (std::size_t index = 0; index < value.size(); ++index) {
            const std::string at = fmt::format("{}/{}", place, index);
            if (auto word = text(value[index], at)) {
                words.push_back(std::move(*word));
            } else {
                fail(at, "no text; write one word in quotes");
            }
        }
        return words;
    }

    std::optional<std::int64_t>
    number(const Json& value, const std::string& place, std::int64_t least, std::int64_t greatest)
    {
        if (value.is_null()) {
            return std::nullopt;
        }
        // What is greater than any int64 is stored as unsigned.
        const bool too_great = value.is_number_unsigned() &&
                               value.get<std::uint64_t>() > static_cast<std::uint64_t>(greatest);
        if (!value.is_number_integer()) {
            fail(place, fmt::format("no whole number; {} to {}", least, greatest));
        } else if (too_great || value.get<std::int64_t>() < least || value.get<std::int64_t>() > greatest) {
            fail(place, fmt::format("{} is out of range; {} to {}", value.dump(), least, greatest));
        } else {
            return value.get<std::int64_t>();
        }
        return std::nullopt;
    }

    bool yes(const Json& value, const std::string& place)
    {
        if (!value.is_boolean() && !value.is_null()) {
            fail(place, "neither true nor false; write one of them");
        }
        return value.is_boolean() && value.get<bool>();
    }

private:
    std::optional<SavedProblem> problem_{};
};

struct TextsKey {
    std::string_view key{};
    std::vector<std::string> RequestWords::*words = nullptr;
};

struct NumberKey {
    std::string_view key{};
    std::optional<int> RequestWords::*number = nullptr;
    int least = 0;
    int greatest = 0;
};

constexpr std::array texts_keys{
    TextsKey{"goals", &RequestWords::goals},
    TextsKey{"equipment", &RequestWords::equipment},
    TextsKey{"cautions", &RequestWords::cautions},
    TextsKey{"with", &RequestWords::with},
    TextsKey{"without", &RequestWords::without},
    TextsKey{"drop", &RequestWords::drop},
    TextsKey{"keep", &RequestWords::keep},
    TextsKey{"again", &RequestWords::again},
    TextsKey{"stale", &RequestWords::stale},
};

constexpr std::array number_keys{
    NumberKey{"age", &RequestWords::age, 16, 110},
    NumberKey{"minutes", &RequestWords::minutes, 1, 240},
    NumberKey{"moves", &RequestWords::moves, 3, 5},
    NumberKey{"stretches", &RequestWords::stretches, 3, 5},
    NumberKey{"sessions", &RequestWords::sessions, 1, 3},
};

constexpr std::array<std::string_view, 3> other_keys{"level", "bare", "seed"};

std::vector<std::string_view> known_keys()
{
    std::vector<std::string_view> keys(other_keys.begin(), other_keys.end());
    for (const TextsKey& row : texts_keys) {
        keys.push_back(row.key);
    }
    for (const NumberKey& row : number_keys) {
        keys.push_back(row.key);
    }
    return keys;
}

void refuse_unknown_keys(const Json& object, const std::string& place, SavedReader& reader)
{
    const auto known = known_keys();
    for (const auto& [key, value] : object.items()) {
        if (std::ranges::find(known, key) == known.end()) {
            const std::string_view near = nearest(as_id(key), known);
            reader.fail(
                place,
                fmt::format(
                    "{}: no such key of a request; {}",
                    shown_word(key),
                    near.empty() ? "all: upperback schema routine"
                                 : fmt::format("did you mean {}", near)
                )
            );
        }
    }
}

RequestWords read_request(const Json& object, const std::string& place, SavedReader& reader)
{
    RequestWords words;
    if (!object.is_object()) {
        reader.fail(place, "no object; write a request in braces");
        return words;
    }
    refuse_unknown_keys(object, place, reader);
    const auto at = [&](std::string_view key) { return fmt::format("{}/{}", place, key); };
    const auto value_of = [&](std::string_view key) {
        const auto found = object.find(std::string{key});
        return found == object.end() ? Json(nullptr) : *found;
    };
    for (const TextsKey& row : texts_keys) {
        words.*row.words = reader.texts(value_of(row.key), at(row.key));
    }
    for (const NumberKey& row : number_keys) {
        const auto number = reader.number(value_of(row.key), at(row.key), row.least, row.greatest);
        if (number) {
            words.*row.number = static_cast<int>(*number);
        }
    }
    words.level = reader.text(value_of("level"), at("level"));
    words.bare = reader.yes(value_of("bare"), at("bare"));
    constexpr auto greatest_seed = std::numeric_limits<std::uint32_t>::max();
    const auto seed = reader.number(value_of("seed"), at("seed"), 0, greatest_seed);
    words.seed = static_cast<std::uint32_t>(seed.value_or(0));
    return words;
}

void read_part(
    const Json& part, std::size_t index, std::vector<SavedMove>& moves, SavedReader& reader
)
{
    const std::string place = fmt::format("/parts/{}", index);
    if (!part.is_object() || !part.contains("exercises") || !part["exercises"].is_array()) {
        reader.fail(place, "no part of a session; it needs a list of exercises");
        return;
    }
    const Json& exercises = part["exercises"];
    for (std::size_t number = 0; number < exercises.size(); ++number) {
        const Json& exercise = exercises[number];
        if (exercise.is_object() && exercise.contains("id") && exercise["id"].is_string()) {
            moves.push_back({.id = exercise["id"].get<std::string>(), .part = index});
        } else {
            reader.fail(fmt::format("{}/exercises/{}", place, number), "no id; name the move");
        }
    }
}

std::vector<SavedMove> read_moves(const Json& parts, SavedReader& reader)
{
    std::vector<SavedMove> moves;
    if (!parts.is_array() || parts.empty()) {
        reader.fail("/parts", "no list of parts; a session has three");
        return moves;
    }
    for (std::size_t index = 0; index < parts.size(); ++index) {
        read_part(parts[index], index, moves, reader);
    }
    return moves;
}

// Whatever is not there, or is no text, says nothing of the catalogue.
std::string fingerprint_of(const Json& routine)
{
    const Json* value = &routine;
    for (const char* key : {"reproduce", "catalog", "fingerprint"}) {
        if (!value->is_object() || !value->contains(key)) {
            return {};
        }
        value = &(*value)[key];
    }
    return value->is_string() ? value->get<std::string>() : std::string{};
}

bool is_whole(const Json& object)
{
    return object.contains("schema") || object.contains("parts") || object.contains("request");
}

SavedSession read_whole(const Json& object, SavedReader& reader)
{
    SavedSession saved{.fingerprint = fingerprint_of(object)};
    if (object.contains("schema") && object["schema"] != schema_name) {
        const bool is_plan = object["schema"] == plan_schema_name;
        reader.fail(
            "/schema",
            is_plan ? "a plan; read it with upperback plan --from"
                    : fmt::format("another schema; \"{}\" is read", schema_name)
        );
    }
    // Made by itself it would have the doses of no week, not even of an easy first one.
    if (object.contains("plan") && !object["plan"].is_null()) {
        reader.fail(
            "/plan", "a session of a plan; its reproduce/command prints it with the week's doses"
        );
    }
    if (!object.contains("parts") && !object.contains("request")) {
        reader.fail("", "neither parts nor a request; save a session with --format json");
    }
    if (object.contains("request")) {
        saved.request = read_request(object["request"], "/request", reader);
    }
    if (object.contains("parts")) {
        saved.moves = read_moves(object["parts"], reader);
    }
    return saved;
}

SavedProblem problem_of(const JsonProblem& problem)
{
    const std::string place =
        problem.line == 0 ? "" : fmt::format("{}:{}", problem.line, problem.column);
    return {.place = place, .message = problem.message};
}

} // namespace

std::variant<SavedSession, SavedProblem> read_saved(std::string_view text)
{
    const auto read = read_json(text);
    if (const auto* problem = std::get_if<JsonProblem>(&read)) {
        return problem_of(*problem);
    }
    const Json& tree = std::get<Json>(read);
    if (!tree.is_object() || tree.empty()) {
        return SavedProblem{
            .message = "neither a session nor a request; save one with --format json"};
    }
    SavedReader reader;
    SavedSession saved = is_whole(tree) ? read_whole(tree, reader)
                                        : SavedSession{.request = read_request(tree, "", reader)};
    if (reader.problem()) {
        return *reader.problem();
    }
    return saved;
}

} // namespace upperback
