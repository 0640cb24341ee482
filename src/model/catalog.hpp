// Everything that was read from catalog/: vocabulary, moves, rules and numbers.
#pragma once

#include "model/doses.hpp"
#include "model/exercise.hpp"
#include "model/progression.hpp"
#include "model/rule.hpp"

#include <cstdint>
#include <span>
#include <string_view>

namespace upperback {

/// In every row, `also` are other words that are taken for its id, and `near` are words for which
/// it is offered but not taken.
struct Goal {
    std::string_view id{};
    std::string_view name{};
    std::string_view explanation{};
    std::string_view dose{};    ///< the column of doses.yaml
    std::string_view instead{}; ///< not empty: no goal, but what to tell who asks for it
    Words also{};
    Words near{};
};

struct LevelRow {
    Level level = Level::beginner;
    std::string_view explanation{};
    Words also{};
    Words near{};
};

struct Muscle {
    std::string_view id{};
    std::string_view name{};
    std::string_view explanation{};
    bool target = false; ///< a muscle that the program exists for
    Words also{};
};

/// A thing, or a set of things (then `items` is not empty).
struct Item {
    std::string_view id{};
    std::string_view name{};
    std::string_view need{}; ///< as the list of what you need says it
    bool always = false;     ///< floor and wall
    bool household = false;  ///< assumed unless --bare
    Words items{};
    std::span<const Position> positions{}; ///< a set may keep to some positions; empty: all
    std::string_view suggest_with{};       ///< name it to who has this other item
    Words also{};
    Words near{};
};

struct Caution {
    std::string_view id{};
    std::string_view name{};
    std::string_view explanation{};
    bool practical = false;                ///< a limit that one may lift, not a matter of health
    std::span<const Position> positions{}; ///< positions that it refuses
    std::optional<Level> level_at_most{};
    Words opening{};            ///< lines printed before the session
    Words opening_instead_of{}; ///< lines of others that its own opening takes the place of
    Words also{};
    Words near{};
    Words sources{};
};

struct Pattern {
    std::string_view id{};
    std::string_view name{};
    Part part = Part::strength;
};

struct Source {
    std::string_view id{};
    std::string_view title{};
    std::string_view authors{};
    int year = 0;             ///< 0: not known
    std::string_view where{}; ///< DOI or address
    Mark mark = Mark::ours;
};

/// A paragraph of the stop box.
struct AdviceLine {
    std::string_view id{};
    std::string_view text{};
    std::string_view caution{}; ///< empty: for everyone
    bool brief = false;         ///< in the short form for breaks too
    Words sources{};
};

/// The numbers and orders of selection.yaml.
struct SelectionNumbers {
    std::span<const int> gain{}; ///< by units; the last holds for all above
    int units_primary = 2;
    int units_secondary = 1;
    int spread = 0;            ///< of the seed
    Words areas{};             ///< in the order of a warm-up
    Words strength_patterns{}; ///< heavier first; patterns not named come last
};

struct Catalog {
    std::string_view version{};
    std::uint64_t fingerprint = 0;
    std::span<const Goal> goals{};
    std::span<const LevelRow> levels{};
    std::span<const Muscle> muscles{};
    std::span<const Item> equipment{};
    std::span<const Caution> cautions{};
    std::span<const Pattern> patterns{};
    std::span<const Source> sources{};
    std::span<const Exercise> exercises{}; ///< in the byte order of ids
    std::span<const Rule> rules{};         ///< in the byte order of ids
    Doses doses{};
    Progression progression{};
    SelectionNumbers selection{};
    std::span<const AdviceLine> advice{};
    Words overlays{};      ///< the folders laid over the built-in catalogue, in order
    Words changed_rules{}; ///< built-in rules that an overlay replaced or removed
};

} // namespace upperback
